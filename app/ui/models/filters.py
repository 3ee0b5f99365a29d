"""What the list of models is narrowed by: chips of a purpose, sorting, family, licence, fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from app.models.catalog import PURPOSES
from app.ui.models.flow_row import FlowRow
from app.ui.models.verdict_words import purpose_text
from app.ui.settings.rows import CalmComboBox
from app.ui.style import Look
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.models.catalog import License, Purpose
    from app.models.hub import Sort

ALL: Final = "all"
ON_HUB: Final = "hub"
"""The chip that shows what is popular on the hub now."""

_CHIP = """
QPushButton {{ border: 1px solid {line}; border-radius: 13px; padding: 4px 12px; min-height: 18px;
  background: transparent; color: {dim}; font-weight: 500 }}
QPushButton:hover {{ background: {hover} }}
QPushButton:focus {{ border-color: {accent} }}
QPushButton:checked {{ background: {hover}; color: {text}; border-color: {hover} }}
QPushButton:checked:focus {{ border-color: {accent} }}
"""


@dataclass(frozen=True, slots=True)
class Filters:
    """What is chosen. `purpose` None: all; `on_hub`: the hub's list in place of the hand-picked."""

    purpose: Purpose | None = None
    on_hub: bool = False
    sort: Sort = "trending"
    family: str = ""
    license: str = ""
    only_fitting: bool = False


_CHECK = """
QCheckBox::indicator {{ width: 14px; height: 14px; border-radius: 5px;
  border: 1px solid {faint}; background: {card} }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent} }}
"""


class CheckBox(QCheckBox):
    """Qt's, with our own tick: a style sheet takes Qt's away."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the tick."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        mark = QStyle.SubElement.SE_CheckBoxIndicator
        box = QRectF(self.style().subElementRect(mark, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.Base), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = box.center().x(), box.center().y()
        painter.drawPolyline(
            [QPointF(x - 3, y), QPointF(x - 1, y + 2.5), QPointF(x + 3.5, y - 2.5)]
        )


class FilterBar(QWidget):
    """Two rows; the chips give way while something is searched for, as the hub knows none."""

    changed = Signal()

    def __init__(self, look: Look, licenses: Mapping[str, License]) -> None:
        super().__init__()
        self._look = look
        self._group = QButtonGroup(self)
        self.chips = self._make_chips()
        self.sort = self._sorts()
        self.family = _choice(self.tr("Family"), [("", self.tr("All families"))])
        options = [("", self.tr("All licences"))]
        options += [(key, one.name) for key, one in licenses.items()]
        self.license = _choice(self.tr("Licence"), options)
        self.fits = CheckBox(self.tr("Only what fits this computer"))
        self._chip_row = QWidget()
        self._lay_out()
        self._group.buttonClicked.connect(lambda _: self._tell())
        for box in (self.sort, self.family, self.license):
            box.currentIndexChanged.connect(lambda _: self._tell())
        self.fits.toggled.connect(lambda _: self._tell())
        look.changed.connect(self._dress)
        self._dress()
        self._show_sort()

    @property
    def value(self) -> Filters:
        """What is chosen now."""
        chosen = self._chosen()
        purpose = None if chosen in (ALL, ON_HUB) else cast("Purpose", chosen)
        return Filters(
            purpose,
            chosen == ON_HUB,
            cast("Sort", self.sort.currentData()),
            str(self.family.currentData()),
            str(self.license.currentData()),
            self.fits.isChecked(),
        )

    def offer_families(self, families: Sequence[str]) -> None:
        """The families to choose from; what was chosen stays."""
        known = [self.family.itemData(row) for row in range(1, self.family.count())]
        if known == list(families):
            return
        chosen = self.family.currentData()
        self.family.blockSignals(True)
        while self.family.count() > 1:
            self.family.removeItem(1)
        for family in families:
            self.family.addItem(family, family)
        self.family.setCurrentIndex(max(0, self.family.findData(chosen)))
        self.family.blockSignals(False)

    def show_searching(self, searching: bool) -> None:
        """A word is searched for, or not."""
        self._chip_row.setVisible(not searching)
        self._show_sort(searching)

    def _chosen(self) -> str:
        button = self._group.checkedButton()
        return str(button.property("chip")) if button else ALL

    def _tell(self) -> None:
        self._show_sort(self._chip_row.isHidden())
        self.changed.emit()

    def _show_sort(self, searching: bool = False) -> None:
        self.sort.setVisible(searching or self._chosen() == ON_HUB)

    def _make_chips(self) -> dict[str, QPushButton]:
        texts: dict[str, str] = {
            ALL: self.tr("All"),
            **{purpose: purpose_text(purpose) for purpose in PURPOSES},
            ON_HUB: self.tr("Popular on Hugging Face"),
        }
        chips = {}
        for key, text in texts.items():
            chip = QPushButton(text)
            chip.setCheckable(True)
            chip.setChecked(key == ALL)
            chip.setProperty("chip", key)
            chip.setAccessibleName(text)
            self._group.addButton(chip)
            chips[key] = chip
        return chips

    def _sorts(self) -> QComboBox:
        options = [
            ("trending", self.tr("Trending")),
            ("downloads", self.tr("Most downloads")),
            ("updated", self.tr("Newest")),
        ]
        return _choice(self.tr("Sorted by"), options)

    def _lay_out(self) -> None:
        chips = FlowRow(6)
        for chip in self.chips.values():
            chips.addWidget(chip)
        self._chip_row.setLayout(chips)
        rest = FlowRow(8)
        for widget in (self.sort, self.family, self.license, self.fits):
            rest.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._chip_row)
        column.addLayout(rest)

    def _dress(self) -> None:
        theme = self._look.theme
        colors = {name: str(getattr(theme, name)) for name in Theme.__dataclass_fields__}
        self._chip_row.setStyleSheet(_CHIP.format(**colors))
        self.fits.setStyleSheet(_CHECK.format(**colors))


def _choice(name: str, options: Sequence[tuple[str, str]]) -> QComboBox:
    box = CalmComboBox()
    box.setAccessibleName(name)
    box.view().setAccessibleName(name)
    box.setFixedWidth(164)
    for key, text in options:
        box.addItem(text, key)
    return box
