"""One running engine child as the window sees it: frames in and out, and how it ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import BinaryIO

from app.core.child_link import ChildLink, Ended
from app.core.errors import AlcoveError, OutsideError
from app.core.words import EngineFacts
from app.engine import launch
from app.engine.protocol import AnyReply, Ready, decode_reply, read_frame


class ChildProcess(ChildLink[AnyReply]):
    """Its replies and its end are told in the event loop.

    `ready` resolves to what the child found, or to what ended it before that.
    """

    def __init__(
        self,
        command: list[str],
        on_reply: Callable[[AnyReply], None],
        on_end: Callable[[ChildProcess, AlcoveError], None],
    ) -> None:
        self.ready: asyncio.Future[EngineFacts] = asyncio.get_running_loop().create_future()
        self._hear, self._bury = on_reply, on_end
        try:
            process = launch.start(command)
        except OSError as error:
            raise OutsideError("engine_not_started", reason=str(error)) from error
        super().__init__(process, _next_reply, self._deliver, self._mourn, "engine")

    def _deliver(self, reply: AnyReply) -> None:
        if not isinstance(reply, Ready):
            self._hear(reply)
        elif not self.ready.done():
            self.ready.set_result(reply.facts)

    def _mourn(self, ended: Ended) -> None:
        cause = _cause(ended)
        if not self.ready.done():
            self.ready.set_exception(cause)
            self.ready.exception()  # retrieved: nobody may be waiting any more
        self._bury(self, cause)


def _next_reply(stream: BinaryIO) -> AnyReply | None:
    untrusted = read_frame(stream)
    return None if untrusted is None else decode_reply(untrusted)


def _cause(ended: Ended) -> AlcoveError:
    if ended.broken:
        return OutsideError("engine_garbled", reason=ended.broken)
    if ended.killed_by_system:
        return OutsideError("engine_killed")
    reason = next((line for line in ended.complaints if "ASSERT" in line), "")
    reason = reason or (ended.complaints[-1] if ended.complaints else "")
    return OutsideError("engine_died", signal=ended.signal, reason=reason[:300])
