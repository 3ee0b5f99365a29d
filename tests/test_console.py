"""Tables fit the terminal, answers are understood, and output that goes nowhere is said."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import console
from app.console import Column, ProgressLine, cells, confirmed, shortened, table

FULL = Path("/dev/full")
ROOT = Path(console.__file__).resolve().parents[1]
COLUMNS = (Column("NAME"), Column("SIZE", right=True), Column("PATH"))
ROWS = [("Llama", "4.9 GB", "/models/llama.gguf"), ("千问", "12 kB", "/m/千问.gguf")]
posix_only = pytest.mark.skipif(os.name != "posix", reason="streams as a POSIX shell gives them")


class Typing(io.StringIO):
    """A keyboard, or a screen."""

    def isatty(self) -> bool:
        return True


def lines(width: int | None) -> list[str]:
    return table(COLUMNS, ROWS, width).splitlines()


def test_columns_stand_under_one_another() -> None:
    assert lines(None) == [
        "NAME     SIZE  PATH",
        "Llama  4.9 GB  /models/llama.gguf",
        "千问    12 kB  /m/千问.gguf",
    ]


@pytest.mark.parametrize("width", [20, 25, 30, 33, 34, 80])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    found = lines(width)
    assert max(map(cells, found)) <= width
    assert "4.9 GB" in found[1]
    assert found[1].endswith("uf")


def test_a_column_without_anything_is_left_out() -> None:
    assert "SIZE" not in table(COLUMNS, [("a", "", "b")], None)


def test_spare_columns_go_before_anything_is_shortened() -> None:
    columns = (Column("A", whole=True), Column("B", spare=1), Column("C", right=True, spare=2))
    rows = [("a" * 10, "b" * 10, "c" * 10)]
    assert [table(columns, rows, width).count("\n") for width in (34, 22, 4)] == [2, 2, 2]
    assert table(columns, rows, 34).splitlines()[1] == "  ".join(rows[0])
    assert table(columns, rows, 33).splitlines()[1] == "aaaaaaaaaa  bbbbbbbbbb"
    assert table(columns, rows, 4).splitlines()[1] == "aaaaaaaaaa"


def test_a_table_without_rows_is_its_head() -> None:
    assert table((Column("NAME"), Column("SIZE")), [], 40) == "NAME  SIZE\n"


def test_nothing_a_terminal_obeys_gets_into_a_table() -> None:
    hostile = "a\x1b[2J\x07\u202eb\x9b31m\nc\r"
    told = table((Column("NAME"),), [(hostile,)], None)
    assert told == "NAME\na [2J b 31m c\n"


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("short", 5, "short"),
        ("/models/llama.gguf", 9, "/mod…gguf"),
        ("千问千问千问", 7, "千问…问"),
        ("ab", 1, "…"),
    ],
)
def test_what_is_too_long_loses_its_middle(text: str, width: int, shown: str) -> None:
    assert cells(shortened(text, width)) <= width
    assert shortened(text, width) == shown


@pytest.mark.parametrize(
    ("typed", "default", "meant"),
    [
        *(("y\n", False, True), ("Yes\n", False, True), ("n\n", True, False), ("x\n", True, False)),
        *(("\n", True, True), ("\n", False, False), ("", True, False), ("  \n", True, True)),
    ],
)
def test_answers(monkeypatch: pytest.MonkeyPatch, typed: str, default: bool, meant: bool) -> None:
    monkeypatch.setattr(sys, "stdin", Typing(typed))
    assert confirmed("Go on?", default=default) is meant


def test_a_secret_may_come_from_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(" a secret \r\nmore\n"))
    assert console.secret("? ") == " a secret ", "spaces are part of a passphrase"


def test_the_line_of_progress_leaves_nothing_of_a_longer_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = Typing()
    monkeypatch.setattr(sys, "stderr", screen)
    line = ProgressLine()
    line.show("a long line \x1b[2J")
    line.show("short")
    line.clear()
    line.clear()
    assert screen.getvalue() == "\ra long line  [2J\rshort           \r     \r"


def test_no_progress_where_stderr_is_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    line = ProgressLine()
    line.show("half")
    line.clear()
    assert capsys.readouterr() == ("", "")


@posix_only
@pytest.mark.parametrize("buffered", [True, False])
@pytest.mark.parametrize("command", [["ask", "Once"], ["models", "list"]], ids="-".join)
def test_a_full_disk_is_one_sentence(
    command: list[str], buffered: bool, story_chat: Path, tmp_path: Path
) -> None:
    """`alcove ask … >/dev/full`."""
    if not FULL.exists():
        pytest.skip("there is no /dev/full here")
    model = ["--model", str(story_chat), "--max-tokens", "8"] if command[0] == "ask" else []
    with FULL.open("wb") as full:
        done = run([*command, *model], tmp_path, full.fileno(), buffered=buffered)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert b"space left" in done.stderr or b"output_lost" in done.stderr


@posix_only
@pytest.mark.parametrize("buffered", [True, False])
def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path, buffered: bool) -> None:
    """`alcove models list | head`."""
    reading, writing = os.pipe()
    os.close(reading)
    done = run(["models", "list"], tmp_path, writing, buffered=buffered)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


def run(
    arguments: list[str], home: Path, stdout: int, *, buffered: bool
) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "ALCOVE_HOME": str(home), "HOME": str(home)}
    env |= {"PYTHONUNBUFFERED": "" if buffered else "1"}
    command = [sys.executable, "-m", "app", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=env, stdout=stdout, stderr=subprocess.PIPE, timeout=60, check=False
    )
