"""The quantizations of one model among the files on this computer, judged as on the hub; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.models.picker import Row, rows
from app.models.quants import Quantization, parse_name

if TYPE_CHECKING:
    from app.models.fit import Verdict
    from app.models.judged import Judged
    from app.models.local_files import LocalModel

_SAME_PARAMETERS = 0.02
"""Tied weights are counted once or twice, as the converter wrote them."""


def alike(model: LocalModel, models: Iterable[LocalModel]) -> list[LocalModel]:
    """The whole models of this name, itself among them, wherever they lie."""
    wanted = _names(model)
    return [
        each
        for each in models
        if each.complete and each.kind == model.kind and wanted & _names(each)
    ]


def local_rows(model: LocalModel, known: Mapping[LocalModel, Judged]) -> list[Row]:
    """The rows of those that are judged by now and have as many parameters as `model`."""
    own = known[model].facts.parameters if model in known else 0
    found: dict[Quantization, tuple[Verdict, float]] = {}
    for each, judged in known.items():
        count = judged.facts.parameters
        same = not own or not count or abs(own - count) <= _SAME_PARAMETERS * own
        if judged.verdict is not None and same:
            found[choice_of(each, judged.facts.label)] = judged.verdict, judged.rate
    return rows(found, lambda each: found[each][0], lambda each: found[each][1], parameters=own)


def choice_of(model: LocalModel, label: str = "") -> Quantization:
    """A file on this computer as a choice; `label` where its name has none."""
    name = parse_name(model.path.name)
    return Quantization(
        label=model.label or label,
        files=tuple(str(part) for part in model.parts),
        bytes=model.bytes,
        complete=model.complete,
        kind=model.kind,
        base=name.base,
        parts=len(model.parts),
        importance_matrix=name.importance_matrix,
    )


def _names(model: LocalModel) -> set[str]:
    """What it is called here, and in its file's name."""
    return {model.name.casefold(), parse_name(model.path.name).base.casefold()}
