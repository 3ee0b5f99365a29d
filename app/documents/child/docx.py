"""Word documents (DOCX, DOCM, DOTX; strict ones too), with all that is around their text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.documents.child.markdown import Block, joined
from app.documents.child.ooxml import NAMESPACES, Package, tag
from app.documents.child.sheet import Sheet, Source
from app.documents.child.word_body import Book, Story
from app.documents.child.word_lists import Numbering
from app.documents.child.word_notes import Note, notes_of
from app.documents.child.word_styles import PLAIN, Look, Styles

_PULSE = 200
"""Blocks between two signs of life."""
_PAGE_NUMBER = re.compile(r"[\W\d]*(?:\w+\W*)?\d+(?:\W*\w{1,3}\W*\d+)?\W*")
_MOST_HEADERS = 40


def read(source: Source, sheet: Sheet) -> None:
    """Headers, the text with its notes near their marks, footers; deleted text is left out.

    Raises UserError `document_…` where the file is damaged or a trap.
    """
    package = Package(source.untrusted, sheet)
    part = package.main("word/document.xml")
    root = package.tree(part)
    body = root.find("w:body", NAMESPACES)
    book = Book(
        package,
        Styles(_only(package, part, "styles")),
        Numbering(_only(package, part, "numbering")),
        notes_of(package, part),
    )
    blocks = [*_around(book, part, "header")]
    for block in _told(book, part, root if body is None else body, _ground(root)):
        blocks.append(block)
        if len(blocks) % _PULSE == 0:
            sheet.progress(len(blocks) // _PULSE, 0)
    blocks += _around(book, part, "footer")
    sheet.add(joined(blocks))
    if book.hidden:
        sheet.note("document_hidden_text")


def _told(book: Book, part: str, body: Element, ground: Look) -> Iterator[Block]:
    for block in Story(book, part).blocks(body, ground):
        yield block
        yield from _notes(book, book.notes.waiting())
    yield from _notes(book, book.notes.rest())


def _notes(book: Book, notes: Iterator[Note]) -> Iterator[Block]:
    for note in notes:
        text = Story(book, note.part).line(note.element)
        if text:
            yield Block(f"{note.mark}: {f'{note.author}: ' if note.author else ''}{text}")


def _around(book: Book, part: str, kind: str) -> Iterator[Block]:
    """Headers or footers that say more than a page's number, each once."""
    seen: set[str] = set()
    for name in book.package.related(part, kind)[:_MOST_HEADERS]:
        root = book.package.optional(name)
        text = joined(Story(book, name).blocks(root)) if root is not None else ""
        if text and text not in seen and not _PAGE_NUMBER.fullmatch(text):
            seen.add(text)
            yield Block(text)


def _ground(root: Element) -> Look:
    background = root.find("w:background", NAMESPACES)
    color = background.get(tag("w:color"), "auto").lower() if background is not None else "auto"
    return PLAIN if color in {"auto", "ffffff"} else Look(shaded=True)


def _only(package: Package, part: str, kind: str) -> Element | None:
    return package.optional(next(iter(package.related(part, kind)), None))
