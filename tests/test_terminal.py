"""The chat in a terminal: answers on stdout, the rest on stderr, and nothing a terminal obeys."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app import terminal, terminal_documents
from app.core.errors import OutsideError
from app.core.events import AnswerEnded
from app.core.settings import SettingsFile
from app.core.words import LoadOptions, Sampling, Statistics
from app.engine.process import Engine
from app.terminal import Terminal, ask_once, converse, figures, printable, show_example
from tests.chat.fakes import COMPLETE, STATISTICS, FakeEngine, facts, word

ROOT = Path(terminal.__file__).resolve().parents[1]
posix_only = pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is a signal on POSIX")


@pytest.fixture
async def engine() -> FakeEngine:
    """Answers `Hello there` unless told otherwise."""
    return FakeEngine()


def terminal_of(engine: FakeEngine) -> Terminal:
    """With settings that cannot be written: a terminal needs none."""
    settings = SettingsFile(Path(os.devnull, "settings.json"))
    return Terminal(engine, settings, Sampling())  # type: ignore[arg-type]


async def asked(engine: FakeEngine, model: Path, *documents: Path, text: str = "Hi?") -> int:
    return await ask_once(terminal_of(engine), text, model, documents)


async def chatted(engine: FakeEngine, model: Path) -> int:
    return await converse(terminal_of(engine), model)


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


@pytest.mark.parametrize(
    ("untrusted", "shown"),
    [
        ("Grüße, 世界 🙂\n\ttab", "Grüße, 世界 🙂\n\ttab"),
        ("\x1b[2J\x1b]0;title\x07", "[2J]0;title"),
        ("\x9b31mred\x9c", "31mred"),
        ("a\rb\bc\x00d\x7f", "abcd"),
        ("\u0085\u00a0", "\u00a0"),
    ],
)
def test_no_control_character_reaches_the_terminal(untrusted: str, shown: str) -> None:
    assert printable(untrusted) == shown


def test_printable_takes_out_all_controls_and_nothing_else() -> None:
    kept = printable("".join(map(chr, range(0x300))))
    gone = set(range(0x300)) - set(map(ord, kept))
    assert gone == (set(range(0x20)) | set(range(0x7F, 0xA0))) - {9, 10}


@pytest.mark.parametrize(
    ("statistics", "line"),
    [
        (Statistics(), "0 tokens · first token 0.00 s"),
        (
            Statistics(answer_tokens=11, generation_seconds=2, first_token_seconds=0.256),
            "11 tokens · 5.0 tokens/s · first token 0.26 s",
        ),
    ],
)
def test_the_line_under_an_answer(statistics: Statistics, line: str) -> None:
    assert figures(statistics) == line


async def test_the_answer_alone_is_on_stdout(
    engine: FakeEngine, stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await asked(engine, stories) == 0
    told = capsys.readouterr()
    assert told.out == "hm\n\nHello there\n"
    assert told.err == figures(STATISTICS) + "\n"
    assert engine.closes == 1
    assert engine.loads == [(str(stories), LoadOptions(context_length=512, check_tensors=True))]


async def test_hostile_output_is_disarmed(
    engine: FakeEngine, stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine.script = (word("\x1b]52;c;cm0gLXJm\x07"), word("\x9b2J"), COMPLETE[-1])
    await asked(engine, stories)
    assert capsys.readouterr().out == "]52;c;cm0gLXJm2J\n"


async def test_documents_go_before_the_question(
    engine: FakeEngine, stories: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Alpha", "utf-8")
    (tmp_path / "b.md").write_text("Beta", "utf-8")
    assert await asked(engine, stories, tmp_path / "a.txt", tmp_path / "b.md") == 0
    (turn,) = engine.asked[0][0]
    assert turn.text.endswith("\n\nHi?")
    assert turn.text.index('name="[1] a.txt"') < turn.text.index("Beta")


async def test_the_places_of_an_answer_come_behind_it(
    engine: FakeEngine, stories: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lease.md").write_text("The rent is 2400 francs.", "utf-8")
    (tmp_path / "rules.md").write_text("Shoes stay outside.", "utf-8")
    engine.script = (word("The rent is 2400 francs [1]."), COMPLETE[-1])
    assert await asked(engine, stories, tmp_path / "lease.md", tmp_path / "rules.md") == 0
    told = capsys.readouterr()
    assert told.out == "The rent is 2400 francs [1].\n"
    assert "[1] lease.md\n" in told.err
    assert "rules.md" not in told.err


async def test_documents_that_do_not_fit_are_told(
    engine: FakeEngine, stories: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "long.txt").write_text("word " * 200, "utf-8")
    assert await asked(engine, stories, tmp_path / "long.txt") == 1
    told = capsys.readouterr()
    assert (told.out, engine.asked) == ("", [])
    assert "longer context" in told.err


async def test_hidden_text_is_told(
    engine: FakeEngine, stories: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = '<html><p>Seen.</p><p style="display:none">Unseen.</p></html>'
    (tmp_path / "page.html").write_text(page, "utf-8")
    assert await asked(engine, stories, tmp_path / "page.html") == 0
    assert "page.html" in capsys.readouterr().err


async def test_a_document_with_a_password_is_asked_for_it_where_there_is_a_terminal(
    engine: FakeEngine,
    stories: Path,
    shared: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    document = shared / "documents" / "encrypted" / "r6-user-password.pdf"
    given = iter(("wrong", ""))
    typed(monkeypatch, "")
    assert await asked(engine, stories, document) == 1
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(terminal_documents.getpass, "getpass", lambda _question: next(given))
    assert await asked(engine, stories, document) == 1
    assert next(given, None) is None
    assert document.name in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["missing", "folder", "binary"])
async def test_a_document_that_cannot_be_read_is_told_before_anything_loads(
    engine: FakeEngine,
    stories: Path,
    tmp_path: Path,
    kind: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    document = {"missing": tmp_path / "gone.txt", "folder": tmp_path, "binary": stories}[kind]
    assert await asked(engine, stories, document) == 1
    told = capsys.readouterr()
    assert (told.out, engine.loads, engine.closes) == ("", [], 1)
    assert document.name in told.err


@pytest.mark.parametrize("kind", ["missing", "folder", "empty"])
async def test_a_model_that_is_none_is_told(
    engine: FakeEngine, tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").touch()
    model = tmp_path if kind == "folder" else tmp_path / kind
    assert await asked(engine, model) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "Please report" not in told.err
    assert told.err.endswith(".\n")


async def test_a_failure_keeps_the_words_and_says_why(
    engine: FakeEngine, stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine.script = (word("Hel"), OutsideError("engine_died", signal="SIGKILL", reason="\x1b[m"))
    assert await asked(engine, stories) == 1
    told = capsys.readouterr()
    assert told.out == "Hel\n"
    assert "SIGKILL" in told.err
    assert "\x1b" not in told.err


async def test_notes_of_the_model_and_a_full_context_are_said(
    engine: FakeEngine, stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    object.__setattr__(engine.facts, "notes", ("template_missing",))
    engine.script = (word("Hi"), AnswerEnded("context_full", STATISTICS))
    assert await asked(engine, stories) == 0
    told = capsys.readouterr().err
    assert "no chat template" in told
    assert "context is full" in told


async def test_the_example_shows_its_question(
    engine: FakeEngine, stories: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(terminal, "pocket_model", lambda: stories)
    assert await show_example(terminal_of(engine)) == 0
    assert capsys.readouterr().out.startswith("> What is Alcove?\nhm\n\nHello there")


@pytest.mark.parametrize("end", ["", "\n", "  \n"])
async def test_a_chat_goes_on_until_its_end(
    engine: FakeEngine, stories: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    typed(monkeypatch, f"one\ntwo\n{end}")
    assert await chatted(engine, stories) == 0
    assert [turns[-1].text.strip() for turns, _ in engine.asked] == ["one", "two"]
    assert len(engine.asked[1][0]) == 3
    assert engine.closes == 1


async def test_a_chat_survives_a_failed_answer(
    engine: FakeEngine, stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "one\ntwo\n")
    engine.script = (OutsideError("engine_died", signal="", reason=""),)
    assert await chatted(engine, stories) == 0
    assert len(engine.asked) == 2


async def test_the_greeting_obeys_no_model_name(
    engine: FakeEngine,
    stories: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    typed(monkeypatch, "")
    engine.facts = facts("\x1b[2Jname")
    await chatted(engine, stories)
    assert "\x1b" not in capsys.readouterr().out


@posix_only
async def test_ctrl_c_stops_every_answer_and_ends_no_chat(
    engine: FakeEngine, stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also the second time, which asyncio by itself would take as the end."""
    typed(monkeypatch, "one\ntwo\nthree\n")
    engine.gate_at = 3
    before = signal.getsignal(signal.SIGINT)
    chat = asyncio.create_task(chatted(engine, stories))
    for number in (1, 2, 3):
        await engine.at_gate.wait()
        engine.at_gate.clear()
        assert len(engine.asked) == number
        os.kill(os.getpid(), signal.SIGINT)
    assert await chat == 0
    assert engine.running == 0
    assert engine.asked[2][0][1].text == "Hello "
    assert signal.getsignal(signal.SIGINT) is before


