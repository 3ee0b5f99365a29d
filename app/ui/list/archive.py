"""The archive, in place of the list of chats."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.chat_list import ChatListView
from app.ui.chat_model import ChatModel
from app.ui.style import Look
from app.ui.widgets.basics import IconButton, paragraph, text_label


class ArchivePanel(QWidget):
    """A heading with the way back, and the chats that were put away."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.model = ChatModel(self, archive=True)
        self.list = ChatListView(look, self.model, can_leave=True)
        self.list.setAccessibleName(self.tr("Archive"))
        self.list.left.connect(self.left)
        self.back = IconButton(look, "arrow_left", self.tr("Back to the chats"), self.left.emit)
        self._empty = paragraph(self.tr("No chat is in the archive."), tone="faint", size="small")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 2)
        head.setSpacing(6)
        head.addWidget(self.back)
        head.addWidget(text_label(self.tr("Archive"), strong=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        self.model.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self._empty.setVisible(self.model.rowCount() == 0)
