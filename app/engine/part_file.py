"""A file that is being made: it gets its name when it is complete and checked, or is removed."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

from app.core.errors import AlcoveError, OutsideError, UserError

_STALE_SECONDS = 24 * 3600
_NO_ROOM = 1024 * 1024
_TRIES, _TRY_SECONDS = 20, 0.1


class PartFile:
    """An empty file beside `target`, for which there are `needed` bytes on the disk.

    Raises UserError `quantize_target_exists`; OutsideError `quantize_no_space`,
    `quantize_not_written`.
    """

    def __init__(self, target: Path, needed: int) -> None:
        self._target, self._needed, self._wanted = target, needed, True
        self.path = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")

    def __enter__(self) -> Self:
        self._refuse_to_replace()
        try:
            _sweep(self._target)
            free = shutil.disk_usage(self._target.parent).free
            if free < self._needed:
                raise self._no_space(free)
            os.close(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except OSError as error:
            raise self._not_written(error) from error
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError, ValueError):  # it must not hide why the block was left
            _patiently(self.path.unlink)

    def give_up(self) -> None:
        """From any thread: a `finish` that is under way elsewhere shall not name it any more."""
        self._wanted = False

    def finish(self, check: Callable[[Path], object]) -> None:
        """Have it on the disk, checked, and under its name. Raises what `check` raises.

        The block must not be left meanwhile: Windows removes no file that somebody reads.
        """
        try:
            check(self.path)
        except AlcoveError as error:
            raise self.explain(error) from error
        try:
            with self.path.open("rb+") as file:
                os.fsync(file.fileno())
            self._refuse_to_replace()
            if self._wanted:
                _patiently(lambda: self.path.replace(self._target))
        except OSError as error:
            raise self._not_written(error) from error

    def explain(self, error: AlcoveError) -> AlcoveError:
        """The same error, or that the disk is full, which the one who wrote may not have said."""
        with suppress(OSError):
            free = shutil.disk_usage(self._target.parent).free
            if free < _NO_ROOM:
                return self._no_space(free)
        return error

    def _refuse_to_replace(self) -> None:
        if os.path.lexists(self._target):
            raise UserError("quantize_target_exists", name=self._target.name)

    def _no_space(self, free: int) -> OutsideError:
        folder = str(self._target.parent)
        return OutsideError("quantize_no_space", needed=self._needed, free=free, folder=folder)

    def _not_written(self, error: OSError) -> OutsideError:
        folder = str(self._target.parent)
        return OutsideError("quantize_not_written", folder=folder, reason=error.strerror or "")


def _patiently(change: Callable[[], object]) -> None:
    """Windows refuses while a virus scanner looks at a file that has just been closed."""
    for _ in range(_TRIES if sys.platform == "win32" else 0):
        with suppress(PermissionError):
            change()
            return
        time.sleep(_TRY_SECONDS)
    change()


def _sweep(target: Path) -> None:
    """Remove what a program that was killed a day ago or earlier has left of this target."""
    start = f".{target.name}."
    for path in target.parent.iterdir():
        if path.name.startswith(start) and path.name.endswith(".part"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _STALE_SECONDS:
                    path.unlink()
