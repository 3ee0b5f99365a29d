"""An answer that is still on its way: its status and headers, and its body piece by piece."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from app.core.errors import OutsideError
from app.network.lines import Line
from app.network.words import shown


class Reply:
    """One answer; close it, or use it as a context manager. Blocking, for one thread at a time.

    `status` is HTTP's; `headers` has lower-case names. What comes out of it is untrusted.
    """

    def __init__(
        self,
        response: http.client.HTTPResponse,
        line: Line,
        host: str,
        *,
        ended: Callable[[int], None],
        is_offline: Callable[[], bool],
    ) -> None:
        self.status = response.status
        self.headers: Mapping[str, str] = _headers(response)
        self.received = 0
        self._response = response
        self._line = line
        self._host = host
        self._ended = ended
        self._is_offline = is_offline
        # In one piece, or of unknown length (`chunked`, or until the connection ends).
        self._left = None if response.chunked else response.length
        self._is_open = True

    def readinto(self, buffer: memoryview) -> int:
        """Fill the start of `buffer` with what has come, at least one byte; 0 is the end.

        Raises OutsideError: `offline`, `network_timeout`, `network_cut` (also where the body ends
        before its announced length), `network_unreachable`.
        """
        if self._left == 0 or not self._is_open or not len(buffer):
            return 0
        with told(self._host, self._is_offline, self._line):
            got = self._take(buffer if self._left is None else buffer[: self._left])
            if not got and (self._left or self._line.is_cut):
                raise ConnectionResetError
        self.received += got
        if self._left is not None:
            self._left -= got
        return got

    def read(self, limit: int) -> bytes:
        """The body up to `limit` bytes; raises as `readinto`."""
        view = memoryview(bytearray(limit))
        at = 0
        while at < limit and (got := self.readinto(view[at:])):
            at += got
        return bytes(view[:at])

    def cut(self) -> None:
        """End it from another thread; the one that reads gets `network_cut`."""
        self._line.cut()

    def close(self) -> None:
        """Hang up, and let the ledger know. May be called twice."""
        if self._is_open:
            self._is_open = False
            self._response.close()
            self._line.close()
            self._ended(self.received)

    def _take(self, buffer: memoryview) -> int:
        if self._response.chunked or self._response.fp is None:
            data = self._response.read1(len(buffer))
            buffer[: len(data)] = data
            return len(data)
        # One receive straight into the caller's memory: what has come is seen at once, and
        # nothing is lost when the next wait times out.
        return self._response.fp.readinto1(buffer)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


@contextmanager
def told(host: str, is_offline: Callable[[], bool], line: Line) -> Iterator[None]:
    """Turn what sockets, TLS and HTTP raise into the errors of `Door.open`."""
    try:
        yield
    except (OSError, http.client.HTTPException) as error:
        if is_offline():
            raise OutsideError("offline") from error
        if line.is_cut:
            raise OutsideError("network_cut", host=host) from error
        raise _error_of(error, host) from error


_BROKEN = (
    ConnectionResetError,
    BrokenPipeError,
    http.client.IncompleteRead,
    ssl.SSLEOFError,
    ssl.SSLZeroReturnError,
)


def _error_of(error: Exception, host: str) -> OutsideError:
    if isinstance(error, TimeoutError):
        return OutsideError("network_timeout", host=host)
    if isinstance(error, _BROKEN):
        return OutsideError("network_cut", host=host)
    if isinstance(error, ssl.SSLError):
        reason = getattr(error, "verify_message", "") or error.reason or str(error)
        return OutsideError("tls_failed", host=host, reason=shown(reason))
    reason = error.strerror if isinstance(error, OSError) else type(error).__name__
    return OutsideError("network_unreachable", host=host, reason=shown(reason or str(error)))


def _headers(response: http.client.HTTPResponse) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in response.getheaders():
        key = name.lower()
        found[key] = f"{found[key]}, {value}" if key in found else value
    return found
