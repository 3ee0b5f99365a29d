"""The sources of an answer: marks in its text, buttons below it, and where they lead."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.markup.blocks import MarkdownReader
from app.markup.cited import SOURCE_REF, marked, with_marks
from app.ui.chat.bubble import SourceTag
from app.ui.chat.sources_row import PART, SourcesRow
from app.ui.chat.transcript import Bubble, Transcript

QUESTION = Bubble(1, "user", "What is the rent?", sources=(SourceTag(0, "lease.pdf"),))
SOURCES = (SourceTag(1, "lease.pdf, page 3", (24,)), SourceTag(2, "deed.docx, Parties"))
ANSWER = Bubble(
    2,
    "assistant",
    "The rent is CHF 2,400.00. **Marta Lind** signed [2], see also [9] and `[2]`.",
    sources=SOURCES,
)


def show(view: Transcript, *bubbles: Bubble) -> None:
    view.show_bubbles(list(bubbles))
    QGuiApplication.processEvents()


def points(view: Transcript, step: int = 3) -> list[QPoint]:
    size = view.viewport().size()
    return [QPoint(x, y) for y in range(0, size.height(), step) for x in range(0, 700, step)]


def test_only_marks_of_sources_become_links(view: Transcript) -> None:
    show(view, ANSWER)
    text = view.plain_text(0)
    assert text.startswith("The rent is CHF 2,400.00 [1]. Marta Lind signed [2], see also [9]")
    found = {view.link_at(place.toPointF()) for place in points(view)}
    assert found == {"", "source:1", "source:2"}


def test_a_mark_leads_to_its_source(view: Transcript, qtbot: QtBot) -> None:
    show(view, QUESTION, ANSWER)
    mark = next(place for place in points(view) if view.link_at(place.toPointF()) == "source:2")
    with (
        qtbot.waitSignal(view.source_wanted) as wanted,
        qtbot.assertNotEmitted(view.link_activated),
    ):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=mark)
    assert wanted.args == [2, 1]


def test_the_buttons_below_lead_there_too(view: Transcript, qtbot: QtBot) -> None:
    show(view, QUESTION, ANSWER)
    rows = [
        (index, row)
        for index in range(2)
        for row in view._column.message(index).rows
        if isinstance(row, SourcesRow)
    ]
    assert [row.spoken() for _, row in rows] == [
        "lease.pdf",
        "[1] lease.pdf, page 3\n[2] deed.docx, Parties",
    ]
    for index, row in rows:
        inside = next(
            place.toPointF()
            for place in points(view, 2)
            if row.part_at(place.toPointF()) == f"{PART}0"
        )
        rect = view.message_rect(index)
        place = QPoint(int(rect.x() + row.x + inside.x()), int(rect.y() + row.y + inside.y()))
        with qtbot.waitSignal(view.source_wanted) as wanted:
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert wanted.args == [index + 1, 0]


def test_without_a_mouse_the_menu_leads_there(view: Transcript, qtbot: QtBot) -> None:
    show(view, ANSWER)
    menu = view.menu_for(0)
    actions = {action.text(): action for action in menu.actions()}
    assert not any("source:" in text for text in actions)
    with qtbot.waitSignal(view.source_wanted) as wanted:
        actions["Show deed.docx, Parties"].trigger()
    assert wanted.args == [2, 1]
    menu.close()


def test_marks_of_ours_are_not_copied(view: Transcript) -> None:
    show(view, ANSWER)
    assert view.text_of(2) == ANSWER.text


def test_many_sources_take_several_lines(view: Transcript) -> None:
    tags = tuple(
        SourceTag(n, f"a rather long name of document {n}.pdf, page {n}") for n in range(9)
    )
    show(view, Bubble(1, "assistant", "x", sources=tags))
    row = next(row for row in view._column.message(0).rows if isinstance(row, SourcesRow))
    assert row.height > 60
    assert all(box.right() <= row.width for box in row._boxes)


def test_marks_stay_text_in_code_and_in_links() -> None:
    text = "a [1][2] `[1]` [see [1]](https://x.y) [3]\n\n```\n[1]\n```"
    blocks = MarkdownReader().blocks(text)
    prose = with_marks(blocks[0], frozenset({1, 2}))
    children = prose.tokens[1].children
    assert [token.content for token in children if token.type == SOURCE_REF] == ["1", "2"]
    assert "".join(token.content for token in children).endswith(" [3]")
    assert with_marks(blocks[1], frozenset({1})) is blocks[1]


def test_marks_with_several_numbers_are_told_apart() -> None:
    (prose,) = MarkdownReader().blocks("so [1, 2], too [2-4] and [7, 8]")
    children = with_marks(prose, frozenset({1, 2, 3})).tokens[1].children
    told = [f"<{one.content}>" if one.type == SOURCE_REF else one.content for one in children]
    assert "".join(told) == "so <1><2>, too <2><3>[4] and [7, 8]"


def test_marks_are_put_in_where_they_belong() -> None:
    assert marked("One. Two.", [(9, 2), (4, 1), (4, 1)]) == "One. [1] Two. [2]"
    assert marked("One.", [(99, 1), (-1, 2)]) == "One."
