"""The program as a process: it paints first, lives once, and ends cleanly."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LATER = ("hardware.panel", "first_start", "shortcuts_page", "unlock", "session", "models.corner")
"""What nobody sees in the first frame."""
NOISE = "This plugin does not support propagateSizeHints()"


def start(home: Path, target: str = "") -> subprocess.Popen[str]:
    """The program, with its data below `home`, and what it is to open."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONWARNINGS="default")
    return subprocess.Popen(
        [sys.executable, "-m", "tests.gui.started", str(home), "0", target],
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


def test_a_second_start_hands_over_what_it_was_to_open(
    first: subprocess.Popen[str], tmp_path: Path
):
    target = "alcove://models/huggingface/maker/Modèle-GGUF"
    second = start(tmp_path, target)
    assert second.wait(timeout=30) == 0
    assert second.communicate()[0] == ""
    assert first.stdout is not None
    assert first.stdout.readline().startswith("raised")
    assert first.stdout.readline() == f"asked for {target}\n"
    end(first, tmp_path)


def test_the_first_start_opens_what_it_was_given(tmp_path: Path):
    with start(tmp_path, "hf.co/maker/Some-GGUF") as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(3)]
        end(process, tmp_path)
    assert "asked for hf.co/maker/Some-GGUF\n" in lines


def test_what_is_painted_first_waits_for_qt_alone(tmp_path: Path):
    code = (
        "import sys; from pathlib import Path; from app.core.places import places_in;"
        "from app.ui import application; places = places_in(Path(sys.argv[1])).make();"
        "application.wait_for_paint = lambda _: print(*sys.modules) or sys.exit();"
        "application.run(places, None, ['alcove'])"
    )
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        check=True,
        env=environment,
        text=True,
    )
    loaded = set(done.stdout.split())
    assert "app.ui.interior" in loaded
    assert not loaded & {"asyncio", "msgspec", "psutil", "PySide6.QtNetwork"}
    assert not loaded & {f"app.ui.{name}" for name in LATER}


def test_what_macos_asks_to_open_is_heard_before_the_window_is_there():
    asks = (
        "import os, sys; from PySide6.QtGui import QFileOpenEvent; from PySide6.QtCore import QUrl;"
        "from app.ui.application import make_application; one = make_application(['x']);"
        "one.sendEvent(one, QFileOpenEvent('/a model.gguf')); print(one.target);"
        "one.sendEvent(one, QFileOpenEvent(QUrl('alcove://models/huggingface/a/b')));"
        "print(one.target); os._exit(0) if not sys.stdout.flush() else None"
    )
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(
        [sys.executable, "-c", asks],
        check=False,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.stdout.split("\n")[:2] == ["/a model.gguf", "alcove://models/huggingface/a/b"]
