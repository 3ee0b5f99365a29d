"""Formulas as pictures: ziamath draws them in a worker thread, QtSvg paints what it drew."""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter

MAX_SOURCE = 600
"""Characters of a formula; longer ones stay source text."""
_KEPT = 400


@dataclass(frozen=True, slots=True)
class FormulaKey:
    """One formula as it is to look; `pixels` is the size of the text around it."""

    source: str
    colour: str
    pixels: int
    display: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG and its size in logical pixels: `ascent` above and `descent` below the baseline."""

    svg: bytes
    width: float
    ascent: float
    descent: float


class Formulas(QObject):
    """The drawings known so far; a missing one is drawn, then `drawn` is emitted."""

    drawn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: OrderedDict[FormulaKey, Drawing | None] = OrderedDict()
        self._wanted: deque[FormulaKey] = deque()
        self._lock = threading.Lock()
        self._worker: threading.Thread | None = None

    def drawing(self, key: FormulaKey) -> Drawing | None:
        """The drawing; None if there is none yet (it is on its way) or there will never be one."""
        if len(key.source) > MAX_SOURCE:
            return None
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
            if key not in self._wanted:
                self._wanted.append(key)
            if self._worker is None:
                self._worker = threading.Thread(target=self._draw_all, name="formulas", daemon=True)
                self._worker.start()
        return None

    def is_coming(self, key: FormulaKey) -> bool:
        """Whether this drawing is asked for and not there yet."""
        with self._lock:
            return key in self._wanted

    def close(self) -> None:
        """Drop what is not drawn yet and wait for the worker."""
        with self._lock:
            self._wanted.clear()
            worker = self._worker
        if worker is not None:
            worker.join()

    def _draw_all(self) -> None:
        """The worker: ends when nothing more is wanted."""
        while True:
            with self._lock:
                if not self._wanted:
                    self._worker = None
                    break
                key = self._wanted[0]
            drawing = draw(key)
            with self._lock:
                self._known[key] = drawing
                if key in self._wanted:
                    self._wanted.remove(key)
                while len(self._known) > _KEPT:
                    self._known.popitem(last=False)
        try:
            self.drawn.emit()
        except RuntimeError:
            return  # the window closed meanwhile


def draw(key: FormulaKey) -> Drawing | None:
    """Draw one formula; None when ziamath cannot read it (its parser raises anything)."""
    from ziamath.config import config
    from ziamath.zmath import Latex

    config.svg2 = False  # QtSvg cuts <symbol> and <use> to pieces
    try:
        formula = Latex(key.source, size=key.pixels, color=key.colour)
        svg = formula.svg()
        width, height = formula.getsize()
        below = -formula.getyofst()
    except Exception:  # noqa: BLE001
        return None
    if "<image" in svg or "href" in svg or not 0 < width < 6_000 or not 0 < height < 3_000:
        return None
    return Drawing(svg.encode(), width, height - below, below)


def picture(drawing: Drawing, ascent: float, height: float, scale: float) -> QImage:
    """The drawing with its baseline `ascent` below the top of a picture `height` tall."""
    from PySide6.QtSvg import QSvgRenderer

    size = QSize(max(1, round(drawing.width * scale)), max(1, round(height * scale)))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    top = ascent - drawing.ascent
    area = QRectF(0, top, drawing.width, drawing.ascent + drawing.descent)
    QSvgRenderer(drawing.svg).render(painter, area)
    painter.end()
    return image
