"""The small pieces every page is made of: labels, icons and buttons that follow the look."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap, QTransform
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget

from app.ui.style import Look, Tone

SIDED = frozenset({"arrow_left", "panel_left", "panel_right"})
TextSize = Literal["tiny", "small", "usual", "head", "large", "title"]


W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """The widget, with the name the style sheet knows it by."""
    widget.setObjectName(name)
    return widget


def text_label(
    text: str, *, tone: Tone = "text", size: TextSize = "usual", strong: bool = False
) -> QLabel:
    """A label whose colour and size come from the style sheet."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone)
    label.setProperty("scale", size)
    if strong:
        label.setProperty("weight", "strong")
    return label


def paragraph(text: str, *, tone: Tone = "dim", size: TextSize = "usual") -> QLabel:
    """A label that wraps."""
    label = text_label(text, tone=tone, size=size)
    label.setWordWrap(True)
    return label


def as_tip(untrusted: str) -> str:
    """Names and the like for a tooltip, which would obey the tags in them."""
    if "<" not in untrusted:
        return untrusted
    from html import escape  # its table of names costs the first paint two milliseconds

    return f"<qt>{escape(untrusted).replace(chr(10), '<br>')}</qt>"


def vertical_edge() -> QFrame:
    """A one pixel line between panels."""
    edge = named(QFrame(), "edge")
    edge.setFixedWidth(1)
    return edge


class IconLabel(QLabel):
    """A picture beside a text; says nothing to a screen reader."""

    def __init__(self, look: Look, icon: str, size: int = 16, tone: Tone = "dim") -> None:
        super().__init__()
        self._look, self._icon, self._size, self._tone = look, icon, size, tone
        self.setFixedSize(size, size)
        look.changed.connect(self._redraw)
        self._redraw()

    def show_icon(self, icon: str, tone: Tone) -> None:
        """Another picture."""
        self._icon, self._tone = icon, tone
        self._redraw()

    def _redraw(self) -> None:
        ratio = self.devicePixelRatioF()
        self.setPixmap(self._look.icon(self._icon, self._tone, self._size, ratio))


class IconButton(QToolButton):
    """A flat button with an icon; `tip` is its tooltip and its accessible name."""

    def __init__(
        self,
        look: Look,
        icon: str,
        tip: str,
        act: Callable[[], object] | None = None,
        *,
        size: int = 18,
        tone: Tone = "dim",
    ) -> None:
        super().__init__()
        self._look, self._icon, self._tone = look, icon, tone
        self.setIconSize(QSize(size, size))
        self.setMinimumSize(QSize(28, 28))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_tip(tip)
        if act is not None:
            self.clicked.connect(lambda _checked: act())
        look.changed.connect(self._redraw)
        self._redraw()

    def set_tip(self, tip: str, keys: str = "") -> None:
        """Say what a press does now."""
        self.setToolTip(f"{tip} ({keys})" if keys else tip)
        self.setAccessibleName(tip)

    def show_icon(self, icon: str, tone: Tone | None = None) -> None:
        """Another picture."""
        self._icon, self._tone = icon, tone or self._tone
        self._redraw()

    def _redraw(self) -> None:
        ratio, size = self.devicePixelRatioF(), self.iconSize().width()
        icon = QIcon(self._turned(self._look.icon(self._icon, self._tone, size, ratio)))
        faint = self._turned(self._look.icon(self._icon, "faint", size, ratio))
        icon.addPixmap(faint, QIcon.Mode.Disabled)
        self.setIcon(icon)

    def _turned(self, pixmap: QPixmap) -> QPixmap:
        """What points to a side points to the other one from right to left."""
        if self._icon not in SIDED or not self.isRightToLeft():
            return pixmap
        return pixmap.transformed(QTransform().scale(-1, 1))


class TextButton(QPushButton):
    """A button with words, and an icon where one helps; `kind` names its weight."""

    def __init__(
        self,
        look: Look,
        text: str,
        act: Callable[[], object] | None = None,
        *,
        icon: str = "",
        kind: Literal["usual", "primary", "plain"] = "usual",
    ) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self.relabel(text)
        self.setProperty("kind", kind)
        if act is not None:
            self.clicked.connect(lambda _checked: act())
        if icon:
            self.setIconSize(QSize(16, 16))
            look.changed.connect(self._redraw)
            self._redraw()

    def relabel(self, text: str) -> None:
        """Say this from now on, to a screen reader too; words stand off an icon."""
        self.setText(f" {text}" if self._icon else text)
        self.setAccessibleName(text)

    def _redraw(self) -> None:
        self.setIcon(QIcon(self._look.icon(self._icon, "text", 16, self.devicePixelRatioF())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as on the web and in GTK."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and apply it."""
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is once it is shown
        widget.style().unpolish(widget)
        widget.style().polish(widget)
