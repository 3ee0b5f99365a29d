"""Documents through the real window, reader, store and Pocket: dropped, asked about, cited."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.chat.papers import giving
from app.core.places import pocket_model
from app.core.words import Sampling
from tests.chat.papers.made import FLAT
from tests.e2e.real_window import RealWindow
from tests.e2e.test_window import start, until  # noqa: F401 - fixtures
from tests.gui.conftest import loop  # noqa: F401 - a fixture

pytestmark = [
    pytest.mark.usefixtures("loop"),
    pytest.mark.skipif(not pocket_model().exists(), reason="the built-in model is not made yet"),
]


def drop(window: RealWindow, *paths: Path) -> None:
    """Drag files over the chat, and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    for kind, where in ((QDragEnterEvent, QPoint(40, 40)), (QDropEvent, QPointF(40, 40))):
        event = kind(where, copy, data, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(window.talk, event)


@pytest.fixture
def window(start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RealWindow:  # noqa: F811
    """A real window with an empty chat; the fences, and so the answers, are the same each time."""
    monkeypatch.setattr(giving, "secrets", SimpleNamespace(token_hex=lambda _count: "ab12cd34"))
    for name, data in FLAT.items():
        (tmp_path / name).write_bytes(data)
    made = start()
    made.parts.settings.change(sampling=Sampling(temperature=0))
    made.create_with_passphrase()
    return made


def test_documents_are_dropped_asked_about_and_cited(window: RealWindow, until, tmp_path: Path):  # noqa: F811
    drop(window, *(tmp_path / name for name in FLAT))
    lines_ = window.session.papers.tray.lines
    until(lambda: len(lines_.items) == 3 and window.is_quiet())
    assert [one.state for one in lines_.items] == ["ready"] * 3
    assert all(one.share is not None and one.share.whole for one in lines_.items)
    computed = []
    for question, fact in (
        ("Who is the landlord?", "Marta Lind"),
        ("Who is the technician?", "Ravi Menon"),
        ("What colour is the lamp?", "green"),
    ):
        told = window.ask(question).statistics
        assert fact in window.shown()[-1]
        computed.append((told.reused_tokens, told.prompt_tokens))
    # All that was read before is kept: only the question and what stands around it is computed.
    for (_, before), (reused, prompt) in pairwise(computed):
        assert reused >= before
        assert prompt - reused < 40
    page = window.talk.page
    cited = [one for places in page.citations.values() for one in places]
    assert [one.name for one in cited] == list(FLAT)
    assert [one.place.number for one in cited] == [0, 2, 0]
    assert window.session.papers.tray.folded


def test_a_source_opens_beside_the_chat(window: RealWindow, until, tmp_path: Path):  # noqa: F811
    drop(window, tmp_path / "manual.pdf")
    until(lambda: window.is_quiet() and window.session.papers.settled)
    window.ask("Who is the technician?")
    until(window.is_quiet)
    answer = window.talk.page.messages[-1].id
    window.talk.transcript.source_wanted.emit(answer, 0)
    panel = window.session.papers.sources.sources.panel
    until(lambda: panel.body.currentWidget() is panel.page and panel.page.marks)
    assert (panel.name.text(), panel.place.text()) == ("manual.pdf", "page 2")
    assert panel.page_count.text() == "Page 2 of 2"
    panel.as_text.click()
    until(lambda: panel.text.marked_text)
    assert "Ravi Menon" in panel.text.marked_text
