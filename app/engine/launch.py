"""How a child process of ours is started: same program, isolated, no console, nothing inherited."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ENGINE_ARGUMENT = "--engine-child"
"""What tells the frozen program to be the engine."""
WORKSHOP_ARGUMENT = "--workshop"
"""What tells the engine child to do side jobs; the files it may write to follow."""

_ROOT = Path(__file__).resolve().parents[2]
_START = (
    "import sys; sys.path.insert(0, sys.argv[1]); from app.engine.child.main import main; main()"
)

_KEPT = (
    *("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP", "TMPDIR"),
    *("LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "GGML_VK_VISIBLE_DEVICES"),
    *("ROCR_VISIBLE_DEVICES", "VK_DRIVER_FILES", "LLAMA_CPP_LIB_PATH"),
)


def engine_command() -> list[str]:
    """The command line of the engine child; `-I` keeps the user's environment out of Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ENGINE_ARGUMENT]
    return [sys.executable, "-I", "-B", "-c", _START, str(_ROOT)]


def workshop_command(writable: tuple[Path, ...] = ()) -> list[str]:
    """The command line of a child for side jobs, which may write to these existing files alone."""
    return [*engine_command(), WORKSHOP_ARGUMENT, *map(str, writable)]


def child_environment() -> dict[str, str]:
    """A short list of the user's variables, and what llama.cpp shall do."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return kept | {
        "OMP_WAIT_POLICY": "passive",  # spinning threads starve the window
        "OPENBLAS_NUM_THREADS": "1",
        "GGML_NO_BACKTRACE": "1",  # a crash must not wait for a debugger
        "PYTHONUTF8": "1",
    }


def start(command: list[str]) -> subprocess.Popen[bytes]:
    """Start a child with pipes for frames and for complaints. Raises OSError."""
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=child_environment(),
        cwd=Path(sys.executable).anchor,
        creationflags=no_window,
        bufsize=0,
    )
