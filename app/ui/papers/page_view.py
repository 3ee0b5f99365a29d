"""A page of a document as a picture, as wide as there is room, with the cited words marked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.core.papers import PagePicture
from app.ui.style import Look
from app.ui.widgets.basics import named

_SETTLED_MS: Final = 250
_MARK_ALPHA: Final = 70
_MARGIN: Final = 12


class _Sheet(QWidget):
    """Paints the picture, scaled, and a mark over each box."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self._boxes: tuple[tuple[float, float, float, float], ...] = ()

    def show_picture(self, picture: PagePicture | None) -> None:
        """Another picture, or none."""
        self._boxes = picture.boxes if picture else ()
        self._image = QImage()
        if picture:
            size, row = (picture.width, picture.height), 3 * picture.width
            # A copy: the bytes belong to Python and may go before the image does.
            self._image = QImage(picture.pixels, *size, row, QImage.Format.Format_RGB888).copy()
        self.update()

    def marked(self) -> list[QRectF]:
        """Where the marks are."""
        page = self.page()
        return [
            QRectF(
                page.x() + left * page.width(),
                page.y() + top * page.height(),
                (right - left) * page.width(),
                (bottom - top) * page.height(),
            )
            for left, top, right, bottom in self._boxes
        ]

    def page(self) -> QRectF:
        """Where the page is."""
        width = self.width() - 2 * _MARGIN
        return QRectF(_MARGIN, _MARGIN, width, self.height_for(self.width()) - 2 * _MARGIN)

    def height_for(self, width: int) -> int:
        """Pixels in height at this width."""
        if self._image.isNull():
            return 0
        inner = width - 2 * _MARGIN
        return round(inner * self._image.height() / self._image.width()) + 2 * _MARGIN

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page as paper, also in a dark window."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
        )
        painter.drawImage(self.page(), self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._look.theme.line), 1))
        painter.drawRect(self.page())
        mark = QColor("#ffb300")
        mark.setAlpha(_MARK_ALPHA)
        painter.setPen(QPen(QColor("#a86200"), 1))
        painter.setBrush(mark)
        for box in self.marked():
            painter.drawRoundedRect(box.adjusted(-3, -2, 3, 2), 3, 3)


class PageView(QScrollArea):
    """Scrolls over one page; `width_changed` when it should be rendered for another width."""

    width_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._sheet = named(_Sheet(look), "cards")
        self.setObjectName("cards")
        self.setWidget(self._sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Page"))
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self.width_changed)

    def picture_width(self, width: int) -> int:
        """Pixels of the screen that a picture should be wide, in a view of this width."""
        return round((self._room(width) - 2 * _MARGIN) * self.devicePixelRatioF())

    @property
    def marks(self) -> int:
        """How many places are marked."""
        return len(self._sheet.marked())

    def show_picture(self, picture: PagePicture | None, *, stay: bool = False) -> None:
        """Show a page and bring the first mark into view; None shows nothing.

        `stay`: it is the page that is shown, drawn anew, and what is read stays in view.
        """
        self._sheet.show_picture(picture)
        self._fit()
        if stay:
            return
        marks = self._sheet.marked()
        top = int(marks[0].center().y() - self.viewport().height() / 3) if marks else 0
        self.verticalScrollBar().setValue(max(0, top))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale at once, and have it rendered anew when the width stays."""
        super().resizeEvent(event)
        self._fit()
        if event.size().width() != event.oldSize().width():
            self._settled.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for another width."""
        super().hideEvent(event)
        self._settled.stop()

    def _room(self, width: int) -> int:
        """Pixels beside the scroll bar, whether it is there or not.

        Else a page could be too high with it and low enough without, and change for ever.
        """
        return max(200, width - self.verticalScrollBar().sizeHint().width())

    def _fit(self) -> None:
        room = self._room(self.width())
        self._sheet.resize(QSize(room, self._sheet.height_for(room)))
