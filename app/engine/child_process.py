"""One running engine child as the window sees it: frames in and out, and how it ended."""

from __future__ import annotations

import asyncio
import io
import signal
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import IO

import msgspec

from app.core.errors import AlcoveError, OutsideError
from app.core.words import EngineFacts
from app.engine import launch
from app.engine.protocol import AnyReply, Ready, decode_reply, read_frame

_PATIENCE = 2.0
_SIGKILL = 9


class ChildProcess:
    """Reads in a thread of its own; `on_reply` and `on_end` are called in the event loop.

    `ready` resolves to what the child found, or to what ended it before that.
    """

    def __init__(
        self,
        command: list[str],
        on_reply: Callable[[AnyReply], None],
        on_end: Callable[[ChildProcess, AlcoveError], None],
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._on_reply, self._on_end = on_reply, on_end
        self.ready: asyncio.Future[EngineFacts] = self._loop.create_future()
        self._complaints: deque[str] = deque(maxlen=20)
        try:
            self._process = launch.start(command)
        except OSError as error:
            raise OutsideError("engine_not_started", reason=str(error)) from error
        self._wanted_end = self._killed = False
        self._broken = ""
        self._outbox: deque[bytes] = deque()
        self._may_write = threading.Condition()
        self.ended = asyncio.Event()
        # The reader last: it waits for the complaints to be complete when the child has ended.
        self._complaining = self._thread(self._listen_to_complaints)
        self._thread(self._write)
        self._thread(self._read)

    @staticmethod
    def _thread(target: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=target, name=f"engine{target.__name__}", daemon=True)
        thread.start()
        return thread

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether it can still be asked; False as soon as its end is known here."""
        return not self.ended.is_set() and not self._wanted_end

    def send(self, data: bytes) -> None:
        """Queue a frame; a thread writes it, because a full pipe must not stop the window."""
        with self._may_write:
            self._outbox.append(data)
            self._may_write.notify()

    def kill(self) -> None:
        """End it now."""
        self._killed = True
        self._want_end()
        with suppress(OSError):
            self._process.kill()

    async def close(self) -> None:
        """Ask it to end by closing the pipe; kill it where it does not. All memory is back then."""
        self._want_end()
        try:
            await asyncio.wait_for(self.ended.wait(), _PATIENCE)
        except TimeoutError:
            self.kill()
            await self.ended.wait()

    def _want_end(self) -> None:
        with self._may_write:
            self._wanted_end = True
            self._may_write.notify()

    def _read(self) -> None:
        stream = io.BufferedReader(self._process.stdout)  # type: ignore[type-var]
        try:
            while (untrusted := read_frame(stream)) is not None:
                self._call(self._deliver, decode_reply(untrusted))
        except (AlcoveError, msgspec.MsgspecError, ValueError, RecursionError, OSError) as error:
            self._broken = type(error).__name__
            self.kill()
        code = self._process.wait()
        self._complaining.join(_PATIENCE)
        self._want_end()
        stream.close()
        self._call(self._finish, code)

    def _write(self) -> None:
        stdin = self._process.stdin
        assert stdin is not None
        while True:
            with self._may_write:
                while not self._outbox and not self._wanted_end:
                    self._may_write.wait()
                if not self._outbox:
                    break
                data = self._outbox.popleft()
            with suppress(OSError, ValueError):
                _write_all(stdin, data)
        with suppress(OSError):
            stdin.close()

    def _listen_to_complaints(self) -> None:
        stream = self._process.stderr
        assert stream is not None
        with io.BufferedReader(stream) as lines:  # type: ignore[type-var]
            while untrusted_line := lines.readline(4096):
                self._complaints.append(untrusted_line.decode("utf-8", "replace").strip())

    def _deliver(self, reply: AnyReply) -> None:
        if not isinstance(reply, Ready):
            self._on_reply(reply)
        elif not self.ready.done():
            self.ready.set_result(reply.facts)

    def _finish(self, code: int) -> None:
        cause = self._cause(code)
        self.ended.set()
        if not self.ready.done():
            self.ready.set_exception(cause)
            self.ready.exception()  # retrieved: nobody may be waiting any more
        self._on_end(self, cause)

    def _cause(self, code: int) -> AlcoveError:
        if self._broken:
            return OutsideError("engine_garbled", reason=self._broken)
        if not self._killed and code == -_SIGKILL:
            return OutsideError("engine_killed")
        reason = next((line for line in self._complaints if "ASSERT" in line), "")
        reason = reason or (self._complaints[-1] if self._complaints else "")
        return OutsideError("engine_died", signal=_signal_name(code), reason=reason[:300])

    def _call(self, what: Callable[..., None], *arguments: object) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody is left to tell
            self._loop.call_soon_threadsafe(what, *arguments)


def _write_all(pipe: IO[bytes], data: bytes) -> None:
    view = memoryview(data)
    while view:
        written = pipe.write(view)
        view = view[written:]


def _signal_name(code: int) -> str:
    """`SIGKILL` for a process that a signal ended, else `exit 3`."""
    if code < 0:
        with suppress(ValueError):
            return signal.Signals(-code).name
    return f"exit {code}"
