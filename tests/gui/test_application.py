"""The program as a process: it paints first, lives once, and ends cleanly."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.places import HOME_VARIABLE, places_in
from app.core.settings import SettingsFile
from app.vault.locksmith import Locksmith
from tests.fakes_keyring import NoKeyring

ROOT = Path(__file__).resolve().parents[2]
LATER = (
    *("hardware.panel", "first_start", "shortcuts_page", "unlock", "session", "models.corner"),
    *("bubbles", "chat.bubble", "ports", "list.paint", "list.results_view", "list.archive"),
    *("about.page", "settings.page"),
)
"""What nobody sees in the first frame."""
BELOW = {
    *("app.core.words", "app.core.events", "app.vault.rows", "app.vault.connection"),
    *("app.console", "app.cli_models", "app.cli_chats"),
    *("apsw", "asyncio", "email", "hashlib", "hmac", "msgspec", "numpy", "psutil", "ssl"),
    *("PySide6.QtNetwork", "importlib.metadata"),
}
"""Values, libraries and commands that the first frame does without."""
MOST_MODULES, MOST_DATACLASSES = 66, 17
"""Of ours before the first paint: each takes half a millisecond."""
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


def first_paint(home: Path, told: str) -> object:
    """What the expression `told` is when the window of `alcove gui` has been painted."""
    code = (
        "import builtins, json, sys; from app import cli;"
        "from app.ui import application; waited = application.wait_for_paint;"
        "application.wait_for_paint = lambda window:"
        f" waited(window) or print(json.dumps({told}), flush=True) or sys.exit();"
        "cli.main(['gui'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        check=True,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen") | {HOME_VARIABLE: str(home)},
        text=True,
    )
    return json.loads(done.stdout)


@pytest.fixture
def used_home(tmp_path: Path) -> Path:
    """A home with a store that opens by itself and a model: the chat is the first page."""
    places = places_in(tmp_path).make()
    SettingsFile(places.settings).change(model=str(tmp_path / "some.gguf"))

    async def make_store() -> None:
        vault = await Locksmith(places.data, NoKeyring()).create_plain()
        await vault.close()

    asyncio.run(make_store())
    return tmp_path


def test_what_is_painted_first_waits_for_qt_alone(used_home: Path):
    loaded = set(first_paint(used_home, "[*sys.modules]"))
    assert "app.ui.interior" in loaded
    assert not loaded & BELOW
    assert not loaded & {f"app.ui.{name}" for name in LATER}
    ours = sorted(name for name in loaded if name.startswith("app."))
    assert len(ours) <= MOST_MODULES, ours


def test_few_dataclasses_are_made_before_the_first_paint(used_home: Path):
    made = first_paint(
        used_home,
        "[one.__qualname__ for name, module in [*sys.modules.items()] if name.startswith('app.')"
        " for one in vars(module).values() if isinstance(one, type)"
        " and one.__module__ == name and '__dataclass_fields__' in vars(one)]",
    )
    assert isinstance(made, list)
    assert "Settings" in made
    assert len(made) <= MOST_DATACLASSES, made


def test_what_no_line_of_the_list_needs_is_not_made_of_qt(used_home: Path):
    names = "[*vars(sys.modules['PySide6.QtWidgets']), *vars(sys.modules['PySide6.QtGui'])]"
    made = set(first_paint(used_home, names))
    assert "QLabel" in made
    assert not made & {"QStyle", "QStyleOptionViewItem", "QTextCharFormat", "QAccessible"}


def test_no_module_is_read_for_features_that_nobody_asks_for(used_home: Path):
    assert first_paint(used_home, "'feature' not in builtins.__import__.__name__")
    code = (
        "import linecache; from app.ui.plain_import import import_plainly; import_plainly();"
        "import tabnanny; print(tabnanny.__file__ in linecache.cache)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT)
    assert done.stdout.split() == [b"False"]


def test_an_import_of_somebody_else_stays():
    code = (
        "import builtins; import PySide6.QtCore; before = builtins.__import__\n"
        "def traced(*a, **k): return before(*a, **k)\n"
        "builtins.__import__ = traced\n"
        "from app.ui.plain_import import import_plainly; import_plainly()\n"
        "assert builtins.__import__ is traced"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_no_style_of_the_desktop_takes_the_place_of_ours():
    code = (
        "from app.ui.application import make_application; application = make_application(['x']);"
        "print(application.style().name(), application.arguments())"
    )
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_STYLE_OVERRIDE="windows")
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, env=environment
    )
    assert done.stdout.decode().strip() == "fusion ['x']"


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
