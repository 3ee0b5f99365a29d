"""Nothing in a message opens a file or a socket, seen from outside (threats U1 to U6)."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.chat.untrusted_text import SAFE_SCHEMES

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")

STRACE = ["strace", "-f", "-qq", "-s", "300", "-e", "trace=network,file", "-o"]
_FOREIGN = re.compile(r"socket\((?!AF_UNIX)|connect\(.*AF_INET|sendto\(.*AF_INET")


def test_a_hostile_answer_opens_no_file_and_no_socket(tmp_path: Path) -> None:
    picture, log = tmp_path / "secret-picture.png", tmp_path / "strace.log"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        port = str(server.getsockname()[1])
        command = [sys.executable, "-m", "tests.e2e.hostile_markdown", str(picture), port]
        done = subprocess.run(
            [*STRACE, str(log), *command],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "ALCOVE_HOME": str(tmp_path)},
            cwd=Path(__file__).resolve().parents[2],
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        with pytest.raises(BlockingIOError):
            server.accept()
    lines = log.read_text(errors="replace").splitlines()
    assert not [line for line in lines if _FOREIGN.search(line)]
    calls = [line for line in lines if "execve(" not in line]
    for name in ("secret-picture", "attacker", "etc/hostname", "x.css", "linkified"):
        assert not [line for line in calls if name in line], name
    links = done.stdout.split()[1:]
    assert links
    assert {link.split(":")[0] for link in links if link} <= {*SAFE_SCHEMES, "note"}


def test_the_trace_would_show_a_file(tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    program = "import os; os.path.exists('secret-picture.png')"
    subprocess.run([*STRACE, str(log), sys.executable, "-c", program], check=True, timeout=60)
    calls = [line for line in log.read_text().splitlines() if "execve(" not in line]
    assert [line for line in calls if "secret-picture" in line]
