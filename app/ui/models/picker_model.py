"""The quantizations of a repository as a table: two lines a cell, the last one is what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
)

from app.ui.models.ports import Standing
from app.ui.models.row_paint import Index
from app.ui.models.verdict_words import (
    DOT,
    context_short,
    quality_figure,
    quality_text,
    quality_tip,
    said,
    speed_text,
    verdict_details,
    verdict_short,
    verdict_text,
    verdict_tone,
)
from app.ui.style import Tone
from app.ui.words import decimal, file_size

if TYPE_CHECKING:
    from app.models.picker import Row

CELL: Final = int(Qt.ItemDataRole.UserRole)
CHOICE, SIZE, QUALITY, HERE, ACTION = range(5)
UNUSABLE: Final = frozenset({"row_part_missing", "row_torn", "row_foreign"})


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows: a line, a smaller one below, the colour of its dot, its tip."""

    text: str
    below: str = ""
    dot: Tone | None = None
    tip: str = ""
    mark: str = ""
    button: bool = False
    enabled: bool = True
    primary: bool = False
    fraction: float = -1.0


class PickerModel(QAbstractTableModel):
    """One row a choice, as `picker.rows` sorts them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._parameters = 0
        self._standings: dict[str, Standing] = {}

    @property
    def rows(self) -> tuple[Row, ...]:
        """The choices shown."""
        return self._rows

    def show(self, rows: Sequence[Row], parameters: int) -> None:
        """Show these; `parameters` of the model make bits per weight of bytes."""
        self.beginResetModel()
        self._rows, self._parameters = tuple(rows), parameters
        self.endResetModel()

    def show_standings(self, standings: dict[str, Standing]) -> None:
        """How far choices are, by label."""
        if standings == self._standings:
            return
        self._standings = standings
        if self._rows:
            first, last = self.index(0, ACTION), self.index(len(self._rows) - 1, ACTION)
            self.dataChanged.emit(first, last)

    def row(self, index: Index) -> Row | None:
        """The choice at `index`."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def standing(self, row: Row) -> Standing | None:
        """How far a choice is."""
        return self._standings.get(row.quantization.label)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many choices there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Five."""
        return 0 if parent is not None and parent.isValid() else 5

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """What the columns are called."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Quantization"),
            self.tr("Size"),
            self.tr("Quality"),
            self.tr("On this computer"),
            "",
        )[section]

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """A cell, its text, its tip, and what a screen reader says of it."""
        row = self.row(index)
        if row is None:
            return None
        cell = self._cell(row, index.column())
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (cell.text, cell.mark, cell.below) if part)
        return None

    def _cell(self, row: Row, column: int) -> Cell:
        if column == CHOICE:
            return self._choice(row)
        if column == SIZE:
            bits = row.quantization.bits_per_weight(self._parameters)
            told = decimal(bits, 1 if bits < 10 else 0)
            below = self.tr("{bits} bits/weight").format(bits=told) if bits else ""
            return Cell(file_size(row.quantization.bytes), below)
        if column == QUALITY:
            quality = row.quality
            return Cell(quality_text(quality), quality_figure(quality), tip=quality_tip(quality))
        return self._here(row) if column == HERE else self._action(row)

    def _choice(self, row: Row) -> Cell:
        parts = row.quantization.parts
        below = self.tr("{n} files").format(n=parts) if parts > 1 else ""
        if row.quantization.importance_matrix and not below:
            below = self.tr("guided rounding")
        mark = self.tr("Best here") if row.best else ""
        return Cell(label_of(row), below, mark=mark)

    def _here(self, row: Row) -> Cell:
        if row.reason in UNUSABLE:
            why = said(row.reason, row.facts)
            return Cell(self.tr("Cannot be used"), why, "faint", tip=why)
        verdict = row.verdict
        tip = f"{verdict_text(verdict)}. {verdict_details(verdict)}"
        longest = context_short(verdict.longest_context) if verdict.longest_context else ""
        told = (
            speed_text(row.tokens_per_second),
            self.tr("up to {tokens} context").format(tokens=longest) if longest else "",
        )
        below = DOT.join(part for part in told if part)
        return Cell(verdict_short(verdict), below, verdict_tone(verdict), tip)

    def _action(self, row: Row) -> Cell:
        standing = self.standing(row)
        if standing is None:
            if row.reason in UNUSABLE:
                return Cell("")
            return Cell(self.tr("Get"), button=True, primary=row.best)
        if standing.kind == "here":
            return Cell(self.tr("Open"), button=True, primary=row.best)
        words = {
            "waiting": self.tr("Waiting"),
            "downloading": f"{decimal(standing.fraction * 100, 0)} %",
            "paused": self.tr("Paused"),
            "failed": self.tr("Failed"),
        }
        tip = self.tr("See the tab Downloads.")
        return Cell(words[standing.kind], tip=tip, enabled=False, fraction=standing.fraction)


def label_of(row: Row) -> str:
    """The quantization's label, or the file's name where it has none."""
    return row.quantization.label or str(row.facts.get("label", row.quantization.files[0]))
