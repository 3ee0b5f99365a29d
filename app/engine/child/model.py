"""A loaded model: reads the file, picks its settings by a short measurement, answers questions."""

from __future__ import annotations

import ctypes as c
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import llama_cpp.llama_cpp as llama
import psutil

from app.core.errors import AlcoveError, UserError
from app.core.words import DeviceMemory, KvType, LoadOptions, ModelFacts, Turn
from app.engine.child.context import Context
from app.engine.child.control_tokens import Shield, shield
from app.engine.child.log_tap import LogTap
from app.engine.child.memory_log import memory_of_load
from app.engine.child.native import AbortFlag, Native
from app.engine.child.opening import (
    Asked,
    address,
    context_length,
    gpu_layers,
    lacks_memory,
    open_context,
)
from app.engine.child.reasoning import Continuation, continuation
from app.engine.child.stopped import Stopped
from app.engine.child.templates import ChosenTemplate, choose_template
from app.engine.child.vocabulary import Vocabulary

_LOAD_NONE, _LOAD_MMAP = 0, 1
_WORTH_MEASURING = 64 * 1024 * 1024
_MEASURE_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class _Way:
    """How weights are held: rearranged for the processor's instructions, or mapped as they lie."""

    repack: bool
    mmap: bool


class Model:
    """One model and its context, until `close`."""

    def __init__(
        self,
        native: Native,
        flag: AbortFlag,
        path: bytes,
        options: LoadOptions,
        progress: Callable[[float], None],
    ) -> None:
        began = time.monotonic()
        self.native, self._flag, self._progress = native, flag, progress
        self._pointer = 0
        self.context: Context
        self._kv_type: KvType = options.kv_type
        self._memory: tuple[DeviceMemory, ...] = ()
        self._layers_on_gpu = gpu_layers(options.gpu_layers)
        try:
            self._open(path, options)
            self.vocabulary = Vocabulary(native, self._pointer, flag)
            self._own = self._chosen = self._choose_template(options.template)
            self.vocabulary.claim(self._chosen.template.source)
        except BaseException:
            self.close()
            raise
        self.facts = self._tell(options, time.monotonic() - began)

    @property
    def stops(self) -> tuple[str, ...]:
        """Texts that end a turn where the template has no token for it."""
        return self._chosen.stops

    def use_template(self, wanted: str) -> None:
        """Write prompts in the style of `family:NAME` from now on; "" is the model's own again."""
        if not wanted:
            self._chosen = self._own
        elif wanted != self._chosen.source:
            self._chosen = self._choose_template(wanted)

    def close(self) -> None:
        """Free the context, then the weights."""
        if hasattr(self, "vocabulary"):
            self.vocabulary.close()
        if hasattr(self, "context"):
            self.context.close()
        if self._pointer:
            llama.llama_model_free(self._pointer)
            self._pointer = 0

    def prompt(
        self, turns: tuple[Turn, ...], begun: str = "", begun_reasoning: str = ""
    ) -> tuple[list[int], Continuation]:
        """Tokens of a conversation, ready for the model to answer, or to go on with its answer."""
        _, rendered, going_on, guard = self._render(turns, begun, begun_reasoning)
        return self.vocabulary.encode(guard.split(rendered)), going_on

    def text(self, turns: tuple[Turn, ...], begun: str = "", begun_reasoning: str = "") -> str:
        """The prompt as text, control tokens too."""
        _, rendered, _, guard = self._render(turns, begun, begun_reasoning)
        text, first = guard.restore(rendered), self.vocabulary.bos
        adds = self.vocabulary.bos_to_add is not None and not text.startswith(first)
        return first + text if adds else text

    def count_each(self, turns: tuple[Turn, ...]) -> tuple[int, ...]:
        """Tokens of each turn's own text, and behind them those of the template: all of `prompt`.

        What a template leaves out of the prompt, such as earlier reasoning, counts nothing.
        """
        shielded, rendered, _, guard = self._render(turns)
        words = self.vocabulary
        counts = [
            sum(
                len(words.encode_plain(guard.restore(text)))
                for body in (turn.text, turn.reasoning)
                if (text := body.strip()) and text in rendered
            )
            for turn in shielded
        ]
        rest = len(words.encode(guard.split(rendered))) - sum(counts)
        if rest < 0:  # texts that touch each other can share a token
            counts[counts.index(max(counts))] += rest
        return (*counts, max(0, rest))

    def _render(
        self, turns: tuple[Turn, ...], begun: str = "", begun_reasoning: str = ""
    ) -> tuple[tuple[Turn, ...], str, Continuation, Shield]:
        """Bodies are shielded, so that a control token written in them stays text."""
        answer = Turn("assistant", begun, begun_reasoning)
        (*shielded, answer), guard = shield((*turns, answer), self.vocabulary.controls)
        self._heed_stop()
        rendered = self._chosen.template.render(shielded)
        self._heed_stop()
        going_on = continuation(rendered, answer.text, answer.reasoning, self._knows)
        return tuple(shielded), rendered + going_on.text, going_on, guard

    def _heed_stop(self) -> None:
        if self._flag.is_raised:
            raise Stopped

    def _knows(self, marker: str) -> bool:
        """Whether the model was made to write a marker of reasoning."""
        return marker in self.vocabulary.controls or marker in self._chosen.template.source

    def _open(self, path: bytes, options: LoadOptions) -> None:
        """Load with the options given; where they leave it open, with the faster way."""
        plain = _Way(repack=False, mmap=True)
        if options.repack is not None or options.mmap is not None:
            repack = bool(options.repack)
            way = _Way(repack, not repack if options.mmap is None else options.mmap)
            self._load(path, options, way)
            return
        self._load(path, options, plain)
        if not self._worth_measuring():
            return
        # What follows has been read and checked once, and is no news for a progress bar.
        options = replace(options, check_tensors=False)
        tell, self._progress = self._progress, lambda _fraction: None
        if not self._is_faster(path, options, _Way(repack=True, mmap=False)):
            self.close()
            self._load(path, options, plain)
        self._progress = tell

    def _is_faster(self, path: bytes, options: LoadOptions, other: _Way) -> bool:
        """Load the model the other way, if it can be, and compare."""
        seconds = self._measure()
        self.close()
        try:
            self._load(path, options, other)
        except AlcoveError:
            return False
        return self._measure() < seconds

    def _load(self, path: bytes, options: LoadOptions, way: _Way) -> None:
        wanted = llama.llama_model_default_params()
        wanted.n_gpu_layers = self._layers_on_gpu
        wanted.load_mode = _LOAD_MMAP if way.mmap else _LOAD_NONE
        wanted.use_extra_bufts = way.repack
        wanted.check_tensors = options.check_tensors
        keep = llama.llama_progress_callback(self._on_progress)
        wanted.progress_callback = keep
        self.native.forget_log()
        self._way = way
        with LogTap() as tap:
            self._pointer = address(llama.llama_model_load_from_file(path, wanted))
            if not self._pointer:
                raise self._refusal(options, tap)
            if llama.llama_model_has_encoder(self._pointer):
                self.close()
                raise UserError("model_not_for_chat")
            self.threads = options.threads or thread_count()
            try:
                self._open_context(options, tap)
            except BaseException:
                self.close()
                raise
        self._memory = memory_of_load(tap.lines, self.native.devices()).by_device()

    def _open_context(self, options: LoadOptions, tap: LogTap) -> None:
        length = context_length(self._pointer, options.context_length)
        asked = Asked(length, self._layers_on_gpu, options.kv_type)
        self.context, self._kv_type = open_context(
            self.native, self._pointer, self._flag, asked, self.threads, tap
        )

    def _refusal(self, options: LoadOptions, tap: LogTap) -> Exception:
        """Why there is no model: stopped, no memory for it, or a file llama.cpp cannot read."""
        if self._flag.is_raised:
            return Stopped()
        reason = self.native.reason()
        if lacks_memory(tap):
            context = options.context_length or 0
            return Asked(context, self._layers_on_gpu, options.kv_type).out_of_memory(reason)
        return UserError("model_refused", reason=reason)

    def _on_progress(self, fraction: float, _data: object) -> bool:
        self._progress(fraction)
        return not self._flag.is_raised

    def _worth_measuring(self) -> bool:
        """Only quantized weights on the processor can be repacked; both copies must fit."""
        weights = int(llama.llama_model_size(self._pointer))
        on_processor = self._layers_on_gpu == 0
        quantized = not any(kind in self._description() for kind in ("F16", "F32", "BF16"))
        room = psutil.virtual_memory().available
        return on_processor and quantized and weights > _WORTH_MEASURING and weights < room * 0.6

    def _measure(self) -> float:
        """Seconds a usual turn would take (512 prompt tokens, 256 of answer), from a taste."""
        context, prompt = self.context, [self._some_token()] * 64
        began, done = time.monotonic(), 0
        while time.monotonic() - began < _MEASURE_SECONDS:
            context.forget()
            context.feed(prompt, lambda _done: None)
            done += len(prompt)
        per_prompt_token = (time.monotonic() - began) / done
        began, done = time.monotonic(), 0
        while time.monotonic() - began < _MEASURE_SECONDS and done < 128:
            context.advance(prompt[0])
            done += 1
        per_token = (time.monotonic() - began) / done
        context.forget()
        return 512 * per_prompt_token + 256 * per_token

    def _some_token(self) -> int:
        vocabulary = llama.llama_model_get_vocab(self._pointer)
        return min(100, int(llama.llama_vocab_n_tokens(vocabulary)) - 1)

    def _choose_template(self, wanted: str | None) -> ChosenTemplate:
        words = self.vocabulary
        own = llama.llama_model_chat_template(self._pointer, None)
        return choose_template(
            own.decode("utf-8", "replace") if own else None,
            wanted,
            bos=words.bos,
            eos=words.eos,
            control_tokens=words.controls,
            name=self._metadata("general.name"),
            architecture=self._metadata("general.architecture"),
        )

    def _description(self) -> str:
        buffer = c.create_string_buffer(256)
        llama.llama_model_desc(self._pointer, buffer, 256)
        return buffer.value.decode("utf-8", "replace")

    def _metadata(self, key: str) -> str:
        buffer = c.create_string_buffer(512)
        llama.llama_model_meta_val_str(self._pointer, key.encode(), buffer, 512)
        return buffer.value.decode("utf-8", "replace")

    def _tell(self, options: LoadOptions, seconds: float) -> ModelFacts:
        layers = int(llama.llama_model_n_layer(self._pointer))
        on_gpu = layers if self._layers_on_gpu < 0 else min(self._layers_on_gpu, layers)
        trained = int(llama.llama_model_n_ctx_train(self._pointer))
        notes = self._chosen.notes
        if options.context_length and trained and options.context_length > trained:
            notes = (*notes, "context_beyond_training")
        if self._kv_type != options.kv_type:
            notes = (*notes, "kv_type_fallback")
        devices = tuple(device.name for device in self.native.devices())
        facts = ModelFacts(
            name=self._metadata("general.name"),
            architecture=self._metadata("general.architecture"),
            description=self._description(),
            parameters=int(llama.llama_model_n_params(self._pointer)),
            weight_bytes=int(llama.llama_model_size(self._pointer)),
            vocabulary=self.vocabulary.size,
            layers=layers,
            gpu_layers=on_gpu,
            context_length=self.context.length,
            trained_context=trained,
            threads=self.threads,
            repack=self._way.repack,
            mmap=self._way.mmap,
            template=self._chosen.source,
            notes=notes,
            devices=devices,
            kv_type=self._kv_type,
            memory=self._memory,
        )
        return replace(facts, load_seconds=seconds)


def thread_count() -> int:
    """Physical cores, less one where there are more than four: the window needs room too."""
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    with_affinity = getattr(os, "sched_getaffinity", None)
    if with_affinity is not None:
        cores = min(cores, len(with_affinity(0)))
    return cores - 1 if cores > 4 else cores
