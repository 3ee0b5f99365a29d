"""Markdown tokens to HTML: a closed list of tags, everything else escaped text."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.chat.export.addresses import host_of, safe_address
from app.chat.export.code import coloured
from app.chat.export.labels import Labels
from app.markup.blocks import CodeBlock, MarkdownReader, language_of
from app.markup.cited import SOURCE_REF, with_marks

if TYPE_CHECKING:
    from markdown_it.token import Token

_TAGS = MappingProxyType(
    {
        "paragraph": "p",
        "bullet_list": "ul",
        "ordered_list": "ol",
        "list_item": "li",
        "blockquote": "blockquote",
        "table": "table",
        "thead": "thead",
        "tbody": "tbody",
        "tr": "tr",
        "strong": "strong",
        "em": "em",
        "s": "s",
    }
)
_BOXES = MappingProxyType({"[ ] ": "☐", "[x] ": "☑"})
"""What stands in the place of a task's mark at the beginning of a list item."""
_CELLS = MappingProxyType({"th": "th", "td": "td"})
_ALIGNED = re.compile(r"text-align:\s*(center|right)")
_SIDES = MappingProxyType({"center": "middle", "right": "end"})
_SHALLOWEST, _DEEPEST = 3, 6
"""Levels of headings within a message: above them are the chat's title and who speaks."""


class HtmlBlocks:
    """Writes the Markdown of answers."""

    def __init__(self, reader: MarkdownReader, labels: Labels) -> None:
        self._reader, self._labels = reader, labels
        self._links: list[bool] = []
        self._sources = ""
        self._item_begins = False
        self._leaves: dict[str, Callable[[Token], str]] = {
            "inline": self._inline,
            "footnote_ref": _note_mark,
            SOURCE_REF: self._source_mark,
            "fence": lambda one: _code(one.content.rstrip("\n"), language_of(one.info)),
            "code_block": lambda one: _code(one.content.rstrip("\n"), ""),
            "code_inline": lambda one: f"<code>{escape(one.content)}</code>",
            "softbreak": lambda _: "\n",
            "hardbreak": lambda _: "<br>\n",
            "hr": lambda _: "<hr>\n",
            "math_block": _display,
            "math_inline_double": _display,
            "math_inline": lambda one: f'<code class="tex">{escape(one.content)}</code>',
            "image": self._picture,
        }

    def of(self, text: str, sources: str = "", numbers: frozenset[int] = frozenset()) -> str:
        """A whole answer; formulas stay as their TeX source, pictures as words.

        The marks of these `numbers` lead to the anchors whose names begin with `sources`.
        """
        parts: list[str] = []
        self._sources = sources
        for read in self._reader.blocks(text):
            block = with_marks(read, numbers)
            if isinstance(block, CodeBlock):
                parts.append(_code(block.text, block.language))
            else:
                parts += (self._token(token) for token in block.tokens)
                parts.append("\n")
        return "".join(parts)

    def _token(self, token: Token) -> str:
        kind, _, edge = token.type.rpartition("_")
        if edge in {"open", "close"}:
            return self._edge(kind, token, opens=edge == "open")
        leaf = self._leaves.get(token.type)
        return leaf(token) if leaf else escape(token.content)

    def _edge(self, kind: str, token: Token, *, opens: bool) -> str:
        if kind == "link":
            return self._link(token, opens=opens)
        if kind == "footnote":
            mark = _note_mark(token.copy(content=token.info))
            return f'<div class="note" dir="auto">{mark} ' if opens else "</div>\n"
        if kind == "heading":
            level = min(_DEEPEST, _SHALLOWEST - 1 + int(token.tag[1:]))
            return f'<h{level} dir="auto">' if opens else f"</h{level}>\n"
        if kind in _CELLS:
            side = _ALIGNED.search(str(token.attrs.get("style", "")))
            told = f' class="{_SIDES[side[1]]}"' if side else ""
            return f'<{_CELLS[kind]}{told} dir="auto">' if opens else f"</{_CELLS[kind]}>"
        self._item_begins = opens and (kind == "list_item" or self._item_begins)
        tag = _TAGS.get(kind)
        if tag is None or token.hidden:
            return ""
        return f"<{tag}{_attributes(kind, token)}>" if opens else f"</{tag}>{_END.get(kind, '')}"

    def _inline(self, token: Token) -> str:
        begins, self._item_begins = self._item_begins, False
        written = "".join(map(self._token, token.children or ()))
        box = _BOXES.get(written[:4].lower()) if begins else None
        return f"{box} {written[4:]}" if box else written

    def _link(self, token: Token, *, opens: bool) -> str:
        if not opens:
            return "</a>" if self._links and self._links.pop() else ""
        address = safe_address(str(token.attrs.get("href", "")))
        self._links.append(bool(address))
        safe = 'rel="noopener noreferrer nofollow"'
        return f'<a href="{escape(address)}" {safe}>' if address else ""

    def _source_mark(self, token: Token) -> str:
        mark = escape(token.content)
        return f'<a class="mark" href="#{escape(self._sources)}{mark}">[{mark}]</a>'

    def _picture(self, token: Token) -> str:
        told = self._labels.picture(token.content, host_of(str(token.attrs.get("src", ""))))
        return f'<span class="picture">{escape(told)}</span>'


_END = MappingProxyType({kind: "\n" for kind in _TAGS if kind not in {"strong", "em", "s"}})


def _note_mark(token: Token) -> str:
    return f"<sup>{escape(token.content)}</sup>"


def _attributes(kind: str, token: Token) -> str:
    if kind == "ordered_list":
        start = str(token.attrs.get("start", "1"))
        return f' start="{start}"' if start.isascii() and start.isdigit() and start != "1" else ""
    return ' dir="auto"' if kind in {"paragraph", "list_item", "blockquote"} else ""


def _display(token: Token) -> str:
    return f'<code class="formula" dir="ltr">{escape(token.content)}</code>\n'


def _code(code: str, language: str) -> str:
    return f'<pre dir="ltr"><code>{coloured(code, language)}</code></pre>\n'
