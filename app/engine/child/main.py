"""The engine child's main thread: locks itself in, then listens until the pipe closes."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from importlib.metadata import version
from typing import BinaryIO

from app.core.confine import confine, die_with_parent, no_core_dumps
from app.core.words import EngineFacts


def main() -> None:
    """Never returns: the process ends with the pipe, without llama.cpp's exit handlers."""
    # A terminal sends Ctrl+C to everyone; only the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    frames_in, frames_out = private_pipes()
    die_with_parent()
    no_core_dumps()
    sandbox = confine()

    # Only now: from here on nothing can leave this process but frames.
    from app.engine.child.native import Native
    from app.engine.child.outbox import Outbox
    from app.engine.child.worker import Worker
    from app.engine.protocol import Ready, decode_request, read_frame

    native = Native()
    outbox = Outbox(frames_out)
    worker = Worker(native, outbox)
    build = f"llama-cpp-python {version('llama-cpp-python')} · {native.system()}"
    facts = EngineFacts(native.version(), build, native.devices(), sandbox)
    outbox.send(Ready(0, facts))
    code = 1
    try:
        while (body := read_frame(frames_in)) is not None:
            worker.give(decode_request(body))
        worker.close()
        code = 0
    except Exception:  # noqa: BLE001 - said on stderr, which the parent keeps; then we end
        traceback.print_exc()
    finally:
        os._exit(code)


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
