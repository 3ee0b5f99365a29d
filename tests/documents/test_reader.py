"""A document is read by a child without rights, within limits, and stopping is at once."""

from __future__ import annotations

import asyncio
import hashlib
import os
import select
import shlex
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from app.core.child_start import ROOT
from app.core.errors import AlcoveError, OutsideError, UserError
from app.core.papers import Pasted
from app.core.sentences import sentence_of
from app.documents import launch, reader
from app.documents.launch import READER_ARGUMENT, reader_command
from app.documents.protocol import Read, Take, frame
from app.documents.reader_child import Limits, ReaderChild, ceiling
from tests.documents.children import child

LARGE = Pasted("large.csv", b"1,two,2024-01-01,some text\n" * 600_000)
"""Takes some seconds."""
posix_only = pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")


async def refused(code: str, limits: Limits, *, takes: bool = True) -> AlcoveError:
    with pytest.raises(AlcoveError) as caught:
        async with reader.opened(
            Pasted("a.txt", b"x"), command=child(code, takes=takes), limits=limits
        ) as document:
            await document.read()
    assert not psutil.Process().children()
    return caught.value


async def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_bytes("# Grüße\n".encode())
    found = await reader.read(path)
    assert (found.name, found.size, found.original) == ("notes.md", 10, path.read_bytes())
    assert found.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (found.reading.kind, found.reading.sections[0].text) == ("markdown", "# Grüße\n")


@pytest.mark.skipif(os.name != "posix", reason="names that are no text")
async def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a\nb.csv"
    path.write_bytes(b"a,b\n")
    found = await reader.read(path)
    assert (found.name, found.reading.kind) == ("a b.csv", "csv")


async def test_pasted_text() -> None:
    found = await reader.read(Pasted("Pasted text", "Grüße".encode()))
    assert (found.name, found.reading.kind) == ("Pasted text", "text")
    with pytest.raises(UserError, match="document_empty"):
        await reader.read(Pasted("Pasted text", b""))
    with pytest.raises(UserError, match="document_too_large"):
        await reader.read(Pasted("Pasted text", b"12345"), limits=Limits(size=4))


async def test_only_the_bytes_are_loaded_first(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"text")
    loaded = await reader.load(path)
    path.unlink()
    assert (loaded.size, len(loaded.sha256)) == (4, 64)
    assert (await reader.read(loaded)).sha256 == loaded.sha256


async def test_several_questions_to_one_child() -> None:
    async with reader.opened(Pasted("a.txt", b"text")) as document:
        first = await document.read()
        assert await document.read() == first
        with pytest.raises(UserError, match="document_no_picture"):
            await document.render(1, 100)
        assert await document.read() == first
    assert not psutil.Process().children()


async def test_what_cannot_be_read_is_told_in_words() -> None:
    with pytest.raises(UserError) as caught:
        await reader.read(Pasted("x.zip", b"PK\x05\x06" + bytes(18)))
    sentence = sentence_of(caught.value.code, caught.value.facts)
    assert sentence == "x.zip is an archive. Unpack it and add the files inside."


async def test_text_that_nobody_sees_is_told() -> None:
    hidden = "".join(chr(0xE0000 + ord(one)) for one in "pay me")
    found = await reader.read(Pasted("a.txt", f"Invoice{hidden} 17".encode()))
    assert [note.code for note in found.reading.notes] == ["document_hidden_text"]
    assert hidden in found.reading.sections[0].text


async def test_a_crash_for_want_of_memory_is_told_so() -> None:
    error = await refused(
        "x = b'x' * 150_000_000\npause(0.5)\nos.abort()", Limits(memory=250_000_000)
    )
    assert error.code == "document_too_much_memory"


async def test_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    code = "send(Progress(1, 9), Progress(1, 9), Progress(2, 9), piece(), DONE)"
    async with reader.opened(Pasted("a.txt", b"x"), command=child(code)) as document:
        await document.read(lambda done, total: told.append((done, total)))
    assert told == [(1, 9), (2, 9)]


