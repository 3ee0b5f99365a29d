"""The models on this computer as Qt's item model: those to chat with first, then the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from app.models.judged import Judged
from app.models.local_files import LocalModel
from app.ui.models.row_paint import Index
from app.ui.models.shelf_words import kind_of, matches, said_aloud, trouble

ENTRY: Final = int(Qt.ItemDataRole.UserRole)
NAME_LIMIT: Final = 120


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between groups of models."""

    text: str


@dataclass(frozen=True, slots=True)
class Shelved:
    """A model with what is known of it by now."""

    model: LocalModel
    judged: Judged | None = None
    loaded: bool = False

    @property
    def chats(self) -> bool:
        """Whether it is a chat model, be it whole or not."""
        return kind_of(self.model, self.judged) == "model"


Entry = Heading | Shelved


class ShelfModel(QAbstractListModel):
    """Keeps what was judged while a file stays as it was; a judgement repaints its row alone."""

    rename_wanted = Signal(object, str)
    """A LocalModel, and the name the user typed; empty for its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models: tuple[LocalModel, ...] = ()
        self._judged: dict[Path, tuple[int, Judged]] = {}
        self._loaded: Path | None = None
        self._wanted = ""
        self._entries: list[Entry] = []

    @property
    def models(self) -> tuple[LocalModel, ...]:
        """All models, shown or not."""
        return self._models

    @property
    def shelved(self) -> list[Shelved]:
        """The models shown, from the top."""
        return [entry for entry in self._entries if isinstance(entry, Shelved)]

    def show_models(self, models: Sequence[LocalModel]) -> None:
        """What was found on the disk."""
        if tuple(models) != self._models:
            self._models = tuple(models)
            self._rebuild()

    def show_loaded(self, path: Path | None) -> None:
        """Which one is open."""
        before, self._loaded = self._loaded, path
        if before != path:
            for changed in (before, path):
                self._touch(changed)

    def put_judged(self, model: LocalModel, judged: Judged) -> None:
        """What was found out about a model."""
        known = self.judged(model)
        self._judged[model.path] = (model.bytes, judged)
        index = self.index_of(model.path)
        moves = kind_of(model, known) != kind_of(model, judged)
        if index.isValid() and moves:
            self._rebuild()
        else:
            self._touch(model.path)

    def judged(self, model: LocalModel) -> Judged | None:
        """What is known of a model, as long as its size is the same."""
        if not self._judged:  # hashing a path costs more than all else here
            return None
        size, known = self._judged.get(model.path, (-1, None))
        return known if size == model.bytes else None

    def filter(self, wanted: str) -> None:
        """Show only what matches."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._rebuild()

    def index_of(self, path: Path | None) -> QModelIndex:
        """Where a model stands; invalid when it is not shown."""
        for number, entry in enumerate(self._entries):
            if isinstance(entry, Shelved) and entry.model.path == path:
                return self.index(number, 0)
        return QModelIndex()

    def entry(self, index: Index) -> Entry | None:
        """What stands at `index`."""
        return self._entries[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt's: number of lines."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Qt's: the name, or the line itself for `ENTRY`."""
        entry = self.entry(index)
        if entry is None or role == ENTRY:
            return entry
        if isinstance(entry, Heading):
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return entry.text if role in texts else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return entry.model.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said_aloud(entry.model, entry.judged, loaded=entry.loaded)
        if role == Qt.ItemDataRole.ToolTipRole:
            return trouble(entry.model, entry.judged) or None
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Qt's: the user typed another name."""
        entry = self.entry(index)
        if role != Qt.ItemDataRole.EditRole or not isinstance(entry, Shelved):
            return False
        name = " ".join(str(value).split())[:NAME_LIMIT]
        if name == entry.model.name:
            return False
        if name:
            renamed = replace(entry.model, name=name)
            self._models = tuple(renamed if one is entry.model else one for one in self._models)
            self._entries[index.row()] = replace(entry, model=renamed)
            self.dataChanged.emit(index, index)
        self.rename_wanted.emit(entry.model, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's: headings cannot be chosen, the built-in model keeps its name."""
        entry = self.entry(index)
        if not isinstance(entry, Shelved):
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        chosen |= Qt.ItemFlag.ItemNeverHasChildren
        return chosen if entry.model.builtin else chosen | Qt.ItemFlag.ItemIsEditable

    def _touch(self, path: Path | None) -> None:
        index = self.index_of(path)
        if index.isValid():
            entry = self._entries[index.row()]
            assert isinstance(entry, Shelved)
            self._entries[index.row()] = self._shelved(entry.model)
            self.dataChanged.emit(index, index)

    def _shelved(self, model: LocalModel) -> Shelved:
        return Shelved(model, self.judged(model), model.path == self._loaded)

    def _rebuild(self) -> None:
        wanted = self._wanted.split()
        models = [each for each in self._models if not wanted or matches(each, self._wanted)]
        shown = [self._shelved(each) for each in models]
        groups = (
            (self.tr("To chat with"), [each for each in shown if each.chats]),
            (self.tr("Other files"), [each for each in shown if not each.chats]),
        )
        self.beginResetModel()
        self._entries = []
        for text, members in groups:
            if members:
                self._entries += [Heading(text), *members]
        self.endResetModel()
