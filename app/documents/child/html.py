"""Reads web pages: HTML and XHTML, saved from a browser or written by a program."""

from __future__ import annotations

from itertools import count

from app.documents.child.html_charset import page
from app.documents.child.html_markdown import Page, markdown
from app.documents.child.markdown import MOST_COLUMNS
from app.documents.child.sheet import Sheet, Source


def read(source: Source, sheet: Sheet) -> None:
    """The page as one section; nothing that it names is fetched."""
    found = page(source.untrusted)
    if found.guessed:
        sheet.note("document_encoding_guessed", encoding=found.encoding)
    if found.broken:
        sheet.note("document_characters_broken", count=found.broken)
    steps = count(1)

    def working() -> None:
        sheet.progress(next(steps), 0)

    written = markdown(found.text, xml=is_xml(found.text), working=working)
    tell(written, sheet)
    sheet.add(titled(written), title=written.title)


def is_xml(untrusted: str) -> bool:
    """Whether a page is XHTML, in which tags close themselves."""
    begin = untrusted[:1000].lower()
    return begin.lstrip().startswith("<?xml") or "w3.org/1999/xhtml" in begin


def titled(written: Page) -> str:
    """A page under its title, unless its first heading says the same."""
    title, heading = written.title.casefold(), written.heading.casefold()
    if not title or (heading and (heading in title or title in heading)):
        return written.text
    return f"# {written.title}\n\n{written.text}" if written.text else ""


def tell(written: Page, sheet: Sheet) -> None:
    """The notes that a page gives occasion to."""
    if written.hidden:
        sheet.note("document_hidden_text")
    if written.columns > MOST_COLUMNS:
        sheet.note("document_columns_cut", columns=written.columns, shown=MOST_COLUMNS)
