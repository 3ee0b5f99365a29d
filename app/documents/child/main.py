"""The reader child: locks itself in, takes one document, and answers until the pipe closes."""

from __future__ import annotations

import faulthandler
import gc
import os
import traceback
from typing import TYPE_CHECKING, BinaryIO

from app.core import child_side
from app.core.confine import confine, program_folders

if TYPE_CHECKING:
    from app.documents.child.answers import Answers


def main() -> None:
    """Never returns: the process ends with the pipe."""
    frames_in, frames_out = child_side.begin()
    sandbox = confine(readable=program_folders())

    # Only now: from here on nothing can leave this process but frames.
    from app.documents.child.answers import Answers
    from app.documents.protocol import Ready, frame

    frames_out.write(frame(Ready(sandbox)))
    code = 1
    try:
        _answer_all(frames_in, Answers(frames_out))
        code = 0
    except Exception:  # noqa: BLE001 - said on stderr, which the parent keeps; then we end
        traceback.print_exc()
    finally:
        os._exit(code)


def _answer_all(frames_in: BinaryIO, answers: Answers) -> None:
    from app.core.frames import read_body, read_exactly
    from app.documents.child.sheet import Source
    from app.documents.protocol import FRAME_LIMIT, MOST_BYTES, Take, decode_request

    first = read_body(frames_in, FRAME_LIMIT)
    take = decode_request(first) if first is not None else None
    if not isinstance(take, Take) or not 0 < take.size <= MOST_BYTES:
        return
    _limit_memory(take.memory)
    gc.set_threshold(100_000, 20, 50)  # a large table is millions of values, and none is garbage
    untrusted = read_exactly(frames_in, take.size)
    if untrusted is None:
        return
    source = Source(untrusted, take.name, take.password)
    while (body := read_body(frames_in, FRAME_LIMIT)) is not None:
        # Whatever hangs, be it in C: a thread of the runtime ends us. The parent does so sooner.
        faulthandler.dump_traceback_later(take.seconds, exit=True)
        answers.give(source, decode_request(body))
        faulthandler.cancel_dump_traceback_later()
        gc.collect()


def _limit_memory(most: int) -> None:
    if os.name == "posix":
        import resource

        _, highest = resource.getrlimit(resource.RLIMIT_DATA)
        if highest != resource.RLIM_INFINITY:
            most = min(most, highest)
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))


if __name__ == "__main__":
    main()
