"""All messages in one column: those near the reader are laid out, the others one number each."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from app.ui.chat.bubble import Bubble, BubbleList
from app.ui.chat.heights import Heights
from app.ui.chat.message import Message
from app.ui.chat.toolbox import Toolbox
from app.ui.chat.untrusted_text import readable

PAD = 20
"""Pixels above the first and below the last message."""
KEPT = 40
"""Messages that may hold documents while they are out of sight."""


_EXACT = 200
"""The newest messages whose heights are guessed from their text; older ones count alike."""
_USUAL = 360
"""Pixels of a message nobody has looked at."""


class Column:
    """Positions are pixels from the top of the column."""

    def __init__(self, tools: Toolbox) -> None:
        self.width = 600
        self.bubbles = BubbleList()
        self._tools = tools
        self._heights = Heights()
        self._laid_out: OrderedDict[int, Message] = OrderedDict()
        self._unfolded: set[int] = set()
        self._editing: tuple[int, int] | None = None  # a key, and the pixels its editor wants

    def __len__(self) -> int:
        return len(self.bubbles)

    # ---- content

    @property
    def unfolded(self) -> frozenset[int]:
        """The keys of the messages that are unfolded."""
        return frozenset(self._unfolded)

    def replace(self, bubbles: Sequence[Bubble], unfolded: frozenset[int] = frozenset()) -> None:
        """Show other messages; lazy ones are made when they are looked at."""
        self.bubbles = BubbleList(bubbles)
        self._laid_out.clear()
        self._unfolded = set(unfolded)
        self._editing = None
        self._guess_heights()

    def _guess_heights(self) -> None:
        count = len(self.bubbles)
        self._heights = Heights.uniform(count, _USUAL)
        for index in range(max(0, count - _EXACT), count):
            self._heights.set(index, self._estimate(self.bubbles[index]))

    def append(self, bubble: Bubble, *, streams: bool = False) -> Message:
        """Add a message at the end."""
        self.bubbles.append(bubble)
        self._heights.append(self._estimate(bubble))
        index = len(self.bubbles) - 1
        message = Message(bubble, self._tools, unfolded=False, streams=streams)
        self._laid_out[index] = message
        self._lay_out(index, message)
        return message

    def change(self, index: int, bubble: Bubble, *, streams: bool = False) -> Message:
        """Show one message as something else."""
        self.bubbles[index] = bubble
        message = self._laid_out[index] = self._made(index, streams=streams)
        self._lay_out(index, message)
        return message

    def _made(self, index: int, *, streams: bool = False) -> Message:
        bubble = self.bubbles[index]
        unfolded = bubble.key in self._unfolded
        message = Message(bubble, self._tools, unfolded=unfolded, streams=streams)
        if self._editing is not None and self._editing[0] == bubble.key:
            message.edit(self._editing[1])
        return message

    def set_unfolded(self, index: int, unfolded: bool) -> None:
        """Fold or unfold one message."""
        key = self.bubbles[index].key
        (self._unfolded.add if unfolded else self._unfolded.discard)(key)
        message = self.message(index)
        message.set_unfolded(unfolded)
        self._lay_out(index, message)

    def edit(self, index: int, height: int | None) -> None:
        """Leave room in a message for its editor, or show its text again."""
        self._editing = None if height is None else (self.bubbles[index].key, height)
        message = self.message(index)
        message.edit(height)
        self._lay_out(index, message)

    def text(self, index: int) -> str:
        """The Markdown of one message, without laying it out."""
        message = self._laid_out.get(index)
        return message.text if message else readable(self.bubbles[index].text)

    # ---- layout

    def message(self, index: int) -> Message:
        """One message, laid out."""
        self.ensure(index)
        return self._laid_out[index]

    def known(self, index: int) -> Message | None:
        """One message if it is laid out in the width of the column."""
        message = self._laid_out.get(index)
        return message if message is not None and message.width == self.width else None

    def laid_out(self) -> list[tuple[int, Message]]:
        """The messages that hold documents now."""
        return list(self._laid_out.items())

    def ensure(self, index: int, window: tuple[float, float] | None = None) -> int:
        """Lay out one message if it is not; by how many pixels anything in it moved.

        Of a long message only the rows that touch `window` (pixels of the message) are built.
        """
        message = self._laid_out.get(index)
        if message is None:
            message = self._laid_out[index] = self._made(index)
        self._laid_out.move_to_end(index)
        if message.width != self.width:
            grown = self._lay_out(index, message)
            return max(1, abs(grown)) if message.is_long else abs(grown)
        if window is None or not (moved := message.reveal(*window)):
            return 0
        self._heights.set(index, message.height)
        return moved

    def _lay_out(self, index: int, message: Message, first_row: int = 0) -> int:
        return self._heights.set(index, message.layout(self.width, first_row))

    def grow(self, index: int, first_row: int) -> int:
        """Lay out a message anew from one row on; by how many pixels it grew."""
        return self._lay_out(index, self._laid_out[index], first_row)

    def invalidate(self, *, only_waiting: bool = False, forget: bool = False) -> None:
        """Have documents built anew: the theme changed, or formulas were drawn."""
        for message in self._laid_out.values():
            if message.discard_documents(only_waiting=only_waiting, forget=forget):
                message.width = 0

    def estimate_again(self) -> None:
        """Forget all heights: the text size changed."""
        self.invalidate(forget=True)
        self._guess_heights()

    def discard(self, visible: range) -> None:
        """Let go of the documents that were longest out of sight."""
        spare = len(self._laid_out) - KEPT
        for index in list(self._laid_out) if spare > 0 else ():
            if index not in visible and not self._laid_out[index].streams:
                del self._laid_out[index]
                spare -= 1
            if spare <= 0:
                return

    def _estimate(self, bubble: Bubble) -> int:
        size = self._tools.styles.text_size
        is_user = bubble.role == "user"
        width = self.width * (0.8 if is_user else 1.0)
        text = bubble.text[:1_400] if is_user else bubble.text
        lines = max(1.0, len(text) / (width / (size * 0.5)) + text.count("\n") * 0.6)
        return int(lines * size * 1.6) + (70 if is_user else 102)

    # ---- geometry

    def top(self, index: int) -> int:
        """Where a message begins."""
        return PAD + self._heights.top(index)

    def height(self, index: int) -> int:
        """How tall a message is, or is thought to be."""
        return self._heights[index]

    def total(self) -> int:
        """How tall the column is."""
        return 2 * PAD + self._heights.total()

    def at(self, offset: float) -> int:
        """The message at an offset, the nearest when there is none; -1 in an empty column."""
        return self._heights.at(max(0, int(offset) - PAD))

    def between(self, top: float, bottom: float) -> range:
        """The messages that touch the pixels from `top` to `bottom`."""
        if not len(self.bubbles):
            return range(0)
        return range(self.at(top), self.at(bottom) + 1)
