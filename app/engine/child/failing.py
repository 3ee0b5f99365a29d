"""Turns whatever ended a job into the one frame that says so."""

from __future__ import annotations

import traceback

from app.core.errors import AlcoveError, BugError, OutsideError, UserError
from app.engine.protocol import Failed


def failure(job: int, error: BaseException) -> Failed:
    """The frame for an error of ours, for memory that ran out, or for a bug."""
    if isinstance(error, MemoryError):
        error = OutsideError("out_of_memory")
    if not isinstance(error, AlcoveError):
        last = "".join(traceback.format_exception(error, limit=-2)).strip().replace("\n", " | ")
        error = BugError("engine_bug", reason=last[-300:])
    whose = next(k.__name__ for k in (UserError, OutsideError, BugError) if isinstance(error, k))
    return Failed(job, error.code, dict(error.facts), whose)
