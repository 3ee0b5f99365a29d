"""Words and colours for verdicts, speeds, sizes and qualities: the same wherever models are shown.

Texts of one line; facts of codes are put into words before a sentence is filled with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from app.core.errors import AlcoveError, Fact
from app.ui.sentences import explain
from app.ui.style import Tone
from app.ui.words import decimal, file_size

if TYPE_CHECKING:
    from app.models.catalog import LicenseKind, Purpose
    from app.models.fit import Verdict
    from app.models.quant_quality import Quality

DOT: Final = "  ·  "
_SIZES: Final = frozenset({"bytes", "missing", "need", "free", "room", "size"})
_RATES: Final = frozenset({"speed", "rate"})
_COUNTS: Final = ((10**9, "B"), (10**6, "M"), (10**3, "k"))


def verdict_text(verdict: Verdict | None) -> str:
    """`Partly on the GPU (24 of 33 layers)`; what a list says where nothing could be judged."""
    say = QCoreApplication.translate
    return _filled(
        verdict,
        partly=say("Verdicts", "Partly on the GPU ({gpu_layers} of {layers} layers)"),
        processor=say("Verdicts", "Runs on the processor"),
        too_large=say("Verdicts", "Too large: {missing} are missing"),
    )


def verdict_short(verdict: Verdict | None) -> str:
    """The same for a narrow column: `24 of 33 layers on GPU`."""
    say = QCoreApplication.translate
    return _filled(
        verdict,
        partly=say("Verdicts", "{gpu_layers} of {layers} layers on GPU"),
        processor=say("Verdicts", "On the processor"),
        too_large=say("Verdicts", "Too large by {missing}"),
    )


def _filled(verdict: Verdict | None, **words: str) -> str:
    if verdict is None:
        return QCoreApplication.translate("Verdicts", "Size not known")
    if verdict.kind == "gpu":
        return QCoreApplication.translate("Verdicts", "Fits on the GPU")
    missing = file_size(verdict.missing)
    layers, on_gpu = verdict.layers, verdict.gpu_layers
    return words[verdict.kind].format(gpu_layers=on_gpu, layers=layers, missing=missing)


def verdict_tone(verdict: Verdict | None) -> Tone:
    """Green where it runs as well as this computer can; the processor is that where it is all."""
    if verdict is None:
        return "faint"
    if verdict.kind == "too_large":
        return "bad"
    best = verdict.kind == "gpu" or (verdict.kind == "processor" and not verdict.devices)
    return "good" if best else "warn"


def verdict_details(verdict: Verdict | None) -> str:
    """What it needs and with which context: one sentence, for tooltips and screen readers."""
    if verdict is None:
        return QCoreApplication.translate(
            "Verdicts", "The hub does not tell how many parameters it has; open it to see."
        )
    text = QCoreApplication.translate(
        "Verdicts", "Takes about {need} of memory with a context of {context} tokens."
    )
    told = text.format(
        need=file_size(verdict.estimate.total), context=QLocale().toString(verdict.context)
    )
    if verdict.kind == "too_large" or verdict.longest_context <= verdict.context:
        return told
    more = QCoreApplication.translate("Verdicts", "The longest that fits is {context}.")
    return f"{told} {more.format(context=QLocale().toString(verdict.longest_context))}"


def speed_text(tokens_per_second: float) -> str:
    """`about 14 tokens/s`; nothing where it is not known."""
    if tokens_per_second <= 0:
        return ""
    digits = 1 if tokens_per_second < 3 else 0
    text = QCoreApplication.translate("Verdicts", "about {rate} tokens/s")
    return text.format(rate=decimal(tokens_per_second, digits))


def short_number(count: int) -> str:
    """`8.0 B`, `350 M`, `12 k`: decimal thousands."""
    for unit, letter in _COUNTS:
        if count >= unit:
            value = count / unit
            return f"{decimal(value, 1 if value < (10 if letter == 'k' else 100) else 0)} {letter}"
    return QLocale().toString(count)


def parameters_text(parameters: int) -> str:
    """`8.0 B parameters`: a count of weights, not bytes; nothing where it is not known."""
    text = QCoreApplication.translate("Verdicts", "{count} parameters")
    return text.format(count=short_number(parameters)) if parameters else ""


def context_short(tokens: int) -> str:
    """131072 and 128000 as `128k`, 1048576 as `1M`."""
    if tokens >= 1 << 20:
        return f"{decimal(tokens / (1 << 20), 0)}M"
    unit = 1024 if tokens % 1000 else 1000
    return f"{decimal(tokens / unit, 0)}k" if tokens >= unit else str(tokens)


def context_text(tokens: int) -> str:
    """`128k context`; nothing where it is not known."""
    text = QCoreApplication.translate("Verdicts", "{tokens} context")
    return text.format(tokens=context_short(tokens)) if tokens else ""


def quality_text(quality: Quality | None) -> str:
    """What the literature says of a quantization, in a few words."""
    if quality is None:
        return QCoreApplication.translate("Verdicts", "Not measured")
    return {
        "quality_original": QCoreApplication.translate("Verdicts", "The original"),
        "quality_same": QCoreApplication.translate("Verdicts", "Like the original"),
        "quality_slight": QCoreApplication.translate("Verdicts", "Hardly worse"),
        "quality_noticed": QCoreApplication.translate("Verdicts", "Noticeably worse"),
        "quality_poor": QCoreApplication.translate("Verdicts", "Poor"),
        "quality_broken": QCoreApplication.translate("Verdicts", "Hardly usable"),
    }.get(quality.words, quality.words)


def quality_figure(quality: Quality | None) -> str:
    """`+2.8 % perplexity`; nothing where nobody measured it, and of the original."""
    if quality is None or not quality.loss_percent:
        return ""
    digits = 2 if quality.loss_percent < 0.1 else 1 if quality.loss_percent < 100 else 0
    text = QCoreApplication.translate("Verdicts", "+{percent} % perplexity")
    return text.format(percent=decimal(quality.loss_percent, digits))


def quality_tip(quality: Quality | None) -> str:
    """The figure, what it means and who measured it."""
    if quality is None:
        return QCoreApplication.translate(
            "Verdicts", "Nobody has published how much quality this mixture costs."
        )
    if not quality.loss_percent:
        return QCoreApplication.translate("Verdicts", "The weights as they were trained.")
    text = QCoreApplication.translate(
        "Verdicts",
        "It guesses the next word of known texts {percent} % worse than the original (perplexity). "
        "Measured: {source}. Larger models lose less, smaller ones more.",
    )
    percent = decimal(quality.loss_percent, 2 if quality.loss_percent < 0.1 else 1)
    return text.format(percent=percent, source=quality.source)


def purpose_text(purpose: Purpose) -> str:
    """What a model of the hand-picked list is for."""
    return {
        "chat": QCoreApplication.translate("Verdicts", "Chat"),
        "code": QCoreApplication.translate("Verdicts", "Code"),
        "reasoning": QCoreApplication.translate("Verdicts", "Reasoning"),
        "small": QCoreApplication.translate("Verdicts", "Small"),
        "multilingual": QCoreApplication.translate("Verdicts", "Multilingual"),
        "classic": QCoreApplication.translate("Verdicts", "Classics"),
    }[purpose]


def license_kind_text(kind: LicenseKind | None) -> str:
    """What a licence allows, in two words; nothing where we do not know it."""
    if kind is None:
        return ""
    return {
        "open": QCoreApplication.translate("Verdicts", "open"),
        "conditions": QCoreApplication.translate("Verdicts", "with conditions"),
        "non-commercial": QCoreApplication.translate("Verdicts", "non-commercial only"),
    }[kind]


def license_tone(kind: LicenseKind | None) -> Tone:
    """The colour of its mark."""
    tones: dict[LicenseKind, Tone] = {"open": "good", "conditions": "dim", "non-commercial": "warn"}
    return tones[kind] if kind else "faint"


def day_text(iso_date: str) -> str:
    """`3 Nov 2025` as the user writes dates; nothing for what is no date."""
    day = QDate.fromString(iso_date, Qt.DateFormat.ISODate)
    return QLocale().toString(day, "d MMM yyyy") if day.isValid() else ""


def said(code: str, facts: Mapping[str, Fact]) -> str:
    """The sentence of a code; bytes among its facts become sizes, rates get a decimal mark."""
    return explain(AlcoveError(code, **{name: _worded(name, facts[name]) for name in facts}))


def _worded(name: str, fact: Fact) -> Fact:
    if isinstance(fact, str):
        return fact
    if name in _SIZES:
        return file_size(int(fact))
    if name in _RATES:
        return decimal(fact, 1 if fact < 3 else 0)
    return fact