@posix_only
async def test_ctrl_c_at_the_prompt_ends_the_chat(
    engine: FakeEngine, stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Interrupted(io.StringIO):
        def readline(self, *_: object) -> str:  # type: ignore[override]
            os.kill(os.getpid(), signal.SIGINT)
            return "too late\n"

    monkeypatch.setattr(sys, "stdin", Interrupted())
    assert await chatted(engine, stories) == 0
    assert engine.asked == []
    assert engine.closes == 1


async def test_cancelling_the_chat_itself_goes_on(
    engine: FakeEngine, stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "one\n")
    engine.gate_at = 3
    chat = asyncio.create_task(chatted(engine, stories))
    await engine.at_gate.wait()
    chat.cancel()
    with pytest.raises(asyncio.CancelledError):
        await chat
    assert (engine.running, engine.closes) == (0, 1)


@posix_only
async def test_the_engine_does_not_hear_the_terminals_ctrl_c(stories: Path) -> None:
    """A terminal sends it to every process of the group; the model must stay loaded."""
    engine = Engine()
    try:
        async for _ in engine.load(str(stories), LoadOptions()):
            pass
        before = engine.child_pid
        assert before is not None
        os.kill(before, signal.SIGINT)
        assert await engine.count(()) >= 0
        assert engine.child_pid == before
    finally:
        await engine.close()


def test_one_real_question_from_the_command_line(stories: Path, tmp_path: Path) -> None:
    """The whole way, with bytes in the question that are no UTF-8."""
    command = [sys.executable, "-m", "app", "ask", b"Once\xff upon a time"]
    done = subprocess.run(
        [*command, "--model", str(stories), "--temperature", "0", "--max-tokens", "20"],
        cwd=ROOT,
        env={**os.environ, "ALCOVE_HOME": str(tmp_path)},
        capture_output=True,
        timeout=120,
        check=False,
    )
    told = done.stderr.decode("utf-8", "replace")
    assert done.returncode == 0, told
    assert done.stdout.strip()
    assert "tokens" in told
    assert "Traceback" not in told
    assert {path.name for path in tmp_path.iterdir()} <= {"settings.json"}


@posix_only
def test_a_reader_that_has_seen_enough_is_no_crash(stories: Path, tmp_path: Path) -> None:
    """`alcove ask … | head`."""
    command = [sys.executable, "-m", "app", "ask", "Once", "--model", str(stories)]
    env = {**os.environ, "ALCOVE_HOME": str(tmp_path)}
    with subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as asked:
        assert asked.stdout is not None
        assert asked.stderr is not None
        asked.stdout.close()
        assert b"Traceback" not in asked.stderr.read()
        assert asked.wait(60) == 1
