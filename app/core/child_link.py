"""The parent's end of a child process: replies in, frames out, and how it ended."""

from __future__ import annotations

import asyncio
import io
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, BinaryIO, Generic, TypeVar

T = TypeVar("T")
_PATIENCE = 2.0
_SIGKILL = 9


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended: its exit code, whether we killed it, what was wrong with its replies."""

    code: int
    killed: bool
    broken: str
    complaints: tuple[str, ...]
    """The last lines it wrote on stderr, as they came."""

    @property
    def killed_by_system(self) -> bool:
        """Something else than we sent it the signal that cannot be refused."""
        return not self.killed and self.code == -_SIGKILL

    @property
    def signal(self) -> str:
        """`SIGKILL` for a process that a signal ended, else `exit 3`."""
        if self.code < 0:
            with suppress(ValueError):
                return signal.Signals(-self.code).name
        return f"exit {self.code}"


class ChildLink(Generic[T]):
    """Reads in a thread of its own; `on_reply` and `on_end` are called in the event loop.

    `next_reply` takes one reply off the child's stdout, checks it and returns it, None at the end;
    it runs in the thread, and any exception of it ends the child.
    """

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        next_reply: Callable[[BinaryIO], T | None],
        on_reply: Callable[[T], None],
        on_end: Callable[[Ended], None],
        name: str,
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._process, self._next_reply = process, next_reply
        self._on_reply, self._on_end = on_reply, on_end
        self._complaints: deque[str] = deque(maxlen=20)
        self._wanted_end = self._killed = False
        self._broken = ""
        self._outbox: deque[bytes] = deque()
        self._may_write = threading.Condition()
        self.ended = asyncio.Event()
        # The reader last: it waits for the complaints to be complete when the child has ended.
        self._complaining = _thread(name, self._listen_to_complaints)
        _thread(name, self._write)
        _thread(name, self._read)

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether it can still be asked; False as soon as its end is known here."""
        return not self.ended.is_set() and not self._wanted_end

    def send(self, data: bytes) -> None:
        """Queue bytes; a thread writes them, because a full pipe must not stop the window."""
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
            while (reply := self._next_reply(stream)) is not None:
                self._call(self._on_reply, reply)
        except Exception as error:  # noqa: BLE001 - what cannot be read ends the child, and is told
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

    def _finish(self, code: int) -> None:
        self.ended.set()
        self._on_end(Ended(code, self._killed, self._broken, tuple(self._complaints)))

    def _call(self, what: Callable[..., None], *arguments: object) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody is left to tell
            self._loop.call_soon_threadsafe(what, *arguments)


def _thread(name: str, target: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=target, name=f"{name}{target.__name__}", daemon=True)
    thread.start()
    return thread


def _write_all(pipe: IO[bytes], data: bytes) -> None:
    view = memoryview(data)
    while view:
        written = pipe.write(view)
        view = view[written:]
