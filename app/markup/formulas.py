"""markdown-it rules for formulas: `$`, `$$`, `\\(` and `\\[`, stable while text still arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

CLOSERS = {"$$": "$$", "\\[": "\\]"}
_INLINE = CLOSERS | {"\\(": "\\)", "$": "$"}
INTERRUPTED = ["paragraph", "reference", "blockquote", "list"]


def add_math(parser: MarkdownIt) -> None:
    """Teach `parser` the tokens `math_block`, `math_inline` and `math_inline_double`."""
    parser.block.ruler.before("fence", "math_block", _block, {"alt": INTERRUPTED})
    parser.inline.ruler.before("escape", "math_inline", _inline)


def opens_block(line: str) -> str:
    """The delimiter, if this line opens a display formula; like a fence, no later line matters."""
    text = line.strip()
    opener = text[:2]
    if opener not in CLOSERS:
        return ""
    alone = text == opener or text.startswith(f"{opener}\\begin")
    closed = len(text) > 4 and text.endswith(CLOSERS[opener])
    return opener if alone or closed or opener == "\\[" else ""


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A formula from its opener to its closer, a blank line or the end."""
    if state.is_code_block(start):
        return False
    first = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]].strip()
    opener = opens_block(first)
    if not opener:
        return False
    if silent:
        return True
    closer = CLOSERS[opener]
    body, closed = first[2:], False
    line = start
    if body.endswith(closer):
        body, closed = body[: -len(closer)], True
    while not closed and line + 1 < end and not state.isEmpty(line + 1):
        if state.sCount[line + 1] < state.blkIndent:
            break
        line += 1
        text = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].rstrip()
        if text.rstrip(".,;").endswith(closer):
            text, closed = text[: text.rindex(closer)], True
        body += "\n" + text
    state.line = line + 1
    token = state.push("math_block", "math", 0)
    token.content, token.markup, token.map = body.strip(), opener, [start, state.line]
    token.meta = {"closed": closed}
    return True


def _inline(state: StateInline, silent: bool) -> bool:
    """A formula within a line of text."""
    opener = next((o for o in _INLINE if state.src.startswith(o, state.pos)), "")
    if not opener:
        return False
    closer = _INLINE[opener]
    begin = state.pos + len(opener)
    end = state.src.find(closer, begin, state.posMax)
    if end <= begin or (opener == "$" and not _is_dollar_pair(state.src, state.pos, end)):
        return False
    if not silent:
        token = state.push("math_inline_double" if opener in CLOSERS else "math_inline", "math", 0)
        token.content, token.markup = state.src[begin:end].strip(), opener
    state.pos = end + len(closer)
    return True


def _is_dollar_pair(source: str, start: int, end: int) -> bool:
    """Whether `$…$` is a formula and not two prices: the rule of Pandoc."""
    if source[start + 1].isspace() or source[end - 1].isspace() or source[end - 1] == "\\":
        return False
    before, after = source[max(0, start - 1) : start], source[end + 1 : end + 2]
    return not before.isdigit() and not after.isdigit()
