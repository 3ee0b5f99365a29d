"""The program as a process: it paints first, lives once, and ends cleanly."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOISE = "This plugin does not support propagateSizeHints()"


def start(home: Path) -> subprocess.Popen[str]:
    """The program, with its data below `home`."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONWARNINGS="default")
    return subprocess.Popen(
        [sys.executable, "-m", "tests.gui.started", str(home)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A running program, past its start."""
    process = start(tmp_path)
    assert process.stdout is not None
    assert process.stdout.readline().startswith("painted")
    assert process.stdout.readline().startswith("usable")
    yield process
    process.kill()
    process.communicate()


def end(process: subprocess.Popen[str], home: Path) -> tuple[str, str]:
    """Close the window; what was said since."""
    (home / "stop").touch()
    said, complaints = process.communicate(timeout=30)
    lines = [line for line in complaints.splitlines() if line != NOISE]
    return said, "\n".join(lines)


def test_it_starts_and_ends_without_a_complaint(first: subprocess.Popen[str], tmp_path: Path):
    said, complaints = end(first, tmp_path)
    assert said.startswith("ended")
    assert complaints == ""
    assert first.returncode == 0
    assert (tmp_path / "cache" / "window.geometry").is_file()


def test_a_second_start_raises_the_first_window(first: subprocess.Popen[str], tmp_path: Path):
    second = start(tmp_path)
    assert second.wait(timeout=30) == 0
    assert second.communicate()[0] == ""
    assert first.stdout is not None
    assert first.stdout.readline().startswith("raised")
    end(first, tmp_path)
