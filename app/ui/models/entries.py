"""One line of the list of models, made of what the hand-picked list or the hub tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.models.catalog import MEMORY_CLASSES
from app.models.selection import sections
from app.ui.models.verdict_words import (
    DOT,
    context_text,
    day_text,
    parameters_text,
    purpose_text,
    short_number,
    speed_text,
    verdict_details,
    verdict_short,
    verdict_text,
)
from app.ui.words import file_size

if TYPE_CHECKING:
    from app.models.catalog import License, Purpose
    from app.models.fit import Verdict
    from app.models.hub import HubModel
    from app.models.picker import Row
    from app.models.selection import Listed, Section, Selection


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
        purpose_text(entry.purpose),
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


def hub_entry(model: HubModel, row: Row | None, licenses: Mapping[str, License]) -> Entry:
    """A line of what the hub found, with its best choice here."""
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
        verdict=row.verdict if row else None,
        speed=row.tokens_per_second if row else 0.0,
        tag=row.quantization.label if row else "",
        mark=_gate_text(model.gated != "no"),
    )


def grouped(
    selection: Selection, licenses: Mapping[str, License], purpose: Purpose | None
) -> list[Line]:
    """The hand-picked list under headings: what suits this computer, then class by class."""
    chosen = [one for one in selection.models if purpose in (None, one.entry.purpose)]
    lines: list[Line] = []
    for section in sections(chosen):
        lines.append(Heading(_heading(section, selection)))
        lines += [listed_entry(one, licenses) for one in section.models]
    return lines


def _heading(section: Section, here: Selection) -> str:
    say = QCoreApplication.translate
    if not section.suits:
        text = say("ModelList", "For {n} GB of memory")
        if section.memory == MEMORY_CLASSES[-1]:
            text = say("ModelList", "For {n} GB of memory and more")
        return text.format(n=section.memory)
    if not here.memory:
        return say("ModelList", "Suits this computer")
    text = say("ModelList", "Suits this computer ({n} GB)")
    if here.on_gpu:
        text = say("ModelList", "Suits this computer ({n} GB on the graphics card)")
    return text.format(n=here.memory)


def _gate_text(gated: bool) -> str:
    return QCoreApplication.translate("ModelList", "Needs permission") if gated else ""


def _say_no_license() -> str:
    return QCoreApplication.translate("ModelList", "no licence named")
