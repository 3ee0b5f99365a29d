"""The engine child's main thread: locks itself in, then listens until the pipe closes."""

from __future__ import annotations

import os
import sys
import traceback
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.core import child_side
from app.core.confine import confine
from app.core.words import EngineFacts

if TYPE_CHECKING:
    from app.engine.child.native import Native
    from app.engine.child.outbox import Outbox

_WORKSHOP, _EMBEDDER = "--workshop", "--embedder"


class _Listener(Protocol):
    def give(self, untrusted_body: bytes) -> None: ...
    def close(self) -> None: ...


def main() -> None:
    """Never returns: the process ends with the pipe, without llama.cpp's exit handlers."""
    role, writable = _role(sys.argv[2:])
    frames_in, frames_out = child_side.begin()
    sandbox = confine(writable)

    # Only now: from here on nothing can leave this process but frames.
    from app.engine.build import library_folder
    from app.engine.child.built import compiler_in, loaded_in
    from app.engine.child.native import Native
    from app.engine.child.outbox import Outbox
    from app.engine.protocol import Ready, read_frame

    native = Native()
    outbox = Outbox(frames_out)
    listener = _listener(native, outbox, role)
    build = f"llama-cpp-python {version('llama-cpp-python')} · {native.system()}"
    folder = library_folder()
    facts = EngineFacts(
        native.version(),
        build,
        native.devices(),
        sandbox,
        commit=native.commit(),
        compiler=compiler_in(folder),
        libraries=loaded_in(folder),
    )
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


def _role(arguments: list[str]) -> tuple[str, tuple[Path, ...]]:
    """What this child is for, and the files it may write to."""
    role = arguments[0] if arguments else ""
    return role, tuple(map(Path, arguments[1:])) if role == _WORKSHOP else ()


def _listener(native: Native, outbox: Outbox, role: str) -> _Listener:
    """What does the work; each imports only what it needs."""
    if role == _WORKSHOP:
        from app.engine.child.side_jobs import SideJobs

        return SideJobs(native, outbox)
    if role == _EMBEDDER:
        from app.engine.child.embedding_jobs import EmbeddingJobs

        return EmbeddingJobs(native, outbox)
    from app.engine.child.worker import Worker

    return Worker(native, outbox)


if __name__ == "__main__":
    main()
