"""Renders an answer with its sources, and the panel that shows them, for eyes."""

from __future__ import annotations

from collections.abc import Sequence

SIZE = (1240, 820)
LEASE = "Lease agreement, Seefeldstrasse 44.pdf"
QUESTION = "What is the deposit, and when is it paid back?"
ANSWER = (
    "The deposit is CHF 7,200, three months' rent [1]. It is paid back within 30 days after the "
    "keys are handed over, less what repairs cost [2]."
)
LINES = (
    "4  Deposit",
    "",
    "4.1  The tenant pays a deposit of CHF 7,200, three months' rent,",
    "into an account in the name of the tenant.",
    "4.2  The deposit is paid back within 30 days after the keys are",
    "handed over, less the cost of repairs that are the tenant's duty.",
    "",
    "5  Use of the flat",
    "",
    "5.1  The flat is let for living in. Whoever wants to work there,",
    "keep animals or let rooms asks the landlord first.",
)
TEXT = "\n".join(LINES) + "\n"
CITED = ("a deposit of CHF 7,200", "paid back within 30 days")


async def page_of(_paper: int, _page: int, width: int, quotes: Sequence[str] = ()):
    """The page as a reader would draw it."""
    from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

    from app.core.papers import PagePicture

    height, size = round(width * 1.414), width / 42
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    font = QFont("DejaVu Serif")
    font.setPixelSize(round(size))
    painter.setFont(font)
    metrics, boxes = QFontMetricsF(font), []
    for number, line in enumerate(LINES):
        left, base = width * 0.1, width * 0.14 + number * size * 1.5
        painter.drawText(round(left), round(base), line)
        for quote in quotes:
            if quote in line:
                start = left + metrics.horizontalAdvance(line.partition(quote)[0])
                end = start + metrics.horizontalAdvance(quote)
                top, bottom = base - metrics.ascent(), base + metrics.descent()
                boxes.append((start / width, top / height, end / width, bottom / height))
    painter.end()
    rows = [bytes(image.constScanLine(row))[: 3 * width] for row in range(height)]
    return PagePicture(width, height, b"".join(rows), tuple(boxes))


async def asked(home, theme: str, size: tuple[int, int] = SIZE) -> int:
    """A chat with a lease and a cited answer; the answer's key."""
    from app.chat.papers.kept_citations import encode_citations
    from app.core.papers import Citation, Passage, Place
    from app.vault.rows import TurnPaper
    from tests.screenshots import settled

    async def passages(_paper: int, _positions: Sequence[int] | None = None) -> list[Passage]:
        return [Passage(Place("page", 3), TEXT)]

    home.open(size=size, theme=theme)
    await settled(home)
    shelf = home.desk.papers
    shelf.picture, shelf.passages = page_of, passages
    row = shelf.keep(LEASE, passages=1)
    await shelf.set_on(None, [(row.id, "chat")])
    home.session.papers.keeper.reload(None)
    await settled(home)
    home.desk.pieces = [ANSWER]
    home.desk.open_gate()
    home.talk.composer.set_text(QUESTION)
    home.talk.composer.send()
    await settled(home)
    question, answer = home.talk.page.messages
    home.vault.turns[question.id] = (TurnPaper(1, row, "ab12"),)
    found = [
        Citation(
            number, row.id, LEASE, 0, Place("page", 3, "", "4 Deposit"), quote, at, end, 0, "model"
        )
        for number, quote in enumerate(CITED, 1)
        for at in (TEXT.index(quote),)
        for end in (at + len(quote),)
    ]
    home.vault.cited[answer.id] = encode_citations(found)
    home.talk.reload(stay=False)
    await settled(home)
    return answer.id


async def sources_below(home, theme: str) -> None:
    """Marks in an answer, and buttons below it."""
    await asked(home, theme)


async def sources_page(home, theme: str, size: tuple[int, int] = SIZE) -> None:
    """A page beside the chat, its words marked."""
    from tests.screenshots import settled

    key = await asked(home, theme, size)
    home.talk.transcript.source_wanted.emit(key, 0)
    await settled(home)


async def sources_page_narrow(home, theme: str) -> None:
    """The same in the smallest window."""
    await sources_page(home, theme, (720, 480))


async def sources_text(home, theme: str) -> None:
    """The text of the page, the passage and its words marked."""
    from tests.screenshots import settled

    await sources_page(home, theme, (1440, 900))
    home.inside.source.as_text.click()
    home.inside.source.after.click()
    await settled(home)


PAGES = {
    page.__name__: page for page in (sources_below, sources_page, sources_page_narrow, sources_text)
}
