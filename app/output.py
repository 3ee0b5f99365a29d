"""The program's output: streams that take any text, and what it means where nobody takes it."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Coroutine

from app.core.errors import OutsideError


def prepare_output() -> None:
    """Streams that take any text; one that was closed (`>&-`) swallows it."""
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if os.name == "nt" else None, errors="replace")


def told(job: Coroutine[object, object, int]) -> int:
    """The exit code of what writes to a terminal: 130 after Ctrl+C, 1 where nobody reads on, and
    where its output could not be written (which is said)."""
    import asyncio

    try:
        code = asyncio.run(job)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        if not _is_output_lost():
            raise
        if not isinstance(error, BrokenPipeError):
            _complain(error)
        # Python would complain again as it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


def _is_output_lost() -> bool:
    """Whether nobody takes what is written to stdout (any more)."""
    try:
        sys.stdout.write("\n")
        sys.stdout.flush()
    except OSError:
        return True
    return False


def _complain(error: OSError) -> None:
    from app.core.sentences import sentence_of

    lost = OutsideError("output_lost", reason=error.strerror or type(error).__name__)
    sys.stderr.write(sentence_of(lost.code, lost.facts) + "\n")
