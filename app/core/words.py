"""The values that cross rooms and processes: messages, sampling, statistics, what a model is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from app.core.engine_options import KvType, LoadOptions, Sampling
from app.core.errors import Fact

__all__ = [
    "ContextParts",
    "Device",
    "DeviceMemory",
    "EmbedderFacts",
    "Ending",
    "EngineFacts",
    "KvType",
    "LoadOptions",
    "ModelFacts",
    "Note",
    "Part",
    "Role",
    "Sampling",
    "Sandbox",
    "Statistics",
    "Turn",
]

Role = Literal["system", "user", "assistant"]
Part = Literal["answer", "reasoning"]
Ending = Literal["end", "length", "stopped", "context_full"]
"""How an answer closed: the model's own end or a stop string, the token limit, Stop, no room."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One message as the model sees it; `reasoning` is the assistant's own earlier thinking."""

    role: Role
    text: str
    reasoning: str = ""


@dataclass(frozen=True, slots=True)
class ContextParts:
    """Tokens of one question by what they are spent on.

    `system` is the system prompt with the summary of what was left out, `history` the earlier
    messages, `documents` those in any message, `template` what the chat template adds, `answer`
    what is kept free for the answer.
    """

    system: int = 0
    documents: int = 0
    history: int = 0
    question: int = 0
    template: int = 0
    answer: int = 0

    @property
    def prompt(self) -> int:
        """What is sent."""
        return self.system + self.documents + self.history + self.question + self.template

    @property
    def total(self) -> int:
        """What is sent, and the room for its answer."""
        return self.prompt + self.answer


@dataclass(frozen=True, slots=True)
class Note:
    """Something the user should know: a code of `core.sentences`, and its facts."""

    code: str
    facts: tuple[tuple[str, Fact], ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceMemory:
    """Bytes a loaded model takes of a device; the processor's own memory is called `CPU`."""

    device: str
    weights: int
    kv: int
    compute: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.kv + self.compute


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What the engine knows of the loaded model. Sizes are bytes, lengths are tokens."""

    name: str
    architecture: str
    description: str
    parameters: int
    weight_bytes: int
    vocabulary: int
    layers: int
    gpu_layers: int
    context_length: int
    trained_context: int
    threads: int
    repack: bool
    mmap: bool
    template: str
    """Where the chat template came from: `model`, `user` or `family:NAME`."""
    notes: tuple[str, ...] = ()
    """Codes of `core.sentences` the user should see, such as `template_fallback`."""
    devices: tuple[str, ...] = ()
    load_seconds: float = 0.0
    kv_type: KvType = "f16"
    """What the KV cache really has: `q8_0` needs heads of a multiple of 32."""
    memory: tuple[DeviceMemory, ...] = ()
    """What llama.cpp said that it took, by device."""
    active_bytes: int = 0
    """Weights that are read for one token; 0 where that is not known."""
    gpu_bandwidth: float = 0.0
    """Bytes a second of the graphics card's memory; 0 without one, or where it is not known."""
    told: tuple[Note, ...] = ()
    """How it was made to fit, where that was not as wished for."""


@dataclass(frozen=True, slots=True)
class EmbedderFacts:
    """What the engine knows of a model that makes vectors: how long they are, and how many tokens
    of a text it looks at. `made_for_it` is false for a model that was made to write.
    """

    name: str
    dimension: int
    context: int
    made_for_it: bool


@dataclass(frozen=True, slots=True)
class Statistics:
    """The figures of one answer. Seconds are measured in the engine, on a monotonic clock."""

    prompt_tokens: int = 0
    reused_tokens: int = 0
    answer_tokens: int = 0
    prompt_seconds: float = 0.0
    first_token_seconds: float = 0.0
    generation_seconds: float = 0.0
    context_used: int = 0
    context_length: int = 0

    @property
    def tokens_per_second(self) -> float:
        """Generation rate: tokens after the first by the time they took; 0 when there are none."""
        if self.answer_tokens < 2 or self.generation_seconds <= 0:
            return 0.0
        return (self.answer_tokens - 1) / self.generation_seconds


@dataclass(frozen=True, slots=True)
class Device:
    """A device llama.cpp can compute on; memory in bytes, 0 where it does not tell."""

    name: str
    description: str
    kind: Literal["cpu", "gpu", "igpu", "accel", "meta", "unknown"]
    memory_total: int = 0
    memory_free: int = 0
    bus: str = ""
    """Its PCI address as its back end writes it (`0000:01:00.0`); empty where it has none."""


@dataclass(frozen=True, slots=True)
class Sandbox:
    """What the operating system keeps a child process from; `means` names how, for the doctor.

    `reads` is about files that are no part of the program.
    """

    network: bool = False
    writes: bool = False
    means: tuple[str, ...] = ()
    reads: bool = False


@dataclass(frozen=True, slots=True)
class EngineFacts:
    """What the engine child found when it started."""

    llama_cpp: str
    build: str
    devices: tuple[Device, ...] = ()
    sandbox: Sandbox = field(default_factory=Sandbox)
    commit: str = ""
    compiler: str = ""
    libraries: tuple[str, ...] = ()
    """The back ends that were loaded, such as `ggml-cpu-haswell`."""
