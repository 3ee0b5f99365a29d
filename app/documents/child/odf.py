"""OpenDocument files (ODT, ODS, ODP): text, sheets and slides as Markdown."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.core.errors import UserError
from app.documents.child.archive import Members
from app.documents.child.formula import formula
from app.documents.child.markdown import Block, heading, joined
from app.documents.child.odf_sheets import Sheets
from app.documents.child.odf_styles import NAMESPACES, Styles, tag
from app.documents.child.odf_text import Story
from app.documents.child.sheet import Sheet, Source
from app.documents.child.xml import local, tree

_PULSE = 200


def read(source: Source, sheet: Sheet) -> None:
    """One section for a text, a section a sheet or a slide; deleted text is left out.

    Raises UserError `document_office_locked` for a password, `document_…` where it is damaged.
    """
    members = Members(source.untrusted)
    _refuse_locked(members)
    root = tree(members.read("content.xml"))
    styles = _optional(members, "styles.xml", sheet)
    book = Styles([one for one in (styles, root) if one is not None])
    seen = {"content.xml", "styles.xml"}
    story = Story(book, lambda path: _object(members, path, seen, sheet))
    body = root.find("office:body", NAMESPACES)
    for kind in body if body is not None else ():
        if kind.tag == tag("office:spreadsheet"):
            Sheets(story, book, sheet).read(kind)
        elif kind.tag == tag("office:presentation"):
            _slides(story, book, kind, sheet)
        else:
            _text(story, kind, styles, sheet)
    if story.hidden:
        sheet.note("document_hidden_text")


def _text(story: Story, body: Element, styles: Element | None, sheet: Sheet) -> None:
    blocks = [*_around(story, styles, "header")]
    for block in story.told(body):
        blocks.append(block)
        if len(blocks) % _PULSE == 0:
            sheet.progress(len(blocks) // _PULSE, 0)
    blocks += _around(story, styles, "footer")
    sheet.add(joined(blocks))


def _around(story: Story, styles: Element | None, kind: str) -> Iterator[Block]:
    found = styles.iter(tag(f"style:{kind}")) if styles is not None else ()
    texts = dict.fromkeys(joined(story.told(element)) for element in found)
    return (Block(text) for text in texts if any(letter.isalpha() for letter in text))


def _slides(story: Story, book: Styles, body: Element, sheet: Sheet) -> None:
    pages = body.findall("draw:page", NAMESPACES)
    sheet.pages, hidden = len(pages), 0
    for at, page in enumerate(pages, 1):
        titles = [one for one in page if one.get(tag("presentation:class")) == "title"]
        title = " ".join(" ".join(joined(story.blocks(one)) for one in titles).split())
        for one in titles:
            page.remove(one)
        blocks = [heading(1, title)] if title else []
        blocks += story.told(page)
        notes = [
            block
            for one in page.findall("presentation:notes", NAMESPACES)
            for block in story.told(one)
        ]
        blocks += [Block("Notes:"), *notes] if notes else []
        sheet.add(joined(blocks), "slide", at, title)
        sheet.progress(at, len(pages))
        shown = book.says(
            page.get(tag("draw:style-name")),
            "style:drawing-page-properties",
            "presentation:visibility",
        )
        hidden += shown == "hidden"
    if hidden:
        sheet.note("document_hidden_slides", count=hidden)


def _object(members: Members, path: str, seen: set[str], sheet: Sheet) -> list[Block]:
    """A formula, or the values of a chart; each is told once."""
    name = posixpath.normpath(posixpath.join("/", path, "content.xml")).lstrip("/")
    is_new = path != "" and ":" not in path and name not in seen
    seen.add(name)
    root = _optional(members, name, sheet) if is_new else None
    if root is None:
        return []
    if local(root) == "math":
        return [Block(text)] if (text := formula(root)) else []
    inner = Story(Styles([root]), lambda _path: [])
    return [block for body in root.iter(tag("office:chart")) for block in inner.blocks(body)]


def _optional(members: Members, name: str, sheet: Sheet) -> Element | None:
    untrusted = members.get(name)
    try:
        return tree(untrusted) if untrusted else None
    except UserError as error:
        if error.code == "document_bomb":
            raise
        sheet.note("document_part_lost")
        return None


def _refuse_locked(members: Members) -> None:
    untrusted = members.get("META-INF/manifest.xml") or b""
    if b"encryption-data" in untrusted or "encrypted-package" in members:
        raise UserError("document_office_locked")
