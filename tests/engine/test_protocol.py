"""Frames arrive as they were sent, and no frame, however hostile, does more than be refused."""

from __future__ import annotations

import io
import random
import struct
import sys
from typing import BinaryIO

import msgspec
import pytest

from app.core.errors import AlcoveError, BugError, OutsideError
from app.core.words import (
    Device,
    EngineFacts,
    LoadOptions,
    ModelFacts,
    Sampling,
    Sandbox,
    Statistics,
    Turn,
)
from app.engine import protocol
from app.engine.process import Engine
from app.engine.protocol import (
    Ask,
    Count,
    Counted,
    Failed,
    Finished,
    Load,
    Loaded,
    Loading,
    Reading,
    Ready,
    Reply,
    Request,
    Stop,
    Text,
    decode_reply,
    decode_request,
    frame,
    read_frame,
)

TURNS = (Turn("system", "Sei nett."), Turn("user", "🙂\0\x1b"), Turn("assistant", "", "thought"))
REQUESTS: list[Request] = [
    Load(1, b"/models/\xff.gguf", LoadOptions(context_length=5, template="family:chatml")),
    Ask(2, TURNS, Sampling(seed=2**31, stop=("a", "b"))),
    Count(3, ()),
    Stop(4),
]
DEVICE = Device("CUDA0", "H200", "gpu", 2**40, 2**39)
REPLIES: list[Reply] = [
    Ready(0, EngineFacts("b1", "build", (DEVICE,), Sandbox(True, True, ("landlock",)))),
    Loading(1, 0.5),
    Loaded(1, ModelFacts("n", "a", "d", *([2**40] * 2), *([7] * 6), True, False, "model", ("x",))),
    Reading(2, 1, 2, 0),
    Text(2, "reasoning", "a\nb", 3),
    Finished(2, "length", Statistics(answer_tokens=3, prompt_seconds=0.25)),
    Counted(3, 9),
    Failed(4, "engine_bug", {"reason": "x", "tokens": 1, "share": 0.5}, "BugError"),
]
REFUSALS = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""What the reader of a child's frames ends the child for."""


class Trickle(io.BytesIO):
    """A pipe that gives a byte or two at a time."""

    def read(self, count: int | None = -1, /) -> bytes:
        return super().read(min(count or 1, 2))


def through_pipe(message: Request | Reply, stream: type[BinaryIO] = io.BytesIO) -> bytes:
    body = read_frame(stream(frame(message)))  # type: ignore[call-arg]
    assert body is not None
    return body


@pytest.mark.parametrize("stream", [io.BytesIO, Trickle])
@pytest.mark.parametrize("message", REQUESTS, ids=lambda m: type(m).__name__)
def test_requests_arrive(message: Request, stream: type[BinaryIO]) -> None:
    assert decode_request(through_pipe(message, stream)) == message


@pytest.mark.parametrize("stream", [io.BytesIO, Trickle])
@pytest.mark.parametrize("message", REPLIES, ids=lambda m: type(m).__name__)
def test_replies_arrive(message: Reply, stream: type[BinaryIO]) -> None:
    assert decode_reply(through_pipe(message, stream)) == message


def test_frames_follow_one_another() -> None:
    stream = io.BytesIO(b"".join(map(frame, REPLIES)))
    bodies = list(iter(lambda: read_frame(stream), None))
    assert [decode_reply(body) for body in bodies] == REPLIES


@pytest.mark.parametrize("length", range(len(frame(REPLIES[3]))))
def test_a_pipe_that_ends_within_a_frame_is_an_end(length: int) -> None:
    assert read_frame(io.BytesIO(frame(REPLIES[3])[:length])) is None


def test_a_stated_length_beyond_the_limit_is_not_waited_for() -> None:
    head = struct.pack("<I", protocol.FRAME_LIMIT + 1)
    with pytest.raises(OutsideError, match="engine_garbled"):
        read_frame(io.BytesIO(head + b"x"))


def test_a_message_beyond_the_limit_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "FRAME_LIMIT", 100)
    with pytest.raises(BugError, match="frame_too_large"):
        frame(Text(1, "answer", "x" * 101, 1))


@pytest.mark.parametrize("seed", range(200))
def test_random_bytes_are_refused_in_the_documented_way(seed: int) -> None:
    rng = random.Random(seed)
    with pytest.raises(REFUSALS):
        decode_reply(rng.randbytes(rng.randint(0, 60)))


