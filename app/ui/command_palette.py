"""The command palette: everything the window can do, found by typing (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.chat_model import Index
from app.ui.command_search import Command, best
from app.ui.shortcuts_page import native
from app.ui.style import Look
from app.ui.widgets.basics import named, text_label
from app.ui.widgets.notice import announce

WIDTH: Final = 560
ROWS: Final = 9
ROW_HEIGHT: Final = 36
FROM_TOP: Final = 72


class CommandModel(QAbstractListModel):
    """The commands that fit what is typed."""

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        self._all, self._shown = commands, best(commands, "")

    def filter(self, typed: str) -> None:
        """Show those that fit."""
        self.beginResetModel()
        self._shown = best(self._all, typed)
        self.endResetModel()

    def command(self, index: Index) -> Command | None:
        """What stands at `index`."""
        return self._shown[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt's."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Qt's: the name, and for a screen reader its kind and its keys."""
        command = self.command(index)
        if command is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (command.name, command.group, native(command.keys))))
        return command.name if role == Qt.ItemDataRole.DisplayRole else None


class CommandDelegate(QStyledItemDelegate):
    """Paints a name, and at the other side its kind or its keys."""

    def __init__(self, look: Look, model: CommandModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._model = look, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Qt's."""
        return QSize(0, max(ROW_HEIGHT, QFontMetrics(option.font).height() + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's."""
        command, theme = self._model.command(index), self._look.theme
        if command is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room: QRect = option.rect.adjusted(8, 1, -8, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(room, 8, 8)
        room.adjust(12, 0, -12, 0)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        near = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        metrics = painter.fontMetrics()
        beside = native(command.keys) or command.group
        painter.setPen(QColor(theme.dim))
        painter.drawText(room, int(far | middle), beside)
        taken = metrics.horizontalAdvance(beside) + 20
        room.adjust(taken if rtl else 0, 0, 0 if rtl else -taken, 0)
        painter.setPen(QColor(theme.text))
        name = metrics.elidedText(command.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(near | middle), name)
        painter.restore()


class CommandPalette(QFrame):
    """Asks for a command by name, then leaves and carries it out."""

    def __init__(self, look: Look, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self._before = QApplication.focusWidget()
        self.setAccessibleName(self.tr("Commands"))
        self.model = CommandModel(commands)
        self.field = named(QLineEdit(), "command")
        self.field.setPlaceholderText(self.tr("What would you like to do?"))
        self.field.setAccessibleName(self.tr("Search commands, chats and models"))
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(CommandDelegate(look, self.model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._run)
        self.none = text_label(self.tr("Nothing is called that."), tone="dim")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.field, self.list, self.none):
            column.addWidget(widget)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self._filter("")

    def show_over(self, window: QWidget) -> None:
        """Open in the upper middle of the window."""
        width = min(WIDTH, window.width() - 40)
        self.setFixedWidth(width)
        self.move(QPoint((window.width() - width) // 2, min(FROM_TOP, window.height() // 8)))
        self.show()
        self.raise_()
        self.field.setFocus()

    def leave(self) -> None:
        """Close, and give the keys back to where they went before."""
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus()
        self.close()

    def eventFilter(self, _field: object, event: QEvent) -> bool:
        """Qt's: the field's keys move in the list; a click elsewhere closes."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and self.isVisible():
            # The field's own menu takes the keys, too, and gives them back.
            if event.reason() == Qt.FocusReason.PopupFocusReason:
                return False
            self.close()
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._hear(Qt.Key(event.key()))

    def _hear(self, key: Qt.Key) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: ROWS,
            Qt.Key.Key_PageUp: -ROWS,
        }
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _filter(self, typed: str) -> None:
        self.model.filter(typed)
        some = self.model.rowCount() > 0
        self.list.setVisible(some)
        self.none.setVisible(not some)
        row = max(ROW_HEIGHT, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(min(self.model.rowCount(), ROWS) * row + 2)
        self.adjustSize()
        self._step(0)

    def _step(self, by: int) -> None:
        """Move the mark; over an end by one goes round."""
        count = self.model.rowCount()
        if count:
            at = max(0, self.list.currentIndex().row()) + by
            row = at % count if abs(by) == 1 else max(0, min(at, count - 1))
            self.list.setCurrentIndex(self.model.index(row, 0))
        self._announce()

    def _announce(self) -> None:
        """The focus stays in the field: a screen reader is told what the mark is on."""
        index = self.list.currentIndex()
        role = Qt.ItemDataRole.AccessibleTextRole
        told = self.model.data(index, role) if index.isValid() else self.none.text()
        if self.isVisible():
            announce(self.field, told)

    def _run(self, index: Index) -> None:
        command = self.model.command(index)
        if command is not None:
            self.leave()
            command.act()
