"""Rich Text Format as Markdown: one pass over its control words, however deep its groups are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.core.errors import UserError
from app.documents.child.markdown import Block, joined
from app.documents.child.rtf_flow import Flow
from app.documents.child.rtf_group import Group
from app.documents.child.rtf_tables import Tables, codec_of
from app.documents.child.sheet import MOST_CHARACTERS, Sheet, Source

_TOKEN = re.compile(
    rb"\\(?:(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,9})?[ ]?"
    rb"|'(?P<hex>[0-9a-fA-F]{2})|(?P<sign>.))"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\$",
    re.DOTALL,
)
_CHARACTERS = {
    "tab": "\t",
    "line": "\n",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "nestcell": " / ",
    "nestrow": "\n",
}
_SIGNS = {"~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}", "\n": "\n", "\r": "\n"}
_SKIPPED = frozenset(
    (
        *("pict", "objdata", "info", "nonshppict", "shprslt", "themedata", "datastore", "xe", "tc"),
        *("ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "rsidtbl", "sp"),
    )
)
_TABLES = {"fonttbl": "fonts", "colortbl": "colors", "stylesheet": "styles"}
_HEADERS = frozenset({"header", "headerl", "headerr", "headerf"})
_FOOTERS = frozenset({"footer", "footerl", "footerr", "footerf"})
_FLOWS = {
    **dict.fromkeys(_HEADERS, "header"),
    **dict.fromkeys(_FOOTERS, "footer"),
    "footnote": "note",
    "annotation": "comment",
    "shptxt": "box",
}
_STARRED = frozenset({"shpinst", "annotation", "fldinst"})
"""Groups that old readers skip, and we do not."""
_MARKERS = frozenset({"listtext", "pntext"})
_ADDRESS = re.compile(r'HYPERLINK\s+"([^"]{1,500})"')
_MOST_FLOWS = 8
"""Notes inside one another, each of which says the inner ones too."""
_PULSE = 50_000


def read(source: Source, sheet: Sheet) -> None:
    """One section; deleted text is left out. Raises UserError `document_damaged`."""
    if b"{\\rtf" not in source.untrusted[:100]:
        raise UserError("document_damaged")
    reader = _Reader(sheet)
    reader.run(source.untrusted)
    sheet.add(joined(reader.blocks()))
    if reader.hidden:
        sheet.note("document_hidden_text")


@dataclass(slots=True)
class _Reader:
    sheet: Sheet
    hidden: bool = False
    _tables: Tables = field(default_factory=Tables)
    _group: Group = field(default_factory=Group)
    _groups: list[Group] = field(default_factory=list)
    _flows: list[Flow] = field(default_factory=lambda: [Flow()])
    _around: dict[str, dict[str, None]] = field(
        default_factory=lambda: {"header": {}, "footer": {}}
    )
    _waiting: bytearray = field(default_factory=bytearray)
    _marks: dict[str, int] = field(default_factory=lambda: {"note": 0, "comment": 0})
    _starred: bool = False
    _unread: int = 0
    """Characters to skip: they stand for the one before to readers that know no Unicode."""
    _instruction: str = ""
    _written: int = 0

    def run(self, untrusted: bytes) -> None:
        """Read all of it."""
        at, count = 0, 0
        while found := _TOKEN.match(untrusted, at):
            at = found.end()
            count += 1
            if count % _PULSE == 0:
                self.sheet.progress(count // _PULSE, 0)
            if self._written > MOST_CHARACTERS:
                return
            kind = found.lastgroup
            if kind == "text":
                self._text(found["text"])
            elif kind == "hex":
                self._text(bytes((int(found["hex"], 16),)))
            elif kind == "brace":
                self._flush()
                self._open() if found["brace"] == b"{" else self._close()
            elif kind == "sign":
                self._sign(found["sign"].decode("latin-1"))
            elif kind is not None:
                word, number = found["word"].decode(), found["number"]
                if word == "bin":
                    at += max(int(number or 0), 0)
                else:
                    self._word(word, None if number is None else int(number))

    def blocks(self) -> list[Block]:
        """What was read: headers, text, footers."""
        self._flush()
        while self._groups:
            self._close()
        headers, footers = (list(map(Block, self._around[kind])) for kind in ("header", "footer"))
        return [*headers, *self._flows[0].ended(), *footers]

    @property
    def _flow(self) -> Flow:
        return self._flows[-1]

    def _open(self) -> None:
        self._groups.append(self._group)
        self._group = self._group.inner()
        self._starred = False
        self._unread = 0

    def _close(self) -> None:
        if not self._groups:
            return
        ended, self._group = self._group, self._groups.pop()
        self._unread = 0
        if ended.flow == "field":
            self._instruction = ""
        elif ended.flow == "result":
            self._end_link()
        elif ended.flow:
            self._end_flow(ended.flow, self._flows.pop().ended())

    def _end_link(self) -> None:
        found = _ADDRESS.search(self._instruction)
        if found and self._group.target == "text":
            self._flow.write(f" ({found[1]})")
        self._instruction = ""

    def _end_flow(self, kind: str, blocks: list[Block]) -> None:
        if kind == "box":
            self._flow.put_beside(blocks)
            return
        if kind in self._around:
            text = joined(blocks)
            if any(map(str.isalpha, text)):
                self._around[kind][text] = None
            return
        text = " ".join(" ".join(block.text for block in blocks).split())
        if text:
            self._marks[kind] += 1
            mark = f"[^{'comment-' if kind == 'comment' else ''}{self._marks[kind]}]"
            self._flow.write(mark)
            self._flow.put_beside([Block(f"{mark}: {text}")])

    def _word(self, word: str, number: int | None) -> None:
        if word == "u" and number is not None:
            self._flush()
            self._character(number)
            return
        self._flush()
        starred, self._starred = self._starred, False
        if self._begins(word, starred=starred):
            return
        target, value = self._group.target, 1 if number is None else number
        if target == "fonts":
            self._tables.font(word, value)
        elif target == "colors":
            self._tables.color(word, value)
        elif target == "styles":
            self._tables.style(word, value)
        elif target != "skip":
            self._format(word, value)

    def _begins(self, word: str, *, starred: bool) -> bool:
        """Whether a word says what its group is for."""
        group = self._group
        if group.target == "skip":
            return True
        if word in _SKIPPED or (starred and word not in _STARRED):
            group.target = "skip"
        elif word in _TABLES:
            group.target = _TABLES[word]
        elif word in _MARKERS:
            group.target = "marker"
            self._flow.marker = ""
        elif word == "fldinst":
            group.target = "instruction"
        elif word == "fldrslt":
            group.flow = "result"
        elif word == "field":
            group.flow = "field"
        elif word in _FLOWS and group.target == "text" and not group.flow:
            self._begin_flow(_FLOWS[word])
        else:
            return False
        return True

    def _begin_flow(self, kind: str) -> None:
        if len(self._flows) < _MOST_FLOWS:
            self._group.flow = kind
            self._flows.append(Flow())
        else:
            self._group.target = "skip"

    def _format(self, word: str, value: int) -> None:
        group, flow = self._group, self._flow
        if word in _CHARACTERS:
            self._write(_CHARACTERS[word])
        elif word in _PARAGRAPHS:
            _PARAGRAPHS[word](flow)
        elif word == "uc":
            group.fallback = min(max(value, 0), 8)
        elif word in _PAGES:
            page = codec_of(value) if word == "ansicpg" else _PAGES[word]
            self._tables.codec = group.codec = page
        elif not group.dress(word, value, self._tables):
            self._shape(word, value)

    def _shape(self, word: str, value: int) -> None:
        """What a control word says of the paragraph."""
        flow = self._flow
        if word == "intbl":
            flow.in_table = True
        elif word == "s":
            flow.level = self._tables.levels.get(value, 0)
        elif word == "outlinelevel":
            flow.level = (value + 1) % 10
        elif word == "ilvl":
            flow.depth = min(max(value, 0), 8)

    def _sign(self, sign: str) -> None:
        self._flush()
        if sign == "*":
            self._starred = True
        elif sign in _SIGNS:
            self._flow.end_paragraph() if sign in "\r\n" else self._write(_SIGNS[sign])

    def _character(self, number: int) -> None:
        code = number + 0x10000 if number < 0 else number
        if 0 < code < 0xF000 or 0xF0FF < code <= 0xFFFF:
            self._write(chr(code))
        elif 0xF020 <= code <= 0xF0FF:  # a symbol font's own signs
            self._write("•" if code == 0xF0B7 else "")
        self._unread = self._group.fallback

    def _text(self, untrusted: bytes) -> None:
        if self._unread:
            skipped = min(self._unread, len(untrusted))
            self._unread -= skipped
            untrusted = untrusted[skipped:]
        if self._group.target != "skip":
            self._waiting += untrusted

    def _flush(self) -> None:
        if self._waiting:
            text = self._waiting.decode(self._group.codec, "replace")
            self._waiting.clear()
            self._write(text)

    def _write(self, text: str) -> None:
        group = self._group
        if group.target == "text":
            if not group.deleted:
                self.hidden |= group.is_hidden and not text.isspace()
                self._written += len(text)
                self._flow.write(text)
        elif group.target == "marker":
            self._flow.marker += text[:40]
        elif group.target == "instruction":
            self._instruction = (self._instruction + text)[:1_000]
        elif group.target == "colors":
            self._tables.end_colors(text)
        elif group.target == "styles":
            self._tables.name_style(text)


_PAGES = {"ansicpg": "", "ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_PARAGRAPHS = {
    "par": Flow.end_paragraph,
    "sect": Flow.end_paragraph,
    "page": Flow.end_paragraph,
    "cell": Flow.end_cell,
    "row": Flow.end_row,
    "pard": Flow.plain,
}
