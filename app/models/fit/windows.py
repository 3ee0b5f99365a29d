"""Which layers of an architecture see a sliding window only, as llama.cpp decides it."""

from __future__ import annotations

from types import MappingProxyType

from app.models.gguf import Header
from app.models.header_check import ArrayValue, whole

_PATTERNS = MappingProxyType(
    {
        "afmoe": (4, False, 0),
        "cohere2": (4, False, 0),
        "cohere2moe": (4, True, 0),
        "exaone-moe": (4, False, 128),
        "gemma2": (2, False, 4096),
        "gemma3": (6, False, 0),
        "gemma3n": (5, False, 0),
        "gpt-oss": (2, False, 0),
        "laguna": (4, True, 0),
        "llama4": (4, False, 8192),
        "mellum": (4, False, 0),
        "muse-glimmer": (4, False, 0),
        "olmo2": (4, False, 0),
        "plamo3": (8, False, 0),
        "smallthinker": (4, True, 0),
    }
)
"""Every how manieth layer sees all, whether that is the first of each group, the usual window.

From `load_swa_pattern` in src/models/*.cpp of the vendored llama.cpp.
"""

_LISTED = frozenset(
    {"gemma4", "granite_swa", "maple", "mimo2", "spark2_5", "step35"} | _PATTERNS.keys()
)
"""Architectures that obey a list of layers in the file. Others have a window and do not use it."""


def windows(header: Header, layers: int) -> tuple[int, ...]:
    """The window of each layer in tokens; 0 sees the whole context."""
    name = header.architecture
    window = whole(header.metadata, f"{name}.attention.sliding_window")
    if name == "exaone4" and layers == 64:
        return _by_pattern(window or 4096, 4, layers, first=False)
    if name in {"lfm2", "lfm2moe"}:
        return (window or 0,) * layers
    if name not in _LISTED:
        return (0,) * layers
    usual, first, default = _PATTERNS.get(name, (0, False, 0))
    window = _window(name, window, default)
    told = header.metadata.get(f"{name}.attention.sliding_window_pattern")
    if isinstance(told, ArrayValue) and told.values:
        flags = [bool(value) for value in told.values]
        return tuple(window if flag else 0 for flag in (flags + [False] * layers)[:layers])
    step = told if isinstance(told, int) and not isinstance(told, bool) else usual
    return _by_pattern(window, step, layers, first=first)


def _window(name: str, told: int | None, default: int) -> int:
    if name == "llama4":
        return 0 if told == 0 else default
    if name == "smallthinker":
        return 4096 if told else 0
    return default if told is None else told


def _by_pattern(window: int, step: int, layers: int, *, first: bool) -> tuple[int, ...]:
    """`set_swa_pattern` in llama-hparams.cpp; a step of 0 gives each layer the window."""
    if step == 0:
        return (window,) * layers
    whole_at = 0 if first else step - 1
    return tuple(0 if at % step == whole_at else window for at in range(layers))
