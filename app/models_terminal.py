"""`alcove models …`: the verbs about models; results on stdout, the rest on stderr."""

from __future__ import annotations

import argparse
import os
from collections.abc import Coroutine, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from app import console
from app.assemble_models import ModelRoom, open_model_room
from app.console import show
from app.core.errors import AlcoveError, UserError
from app.core.places import find_places
from app.core.settings import SettingsFile
from app.models.gguf_source import clean_text
from app.models.local_files import LocalModel
from app.models_words import (
    FOUND,
    LOCAL,
    VISITS,
    explained,
    found_rows,
    local_rows,
    size,
    visit_rows,
)
from app.terminal import say

if TYPE_CHECKING:
    from app.models.hub import HubModel, Sort
    from app.models.picker import Row


async def run(chosen: argparse.Namespace) -> int:
    """One verb of `cli_models`; its exit code."""
    try:
        places = find_places()
        room = open_model_room(places, SettingsFile(places.settings))
        try:
            return await _verb(room, chosen)
        finally:
            await room.close()
    except AlcoveError as error:
        say(explained(error))
        return 1


async def _verb(room: ModelRoom, chosen: argparse.Namespace) -> int:
    from app import models_terminal_fit as judging
    from app import models_terminal_get as making

    job: Coroutine[object, object, int]
    match chosen.verb:
        case "search":
            job = search(room, " ".join(chosen.text), chosen.sort, chosen.limit)
        case "fit":
            job = judging.fit(room, chosen.models, chosen.context, exact=chosen.exact)
        case "get":
            job = making.get(room, chosen.address, chosen.quantization, unasked=chosen.yes)
        case "list":
            job = show_library(room, everything=chosen.all)
        case "remove":
            job = remove(room, chosen.model, unasked=chosen.yes)
        case "quantize":
            job = making.quantize(room, chosen.file, chosen.type, chosen.out)
        case "token":
            job = keep_token(room, forget=chosen.forget)
        case _:
            return show_requests(room, chosen.limit)
    return await job


async def search(room: ModelRoom, text: str, sort: Sort, limit: int) -> int:
    """Models of the hub, each with its best quantization here and how that would run."""
    words = clean_text(text, 200)
    models: list[HubModel] = []
    choices: list[Row | None] = []
    cursor = ""
    while len(models) < limit:
        page, judged = await room.finder.search(words, sort=sort, cursor=cursor)
        models += page.models
        choices += judged
        cursor = page.cursor
        if not cursor or not page.models:
            break
    if not models:
        say("Nothing was found. Try fewer or other words.")
        return 0
    show(FOUND, found_rows(models[:limit], choices[:limit]))
    return 0


async def show_library(room: ModelRoom, *, everything: bool) -> int:
    """The models on this computer; without `everything` those one can chat with."""
    library = await room.library()
    models = library.models if everything else library.chat_models()
    show(LOCAL, local_rows(models, kinds=everything))
    for folder in library.absent:
        say(f"The folder {folder} is not there now.")
    if library.cut_short:
        say("There is more; not all of it was looked at.")
    return 0


async def remove(room: ModelRoom, wanted: str, *, unasked: bool) -> int:
    """Delete a model of ours, after a question."""
    model = _the_one((await room.library()).models, wanted)
    if model.builtin:
        raise UserError("model_builtin", name=model.name)
    if not model.own:
        raise UserError("model_not_ours", name=model.name)
    if not unasked:
        if not console.can_ask():
            say("Nobody can be asked here. Add --yes to delete it.")
            return 1
        question = f"Delete {_title(model)}, {size(model.bytes)}, in {model.path.parent}?"
        if not console.confirmed(question, default=False):
            say("Nothing was deleted.")
            return 1
    freed = await room.keeper.delete(model)
    say(f"{_title(model)} is deleted; that frees {size(freed)}.")
    return 0


async def keep_token(room: ModelRoom, *, forget: bool) -> int:
    """Take the hub's token into the keyring, or out of it."""
    if forget:
        await room.token.forget()
        say("The hub token is forgotten.")
        return 0
    token = console.secret("Hub token (it is not shown): ").strip()
    if not token:
        say("Nothing was changed.")
        return 1
    await room.token.set(token)
    say("The hub token is in the keyring. It is sent to the hub alone, for gated models.")
    return 0


def show_requests(room: ModelRoom, limit: int) -> int:
    """The ledger, newest first."""
    visits = room.ledger.recent(limit)
    if not visits:
        say("No request is listed.")
        return 0
    show(VISITS, visit_rows(visits))
    return 0


def _the_one(models: Iterable[LocalModel], wanted: str) -> LocalModel:
    """The model a path or a name means; raises UserError where it means none, or several."""
    path = Path(wanted)
    if "\0" not in wanted and os.path.lexists(path):
        place = os.path.realpath(path)
        found = [model for model in models if place in map(os.path.realpath, model.parts)]
        if not found:
            raise UserError("model_not_ours", name=clean_text(path.name) or clean_text(wanted))
        return found[0]
    found = [model for model in models if wanted.casefold() in _names(model)]
    if not found:
        raise UserError("model_name_unknown", name=clean_text(wanted))
    if len(found) > 1:
        say(console.table(LOCAL, local_rows(found, kinds=True), width=None))
        raise UserError("model_name_ambiguous", name=clean_text(wanted), count=len(found))
    return found[0]


def _names(model: LocalModel) -> set[str]:
    """What people may call it, in lower case."""
    names = {model.name, model.path.name, model.path.stem, model.repository}
    names |= {f"{name}{mark}{model.label}" for name in (*names,) for mark in " -:@"}
    return {name.casefold() for name in names if name}


def _title(model: LocalModel) -> str:
    return " ".join(filter(None, (model.name, model.label)))
