"""A chat as PDF, made from its HTML by Qt's own text documents; for a thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QEventLoop,
    QIODevice,
    QLocale,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.chat.export import PAPER_STYLE, Labels, html
from app.ui.chat.safe_document import SafeDocument
from app.vault.rows import NewConversation

RESOLUTION: Final = 300
"""Dots to the inch. Qt's documents end at 2^23 dots, which are 2,500 pages then."""
TOGETHER: Final = 200_000
"""Characters of HTML laid out as one document; the next one begins on a new page."""
FOOT_MILLIMETERS: Final = 9
_ARTICLE: Final = "\n<article"


def pdf(tree: NewConversation, labels: Labels, stop: threading.Event) -> bytes:
    """The branch that is shown, on the paper of the user's country; breaks off where `stop` is set.

    What it returns then is no whole file.
    """
    dispatcher = QEventLoop()  # text documents start timers, which need one in their thread
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(file, tree.title)
    painter = QPainter(writer)
    page = 0
    for piece in pieces(html(tree, labels, style=PAPER_STYLE)):
        page = _print(piece, writer, painter, page, stop)
    painter.end()
    del painter, writer, dispatcher
    return bytes(file.data().data())


def pieces(page: str) -> Iterator[str]:
    """Whole messages of an exported page, as many as are laid out together."""
    head, *articles = page.split(_ARTICLE)
    style = head[head.find("<style>") : head.find("</style>") + len("</style>")]
    held = head
    for article in articles:
        if len(held) > TOGETHER:
            yield held
            held = style
        held += _ARTICLE + article
    yield held


def _writer(file: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setCreator("Alcove")
    writer.setResolution(RESOLUTION)
    metric = QLocale().measurementSystem() != QLocale.MeasurementSystem.ImperialUSSystem
    paper = QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter
    writer.setPageSize(QPageSize(paper))
    writer.setPageMargins(QMarginsF(20, 18, 20, 12), QPageLayout.Unit.Millimeter)
    return writer


def _print(
    piece: str, writer: QPdfWriter, painter: QPainter, page: int, stop: threading.Event
) -> int:
    """Print one document from the next page on; the number of the last one."""
    document = SafeDocument(QFont("sans-serif", 10))
    layout = document.documentLayout()
    layout.setPaintDevice(writer)
    document.setHtml(piece)
    foot = FOOT_MILLIMETERS * RESOLUTION / 25.4
    size = QSizeF(writer.width(), writer.height() - foot)
    document.setPageSize(size)
    block = document.begin()
    while block.isValid() and not stop.is_set():
        layout.blockBoundingRect(block)  # lays it out: one at a time, so that a stop is heard
        block = block.next()
    for number in range(document.pageCount()):
        if stop.is_set():
            break
        if page:
            writer.newPage()
        page += 1
        top = number * size.height()
        painter.save()
        painter.translate(0, -top)
        document.drawContents(painter, QRectF(0, top, size.width(), size.height()))
        painter.restore()
        _number(painter, QRectF(0, size.height(), size.width(), foot), page)
    return page


def _number(painter: QPainter, box: QRectF, page: int) -> None:
    painter.setFont(QFont("sans-serif", 8))
    painter.setPen(Qt.GlobalColor.gray)
    side = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
    painter.drawText(box, int(side), QLocale().toString(page))
