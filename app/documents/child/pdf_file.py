"""A PDF opened by PDFium: its password, its pages, and the text of each as PDFium has it."""

from __future__ import annotations

import ctypes as c
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.core.errors import UserError
from app.documents.child.pdfium import ERROR_PASSWORD, ERROR_SECURITY, Pdfium
from app.documents.child.sheet import Source


@dataclass(frozen=True, slots=True)
class Page:
    """An open page: PDFium's handles of it and of its text, and its text as it came."""

    handle: int
    text_handle: int
    untrusted_text: str


@dataclass(frozen=True, slots=True)
class PdfFile:
    """An open document of `pages` pages."""

    pdfium: Pdfium
    handle: int
    pages: int

    @contextmanager
    def page(self, index: int) -> Iterator[Page | None]:
        """The page of this index (from 0), or None where it cannot be read."""
        pdfium = self.pdfium
        handle = pdfium.load_page(self.handle, index)
        text = pdfium.load_text(handle) if handle else 0
        try:
            yield Page(handle, text, _text(pdfium, text)) if text else None
        finally:
            if text:
                pdfium.close_text(text)
            if handle:
                pdfium.close_page(handle)


@contextmanager
def opened(source: Source) -> Iterator[PdfFile]:
    """Open a document and close it again.

    Raises UserError `document_password_wanted`, `document_password_wrong`,
    `document_encryption_unknown` or `document_damaged`.
    """
    pdfium = Pdfium()
    handle = _load(pdfium, source)
    try:
        pages = pdfium.page_count(handle)
        if pages <= 0:
            raise UserError("document_damaged")
        yield PdfFile(pdfium, handle, pages)
    finally:
        pdfium.close(handle)


def _load(pdfium: Pdfium, source: Source) -> int:
    data = source.untrusted
    for password in _spellings(source.password):
        handle: int | None = pdfium.load(data, len(data), password)
        if handle:
            return handle
        error = pdfium.last_error()
        if error != ERROR_PASSWORD:
            raise UserError(
                "document_encryption_unknown" if error == ERROR_SECURITY else "document_damaged"
            )
    raise UserError("document_password_wrong" if source.password else "document_password_wanted")


def _spellings(password: str) -> Iterator[bytes | None]:
    """Old files took it in their writer's encoding, new ones in UTF-8."""
    if not password:
        yield None
        return
    yield password.encode("utf-8", "ignore")
    if not password.isascii():
        yield password.encode("latin-1", "ignore")


def _text(pdfium: Pdfium, text: int) -> str:
    count = pdfium.count_characters(text)
    if count <= 0:
        return ""
    # PDFium counts UTF-16 units, and writes a zero behind them.
    buffer = c.create_string_buffer(2 * count + 2)
    written = pdfium.text(text, 0, count, buffer)
    return buffer.raw[: max(0, 2 * (written - 1))].decode("utf-16-le", "ignore")
