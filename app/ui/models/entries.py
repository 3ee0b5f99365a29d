"""One line of the list of models, made of what the hand-picked list or the hub tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.models.verdict_words import (
    DOT,
    context_text,
    day_text,
    parameters_text,
    short_number,
    speed_text,
    verdict_details,
    verdict_short,
    verdict_text,
)
from app.ui.words import file_size

if TYPE_CHECKING:
    from app.models.catalog import License, Purpose
    from app.models.finder import Listed
    from app.models.fit import Verdict
    from app.models.hub import HubModel


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above a group of models."""

    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A model as a line of the list shows it; all texts are plain, those of the hub untrusted."""

    id: str
    title: str
    about: str
    facts: str
    verdict: Verdict | None
    speed: float = 0.0
    tag: str = ""
    mark: str = ""
    """`needs a permission` or the like, before the facts."""
    quantization: str = ""
    """The one to select when it is opened; empty: the best."""

    @property
    def fits(self) -> bool:
        """Whether it is not known to be too large."""
        return self.verdict is None or self.verdict.kind != "too_large"

    @property
    def spoken(self) -> str:
        """For screen readers."""
        told = (self.title, self.tag, verdict_text(self.verdict), speed_text(self.speed))
        return ", ".join(part for part in (*told, self.mark, self.about, self.facts) if part)

    @property
    def tip(self) -> str:
        """For a tooltip; plain text."""
        return f"{verdict_text(self.verdict)}. {verdict_details(self.verdict)}"

    @property
    def badge(self) -> str:
        """The verdict, short."""
        return verdict_short(self.verdict)


Line = Heading | Entry


def listed_entry(listed: Listed, licenses: Mapping[str, License]) -> Entry:
    """A line of the hand-picked list."""
    entry = listed.entry
    license_ = licenses.get(entry.license)
    facts = (
        parameters_text(entry.parameters),
        context_text(entry.context),
        license_.name if license_ else entry.license,
    )
    return Entry(
        id=entry.id,
        title=entry.name,
        about=entry.summary,
        facts=DOT.join(fact for fact in facts if fact),
        verdict=listed.verdict,
        speed=listed.tokens_per_second,
        tag=f"{listed.quantization} · {file_size(listed.bytes)}",
        mark=_gate_text(entry.gated),
        quantization=listed.quantization,
    )


def hub_entry(model: HubModel, verdict: Verdict | None, licenses: Mapping[str, License]) -> Entry:
    """A line of what the hub found."""
    license_ = licenses.get(model.license)
    facts = (
        parameters_text(model.parameters),
        context_text(model.context_length),
        license_.name if license_ else model.license or _say_no_license(),
    )
    downloads = QCoreApplication.translate("ModelList", "{count} downloads")
    likes = QCoreApplication.translate("ModelList", "{count} likes")
    about = (
        model.author,
        downloads.format(count=short_number(model.downloads)),
        likes.format(count=short_number(model.likes)),
        day_text(model.updated),
    )
    return Entry(
        id=model.id,
        title=model.name,
        about=DOT.join(part for part in about if part),
        facts=DOT.join(fact for fact in facts if fact),
        verdict=verdict,
        mark=_gate_text(model.gated != "no"),
    )


def grouped(
    listed: Sequence[Listed], licenses: Mapping[str, License], purpose: Purpose | None
) -> list[Line]:
    """The hand-picked list under headings: what runs here first, the strongest first in each."""
    chosen = [one for one in listed if purpose is None or one.entry.purpose == purpose]
    lines: list[Line] = []
    for heading, kinds in _groups(chosen):
        members = [one for one in chosen if one.verdict.kind in kinds]
        members.sort(key=_lack if kinds == ("too_large",) else _strength)
        if members:
            lines.append(Heading(heading))
            lines += [listed_entry(one, licenses) for one in members]
    return lines


def _strength(listed: Listed) -> tuple[int, int]:
    """Ranked ones first in their order, the rest by size."""
    return listed.entry.rank or 1000, -listed.entry.parameters


def _lack(listed: Listed) -> tuple[int, int]:
    """What lacks least first: closing other programs may be enough."""
    return listed.verdict.missing, -listed.entry.parameters


def _groups(chosen: Iterable[Listed]) -> list[tuple[str, tuple[str, ...]]]:
    say = QCoreApplication.translate
    if any(one.verdict.kind in {"gpu", "partly"} for one in chosen):
        return [
            (say("ModelList", "Fits on the GPU"), ("gpu",)),
            (say("ModelList", "Shared between GPU and processor, slower"), ("partly",)),
            (say("ModelList", "On the processor"), ("processor",)),
            (say("ModelList", "Too large for this computer"), ("too_large",)),
        ]
    return [
        (say("ModelList", "Runs on this computer"), ("processor",)),
        (say("ModelList", "Too large for this computer"), ("too_large",)),
    ]


def _gate_text(gated: bool) -> str:
    return QCoreApplication.translate("ModelList", "Needs permission") if gated else ""


def _say_no_license() -> str:
    return QCoreApplication.translate("ModelList", "no licence named")
