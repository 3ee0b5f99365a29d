"""Looking at where an answer comes from: the passage, the page, and the way between sources."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import UserError
from app.core.papers import Citation, PagePicture, Passage, Place
from app.ui.papers.source_panel import SourcePanel
from app.ui.papers.source_words import paper_tags, tags_of
from app.ui.papers.sources import Sources
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.vault.rows import PaperRow, TurnPaper

LEASE = PaperRow(1, "1" * 64, "lease.pdf", "pdf", 60, 9_000, (), 30, True, 0)
DEED = PaperRow(2, "2" * 64, "deed.docx", "docx", 0, 900, (), 3, False, 0)
QUESTION, ANSWER = 7, 8


def citation(number: int, row: PaperRow, passage: int, quote: str, **more: Any) -> Citation:
    text = passages_of(row.id)[passage].text
    start = text.index(quote)
    place = more.pop("place", Place("page", passage + 1) if row.kind == "pdf" else Place("", 0))
    return Citation(
        number, row.id, row.name, passage, place, quote, start, start + len(quote), 20, **more
    )


def passages_of(paper: int) -> list[Passage]:
    if paper == DEED.id:
        return [
            Passage(Place("", 0, "", "Deed > Parties"), f"Party {n} 🦊 signs.\n") for n in range(3)
        ]
    return [Passage(Place("page", n + 1), f"Rent of month {n}: CHF {n}00.\n") for n in range(30)]


class FakeShelf:
    """Passages and pages of two documents; what was asked for is remembered."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []

    async def passages(
        self, paper: int, positions: Sequence[int] | None = None, /
    ) -> Sequence[Passage]:
        found = passages_of(paper)
        return found if positions is None else [found[position] for position in positions]

    async def picture(
        self, paper: int, page: int, width: int, quotes: Sequence[str] = (), /
    ) -> PagePicture:
        self.asked.append((paper, page, tuple(quotes)))
        if page == 13:
            raise UserError("document_missing", name="lease.pdf")
        boxes = ((0.1, 0.4, 0.5, 0.45),) if quotes else ()
        return PagePicture(60, 80, b"\xff" * 60 * 80 * 3, boxes)


PAGE: Any = SimpleNamespace(
    papers={QUESTION: (TurnPaper(1, LEASE, "ab12"), TurnPaper(2, DEED, "ab13"))},
    citations={
        ANSWER: (
            citation(
                2, DEED, 1, "Party 1 🦊", by="model", place=Place("", 0, "", "Deed > Parties")
            ),
            citation(1, LEASE, 2, "CHF 200"),
        )
    },
)


class Bench:
    """The panel in a window of its own."""

    def __init__(self, qtbot: QtBot) -> None:
        self.look = Look("light", 15)
        self.window = QWidget()  # without a layout: it would give the window a least size
        qtbot.addWidget(self.window)
        self.panel = SourcePanel(self.look)
        self.panel.setParent(self.window)
        self.window.resize(440, 700)
        self.panel.resize(440, 700)
        self.window.show()
        self.shelf = FakeShelf()
        self.tasks = Tasks()
        self.sources = Sources(self.panel, self.tasks)
        self.sources.attach(self.shelf)

    async def quiet(self) -> None:
        while self.tasks.running:
            await asyncio.sleep(0)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


async def test_a_cited_page_is_shown_with_its_words_marked(bench: Bench) -> None:
    bench.sources.open(PAGE, ANSWER, 0)
    await bench.quiet()
    panel = bench.panel
    assert panel.body.currentWidget() is panel.page
    assert bench.shelf.asked[-1] == (LEASE.id, 3, ("CHF 200",))
    assert panel.page.marks
    assert (panel.name.text(), panel.place.text(), panel.count.text()) == (
        "lease.pdf", "page 3", "1 of 2",
    )  # fmt: skip
    assert panel.page_count.text() == "Page 3 of 60"


async def test_pages_are_turned_and_other_pages_have_no_marks(bench: Bench) -> None:
    bench.sources.open(PAGE, ANSWER, 0)
    bench.panel.page_after.click()
    await bench.quiet()
    assert bench.shelf.asked[-1] == (LEASE.id, 4, ())
    assert bench.panel.page_count.text() == "Page 4 of 60"


