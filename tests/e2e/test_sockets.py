"""No socket is opened during a chat, seen from outside: every system call of every process."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")

_FOREIGN = re.compile(r"socket\((?!AF_UNIX)|connect\(.*AF_INET|sendto\(.*AF_INET")


def traced(command: list[str], log: Path, home: Path, **more: str) -> subprocess.CompletedProcess:
    """Run a command with all its children under strace."""
    return subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(log), *command],
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


def test_the_trace_would_show_one(tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    traced([sys.executable, "-c", "import socket; socket.socket()"], log, tmp_path)
    assert [line for line in log.read_text().splitlines() if _FOREIGN.search(line)]
