"""Rewriting a message in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.chat.acting_view import ActingView
from app.ui.chat.bubble import Unfinished
from app.ui.chat.edit_row import EditRow
from app.ui.chat.editor import Editor
from app.ui.theme import Theme

_TALLEST = 0.6
"""Share of the viewport that an editor takes at most."""


class EditingView(ActingView):
    """The column with an editor in one message; `edited` carries its key and the new text."""

    edited = Signal(int, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, text_size: int) -> None:
        super().__init__(theme, parent, text_size=text_size)
        self._editor: Editor | None = None
        self._edited_key = 0
        self._editor_resized = QTimer(self, interval=0, singleShot=True)
        self._editor_resized.timeout.connect(self._fit_editor)

    @property
    def editor(self) -> Editor | None:
        """The open editor."""
        return self._editor

    def begin_edit(self, key: int) -> None:
        """Open an editor in a message. Nothing happens to one that is not here or still grows."""
        index = self._column.bubbles.place(key)
        if index is None or self._column.message(index).streams:
            return
        self.leave_edit()
        message = self._column.message(index)
        made = Editor(
            message.text,
            self._tools.styles,
            self._tools.phrases,
            self.viewport(),
            is_question=message.is_user,
        )
        made.accepted.connect(self._accept_edit)
        made.left.connect(self.leave_edit)
        made.resized.connect(self._editor_resized.start)
        self._editor, self._edited_key, self._focused = made, key, index
        made.resize(self._column.width, 200)
        made.show()
        self._fit_editor()
        self._bring_into_view(index)
        made.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away_edit(self) -> Unfinished | None:
        """Close the editor; what was written in it, for `take_up_edit`."""
        made, key = self._editor, self._edited_key
        if made is None:
            return None
        text, caret = made.field.toPlainText(), made.field.textCursor().position()
        had_focus = made.isAncestorOf(QApplication.focusWidget() or self)
        self.leave_edit()
        return Unfinished(key, text, caret, had_focus)

    def take_up_edit(self, left: Unfinished) -> bool:
        """Go on rewriting a message; False where it is gone or an editor is open already."""
        if self._editor is not None:
            return False
        before = QApplication.focusWidget()
        self.begin_edit(left.key)
        return self._fill_editor(left, before)

    def _fill_editor(self, left: Unfinished, before: QWidget | None) -> bool:
        if self._editor is None:
            return False
        self._editor.field.setPlainText(left.text)
        cursor = self._editor.field.textCursor()
        cursor.setPosition(min(left.caret, len(left.text)))
        self._editor.field.setTextCursor(cursor)
        if not left.had_focus and before is not None:
            before.setFocus()
        return True

    def leave_edit(self) -> None:
        """Close the editor and show the message as it was."""
        made, self._editor = self._editor, None
        if made is None:
            return
        had_focus = made.isAncestorOf(self.focusWidget() or self) or made.field.hasFocus()
        self._editor_resized.stop()
        made.hide()
        made.deleteLater()
        index = self._column.bubbles.place(self._edited_key)
        if index is not None:
            self._set_room(index, None)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept_edit(self, text: str) -> None:
        key = self._edited_key
        self.leave_edit()
        self.edited.emit(key, text)

    def _fit_editor(self) -> None:
        """Make the room in the message as tall as the editor wants to be."""
        index = self._column.bubbles.place(self._edited_key)
        if self._editor is None or index is None:
            return
        self._editor.resize(self._column.width, self._editor.height())
        most = int(self.viewport().height() * _TALLEST)
        self._set_room(index, self._editor.height_for(most))
        self._place_editor()

    def _set_room(self, index: int, height: int | None) -> None:
        top = self._top_of(index)
        self._sticks_to_end = False
        self._selection = None
        self._column.edit(index, height)
        self._move_to(self._column.top(index) - top)
        self._settle()
        self._remember()
        self._sticks_to_end = self._scroll >= self.verticalScrollBar().maximum() - 4
        self.viewport().update()

    def _place_editor(self) -> None:
        """Put the editor above the room that was left for it."""
        index = self._column.bubbles.place(self._edited_key)
        if self._editor is None or index is None:
            return
        message = self._column.message(index)
        room = next((row for row in message.rows if isinstance(row, EditRow)), None)
        if room is not None:
            corner = self.message_rect(index).topLeft()
            y = round(corner.y() + room.y)
            self._editor.setGeometry(corner.x(), y, round(room.width), round(room.height))

    def _remember(self) -> None:
        """The editor goes wherever its message went."""
        super()._remember()
        if self._editor is not None:
            self._place_editor()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        super().set_theme(theme)
        self._dress_editor()

    def set_text_size(self, pixels: int) -> None:
        """Show everything in another size."""
        super().set_text_size(pixels)
        self._dress_editor()

    def _dress_editor(self) -> None:
        if self._editor is not None:
            self._editor.dress(self._tools.styles)
            self._editor_resized.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the editor as wide as the column."""
        super().resizeEvent(event)
        if self._editor is not None:
            self._editor_resized.start()
