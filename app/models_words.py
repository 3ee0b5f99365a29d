"""Models in words for a terminal: sizes, speeds, verdicts, and the rows of each table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.console import Column
from app.core.errors import AlcoveError
from app.core.sentences import sentence_of

if TYPE_CHECKING:
    from app.engine.workshop import DryRun
    from app.models.fit import Verdict
    from app.models.hub import HubModel
    from app.models.local_files import LocalModel
    from app.models.picker import Row
    from app.models.quant_quality import Quality
    from app.models.selection import Listed
    from app.network.ledger import Visit

Rows = list[tuple[str, ...]]

FOUND = (
    Column("MODEL", whole=True),
    Column("PARAMETERS", right=True, spare=2),
    Column("LICENCE", spare=1),
    Column("TERMS"),
    Column("DOWNLOADS", right=True, spare=3),
    Column("BEST", spare=4),
    Column("HERE"),
    Column("TOKENS/S", right=True),
)
CHOICES = (
    Column(" "),
    Column("QUANTIZATION", whole=True),
    Column("SIZE", right=True),
    Column("BITS/WEIGHT", right=True, spare=1),
    Column("QUALITY"),
    Column("HERE"),
    Column("TOKENS/S", right=True),
    Column("LONGEST CONTEXT", right=True, spare=2),
)
LISTED = (
    Column(" "),
    Column("NAME", whole=True),
    Column("FOR", spare=2),
    Column("MEMORY", right=True, spare=2),
    Column("SIZE", right=True),
    Column("HERE"),
    Column("TOKENS/S", right=True),
    Column("LICENCE", spare=1),
    Column("ADDRESS", spare=3),
)
LOCAL = (
    Column("NAME"),
    Column("QUANTIZATION", whole=True),
    Column("SIZE", right=True),
    Column("KIND"),
    Column("SOURCE"),
    Column("PATH"),
)
MEMORY = (
    Column("DEVICE"),
    *(Column(part, right=True) for part in ("WEIGHTS", "KV CACHE", "COMPUTE", "OUTPUT", "TOTAL")),
)
VISITS = (
    Column("TIME", whole=True),
    Column("WHY"),
    Column("METHOD", spare=2),
    Column("HOST"),
    Column("PATH"),
    Column("STATUS", right=True),
    Column("SENT", right=True, spare=1),
    Column("RECEIVED", right=True),
)

_WANTS_TOKEN = frozenset({"hub_gated", "hub_token_refused", "hub_token_shape"})
_QUALITIES = MappingProxyType(
    {
        "quality_original": "the original",
        "quality_same": "the same",
        "quality_slight": "hardly worse",
        "quality_noticed": "worse",
        "quality_poor": "poor",
        "quality_broken": "hardly usable",
    }
)
_GATES = MappingProxyType({"no": "", "auto": "to accept", "manual": "on request"})
_SOURCES = MappingProxyType(
    {
        "alcove": "Alcove",
        "pocket": "built in",
        "lm-studio": "LM Studio",
        "ollama": "Ollama",
        "huggingface": "Hugging Face",
        "jan": "Jan",
        "gpt4all": "GPT4All",
    }
)


def explained(error: AlcoveError) -> str:
    """The sentence of an error, and what to type where that helps."""
    sentence = sentence_of(error.code, error.facts)
    if error.code not in _WANTS_TOKEN:
        return sentence
    return f"{sentence}\n`alcove models token` asks for your hub token and keeps it in the keyring."


def size(count: int) -> str:
    """`4.1 GB`, `860 MB`, `12 kB`: decimal units, as file managers and the hub show."""
    for unit, letters in ((10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
        if count >= unit:
            exact = unit == 10**9 or count < 10 * unit
            return f"{count / unit:.{1 if exact else 0}f} {letters}"
    return f"{count} B"


def short_number(count: int) -> str:
    """`8.0 B`, `350 M`, `12 k`: decimal thousands; nothing for what is not known."""
    for unit, letter in ((10**9, "B"), (10**6, "M"), (10**3, "k")):
        if count >= unit:
            exact = unit == 10**9 and count < 100 * unit
            return f"{count / unit:.{1 if exact else 0}f} {letter}"
    return str(count or "")


def duration(seconds: float) -> str:
    """`44 s`, `3 min 20 s`, `2 h 5 min`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def rate(tokens_per_second: float) -> str:
    """Tokens a second; nothing where it is not known."""
    if tokens_per_second <= 0:
        return ""
    return f"{tokens_per_second:.{1 if tokens_per_second < 3 else 0}f}"


