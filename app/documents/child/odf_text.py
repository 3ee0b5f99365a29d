"""The text of OpenDocument files: paragraphs, lists, tables, frames and notes as blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.documents.child.markdown import Block, heading, in_cell, item, joined, table
from app.documents.child.odf_styles import NAMESPACES, Counter, Styles, number, tag

_TITLE, _LIST, _TABLE = tag("text:h"), tag("text:list"), tag("table:table")
_NOTE = tag("office:annotation")
_BLOCKS = {tag("text:p"), _TITLE}
_SPACES = re.compile(r"[ \t\r\n]+")
_STYLE = tag("text:style-name")
_SKIPPED = {
    tag(name)
    for name in (
        *("text:tracked-changes", "text:sequence-decls", "text:variable-decls", "office:forms"),
        *("text:user-field-decls", "text:index-title-template", "text:table-of-content-source"),
        *("office:event-listeners", "presentation:notes", "text:note-citation", "svg:title"),
        *("svg:desc", "text:dde-connection-decls", "table:shapes", "text:ruby-text"),
    )
}
_DRAWN = {tag(f"draw:{name}") for name in ("frame", "g", "custom-shape", "rect", "a", "line")}
_DRAWN |= {tag(f"draw:{name}") for name in ("ellipse", "path", "polygon", "connector", "caption")}
_REPEATED = 80
_MOST_REPEATS = 256
_MOST_ADDRESS = 500
_MOST_OBJECTS = 500


@dataclass(slots=True)
class Story:
    """Walks a document's body; `object_of` reads an object that is embedded by its path."""

    styles: Styles
    object_of: Callable[[str], list[Block]]
    hidden: bool = False
    _notes: list[tuple[str, Element]] = field(default_factory=list)
    _drawn: list[Element] = field(default_factory=list)
    _marks: dict[str, int] = field(default_factory=dict)
    _lists: dict[str, Counter] = field(default_factory=dict)
    _outline: Counter | None = None
    _objects: int = 0

    def blocks(self, container: Element) -> Iterator[Block]:
        """The blocks of a body, section, cell, note or text box."""
        for child in container:
            yield from self.child(child)

    def child(self, child: Element) -> Iterator[Block]:
        """The blocks that one element makes."""
        if child.tag in _SKIPPED:
            return
        if child.tag == _LIST:
            yield from self._list(child, 0, None)
        elif child.tag == _TABLE:
            if text := table(self._rows(child)):
                yield Block(text)
        elif child.tag in _BLOCKS:
            yield from self._paragraph(child)
        elif child.tag in _DRAWN:
            yield from self._drawing(child)
        elif child.tag == _NOTE:
            yield Block(self.note(child))
        else:
            self.hidden |= child.get(tag("text:display")) == "none" and _has_text(child)
            yield from self.blocks(child)

    def told(self, container: Element) -> Iterator[Block]:
        """The blocks of a container, each with the notes that are marked in it below it."""
        for block in self.blocks(container):
            yield block
            yield from self.notes()
        yield from self.notes()

    def notes(self) -> Iterator[Block]:
        """The notes whose marks were met since."""
        while self._notes:
            waiting, self._notes = self._notes, []
            for mark, element in waiting:
                said = [block.text for block in self.blocks(element)]
                author = element.findtext("dc:creator", "", NAMESPACES).strip()[:100]
                text = " ".join(" ".join(said).split())
                yield Block(f"{mark}: {f'{author}: ' if author else ''}{text}")

    def text(self, paragraph: Element) -> str:
        """One paragraph, with its line breaks."""
        text = "".join(self._pieces(paragraph)).strip()
        if text and self.styles.hides(paragraph.get(_STYLE)):
            self.hidden = True
        return text

    def _paragraph(self, element: Element) -> Iterator[Block]:
        text = self.text(element)
        drawn, self._drawn = self._drawn, []
        if text:
            yield self._titled(element, text) if element.tag == _TITLE else Block(text)
        for drawing in drawn:
            yield from self._drawing(drawing)

    def _titled(self, element: Element, text: str) -> Block:
        level = number(element.get(tag("text:outline-level")), 1, 10)
        if self._outline is None:
            self._outline = Counter(self.styles.outline)
        is_counted = element.get(tag("text:is-list-header")) != "true"
        mark = self._outline.marker(level - 1) if is_counted else ""
        return heading(level, f"{mark} {text}" if mark else text)

    def _pieces(self, element: Element) -> Iterator[str]:
        if element.text:
            yield _SPACES.sub(" ", element.text)
        for child in element:
            maker = _MAKERS.get(child.tag)
            if maker is not None:
                yield maker(self, child)
            elif child.tag in _DRAWN:
                self._drawn.append(child)
            elif child.tag not in _SKIPPED:
                text = "".join(self._pieces(child))
                self.hidden |= bool(text.strip()) and self.styles.hides(child.get(_STYLE))
                yield text
            if child.tail:
                yield _SPACES.sub(" ", child.tail)

    def _link(self, link: Element) -> str:
        text = "".join(self._pieces(link))
        address = " ".join(link.get(tag("xlink:href"), "")[:_MOST_ADDRESS].split())
        bare = address.removeprefix("mailto:").rstrip("/")
        is_shown = text.strip() and bare and not bare.startswith("#") and bare not in text
        return f"{text} ({address})" if is_shown else text

    def _ruby(self, ruby: Element) -> str:
        said = " ".join("".join(one.itertext()) for one in ruby.iter(tag("text:ruby-text")))
        text = "".join(self._pieces(ruby))
        return f"{text} ({said})" if said.strip() else text

    def _hidden_text(self, element: Element) -> str:
        self.hidden = True
        return "".join(self._pieces(element)) or element.get(tag("text:string-value"), "")

    def note(self, element: Element) -> str:
        """The mark of a note or comment, which `notes` tells next."""
        kind = "comment-" if element.tag == _NOTE else ""
        body = element.find("text:note-body", NAMESPACES)
        self._marks[kind] = self._marks.get(kind, 0) + 1
        mark = f"[^{kind}{self._marks[kind]}]"
        self._notes.append((mark, element if body is None else body))
        return mark

    def _drawing(self, drawing: Element) -> Iterator[Block]:
        said = (drawing.findtext(f"svg:{name}", "", NAMESPACES) for name in ("title", "desc"))
        if described := " ".join(" ".join(said).split()):
            yield Block(f"[Picture: {described[:1000]}]")
        found = drawing.find("draw:object", NAMESPACES)
        if found is not None and self._objects < _MOST_OBJECTS:
            self._objects += 1
            yield from self.object_of(found.get(tag("xlink:href"), ""))
        if text := joined(self.blocks(drawing)):
            yield Block(text)

    def _list(self, element: Element, level: int, counter: Counter | None) -> Iterator[Block]:
        name = element.get(_STYLE) or self._style_within(element)
        if counter is None:
            goes_on = element.get(tag("text:continue-numbering")) == "true"
            goes_on |= element.get(tag("text:continue-list")) is not None
            known = self._lists.get(name or "")
            levels = self.styles.lists.get(name or "", {})
            counter = known if known is not None and goes_on else Counter(levels)
            self._lists[name or ""] = counter
        for entry in element:
            start = entry.get(tag("text:start-value"))
            is_item = entry.tag == tag("text:list-item")
            mark = (
                counter.marker(level, number(start, 1, 1_000_000) if start else None)
                if is_item
                else ""
            )
            yield from self._entry(entry, level, counter, (mark or "-") if is_item else "")

    def _entry(self, entry: Element, level: int, counter: Counter, mark: str) -> Iterator[Block]:
        for child in entry:
            if child.tag == _LIST:
                yield from self._list(child, level + 1, counter)
                continue
            for block in self.child(child):
                yield block if child.tag == _TITLE or not mark else item(level, mark, block.text)
                mark = ""

    def _style_within(self, element: Element) -> str | None:
        first = element.find("text:list-item/text:p", NAMESPACES)
        return self.styles.list_of(first.get(_STYLE)) if first is not None else None

    def _rows(self, element: Element) -> Iterator[list[str]]:
        above: dict[int, tuple[str, int]] = {}
        for row in rows_of(element):
            texts: list[str] = []
            for cell in row:
                if cell.tag not in CELLS:
                    continue
                at = len(texts)
                text = in_cell(self.blocks(cell))
                spanned = number(cell.get(tag("table:number-rows-spanned")), 1, 1 << 20)
                said, left = above.pop(at, ("", 0))
                if cell.tag == CELLS[0] and spanned > 1 and len(text) <= _REPEATED:
                    above[at] = (text, spanned - 1)
                elif cell.tag != CELLS[0] and left:
                    text = text or said
                    above[at] = (said, left - 1)
                texts += [text] * number(cell.get(REPEATED_COLUMNS), 1, _MOST_REPEATS)
            yield from [texts] * number(
                row.get(REPEATED_ROWS), 1, _MOST_REPEATS if any(texts) else 1
            )


CELLS = (tag("table:table-cell"), tag("table:covered-table-cell"))
REPEATED_COLUMNS = tag("table:number-columns-repeated")
REPEATED_ROWS = tag("table:number-rows-repeated")
_GROUPS = {tag(f"table:table-{name}") for name in ("header-rows", "rows", "row-group")}
_MAKERS: dict[str, Callable[[Story, Element], str]] = {
    tag("text:s"): lambda _, space: " " * number(space.get(tag("text:c")), 1, 100),
    tag("text:tab"): lambda *_: "\t",
    tag("text:line-break"): lambda *_: "\n",
    tag("text:a"): Story._link,
    tag("text:ruby"): Story._ruby,
    tag("text:note"): Story.note,
    _NOTE: Story.note,
    tag("text:hidden-text"): Story._hidden_text,
    tag("text:hidden-paragraph"): Story._hidden_text,
}


def rows_of(element: Element) -> Iterator[Element]:
    """The rows of a table, those in groups too."""
    for child in element:
        if child.tag == tag("table:table-row"):
            yield child
        elif child.tag in _GROUPS:
            yield from rows_of(child)


def _has_text(element: Element) -> bool:
    return any(text.strip() for text in element.itertext())
