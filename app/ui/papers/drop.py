"""Files dragged over the chat: says that they may be dropped, and takes them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.papers.arrivals import has_files, local_files
from app.ui.style import Look
from app.ui.widgets.basics import IconLabel, paragraph, text_label

MARGIN = 14
_ENTER = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class DropOverlay(QWidget):
    """Lies over the chat while files are; neither mouse nor drag feel it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        centre = Qt.AlignmentFlag.AlignHCenter
        title = text_label(self.tr("Drop to add to this chat"), size="title")
        told = paragraph(self.tr("Documents, tables, mails, code, and folders of them."))
        told.setAlignment(centre)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(IconLabel(look, "paperclip", 44, "accent"), 0, centre)
        column.addWidget(title, 0, centre)
        column.addWidget(told)
        column.addStretch(1)
        self.setAccessibleName(title.text())
        self.hide()

    def cover(self) -> None:
        """Show it over all of its parent."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil, and a dashed edge."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.background)
        veil.setAlpha(248)
        painter.fillRect(self.rect(), veil)
        pen = QPen(self._look.color("accent"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.drawRoundedRect(box, 18, 18)


class DropZone(QObject):
    """Lets files be dropped on a widget; what is dropped is copied, never moved."""

    dropped = Signal(object)
    """A list of paths."""

    def __init__(self, look: Look, target: QWidget) -> None:
        super().__init__(target)
        self._look, self._target = look, target
        self._overlay: DropOverlay | None = None
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    @property
    def overlay(self) -> DropOverlay:
        """Made when something is dragged first."""
        if self._overlay is None:
            self._overlay = DropOverlay(self._look, self._target)
        return self._overlay

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt's: hear what is dragged over the target."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self.overlay.hide()
        elif kind in _ENTER and isinstance(event, QDropEvent) and has_files(event.mimeData()):
            self._accept(event)
            self.overlay.cover()
            return True
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.overlay.hide()
            paths = local_files(event.mimeData())
            if paths:
                self._accept(event)
                self.dropped.emit(paths)
                return True
        return False

    @staticmethod
    def _accept(event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
