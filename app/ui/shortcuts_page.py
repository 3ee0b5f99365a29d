"""The list of keys, on a page of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout

from app.ui.style import Look
from app.ui.widgets.basics import IconButton, text_label
from app.ui.widgets.page import Page, page_head


class ShortcutsPage(Page):
    """Shows pairs of keys and what they do."""

    left = Signal()

    def __init__(self, look: Look, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(560)
        self.back = IconButton(look, "arrow_left", self.tr("Back to the chat"), self.left.emit)
        self.setFocusProxy(self.back)
        self.column.addLayout(page_head(self.back, self.tr("Keys")))
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, (what, key) in enumerate(keys):
            cap = text_label(native(key))
            cap.setObjectName("key")
            grid.addWidget(text_label(what, tone="dim"), row, 0)
            grid.addWidget(cap, row, 1, Qt.AlignmentFlag.AlignTrailing)
        self.column.addLayout(grid)


def native(key: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
