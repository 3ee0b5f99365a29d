"""One llama.cpp context: feeds prompts, keeps what is computed, decodes token by token."""

from __future__ import annotations

import ctypes as c
import time
from collections.abc import Callable
from typing import Any

import llama_cpp.llama_cpp as llama
import numpy as np

from app.core.errors import OutsideError
from app.engine.child.native import ABORTED, NO_ROOM, AbortFlag, Native
from app.engine.child.sampling import Logits
from app.engine.child.stopped import Stopped

BATCH = 512
"""Tokens of a prompt that are computed at once; also llama.cpp's default physical batch."""
_SMALLEST_BATCH = 64
_PIECE_SECONDS = 1.0

KV_TYPES = {"f16": 1, "q8_0": 8}
"""ggml's numbers of the types the KV cache may have."""


class ContextFull(Exception):  # noqa: N818 - not an error
    """No room for another token."""


class Context:
    """The KV cache of one sequence, and the tokens it holds (`held`)."""

    def __init__(
        self, native: Native, model: int, flag: AbortFlag, length: int, threads: int, kv_type: str
    ) -> None:
        self._native, self._flag = native, flag
        wanted = llama.llama_context_default_params()
        wanted.n_ctx = length
        wanted.n_batch = wanted.n_ubatch = min(BATCH, max(256, length))
        wanted.n_seq_max = 1
        # Logits of one row only: otherwise a buffer of batch x vocabulary is reserved.
        wanted.n_outputs_max = 1
        wanted.n_threads = wanted.n_threads_batch = threads
        wanted.flash_attn_type = -1  # automatic
        wanted.type_k = wanted.type_v = KV_TYPES[kv_type]
        wanted.swa_full = False
        wanted.no_perf = True
        native.forget_log()
        pointer = llama.llama_init_from_model(model, wanted)
        if not pointer:
            raise OutsideError("context_failed", tokens=length, reason=native.reason())
        self._pointer: int = c.cast(pointer, c.c_void_p).value or 0
        self._memory = llama.llama_get_memory(pointer)
        self._window = int(llama.llama_model_n_swa(model))
        self._vocabulary = int(llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(model)))
        self.length = int(llama.llama_n_ctx(pointer))
        self.held: list[int] = []
        native.set_abort(self._pointer, flag.callback, flag.data)
        self._one = (c.c_int32 * 1)()
        self._single = llama.llama_batch()
        self._single.n_tokens = 1
        self._single.token = _pointer(c.addressof(self._one))
        self._views: dict[int, Logits] = {}
        self._piece = self._batch = int(wanted.n_batch)

    def close(self) -> None:
        """Give the memory back."""
        if self._pointer:
            llama.llama_free(self._pointer)
            self._pointer = 0

    def reuse(self, tokens: list[int]) -> int:
        """Keep the longest beginning of `tokens` that is in the KV cache; returns its length.

        At least the last token is computed again, because logits are not kept.
        """
        same = _common(self.held, tokens)
        same = min(same, len(tokens) - 1)
        if same < len(self.held) and not self._rewind(same):
            self.forget()
            return 0
        return same

    def _rewind(self, to: int) -> bool:
        """Drop what is behind position `to`; False where the model's memory cannot do that."""
        if to == 0:
            self.forget()
            return True
        if self._window:
            # A sliding window forgets: rewinding is sound only if the window before `to` is there.
            oldest = llama.llama_memory_seq_pos_min(self._memory, 0)
            if oldest > max(0, to - self._window):
                return False
        if not llama.llama_memory_seq_rm(self._memory, 0, to, -1):
            return False
        del self.held[to:]
        return True

    def forget(self) -> None:
        """Empty the KV cache; its bytes are left as they are, because nothing reads them again."""
        llama.llama_memory_clear(self._memory, False)
        self.held.clear()

    def feed(self, tokens: list[int], progress: Callable[[int], None]) -> None:
        """Compute `tokens` behind those held; tells how many are done after each piece.

        Pieces are of about a second, so that progress is seen and a stop is heard on devices
        where a running computation cannot be aborted. Raises Stopped or ContextFull.
        """
        if len(self.held) + len(tokens) > self.length:
            raise ContextFull
        array = (c.c_int32 * len(tokens))(*tokens)
        start, at = c.addressof(array), 0
        batch = llama.llama_batch()
        while at < len(tokens):
            count = batch.n_tokens = min(self._piece, len(tokens) - at)
            batch.token = _pointer(start + 4 * at)
            began = time.monotonic()
            self._decode(batch)
            self.held += tokens[at : at + count]
            at += count
            self._pace(count, time.monotonic() - began)
            progress(at)

    def advance(self, token: int) -> None:
        """Compute one more token. Raises Stopped or ContextFull; then it is not held."""
        if len(self.held) >= self.length:
            raise ContextFull
        self._one[0] = token
        self._decode(self._single)
        self.held.append(token)

    def logits(self) -> Logits:
        """The logits after the last token, as a view of llama.cpp's own memory."""
        address = self._native.logits_at(self._pointer, -1)
        if not address:
            raise OutsideError("engine_no_logits")
        view = self._views.get(address)
        if view is None:
            pointer = c.cast(address, c.POINTER(c.c_float))
            view = np.ctypeslib.as_array(pointer, shape=(self._vocabulary,))
            self._views = {address: view}
        return view

    def _decode(self, batch: llama.llama_batch) -> None:
        if self._flag.is_raised:
            raise Stopped
        code = self._native.decode(self._pointer, batch)
        if code == 0:
            return
        self._agree()
        if code == ABORTED:
            raise Stopped
        if code == NO_ROOM:
            raise ContextFull
        raise OutsideError("decode_failed", result=code, reason=self._native.reason())

    def _agree(self) -> None:
        """After a broken decode: finished physical batches may have stayed; drop them."""
        if not llama.llama_memory_seq_rm(self._memory, 0, len(self.held), -1):
            self.forget()

    def _pace(self, count: int, seconds: float) -> None:
        if count < self._piece:
            return
        if seconds > 2 * _PIECE_SECONDS:
            self._piece = max(_SMALLEST_BATCH, self._piece // 2)
        elif seconds < _PIECE_SECONDS / 2:
            self._piece = min(self._batch, self._piece * 2)


def _pointer(address: int) -> Any:
    return c.cast(address, c.POINTER(c.c_int32))


def _common(held: list[int], tokens: list[int]) -> int:
    """The length of the beginning that two lists share."""
    if held == tokens[: len(held)]:
        return len(held)
    return next(
        (at for at, (old, new) in enumerate(zip(held, tokens, strict=False)) if old != new),
        min(len(held), len(tokens)),
    )
