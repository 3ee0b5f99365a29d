"""Frames arrive whole and in order; one that is too long is neither sent nor read."""

from __future__ import annotations

import io
import struct

import pytest

from app.core.frames import packed, read_body, read_exactly


class Trickle(io.BytesIO):
    """A pipe that gives a byte or two at a time."""

    def read(self, count: int | None = -1, /) -> bytes:
        return super().read(min(count or 1, 2))


@pytest.mark.parametrize("stream", [io.BytesIO, Trickle])
def test_they_follow_one_another(stream: type[io.BytesIO]) -> None:
    pipe = stream(packed(b"one", 9) + packed(b"", 9) + packed(b"three", 9))
    assert [read_body(pipe, 9) for _ in range(4)] == [b"one", b"", b"three", None]


@pytest.mark.parametrize("length", range(7))
def test_a_pipe_that_ends_within_one_is_an_end(length: int) -> None:
    assert read_body(io.BytesIO(packed(b"one", 9)[:length]), 9) is None
    assert read_exactly(io.BytesIO(b"ab"), 3) is None


def test_too_long() -> None:
    with pytest.raises(ValueError, match="10"):
        packed(bytes(10), 9)
    pipe = io.BytesIO(struct.pack("<I", 10) + bytes(10))
    with pytest.raises(ValueError, match="10"):
        read_body(pipe, 9)
    assert pipe.tell() == 4
