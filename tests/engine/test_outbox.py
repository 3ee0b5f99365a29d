"""The outbox loses and reorders nothing, and keeps a fast model from flooding the window."""

from __future__ import annotations

import io
import threading
from typing import Any

import pytest

from app.core.words import Statistics
from app.engine.child import outbox as outbox_module
from app.engine.child.outbox import Outbox
from app.engine.protocol import Finished, Reading, Text, decode_reply, read_frame


class Clock:
    """A monotonic clock that stands still unless told; sleeping on it waits for a permit."""

    def __init__(self) -> None:
        self.now = 100.0
        self.permits = threading.Semaphore(0)

    def monotonic(self) -> float:
        return self.now

    def sleep(self, _seconds: float) -> None:
        self.permits.acquire()


class Pipe(io.BytesIO):
    """Says when something was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = threading.Semaphore(0)

    def flush(self) -> None:
        self.sent.release()

    def replies(self) -> list[Any]:
        stream = io.BytesIO(self.getvalue())
        return [decode_reply(body) for body in iter(lambda: read_frame(stream), None)]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """In place of the system's clock."""
    clock = Clock()
    monkeypatch.setattr(outbox_module, "time", clock)
    return clock


@pytest.fixture
def pipe() -> Pipe:
    """The way to the window."""
    return Pipe()


END = Finished(1, "end", Statistics())


def test_the_first_word_leaves_at_once(clock: Clock, pipe: Pipe) -> None:
    Outbox(pipe).text(1, "answer", "Hello", 1)
    assert pipe.replies() == [Text(1, "answer", "Hello", 1)]


def test_a_fast_model_fills_one_frame_a_tick(clock: Clock, pipe: Pipe) -> None:
    outbox = Outbox(pipe)
    for piece in "abcdef":
        outbox.text(1, "answer", piece, 1)
    assert len(pipe.replies()) == 1
    clock.now += 0.02
    outbox.text(1, "answer", "g", 1)
    assert pipe.replies() == [Text(1, "answer", "a", 1), Text(1, "answer", "bcdefg", 6)]


def test_the_last_word_of_a_slow_model_is_not_kept_waiting(clock: Clock, pipe: Pipe) -> None:
    outbox = Outbox(pipe)
    outbox.text(1, "answer", "a", 1)
    outbox.text(1, "answer", "b", 1)
    assert pipe.sent.acquire(timeout=5)
    clock.permits.release(100)  # a thread of an earlier test may have come to this clock, too
    assert pipe.sent.acquire(timeout=5)
    assert [reply.text for reply in pipe.replies()] == ["a", "b"]


def test_work_for_later_is_done_in_the_thread_of_the_outbox(clock: Clock, pipe: Pipe) -> None:
    outbox = Outbox(pipe)
    threads: list[str] = []

    def work() -> None:
        threads.append(threading.current_thread().name)
        outbox.text(1, "answer", "a", 1)

    outbox.soon(work)
    assert pipe.sent.acquire(timeout=5)
    assert threads == ["outbox"]


def test_work_that_comes_within_a_tick_is_done_after_it(clock: Clock, pipe: Pipe) -> None:
    outbox = Outbox(pipe)
    pieces = ["a"]

    def work() -> None:
        found = "".join(pieces)
        pieces.clear()
        outbox.text(1, "answer", found, 1)

    outbox.soon(work)
    assert pipe.sent.acquire(timeout=5)
    pieces.append("b")
    outbox.soon(work)
    clock.now += 0.02
    clock.permits.release(100)
    assert pipe.sent.acquire(timeout=5)
    assert [reply.text for reply in pipe.replies()] == ["a", "b"]


def test_an_ending_comes_after_all_text(clock: Clock, pipe: Pipe) -> None:
    outbox = Outbox(pipe)
    for piece in "abc":
        outbox.text(1, "answer", piece, 1)
    outbox.send(END)
    assert pipe.replies() == [Text(1, "answer", "a", 1), Text(1, "answer", "bc", 2), END]


def test_reasoning_and_answer_are_never_mixed(clock: Clock, pipe: Pipe) -> None:
    outbox = Outbox(pipe)
    outbox.text(1, "reasoning", "a", 1)
    outbox.text(1, "reasoning", "b", 1)
    outbox.text(1, "answer", "c", 1)
    outbox.send(END)
    told = [(reply.part, reply.text) for reply in pipe.replies()[:-1]]
    assert told == [("reasoning", "a"), ("reasoning", "b"), ("answer", "c")]


def test_progress_is_told_first_last_and_ten_times_a_second(clock: Clock, pipe: Pipe) -> None:
    outbox = Outbox(pipe)
    for done in range(10, 110, 10):
        outbox.reading(1, done, 100, 10)
    assert [reply.done for reply in pipe.replies()] == [10, 100]
    clock.now += 0.2
    outbox.reading(1, 50, 100, 10)
    assert pipe.replies()[-1] == Reading(1, 50, 100, 10)


def test_a_window_that_is_gone_hurts_nobody(clock: Clock, pipe: Pipe) -> None:
    outbox = Outbox(pipe)
    pipe.close()
    outbox.text(1, "answer", "a", 1)
    outbox.send(END)


def test_many_threads_lose_nothing(pipe: Pipe) -> None:
    outbox = Outbox(pipe)

    def write(job: int) -> None:
        for _ in range(200):
            outbox.send(Reading(job, 1, 1, 0))

    threads = [threading.Thread(target=write, args=(job,)) for job in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(200):
        outbox.text(9, "answer", "x", 1)
    for thread in threads:
        thread.join()
    outbox.send(END)
    replies = pipe.replies()
    assert sum(isinstance(reply, Reading) for reply in replies) == 800
    assert "".join(reply.text for reply in replies if isinstance(reply, Text)) == "x" * 200
    assert sum(reply.tokens for reply in replies if isinstance(reply, Text)) == 200
