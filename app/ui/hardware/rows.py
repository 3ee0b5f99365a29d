"""The lines of the hardware cards: texts that give way instead of being cut off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.style import Look, Tone
from app.ui.widgets.basics import IconLabel, TextSize, paragraph, restyle, text_label
from app.ui.widgets.elided import ElidedLabel
from app.ui.words import GIB, decimal, gigabytes

MIB = 1 << 20


def memory_size(count: int) -> str:
    """Bytes of memory, as `gigabytes` with its unit; small ones as `412 MB`."""
    if count >= GIB:
        return f"{gigabytes(count)} GB"
    return f"{decimal(count / MIB, 0 if count >= 10 * MIB else 1)} MB"


class Line(QWidget):
    """A name and its value; the name, or with `long_value` the value, gives way."""

    def __init__(
        self,
        name: str = "",
        value: str = "–",
        *,
        size: TextSize = "usual",
        long_value: bool = False,
        tone: Tone = "dim",
    ) -> None:
        super().__init__()
        self._name = text_label("", tone=tone, size=size) if long_value else ElidedLabel(
            tone=tone, size=size
        )  # fmt: skip
        self._value = ElidedLabel(size=size) if long_value else text_label("", size=size)
        self._value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._name, 0 if long_value else 1)
        row.addWidget(self._value, 1 if long_value else 0)
        self.show_line(name, value)

    @property
    def value(self) -> str:
        """What is shown."""
        return self._value.text()

    @property
    def name(self) -> str:
        """What the value is of."""
        return self._name.text()

    def show_line(self, name: str, value: str) -> None:
        """Show `value` under `name`."""
        if (name, value) == (self.name, self.value):
            return
        for label, text in ((self._name, name), (self._value, value)):
            label.show_text(text) if isinstance(label, ElidedLabel) else label.setText(text)
        self.setAccessibleName(f"{name}: {value}" if value else name)

    def show_value(self, value: str, tone: Tone = "text") -> None:
        """Show another value."""
        self.show_line(self.name, value)
        if self._value.property("tone") != tone:
            restyle(self._value, "tone", tone)


class Card(QFrame):
    """A rounded box with an icon, a title and a value beside it."""

    def __init__(self, look: Look, icon: str, title: str = "", *rows: QWidget) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title = ElidedLabel(title)
        self.title.setProperty("weight", "strong")
        self.side = text_label("", tone="faint")
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(IconLabel(look, icon, 17))
        head.addWidget(self.title, 1)
        head.addWidget(self.side)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(9)
        self.column.addLayout(head)
        for row in rows:
            self.column.addWidget(row)

    def show_side(self, text: str) -> None:
        """The value beside the title."""
        if text != self.side.text():
            self.side.setText(text)


class Remark(QWidget):
    """One sentence without a box, beside its icon."""

    def __init__(self, look: Look, text: str, *, warns: bool = False) -> None:
        super().__init__()
        self.label = paragraph(text, tone="text" if warns else "dim", size="small")
        self.setAccessibleName(text)
        icon = IconLabel(look, "alert" if warns else "info", 16, "warn" if warns else "faint")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.setSpacing(9)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)


def show_all(column: QVBoxLayout, lines: list[Line], texts: list[tuple[str, str]]) -> None:
    """Show `texts` in as many lines of `column` as they need; lines are made, and kept, as needed.

    `lines` are those made before, the last items of `column`.
    """
    while len(lines) < len(texts):
        lines.append(Line(size="small"))
        column.addWidget(lines[-1])
    for place, line in enumerate(lines):
        shown = place < len(texts)
        if shown:
            line.show_line(*texts[place])
        if line.isHidden() is shown:
            line.setVisible(shown)
