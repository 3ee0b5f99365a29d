"""No socket is opened during a chat, seen from outside: every system call of every process."""

from __future__ import annotations

import asyncio
import itertools
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from app.core.places import Places
from app.core.settings import SettingsFile
from app.core.words import Sampling
from app.vault import keys

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")

STRACE = ["strace", "-f", "-qq", "-e", "trace=network", "-o"]
_FOREIGN = re.compile(r"socket\((?!AF_UNIX)|connect\(.*AF_INET|sendto\(.*AF_INET")


def traced(command: list[str], log: Path, home: Path, **more: str) -> subprocess.CompletedProcess:
    """Run a command with all its children under strace."""
    return subprocess.run(
        [*STRACE, str(log), *command],
        env={**os.environ, "ALCOVE_HOME": str(home), **more},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_question_in_the_terminal_opens_none(tmp_path: Path, story_chat: Path) -> None:
    log = tmp_path / "strace.log"
    ask = ["-m", "app", "ask", "Once upon a time", "--model", str(story_chat), "--max-tokens", "20"]
    done = traced([sys.executable, *ask], log, tmp_path / "home")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    assert not [line for line in log.read_text().splitlines() if _FOREIGN.search(line)]


def test_a_chat_in_the_window_opens_none(places: Places, story_chat: Path) -> None:
    """Several questions through the real window; it is killed when it has shown enough."""
    asyncio.run(keys.create_without(places.data))
    short = Sampling(temperature=0, max_tokens=30)
    SettingsFile(places.settings).change(model=str(story_chat), sampling=short)
    log = places.data.parent / "strace.log"
    program = subprocess.Popen(
        [*STRACE, str(log), sys.executable, "-m", "tests.e2e.driven"],
        env={**os.environ, "ALCOVE_HOME": str(log.parent), "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).resolve().parents[2],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert program.stdout is not None
    ended = [line for line in itertools.islice(program.stdout, 60) if b"ended" in line]
    for process in reversed([psutil.Process(program.pid), *children_of(program.pid)]):
        process.kill()
    program.communicate()
    assert len(ended) >= 2
    assert not [line for line in log.read_text().splitlines() if _FOREIGN.search(line)]


def children_of(pid: int) -> list[psutil.Process]:
    """All processes below one."""
    return psutil.Process(pid).children(recursive=True)


def test_the_trace_would_show_one(tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    traced([sys.executable, "-c", "import socket; socket.socket()"], log, tmp_path)
    assert [line for line in log.read_text().splitlines() if _FOREIGN.search(line)]
