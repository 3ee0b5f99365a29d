"""What a reader of the transcript notices while text is copied and written."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.chat.code_row import CodeRow
from app.ui.chat.furniture import NoteRow, ReasoningRow
from app.ui.chat.transcript import Bubble, Transcript
from app.ui.theme import DARK
from tests.gui.chat.conftest import conversation
from tests.gui.chat.corpus import answer, tokens
from tests.gui.chat.helpers import CODE, LEFT, PLAIN, clipboard, place, rows, write

# ---- copying


def test_the_button_of_a_code_block_copies_exactly_the_code(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles([Bubble(1, "user", "q"), Bubble(2, "assistant", CODE)])
    [code] = rows(view, 1, CodeRow)
    with qtbot.waitSignal(view.copied):
        QTest.mouseClick(view.viewport(), LEFT, PLAIN, place(view, 1, code, code.width - 40, 16))
    assert clipboard() == "print('hi')\nx = 1"


def test_the_button_below_an_answer_copies_its_markdown(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles([Bubble(2, "assistant", CODE)])
    footer = rows(view, 0)[-1]
    with qtbot.waitSignal(view.copied) as copied:
        QTest.mouseClick(view.viewport(), LEFT, PLAIN, place(view, 0, footer))
    assert copied.args == [CODE]


def test_a_drag_over_messages_copies_whole_ones_as_markdown(view: Transcript) -> None:
    texts = ["first question", CODE, "second question", "the *end*"]
    view.show_bubbles(
        [Bubble(k, "assistant" if k % 2 else "user", text) for k, text in enumerate(texts)]
    )
    begin = place(view, 0, rows(view, 0)[0], 17, 20)
    end = place(view, 3, rows(view, 3)[1], 300, 10)
    QTest.mousePress(view.viewport(), LEFT, PLAIN, begin)
    for step in range(1, 11):
        QTest.mouseMove(view.viewport(), begin + (end - begin) * step / 10)
    QTest.mouseRelease(view.viewport(), LEFT, PLAIN, end)
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
    assert clipboard() == "\n\n".join(texts)


def test_part_of_a_message_is_copied_as_plain_text(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "assistant", "one **two** three\n\nlast $x^2$ line")])
    prose = rows(view, 0)[1]
    QTest.mouseDClick(view.viewport(), LEFT, PLAIN, place(view, 0, prose, 40, 8))
    assert view.selected_markdown() == "two"


def test_everything_can_be_selected_and_copied(view: Transcript) -> None:
    bubbles = conversation(2_000)
    view.show_bubbles(bubbles)
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.SelectAll))
    view.copy()
    assert clipboard() == "\n\n".join(bubble.text for bubble in bubbles)


def test_a_formula_is_copied_as_its_source(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles([Bubble(1, "assistant", "a $x^2$ b\n\nend")])

    def is_drawn() -> bool:
        document = rows(view, 0)[1].document
        return document is not None and "\ufffc" in document.toPlainText()

    qtbot.waitUntil(is_drawn, timeout=20_000)
    assert rows(view, 0)[1].spoken() == "a $x^2$ b"


def test_a_formula_that_cannot_be_drawn_is_shown_as_its_source(view: Transcript) -> None:
    long = "x+" * 400 + "x"
    view.show_bubbles([Bubble(1, "assistant", f"a ${long}$ b")])
    assert long in rows(view, 0)[1].spoken()


# ---- links


def test_a_click_on_a_link_tells_its_address_once(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles([Bubble(1, "assistant", CODE)])
    row, hits = rows(view, 0)[3], []
    view.link_activated.connect(hits.append)
    for dx in range(2, 120, 6):
        QTest.mouseClick(view.viewport(), LEFT, PLAIN, place(view, 0, row, dx, 10))
    assert hits
    assert set(hits) == {"https://example.org/x"}


# ---- an answer that is written


def test_a_written_answer_looks_like_a_shown_one(view: Transcript) -> None:
    text = answer(3)
    view.begin_answer(Bubble(1, "assistant", ""))
    assert view.streaming
    write(view, text)
    view.end_answer(footer="412 tokens")
    assert not view.streaming
    written = [(type(row), row.spoken()) for row in rows(view, 0)]
    height = view.message_rect(0).height()
    view.show_bubbles([Bubble(1, "assistant", text, footer="412 tokens")])
    assert [(type(row), row.spoken()) for row in rows(view, 0)] == written
    assert view.message_rect(0).height() == height


def test_what_was_fed_last_is_shown_at_the_end(view: Transcript) -> None:
    view.begin_answer(Bubble(1, "assistant", ""))
    view.feed("not painted yet")
    assert view.text_of(1) == "not painted yet"
    view.end_answer()
    assert view.plain_text(0) == "not painted yet"


def test_a_new_answer_ends_the_one_before(view: Transcript) -> None:
    view.begin_answer(Bubble(1, "assistant", ""))
    view.feed("first")
    view.begin_answer(Bubble(2, "assistant", ""))
    view.feed("second")
    view.end_answer()
    assert [view.text_of(1), view.text_of(2)] == ["first", "second"]
    view.feed("nobody listens")
    assert view.text_of(2) == "second"


def test_text_appears_without_being_asked(view: Transcript, qtbot: QtBot) -> None:
    view.begin_answer(Bubble(1, "assistant", ""))
    view.feed("hello")
    qtbot.waitUntil(lambda: view.plain_text(0) == "hello")
    view.end_answer()


def test_a_link_may_be_defined_below_its_use(view: Transcript) -> None:
    view.begin_answer(Bubble(1, "assistant", ""))
    write(view, "See [the site][s].\n\nMore.\n\n[s]: https://example.org\n")
    view.end_answer()
    assert view.plain_text(0) == "See the site.\nMore."


def test_a_reader_who_scrolled_up_is_not_moved(view: Transcript) -> None:
    view.show_bubbles(conversation(30))
    view.begin_answer(Bubble(99, "assistant", ""))
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() - 500)
    before, picture = bar.value(), view.viewport().grab().toImage()
    write(view, answer(4))
    assert bar.value() == before
    assert view.viewport().grab().toImage() == picture
    assert not view.at_end
    assert view._jump.isVisible()
    QTest.mouseClick(view._jump, LEFT)
    assert view.at_end
    assert not view._jump.isVisible()


def test_ones_own_question_is_shown_wherever_one_was_reading(view: Transcript) -> None:
    view.show_bubbles(conversation(30))
    view.verticalScrollBar().setValue(0)
    view.add_bubble(Bubble(99, "user", "And now?"))
    assert view.at_end


def test_the_view_follows_when_it_was_at_the_end(view: Transcript) -> None:
    view.show_bubbles(conversation(4))
    view.begin_answer(Bubble(99, "assistant", ""))
    write(view, answer(4))
    assert view.at_end
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_moved_pixels_are_the_painted_ones(view: Transcript, qtbot: QtBot) -> None:
    view.show_bubbles(conversation(20))
    view.begin_answer(Bubble(99, "assistant", ""))
    for piece in tokens(answer(2)):
        view.feed(piece)
        view._not_before = 0.0
        view._flush_on_time()
        qtbot.wait(0)
    moved = view.viewport().grab().toImage()
    view.viewport().update()
    assert view.viewport().grab().toImage() == moved


def test_the_prompt_is_read_before_the_answer(view: Transcript) -> None:
    view.begin_answer(Bubble(1, "assistant", ""))
    view.show_progress(1_024, 4_096)
    progress = rows(view, 0)[1]
    assert progress.label(view._tools).endswith("tokens")  # type: ignore[attr-defined]
    view.feed("Hello")
    view._flush_on_time()
    assert progress not in rows(view, 0)
    view.end_answer()


def test_reasoning_is_folded_and_unfolds_on_a_click(view: Transcript) -> None:
    view.begin_answer(Bubble(1, "assistant", ""))
    view.feed("First I *think*.", "reasoning")
    view._flush_on_time()
    [header] = rows(view, 0, ReasoningRow)
    assert header.label(view._tools) == "Thinking…"
    view.feed("Then I answer.")
    view.end_answer(reasoning_seconds=3.2)
    assert header.label(view._tools) == "Thought for 3 s"
    assert "First" not in "".join(row.spoken() for row in rows(view, 0))
    QTest.mouseClick(view.viewport(), LEFT, PLAIN, place(view, 0, header))
    assert "First I think." in [row.spoken() for row in rows(view, 0)]
    assert view.plain_text(0) == "Then I answer."
    QTest.mouseClick(view.viewport(), LEFT, PLAIN, place(view, 0, header))
    assert "First I think." not in [row.spoken() for row in rows(view, 0)]


def test_reasoning_can_be_read_while_it_is_written(view: Transcript) -> None:
    view.begin_answer(Bubble(1, "assistant", ""))
    view.feed("First.\n\n", "reasoning")
    view._flush_on_time()
    [header] = rows(view, 0, ReasoningRow)
    QTest.mouseClick(view.viewport(), LEFT, PLAIN, place(view, 0, header))
    view.feed("Second.", "reasoning")
    view._not_before = 0.0
    view._flush_on_time()
    assert [row.spoken() for row in rows(view, 0) if row.document] == ["First.", "Second."]
    view.end_answer()


def test_reasoning_that_came_while_folded_is_there_when_unfolded(view: Transcript) -> None:
    view.begin_answer(Bubble(1, "assistant", ""))
    for text in ("One.\n\n", "Two.\n\n", "Three."):
        view.feed(text, "reasoning")
        view._not_before = 0.0
        view._flush_on_time()
        view._fold(0)
    shown = [row.spoken() for row in rows(view, 0) if row.document]
    assert shown == ["One.", "Two.", "Three."]
    view.end_answer()
    view._fold(0)
    view.set_theme(DARK)
    view._fold(0)
    assert [row.spoken() for row in rows(view, 0) if row.document] == shown


@pytest.mark.parametrize("kind", ["info", "warning", "error"])
def test_a_note_tells_how_an_answer_ended(view: Transcript, kind: str) -> None:
    view.begin_answer(Bubble(1, "assistant", ""))
    view.feed("Half an ans")
    view.end_answer(note="Stopped by <b>you</b>.", note_kind=kind, footer="9 tokens")  # type: ignore[arg-type]
    [note] = rows(view, 0, NoteRow)
    assert note.spoken() == "Stopped by <b>you</b>."
    assert view.plain_text(0).endswith("Stopped by <b>you</b>.")


def test_five_thousand_pieces_do_no_harm(view: Transcript, qtbot: QtBot) -> None:
    counted: list[str] = []
    view.copied.connect(counted.append)
    view.begin_answer(Bubble(1, "assistant", ""))
    for number in range(5_000):
        view.feed(f"{number} ")
        view.copied.emit("x")
    view.end_answer()
    assert len(counted) == 5_000
    assert view.text_of(1).endswith("4999 ")
