"""The button that names the loaded model, the menu of those to open, and the load's progress."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QSizePolicy, QToolButton, QWidget

from app.ui.style import Look
from app.ui.widgets.basics import IconButton, named, text_label
from app.ui.words import file_size

if TYPE_CHECKING:
    from app.core.words import ModelFacts
    from app.ui.ports import ModelEntry

MOST_NAME: Final = 34
"""Characters of a model's name that fit the header."""


class ModelMenu(QWidget):
    """Says what is loaded; lets the user open another model and stop a load."""

    chosen = Signal(Path)
    browse_wanted = Signal()
    find_wanted = Signal()
    cancelled = Signal()
    about_to_open = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._entries: tuple[ModelEntry, ...] = ()
        self._open_path: Path | None = None
        self.button = named(QToolButton(), "model")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setIconSize(QSize(16, 16))
        self.button.clicked.connect(self.open_menu)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.tag = text_label("")
        self.tag.setObjectName("tag")
        self._progress = QProgressBar(textVisible=False, minimum=0, maximum=1000)
        self._progress.setFixedSize(110, 6)
        self._progress.setAccessibleName(self.tr("Loading the model"))
        stop = self.tr("Stop loading")
        self.cancel = IconButton(look, "close", stop, self.cancelled.emit, size=15)
        look.changed.connect(self._redraw)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.button, self.tag, self._progress, self.cancel):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._redraw()
        self.show_nothing()

    @property
    def loading(self) -> bool:
        """Whether a load is shown."""
        return not self._progress.isHidden()

    def set_entries(self, entries: tuple[ModelEntry, ...], open_path: Path | None) -> None:
        """The models to offer, and which of them is open."""
        self._entries, self._open_path = entries, open_path

    def show_nothing(self) -> None:
        """No model is open."""
        self._show(self.tr("Choose a model"), "", loading=False)

    def show_loading(self, name: str, fraction: float) -> None:
        """A model is being read, `fraction` 0 to 1."""
        self._progress.setValue(round(fraction * 1000))
        self._show(name, "", loading=True)

    def show_loaded(self, facts: ModelFacts, label: str, *, builtin: bool) -> None:
        """A model is open; `label` is its quantization."""
        self._show(facts.name, self.tr("built-in help model") if builtin else label, loading=False)
        self.button.setToolTip(facts.description)

    def open_menu(self) -> None:
        """Open the list below the button."""
        self.about_to_open.emit()
        menu = self.build_menu()
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def build_menu(self) -> QMenu:
        """All models that can be opened, then the way to any other file."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for entry in self._entries:
            action = menu.addAction(self._entry_text(entry))
            action.setCheckable(True)
            action.setChecked(entry.path == self._open_path)
            action.triggered.connect(lambda _=False, path=entry.path: self.chosen.emit(path))
            group.addAction(action)
        if self._entries:
            menu.addSeparator()
        find = menu.addAction(self.tr("Find models…") + "\tCtrl+Shift+M")
        find.setIcon(QIcon(self._look.icon("search", "dim", 16, self.devicePixelRatioF())))
        find.triggered.connect(self.find_wanted.emit)
        browse = menu.addAction(self.tr("Open a GGUF file…") + "\tCtrl+O")
        browse.setIcon(QIcon(self._look.icon("folder", "dim", 16, self.devicePixelRatioF())))
        browse.triggered.connect(self.browse_wanted.emit)
        return menu

    def _entry_text(self, entry: ModelEntry) -> str:
        if entry.builtin:
            return f"{entry.name}\t{self.tr('built-in help model')}"
        name = entry.name.replace("&", "&&")
        told = [part for part in (entry.label, file_size(entry.bytes)) if part]
        return f"{name}\t{' · '.join(told)}"

    def _show(self, name: str, tag: str, *, loading: bool) -> None:
        short = name if len(name) <= MOST_NAME else f"{name[: MOST_NAME - 1]}…"
        self.button.setText(short.replace("&", "&&"))
        self.button.setToolTip(name)
        said = self.tr("Model: {name}") if not loading else self.tr("Loading {name}")
        self.button.setAccessibleName(said.format(name=name))
        self.tag.setText(tag)
        self.tag.setVisible(bool(tag))
        self._progress.setVisible(loading)
        self.cancel.setVisible(loading)

    def _redraw(self) -> None:
        ratio = self.devicePixelRatioF()
        self.button.setIcon(QIcon(self._look.icon("chevron_down", "faint", 16, ratio)))
        rtl = QGuiApplication.isRightToLeft()
        ends = Qt.LayoutDirection.LeftToRight if rtl else Qt.LayoutDirection.RightToLeft
        self.button.setLayoutDirection(ends)
