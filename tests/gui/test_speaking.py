"""Reading aloud: the text reaches the voice whole, on its standard input, and stops at once."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.speaking import Speaker, Voice, find_voice, known_voices

_KEEP = "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"
_FOREVER = "import sys, threading; sys.stdin.read(); threading.Event().wait()"


def test_the_text_arrives_whole(qtbot: QtBot, tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    speaker = Speaker(Voice(sys.executable, ("-c", _KEEP, str(heard))))
    speaker.toggle(1, "-v Grüße; rm -rf")
    with qtbot.waitSignal(speaker.changed):
        assert speaker.speaking == 1
    assert heard.read_text(encoding="utf-8") == "-v Grüße; rm -rf"
    assert speaker.speaking is None


@pytest.mark.parametrize(
    "text", ["a\n!-!SET ALL DEBUG ON", "[[volm 1]] hush", "!!-!-![[[", "\ud800"]
)
def test_a_text_commands_no_voice(qtbot: QtBot, tmp_path: Path, text: str) -> None:
    heard = tmp_path / "heard"
    speaker = Speaker(Voice(sys.executable, ("-c", _KEEP, str(heard))))
    speaker.toggle(1, text)
    with qtbot.waitSignal(speaker.changed):
        assert speaker.speaking == 1
    said = heard.read_text(encoding="utf-8")
    assert said
    assert "!-!" not in said
    assert "[[" not in said


def test_a_second_press_is_silence(qtbot: QtBot) -> None:
    speaker = Speaker(Voice(sys.executable, ("-c", _FOREVER)))
    speaker.toggle(1, "a long text")
    assert speaker.speaking == 1
    with qtbot.waitSignal(speaker.changed):
        speaker.toggle(1, "a long text")
    assert speaker.speaking is None


def test_another_message_is_read_instead(qtbot: QtBot) -> None:
    speaker = Speaker(Voice(sys.executable, ("-c", _FOREVER)))
    speaker.toggle(1, "one")
    speaker.toggle(2, "two")
    assert speaker.speaking == 2
    with qtbot.waitSignal(speaker.changed):
        speaker.stop()


def test_a_system_without_a_voice_says_so(qtbot: QtBot) -> None:
    speaker = Speaker(find_voice((Voice("no-such-voice", ()),)))
    assert not speaker.available
    speaker.toggle(1, "text")
    assert speaker.speaking is None


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_every_system_has_voices_to_look_for(platform: str) -> None:
    for voice in known_voices(platform):
        assert "{" not in "".join(voice.arguments), "text must never become an argument"
