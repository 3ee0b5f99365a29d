"""Reads a PDF page by page: its text, form fields and comments, and what the user should know."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.errors import UserError
from app.documents.child.pdf_extras import extras, files_inside, files_on, form_of
from app.documents.child.pdf_file import Page, PdfFile, opened
from app.documents.child.pdf_hidden import Look, Looker
from app.documents.child.pdf_picture import render_page
from app.documents.child.pdf_text import clean
from app.documents.child.sheet import Sheet, Source
from app.documents.page_ranges import ranges

__all__ = ["read", "render_page"]

MOST_PAGES = 10_000
"""Of one document; what is beyond is said in a note."""
_HARDLY_TEXT = 25
"""Characters a scanned page may have beside its picture: a page number, a stamp."""
_NAMES_TOLD = 3


@dataclass(slots=True)
class _Found:
    """Page numbers, from 1, by what is told of them; and the names of files inside."""

    scanned: list[int] = field(default_factory=list)
    layered: list[int] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)
    unreadable: list[int] = field(default_factory=list)
    files: list[str] = field(default_factory=list)


def read(source: Source, sheet: Sheet) -> None:
    """Write each page with text as a section `page`; see `pdf_file.opened` for what it raises."""
    with opened(source) as file, form_of(file) as form:
        sheet.pages = file.pages
        count, found = min(file.pages, MOST_PAGES), _Found(files=files_inside(file))
        looker = Looker(file.pdfium)
        for index in range(count):
            with file.page(index) as page:
                if page is None:
                    found.unreadable.append(index + 1)
                else:
                    _read_page(file, page, index + 1, form, looker, sheet, found)
            sheet.progress(index + 1, count)
            if sheet.full:
                break
    if len(found.unreadable) == count:
        raise UserError("document_damaged")
    _tell(sheet, found, count)


def _read_page(
    file: PdfFile, page: Page, number: int, form: int, looker: Looker, sheet: Sheet, found: _Found
) -> None:
    text, look = clean(page.untrusted_text), looker.look(page)
    if look.has_hidden:
        found.hidden.append(number)
    if look.layer:
        found.layered.append(number)
    if _is_scan(text, look):
        found.scanned.append(number)
    if file.pdfium.count_annotations(page.handle) > 0:
        found.files += files_on(file.pdfium, page)
        text = "\n".join(part for part in (text, *extras(file.pdfium, page, form)) if part)
    sheet.add(text, "page", number)


def _is_scan(text: str, look: Look) -> bool:
    if len(text) > 4 * _HARDLY_TEXT:
        return False
    seen = len("".join(text.split()))
    if not seen:
        return look.is_picture
    return seen < _HARDLY_TEXT and look.is_mostly_picture and not look.layer


def _tell(sheet: Sheet, found: _Found, count: int) -> None:
    if sheet.pages > count:
        sheet.note("document_pages_cut", pages=count, of=sheet.pages)
    for code, pages in (
        ("document_scanned", found.scanned),
        ("document_hidden_text", found.hidden),
        ("document_text_layer", found.layered),
        ("document_pages_unreadable", found.unreadable),
    ):
        if pages:
            sheet.note(code, pages=len(pages), of=sheet.pages, which=ranges(pages))
    if found.files:
        names = [name or "?" for name in found.files]
        told = ", ".join(name[:80] for name in names[:_NAMES_TOLD])
        more = ", …" if len(names) > _NAMES_TOLD else ""
        sheet.note("document_files_inside", count=len(names), names=told + more)
