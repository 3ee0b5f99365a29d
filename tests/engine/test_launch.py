"""The engine child starts with nothing of the user's but what llama.cpp needs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.engine.launch import (
    ENGINE_ARGUMENT,
    child_environment,
    engine_command,
    start,
    workshop_command,
)

SECRETS = ("HF_TOKEN", "OPENAI_API_KEY", "HOME", "USER", "PYTHONPATH", "LD_PRELOAD", "GGML_METAL")
_TELL = "import os, sys; sys.stdout.write(chr(0).join([os.getcwd(), *os.environ]))"


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rich environment."""
    for name in SECRETS:
        monkeypatch.setenv(name, "secret")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1")


def test_only_listed_variables_are_passed_on() -> None:
    found = child_environment()
    assert not set(SECRETS) & set(found)
    assert found["CUDA_VISIBLE_DEVICES"] == "1"
    assert "secret" not in found.values()


def test_the_child_sees_no_more_than_that(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LD_PRELOAD")
    with start([sys.executable, "-I", "-c", _TELL]) as child:
        told, complaints = child.communicate(timeout=60)
    assert complaints == b""
    folder, *names = told.decode().split("\0")
    assert folder == Path(sys.executable).anchor
    # The C library and macOS add some of their own.
    added = {"LC_CTYPE", "__CF_USER_TEXT_ENCODING"}
    assert set(names) <= set(child_environment()) | added


def test_python_reads_nothing_of_the_users() -> None:
    command = engine_command()
    assert command[0] == sys.executable
    assert "-I" in command
    assert Path(command[-1], "app", "engine").is_dir()


def test_the_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert engine_command() == [sys.executable, ENGINE_ARGUMENT]
    side_job = workshop_command((Path("model.part"),))
    assert side_job == [sys.executable, ENGINE_ARGUMENT, "--workshop", "model.part"]


def test_a_program_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"alcove|cannot find"):
        start([str(tmp_path / "alcove")])


@pytest.mark.skipif(os.name != "posix", reason="descriptors are inherited by number on POSIX")
def test_no_open_file_is_inherited(tmp_path: Path) -> None:
    code = (
        "import os, sys\n"
        "try: os.fstat(int(sys.argv[1]))\n"
        "except OSError: print('closed')\n"
        "else: print('open')"
    )
    with (tmp_path / "private").open("w", encoding="utf-8") as file:
        os.set_inheritable(file.fileno(), True)
        with start([sys.executable, "-I", "-c", code, str(file.fileno())]) as child:
            assert child.communicate(timeout=60)[0].strip() == b"closed"