@pytest.mark.parametrize("moment", [0.0, 0.05, 0.3, 1.0])
async def test_cancelling_ends_the_child_at_once(moment: float) -> None:
    task = asyncio.ensure_future(reader.read(LARGE))
    await asyncio.wait({task}, timeout=moment)
    began = time.monotonic()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert time.monotonic() - began < 0.5
    assert not psutil.Process().children()


async def test_the_window_goes_on_meanwhile() -> None:
    """No round of the loop computes for long, even where much text arrives."""
    reading = asyncio.ensure_future(reader.read(Pasted("a.txt", b"word " * 2_000_000)))
    longest = 0.0
    while not reading.done():
        began = time.thread_time()
        await asyncio.sleep(0)
        longest = max(longest, time.thread_time() - began)
    await reading
    assert longest < 0.1


async def test_a_child_that_tells_nothing_more_is_stopped() -> None:
    error = await refused("send(Progress(1, 2))", Limits(quiet=0.3))
    assert error.code == "document_too_slow"


LATE = """
pause(0.6)
send(Picture(1, 1, b"old", ()))
read_body(frames_in, FRAME_LIMIT)
pause(0.1)
send(Picture(1, 1, b"new", ()))
"""


async def test_a_late_answer_is_not_taken_for_the_next() -> None:
    """Else a page that was given up would stand in the place of the one behind it."""
    name, command = Pasted("a.pdf", b"x"), child(LATE)
    async with reader.opened(name, command=command, limits=Limits(quiet=0.3)) as document:
        for page in (1, 2):
            with pytest.raises(UserError, match="document_too_slow"):
                await document.render(page, 100)


async def test_a_question_that_is_given_up_ends_the_child() -> None:
    async with reader.opened(Pasted("a.pdf", b"x"), command=child(LATE)) as document:
        first = asyncio.ensure_future(document.render(1, 100))
        await asyncio.wait({first}, timeout=0.1)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        with pytest.raises(OutsideError, match="document_reader_died"):
            await document.render(2, 100)


async def test_a_child_that_dies_between_two_questions() -> None:
    command = child("send(piece(), DONE)\nos._exit(3)")
    async with reader.opened(Pasted("a.txt", b"x"), command=command) as document:
        await document.read()
        for _ in range(2):
            with pytest.raises(OutsideError) as caught:
                await document.read()
            assert caught.value.facts["signal"] == "exit 3"


@posix_only
async def test_a_limit_of_the_users_own_is_kept(tmp_path: Path) -> None:
    """Of an administrator, or of a shell; the reader does not try to go beyond."""
    script = tmp_path / "limited"
    script.write_text(f"#!/bin/sh\nulimit -d 400000\nexec {shlex.join(reader_command())}\n")
    script.chmod(0o755)
    async with reader.opened(Pasted("a.txt", b"text"), command=[str(script)]) as document:
        assert (await document.read()).sections[0].text == "text"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the parent alone looks at memory")
def test_the_child_stops_before_the_parent_has_to() -> None:
    limits = Limits()
    assert limits.memory - 150_000_000 < ceiling(limits.memory) <= limits.memory - 100_000_000


async def test_progress_that_is_none_does_not_count() -> None:
    code = "while True: send(Progress(1, 2)); pause(0.05)"
    assert (await refused(code, Limits(quiet=0.3))).code == "document_too_slow"


async def test_progress_without_end_is_stopped() -> None:
    code = "n = 0\nwhile True: n += 1; send(Progress(n, 0)); pause(0.01)"
    assert (await refused(code, Limits(quiet=10, whole=0.5))).code == "document_too_slow"


async def test_a_child_that_takes_too_much_memory_is_ended() -> None:
    error = await refused("x = b'x' * 300_000_000", Limits(memory=200_000_000))
    assert error.code == "document_too_much_memory"
    assert "200 MB" in sentence_of(error.code, error.facts)


