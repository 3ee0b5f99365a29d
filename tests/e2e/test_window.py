"""The main job, through the real window, the real child and the real Pocket model."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.core.places import Places, pocket_model
from tests.e2e.real_window import Start, Until, starts
from tests.e2e.test_conversations import holds
from tests.gui.conftest import loop  # noqa: F401 - a fixture

pytestmark = pytest.mark.usefixtures("loop")

QUESTION = "How do I start a new chat?"


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda happened: qtbot.waitUntil(lambda: bool(happened()), timeout=30_000)


@pytest.fixture
def start(
    loop: asyncio.AbstractEventLoop,  # noqa: F811
    places: Places,
    qtbot: QtBot,
    until: Until,
) -> Iterator[Start]:
    with starts(places, qtbot, until) as begin:
        yield begin


@pytest.mark.skipif(not pocket_model().exists(), reason="the built-in model is not made yet")
def test_from_the_first_start_to_the_second(start, places: Places) -> None:
    window = start()
    window.create_with_passphrase()
    first = window.ask(QUESTION)
    assert "Ctrl+N" in window.shown()[1]
    assert window.titles() == ["How do I start a new chat"]

    for _ in range(5):  # Pocket may be done before the key press arrives
        window.ask_and_stop("What can you do?")
        if "Stopped" in window.talk.transcript._column.bubbles[-1].note:
            break
    else:
        pytest.fail("no answer could be stopped in the middle")

    held = window.desk.context_used
    third = window.ask("Thank you")
    new = third.statistics.prompt_tokens - third.statistics.reused_tokens
    assert third.statistics.reused_tokens >= first.statistics.context_used
    assert new < held, "only what is new is computed"

    texts, titles = window.shown(), window.titles()
    assert not holds(places.data.parent, "start a new chat")
    window.close()
    assert not holds(places.data.parent, "start a new chat")

    again = start()
    again.unlock()
    assert again.titles() == titles
    again.talk.open(again.inside.chat_model.chats[0].id)
    again._until(lambda: again.shown() == texts)
    again.ask(QUESTION)
    again.close()


def test_a_broken_model_file_is_explained_and_the_window_lives(
    start, malformed, stories, places: Places
) -> None:
    window = start()
    window.create_with_passphrase(stories)
    for path in sorted(malformed.rglob("*.gguf"))[1:12]:
        window.session.models.open(path)
        window._until(window.is_quiet)
        assert window.talk.notice.isVisible(), path.name
        assert window.window.isVisible()
    window.session.models.open(stories)
    window._until(lambda: window.desk.model is not None and window.is_quiet())
    window.close()
