"""From tokens to what is shown: bytes, characters, reasoning and answer, stop strings."""

from __future__ import annotations

import codecs
import threading
from collections.abc import Callable

from app.core.errors import UserError
from app.core.words import Part
from app.engine.child.reasoning import ReasoningSplitter

Soon = Callable[[Callable[[], None]], None]
"""Has another thread call something, within the time the eye does not notice."""


class AnswerText:
    """The text of one answer; `tell(part, text, tokens)` hears what is certain.

    `spell` gives a token's bytes. `strips_space`: the first word's space is not part of the text.
    A stop string ends the answer and is not shown; reasoning may contain it. Without any, the
    text need not be known before the next token is computed: it is made in another thread.
    """

    def __init__(
        self,
        tell: Callable[[Part, str, int], None],
        stops: tuple[str, ...],
        soon: Soon,
        spell: Callable[[int], bytes],
        splitter: ReasoningSplitter | None = None,
        *,
        strips_space: bool = False,
    ) -> None:
        self._tell, self._soon, self._spell = tell, soon, spell
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._splitter = splitter or ReasoningSplitter()
        self._stops = StopStrings(stops)
        self._may_wait = not stops
        self._strips_space = strips_space
        self._tokens: list[int] = []
        self._untold = 0
        self._stopped = False
        self._sending = threading.Lock()
        self._failed: BaseException | None = None

    def push(self, token: int) -> None:
        """Take a token."""
        self._tokens.append(token)
        if self._may_wait:
            self._soon(self._send_waiting)

    def is_stopped(self) -> bool:
        """Whether what was pushed completed a stop string."""
        if self._failed is not None:
            raise self._failed
        return not self._may_wait and self._send()

    def finish(self, *, complete: bool) -> None:
        """Send what waited, or might have become something else; nothing is spelled after this.

        `complete`: the model itself ended here, so that half a character is its own doing.
        """
        try:
            self._finish(complete=complete)
        finally:
            with self._sending:  # the other thread may come late, when the model is gone
                self._tokens.clear()
                self._spell = _nothing

    def _finish(self, *, complete: bool) -> None:
        if self._failed is not None:
            raise self._failed
        if self._stopped or self._send():
            return
        rest = self._decoder.decode(b"", final=True) if complete else ""
        for part, text in [*self._splitter.feed(rest), *self._splitter.finish()]:
            if self._show(part, text):
                return
        self._say("answer", self._stops.finish())

    def _send_waiting(self) -> None:
        try:
            self._send()
        except BaseException as error:  # noqa: BLE001 - the thread that computes raises it
            self._failed = error

    def _send(self) -> bool:
        with self._sending:
            tokens = self._tokens[:]
            del self._tokens[: len(tokens)]  # and none that were pushed since the line before
            if not tokens:
                return False
            self._untold += len(tokens)
            raw = b"".join(map(self._spell, tokens))
            if raw and self._strips_space:
                raw, self._strips_space = raw.removeprefix(b" "), False
            for part, text in self._splitter.feed(self._decoder.decode(raw)):
                if self._show(part, text):
                    return True
            return False

    def _show(self, part: Part, text: str) -> bool:
        if part == "answer":
            text, self._stopped = self._stops.feed(text)
        self._say(part, text)
        return self._stopped

    def _say(self, part: Part, text: str) -> None:
        if text:
            self._tell(part, text, self._untold)
            self._untold = 0


def _nothing(_token: int) -> bytes:
    return b""


class StopStrings:
    """Finds the first of several strings in a stream."""

    def __init__(self, strings: tuple[str, ...]) -> None:
        if any(not string for string in strings):
            raise UserError("empty_stop_string")
        self._strings = strings
        self._held = ""

    def feed(self, text: str) -> tuple[str, bool]:
        """What may be shown, and whether a stop string was met. Holds back a possible start."""
        if not self._strings:
            return text, False
        text = self._held + text
        at = min((text.find(s) for s in self._strings if s in text), default=-1)
        if at >= 0:
            self._held = ""
            return text[:at], True
        keep = max(_overlap(text, string) for string in self._strings)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep], False

    def finish(self) -> str:
        """What was held back and turned out to be text."""
        held, self._held = self._held, ""
        return held


def _overlap(text: str, string: str) -> int:
    """The length of the longest end of `text` that begins `string`."""
    for length in range(min(len(string) - 1, len(text)), 0, -1):
        if text.endswith(string[:length]):
            return length
    return 0