async def test_the_text_of_a_page_can_be_read_too(bench: Bench) -> None:
    bench.sources.open(PAGE, ANSWER, 0)
    bench.panel.as_text.click()
    await bench.quiet()
    assert bench.panel.body.currentWidget() is bench.panel.text
    assert bench.panel.text.marked_text == "CHF 200"


async def test_the_next_source_has_its_words_marked_behind_signs_of_two_units(bench: Bench) -> None:
    bench.sources.open(PAGE, ANSWER, 0)
    bench.panel.after.click()
    await bench.quiet()
    panel = bench.panel
    assert panel.body.currentWidget() is panel.text
    assert panel.text.marked_text == "Party 1 🦊"
    assert (panel.name.text(), panel.place.text()) == ("deed.docx", "Parties")
    assert not panel.after.isEnabled()
    assert not panel.page_count.isVisible()


async def test_the_document_of_a_question_opens_at_its_beginning(bench: Bench) -> None:
    bench.sources.open(PAGE, QUESTION, 1)
    await bench.quiet()
    assert bench.panel.text.toPlainText().startswith("Party 0")
    assert bench.panel.text.marked_text == ""


async def test_a_page_that_cannot_be_drawn_says_so(bench: Bench) -> None:
    bench.sources.open(PAGE, ANSWER, 0)
    for _ in range(10):
        bench.panel.page_after.click()
    await bench.quiet()
    assert bench.panel.body.currentWidget() is bench.panel.told
    assert "lease.pdf" in bench.panel.told.text()


async def test_a_document_that_is_gone_is_said_to_be(bench: Bench) -> None:
    gone: Any = SimpleNamespace(papers={}, citations=PAGE.citations)
    bench.sources.open(gone, ANSWER, 0)
    await bench.quiet()
    assert bench.panel.told.text() == "This document is not kept in Alcove any more."


async def test_the_cross_closes(bench: Bench, qtbot: QtBot) -> None:
    bench.sources.open(PAGE, ANSWER, 1)
    with qtbot.waitSignal(bench.sources.closed):
        bench.panel.close_button.click()
    await bench.quiet()


async def test_a_page_is_drawn_once_for_each_width(bench: Bench, qtbot: QtBot) -> None:
    bench.sources.open(PAGE, ANSWER, 0)
    await bench.quiet()
    page = bench.panel.page
    for height in (540, 590, 600, 700):  # the scroll bar comes and goes
        bench.panel.resize(440, height)
        page.width_changed.emit()
        await bench.quiet()
    assert len(bench.shelf.asked) == 1
    bench.panel.setFixedWidth(600)
    bench.panel.resize(600, 500)
    page.verticalScrollBar().setValue(50)
    page.width_changed.emit()
    await bench.quiet()
    assert len(bench.shelf.asked) == 2
    assert page.verticalScrollBar().value() == 50
    bench.sources.open(PAGE, ANSWER, 0)
    await bench.quiet()
    assert page.verticalScrollBar().value() != 50


async def test_sections_of_the_text_stand_apart(bench: Bench) -> None:
    bench.panel.as_text.click()
    bench.sources.open(PAGE, ANSWER, 0)
    await bench.quiet()
    text = bench.panel.text.toPlainText()
    assert text.startswith("— page 1 —\n\nRent of month 0: CHF 000.")
    assert "CHF 100.\n\n\n— page 3 —\n\nRent of month 2" in text
    assert bench.panel.text.marked_text == "CHF 200"


def test_sources_are_told_by_name_and_place() -> None:
    tags = tags_of(PAGE.citations[ANSWER])
    assert [(tag.number, tag.told, tag.at) for tag in tags] == [
        (1, "lease.pdf, page 3", (20,)),
        (2, "deed.docx, Parties", ()),
    ]
    assert [tag.told for tag in paper_tags(PAGE.papers[QUESTION])] == ["lease.pdf", "deed.docx"]
