"""`alcove models fit`: how a model would run on this computer, by quantization, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.console import show
from app.core.errors import AlcoveError, UserError
from app.core.sentences import sentence_of
from app.engine.child.families import find_family
from app.models.addresses import Address, parse_address
from app.models.fit import ModelShape
from app.models.gguf_source import clean_text
from app.models.picker import Row
from app.models.weigh import Companion
from app.models_words import (
    CHOICES,
    LISTED,
    MEMORY,
    choice_rows,
    explained,
    listed_rows,
    memory_rows,
    short_number,
    size,
)
from app.terminal import say, write

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from app.assemble_models import ModelRoom
    from app.engine.workshop import DryRun
    from app.models.finder import LocalOffer, Offer, Template


@dataclass(frozen=True, slots=True)
class _Judged:
    """A model with its choices judged; `weigh` lets llama.cpp weigh one of them."""

    title: str
    rows: Sequence[Row]
    shape: ModelShape
    weigh: Callable[[Row], Awaitable[DryRun]]
    wanted: Row | None = None
    unread: AlcoveError | None = None
    with_beside: Callable[[Row], Sequence[Companion]] = lambda _: ()

    @property
    def chosen(self) -> Row | None:
        """The named choice, else the best one, else the smallest."""
        best = next((row for row in self.rows if row.best), None)
        smallest = min(self.rows, key=lambda row: row.quantization.bytes, default=None)
        return self.wanted or best or smallest


async def fit(room: ModelRoom, models: Sequence[str], context: int | None, *, exact: bool) -> int:
    """Judge files, those of one model together, and repositories; without a name the models of the
    hand-picked list."""
    if not models:
        return await _fit_listed(room, context, exact=exact)
    files = [path for path in map(file_of, models) if path is not None]
    others = [address_of(room, model) for model in models if file_of(model) is None]
    found = [_local(room, offer) for offer in await room.finder.local(files, context)]
    found += [await _remote(room, address, context) for address in others]
    for number, judged in enumerate(found):
        if number:
            write("\n")
        await _show(judged, exact=exact)
    return 0


def file_of(text: str) -> Path | None:
    """The file that a text names, if there is one."""
    path = Path(text).absolute()
    return path if "\0" not in text and path.is_file() else None


def address_of(room: ModelRoom, text: str, quantization: str = "") -> Address:
    """The model of the hub that a text means, which may be a name of the hand-picked list;
    `quantization` in place of what the text names.

    Raises UserError `model_address_unknown`, or `file_missing` for the name of a file.
    """
    listed = {entry.name.casefold(): entry.id for entry in room.catalog.models}
    address = parse_address(listed.get(text.casefold(), text))
    named_a_file = text.lower().endswith(".gguf") and not (address and address.file)
    if named_a_file:
        raise UserError("file_missing", name=clean_text(text))
    if address is not None and quantization:
        other = parse_address(f"{address.repository}:{quantization}")
        address = other and replace(other, revision=address.revision)
    if address is None:
        raise UserError("model_address_unknown", text=clean_text(quantization or text))
    return address


def chosen_row(offer: Offer, row: Row | None, address: Address) -> Row | None:
    """What `Finder.find` found; raises UserError `model_choice_unknown` for a name of nothing."""
    wanted = address.file or address.quantization
    if wanted and row is None:
        labels = ", ".join(str(each.facts["label"]) for each in offer.rows)
        identity = offer.repository.model.id
        raise UserError("model_choice_unknown", wanted=wanted, id=identity, choices=labels)
    return row


async def _fit_listed(room: ModelRoom, context: int | None, *, exact: bool) -> int:
    best = await room.finder.recommended()
    identity = best.entry.id if best.entry else ""
    found = (await room.finder.listed(context, {identity: best.quantization})).models
    show(LISTED, listed_rows(found, identity))
    write("\n" + sentence_of(best.reason, best.facts) + "\n")
    if best.entry is None:
        return 0
    address = f"{identity}:{best.quantization}"
    say(f"`alcove models get {address}` downloads it.")
    if not exact:
        return 0
    write("\n")
    await _show(await _remote(room, address_of(room, address), context), exact=True)
    return 0


async def _remote(room: ModelRoom, address: Address, context: int | None) -> _Judged:
    offer, row = await room.finder.find(address)
    row = chosen_row(offer, row, address)
    named = row if address.file or address.quantization else None
    if context is not None:
        offer = await room.finder.judge(offer, context)
        named = offer.row(named.quantization) if named else None
    facts = offer.repository.model
    return _Judged(
        title=_title(facts.id, offer.shape, facts.license, facts.gated, offer.template),
        rows=offer.rows,
        shape=offer.shape,
        weigh=lambda each: room.scales.weigh_row(offer, each),
        wanted=named,
        unread=offer.unread,
        with_beside=lambda each: offer.with_beside.get(each.quantization, ()),
    )


def _local(room: ModelRoom, offer: LocalOffer) -> _Judged:
    def weigh(row: Row) -> Awaitable[DryRun]:
        verdict = row.verdict
        return room.workshop.dry_run_file(
            offer.models[row.quantization].path,
            context=verdict.context,
            kv_type=verdict.kv_type,
            gpu_layers=verdict.gpu_layers,
        )

    choice, checked = next(iter(offer.models.items()))
    title = _title(checked.header.name or choice.base, offer.shape)
    return _Judged(title, offer.rows, offer.shape, weigh)


async def _show(judged: _Judged, *, exact: bool) -> None:
    write(judged.title + "\n\n")
    show(CHOICES, choice_rows(judged.rows, judged.shape.parameters))
    row = judged.chosen
    if row is not None:
        write("\n" + sentence_of(row.reason, row.facts) + "\n")
        if row.verdict.step is not None:
            write(sentence_of(row.verdict.step.code, dict(row.verdict.step.facts)) + "\n")
        for beside in judged.with_beside(row):
            write(sentence_of(beside.reason, beside.facts) + "\n")
    if judged.unread is not None:
        say(explained(judged.unread))
        say("So this is estimated from the sizes of the files.")
    if exact and row is not None:
        await _show_exact(judged, row)


async def _show_exact(judged: _Judged, row: Row) -> None:
    found = await judged.weigh(row)
    write(f"\nllama.cpp weighed {row.facts['label']}:\n\n")
    show(MEMORY, memory_rows(found))
    write(
        f"\n{size(found.total)} with a context of {found.context:,} tokens"
        f" (KV cache in {found.kv_type}).\n"
    )


def _title(
    name: str,
    shape: ModelShape,
    terms: str = "",
    gated: str = "no",
    template: Template | None = None,
) -> str:
    known = (
        name,
        f"{short_number(shape.parameters)} parameters" if shape.parameters else "",
        shape.architecture,
        f"context of {shape.trained_context:,} tokens" if shape.trained_context else "",
        _template(template),
        f"licence {terms}" if terms else "",
        "terms to be accepted on the hub" if gated != "no" else "",
    )
    return " · ".join(clean_text(each) for each in known if each)


def _template(template: Template | None) -> str:
    if template is None:
        return ""
    if template.own:
        return "its own chat template"
    family = find_family((), template.name, template.architecture)
    return f"no chat template of its own ({family.name} is used)"
