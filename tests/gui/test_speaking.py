"""Reading aloud: the text reaches the voice whole, on its standard input, and stops at once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from app.ui.speaking import Speaker, Voice, find_voice, known_voices

_KEEP = "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"
_FOREVER = "import sys, threading; sys.stdin.read(); threading.Event().wait()"

Make = Callable[[Voice | None], Speaker]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    """Makes speakers that are closed at the end."""
    made: list[Speaker] = []

    def make(voice: Voice | None) -> Speaker:
        made.append(Speaker(voice))
        return made[-1]

    yield make
    for speaker in made:
        speaker.close()


def test_the_text_arrives_whole(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    speaker = make(Voice(sys.executable, ("-c", _KEEP, str(heard))))
    speaker.toggle(1, "-v Grüße; rm -rf")
    with qtbot.waitSignal(speaker.changed):
        assert speaker.speaking == 1
    assert heard.read_text(encoding="utf-8") == "-v Grüße; rm -rf"
    assert speaker.speaking is None


@pytest.mark.parametrize(
    "text", ["a\n!-!SET ALL DEBUG ON", "[[volm 1]] hush", "!!-!-![[[", "\ud800"]
)
def test_a_text_commands_no_voice(qtbot: QtBot, make: Make, tmp_path: Path, text: str) -> None:
    heard = tmp_path / "heard"
    speaker = make(Voice(sys.executable, ("-c", _KEEP, str(heard))))
    speaker.toggle(1, text)
    with qtbot.waitSignal(speaker.changed):
        assert speaker.speaking == 1
    said = heard.read_text(encoding="utf-8")
    assert said
    assert "!-!" not in said
    assert "[[" not in said


def test_a_second_press_is_silence(qtbot: QtBot, make: Make) -> None:
    speaker = make(Voice(sys.executable, ("-c", _FOREVER)))
    speaker.toggle(1, "a long text")
    assert speaker.speaking == 1
    with qtbot.waitSignal(speaker.changed):
        speaker.toggle(1, "a long text")
    assert speaker.speaking is None


def test_another_message_is_read_instead(qtbot: QtBot, make: Make) -> None:
    speaker = make(Voice(sys.executable, ("-c", _FOREVER)))
    speaker.toggle(1, "one")
    speaker.toggle(2, "two")
    assert speaker.speaking == 2
    with qtbot.waitSignal(speaker.changed):
        speaker.stop()


def test_the_end_of_a_silenced_voice_does_not_end_the_next(qtbot: QtBot, make: Make) -> None:
    speaker = make(Voice(sys.executable, ("-c", _FOREVER)))
    for key in range(1, 4):
        speaker.toggle(key, "text")
    silenced = speaker._processes[:-1]
    assert len(silenced) == 2
    idle = QProcess.ProcessState.NotRunning
    qtbot.waitUntil(lambda: all(process.state() == idle for process in silenced))
    assert speaker.speaking == 3
    speaker.toggle(4, "text")
    assert len(speaker._processes) == 3, "a process that has ended is used again"


def test_nobody_waits_for_a_voice_to_fall_silent(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaker = make(Voice(sys.executable, ("-c", _FOREVER)))
    waited: list[int] = []
    with monkeypatch.context() as patch:
        patch.setattr(QProcess, "waitForFinished", lambda _process, ms: waited.append(ms))
        speaker.toggle(1, "one")
        speaker.toggle(2, "two")
        speaker.stop()
    assert not waited
    assert speaker.speaking is None


def test_a_voice_that_cannot_begin_is_not_speaking(qtbot: QtBot, make: Make) -> None:
    speaker = make(Voice("/no/such/voice", ()))
    speaker.toggle(1, "text")
    qtbot.waitUntil(lambda: speaker.speaking is None)


def test_a_system_without_a_voice_says_so(make: Make) -> None:
    speaker = make(find_voice((Voice("no-such-voice", ()),)))
    assert not speaker.available
    speaker.toggle(1, "text")
    assert speaker.speaking is None


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_every_system_has_voices_to_look_for(platform: str) -> None:
    for voice in known_voices(platform):
        assert "{" not in "".join(voice.arguments), "text must never become an argument"
