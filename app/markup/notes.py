"""markdown-it rules for footnotes: `[^1]` where it is used, `[^1]: text` where it is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

_NAME = r"\[\^([\w-]{1,24})\]"
_DEFINITION = re.compile(_NAME + r":[ \t]*(?=\S)")
_USE = re.compile(_NAME + r"(?!:)")


def add_notes(parser: MarkdownIt) -> None:
    """Teach `parser` the tokens `footnote_open`, `footnote_close` and `footnote_ref`.

    A footnote is shown where it is written: no text above it changes when it arrives.
    """
    parser.block.ruler.before("reference", "footnote", _block, {"alt": ["paragraph", "reference"]})
    parser.inline.ruler.after("math_inline", "footnote_ref", _inline)


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """One note: its first line and the lines of its paragraph."""
    if state.is_code_block(start) or state.level > 0:
        return False
    begin, stop = state.bMarks[start] + state.tShift[start], state.eMarks[start]
    found = _DEFINITION.match(state.src[begin:stop])
    if found is None:
        return False
    if silent:
        return True
    lines = [state.src[begin + found.end() : stop]]
    line = start + 1
    while line < end and not state.isEmpty(line):
        text = state.getLines(line, line + 1, 0, False).strip()
        if _DEFINITION.match(text):
            break
        lines.append(text)
        line += 1
    state.line = line
    state.env.setdefault("footnotes", set()).add(found.group(1))
    _push(state, start, line, found.group(1), "\n".join(lines))
    return True


def _push(state: StateBlock, start: int, end: int, name: str, text: str) -> None:
    opening = state.push("footnote_open", "div", 1)
    opening.map, opening.info = [start, end], name
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = text, [start, end], []
    state.push("footnote_close", "div", -1)


def _inline(state: StateInline, silent: bool) -> bool:
    """A number is always a use; a word only where such a note is known."""
    found = _USE.match(state.src, state.pos) if state.src[state.pos] == "[" else None
    if found is None:
        return False
    name = found.group(1)
    if not name.isdigit() and name not in state.env.get("footnotes", ()):
        return False
    if not silent:
        token = state.push("footnote_ref", "", 0)
        token.content = name
    state.pos = found.end()
    return True
