"""Reads the header of a GGUF file that is still on the hub, by range requests, never the file."""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, cast

from app.core.errors import OutsideError, UserError
from app.models.gguf import Header, read_header
from app.models.hub_answers import wait_of
from app.network.hosts import joined
from app.network.lines import Errand

if TYPE_CHECKING:
    from app.models.hub import Hub
    from app.models.hub_answers import HubFile, HubRepository
    from app.network.door import Door
    from app.network.reply import Reply

FIRST_STEP = 1024 * 1024
LIMIT = 64 * 1024 * 1024
"""Bytes that are ever asked for; as long as `gguf_source.HEADER_LIMIT`."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HOPS = 5
_RANGE = re.compile(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15}|\*)")


@dataclass(frozen=True, slots=True)
class RemoteHeader:
    """A checked header, its bytes up to `header.data_offset`, and how much had to be fetched."""

    header: Header
    raw: bytes
    transferred: int


async def read_remote_header(
    hub: Hub, door: Door, repository: HubRepository, file: HubFile
) -> RemoteHeader:
    """The header of `file`, which may be the first part of a split one.

    Raises what `gguf.read_header` and `Door.open` raise, and of `Hub`'s errors `hub_gated`,
    `hub_not_found`, `hub_busy`, `hub_down` and `hub_odd_answer`. Cancelling ends the transfer.
    """
    is_gated = repository.model.gated != "no"
    authorization = await hub.authorization() if is_gated else {}
    try:
        return await _fetched(hub, door, repository, file, authorization)
    except _RefusedError as refused:
        # The hub does not tell strangers what is private, only that there is nothing for them.
        if authorization or not refused.may_be_private:
            raise refused.told(hub, repository.model.id, has_token=bool(authorization)) from refused
        authorization = await hub.authorization()
        if not authorization:
            raise refused.told(hub, repository.model.id, has_token=False) from refused
    try:
        return await _fetched(hub, door, repository, file, authorization)
    except _RefusedError as refused:
        raise refused.told(hub, repository.model.id, has_token=True) from refused


async def _fetched(
    hub: Hub,
    door: Door,
    repository: HubRepository,
    file: HubFile,
    authorization: dict[str, str],
) -> RemoteHeader:
    errand = Errand("header")
    url = hub.file_url(repository.model.id, repository.commit, file.path)
    source = _Source(door, url, authorization, file.size, errand)
    try:
        return await asyncio.to_thread(_read, source)
    except asyncio.CancelledError:
        errand.cancel()
        raise


def _read(source: _Source) -> RemoteHeader:
    header = read_header(cast(BinaryIO, source), source.size)
    source.have(min(header.data_offset, source.size))
    return RemoteHeader(header, bytes(source.bytes[: header.data_offset]), source.transferred)


class _RefusedError(Exception):
    """A status that is neither the bytes nor the way to them."""

    def __init__(self, status: int, headers: Mapping[str, str], *, by_hub: bool) -> None:
        super().__init__(status)
        self.status = status
        self.headers = headers
        self.may_be_private = by_hub and status in {401, 403, 404}

    def told(self, hub: Hub, id_: str, *, has_token: bool) -> OutsideError | UserError:
        """The same as an error for the user."""
        if self.headers.get("x-error-code") == "GatedRepo":
            return hub.gate(id_)
        if self.status in {401, 403} and has_token:
            return UserError("hub_token_refused")
        if self.status in {401, 404}:
            return UserError("hub_not_found", id=id_)
        if self.status == 429:
            return OutsideError("hub_busy", seconds=wait_of(self.headers))
        return OutsideError("hub_down", status=self.status)


class _Source(io.RawIOBase):
    """The file as a stream that fetches what is read, in steps that grow with what is there."""

    def __init__(
        self, door: Door, url: str, authorization: dict[str, str], size: int, errand: Errand
    ) -> None:
        super().__init__()
        self.size = size
        self.bytes = bytearray()
        self.transferred = 0
        self._door = door
        self._url = url
        self._direct = ""
        self._authorization = authorization
        self._errand = errand
        self._at = 0

    def read(self, count: int = -1) -> bytes:
        """The next `count` bytes, fewer at the end of the file or of the limit."""
        end = min(self._at + max(count, 0), self.size, LIMIT)
        self.have(end)
        piece = bytes(self.bytes[self._at : end])
        self._at = end
        return piece

    def have(self, end: int) -> None:
        """Fetch until the first `end` bytes are here."""
        while len(self.bytes) < end:
            # Half as much again: a header of 8 MB costs 10, in six requests.
            step = max(FIRST_STEP, len(self.bytes) // 2, end - len(self.bytes))
            stop = min(len(self.bytes) + step, self.size, max(end, LIMIT))
            self._fetch(len(self.bytes), stop)

    def _fetch(self, start: int, stop: int) -> None:
        with self._open(start, stop) as reply:
            piece = reply.read(stop - start)
            self.transferred += reply.received
        if len(piece) < stop - start:
            raise OutsideError("hub_odd_answer", reason="length")
        self.bytes += piece

    def _open(self, start: int, stop: int) -> Reply:
        wanted = {"Range": f"bytes={start}-{stop - 1}"}
        if self._direct:
            reply = self._ask(self._direct, wanted)
            if reply.status == 206:
                return self._checked(reply, start, stop)
            reply.close()  # links of the CDN expire
        return self._checked(self._resolve(wanted), start, stop)

    def _resolve(self, wanted: dict[str, str]) -> Reply:
        url = self._url
        for _ in range(_HOPS):
            reply = self._ask(url, wanted)
            if reply.status not in _REDIRECTS:
                self._direct = url
                return reply
            reply.close()
            url = joined(url, reply.headers.get("location", ""))
        raise OutsideError("hub_odd_answer", reason="redirects")

    def _ask(self, url: str, wanted: dict[str, str]) -> Reply:
        headers = wanted | self._authorization
        return self._door.open(url, why="header", headers=headers, errand=self._errand)

    def _checked(self, reply: Reply, start: int, stop: int) -> Reply:
        try:
            self._check(reply, start, stop)
        except BaseException:
            reply.close()
            raise
        return reply

    def _check(self, reply: Reply, start: int, stop: int) -> None:
        if reply.headers.get("content-type", "").startswith("text/html"):
            raise OutsideError("hub_web_page")
        if reply.status == 200 and start == 0:
            return  # a host without ranges: its beginning will do, the rest is not read
        if reply.status == 200:
            raise OutsideError("hub_odd_answer", reason="range")
        if reply.status != 206:
            by_hub = self._door.rules.may_carry_token(self._direct)
            raise _RefusedError(reply.status, reply.headers, by_hub=by_hub)
        told = _RANGE.fullmatch(reply.headers.get("content-range", ""))
        if told is None or (int(told[1]), int(told[2])) != (start, stop - 1):
            raise OutsideError("hub_odd_answer", reason="range")
        if told[3] not in {"*", str(self.size)}:
            raise OutsideError("hub_odd_answer", reason="size")
