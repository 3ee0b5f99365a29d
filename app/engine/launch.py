"""How the engine child and the children for side jobs are started."""

from __future__ import annotations

import subprocess
from pathlib import Path

from app.core import child_start

ENGINE_ARGUMENT = "--engine-child"
"""What tells the frozen program to be the engine."""
WORKSHOP_ARGUMENT = "--workshop"
"""What tells the engine child to do side jobs; the files it may write to follow."""
EMBEDDER_ARGUMENT = "--embedder"
"""What tells the engine child to make vectors of texts, and nothing else."""

_KEPT = (
    *("LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "GGML_VK_VISIBLE_DEVICES"),
    *("ROCR_VISIBLE_DEVICES", "VK_DRIVER_FILES", "LLAMA_CPP_LIB_PATH"),
)


def engine_command() -> list[str]:
    """The command line of the engine child; `-I` keeps the user's environment out of Python."""
    return child_start.child_command("app.engine.child.main", ENGINE_ARGUMENT)


def workshop_command(writable: tuple[Path, ...] = ()) -> list[str]:
    """The command line of a child for side jobs, which may write to these existing files alone."""
    return [*engine_command(), WORKSHOP_ARGUMENT, *map(str, writable)]


def embedder_command() -> list[str]:
    """The command line of the child that makes vectors."""
    return [*engine_command(), EMBEDDER_ARGUMENT]


def child_environment() -> dict[str, str]:
    """A short list of the user's variables, and what llama.cpp shall do."""
    return child_start.kept_environment(_KEPT) | {
        "OMP_WAIT_POLICY": "passive",  # spinning threads starve the window
        "OPENBLAS_NUM_THREADS": "1",
        "GGML_NO_BACKTRACE": "1",  # a crash must not wait for a debugger
        "PYTHONUTF8": "1",
    }


def start(command: list[str]) -> subprocess.Popen[bytes]:
    """Start a child with pipes for frames and for complaints. Raises OSError."""
    return child_start.start(command, child_environment())
