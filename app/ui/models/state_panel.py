"""What stands in place of a list or a page: it is asked for, not there, or something is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.style import Look, Tone
from app.ui.widgets.basics import IconLabel, TextButton, paragraph


class StatePanel(QWidget):
    """A picture, a sentence and at most one button; hidden while there is nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._act: Callable[[], object] | None = None
        self._icon = IconLabel(look, "info", 28, "faint")
        self._text = paragraph("", tone="dim")
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setMaximumWidth(460)
        self.button = TextButton(look, "", self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 28, 0, 28)
        column.setSpacing(12)
        middle = QHBoxLayout()  # an aligned label would not get the height its lines need
        middle.addStretch(1)
        middle.addWidget(self._text, 1000)
        middle.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(middle)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty when hidden."""
        return "" if self.isHidden() else self._text.text()

    def tell(
        self,
        text: str,
        *,
        icon: str = "info",
        tone: Tone = "faint",
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Say `text`, offering `action`."""
        self._icon.show_icon(icon, tone)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._act = act
        self.button.relabel(action)
        self.button.setVisible(bool(action))
        self.show()

    def _press(self) -> None:
        if self._act is not None:
            self._act()
