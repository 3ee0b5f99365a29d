"""Answers what the parent asks about a document: its text, or the picture of a page."""

from __future__ import annotations

import time
import traceback
from collections.abc import Iterator
from typing import BinaryIO

from app.core.errors import UserError
from app.core.papers import Reading, Section
from app.documents.child import kinds
from app.documents.child.invisible import has_invisible_text
from app.documents.child.sheet import Sheet, Source
from app.documents.protocol import (
    PIECE_CHARACTERS,
    AnyRequest,
    Done,
    Failed,
    Picture,
    Piece,
    Progress,
    Read,
    Render,
    Reply,
    frame,
)

_SECONDS_BETWEEN = 0.05
_HIDDEN = "document_hidden_text"


class Answers:
    """Writes the replies to `frames_out`."""

    def __init__(self, frames_out: BinaryIO) -> None:
        self._frames_out = frames_out
        self._told = 0.0

    def give(self, source: Source, request: AnyRequest) -> None:
        """Answer a request; what goes wrong with the document is told as `Failed`."""
        try:
            match request:
                case Read():
                    self._read(source)
                case Render(page=page, width=width, quotes=quotes):
                    self._render(source, page, width, quotes)
                case _:
                    raise ValueError(request)
        except UserError as error:
            self._send(Failed(error.code, dict(error.facts)))
        except ImportError:  # ours: this program is incomplete
            raise
        except MemoryError:
            self._send(Failed("document_too_much_memory", {}))
        except Exception:  # noqa: BLE001 - untrusted bytes: whatever a parser raises is their fault
            traceback.print_exc()
            self._send(Failed("document_damaged", {}))

    def _read(self, source: Source) -> None:
        sheet = Sheet(self._tell)
        kind = kinds.sniff(source.untrusted, source.name)
        kinds.reader_of(kind)(source, sheet)
        is_told = any(code == _HIDDEN for code, _ in sheet.notes)
        if not is_told and any(has_invisible_text(one.text) for one in sheet.sections):
            sheet.note(_HIDDEN)
        reading = sheet.reading(kind)
        for section in reading.sections:
            for piece in _pieces(section):
                self._send(piece)
        self._send(_done(reading))

    def _render(self, source: Source, page: int, width: int, quotes: tuple[str, ...]) -> None:
        from app.documents.child.pdf import render_page

        if kinds.sniff(source.untrusted, source.name) != "pdf":
            raise UserError("document_no_picture")
        picture = render_page(source, page, width, quotes)
        self._send(Picture(picture.width, picture.height, picture.pixels, picture.boxes))

    def _tell(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._told >= _SECONDS_BETWEEN:
            self._told = now
            self._send(Progress(done, total))

    def _send(self, reply: Reply) -> None:
        view = memoryview(frame(reply))
        while view:
            view = view[self._frames_out.write(view) :]


def _pieces(section: Section) -> Iterator[Piece]:
    text = section.text.encode("utf-8", "replace").decode()  # half a surrogate is no text
    for start in range(0, max(1, len(text)), PIECE_CHARACTERS):
        end = start + PIECE_CHARACTERS
        title = section.title.encode("utf-8", "replace").decode()
        yield Piece(section.label, section.number, title, text[start:end], end < len(text))


def _done(reading: Reading) -> Done:
    return Done(reading.kind, reading.notes, reading.pages)
