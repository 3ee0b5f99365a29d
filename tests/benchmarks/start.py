"""The window's start against a bare PySide6 window, and what it takes when nothing happens.

Both are programs of their own, started warm and in turn, and timed by this process from their
start until they say that a letter typed into their field is painted (see `watched`). Both find
Python's bytecode from the start before, as every installed program does after its first. Ours
is what `python -m app` runs, with a home that is set up: an unencrypted store, so that no keyring
asks, and the built-in model as the one to open. The model lives in the engine's process; the
window's process alone is measured.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from app.core.places import HOME_VARIABLE, places_in, pocket_model
from app.core.settings import SettingsFile
from app.vault.keyring_port import SystemKeyring
from app.vault.locksmith import Locksmith
from tests.benchmarks.llama_bench import NotHere
from tests.benchmarks.ratios import Round, Rounds, interleave
from tests.benchmarks.report import figure, remark

_ROUNDS = 9
_SETTLE_SECONDS, _IDLE_SECONDS = 15.0, 10.0
"""Ten seconds after the model is loaded the window is at rest (`ui.hardware.watch`, `caret`)."""


def main() -> None:
    """Print the figures; needs Qt's offscreen platform, a screen, or Xvfb."""
    with tempfile.TemporaryDirectory() as folder, _screen() as environment:
        asyncio.run(_set_up(Path(folder)))
        environment[HOME_VARIABLE] = folder
        environment["PYTHONPYCACHEPREFIX"] = str(Path(folder, "bytecode"))
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        asyncio.run(_compare(environment))
        _measure_idle(environment)


async def _set_up(home: Path) -> None:
    places = places_in(home).make()
    model = pocket_model()
    SettingsFile(places.settings).change(model=str(model) if model.exists() else "")
    vault = await Locksmith(places.data, SystemKeyring()).create_plain()
    await vault.close()


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """An environment in which Qt finds a screen."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    has_one = sys.platform in {"darwin", "win32"} or any(os.environ.get(name) for name in named)
    if has_one or shutil.which("Xvfb") is None:
        yield dict(os.environ) if has_one else os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x1060x24"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        try:
            yield os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


async def _compare(environment: dict[str, str]) -> None:
    painted: dict[str, list[float]] = {"alcove": [], "bare": []}

    async def usable(what: str) -> float:
        with _window(what, environment) as window:
            painted[what].append(window.painted)
            return window.usable

    rounds = await interleave(_ROUNDS, lambda _: usable("alcove"), lambda _: usable("bare"))
    first = Rounds(tuple(map(Round, painted["alcove"][1:], painted["bare"][1:])))
    remark("usable: " + rounds.describe("seconds"))
    remark("first paint: " + first.describe("seconds"))
    figure("start_ratio", rounds.ratio)
    figure("first_paint_ratio", first.ratio)


@dataclass(frozen=True, slots=True)
class _Window:
    """A running window, and the seconds from its start to what it told."""

    pid: int
    painted: float
    usable: float


@contextmanager
def _window(what: str, environment: dict[str, str]) -> Iterator[_Window]:
    command = [sys.executable, "-m", "tests.benchmarks.watched", what]
    began = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            told: dict[bytes, float] = {}
            while b"usable" not in told and (line := process.stdout.readline().strip()):
                told[line] = time.perf_counter() - began
            if b"usable" not in told:
                message = f"the {what} window did not come up"
                raise NotHere(message)
            yield _Window(process.pid, told[b"painted"], told[b"usable"])
        finally:
            process.kill()


def _measure_idle(environment: dict[str, str]) -> None:
    # Offscreen a window is the active one without a window manager: it measures, its caret blinks.
    with _window("alcove", environment | {"QT_QPA_PLATFORM": "offscreen"}) as started:
        window = psutil.Process(started.pid)
        time.sleep(_SETTLE_SECONDS)
        resident = window.memory_info().rss
        before = window.cpu_times()
        time.sleep(_IDLE_SECONDS)
        after = window.cpu_times()
    used = after.user + after.system - before.user - before.system
    figure("idle_rss_mb", resident / 1e6)
    figure("idle_cpu_percent", 100 * used / _IDLE_SECONDS)
