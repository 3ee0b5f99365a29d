"""The sheet of an export or an import: a choice, then how far it is, then what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.style import Look
from app.ui.widgets.basics import TextButton, named, paragraph, text_label

WIDTH = 460
LIST_HEIGHT = 220


class TransferSheet(QDialog):
    """Three faces: `show_choice`, `show_progress`, `show_result`. Closing it cancels what runs."""

    cancelled = Signal()

    def __init__(self, look: Look, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setObjectName("page")
        self.setWindowTitle(title)
        self._look = look
        self.runs = False
        self.faces = QStackedWidget()
        self.heading = text_label(title, size="large")
        self._progress, self.bar, self.count = self._make_progress()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.faces)
        self.faces.addWidget(self._progress)
        self.setFixedWidth(WIDTH)

    def show_choice(self, face: QWidget) -> None:
        """What the user decides first."""
        self._turn_to(face)

    def show_progress(self, text: str, done: int, total: int) -> None:
        """How far it is; `total` 0 where that is not known."""
        if not self.runs:
            self.runs = True
            self._turn_to(self._progress)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setAccessibleDescription(text)
        self.count.setText(text)

    def show_result(
        self,
        text: str,
        details: Sequence[str] = (),
        *,
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """What came of it, with what can be done about it."""
        self.runs = False
        face = QWidget()
        column = QVBoxLayout(face)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        said = paragraph(text, tone="text")
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(said)
        if details:
            column.addWidget(self._details(details))
        column.addStretch(1)
        row = self.buttons(column)
        if act is not None:
            row.addWidget(TextButton(self._look, action, act))
        close = TextButton(self._look, self.tr("Done"), self.accept, kind="primary")
        row.addWidget(close)
        self._turn_to(face)
        close.setFocus()

    def buttons(self, column: QVBoxLayout) -> QHBoxLayout:
        """The row at the bottom of a face, its buttons at the far side."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        column.addLayout(row)
        return row

    def reject(self) -> None:
        """Escape: what runs is cancelled and tells what it did; else the sheet closes."""
        if self.runs:
            self.cancelled.emit()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own button closes, whatever runs."""
        if self.runs:
            self.runs = False
            self.cancelled.emit()
        super().closeEvent(event)

    def _turn_to(self, face: QWidget) -> None:
        """Show a face, and make the sheet as high as that one needs."""
        before = self.faces.currentWidget()
        if self.faces.indexOf(face) < 0:
            self.faces.addWidget(face)
        self.faces.setCurrentWidget(face)
        if before is not None and before not in (face, self._progress):
            self.faces.removeWidget(before)
            before.deleteLater()
        for other in self.faces.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            policy = other.sizePolicy()
            fits = policy.Policy.Preferred if other is face else policy.Policy.Ignored
            policy.setVerticalPolicy(fits)
            other.setSizePolicy(policy)
        self.faces.adjustSize()
        self.adjustSize()

    def _make_progress(self) -> tuple[QWidget, QProgressBar, QLabel]:
        face = QWidget()
        column = QVBoxLayout(face)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setFixedHeight(6)
        bar.setAccessibleName(self.tr("Progress"))
        count = text_label("", tone="dim")
        column.addWidget(bar)
        column.addWidget(count)
        cancel = TextButton(self._look, self.tr("Cancel"), self.cancelled.emit)
        self.buttons(column).addWidget(cancel)
        return face, bar, count

    def _details(self, details: Sequence[str]) -> QWidget:
        inside = named(QWidget(), "cards")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        needed = 12
        for one in details:
            line = paragraph(one)
            needed += line.heightForWidth(WIDTH - 70) + 6
            column.addWidget(line)
        column.addStretch(1)
        area = named(QScrollArea(), "cards")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("What was left out or changed"))
        area.setFixedHeight(min(LIST_HEIGHT, needed))
        return area


class Choices(QWidget):
    """A few things to choose one of, each with a line that explains it."""

    def __init__(self, choices: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._names = [name for name, _, _ in choices]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for number, (_, title, told) in enumerate(choices):
            button = QRadioButton(title)
            button.setAccessibleName(title)
            button.setAccessibleDescription(told)
            self._group.addButton(button, number)
            button.setChecked(number == 0)
            column.addWidget(button)
            line = paragraph(told, tone="faint", size="small")
            line.setContentsMargins(29, 0, 0, 6)
            column.addWidget(line)

    @property
    def chosen(self) -> str:
        """The name of what is chosen."""
        return self._names[self._group.checkedId()]

    def choose(self, name: str) -> None:
        """Choose one by its name."""
        self._group.button(self._names.index(name)).setChecked(True)


class Extra(QWidget):
    """Something to add or not, with a line that explains it; at first it is not."""

    def __init__(self, title: str, told: str) -> None:
        super().__init__()
        self.box = QCheckBox(title)
        self.box.setAccessibleName(title)
        self.box.setAccessibleDescription(told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box)
        line = paragraph(told, tone="faint", size="small")
        line.setContentsMargins(29, 0, 0, 6)
        column.addWidget(line)

    @property
    def is_chosen(self) -> bool:
        """Whether it is wanted."""
        return self.box.isChecked()