def verdict_words(verdict: Verdict | None) -> str:
    """How it would run here."""
    if verdict is None:
        return "size not known"
    return {
        "gpu": "fits on the GPU",
        "partly": f"{verdict.gpu_layers} of {verdict.layers} layers on GPU",
        "processor": "on the processor",
        "too_large": f"too large by {size(verdict.missing)}",
    }[verdict.kind]


def found_rows(models: Iterable[HubModel], choices: Iterable[Row | None]) -> Rows:
    """For `FOUND`; each with its best choice here."""
    return [
        (
            model.id,
            short_number(model.parameters),
            model.license,
            _GATES[model.gated],
            short_number(model.downloads),
            row.quantization.label if row else "",
            verdict_words(row.verdict if row else None),
            rate(row.tokens_per_second) if row else "",
        )
        for model, row in zip(models, choices, strict=True)
    ]


def choice_rows(rows: Iterable[Row], parameters: int) -> Rows:
    """For `CHOICES`; the best one is marked."""
    return [
        (
            "*" if row.best else "",
            str(row.facts["label"]),
            size(row.quantization.bytes),
            f"{row.quantization.bits_per_weight(parameters) or 0:.1f}" if parameters else "",
            _quality(row.quality),
            verdict_words(row.verdict),
            rate(row.tokens_per_second),
            f"{row.verdict.longest_context:,}" if row.verdict.longest_context else "",
        )
        for row in rows
    ]


def listed_rows(listed: Iterable[Listed], recommended: str) -> Rows:
    """For `LISTED`; the model with the id `recommended` is marked."""
    return [
        (
            "*" if one.entry.id == recommended else "",
            one.entry.name,
            one.entry.purpose,
            f"{one.entry.memory_class} GB",
            size(one.bytes),
            verdict_words(one.verdict),
            rate(one.tokens_per_second),
            one.entry.license,
            f"{one.entry.id}:{one.quantization}",
        )
        for one in listed
    ]


def local_rows(models: Iterable[LocalModel], *, kinds: bool) -> Rows:
    """For `LOCAL`; with their kinds where not all of them are chat models."""
    return [
        (
            model.name,
            model.label,
            size(model.bytes),
            _kind(model) if kinds else "",
            _SOURCES.get(model.source, model.source),
            str(model.path),
        )
        for model in models
    ]


def memory_rows(found: DryRun) -> Rows:
    """For `MEMORY`: by device, and all of it where there are several."""
    parts = [dict(sizes) for sizes in (found.weights, found.kv, found.compute, found.output)]
    devices = list(dict.fromkeys(name for part in parts for name in part))
    lines: list[tuple[str, Sequence[int]]] = [
        (name, [part.get(name, 0) for part in parts]) for name in devices
    ]
    if len(devices) > 1:
        lines.append(("all", [sum(part.values()) for part in parts]))
    return [(name, *map(size, sizes), size(sum(sizes))) for name, sizes in lines]


def visit_rows(visits: Iterable[Visit]) -> Rows:
    """For `VISITS`, in local time."""
    return [
        (
            f"{datetime.fromtimestamp(visit.time, UTC).astimezone():%Y-%m-%d %H:%M:%S}",
            visit.why,
            visit.method,
            visit.host,
            visit.path,
            str(visit.status or "none"),
            size(visit.sent),
            size(visit.received) if visit.done else "under way",
        )
        for visit in visits
    ]


def _quality(quality: Quality | None) -> str:
    if quality is None:
        return "not measured"
    words = _QUALITIES.get(quality.words, quality.words)
    loss = quality.loss_percent
    if not loss:
        return words
    return f"{words}, +{loss:.{2 if loss < 0.1 else 1 if loss < 100 else 0}f} %"


def _kind(model: LocalModel) -> str:
    if not model.complete:
        return "incomplete"
    return {"model": "chat", "mmproj": "projector"}.get(model.kind, model.kind)
