"""One message as the transcript is given it: plain data, no widget knows more."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, overload

Role = Literal["user", "assistant"]
NoteKind = Literal["info", "warning", "error"]


@dataclass(frozen=True, slots=True)
class SourceTag:
    """A place below an answer that it rests on, or a document that a question came with.

    `told` names the place; the answer calls it `number` (0: nothing does). `at` are the places in
    the answer's text where a mark of it has to be put in, because the model wrote none.
    """

    number: int
    told: str
    at: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Bubble:
    """A message of the conversation.

    `text` is Markdown for the assistant and plain text for the user; `reasoning_seconds` is how
    long the model thought, `footer` the line of figures below an answer, and `note` one sentence
    about how it ended. `version` of `versions` is which of its siblings this is; `edited` ones the
    user wrote in place of the model; `queued` questions wait for their turn. `sources` stand in a
    row below the text.
    """

    key: int
    role: Role
    text: str
    reasoning: str = ""
    reasoning_seconds: float | None = None
    author: str = ""
    footer: str = ""
    note: str = ""
    note_kind: NoteKind = "info"
    version: int = 1
    versions: int = 1
    can_continue: bool = False
    edited: bool = False
    queued: bool = False
    sources: tuple[SourceTag, ...] = ()


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A message that was being rewritten: its key, what was written, and where the caret was."""

    key: int
    text: str
    caret: int
    had_focus: bool


class LazyBubbles(Sequence[Bubble]):
    """Bubbles that are made when they are looked at, so that a long chat opens like a short one.

    `keys` are those of the messages in reading order; `make` takes a position in them.
    """

    def __init__(self, keys: Sequence[int], make: Callable[[int], Bubble]) -> None:
        self._keys = keys
        self._make = make

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, index: int) -> Bubble: ...
    @overload
    def __getitem__(self, index: slice) -> list[Bubble]: ...
    def __getitem__(self, index: int | slice) -> Bubble | list[Bubble]:
        if isinstance(index, slice):
            return [self._make(place) for place in range(*index.indices(len(self)))]
        return self._make(range(len(self))[index])

    def place(self, key: int) -> int | None:
        """Where the message with this key stands, without making any."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None


_KEPT = 300


class BubbleList:
    """What is shown now: the bubbles given, and what was changed or added since."""

    def __init__(self, given: Sequence[Bubble] = ()) -> None:
        self._given = given if isinstance(given, LazyBubbles) else tuple(given)
        self._changed: dict[int, Bubble] = {}
        self._made: dict[int, Bubble] = {}  # the lazy ones that were looked at lately
        self._added: list[Bubble] = []

    def __len__(self) -> int:
        return len(self._given) + len(self._added)

    def __getitem__(self, index: int) -> Bubble:
        place = range(len(self))[index]
        if place >= len(self._given):
            return self._added[place - len(self._given)]
        return self._changed.get(place) or self._given_at(place)

    def _given_at(self, place: int) -> Bubble:
        if not isinstance(self._given, LazyBubbles):
            return self._given[place]
        if place not in self._made:
            if len(self._made) > _KEPT:
                self._made.clear()
            self._made[place] = self._given[place]
        return self._made[place]

    def __setitem__(self, index: int, bubble: Bubble) -> None:
        place = range(len(self))[index]
        if place >= len(self._given):
            self._added[place - len(self._given)] = bubble
        else:
            self._changed[place] = bubble

    def __iter__(self) -> Iterator[Bubble]:
        return (self[index] for index in range(len(self)))

    def append(self, bubble: Bubble) -> None:
        """Add one at the end."""
        self._added.append(bubble)

    def place(self, key: int) -> int | None:
        """Where the message with this key stands, None if it is not there."""
        for index in range(len(self._added) - 1, -1, -1):
            if self._added[index].key == key:
                return len(self._given) + index
        if isinstance(self._given, LazyBubbles):
            return self._given.place(key)
        found = (index for index, bubble in enumerate(self._given) if bubble.key == key)
        return next(found, None)
