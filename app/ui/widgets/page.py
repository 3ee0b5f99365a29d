"""A calm page in the window's middle: one column of readable width that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.widgets.basics import named, text_label


class Page(QScrollArea):
    """Holds `column`; `centred` pages stand in the middle, others begin at the top."""

    def __init__(self, width: int, *, centred: bool = False) -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("page")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = named(QWidget(), "page")
        middle = QWidget()
        middle.setMaximumWidth(width)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        outer = QVBoxLayout(sheet)
        outer.setContentsMargins(28, 28, 28, 28)
        if centred:
            outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)
        self.setWidget(sheet)


def page_head(back: QWidget, title: str, *beside: QWidget) -> QHBoxLayout:
    """What a page begins with: the way back, its title, and what stands at the other side."""
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(back)
    head.addWidget(text_label(title, size="title"))
    head.addStretch(1)
    for widget in beside:
        head.addWidget(widget)
    return head
