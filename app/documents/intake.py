"""What a reader child tells, checked and put together: its answer is as untrusted as the document.

Runs in the thread that reads the pipe, so that the window does not wait for large documents.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from app.core.errors import Fact
from app.core.frames import read_body
from app.core.papers import PagePicture, Reading, Section
from app.core.sentences_documents import DOCUMENT_SENTENCES
from app.core.words import Note
from app.documents.child.sheet import MOST_CHARACTERS
from app.documents.names import shown_text
from app.documents.protocol import (
    FRAME_LIMIT,
    MOST_PIECES,
    MOST_PROGRESS,
    MOST_SIDE,
    AnyReply,
    Done,
    Failed,
    Picture,
    Piece,
    Progress,
    Ready,
    decode_reply,
)

Told = Ready | Progress | Reading | PagePicture | Failed
"""What comes out: `Failed` has a code that has a sentence, and short facts."""

_MOST_NOTES = 50
_MOST_FACTS = 10
_MOST_NUMBER = 10**9
_MOST_OF_WORD = 20
"""Characters of a kind, and of a fact's name."""
_MOST_BOXES = 5_000


class Intake:
    """Takes replies off a pipe; what no honest child would tell is a ValueError."""

    def __init__(self) -> None:
        self._begin()
        self._is_ready = False
        # Each is written by one thread alone: the one that asks, the one that reads.
        self._asked = self._answered = 0

    def expect_answer(self) -> None:
        """A request is about to be sent; what a child tells before is a ValueError."""
        self._asked += 1

    def next_told(self, stream: BinaryIO) -> Told | None:
        """The next one of interest, None at the end. Raises what decoding and checking raise."""
        while (untrusted := read_body(stream, FRAME_LIMIT)) is not None:
            told = self._take(decode_reply(untrusted))
            if told is not None:
                return told
        return None

    def _begin(self) -> None:
        self._sections: list[Section] = []
        self._open: list[str] = []
        self._pieces = self._progress = self._characters = 0

    def _take(self, reply: AnyReply) -> Told | None:
        if isinstance(reply, Ready):
            _check(not self._is_ready)
            self._is_ready = True
            return reply
        _check(self._answered < self._asked)
        match reply:
            case Piece():
                self._add(reply)
                return None
            case Progress(done=done, total=total):
                self._progress += 1
                _check(self._progress <= MOST_PROGRESS, _is_count(done, total))
                return reply
            case Done():
                told: Told = self._reading(reply)
            case Picture():
                told = _picture(reply)
            case Failed():
                told = _failed(reply)
        self._begin()
        self._answered += 1
        return told

    def _add(self, piece: Piece) -> None:
        self._pieces += 1
        self._characters += len(piece.text)
        _check(self._pieces <= MOST_PIECES, self._characters <= MOST_CHARACTERS)
        _check(_is_count(piece.number))
        self._open.append(piece.text.replace("\0", ""))
        if not piece.more:
            text, title = "".join(self._open), shown_text(piece.title, 300)
            self._sections.append(Section(piece.label, piece.number, title, text))
            self._open = []

    def _reading(self, done: Done) -> Reading:
        _check(not self._open, _is_word(done.kind), _is_count(done.pages))
        _check(len(done.notes) <= _MOST_NOTES)
        notes = (
            Note(note.code, _facts(note.facts))
            for note in done.notes
            if note.code in DOCUMENT_SENTENCES
        )
        return Reading(done.kind, tuple(self._sections), tuple(notes), done.pages)


def _picture(untrusted: Picture) -> PagePicture:
    width, height = untrusted.width, untrusted.height
    _check(0 < width <= MOST_SIDE, 0 < height <= MOST_SIDE)
    _check(len(untrusted.pixels) == 3 * width * height, len(untrusted.boxes) <= _MOST_BOXES)
    _check(all(0 <= side <= 1 for box in untrusted.boxes for side in box))
    return PagePicture(width, height, untrusted.pixels, untrusted.boxes)


def _failed(untrusted: Failed) -> Failed:
    is_known = untrusted.code in DOCUMENT_SENTENCES
    facts = _facts(untrusted.facts.items())
    return Failed(untrusted.code if is_known else "document_damaged", dict(facts))


def _facts(untrusted: Iterable[tuple[str, Fact]]) -> tuple[tuple[str, Fact], ...]:
    facts = tuple(untrusted)
    _check(len(facts) <= _MOST_FACTS, all(_is_word(name) for name, _ in facts))
    return tuple(
        (name, shown_text(fact, 300) if isinstance(fact, str) else fact) for name, fact in facts
    )


def _is_word(untrusted: str) -> bool:
    return len(untrusted) <= _MOST_OF_WORD and untrusted.isascii() and untrusted.isidentifier()


def _is_count(*numbers: int) -> bool:
    return all(0 <= number <= _MOST_NUMBER for number in numbers)


def _check(*hold: bool) -> None:
    if not all(hold):
        raise ValueError("out of bounds")
