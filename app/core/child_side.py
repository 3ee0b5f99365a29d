"""What a child process of ours does first: frames get pipes of their own, and the parent rules."""

from __future__ import annotations

import os
import signal
import sys
from typing import BinaryIO

from app.core.confine import die_with_parent, no_core_dumps


def begin() -> tuple[BinaryIO, BinaryIO]:
    """The pipes frames come in and go out by; it ends with its parent and leaves no core dump."""
    # A terminal sends Ctrl+C to everyone; only the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    pipes = _private_pipes()
    die_with_parent()
    no_core_dumps()
    return pipes


def _private_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Stdin and stdout for frames alone: whatever a library prints goes to stderr instead."""
    frames_out = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    frames_in = os.fdopen(os.dup(0), "rb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    if sys.platform == "win32":
        import msvcrt

        for stream in (frames_in, frames_out):
            msvcrt.setmode(stream.fileno(), os.O_BINARY)
    return frames_in, frames_out
