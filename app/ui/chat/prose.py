"""Block tokens to paragraphs, headings, lists and quotes of one document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextList, QTextListFormat

from app.ui.chat.inline import InlineWriter
from app.ui.chat.safe_document import SafeDocument
from app.ui.chat.styles import Look
from app.ui.chat.task_box import insert_box
from app.ui.chat.toolbox import Toolbox

if TYPE_CHECKING:
    from markdown_it.token import Token

INDENT = 26
"""Pixels by which a list is set in."""
_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)


@dataclass(slots=True)
class _OpenList:
    """A list that is being written."""

    start: int | None  # None for bullets
    made: QTextList | None = None


class ProseWriter:
    """Writes the tokens of a block into an empty document."""

    def __init__(self, tools: Toolbox, document: SafeDocument, *, dim: bool = False) -> None:
        self._tools = tools
        self._cursor = QTextCursor(document)
        self._look = Look(dim=dim)
        self._lists: list[_OpenList] = []
        self._quotes = 0
        self._heading = 0
        self._item_begins = False
        self._is_empty = True

    def write(self, tokens: Sequence[Token]) -> None:
        """Write everything."""
        self._cursor.beginEditBlock()
        for index, token in enumerate(tokens):
            following = tokens[index + 1] if index + 1 < len(tokens) else None
            self._token(token, following)
        self._cursor.endEditBlock()

    def _token(self, token: Token, following: Token | None) -> None:
        match token.type:
            case "inline":
                self._inline(token)
            case "paragraph_open":
                self._paragraph(token, following)
            case "heading_open":
                self._open_heading(int(token.tag[1]))
            case "heading_close":
                self._heading = 0
            case "footnote_open":
                self._note(token.info)
            case "blockquote_open" | "blockquote_close":
                self._quotes += token.nesting
            case "fence" | "code_block" | "math_block":
                self._source(token.content)
            case _:
                self._list_token(token)

    def _list_token(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open":
                self._lists.append(_OpenList(None))
            case "ordered_list_open":
                self._lists.append(_OpenList(int(token.attrs.get("start", 1))))
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                self._item_begins = True
            case "list_item_close" if self._item_begins:  # without text it still has its mark
                self._item(tight=True, task="")

    def _begin(self, block: QTextBlockFormat, letters: QTextCharFormat) -> None:
        if self._is_empty:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(letters)
            self._is_empty = False
        else:
            self._cursor.insertBlock(block, letters)

    def _open_heading(self, level: int) -> None:
        self._heading = level
        pixels, above = self._tools.styles.heading(level)
        block = self._tools.styles.block(above=0 if self._is_empty else above, lead=5)
        self._begin(block, self._tools.styles.format(Look(bold=True, pixels=pixels)))

    def _paragraph(self, token: Token, following: Token | None) -> None:
        styles = self._tools.styles
        if self._item_begins:
            self._item(tight=token.hidden, task=_task(following))
            return
        above = 0 if self._is_empty else (4 if self._lists else 10)
        block = styles.block(above=above, indent=16 * max(0, self._quotes - 1))
        block.setIndent(len(self._lists))  # on the side where lines begin, other than a margin
        self._begin(block, styles.format(self._look))

    def _note(self, name: str) -> None:
        """A footnote: small, with its name before it."""
        styles = self._tools.styles
        self._look = Look(dim=True, pixels=styles.small_font.pixelSize() + 1)
        self._begin(styles.block(lead=4), styles.format(self._look))
        raised = Look(dim=True, raised=True, pixels=self._look.pixels)
        self._cursor.insertText(name, styles.format(raised))
        self._cursor.insertText("\u2002", styles.format(self._look))

    def _item(self, *, tight: bool, task: str) -> None:
        """Begin a list item; the gap after its mark is one space of the block's font."""
        styles, current = self._tools.styles, self._lists[-1]
        self._item_begins = False
        above = 0 if self._is_empty else (4 if tight else 8)
        if task:
            self._task_item(above, is_done=task[1] != " ")
            return
        block = styles.block(above=above)
        letters = QTextCharFormat(styles.format(self._look))
        letters.setFontWordSpacing(4.0)
        self._begin(block, letters)
        if current.made is not None:
            current.made.add(self._cursor.block())
            return
        depth = len(self._lists)
        made = QTextListFormat()
        made.setIndent(depth)
        made.setStyle(_BULLETS[min(depth, 3) - 1])
        if current.start is not None:
            made.setStyle(QTextListFormat.Style.ListDecimal)
            made.setStart(current.start)
        current.made = self._cursor.createList(made)

    def _task_item(self, above: int, *, is_done: bool) -> None:
        """A box at the beginning of the line instead of the mark of a list."""
        styles = self._tools.styles
        block = styles.block(above=above)
        block.setIndent(len(self._lists))
        block.setTextIndent(-INDENT + 6)
        self._begin(block, styles.format(self._look))
        document = self._cursor.document()
        if isinstance(document, SafeDocument):
            insert_box(self._cursor, document, self._tools, is_done=is_done)

    def _inline(self, token: Token) -> None:
        children = list(token.children or ())
        if _task(token) and self._cursor.block().blockFormat().textIndent() < 0:
            children[0] = children[0].copy(content=children[0].content[4:])
        look = self._look
        if self._heading:
            look = Look(bold=True, pixels=self._tools.styles.heading(self._heading)[0])
        InlineWriter(self._tools, self._cursor, look).write(children)

    def _source(self, text: str) -> None:
        """Code within a quote: the frame of a code block does not fit there."""
        styles = self._tools.styles
        block = styles.block(above=4)
        block.setIndent(len(self._lists))
        self._begin(block, styles.format(Look()))
        lines = text.rstrip("\n").replace("\n", "\u2028")
        self._cursor.insertText(lines, styles.format(Look(code=True)))


def _task(token: Token | None) -> str:
    """`[ ] ` or `[x] ` when the inline token begins a task, else empty."""
    if token is None or token.type != "inline" or not token.children:
        return ""
    first = token.children[0]
    begins = first.content[:4].lower()
    return begins if first.type == "text" and begins in ("[ ] ", "[x] ") else ""
