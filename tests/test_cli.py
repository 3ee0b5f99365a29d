"""The command line starts what was meant, and says so when it cannot."""

from __future__ import annotations

import argparse
import asyncio
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import assemble, cli, terminal
from app.core.errors import OutsideError
from app.core.places import HOME_VARIABLE, places_in
from app.core.settings import SettingsFile
from app.core.words import Sampling

ROOT = Path(cli.__file__).resolve().parents[1]
SCREENS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No screen, and a home of the test's own."""
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(cli.sys, "platform", "linux")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    return tmp_path


class Started:
    """Notes which front end was started, with what."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.what: list[tuple[object, ...]] = []
        monkeypatch.setattr(cli, "_window", lambda *target: self._note("window", *target))
        for name in ("ask_once", "converse", "show_example"):
            monkeypatch.setattr(terminal, name, self._job(name))

    def _note(self, *what: object) -> int:
        self.what.append(what)
        return 7

    def _job(self, name: str) -> object:
        async def job(chat: terminal.Terminal, *given: object) -> int:
            await asyncio.sleep(0)
            return self._note(name, *given, chat._sampling)

        return job


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Started:
    """In place of the front ends."""
    return Started(monkeypatch)


def run(*arguments: str) -> int | str | None:
    with pytest.raises(SystemExit) as caught:
        cli.main(list(arguments))
    return caught.value.code


def parsed(*arguments: str) -> argparse.Namespace:
    return cli._parser().parse_args(arguments)


def test_everything_a_question_may_carry() -> None:
    found = parsed(
        *("ask", "Why?", "--document", "a.txt", "--document", "b.txt", "--model", "m.gguf"),
        *("--temperature", "0.5", "--seed", "3", "--max-tokens", "9"),
    )
    assert (found.command, found.question) == ("ask", "Why?")
    assert found.document == [Path("a.txt"), Path("b.txt")]
    assert (found.model, found.temperature) == (Path("m.gguf"), 0.5)
    assert (found.seed, found.max_tokens) == (3, 9)


def test_what_is_left_out_is_left_to_the_settings() -> None:
    found = parsed("ask", "Why?")
    assert (found.document, found.model, found.temperature) == ([], None, None)
    assert (found.seed, found.max_tokens) == (None, None)


@pytest.mark.parametrize(
    "arguments",
    [
        *(["fly"], ["ask"], ["ask", "a", "b"], ["chat", "--document", "x"], ["--verbose"]),
        *(["ask", "a", "--temperature", "hot"], ["ask", "a", "--seed", "1.5"]),
    ],
    ids=" ".join,
)
def test_a_slip_is_told_with_the_usage(
    started: Started, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    assert "usage: alcove" in capsys.readouterr().err
    assert started.what == []


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--help") == 0
    told = capsys.readouterr().out
    assert all(command in told for command in ("gui", "open", "ask", "chat", "doctor"))


def test_ask(started: Started, home: Path) -> None:
    assert run("ask", "Why?", "--seed", "3", "--document", "d.txt") == 7
    (what,) = started.what
    assert what == ("ask_once", "Why?", None, [Path("d.txt")], Sampling(seed=3))


def test_the_users_own_sampling_is_kept(started: Started, home: Path) -> None:
    mine = Sampling(temperature=0.1, top_k=3)
    SettingsFile(places_in(home).settings).change(sampling=mine)
    run("chat", "--model", "m.gguf", "--max-tokens", "5")
    expected = Sampling(temperature=0.1, top_k=3, max_tokens=5)
    assert started.what == [("converse", Path("m.gguf"), expected)]


def test_the_terminal_leaves_nothing_behind(started: Started, home: Path) -> None:
    run("ask", "Why?")
    assert list(home.iterdir()) == []


def test_gui_is_the_window_even_without_a_screen(started: Started) -> None:
    assert run("gui") == 7
    assert started.what == [("window",)]


DEEP = "alcove://models/huggingface/maker/Some-GGUF?file=a.gguf"


@pytest.mark.parametrize(
    "address",
    [DEEP, "hf.co/maker/Some-GGUF:Q4_K_M", "https://hf.co/a/b/resolve/main/c.gguf", "maker/Some"],
)
def test_an_address_alone_is_opened_in_the_window(
    started: Started, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert run(address) == 7
    assert run("open", address) == 7
    assert started.what == [("window", address)] * 2


@pytest.mark.parametrize("name", ["m.gguf", "hf.co/M.GGUF", "./m.gguf", "-m.gguf"])
def test_a_file_is_handed_on_by_its_whole_path(
    started: Started, monkeypatch: pytest.MonkeyPatch, home: Path, name: str
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.chdir(home)
    (home / "hf.co").mkdir()
    (home / name).touch()
    run("open", "--", name)
    assert started.what == [("window", str(home / name))]


def test_a_file_without_a_screen_is_opened_in_the_terminal(
    started: Started, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(str(home / "m.gguf")) == 7
    assert started.what == [("converse", home / "m.gguf", Sampling())]
    assert "no screen" in capsys.readouterr().err


def test_an_address_without_a_screen_is_told_what_helps(
    started: Started, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(DEEP) == 1
    assert started.what == []
    assert "alcove models get" in capsys.readouterr().err


def test_a_window_that_does_not_answer_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(target: str) -> int:
        raise OutsideError("window_silent")

    monkeypatch.setattr(assemble, "run_window", refuse)
    assert run("gui") == 1
    assert "does not answer" in capsys.readouterr().err


@pytest.mark.parametrize("screen", SCREENS)
def test_alone_it_is_the_window_where_there_is_a_screen(
    started: Started, monkeypatch: pytest.MonkeyPatch, screen: str
) -> None:
    monkeypatch.setenv(screen, "x")
    run()
    assert started.what == [("window",)]


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_these_systems_always_have_one(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(cli.sys, "platform", platform)
    assert cli.has_screen()


def test_an_empty_variable_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "")
    assert not cli.has_screen()


class Typing(io.StringIO):
    """A keyboard."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stdin", "what"), [(Typing(), "converse"), (io.StringIO(), "show_example")]
)
def test_without_a_screen_it_chats_or_shows_an_example(
    started: Started,
    monkeypatch: pytest.MonkeyPatch,
    stdin: io.StringIO,
    what: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "stdin", stdin)
    assert run() == 7
    assert [name for name, *_ in started.what] == [what]
    assert "no screen" in capsys.readouterr().err


def test_ctrl_c_is_130_as_in_any_shell(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(job: object) -> int:
        job.close()  # type: ignore[attr-defined]
        raise KeyboardInterrupt

    monkeypatch.setattr(asyncio, "run", interrupted)
    assert run("ask", "Why?") == 130


def test_a_settings_file_of_nonsense_does_not_matter(started: Started, home: Path) -> None:
    (home / "settings.json").write_bytes(b"\0\0\0")
    assert run("ask", "Why?") == 7


def test_choosing_a_command_loads_neither_qt_nor_llama() -> None:
    code = (
        "import sys; from app import cli; cli._parser();"
        "print([name for name in ('PySide6', 'llama_cpp', 'numpy', 'apsw') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, env=os.environ
    )
    assert done.stdout.split() == [b"[]"]
