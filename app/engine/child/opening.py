"""Opens a context as LoadOptions say, and tells a lack of memory from other refusals."""

from __future__ import annotations

import ctypes as c
import re
from dataclasses import dataclass

import llama_cpp.llama_cpp as llama

from app.core.errors import OutsideError
from app.core.words import KvType
from app.engine.child.context import Context
from app.engine.child.log_tap import LogTap
from app.engine.child.native import AbortFlag, Native

DEFAULT_CONTEXT = 8192

# ggml.c, ggml-alloc.c, ggml-cuda.cu, ggml-vulkan.cpp, llama-mmap.cpp, llama-kv-cache.cpp,
# llama-context.cpp and C++ itself, in their words.
_NO_MEMORY = re.compile(
    r"failed to (re)?allocate|unable to allocate|failed to reserve|out of (device |host )?memory"
    r"|cannot allocate memory|bad_alloc|not enough (memory|space)|OutOfDeviceMemory"
    r"|ErrorOutOf|insufficient memory|can.t allocate|memory allocation",
    re.IGNORECASE,
)
_NO_QUANTIZED_CACHE = re.compile(r"does not divide|flash.attn|flash attention", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for, as the facts of an error: `gpu_layers` -1 is all of them."""

    context: int
    gpu_layers: int
    kv_type: KvType

    def out_of_memory(self, reason: str) -> OutsideError:
        """The error after which a smaller way may be tried."""
        return OutsideError(
            "out_of_memory_load",
            context=self.context,
            gpu_layers=self.gpu_layers,
            kv_type=self.kv_type,
            reason=reason,
        )


def lacks_memory(tap: LogTap) -> bool:
    """Whether an error llama.cpp logged is about memory."""
    return any(_NO_MEMORY.search(line) for line in tap.errors)


def gpu_layers(wanted: int | None) -> int:
    """llama.cpp's own counting: -1 is all of them, 1 is what comes behind the last layer."""
    if not llama.llama_supports_gpu_offload():
        return 0
    return -1 if wanted is None else wanted


def context_length(model: int, wanted: int | None) -> int:
    """Tokens: what is wanted, else what the model was trained for, at most `DEFAULT_CONTEXT`."""
    trained = int(llama.llama_model_n_ctx_train(model))
    return wanted or (min(trained, DEFAULT_CONTEXT) if trained > 0 else DEFAULT_CONTEXT)


def address(pointer: object) -> int:
    """A pointer as ctypes returned it, as a number; 0 is NULL."""
    return c.cast(pointer, c.c_void_p).value or 0  # type: ignore[arg-type]


def open_context(
    native: Native, model: int, flag: AbortFlag, asked: Asked, threads: int, tap: LogTap
) -> tuple[Context, KvType]:
    """A context, and the type its KV cache has: f16 where this model's cannot be quantized.

    Raises OutsideError `out_of_memory_load`, or `context_failed` for another reason.
    """
    if not 0 < asked.context < 1 << 31:  # llama.cpp would cut it to 32 bits
        raise OutsideError("context_failed", tokens=asked.context, reason="no such length")
    try:
        return _context(native, model, flag, asked, threads, asked.kv_type), asked.kv_type
    except OutsideError as error:
        if asked.kv_type == "f16" or not _NO_QUANTIZED_CACHE.search(" ".join(tap.errors)):
            raise _told(error, asked, tap) from error
    tap.errors.clear()
    try:
        return _context(native, model, flag, asked, threads, "f16"), "f16"
    except OutsideError as error:
        raise _told(error, asked, tap) from error


def _context(
    native: Native, model: int, flag: AbortFlag, asked: Asked, threads: int, kv_type: KvType
) -> Context:
    return Context(native, model, flag, asked.context, threads, kv_type)


def _told(error: OutsideError, asked: Asked, tap: LogTap) -> OutsideError:
    if not lacks_memory(tap):
        return error
    return asked.out_of_memory(str(error.facts.get("reason", "")))
