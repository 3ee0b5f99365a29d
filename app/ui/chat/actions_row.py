"""The small buttons below a message: versions, what can be done with it, and its figures."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from app.ui.chat.actions import buttons
from app.ui.chat.bubble import Bubble
from app.ui.chat.icons import Icon, paint_icon
from app.ui.chat.rows import Brush, Row, line_alignment
from app.ui.chat.toolbox import Toolbox

_BUTTON = 28
_ICON = 16
"""Pixels beside text of the usual size; they grow with it."""
_USUAL_TEXT = 15
_DOT = "  ·  "
_ALWAYS = frozenset({"previous_version", "next_version", "withdraw"})
_ICONS: dict[str, Icon] = {
    "copy": "copy",
    "regenerate": "again",
    "continue": "continue",
    "edit": "pencil",
    "speak": "speaker",
    "menu": "dots",
    "withdraw": "close",
    "previous_version": "chevron-left",
    "next_version": "chevron-right",
}
_TURNED: dict[str, Icon] = {
    "previous_version": "chevron-right",
    "next_version": "chevron-left",
    "continue": "continue-left",
}
"""Icons that point the other way where lines begin at the right."""


class ActionsRow(Row):
    """Shown while its message is active; versions and waiting are always told."""

    gap = 4
    is_light = True

    def __init__(self, bubble: Bubble, *, is_ready: bool) -> None:
        super().__init__()
        self.is_ready = is_ready
        self._bubble = bubble
        self._label = ""
        self._scale = 1.0
        self._wants: list[tuple[str, float]] = []
        self._slots: dict[str, QRectF] = {}

    def build(self, tools: Toolbox) -> None:
        """Decide on the buttons."""
        bubble, phrases = self._bubble, tools.phrases
        metrics = QFontMetricsF(tools.styles.small_font)
        self._scale = max(1.0, tools.styles.text_size / _USUAL_TEXT)
        button = _BUTTON * self._scale
        self._wants = [(verb, button) for verb in buttons(bubble, tools.offered)]
        if bubble.versions > 1 and not bubble.queued:
            number = metrics.horizontalAdvance(phrases.version(bubble.version, bubble.versions))
            versions: list[tuple[str, float]] = [
                ("previous_version", 24 * self._scale),
                ("number", number + 2),
                ("next_version", 24 * self._scale),
            ]
            is_user = bubble.role == "user"
            self._wants = [*self._wants, *versions] if is_user else [*versions, *self._wants]
        told = [phrases.edited] if bubble.edited else []
        told += [bubble.footer] if bubble.footer else []
        self._label = phrases.waiting if bubble.queued else _DOT.join(told)

    def measure(self, available: int) -> None:
        """One line; those of a question end where its bubble ends."""
        self.width, self.height = available, round(_BUTTON * self._scale)
        total = sum(width for _, width in self._wants)
        x = available - total + 4 if self._bubble.role == "user" else -6.0
        self._slots = {}
        for verb, width in self._wants:
            box = QRectF(x, 0, width, self.height)
            self._slots[verb] = self.mirrored(box, 0)
            x += width

    def part_at(self, point: QPointF) -> str:
        """The verb of the button there."""
        if not self.is_ready:
            return ""
        found = (verb for verb, box in self._slots.items() if box.contains(point))
        verb = next(found, "")
        return "" if verb == "number" or not self._is_possible(verb) else verb

    def _is_possible(self, verb: str) -> bool:
        bubble = self._bubble
        first, last = bubble.version <= 1, bubble.version >= bubble.versions
        return not (verb == "previous_version" and first) and not (verb == "next_version" and last)

    def button(self, verb: str) -> QRectF:
        """Where the button of a verb is within the row; null if there is none."""
        return self._slots.get(verb, QRectF())

    def paint(self, brush: Brush, left: float, top: float) -> None:
        """Paint what is to be seen now."""
        if not self.is_ready:
            return
        for verb, slot in self._slots.items():
            box = slot.translated(left, top)
            if verb == "number":
                self._paint_number(brush, box)
            elif brush.is_active or verb in _ALWAYS:
                self._paint_button(brush, verb, box)
        if self._label and (brush.is_active or self._bubble.queued):
            self._paint_label(brush, left, top)

    def _paint_button(self, brush: Brush, verb: str, box: QRectF) -> None:
        theme, hot = brush.tools.styles.theme, brush.hovered == verb
        if hot:
            brush.rounded(box, 8, "hover")
        icon = _TURNED.get(verb, _ICONS[verb]) if self.rtl else _ICONS[verb]
        if verb == "copy" and brush.is_copied:
            icon, hot = "check", True
        place = QRectF(0, 0, _ICON * self._scale, _ICON * self._scale)
        place.moveCenter(box.center())
        brush.painter.save()
        brush.painter.setOpacity(1.0 if self._is_possible(verb) else 0.35)
        paint_icon(brush.painter, icon, place, theme.text if hot else theme.faint)
        brush.painter.restore()

    def _paint_number(self, brush: Brush, box: QRectF) -> None:
        bubble = self._bubble
        told = brush.tools.phrases.version(bubble.version, bubble.versions)
        brush.painter.setFont(brush.tools.styles.small_font)
        brush.painter.setPen(brush.colour("dim"))
        brush.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)

    def _paint_label(self, brush: Brush, left: float, top: float) -> None:
        """Beside the buttons, on the side where there is room."""
        metrics = QFontMetricsF(brush.tools.styles.small_font)
        used = sum(width for _, width in self._wants)
        room = self.width - used - 8
        is_user = self._bubble.role == "user"
        parts = self._label.split(_DOT)
        while len(parts) > 1 and metrics.horizontalAdvance(_DOT.join(parts)) > room:
            parts.pop()
        told = _DOT.join(parts)
        if metrics.horizontalAdvance(told) > room:
            return
        x = left if is_user else left + used + 2
        box = self.mirrored(QRectF(x, top, room, self.height), left)
        brush.painter.setFont(brush.tools.styles.small_font)
        brush.painter.setPen(brush.colour("faint"))
        brush.painter.drawText(box, line_alignment(rtl=self.rtl != is_user), told)

    def spoken(self) -> str:
        """Nothing: its buttons are in the menu."""
        return ""
