"""What the literature says each quantization costs in quality; pure, and never a guess.

The figures are those of llama.cpp's own table, all measured in one way on one model:
https://github.com/ggml-org/llama.cpp/blob/master/tools/perplexity/README.md, "LLaMA 3 8b
Scoreboard" (revision f364eb6f): how much the perplexity on Wikitext-2 grows over F16 (6.2316), and
the mean Kullback-Leibler divergence from its next-token probabilities. Larger models lose less and
smaller ones more (the same page: Q4_K_M costs LLaMA 2 7B 1.4 %, LLaMA 3 8B 2.8 %; below four bits
the difference grows, https://github.com/ggml-org/llama.cpp/pull/4856). A mixture that is not in
that table (UD-, _XL, TQ, MXFP4, NVFP4, Q1_0) is "not measured", whatever its neighbours cost.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

SOURCE = "llama.cpp tools/perplexity/README.md, LLaMA 3 8B scoreboard"
SOURCE_URL = "https://github.com/ggml-org/llama.cpp/blob/master/tools/perplexity/README.md"

_BASE = 6.231636
"""Perplexity of F16: its row less its own difference, 6.233160 - 0.001524."""

# Growth of the perplexity and mean KL divergence, without and with an importance matrix (the
# table's "WT 10m"); i-quants cannot be made without one.
_PLAIN = MappingProxyType(
    {
        "Q8_0": (0.002650, 0.001355),
        "Q6_K": (0.021748, 0.005452),
        "Q5_K_M": (0.056974, 0.010762),
        "Q5_K_S": (0.104964, 0.016595),
        "Q5_1": (0.106223, 0.018045),
        "Q5_0": (0.131591, 0.022239),
        "Q4_K_M": (0.175482, 0.031273),
        "Q4_K_S": (0.268895, 0.043136),
        "Q4_1": (0.451103, 0.071683),
        "Q4_0": (0.468514, 0.071940),
        "Q3_K_L": (0.556242, 0.087176),
        "Q3_K_M": (0.656864, 0.101913),
        "Q3_K_S": (1.632152, 0.228217),
        "Q2_K": (3.519934, 0.445132),
    }
)
_GUIDED = MappingProxyType(
    {
        "Q4_K_M": (0.151303, 0.028152),
        "Q4_K_S": (0.178064, 0.031951),
        "IQ4_NL": (0.223959, 0.035742),
        "IQ4_XS": (0.228071, 0.036334),
        "Q3_K_L": (0.439590, 0.073077),
        "Q3_K_M": (0.502622, 0.084358),
        "IQ3_M": (0.666694, 0.102534),
        "IQ3_S": (0.733867, 0.111278),
        "IQ3_XS": (0.931409, 0.138693),
        "IQ3_XXS": (1.226803, 0.183625),
        "Q3_K_S": (1.371244, 0.199821),
        "IQ2_M": (2.369166, 0.325989),
        "Q2_K": (2.416191, 0.332223),
        "Q2_K_S": (3.092145, 0.403360),
        "IQ2_S": (3.419148, 0.439197),
        "IQ2_XS": (4.529791, 0.546290),
        "IQ2_XXS": (7.860148, 0.812022),
        "IQ1_M": (19.262089, 1.393084),
        "IQ1_S": (54.462959, 2.254554),
    }
)
_ALIASES = MappingProxyType({"Q3_K": "Q3_K_M", "Q4_K": "Q4_K_M", "Q5_K": "Q5_K_M"})
"""`llama-quantize` takes these names for those mixtures."""

_REPACKED = frozenset({"Q4_0_4_4", "Q4_0_4_8", "Q4_0_8_8"})
"""The same numbers as Q4_0 in another order, for ARM."""

_ORIGINAL = frozenset({"F32", "F16", "BF16"})
_WORDS = ((1.0, "quality_same"), (4.0, "quality_slight"), (12.0, "quality_noticed"))
_POOR_LIMIT = 40.0

# Bits per weight and loss in percent, of the table's best at each size; only `rank` uses it.
_LADDER = ((1.9, 870.0), (2.4, 126.0), (2.9, 38.0), (3.3, 19.7), (3.8, 10.7), (4.5, 3.6))
_EXTRA_BITS = MappingProxyType({"XXS": 0.2, "XS": 0.4, "K_S": 0.6, "K_M": 0.9, "K_L": 1.0})
_LADDER_TOP = ((4.9, 2.4), (5.7, 0.91), (6.6, 0.35), (8.5, 0.04), (16.0, 0.0))


@dataclass(frozen=True, slots=True)
class Quality:
    """What a quantization costs. `loss_percent` is the growth of perplexity, 0 for the original.

    `words` is one of `quality_original`, `quality_same` (below 1 %), `quality_slight` (below 4 %),
    `quality_noticed` (below 12 %), `quality_poor` (below 40 %) and `quality_broken`.
    """

    label: str
    loss_percent: float
    words: str
    source: str
    divergence: float = 0.0
    """Mean Kullback-Leibler divergence from F16, in nats a token."""
    importance_matrix: bool = False
    """The figure was measured with an importance matrix."""


def quality_of(label: str, *, importance_matrix: bool = False) -> Quality | None:
    """What was measured for a quantization as `quants` spells it; None: not measured.

    Without `importance_matrix` a K-quant gets the figure without one, the higher of the two.
    """
    if label in _ORIGINAL:
        return Quality(label, 0.0, "quality_original", SOURCE)
    name = "Q4_0" if label in _REPACKED else _ALIASES.get(label, label)
    guided = name in _GUIDED and (importance_matrix or name not in _PLAIN)
    found = (_GUIDED if guided else _PLAIN).get(name)
    if found is None:
        return None
    growth, divergence = found
    loss = growth / _BASE * 100
    return Quality(label, loss, _words(loss), SOURCE, divergence, guided)


def rank(quality: Quality | None, bits_per_weight: float) -> float:
    """A number to order choices by, lower is better; to be compared, never to be shown.

    What was measured counts as measured. For the rest it is read off a line through the table at
    this size, so that a choice without a figure still finds its place among those with one.
    """
    if quality is not None:
        return quality.loss_percent
    ladder = _LADDER + _LADDER_TOP
    if bits_per_weight <= ladder[0][0]:
        return ladder[0][1]
    for (low, worse), (high, better) in pairwise(ladder):
        if bits_per_weight <= high:
            return worse + (better - worse) * (bits_per_weight - low) / (high - low)
    return 0.0


def usual_bits(label: str) -> float:
    """About how many bits a weight takes under this label; 4.9 for one that tells nothing.

    Like `rank` it serves to order choices of a model whose size is not known.
    """
    name = label.removeprefix("UD-").removeprefix("I")
    if name.startswith(("F32", "F16", "BF16")):
        return 32.0 if name == "F32" else 16.0
    if name.startswith("TQ"):
        return 1.7 if name.startswith("TQ1") else 2.1
    if name.endswith("FP4") or name.startswith("MXFP4"):
        return 4.5
    digit = name[1:2]
    return float(digit) + _EXTRA_BITS.get(name[3:], 0.7) if digit.isdigit() else 4.9


def _words(loss: float) -> str:
    for limit, words in _WORDS:
        if loss < limit:
            return words
    return "quality_poor" if loss < _POOR_LIMIT else "quality_broken"
