"""The frames between the window's process and a reader child, and what is believed of them."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from app.core import frames
from app.core.errors import Fact
from app.core.papers import Box, Label
from app.core.words import Note, Sandbox

MOST_BYTES = 256 << 20
"""Of a document."""
FRAME_LIMIT = 64 << 20
"""Bytes; the document itself comes without a frame, a long section in several."""
MOST_SIDE = 4096
"""Pixels of a page picture."""
PIECE_CHARACTERS = 4_000_000
"""Of a section's text in one frame: 16 MB at most."""
MOST_PIECES = 50_000
MOST_PROGRESS = 20_000
"""Replies to one request."""


class Request(msgspec.Struct, frozen=True, tag=True):
    """What the parent asks; the child answers one request after the other."""


class Take(Request, frozen=True):
    """The first request, which is not answered: `size` bytes of the document follow its frame.

    `memory` bytes and `seconds` for one request are limits that the child sets itself, too.
    """

    name: str
    password: str
    size: int
    memory: int
    seconds: int


class Read(Request, frozen=True):
    """Read the whole document."""


class Render(Request, frozen=True):
    """Draw a page (from 1), `width` pixels wide, and find the words of the quotes on it."""

    page: int
    width: int
    quotes: tuple[str, ...]


class Reply(msgspec.Struct, frozen=True, tag=True):
    """What the child tells."""


class Ready(Reply, frozen=True):
    """It has started, behind this sandbox."""

    sandbox: Sandbox


class Progress(Reply, frozen=True):
    """`done` of `total` pages or parts are read; total 0 where nobody knows."""

    done: int
    total: int


class Piece(Reply, frozen=True):
    """A section, or its next piece where the one before said that there is more."""

    label: Label
    number: int
    title: str
    text: str
    more: bool


class Done(Reply, frozen=True):
    """The document is read; its sections came before."""

    kind: str
    notes: tuple[Note, ...]
    pages: int


class Picture(Reply, frozen=True):
    """The answer to `Render`, as in `core.papers.PagePicture`."""

    width: int
    height: int
    pixels: bytes
    boxes: tuple[Box, ...]


class Failed(Reply, frozen=True):
    """It did not work; code and facts of a `UserError`."""

    code: str
    facts: dict[str, Fact]


AnyRequest = Take | Read | Render
AnyReply = Ready | Progress | Piece | Done | Picture | Failed

# Bytes from outside raise MsgspecError, UnicodeDecodeError or RecursionError here, nothing else.
_encode = msgspec.msgpack.Encoder().encode
decode_request: Callable[[bytes], AnyRequest] = msgspec.msgpack.Decoder(AnyRequest).decode
decode_reply: Callable[[bytes], AnyReply] = msgspec.msgpack.Decoder(AnyReply).decode


def frame(message: Request | Reply) -> bytes:
    """One message as bytes. Raises ValueError where it is beyond the limit."""
    return frames.packed(_encode(message), FRAME_LIMIT)