@pytest.mark.parametrize("seed", range(300))
def test_flipped_bytes_are_read_or_refused(seed: int) -> None:
    rng = random.Random(seed)
    body = bytearray(frame(rng.choice(REPLIES))[4:])
    for _ in range(rng.randint(1, 3)):
        body[rng.randrange(len(body))] = rng.randrange(256)
    try:
        reply = decode_reply(bytes(body))
    except REFUSALS:
        return
    assert isinstance(reply, Reply)
    assert isinstance(reply.job, int)


HOSTILE: dict[str, object] = {
    "no map": [1, 2],
    "no type": {"job": 1},
    "unknown type": {"type": "Explode", "job": 1},
    "a request": {"type": "Stop", "job": 1},
    "no job": {"type": "Counted", "tokens": 1},
    "text as job": {"type": "Counted", "job": "1", "tokens": 1},
    "true as job": {"type": "Counted", "job": True, "tokens": 1},
    "bytes as text": {"type": "Text", "job": 1, "part": "answer", "text": b"x", "tokens": 1},
    "unknown part": {"type": "Text", "job": 1, "part": "secret", "text": "x", "tokens": 1},
    "unknown ending": {"type": "Finished", "job": 1, "ending": "x", "statistics": {}},
    "nested facts": {"type": "Failed", "job": 1, "code": "x", "whose": "x", "facts": {"a": []}},
    "numbered facts": {"type": "Failed", "job": 1, "code": "x", "whose": "x", "facts": {1: 1}},
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_wrong_types_are_refused(content: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        decode_reply(msgspec.msgpack.encode(content))


def test_what_is_too_deep_is_refused() -> None:
    deep = b"\x91" * sys.getrecursionlimit() * 2 + b"\xc0"
    head = msgspec.msgpack.encode({"type": "Counted", "job": 1, "tokens": 1})
    with pytest.raises(REFUSALS):
        decode_reply(b"\x84" + head[1:] + b"\xa1x" + deep)


@pytest.mark.parametrize("marker", [b"\xdd", b"\xdf", b"\xdb", b"\xc6"])
def test_a_stated_size_costs_no_memory(marker: bytes) -> None:
    """Four billion entries announced, none sent."""
    for field in (b"\xa7devices", b"\xa5facts", b"\xa1x"):
        body = b"\x82\xa4type\xa5Ready" + field + marker + b"\xff\xff\xff\xff"
        with pytest.raises(REFUSALS):
            decode_reply(body)


def test_what_a_newer_child_adds_is_ignored() -> None:
    told = {"type": "Counted", "job": 1, "tokens": 2, "mood": ["new"]}
    assert decode_reply(msgspec.msgpack.encode(told)) == Counted(1, 2)


_FAKE_CHILD = """
import sys
sent, answered = map(bytes.fromhex, sys.argv[1:])
out = sys.stdout.buffer
out.write(sent); out.flush()
if answered:
    sys.stdin.buffer.read(4)
    out.write(answered); out.flush()
    sys.stdin.buffer.read()
"""


def child_that_says(at_once: bytes, when_asked: bytes) -> Engine:
    """An engine whose child sends some bytes, and others when it was asked something."""
    command = [sys.executable, "-I", "-c", _FAKE_CHILD, at_once.hex(), when_asked.hex()]
    return Engine(command)


@pytest.mark.parametrize("whose", ["UserError", "OutsideError", "BugError", "SystemExit", ""])
async def test_a_failure_is_always_one_of_our_errors(whose: str) -> None:
    facts: dict[str, str | int | float] = {"code": "a", "self": "b", "reason": "c"}
    told = b"".join(frame(Failed(job, "engine_bug", facts, whose)) for job in range(9))
    engine = child_that_says(frame(REPLIES[0]), told)
    try:
        with pytest.raises(AlcoveError) as caught:
            async for _ in engine.load("/model.gguf", LoadOptions()):
                pass
        assert (caught.value.code, caught.value.facts) == ("engine_bug", facts)
    finally:
        await engine.close()


@pytest.mark.parametrize("start", ["garbage", "deep", "huge", "silent"])
async def test_a_child_that_talks_nonsense_is_ended_and_told(start: str) -> None:
    """Never a window that waits for ever."""
    deep = b"\x81\xa1x" + b"\x91" * 60_000
    sent = {
        "garbage": b"\x05\0\0\0hello",
        "deep": struct.pack("<I", len(deep)) + deep,
        "huge": b"\xff\xff\xff\xff",
        "silent": b"",
    }[start]
    engine = child_that_says(sent, b"" if start == "silent" else b"\0")
    try:
        with pytest.raises(OutsideError) as caught:
            await engine.start()
        assert caught.value.code == ("engine_died" if start == "silent" else "engine_garbled")
    finally:
        await engine.close()
