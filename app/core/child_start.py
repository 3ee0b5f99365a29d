"""How a child process of ours is started: same program, isolated, no console, nothing inherited."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The folder that has the package `app`."""

_START = "import sys; sys.path.insert(0, sys.argv[1]); from {module} import main; main()"
_SYSTEM = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP", "TMPDIR")
"""What Python and a system's own libraries need of the environment."""


def child_command(module: str, argument: str) -> list[str]:
    """The command line that runs `module.main`; `-I` keeps the user's environment out of Python.

    `argument` is what tells the frozen program to be that child.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, argument]
    return [sys.executable, "-I", "-B", "-c", _START.format(module=module), str(ROOT)]


def kept_environment(names: Iterable[str] = ()) -> dict[str, str]:
    """The system's own variables, and those of these names; none of the user's others."""
    return {name: os.environ[name] for name in (*_SYSTEM, *names) if name in os.environ}


def start(command: list[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start a child with pipes for frames and for complaints. Raises OSError."""
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(environment),
        cwd=Path(sys.executable).anchor,
        creationflags=no_window,
        bufsize=0,
    )
