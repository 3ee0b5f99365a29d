"""Gives `huggingface_hub` its HTTP client: httpx2 above, this program's door below."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import httpx2

from app.core.errors import OutsideError

if TYPE_CHECKING:
    from app.network.door import Door
    from app.network.lines import Errand
    from app.network.reply import Reply

_STEP = 64 * 1024
_PASSED_ON = frozenset({"accept", "authorization", "range", "if-none-match", "if-range"})
"""The library's other headers tell of the system and mark each request with a number."""


def make_client(
    door: Door, errand: Callable[[], Errand], timeout: float, limit: int
) -> httpx2.Client:
    """See `Door.client`. No proxies, cookies or netrc: what is below decides of these."""
    return httpx2.Client(
        transport=_Transport(door, errand, timeout, limit),
        trust_env=False,
        follow_redirects=True,
        max_redirects=5,
    )


class _Transport(httpx2.BaseTransport):
    def __init__(
        self, door: Door, errand: Callable[[], Errand], timeout: float, limit: int
    ) -> None:
        self._door = door
        self._errand = errand
        self._timeout = timeout
        self._limit = limit

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Ask through the door; its errors pass through httpx2 as they are."""
        errand = self._errand()
        reply = self._door.open(
            str(request.url),
            why=errand.why,
            headers={name: one for name, one in request.headers.items() if name in _PASSED_ON},
            method=request.method,
            timeout=self._timeout,
            errand=errand,
        )
        # Only `identity` was asked for, and unpacking is where small answers become huge.
        if reply.headers.get("content-encoding", "identity") != "identity":
            reply.close()
            raise OutsideError("answer_odd", host=request.url.host)
        headers = {n: one for n, one in reply.headers.items() if n != "set-cookie"}
        body = _Body(reply, self._limit, request.url.host)
        return httpx2.Response(reply.status, headers=headers, stream=body)


class _Body(httpx2.SyncByteStream):
    def __init__(self, reply: Reply, limit: int, host: str) -> None:
        self._reply = reply
        self._limit = limit
        self._host = host

    def __iter__(self) -> Iterator[bytes]:
        buffer = memoryview(bytearray(_STEP))
        while got := self._reply.readinto(buffer):
            if self._reply.received > self._limit:
                raise OutsideError("answer_too_large", host=self._host, bytes=self._limit)
            yield bytes(buffer[:got])

    def close(self) -> None:
        """Hang up."""
        self._reply.close()
