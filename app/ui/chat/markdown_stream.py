"""Markdown that still arrives: finished blocks are kept for good, only the tail is re-read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.markup.blocks import (
    Block,
    CodeBlock,
    Environment,
    MarkdownReader,
    block_of,
    groups,
    language_of,
)

LONGEST_TAIL = 12_000
"""Characters after which a block is cut so that its growing end alone is read again."""
LONG_LIST = 1_200
"""Characters after which the finished items of a growing list are kept for good."""
_FENCE = re.compile(r"^( {0,3})(`{3,}(?=[^`]*$)|~{3,})[ \t]*([^\n]*)$")
_STRUCTURE = re.compile(r"^\s{0,3}(?:[-=*+_`~#>|:$\\\s]*|\d{1,3}[.)]?\s?)$")
_LONGEST_LINK = 500  # the search is quadratic in hostile text
_PART_OF_LINK = re.compile(r"\[([^\]\n]*)\]\([^)\s]*$")


@dataclass(slots=True)
class _Fence:
    """An open code fence: how it began and the lines it holds so far."""

    marker: str
    indent: int
    language: str
    lines: list[str] = field(default_factory=list)

    def closes(self, line: str) -> bool:
        """Whether this complete line ends the fence."""
        text = line.strip()
        indent = len(line) - len(line.lstrip(" "))
        return len(text) >= len(self.marker) and indent < 4 and set(text) == {self.marker[0]}

    def take(self, line: str) -> None:
        spaces = len(line) - len(line.lstrip(" ")) if self.indent else 0
        self.lines.append(line[min(spaces, self.indent) :])

    def block(self, rest: str = "", *, closed: bool) -> CodeBlock:
        text = "\n".join([*self.lines, rest])
        return CodeBlock(text.rstrip("\n") if closed else text, self.language, closed)


class MarkdownStream:
    """Grows by `feed`, read by `flush`: `committed` only ever gains blocks, `open` is replaced."""

    def __init__(self, reader: MarkdownReader) -> None:
        self.committed: list[Block] = []
        self.open: list[Block] = []
        self._reader = reader
        self._environment: Environment = {}
        self._tail = ""
        self._read = 0  # characters of the tail whose complete lines were already judged
        self._fence: _Fence | None = None

    @property
    def has_definitions(self) -> bool:
        """Whether a `[name]: address` was met: then earlier blocks may be wrong until re-read."""
        return any(self._environment.get(kind) for kind in ("references", "footnotes"))

    def feed(self, text: str) -> None:
        """Add what arrived; costs nothing until `flush`."""
        self._tail += text

    def flush(self, *, final: bool = False) -> None:
        """Read what arrived since; `final` commits everything."""
        while self._advance_fence(final) if self._fence else self._advance_text(final):
            pass

    def _advance_fence(self, final: bool) -> bool:
        """Take complete lines into the open fence; True when it closed and text follows."""
        fence = self._fence
        if fence is None:
            return False
        lines = self._tail.split("\n")
        last = lines.pop()
        for number, line in enumerate(lines):
            if fence.marker in line and fence.closes(line):
                self._end_fence(fence, "\n".join([*lines[number + 1 :], last]))
                return True
            fence.take(line)
        self._tail = last
        if final:
            if last and not fence.closes(last):
                fence.take(last)
            self._end_fence(fence, "")
            return True
        held = last.lstrip(" ").startswith(fence.marker[0])  # this may become the closing fence
        self.open = [fence.block("" if held else last, closed=False)]
        return False

    def _end_fence(self, fence: _Fence, rest: str) -> None:
        self.committed.append(fence.block(closed=True))
        self._fence, self.open, self._tail, self._read = None, [], rest, 0

    def _advance_text(self, final: bool) -> bool:
        """Commit what can no longer change; True when the rest has to be read anew."""
        complete = self._tail if final else self._tail[: self._tail.rfind("\n") + 1]
        if final:
            self.committed += self._reader.blocks(complete, self._environment)
            self.open, self._tail, self._read = [], "", 0
            return False
        if len(complete) > self._read:
            self._read = len(complete)
            if self._commit(complete):
                return True
        if len(self._tail) > LONGEST_TAIL:
            return self._commit_head()
        self._show_tail()
        return False

    def _commit_head(self) -> bool:
        """Keep the beginning of one enormous block, up to a line, a word or anything."""
        tail = self._tail
        cut = tail.rfind("\n", 0, LONGEST_TAIL) + 1 or tail.rfind(" ", 0, LONGEST_TAIL) + 1
        cut = cut or LONGEST_TAIL
        self.committed += self._reader.blocks(tail[:cut], self._environment)
        self._tail = tail[cut:]
        self._read = self._tail.rfind("\n") + 1
        return True

    def _commit(self, complete: str) -> bool:
        """Keep all blocks but the last of these complete lines: no later line can change them."""
        tokens = self._reader.tokens(complete, self._environment)
        spans = list(groups(tokens))
        if not spans:
            return False
        lines = complete.split("\n")
        self.committed += [block_of(tokens[first:after], lines) for first, after in spans[:-1]]
        last = tokens[spans[-1][0] : spans[-1][1]]
        begin = (last[0].map or [0, 0])[0]
        if last[0].type == "fence" and (opened := _FENCE.match(lines[begin])):
            indent, marker, info = opened.groups()
            self._fence = _Fence(marker, len(indent), language_of(info))
            self._cut(lines, begin + 1)
            return True
        if len(spans) > 1:
            self._cut(lines, begin)
        if last[0].type.endswith("_list_open") and len(self._tail) > LONG_LIST:
            return self._commit_items()
        return False

    def _commit_items(self) -> bool:
        """Keep all items but the last of the list that the tail is."""
        tokens = self._reader.tokens(self._tail, self._environment)
        items = [t for t in tokens if t.type == "list_item_open" and t.level == 1 and t.map]
        cut = items[-1].map[0] if len(items) > 1 and items[-1].map else 0
        if cut == 0 or sum(token.level == 0 for token in tokens) != 2:
            return False
        lines = self._tail.split("\n")
        head = "\n".join(lines[:cut])
        self.committed += self._reader.blocks(head, self._environment)
        self._cut(lines, cut)
        return True

    def _cut(self, lines: Sequence[str], first: int) -> None:
        """Drop the lines before `first` (of the complete ones) from the tail."""
        self._tail = self._tail[sum(len(line) + 1 for line in lines[:first]) :]
        self._read = self._tail.rfind("\n") + 1

    def _show_tail(self) -> None:
        shown = presentable(self._tail)
        if not shown.strip():
            self.open = []
            return
        tokens = self._reader.tokens(shown, self._environment)
        lines = shown.split("\n")
        self.open = [
            block_of(tokens[first:after], lines, closed=False) for first, after in groups(tokens)
        ]


def presentable(tail: str) -> str:
    """The unfinished tail without what would flash: half a marker or link, a lone table row."""
    lines = tail.lstrip("\n").split("\n")
    last = lines[-1]
    if lines[0].lstrip().startswith("|") and len(lines) < 3:
        return ""  # a table's header waits for the row of dashes
    if last.strip() and _STRUCTURE.match(last):
        return tail[: len(tail) - len(last)]
    return _balanced(tail)


def _balanced(tail: str) -> str:
    """Close inline markers of the last paragraph that are still open."""
    paragraph = tail[tail.rfind("\n\n") + 1 :]
    if paragraph.count("`") % 2:
        return tail + "`"
    bare = re.sub(r"`[^`]*`", "", paragraph)
    if bare.count("**") % 2:
        if bare.endswith("**"):
            return tail[:-2]
        return tail[:-1] + "**" if bare.endswith("*") else tail + "**"
    if half := _PART_OF_LINK.search(paragraph[-_LONGEST_LINK:]):
        return tail[: len(tail) - len(half.group(0))] + half.group(1)
    return tail
