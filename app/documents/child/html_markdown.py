"""HTML as Markdown: what stands where on the page, without a tree and without recursion."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from app.documents.child.html_hidden import Look, Styles
from app.documents.child.html_table import Cell
from app.documents.child.html_tokens import Close, Open, tokens
from app.documents.child.html_writer import List, Mark, Writer
from app.documents.child.markdown import joined


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_VOID = _names(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track"
    " wbr"
)
_BLOCKS = _names(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main"
    " menu nav ol optgroup option p pre search section summary table tbody td textarea tfoot th"
    " thead tr ul xmp"
)
_CLOSES_PARAGRAPH = _BLOCKS - _names(
    "body caption html legend optgroup option tbody td textarea tfoot th thead tr"
)
_SKIPPED = _names(
    "annotation-xml audio canvas datalist desc iframe noembed noframes script template video"
)
_SCOPES = ("td", "th", "table", "caption", "template", "object", "button")
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_PREFORMATTED = frozenset(("pre", "listing", "xmp"))
_BEFORE, _AFTER = {"dd": ": ", "q": "“"}, {"q": "”", "text": " "}
_LISTS = ("ul", "ol", "menu", "dir")
_ROW_PARTS = ("tr", "td", "th")
_TABLE_PARTS = frozenset(("table", "thead", "tbody", "tfoot", *_ROW_PARTS))
_APART = frozenset(("a", "button", "kbd", "label"))
"""What is seen apart from its like beside it, even without a space between."""
_CODE = frozenset(("code", "kbd", "samp", "tt"))
_LOOKED_AT = _CODE | {"a", "sup", "math"}
_RAISABLE = re.compile(r"[0-9+−()n-]{1,10}")
_RAISED = str.maketrans("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ")
_MOST_ADDRESS = 300
_TOKENS_AT_ONCE = 20_000
_LEAST_HIDDEN = 3
"""Letters that nobody sees before it is worth a word."""


@dataclass(frozen=True, slots=True)
class Page:
    """A web page as Markdown.

    `heading` is its first one, `hidden` says that some of its text is not seen, `columns` how many
    its widest table has.
    """

    title: str
    text: str
    heading: str = ""
    hidden: bool = False
    columns: int = 0


@dataclass(slots=True)
class _Element:
    """A tag that is open; `is_table` tells tables and cells that are kept as such."""

    name: str
    look: Look
    unseen: bool
    skipped: bool
    mark: Mark
    says: str = ""
    is_table: bool = False


def markdown(
    untrusted: str, *, xml: bool = False, working: Callable[[], None] | None = None
) -> Page:
    """What a page says, in its order; text that is not seen stays in it.

    `working` is called every now and then, several times a second.
    """
    walk = _Walk()
    for count, token in enumerate(tokens(untrusted, xml=xml), 1):
        if working and count % _TOKENS_AT_ONCE == 0:
            working()
        if isinstance(token, str):
            walk.text(token)
        elif isinstance(token, Open):
            walk.open(token)
        else:
            walk.close(token)
    walk.end()
    return walk.page()


@dataclass(slots=True)
class _Walk:
    writer: Writer = field(default_factory=Writer)
    styles: Styles = field(default_factory=Styles)
    _stack: list[_Element] = field(
        default_factory=lambda: [_Element("", Look(), unseen=False, skipped=False, mark=(0, 0))]
    )
    _places: dict[str, list[int]] = field(default_factory=dict)
    _title: str = ""
    _heading: str = ""
    _tex: str | None = None
    _unseen: int = 0
    _closed: str = ""

    def page(self) -> Page:
        """All of it, under the page's title where no heading says the same."""
        text = joined(self.writer.frames[0].blocks)
        title = " ".join(self._title.split())[:300]
        return Page(
            *(title, text, self._heading),
            hidden=self._unseen >= _LEAST_HIDDEN,
            columns=self.writer.columns,
        )

    def text(self, untrusted: str) -> None:
        """Text between two tags."""
        self._closed = ""
        top = self._stack[-1]
        if top.skipped or top.name in {"style", "title", "annotation"}:
            self._aside(top, untrusted)
            return
        if top.name in _TABLE_PARTS and top.is_table and top.name not in {"td", "th"}:
            untrusted = untrusted.strip()
        if top.unseen and self._unseen < _LEAST_HIDDEN:
            self._unseen += sum(letter.isalnum() for letter in untrusted)
        self.writer.text(untrusted)

    def open(self, tag: Open) -> None:
        """A start tag."""
        name = tag.name
        if name in _APART and self._closed in _APART:
            self.writer.text(" ")
        self._closed = ""
        self._close_implied(name)
        above = self._stack[-1]
        if name in _VOID:
            if not above.skipped:
                self._void(tag)
            return
        if name in _BLOCKS:
            self.writer.end_block()
        look = self.styles.look(name, tag.attributes, above.look)
        skipped = above.skipped or name in _SKIPPED or self._is_double(tag)
        unseen = above.unseen if look is above.look else look.hidden
        element = _Element(name, look, unseen, skipped, self.writer.mark())
        self._places.setdefault(name, []).append(len(self._stack))
        self._stack.append(element)
        if not skipped:
            self._begin(element, tag)

    def close(self, tag: Close) -> None:
        """An end tag; one that closes nothing counts as a line break where it would end a block."""
        name = self._closed = tag.name
        at = self._last(name)
        if name in {"body", "html"}:
            return
        if name in _TABLE_PARTS:
            within = -1 if name == "table" else self._last("table")
        else:
            within = self._last(*_SCOPES) if name not in _SCOPES else -1
        if at > within and at > 0:
            self._pop_to(at)
        elif name in {"p", "br"} and not self._stack[-1].skipped:
            self.writer.end_block()

    def end(self) -> None:
        """The page ends: so does all that is open."""
        self._pop_to(1)
        self.writer.end_block()

    def _aside(self, top: _Element, untrusted: str) -> None:
        """Text that is no text of the page."""
        if top.name == "style":
            self.styles.learn(untrusted)
        elif top.name == "title" and self._last("svg") < 0 and not self._title:
            self._title = untrusted[:1_000]
        elif top.name == "annotation" and not top.skipped and "tex" in top.says:
            self._tex = (self._tex or "") + untrusted

    def _is_double(self, tag: Open) -> bool:
        """What is said twice, or is not chosen."""
        if tag.name == "option":
            return "selected" not in tag.attributes
        double = self._tex is not None and tag.attributes.get("class", "") == "katex-html"
        return double or (tag.name == "title" and self._last("svg") > 0)

    def _last(self, *names: str) -> int:
        """How deep the innermost open element of these names is; -1 where there is none."""
        last = -1
        for name in names:
            places = self._places.get(name)
            if places and places[-1] > last:
                last = places[-1]
        return last

    def _close_implied(self, name: str) -> None:
        """End what HTML lets authors leave open."""
        if name == "a":
            self._close_within(("a",), _SCOPES)
        if name in _CLOSES_PARAGRAPH:
            self._close_within(("p",), _SCOPES)
        if name == "li":
            self._close_within(("li",), (*_LISTS, *_SCOPES))
        elif name in {"dt", "dd"}:
            self._close_within(("dt", "dd"), ("dl", *_SCOPES))
        elif name in {"td", "th"}:
            self._close_within(("td", "th"), ("table",))
        elif name == "tr":
            self._close_within(("td", "th"), ("table",))
            self._close_within(("tr",), ("table",))
        elif name in {"tbody", "thead", "tfoot"}:
            self._close_within(("tr", "tbody", "thead", "tfoot"), ("table",))
        elif name in {"option", "optgroup"}:
            self._close_within(("option",), ("select", *_SCOPES))
        elif name in _HEADINGS and self._stack[-1].name in _HEADINGS:
            self._pop_to(len(self._stack) - 1)

    def _close_within(self, names: tuple[str, ...], scopes: tuple[str, ...]) -> None:
        at = self._last(*names)
        if at > 0 and at > self._last(*scopes):
            self._pop_to(at)

    def _pop_to(self, at: int) -> None:
        while len(self._stack) > at:
            element = self._stack.pop()
            self._places[element.name].pop()
            if not element.skipped:
                self._finish(element)

    def _void(self, tag: Open) -> None:
        get = tag.attributes.get
        match tag.name:
            case "br":
                self.writer.break_line()
            case "hr":
                self.writer.end_block()
                self.writer.rule()
            case "img":
                if alt := get("alt", "").strip():
                    self.writer.text(f" ![{alt}] ")
            case "link":
                self.styles.certain = False
            case "input" if get("type") in {"checkbox", "radio"}:
                self.writer.text("[x] " if "checked" in tag.attributes else "[ ] ")
            case "input" if get("type", "text") in {
                "text",
                "number",
                "email",
                "date",
                "tel",
                "url",
            }:
                self.writer.text(f" {get('value', '')} ")

    def _begin(self, element: _Element, tag: Open) -> None:
        """What opening an element does to the text."""
        writer, get, name = self.writer, tag.attributes.get, tag.name
        element.says = get("href") or get("encoding") or get("class") or ""
        if name in _HEADINGS:
            writer.level = int(name[1])
        elif name in _PREFORMATTED:
            writer.preformatted += 1
        elif name in _LISTS:
            writer.open_list(_numbered(tag) if name == "ol" else List())
        elif name in _TABLE_PARTS:
            self._begin_table_part(element, tag)
        elif name == "li":
            self._begin_item(element, get("value"))
        elif name == "blockquote":
            writer.frame.quotes += 1
        elif name in _BEFORE:
            writer.text(_BEFORE[name])
        elif name == "math":
            self._tex = None

    def _begin_table_part(self, element: _Element, tag: Open) -> None:
        writer, get = self.writer, tag.attributes.get
        if tag.name == "table":
            layout = get("role") in {"presentation", "none"}
            element.is_table = writer.open_table(is_layout=layout)
        elif tag.name == "tr":
            writer.open_row()
        elif tag.name in {"td", "th"}:
            columns, rows = _number(get("colspan"), 1), _number(get("rowspan"), 1)
            cell = Cell(tag.name == "th", max(columns, 1), max(rows, 1))
            element.is_table = writer.open_cell(cell)

    def _begin_item(self, element: _Element, value: str | None) -> None:
        lists = self.writer.frame.lists
        if not lists:
            self.writer.open_list(List())
            element.is_table = True  # it has brought its list, and takes it along
        if value is not None and lists[-1].number is not None:
            lists[-1].number = _number(value, lists[-1].number)
        lists[-1].next_item()

    def _finish(self, element: _Element) -> None:
        """What closing an element does to the text."""
        writer, name = self.writer, element.name
        if name in _PREFORMATTED:
            self._finish_code(element)
            return
        if name in _BLOCKS:
            self._note_heading(element)
            writer.end_block()
        if name in _HEADINGS:
            writer.level = 0
        elif name in _LISTS or (name == "li" and element.is_table):
            writer.close_list()
        elif name == "blockquote":
            writer.frame.quotes -= 1
        elif element.is_table:
            (writer.close_table if name == "table" else writer.close_cell)()
        elif name in _AFTER:
            writer.text(_AFTER[name])
        elif name in _LOOKED_AT:
            self._finish_inline(element)

    def _note_heading(self, element: _Element) -> None:
        if not self._heading and self.writer.level:
            said = self.writer.since(element.mark)
            self._heading = " ".join((said or "").split())[:300]

    def _finish_code(self, element: _Element) -> None:
        self.writer.preformatted -= 1
        if not self.writer.preformatted:
            named = re.search(r"\blang(?:uage)?-([\w+#-]{1,30})", element.says)
            self.writer.end_code(named[1] if named else "")

    def _finish_inline(self, element: _Element) -> None:
        name, text = element.name, self.writer.since(element.mark)
        if not text or self.writer.preformatted:
            return
        bare = text.strip()
        if name == "a" and (address := _address(element.says, bare)):
            self.writer.text(f" ({address})")
        elif name in _CODE and bare and "`" not in bare:
            self.writer.replace(element.mark, f"`{bare}`")
        elif name == "sup" and _RAISABLE.fullmatch(bare):
            self.writer.replace(element.mark, bare.translate(_RAISED))
        elif name == "math" and self._tex:
            self.writer.replace(element.mark, f"${' '.join(self._tex.split())}$")


def _numbered(tag: Open) -> List:
    """A numbered list as its tag wants it."""
    step = -1 if "reversed" in tag.attributes else 1
    style = tag.attributes.get("type", "1")[:1] or "1"
    return List(_number(tag.attributes.get("start"), 1), style, step)


def _number(untrusted: str | None, otherwise: int) -> int:
    found = re.match(r"\s*(-?[0-9]{1,6})", untrusted or "")
    return int(found[1]) if found else otherwise


def _address(untrusted: str, text: str) -> str:
    """A link's address where it says something that its text does not, else ""."""
    address = untrusted.strip()
    scheme, _, rest = address.partition(":")
    scheme = scheme.lower()
    if scheme not in {"http", "https", "mailto", "tel"} or len(address) > _MOST_ADDRESS or not text:
        return ""
    bare = rest.strip("/").partition("?")[0] if scheme in {"mailto", "tel"} else rest.strip("/")
    if (
        not bare
        or bare.casefold() in text.casefold()
        or any(letter.isspace() for letter in address)
    ):
        return ""
    return bare if scheme in {"mailto", "tel"} else address
