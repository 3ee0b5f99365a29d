"""How a reader child is started."""

from __future__ import annotations

import subprocess

from app.core import child_start

READER_ARGUMENT = "--reader-child"
"""What tells the frozen program to be a reader."""


def reader_command() -> list[str]:
    """The command line of a reader child."""
    return child_start.child_command("app.documents.child.main", READER_ARGUMENT)


def start(command: list[str]) -> subprocess.Popen[bytes]:
    """Start a reader child. Raises OSError."""
    # One arena for all threads, so that a limit of memory is about what is used.
    environment = child_start.kept_environment() | {"PYTHONUTF8": "1", "MALLOC_ARENA_MAX": "1"}
    return child_start.start(command, environment)
