"""`alcove --selfcheck` tells what works and stops at what does not."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="it draws the window")

from app import selfcheck
from app.core.errors import OutsideError
from app.core.papers import Pasted
from app.core.places import HOME_VARIABLE
from app.core.words import EngineFacts, Sandbox
from app.documents.reader import read

ROOT = Path(selfcheck.__file__).resolve().parents[1]


def test_every_part_works_from_source(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "app", "--selfcheck"]
    home = {**os.environ, HOME_VARIABLE: str(tmp_path)}

    ended = subprocess.run(
        command, cwd=ROOT, env=home, capture_output=True, text=True, timeout=300, check=False
    )

    assert ended.returncode == 0, ended.stderr
    parts = [line.partition(" s  ")[2].partition(":")[0] for line in ended.stdout.splitlines()]
    asked = ("store", "document", "document", "engine", "model", "answer", "formula", "window")
    assert parts == [*asked]
    assert not list(tmp_path.iterdir()), "the user's own folders are not touched"


@pytest.mark.parametrize("kind", ["pdf", "docx"])
async def test_the_tiny_documents_are_what_they_say(kind: str) -> None:
    data = {"pdf": selfcheck.tiny_pdf, "docx": selfcheck.tiny_docx}[kind]("One line.")

    reading = (await read(Pasted("tiny", data))).reading

    assert reading.kind == kind
    assert reading.sections[0].text.strip() == "One line."


def test_the_first_part_that_fails_is_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def fail(*_: object) -> str:
        await asyncio.sleep(0)
        raise OutsideError("engine_not_started", reason="no such file")

    monkeypatch.setattr(selfcheck, "_store", _works)
    monkeypatch.setattr(selfcheck, "_document", _works)
    monkeypatch.setattr(selfcheck, "_engine", fail)

    assert selfcheck.main() == 1

    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 3
    assert "no such file" in told.err
    assert "Traceback" not in told.err


def test_an_unforeseen_failure_is_told_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def fail(*_: object) -> str:
        await asyncio.sleep(0)
        message = "No module named 'apsw'"
        raise ModuleNotFoundError(message)

    monkeypatch.setattr(selfcheck, "_store", fail)

    assert selfcheck.main() == 1
    assert "No module named 'apsw'" in capsys.readouterr().err


async def test_an_engine_without_a_processor_fails() -> None:
    """So it is where llama.cpp's variants for processors are left out or were not loaded."""

    class Empty:
        async def start(self) -> EngineFacts:
            await asyncio.sleep(0)
            return EngineFacts("0", "", (), Sandbox())

    with pytest.raises(selfcheck.CheckFailed, match="no processor"):
        await selfcheck._engine(Empty())  # type: ignore[arg-type]


def test_a_part_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(*_: object) -> str:
        await asyncio.Event().wait()
        return ""

    monkeypatch.setattr(selfcheck, "_store", hang)
    monkeypatch.setattr(selfcheck, "SECONDS", 0.01)

    assert selfcheck.main() == 1


async def _works(*_: object) -> str:
    await asyncio.sleep(0)
    return "works"
