"""A transcript on the offscreen screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui.chat.transcript import Bubble, Transcript
from app.ui.theme import LIGHT


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[Transcript]:
    """Empty, shown, 900 by 700 pixels."""
    made = Transcript(LIGHT)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def conversation(count: int) -> list[Bubble]:
    """Questions and answers in turn."""
    return [
        Bubble(key, "user", f"Question {key}?")
        if key % 2 == 0
        else Bubble(key, "assistant", f"Answer {key} with **bold** text.\n\n" + "word " * 120)
        for key in range(count)
    ]
