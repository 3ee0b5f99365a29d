"""Builds the rows of the settings: label, field, accessible name and description together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.basics import paragraph, text_label

W = TypeVar("W", bound=QWidget)
FIELD_WIDTH = 168


class CalmSpinBox(QSpinBox):
    """A number field that the wheel does not change while the page is scrolled over it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class CalmDoubleSpinBox(QDoubleSpinBox):
    """A number field that the wheel does not change while the page is scrolled over it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class CalmComboBox(QComboBox):
    """A choice that the wheel does not change while the page is scrolled over it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's, with our own small arrow: a style sheet takes Qt's away."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x = 16 if self.isRightToLeft() else self.width() - 16
        y = self.height() / 2 - 2
        painter.drawPolyline([QPointF(x - 4, y), QPointF(x, y + 4), QPointF(x + 4, y)])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Section(QFrame):
    """A titled card of rows."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 16, 18, 16)
        self._column.setSpacing(14)
        self._column.addWidget(text_label(title, size="head"))

    def add(
        self,
        name: str,
        field: W,
        description: str = "",
        *,
        below: bool = False,
        span: str = "",
        reset: QWidget | None = None,
    ) -> W:
        """One row: `field` beside its name and description, or below them.

        `span` says beside the name which values there are; `reset` stands beside the field.
        """
        label = text_label(name)
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.setAccessibleDescription(f"{description} {span}".strip())
        if isinstance(field, QComboBox):
            field.view().setAccessibleName(name)
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label)
        if span:
            head.addWidget(text_label(span, tone="faint", size="tiny"))
        head.addStretch(1)
        words.addLayout(head)
        if description:
            words.addWidget(paragraph(description, tone="faint", size="small"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        if reset is not None:
            row.addWidget(reset, 0, Qt.AlignmentFlag.AlignVCenter)
        if not below:
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
            self._column.addLayout(row)
            return field
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(field)
        self._column.addLayout(column)
        return field

    def take(self, widget: QWidget) -> None:
        """A widget as wide as the card."""
        self._column.addWidget(widget)

    def tell(self, name: str, value: str) -> QLabel:
        """One row that only says something; the label that says it."""
        said = paragraph(value, tone="text")
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(name, tone="faint", size="small"))
        words.addWidget(said)
        self._column.addLayout(words)
        return said

    def put(self, widget: QWidget) -> None:
        """A widget that names itself, such as a button."""
        self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)


def choice(
    options: Sequence[tuple[str, str]], value: str, change: Callable[[str], object]
) -> QComboBox:
    """A list of (value, text) to choose from."""
    box = CalmComboBox()
    box.setFixedWidth(FIELD_WIDTH)
    for key, text in options:
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.currentIndexChanged.connect(lambda _: change(str(box.currentData())))
    return box


def whole(
    value: int,
    lowest: int,
    highest: int,
    change: Callable[[int], object],
    *,
    step: int = 1,
    special: str = "",
    suffix: str = "",
) -> QSpinBox:
    """A whole number, the nearest in range; `special` is what the lowest value is called."""
    box = CalmSpinBox(minimum=lowest, maximum=highest, singleStep=step)
    box.setFixedWidth(FIELD_WIDTH)
    box.setSpecialValueText(special)
    box.setSuffix(suffix)
    box.setGroupSeparatorShown(True)
    box.lineEdit().setTextMargins(9, 0, 9, 0)
    box.setKeyboardTracking(False)
    box.setValue(min(max(value, lowest), highest))
    box.valueChanged.connect(change)
    return box


def fraction(
    value: float,
    lowest: float,
    highest: float,
    change: Callable[[float], object],
    *,
    step: float = 0.05,
    special: str = "",
) -> QDoubleSpinBox:
    """A number with two decimals, the nearest in range; `special` is what the lowest is called."""
    box = CalmDoubleSpinBox(minimum=lowest, maximum=highest, singleStep=step, decimals=2)
    box.setFixedWidth(FIELD_WIDTH)
    box.lineEdit().setTextMargins(9, 0, 9, 0)
    box.setSpecialValueText(special)
    box.setKeyboardTracking(False)
    box.setValue(value)
    box.valueChanged.connect(change)
    return box


class LongText(QPlainTextEdit):
    """A few lines of text; `change` hears it when the field is left."""

    def __init__(
        self, text: str, hint: str, change: Callable[[str], object], *, height: int = 96
    ) -> None:
        super().__init__(text)
        self._change, self._known = change, text
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(height)

    def show_text(self, text: str) -> None:
        """Another text, which is no change by the user; what is being typed stays."""
        if text != self._known:
            self._known = text
            self.setPlainText(text)

    def commit(self) -> None:
        """Hand over what was typed."""
        if self.toPlainText() != self._known:
            self._known = self.toPlainText()
            self._change(self._known)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The field is left."""
        super().focusOutEvent(event)
        self.commit()
