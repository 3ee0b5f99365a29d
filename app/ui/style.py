"""Turns a table of colours into a palette and a style sheet; follows the system's scheme."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QPixmap

from app.ui.icons import IconSet
from app.ui.sheet import SHEET
from app.ui.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Theme

Choice = Literal["system", "light", "dark"]
Contrast = Literal["system", "usual", "high"]
Tone = Literal[
    "text", "dim", "faint", "accent", "on_accent", "good", "warn", "bad", "link", "background"
]
USUAL_TEXT: Final = 15
"""Text size, in pixels, at which the rest of the window has its usual size."""


def palette(theme: Theme) -> QPalette:
    """The palette for what no style sheet reaches: placeholders, selections, native bits."""
    role = QPalette.ColorRole
    made = QPalette()
    for name, color in (
        (role.Window, theme.panel),
        (role.Base, theme.background),
        (role.AlternateBase, theme.panel),
        (role.Text, theme.text),
        (role.WindowText, theme.text),
        (role.Button, theme.card),
        (role.ButtonText, theme.text),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.text),
        (role.PlaceholderText, theme.faint),
        (role.Link, theme.link),
        (role.ToolTipBase, theme.card),
        (role.ToolTipText, theme.text),
        (role.Mid, theme.line),
        (role.Accent, theme.accent),
    ):
        made.setColor(name, QColor(color))
    for name in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.faint))
    return made


def style_sheet(theme: Theme, text_size: int = USUAL_TEXT) -> str:
    """The one style sheet of the window; `text_size` is that of the messages, in pixels."""
    ui = interface_size(text_size)
    colors = {name: str(getattr(theme, name)) for name in Theme.__dataclass_fields__}
    sizes = {"ui": ui, "small": ui - 1, "tiny": ui - 2, "large": ui + 2, "title": ui + 9}
    sizes |= {"message": text_size, "head": ui + 1}
    return SHEET.format(**colors, **sizes)


def interface_size(text_size: int) -> int:
    """Pixels of the interface's own text beside messages of `text_size` pixels."""
    return 13 + round((text_size - USUAL_TEXT) * 0.6)


class Look(QObject):
    """What the window looks like now: its colours, text size and icons.

    Follows the system's scheme and its contrast until the user chooses one.
    """

    changed = Signal()

    def __init__(
        self,
        choice: Choice,
        text_size: int,
        parent: QObject | None = None,
        *,
        contrast: Contrast = "system",
    ) -> None:
        super().__init__(parent)
        self._choice: Choice = choice
        self._contrast: Contrast = contrast
        self._icons = IconSet()
        self.text_size = text_size
        self.theme = self._resolve()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def choose(self, choice: Choice, contrast: Contrast | None = None) -> None:
        """Take a scheme and a contrast, or the system's; None keeps the contrast."""
        self._choice, self._contrast = choice, contrast or self._contrast
        self._follow_system()

    def set_text_size(self, pixels: int) -> None:
        """Give messages another size; the interface follows."""
        if pixels != self.text_size:
            self.text_size = pixels
            self.changed.emit()

    def color(self, tone: Tone) -> QColor:
        """A colour of the theme."""
        return QColor(str(getattr(self.theme, tone)))

    def icon(self, name: str, tone: Tone, size: int, ratio: float) -> QPixmap:
        """An icon in a colour of the theme, for a screen with this scale."""
        return self._icons.pixmap(name, str(getattr(self.theme, tone)), size, ratio)

    def _resolve(self) -> Theme:
        hints = QGuiApplication.styleHints()
        dark = self._choice == "dark"
        if self._choice == "system":
            dark = hints.colorScheme() == Qt.ColorScheme.Dark
        high = self._contrast == "high"
        if self._contrast == "system":
            preferred = hints.accessibility().contrastPreference()
            high = preferred == Qt.ContrastPreference.HighContrast
        if high:
            return DARK_CONTRAST if dark else LIGHT_CONTRAST
        return DARK if dark else LIGHT

    def _follow_system(self) -> None:
        theme = self._resolve()
        if theme is not self.theme:
            self.theme = theme
            self.changed.emit()
