"""What an error means for a download: its end, or a pause until the world is better."""

from __future__ import annotations

from app.core.errors import AlcoveError, BugError, OutsideError
from app.models.download.records import Record
from app.models.download.words import Status

_LASTING = {
    "download_wrong_hash",
    "download_keeps_changing",
    "download_not_a_model",
    "download_file_gone",
    "hub_odd_answer",
    "host_refused",
    "not_https",
    "tls_failed",
}
"""Outside errors that time does not heal."""


def as_alcove_error(error: Exception) -> AlcoveError:
    """For what nobody thought of."""
    if isinstance(error, AlcoveError):
        return error
    return BugError("download_bug", reason=f"{type(error).__name__}: {error}"[:200])


def ending(error: AlcoveError) -> Status:
    """Is it worth waiting?"""
    lasting = not isinstance(error, OutsideError) or error.code in _LASTING
    return "failed" if lasting else "paused"


def is_paused_by_world(record: Record) -> bool:
    """A user's pause has no trouble; that of the world has one, and may end by itself."""
    return record.status == "paused" and record.trouble is not None
