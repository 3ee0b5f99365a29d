"""`alcove models get` and `quantize`: the long jobs, with a line of progress, ended by Ctrl+C."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import console
from app.console import ProgressLine
from app.core.errors import UserError
from app.core.sentences import sentence_of
from app.models.check import check_model
from app.models.finder import ordered
from app.models.quants import parse_name
from app.models.safe_names import safe_file_name
from app.models_terminal_fit import address_of, chosen_row
from app.models_words import duration, explained, size, verdict_words
from app.terminal import say, write

if TYPE_CHECKING:
    from app.assemble_models import ModelRoom
    from app.engine.workshop import QuantizationPlan
    from app.models.download import Downloads, DownloadState
    from app.models.finder import Offer
    from app.models.picker import Row

ASKED_FROM = 10**9
"""Bytes from which on a download is asked about."""

_OVER = frozenset({"finished", "failed", "paused", "cancelled"})
_BARRED = frozenset({"hub_gated", "hub_token_refused"})


async def get(room: ModelRoom, text: str, quantization: str, *, unasked: bool) -> int:
    """Download a model: the named quantization, or the best one for this computer."""
    address = address_of(room, text, quantization)
    offer, row = await room.finder.find(address)
    row = chosen_row(offer, row, address)
    identity = offer.repository.model.id
    if row is None:
        raise UserError("model_none_fits", id=identity)
    if not row.quantization.complete:
        raise UserError(row.reason, **row.facts)
    if offer.unread is not None and offer.unread.code in _BARRED:
        raise offer.unread
    say(_announced(offer, row, room.places.models))
    asked = row.quantization.bytes > ASKED_FROM and not unasked and console.can_ask()
    if asked and not console.confirmed("Download it?", default=True):
        say("Nothing was downloaded.")
        return 1
    state = await _download(room.downloads, offer, row)
    for note in state.notes:
        say(sentence_of(note, {}))
    if state.status == "finished":
        write(f"{state.paths[0]}\n")
        return 0
    if state.error is not None:
        say(explained(state.error))
    if state.status == "paused":
        say("What is here is kept; the same command goes on.")
    return 1


async def quantize(room: ModelRoom, source: Path, file_type: str, out: Path | None) -> int:
    """Make a smaller copy of a model on this computer."""
    sound = partial(check_model, chat_only=False)
    checked = await asyncio.to_thread(sound, source)
    target = out or room.places.models / _name_of(checked.path, file_type)
    line = ProgressLine()
    steps = room.workshop.quantize(checked.path, target, file_type, check=sound)
    try:
        async with aclosing(steps) as progress:
            async for step in progress:
                if step.plan is not None:
                    _say_plan(step.plan, target)
                line.show(f"Making {file_type} {step.fraction:4.0%}  {step.tensor}")
    except asyncio.CancelledError:
        line.clear()
        say("Stopped; nothing of it was kept.")
        raise
    finally:
        line.clear()
    write(f"{target}\n")
    return 0


def _say_plan(plan: QuantizationPlan, target: Path) -> None:
    say(f"{size(plan.source_bytes)} of weights become {size(plan.bytes)}, in {target}.")
    if plan.from_quantized:
        note = "quantize_again"
        say(sentence_of(note, {}))


async def _download(downloads: Downloads, offer: Offer, row: Row) -> DownloadState:
    """Get it alone, whatever else waits in the queue; Ctrl+C pauses."""
    await downloads.start(paused=True)
    identity = await downloads.add(ordered(offer, row.quantization))
    line = ProgressLine()
    try:
        state = await _watched(downloads, identity, line)
    except asyncio.CancelledError:
        await downloads.pause(identity)
        line.clear()
        say("Paused. The same command goes on.")
        raise
    finally:
        line.clear()
    if state.status == "finished":
        await downloads.cancel(identity)  # off the list of what is under way; the files stay
    return state


async def _watched(downloads: Downloads, identity: str, line: ProgressLine) -> DownloadState:
    """The last state of a download."""
    state = next(each for each in downloads.states() if each.id == identity)
    if state.status in _OVER:
        return state
    async with aclosing(downloads.changes()) as states:
        async for state in states:
            if state.id == identity:
                line.show(_progress(state))
                if state.status in _OVER:
                    break
    return state


def _progress(state: DownloadState) -> str:
    if state.status == "waiting" and state.error is not None:
        return f"Waiting: {sentence_of(state.error.code, state.error.facts)}"
    done = f"{state.done / max(1, state.total):4.0%}  {size(state.done)} of {size(state.total)}"
    if state.status == "checking":
        return f"Checking {done}"
    parts = [f"Downloading {done}", f"{size(int(state.rate))}/s" if state.rate else ""]
    if state.seconds_left is not None:
        parts.append(f"{duration(state.seconds_left)} left")
    return "  ".join(filter(None, parts))


def _announced(offer: Offer, row: Row, folder: Path) -> str:
    """What will be got: shown before anything is."""
    model = offer.repository.model
    parts = (
        f"{model.id} {row.facts['label']}",
        size(row.quantization.bytes),
        verdict_words(row.verdict),
        f"licence {model.license}" if model.license else "licence not told",
        "its terms were to be accepted on the hub" if model.gated != "no" else "",
        f"into {folder}",
    )
    return ", ".join(filter(None, parts)) + "."


def _name_of(source: Path, file_type: str) -> str:
    """`Llama-3.2-1B-Q4_K_M.gguf` of `Llama-3.2-1B-F16.gguf`."""
    base = parse_name(source.name).base or "model"
    return safe_file_name(f"{base}-{file_type}.gguf")
