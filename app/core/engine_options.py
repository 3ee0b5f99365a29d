"""What the engine can be asked for: how a model is loaded, how the next token is chosen.

The settings hold these, so that they are read before the window is painted; `words` has the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

KvType = Literal["f16", "q8_0"]
"""How the KV cache keeps its values; q8_0 takes 17/32 of the memory of f16."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is chosen. Temperature 0 is greedy and ignores the other filters.

    `top_k` 0, `top_p` 1, `min_p` 0, `repeat_penalty` 1 and zero penalties switch a filter off;
    `seed` None draws a new one a question; `max_tokens` None means until the context is full.
    """

    temperature: float = 0.8
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    penalty_window: int = 64
    seed: int | None = None
    max_tokens: int | None = None
    stop: tuple[str, ...] = ()
    grammar: str = ""
    """A grammar in llama.cpp's GBNF that the answer has to follow; empty for a free answer."""
    json_schema: str = ""
    """A JSON schema, as JSON text, that the answer has to follow; at most one of the two is set."""


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """How a model is loaded. None means: let the engine choose (and measure where it can)."""

    context_length: int | None = None
    gpu_layers: int | None = None
    threads: int | None = None
    kv_type: KvType = "f16"
    repack: bool | None = None
    mmap: bool | None = None
    check_tensors: bool = False
    template: str | None = None
    """A Jinja chat template of the user's, or `family:NAME`, in place of the model's own."""
