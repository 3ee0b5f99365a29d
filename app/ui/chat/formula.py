"""Formulas as pictures: ziamath draws them in a worker thread, QtSvg paints what it drew."""

from __future__ import annotations

import threading
import warnings
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from typing import Any, cast
from xml.etree import ElementTree  # only writes what ziamath drew

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter

MAX_SOURCE = 600
"""Characters of a formula; longer ones stay source text."""
_KEPT = 400
_LARGEST = 4_000


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


class Coming:
    """Stands for a drawing that is not made yet."""


COMING = Coming()


class Formulas(QObject):
    """The drawings known so far; a missing one is drawn, then `drawn` is emitted."""

    drawn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: OrderedDict[FormulaKey, Drawing | None] = OrderedDict()
        self._wanted: deque[FormulaKey] = deque()
        self._lock = threading.Lock()
        self._worker: threading.Thread | None = None

    def drawing(self, key: FormulaKey) -> Drawing | Coming | None:
        """The drawing; `COMING` when it is on its way, None when there will never be one."""
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
        return COMING

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
    try:
        svg = _latex()(key.source, size=key.pixels, color=key.colour).svgxml()
        left, top, width, height = map(float, svg.attrib["viewBox"].split())
        drawn = ElementTree.tostring(svg)
    except Exception:  # noqa: BLE001
        return None
    is_sane = 0 < width < _LARGEST and 0 < height < _LARGEST and abs(left) < _LARGEST
    if b"<image" in drawn or b"href=" in drawn or not is_sane:
        return None
    return Drawing(drawn, width, -top, height + top)


def _latex() -> Callable[..., Any]:
    """ziamath's reader of LaTeX, imported (0.2 s) with the first formula."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # ziamath 0.13 finds its font so
        from ziamath.config import config
        from ziamath.zmath import Latex

    config.svg2 = False  # QtSvg cuts <symbol> and <use> to pieces
    return cast("Callable[..., Any]", Latex)


def picture(drawing: Drawing, ascent: float, height: float, scale: float) -> QImage:
    """The drawing with its baseline `ascent` below the top, in whole pixels."""
    from PySide6.QtSvg import QSvgRenderer

    size = QSize(max(1, ceil(drawing.width * scale)), max(1, ceil(height * scale)))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    top = ascent - drawing.ascent
    area = QRectF(0, top, drawing.width, drawing.ascent + drawing.descent)
    QSvgRenderer(drawing.svg).render(painter, area)
    painter.end()
    return image
