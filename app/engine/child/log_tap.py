"""Hears llama.cpp's log for a while, line by line, without keeping it from who heard it before."""

from __future__ import annotations

import ctypes as c
from types import TracebackType
from typing import Self

import llama_cpp.llama_cpp as llama

_ERROR = 4
_CONTINUED = 5
_MOST = 20_000
"""Lines kept of one job; a real model of 100 layers logs about 2,000."""


class LogTap:
    """A context manager: while it is open, `lines` and `errors` grow, and `heard` is called.

    llama.cpp has one log callback in a process; the one found is called first and put back.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.errors: list[str] = []
        self._partial, self._level = "", 0
        self._before, self._data = llama.llama_log_callback(), c.c_void_p()
        self._callback = llama.llama_log_callback(self._keep)

    def __enter__(self) -> Self:
        llama.llama_log_get(c.byref(self._before), c.byref(self._data))
        llama.llama_log_set(self._callback, c.c_void_p(0))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        llama.llama_log_set(self._before, self._data)

    def heard(self, line: str) -> None:
        """A line as far as it is known: llama.cpp writes some piece by piece."""

    def _keep(self, level: int, text: bytes, _data: object) -> None:
        if self._before:
            self._before(level, text, self._data)
        if level != _CONTINUED:
            self._level = level
        self._partial += text.decode("utf-8", "replace")
        *complete, self._partial = self._partial.split("\n")
        for line in complete:
            self._end(line)
        if self._partial:
            self.heard(self._partial)

    def _end(self, line: str) -> None:
        self.heard(line)
        if len(self.lines) < _MOST:
            self.lines.append(line)
        if self._level == _ERROR and line.strip():
            self.errors.append(line.strip())
