"""A model that turns texts into vectors: its own, or the mean of what any model makes of a text."""

from __future__ import annotations

import ctypes as c
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import Any

import llama_cpp.llama_cpp as llama
import numpy as np
from numpy.typing import NDArray

from app.core.errors import OutsideError, UserError
from app.core.words import EmbedderFacts
from app.engine.child.log_tap import LogTap
from app.engine.child.model import thread_count
from app.engine.child.native import AbortFlag, Native
from app.engine.child.opening import address, gpu_layers, lacks_memory
from app.engine.child.stopped import Stopped
from app.engine.protocol import OpenEmbedder

_UNKNOWN, _NONE, _MEAN, _RANK = -1, 0, 1, 4
"""Kinds of pooling, as llama.h counts them."""
_TOKENS = 1024
"""Of one text, and of all that are computed at once; what is beyond is not looked at."""
_MOST_LOGITS = 256 * 1024 * 1024
"""Bytes: models made for text also compute a row of the vocabulary's size for each token."""
_SEQUENCES = 16
_BYTES_A_TOKEN = 16

Vectors = NDArray[np.float32]


class Embedding:
    """One model and its context, until `close`. Texts become rows of float32, not normalised."""

    def __init__(
        self,
        native: Native,
        flag: AbortFlag,
        request: OpenEmbedder,
        progress: Callable[[float], None],
    ) -> None:
        self._native, self._flag, self._progress = native, flag, progress
        self._pointer = self._context = self._limit = 0
        self._made_for_it = False
        layers = gpu_layers(request.gpu_layers)
        try:
            try:
                self._open(request, layers)
            except OutsideError as error:
                if error.code != "out_of_memory" or not layers or request.gpu_layers is not None:
                    raise
                self.close()
                self._open(request, 0)
        except BaseException:
            self.close()
            raise
        self._vocabulary = llama.llama_model_get_vocab(self._pointer)
        self._memory = llama.llama_get_memory(self._context)
        native.set_abort(self._context, flag.callback, flag.data)
        dimension = int(llama.llama_model_n_embd_out(self._pointer))
        name = self._told("general.name") or PurePath(request.path.decode("utf-8", "replace")).stem
        self.facts = EmbedderFacts(name[:200], dimension, self._limit, self._made_for_it)

    def close(self) -> None:
        """Give the memory back."""
        if self._context:
            llama.llama_free(self._context)
        if self._pointer:
            llama.llama_model_free(self._pointer)
        self._pointer = self._context = 0

    def embed(self, texts: tuple[str, ...]) -> Vectors:
        """A row for each text [n, dimension]; zeros for an empty one. Raises Stopped."""
        rows = np.zeros((len(texts), self.facts.dimension), np.float32)
        for batch in self._batches(texts):
            self._compute(batch)
            for sequence, (number, _) in enumerate(batch):
                found = llama.llama_get_embeddings_seq(self._context, sequence)
                if not found:
                    raise OutsideError("embedder_no_vectors")
                rows[number] = np.ctypeslib.as_array(found, shape=(self.facts.dimension,))
        return rows

    def _open(self, request: OpenEmbedder, layers: int) -> None:
        wanted = llama.llama_model_default_params()
        wanted.n_gpu_layers = layers
        keep = llama.llama_progress_callback(self._on_progress)
        wanted.progress_callback = keep
        with LogTap() as tap:
            self._pointer = address(llama.llama_model_load_from_file(request.path, wanted))
            if not self._pointer:
                raise self._refusal(tap)
            self._context = self._opened(request.threads or thread_count())
            if not self._context:
                raise self._refusal(tap)

    def _opened(self, threads: int) -> int:
        """The context: the model's own pooling, the mean where it has none."""
        pooling = int(self._told(f"{self._told('general.architecture')}.pooling_type") or _UNKNOWN)
        both = llama.llama_model_has_encoder(self._pointer) and llama.llama_model_has_decoder(
            self._pointer
        )
        if pooling == _RANK or both:
            raise UserError("model_not_for_embedding")
        self._made_for_it = pooling not in {_UNKNOWN, _NONE}
        size = int(llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(self._pointer)))
        tokens = _TOKENS if size * 4 * _TOKENS <= _MOST_LOGITS else _TOKENS // 2
        trained = int(llama.llama_model_n_ctx_train(self._pointer))
        self._limit = min(tokens, trained) if trained > 0 else tokens
        wanted = llama.llama_context_default_params()
        wanted.n_ctx = wanted.n_batch = wanted.n_ubatch = self._limit
        wanted.n_seq_max, wanted.kv_unified = _SEQUENCES, True
        wanted.embeddings, wanted.no_perf = True, True
        wanted.pooling_type = pooling if self._made_for_it else _MEAN
        wanted.n_threads = wanted.n_threads_batch = threads
        return address(llama.llama_init_from_model(self._pointer, wanted))

    def _refusal(self, tap: LogTap) -> Exception:
        if self._flag.is_raised:
            return Stopped()
        if lacks_memory(tap):
            return OutsideError("out_of_memory")
        return UserError("model_refused", reason=self._native.reason())

    def _on_progress(self, fraction: float, _data: object) -> bool:
        self._progress(fraction)
        return not self._flag.is_raised

    def _told(self, key: str) -> str:
        """What the model's file says of itself; empty where it says nothing."""
        room = c.create_string_buffer(512)
        count = llama.llama_model_meta_val_str(self._pointer, key.encode(), room, len(room))
        return room.value.decode("utf-8", "replace").strip() if count > 0 else ""

    def _batches(self, texts: tuple[str, ...]) -> Iterator[list[tuple[int, list[int]]]]:
        """Texts by number with their tokens, as many as go together."""
        held: list[tuple[int, list[int]]] = []
        room = self._limit
        for number, text in enumerate(texts):
            tokens = self._tokens(text)
            if held and (len(tokens) > room or len(held) == _SEQUENCES):
                yield held
                held, room = [], self._limit
            if tokens:
                held.append((number, tokens))
                room -= len(tokens)
        if held:
            yield held

    def _tokens(self, text: str) -> list[int]:
        """With the signs that begin and end a text of this model; none of them in the text."""
        if not text.strip():
            return []
        raw = text.encode("utf-8", "replace")[: self._limit * _BYTES_A_TOKEN]
        found = np.empty(len(raw) + 16, np.int32)
        count = self._native.tokenize(
            self._vocabulary, raw, len(raw), found.ctypes.data, found.size, True, False
        )
        tokens: list[int] = found[: max(0, count)].tolist()
        if len(tokens) <= self._limit:
            return tokens
        return [*tokens[: self._limit - 1], tokens[-1]]

    def _compute(self, texts: list[tuple[int, list[int]]]) -> None:
        if self._flag.is_raised:
            raise Stopped
        count = sum(len(tokens) for _, tokens in texts)
        batch = llama.llama_batch_init(count, 0, 1)
        try:
            _fill(batch, [tokens for _, tokens in texts])
            if self._memory:
                llama.llama_memory_clear(self._memory, False)
                result = llama.llama_decode(self._context, batch)
            else:
                result = llama.llama_encode(self._context, batch)
        finally:
            llama.llama_batch_free(batch)
        if self._flag.is_raised:
            raise Stopped
        if result:
            raise OutsideError("decode_failed", result=result, reason=self._native.reason())


def _fill(batch: Any, texts: list[list[int]]) -> None:
    at = 0
    for sequence, tokens in enumerate(texts):
        for position, token in enumerate(tokens):
            batch.token[at], batch.pos[at] = token, position
            batch.n_seq_id[at], batch.seq_id[at][0] = 1, sequence
            batch.logits[at] = 1
            at += 1
    batch.n_tokens = at
