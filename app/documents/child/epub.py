"""Reads electronic books: the chapters of an EPUB in the order of its spine."""

from __future__ import annotations

import re

from app.core.errors import UserError
from app.documents.child.archive import Members
from app.documents.child.epub_parts import Book, Title, book
from app.documents.child.html import tell
from app.documents.child.html_charset import page
from app.documents.child.html_markdown import Page, markdown
from app.documents.child.sheet import Sheet, Source

_ENTITIES = re.compile(rb"<!DOCTYPE[^>\[]*\[[^\]]*<!ENTITY", re.IGNORECASE)
_LOOKED_AT = 4096
_BEGINNING = 600
"""Characters in which a chapter says what it is called."""


def read(source: Source, sheet: Sheet) -> None:
    """A section `chapter` for each file of the book that has text, behind one about the book.

    Only members of the archive are read. Raises UserError as `Members` and `tree`;
    `document_protected` for a book that a shop has locked.
    """
    members = Members(source.untrusted)
    found = book(members)
    if not found.order:
        raise UserError("document_damaged")
    for at, path in enumerate(found.order):
        sheet.progress(at, len(found.order))
        if sheet.full:
            break
        if path not in members:
            sheet.note("document_part_lost")
            continue
        written = _chapter(members.read(path))
        if not written.text:
            continue
        if not sheet.pages:
            sheet.add(_about(found), title=found.title)
        sheet.pages += 1
        tell(written, sheet)
        sheet.add(written.text, "chapter", sheet.pages, _title(found.titles.get(path), written))


def _chapter(untrusted: bytes) -> Page:
    if _ENTITIES.search(untrusted[:_LOOKED_AT]):
        raise UserError("document_xml_refused")
    return markdown(page(untrusted).text, xml=True)


def _title(listed: Title | None, written: Page) -> str:
    """What the chapter is called; files that begin in the midst of one have no name."""
    begin = " ".join(written.text[:_BEGINNING].split()).casefold()
    if listed and (listed.of_file or listed.text.casefold() in begin):
        return listed.text
    return written.heading if written.heading.casefold() in begin else ""


def _about(found: Book) -> str:
    title = f"# {found.title}" if found.title else ""
    lines = (", ".join(found.authors), ", ".join(found.more))
    return "\n\n".join(part for part in (title, "\n".join(line for line in lines if line)) if part)
