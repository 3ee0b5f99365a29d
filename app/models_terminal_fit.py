"""`alcove models fit`: how a model would run on this computer, by quantization, and why."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.console import show
from app.core.errors import AlcoveError, UserError
from app.core.sentences import sentence_of
from app.models.addresses import Address, parse_address
from app.models.check import CheckedModel, check_model
from app.models.finder import Listed
from app.models.fit import ModelShape, choose, shape_of
from app.models.fit.scaled import scaled
from app.models.gguf import Header, read_header
from app.models.gguf_source import clean_text
from app.models.listed import entry_shape
from app.models.picker import Row, rows
from app.models.quants import Quantization, parse_name
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
    from app.models.catalog import CatalogEntry
    from app.models.finder import Offer
    from app.models.here import Here


@dataclass(frozen=True, slots=True)
class _Judged:
    """A model with its choices judged; `weigh` lets llama.cpp weigh one of them."""

    title: str
    rows: Sequence[Row]
    shape: ModelShape
    weigh: Callable[[Row], Awaitable[DryRun]]
    wanted: Row | None = None
    unread: AlcoveError | None = None

    @property
    def chosen(self) -> Row | None:
        """The named choice, else the best one, else the smallest."""
        best = next((row for row in self.rows if row.best), None)
        smallest = min(self.rows, key=lambda row: row.quantization.bytes, default=None)
        return self.wanted or best or smallest


async def fit(room: ModelRoom, model: str | None, context: int | None, *, exact: bool) -> int:
    """Judge a file, a repository, or, without a name, the models of the hand-picked list."""
    if model is None:
        return await _fit_listed(room, context, exact=exact)
    path = file_of(model)
    if path is not None:
        judged = await _local(room, path, context)
    else:
        judged = await _remote(room, address_of(room, model), context)
    return await _show(judged, exact=exact)


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
    best, here = await room.finder.recommended(), await room.look()
    listed = await room.finder.listed()
    identity = best.entry.id if best.entry else ""
    labels = {one.entry.id: one.quantization for one in listed} | {identity: best.quantization}
    found = [_listed(one.entry, labels[one.entry.id], here, context) for one in listed]
    show(LISTED, listed_rows(found, identity))
    write("\n" + sentence_of(best.reason, best.facts) + "\n")
    if best.entry is None:
        return 0
    address = f"{identity}:{best.quantization}"
    say(f"`alcove models get {address}` downloads it.")
    if not exact:
        return 0
    write("\n")
    return await _show(await _remote(room, address_of(room, address), context), exact=True)


def _listed(entry: CatalogEntry, label: str, here: Here, context: int | None) -> Listed:
    """A model of the list in this quantization, with a context of so many tokens."""
    shape = entry_shape(entry, label)
    verdict = choose(shape, here.budget, context=context)
    return Listed(entry, label, entry.size(label).bytes, verdict, here.rate(shape, verdict))


async def _remote(room: ModelRoom, address: Address, context: int | None) -> _Judged:
    offer, row = await room.finder.find(address)
    row = chosen_row(offer, row, address)
    facts = offer.repository.model
    named = bool(address.file or address.quantization)
    judged = _Judged(
        title=_title(facts.id, offer.shape, facts.license, facts.gated),
        rows=offer.rows,
        shape=offer.shape,
        weigh=lambda each: room.scales.weigh_row(offer, each),
        wanted=row if named else None,
        unread=offer.unread,
    )
    return judged if context is None else _again(judged, await room.look(), context)


def _again(judged: _Judged, here: Here, context: int) -> _Judged:
    """The same for a context of so many tokens."""
    choices = [row.quantization for row in judged.rows]
    wanted = judged.wanted.quantization if judged.wanted else None
    found = _rows(choices, judged.shape, here, context)
    row = next((row for row in found if row.quantization == wanted), None)
    return replace(judged, rows=found, wanted=row)


async def _local(room: ModelRoom, path: Path, context: int | None) -> _Judged:
    checked = await asyncio.to_thread(check_model, path)
    shape = await asyncio.to_thread(_whole_shape, checked)
    header, name = checked.header, parse_name(checked.path.name)
    choice = Quantization(
        label=name.quantization or header.quantization,
        files=tuple(each.name for each in checked.paths),
        bytes=checked.file_bytes,
        complete=True,
        kind="model",
        base=name.base,
        parts=len(checked.paths),
    )
    here = await room.look()

    def weigh(row: Row) -> Awaitable[DryRun]:
        verdict = row.verdict
        return room.workshop.dry_run_file(
            checked.path,
            context=verdict.context,
            kv_type=verdict.kv_type,
            gpu_layers=verdict.gpu_layers,
        )

    title = _title(header.name or name.base, shape)
    return _Judged(title, _rows([choice], shape, here, context), shape, weigh)


def _whole_shape(checked: CheckedModel) -> ModelShape:
    """Of a split model all parts tell."""
    return shape_of(checked.header, [_header(path) for path in checked.paths[1:]])


def _header(path: Path) -> Header:
    with path.open("rb", buffering=0) as stream:
        return read_header(stream, path.stat().st_size)


def _rows(
    choices: Sequence[Quantization], shape: ModelShape, here: Here, context: int | None
) -> list[Row]:
    shapes = {each: scaled(shape, each.bytes) for each in choices}
    verdicts = {each: choose(shapes[each], here.budget, context=context) for each in choices}

    def speed(each: Quantization) -> float:
        return here.rate(shapes[each], verdicts[each])

    return rows(choices, verdicts.__getitem__, speed, parameters=shape.parameters)


async def _show(judged: _Judged, *, exact: bool) -> int:
    write(judged.title + "\n\n")
    show(CHOICES, choice_rows(judged.rows, judged.shape.parameters))
    row = judged.chosen
    if row is not None:
        write("\n" + sentence_of(row.reason, row.facts) + "\n")
        if row.verdict.step is not None:
            write(sentence_of(row.verdict.step.code, dict(row.verdict.step.facts)) + "\n")
    if judged.unread is not None:
        say(explained(judged.unread))
        say("So this is estimated from the sizes of the files.")
    if exact and row is not None:
        await _show_exact(judged, row)
    return 0


async def _show_exact(judged: _Judged, row: Row) -> None:
    found = await judged.weigh(row)
    write(f"\nllama.cpp weighed {row.facts['label']}:\n\n")
    show(MEMORY, memory_rows(found))
    write(
        f"\n{size(found.total)} with a context of {found.context:,} tokens"
        f" (KV cache in {found.kv_type}).\n"
    )


def _title(name: str, shape: ModelShape, terms: str = "", gated: str = "no") -> str:
    known = (
        name,
        f"{short_number(shape.parameters)} parameters" if shape.parameters else "",
        shape.architecture,
        f"context of {shape.trained_context:,} tokens" if shape.trained_context else "",
        f"licence {terms}" if terms else "",
        "terms to be accepted on the hub" if gated != "no" else "",
    )
    return " · ".join(clean_text(each) for each in known if each)
