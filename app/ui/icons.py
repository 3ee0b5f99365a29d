"""Our own line icons: paths on a 24 x 24 grid, drawn in any colour at the screen's scale."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

PATHS: Final[dict[str, str]] = {
    "alcove": "M4 21V11a8 8 0 0 1 16 0v10M9 21v-8a3 3 0 0 1 6 0v8M2.5 21h19",
    "plus": "M12 5v14M5 12h14",
    "compose": "M19 13v5.5a1.5 1.5 0 0 1-1.5 1.5h-12A1.5 1.5 0 0 1 4 18.5v-12A1.5 1.5 0 0 1 "
    "5.5 5H11M9.5 14.5l.7-3.3 8.1-8.1 2.6 2.6-8.1 8.1z",
    "search": "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.3 15.3L20 20",
    "panel_left": "M5.5 4.5h13A1.5 1.5 0 0 1 20 6v12a1.5 1.5 0 0 1-1.5 1.5h-13"
    "A1.5 1.5 0 0 1 4 18V6a1.5 1.5 0 0 1 1.5-1.5M9.5 4.5v15",
    "panel_right": "M5.5 4.5h13A1.5 1.5 0 0 1 20 6v12a1.5 1.5 0 0 1-1.5 1.5h-13"
    "A1.5 1.5 0 0 1 4 18V6a1.5 1.5 0 0 1 1.5-1.5M14.5 4.5v15",
    "sun": "M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2"
    "M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4"
    "M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
    "moon": "M20 14.2A8.3 8.3 0 0 1 9.8 4a8.3 8.3 0 1 0 10.2 10.2z",
    "gear": "M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0M10.3 3.5h3.4l.5 2.6 1.7 1 2.5-.9 1.7 2.9"
    "-2 1.7v2.4l2 1.7-1.7 2.9-2.5-.9-1.7 1-.5 2.6h-3.4l-.5-2.6-1.7-1-2.5.9"
    "-1.7-2.9 2-1.7v-2.4l-2-1.7 1.7-2.9 2.5.9 1.7-1z",
    "arrow_up": "M12 19V5M6 11l6-6 6 6",
    "arrow_down": "M12 5v14M6 13l6 6 6-6",
    "arrow_left": "M19 12H5M11 6l-6 6 6 6",
    "stop": "M8 7h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z",
    "copy": "M9.5 8.5h9A1.5 1.5 0 0 1 20 10v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 "
    "8 19v-9a1.5 1.5 0 0 1 1.5-1.5M16 8.5V5a1.5 1.5 0 0 0-1.5-1.5h-9A1.5 1.5 0 0 0 "
    "4 5v9a1.5 1.5 0 0 0 1.5 1.5H8",
    "shield": "M12 3l7.5 2.7V11c0 4.7-3 8.3-7.5 10c-4.5-1.7-7.5-5.3-7.5-10V5.7z"
    "M8.7 11.8l2.4 2.4 4.3-4.6",
    "shield_off": "M12 3l7.5 2.7V11c0 4.7-3 8.3-7.5 10c-4.5-1.7-7.5-5.3-7.5-10V5.7z"
    "M12 8v4.5M12 15.8v.1",
    "chevron_down": "M6.5 9.5L12 15l5.5-5.5",
    "chevron_up": "M6.5 14.5L12 9l5.5 5.5",
    "dots": "M5.5 12h.02M12 12h.02M18.5 12h.02",
    "trash": "M4.5 6.5h15M9.5 6.5V4.5A1 1 0 0 1 10.5 3.5h3a1 1 0 0 1 1 1v2"
    "M6.5 6.5l.8 12.6a1.5 1.5 0 0 0 1.5 1.4h6.4a1.5 1.5 0 0 0 1.5-1.4l.8-12.6"
    "M10.3 10.5v6M13.7 10.5v6",
    "pin": "M9 3.5h6M10 3.5v5.3c0 1.5-3.5 2.5-3.5 5.2h11c0-2.7-3.5-3.7-3.5-5.2V3.5M12 14v6.5",
    "pencil": "M4 20l1-4.5L16.5 4a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19zM14.5 6l3.5 3.5",
    "chip": "M7.5 6h9A1.5 1.5 0 0 1 18 7.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 6 16.5v-9"
    "A1.5 1.5 0 0 1 7.5 6M10 10h4v4h-4zM9 2.8V6M15 2.8V6M9 18v3.2M15 18v3.2"
    "M2.8 9H6M2.8 15H6M18 9h3.2M18 15h3.2",
    "memory": "M4 7.5h16A1 1 0 0 1 21 8.5v7a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1"
    "M7.5 10.5v3M12 10.5v3M16.5 10.5v3M6 16.5v2.5M10 16.5v2.5M14 16.5v2.5M18 16.5v2.5",
    "gpu": "M3 4.5v15M3 7h16.5A1.5 1.5 0 0 1 21 8.5v7a1.5 1.5 0 0 1-1.5 1.5H3"
    "M11.5 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0M6.5 10.5v3M6 17v2.5M11 17v2.5",
    "gauge": "M5.6 18.5a9 9 0 1 1 12.8 0M12 13.5l4-4.5M11 13.8a1 1 0 1 0 2 0a1 1 0 1 0-2 0",
    "layers": "M12 3.5l9 4.7-9 4.7-9-4.7zM3.5 12.5L12 17l8.5-4.5M3.5 16.5L12 21l8.5-4.5",
    "lock": "M6.5 10.5h11A1.5 1.5 0 0 1 19 12v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7"
    "a1.5 1.5 0 0 1 1.5-1.5M8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2",
    "folder": "M3.5 18V6A1.5 1.5 0 0 1 5 4.5h4.2l2.3 2.5H19a1.5 1.5 0 0 1 1.5 1.5V18"
    "a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18z",
    "alert": "M10.7 4.3a1.5 1.5 0 0 1 2.6 0l7.8 13.5a1.5 1.5 0 0 1-1.3 2.2H4.2"
    "a1.5 1.5 0 0 1-1.3-2.2zM12 9.5v4M12 16.5v.1",
    "info": "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 11v5.5M12 7.7v.1",
    "check": "M5 12.5l4.5 4.5L19 7.5",
    "close": "M6.5 6.5l11 11M17.5 6.5l-11 11",
    "chat": "M5.5 4.5h13A1.5 1.5 0 0 1 20 6v9.5a1.5 1.5 0 0 1-1.5 1.5H11l-4.5 3.5V17h-1"
    "A1.5 1.5 0 0 1 4 15.5V6a1.5 1.5 0 0 1 1.5-1.5z",
    "keyboard": "M4 6.5h16A1.5 1.5 0 0 1 21.5 8v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 16V8"
    "A1.5 1.5 0 0 1 4 6.5M6.5 10h.02M10.2 10h.02M13.8 10h.02M17.5 10h.02M8 14h8",
    "globe": "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M3.5 12h17"
    "M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17",
    "globe_off": "M6 6a8.5 8.5 0 0 0 12 12M8.8 4.1a8.5 8.5 0 0 1 11.1 11.1M3.5 12H12M15.8 12h4.7"
    "M12 20.5c-2.5-2.5-3.7-5.5-3.7-8.5M12 3.5c2.3 2.3 3.5 5 3.7 7.8M4 4l16 16",
    "cube": "M12 3.2l7.8 4.4v8.8L12 20.8l-7.8-4.4V7.6zM4.2 7.6L12 12l7.8-4.4M12 12v8.8",
    "refresh": "M19.8 12a7.8 7.8 0 1 1-2.3-5.5L20 9M20 4.2V9h-4.8",
    "play": "M8 5.3v13.4a.6.6 0 0 0 .9.5l10.3-6.7a.6.6 0 0 0 0-1L8.9 4.8a.6.6 0 0 0-.9.5z",
    "pause": "M8.8 5.5v13M15.2 5.5v13",
    "undo": "M8.5 4.5L4 9l4.5 4.5M4 9h9.5a6 6 0 0 1 0 12H9",
    "paperclip": "M20.5 11.3l-8.6 8.6a5.4 5.4 0 0 1-7.7-7.7l8.6-8.6a3.6 3.6 0 0 1 5.1 5.1l-8.6 8.6"
    "a1.8 1.8 0 0 1-2.6-2.6l7.9-7.9",
    "document": "M6.5 3.5H13l5 5V19a1.5 1.5 0 0 1-1.5 1.5h-10A1.5 1.5 0 0 1 5 19V5"
    "a1.5 1.5 0 0 1 1.5-1.5M13 3.5V8.5H18M8.5 12.5h6M8.5 16h6",
    "table": "M5.5 4.5h13A1.5 1.5 0 0 1 20 6v12a1.5 1.5 0 0 1-1.5 1.5h-13"
    "A1.5 1.5 0 0 1 4 18V6a1.5 1.5 0 0 1 1.5-1.5M4 9.5h16M4 14.5h16M10 9.5v10",
    "slides": "M3.5 4.5h17M5 4.5V15a1.5 1.5 0 0 0 1.5 1.5h11A1.5 1.5 0 0 0 19 15V4.5"
    "M12 16.5v2M8.5 20.5l3.5-2 3.5 2M8.5 12.5v-2M12 12.5v-4M15.5 12.5v-3",
    "mail": "M5 5.5h14A1.5 1.5 0 0 1 20.5 7v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 17V7"
    "A1.5 1.5 0 0 1 5 5.5M4 6.5l8 6.5 8-6.5",
    "book": "M12 6.5C10 5 7.5 4.5 4 4.5v14c3.5 0 6 .5 8 2c2-1.5 4.5-2 8-2v-14c-3.5 0-6 .5-8 2v14",
    "code": "M8.5 7.5L4 12l4.5 4.5M15.5 7.5L20 12l-4.5 4.5M13.5 5l-3 14",
    "sliders": "M4 7.5h8.5M17.5 7.5H20M12.5 7.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0"
    "M4 16.5h2.5M11.5 16.5H20M6.5 16.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0",
}
FILLED: Final = frozenset({"stop"})
STROKE: Final = {"dots": 2.6, "keyboard": 1.9}


def draw_icon(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """The icon `name` in `color` (`#rrggbb`), `size` logical pixels wide at `ratio`."""
    fill = color if name in FILLED else "none"
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="{fill}" '
        f'stroke="{color}" stroke-width="{STROKE.get(name, 1.8)}" stroke-linecap="round" '
        f'stroke-linejoin="round"><path d="{PATHS[name]}"/></svg>'
    )
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class IconSet:
    """Draws each icon once for a colour, size and scale."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, color: str, size: int, ratio: float) -> QPixmap:
        """The icon, drawn now or earlier; raises KeyError for a name we have not drawn."""
        key = (name, color, size, ratio)
        if key not in self._drawn:
            self._drawn[key] = draw_icon(*key)
        return self._drawn[key]
