"""The text of one part of a Word document: paragraphs, lists and tables, as Markdown blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.documents.child import drawings
from app.documents.child.formula import formula
from app.documents.child.markdown import Block, heading, in_cell, item, table
from app.documents.child.ooxml import NAMESPACES, Package, settled, tag
from app.documents.child.word_forms import form_value
from app.documents.child.word_lists import Numbering
from app.documents.child.word_notes import Notes
from app.documents.child.word_styles import PLAIN, VAL, Look, Styles, look_of, shaded

_THROUGH = {
    tag(f"w:{name}")
    for name in (
        "ins",
        "moveTo",
        "sdt",
        "sdtContent",
        "smartTag",
        "customXml",
        "fldSimple",
        "bdo",
        "dir",
    )
}
_CHARACTERS = {
    tag("w:tab"): "\t",
    tag("w:ptab"): "\t",
    tag("w:br"): "\n",
    tag("w:cr"): "\n",
    tag("w:noBreakHyphen"): "-",
}
_NOTES = {tag(f"w:{kind}Reference"): kind for kind in ("footnote", "endnote", "comment")}
_DRAWINGS = {tag(f"w:{name}") for name in ("drawing", "pict", "object")}
_SYMBOLS = {
    0xF0B7: "•",
    0xF0FC: "✓",
    0xF0FB: "✗",
    0xF0FE: "☑",
    0xF052: "☑",
    0xF0A8: "☐",
    0xF0E0: "→",
}
_SPACE, _FIRST_PRIVATE = 0x20, 0xD800
"""From here on a code says nothing without its font."""
_P, _TBL, _R, _T = tag("w:p"), tag("w:tbl"), tag("w:r"), tag("w:t")
_PARAGRAPH_LOOK, _RUN_LOOK = tag("w:pPr"), tag("w:rPr")
_CHUNK = tag("w:altChunk")
"""Another document within this one, as HTML or RTF."""
_LINK, _RUBY, _SYM = tag("w:hyperlink"), tag("w:ruby"), tag("w:sym")
_MATHS = {tag("m:oMath"), tag("m:oMathPara")}
_PAINTED = Look(shaded=True)
_MOST_ADDRESS = 500
_REPEATED = 80
"""Characters of a cell over several rows that are said in each of them."""
_MOST_SPAN = 256


@dataclass(slots=True)
class Book:
    """What all parts of one document share, and whether any of their text cannot be seen."""

    package: Package
    styles: Styles
    numbering: Numbering
    notes: Notes
    hidden: bool = False


@dataclass(slots=True)
class Story:
    """One part of a document: its body, its notes, a header."""

    book: Book
    part: str
    _boxes: list[Element] = field(default_factory=list)
    _drawings: list[Element] = field(default_factory=list)
    _addresses: dict[str, str] | None = None

    def blocks(self, container: Element, ground: Look = PLAIN) -> Iterator[Block]:
        """The blocks in a body, cell, note or text box; `ground` is the look behind them."""
        for child in settled(container):
            if child.tag == _P:
                yield from self._paragraph(child, ground)
                yield from self._beside()
            elif child.tag == _TBL:
                yield from self._table(child, ground)
            elif child.tag in _THROUGH:
                yield from self.blocks(child, ground)
            elif child.tag in _MATHS:
                yield Block(formula(child))
            elif child.tag == _CHUNK:
                self.book.package.lose()

    def line(self, container: Element) -> str:
        """All of it on one line."""
        return " ".join(" ".join(block.text for block in self.blocks(container)).split())

    def _paragraph(self, paragraph: Element, ground: Look) -> Iterator[Block]:
        properties = paragraph.find(_PARAGRAPH_LOOK)
        style = self.book.styles.of(properties)
        look = look_of(properties).over(style).over(ground)
        text = "".join(self._pieces(paragraph, look)).strip()
        marker = None
        if look.list_id and look.list_id != "0":
            marker = self.book.numbering.marker(look.list_id, look.list_level or 0)
        if not text:
            return
        if look.level:
            yield heading(look.level, f"{marker} {text}" if marker and marker != "-" else text)
        else:
            yield item(look.list_level or 0, marker, text) if marker else Block(text)

    def _beside(self) -> Iterator[Block]:
        """What is anchored in the paragraph that was read last."""
        found, self._drawings = self._drawings, []
        for drawing in found:
            yield from drawings.blocks(drawing, self.book.package, self.part)
            for box in drawings.boxes(drawing):
                yield from self.blocks(box, _PAINTED)

    def _pieces(self, element: Element, look: Look) -> Iterator[str]:
        for child in settled(element):
            if child.tag == _R:
                yield self._run(child, look)
            elif child.tag == _T:
                yield child.text or ""
            elif child.tag in _THROUGH:
                yield from self._pieces(child, look)
            elif child.tag in _MATHS:
                yield formula(child)
            elif maker := _MAKERS.get(child.tag):
                yield maker(self, child, look)

    def _run(self, run: Element, ground: Look) -> str:
        properties = run.find(_RUN_LOOK)
        look = ground
        if properties is not None:
            look = look_of(properties).over(self.book.styles.of(properties, "r")).over(ground)
        text = "".join(self._letters(run, look))
        if look.hidden and text.strip():
            self.book.hidden = True
        return text

    def _letters(self, run: Element, look: Look) -> Iterator[str]:
        for child in settled(run):
            if child.tag == _T:
                yield child.text or ""
            elif child.tag in _CHARACTERS:
                yield _CHARACTERS[child.tag]
            elif child.tag in _DRAWINGS:
                self._drawings.append(child)
            elif kind := _NOTES.get(child.tag):
                yield self.book.notes.mark(kind, child.get(tag("w:id"), ""))
            elif maker := _MAKERS.get(child.tag):
                yield maker(self, child, look)

    def _link(self, link: Element, look: Look) -> str:
        text = "".join(self._pieces(link, look))
        address = self._address(link.get(tag("r:id"), ""))
        bare = address.removeprefix("mailto:").rstrip("/")
        return f"{text} ({address})" if text.strip() and bare and bare not in text else text

    def _address(self, relation: str) -> str:
        if self._addresses is None:
            relations = self.book.package.relations(self.part)
            links = {name: one for name, one in relations.items() if one.kind == "hyperlink"}
            self._addresses = {name: one.target for name, one in links.items() if one.is_external}
        return " ".join(self._addresses.get(relation, "")[:_MOST_ADDRESS].split())

    def _ruby(self, ruby: Element, look: Look) -> str:
        base, above = (ruby.find(f"w:{name}", NAMESPACES) for name in ("rubyBase", "rt"))
        said = "".join(self._pieces(above, look)) if above is not None else ""
        text = "".join(self._pieces(base, look)) if base is not None else ""
        return f"{text} ({said})" if said.strip() else text

    def _symbol(self, symbol: Element, _look: Look) -> str:
        try:
            code = int(symbol.get(tag("w:char"), ""), 16)
        except ValueError:
            return ""
        is_letter = _SPACE <= code < _FIRST_PRIVATE
        return chr(code) if is_letter else _SYMBOLS.get(code, "")

    def _table(self, element: Element, ground: Look) -> Iterator[Block]:
        properties = element.find("w:tblPr", NAMESPACES)
        if self.book.styles.of(properties, "tbl").shaded or shaded(properties):
            ground = _PAINTED
        rows = list(_within(element, "tr"))
        cells = [list(_within(row, "tc")) for row in rows[:1]]
        if len(rows) == 1 and len(cells[0]) == 1:
            yield from self.blocks(cells[0][0], ground)
        elif text := table(self._rows(rows, ground)):
            yield Block(text)

    def _rows(self, rows: list[Element], ground: Look) -> Iterator[list[str]]:
        above: dict[int, str] = {}
        for row in rows:
            texts = [""] * _count(row, "w:trPr/w:gridBefore", 0)
            for cell in _within(row, "tc"):
                text = self._cell(cell, ground)
                merged = cell.find("w:tcPr/w:vMerge", NAMESPACES)
                if merged is None:
                    above.pop(len(texts), None)
                elif merged.get(VAL, "continue") == "restart":
                    above[len(texts)] = text if len(text) <= _REPEATED else ""
                else:
                    text = text or above.get(len(texts), "")
                texts += [text, *[""] * (_count(cell, "w:tcPr/w:gridSpan", 1) - 1)]
            yield texts

    def _cell(self, cell: Element, ground: Look) -> str:
        if shaded(cell.find("w:tcPr", NAMESPACES)):
            ground = _PAINTED
        return in_cell(self.blocks(cell, ground))


_MAKERS: dict[str, Callable[[Story, Element, Look], str]] = {
    _LINK: Story._link,
    _RUBY: Story._ruby,
    _SYM: Story._symbol,
    tag("w:fldChar"): lambda _story, field, _look: form_value(field),
}


def _within(element: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, without those that were deleted."""
    for child in settled(element):
        if child.tag in _THROUGH:
            yield from _within(child, name)
        elif child.tag == tag(f"w:{name}") and child.find("w:trPr/w:del", NAMESPACES) is None:
            yield child


def _count(element: Element, path: str, otherwise: int) -> int:
    found = element.find(path, NAMESPACES)
    text = found.get(VAL, "") if found is not None else ""
    return min(int(text), _MOST_SPAN) if text.isdecimal() and len(text) < 9 else otherwise
