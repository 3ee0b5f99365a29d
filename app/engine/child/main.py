"""The engine child's main thread: locks itself in, then listens until the pipe closes."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from app.core.confine import confine, die_with_parent, no_core_dumps
from app.core.words import EngineFacts

if TYPE_CHECKING:
    from app.engine.child.native import Native
    from app.engine.child.outbox import Outbox

_WORKSHOP = "--workshop"


class _Listener(Protocol):
    def give(self, untrusted_body: bytes) -> None: ...
    def close(self) -> None: ...


def main() -> None:
    """Never returns: the process ends with the pipe, without llama.cpp's exit handlers."""
    # A terminal sends Ctrl+C to everyone; only the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    workshop, writable = _role(sys.argv[2:])
    frames_in, frames_out = private_pipes()
    die_with_parent()
    no_core_dumps()
    sandbox = confine(writable)

    # Only now: from here on nothing can leave this process but frames.
    from app.engine.child.native import Native
    from app.engine.child.outbox import Outbox
    from app.engine.protocol import Ready, read_frame

    native = Native()
    outbox = Outbox(frames_out)
    listener = _listener(native, outbox, workshop=workshop)
    build = f"llama-cpp-python {version('llama-cpp-python')} · {native.system()}"
    facts = EngineFacts(native.version(), build, native.devices(), sandbox)
    outbox.send(Ready(0, facts))
    code = 1
    try:
        while (body := read_frame(frames_in)) is not None:
            listener.give(body)
        listener.close()
        code = 0
    except Exception:  # noqa: BLE001 - said on stderr, which the parent keeps; then we end
        traceback.print_exc()
    finally:
        os._exit(code)


def _role(arguments: list[str]) -> tuple[bool, tuple[Path, ...]]:
    """Whether this child does side jobs, and the files it may write to."""
    if arguments[:1] != [_WORKSHOP]:
        return False, ()
    return True, tuple(map(Path, arguments[1:]))


def _listener(native: Native, outbox: Outbox, *, workshop: bool) -> _Listener:
    """What does the work; each imports only what it needs."""
    if workshop:
        from app.engine.child.side_jobs import SideJobs

        return SideJobs(native, outbox)
    from app.engine.child.worker import Worker

    return Worker(native, outbox)


def private_pipes() -> tuple[BinaryIO, BinaryIO]:
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


if __name__ == "__main__":
    main()
