"""The frames between the window's process and the engine child: length-prefixed MessagePack."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

import msgspec

from app.core import frames
from app.core.errors import BugError, OutsideError
from app.core.words import (
    EmbedderFacts,
    Ending,
    EngineFacts,
    KvType,
    LoadOptions,
    ModelFacts,
    Part,
    Sampling,
    Statistics,
    Turn,
)

FRAME_LIMIT = 64 * 1024 * 1024
"""Bytes. A question may carry whole documents; nothing else comes near."""


class Request(msgspec.Struct, frozen=True, tag=True):
    """What the window asks; `job` comes back in every frame that answers it."""

    job: int


class Load(Request, frozen=True):
    """Read a model, after unloading the one that is there."""

    path: bytes
    """As the file system knows it: a name need not be text."""
    options: LoadOptions


class Ask(Request, frozen=True):
    """Answer a conversation, whose last turn is the user's, or go on with an answer begun."""

    turns: tuple[Turn, ...]
    sampling: Sampling
    begun: str = ""
    begun_reasoning: str = ""
    template: str = ""
    """`family:NAME` in place of the model's own, for this request; as in the two below."""


class Count(Request, frozen=True):
    """How many prompt tokens would this conversation be?"""

    turns: tuple[Turn, ...]


class CountEach(Request, frozen=True):
    """How many prompt tokens is each turn of this conversation, and the template?"""

    turns: tuple[Turn, ...]
    template: str = ""


class Render(Request, frozen=True):
    """What text would the model see?"""

    turns: tuple[Turn, ...]
    begun: str = ""
    begun_reasoning: str = ""
    template: str = ""


class Stop(Request, frozen=True):
    """End the job of this number soon: at most 300 ms from now."""


class Weigh(Request, frozen=True):
    """How much memory would this model take? Only its header is read, nothing is allocated."""

    path: bytes
    context: int | None
    kv_type: KvType
    gpu_layers: int | None


class PlanQuantization(Request, frozen=True):
    """How large would this model be, quantized to llama.cpp's file type of this number?"""

    source: bytes
    file_type: int


class Quantize(Request, frozen=True):
    """Quantize `source` into the file `target`, which exists and is empty."""

    source: bytes
    target: bytes
    file_type: int
    threads: int


class OpenEmbedder(Request, frozen=True):
    """Read a model that makes vectors, after giving up the one that is there."""

    path: bytes
    threads: int | None = None
    gpu_layers: int | None = None


class Embed(Request, frozen=True):
    """Make a vector of each text."""

    texts: tuple[str, ...]


class Reply(msgspec.Struct, frozen=True, tag=True):
    """What the child tells; `job` 0 is about no request."""

    job: int


class Ready(Reply, frozen=True):
    """The child has started, with these devices and behind this sandbox."""

    facts: EngineFacts


class Loading(Reply, frozen=True):
    """`fraction` 0 to 1 of the weights are read."""

    fraction: float


class Loaded(Reply, frozen=True):
    """The model can be asked."""

    facts: ModelFacts


class Reading(Reply, frozen=True):
    """`done` of `total` prompt tokens are computed, `reused` of them were in the KV cache."""

    done: int
    total: int
    reused: int


class Text(Reply, frozen=True):
    """A piece of the answer; at most 60 a second."""

    part: Part
    text: str
    tokens: int


class Finished(Reply, frozen=True):
    """The answer is complete, stopped or out of room."""

    ending: Ending
    statistics: Statistics


class Counted(Reply, frozen=True):
    """The answer to `Count`."""

    tokens: int


class CountedEach(Reply, frozen=True):
    """The answer to `CountEach`: the turns, then the template."""

    tokens: tuple[int, ...]


class Rendered(Reply, frozen=True):
    """The answer to `Render`."""

    text: str


class Weighed(Reply, frozen=True):
    """Bytes by device, as llama.cpp counts them."""

    weights: tuple[tuple[str, int], ...]
    kv: tuple[tuple[str, int], ...]
    compute: tuple[tuple[str, int], ...]
    output: tuple[tuple[str, int], ...]
    context: int
    layers: int
    kv_type: KvType


class QuantizationPlanned(Reply, frozen=True):
    """`bytes` of tensors come out of `source_bytes`."""

    bytes: int
    source_bytes: int
    from_quantized: bool
    """Whether tensors below 8 bits would be quantized a second time."""
    needs_importance: bool
    """Whether llama.cpp refuses without an importance matrix."""


class Quantizing(Reply, frozen=True):
    """`fraction` 0 to 1 of the tensors' bytes are done; `tensor` is being worked on."""

    fraction: float
    tensor: str


class Quantized(Reply, frozen=True):
    """The file is written and closed."""


class EmbedderOpened(Reply, frozen=True):
    """Texts can be sent."""

    facts: EmbedderFacts


class Embedded(Reply, frozen=True):
    """The answer to `Embed`: a row of `dimension` numbers a text, as little-endian float32."""

    vectors: bytes


class Failed(Reply, frozen=True):
    """The job did not work; code and facts of an `AlcoveError`."""

    code: str
    facts: dict[str, str | int | float]
    whose: str
    """`UserError`, `OutsideError` or `BugError`."""


AnyRequest = Load | Ask | Count | CountEach | Render | Stop
AnySideJob = Weigh | PlanQuantization | Quantize
"""What a child of the workshop is asked, and no other."""
AnyEmbedderRequest = OpenEmbedder | Embed | Stop
"""What the embedder's child is asked, and no other."""
AnyReply = (
    Ready
    | Loading
    | Loaded
    | Reading
    | Text
    | Finished
    | Counted
    | CountedEach
    | Rendered
    | Weighed
    | QuantizationPlanned
    | Quantizing
    | Quantized
    | EmbedderOpened
    | Embedded
    | Failed
)
LAST_REPLIES = (
    *(Loaded, Finished, Counted, CountedEach, Rendered),
    *(Weighed, QuantizationPlanned, Quantized),
    *(EmbedderOpened, Embedded),
)
"""After one of these a job is over; `Failed` ends it too."""

# Bytes from outside raise MsgspecError, UnicodeDecodeError or RecursionError here, nothing else.
_encode = msgspec.msgpack.Encoder().encode
decode_request: Callable[[bytes], AnyRequest] = msgspec.msgpack.Decoder(AnyRequest).decode
decode_side_job: Callable[[bytes], AnySideJob] = msgspec.msgpack.Decoder(AnySideJob).decode
decode_embedder_request: Callable[[bytes], AnyEmbedderRequest] = msgspec.msgpack.Decoder(
    AnyEmbedderRequest
).decode
decode_reply: Callable[[bytes], AnyReply] = msgspec.msgpack.Decoder(AnyReply).decode


def frame(message: Request | Reply) -> bytes:
    """One message as bytes: four bytes of length (little endian), then MessagePack."""
    body = _encode(message)
    try:
        return frames.packed(body, FRAME_LIMIT)
    except ValueError as error:
        raise BugError("frame_too_large", bytes=len(body)) from error


def read_frame(stream: BinaryIO) -> bytes | None:
    """The next body of a blocking stream, None at its end; a length out of bounds is an error."""
    try:
        return frames.read_body(stream, FRAME_LIMIT)
    except ValueError as error:
        raise OutsideError("engine_garbled", bytes=int(error.args[0])) from error