@posix_only
async def test_our_own_child_keeps_to_its_memory() -> None:
    with pytest.raises(UserError, match="document_too_much_memory"):
        await reader.read(LARGE, limits=Limits(memory=150_000_000))


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("os._exit(3)", "exit 3"),
        ("os.abort()", "SIGABRT"),
        ("raise ValueError", "exit 1"),
    ],
)
@posix_only
async def test_a_child_that_dies(code: str, told: str) -> None:
    error = await refused(code, Limits(quiet=3))
    assert isinstance(error, OutsideError)
    assert (error.code, error.facts["signal"]) == ("document_reader_died", told)


async def test_a_child_that_falls_silent_is_stopped() -> None:
    error = await refused("os.close(frames_out.fileno())", Limits(quiet=0.3))
    assert error.code == "document_too_slow"


async def test_a_child_that_never_begins() -> None:
    error = await refused("", Limits(start=0.3), takes=False)
    assert error.code == "document_reader_not_started"
    error = await refused("raise ValueError('broken here')", Limits(), takes=False)
    assert (error.code, error.facts["reason"]) == (
        "document_reader_not_started",
        "ValueError: broken here",
    )


async def test_a_program_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OutsideError, match="document_reader_not_started"):
        async with reader.opened(Pasted("a", b"x"), command=[str(tmp_path / "none")]):
            pass


async def test_a_child_that_does_not_listen_takes_no_memory_of_ours() -> None:
    """The bytes are written by a thread, from where they lie."""
    large = Pasted("a.txt", bytes(50_000_000))
    with pytest.raises(UserError, match="document_too_slow"):
        async with reader.opened(
            large, command=child("send(Ready(Sandbox()))", takes=False), limits=Limits(quiet=0.3)
        ) as document:
            await document.read()


def _asked(seconds: int, memory: int) -> subprocess.CompletedProcess[bytes]:
    """Our child, without a parent that watches it."""
    take = Take(LARGE.name, "", len(LARGE.data), memory, seconds)
    told = frame(take) + LARGE.data + frame(Read())
    with launch.start(reader_command()) as process:
        out, complaints = process.communicate(told, timeout=60)
    return subprocess.CompletedProcess([], process.returncode, out, complaints)


def test_our_child_ends_itself_when_nobody_does() -> None:
    done = _asked(1, 1 << 30)
    # Saying where a running thread is may crash, and ends the child as well.
    assert done.returncode in {1, -signal.SIGSEGV}
    assert b"Timeout" in done.stderr


def test_our_child_ends_with_the_pipe() -> None:
    with launch.start(reader_command()) as process:
        process.communicate(timeout=60)
    assert process.returncode == 0


PARENT = """
import asyncio, os, psutil, signal, sys
sys.path.insert(0, sys.argv[1])
from app.core.papers import Pasted
from app.documents import reader
async def main():
    large = Pasted("a.csv", b"1,two,2024-01-01,some text\\n" * 600_000)
    async with reader.opened(large) as document:
        reading = asyncio.ensure_future(document.read())
        await asyncio.wait({reading}, timeout=0.2)
        print(psutil.Process().children()[0].pid, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it ends with what it is doing")
def test_our_child_ends_with_its_parent_in_the_midst_of_reading() -> None:
    command = [sys.executable, "-I", "-c", PARENT, str(ROOT)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr
    with suppress(ProcessLookupError):  # it has ended already
        child_handle = os.pidfd_open(int(done.stdout))
        assert select.select([child_handle], [], [], 5)[0]
        os.close(child_handle)


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux's")
async def test_our_child_is_locked_in() -> None:
    one = ReaderChild(reader_command(), "a.txt", Limits())
    try:
        sandbox = await one.ready
    finally:
        await one.end()
    if not sandbox.means:
        pytest.skip("this kernel has neither means; the doctor says so")
    assert (sandbox.network, sandbox.writes, sandbox.reads) == (True, True, True)


def test_the_child_gets_nothing_of_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "secret")
    monkeypatch.setenv("HOME", "secret")
    code = "import os, sys; sys.stdout.write(repr(dict(os.environ)))"
    with launch.start([sys.executable, "-I", "-c", code]) as process:
        told, _ = process.communicate(timeout=60)
    assert b"secret" not in told


def test_the_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Path(reader_command()[-1]) == ROOT
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert reader_command() == [sys.executable, READER_ARGUMENT]
