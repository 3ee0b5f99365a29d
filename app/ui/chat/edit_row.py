"""The room in a message where its editor stands."""

from __future__ import annotations

from app.ui.chat.rows import Brush, Row


class EditRow(Row):
    """Paints nothing: a widget floats above it."""

    gap = 8
    is_light = True

    def __init__(self, height: int) -> None:
        super().__init__()
        self._wanted = height

    def measure(self, available: int) -> None:
        """All of the column, as tall as the editor wants."""
        self.x, self.width, self.height = 0, available, self._wanted

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Nothing."""
