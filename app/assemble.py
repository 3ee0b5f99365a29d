"""Builds the parts and hands them to one another: the only file that knows every room.

What is below the window is imported only after its first paint: people should not wait for it.
"""

from __future__ import annotations

import logging
import os
from functools import partial
from typing import TYPE_CHECKING

from app.core.errors import AlcoveError
from app.core.places import Places, find_places

if TYPE_CHECKING:
    from app.assemble_models import LetGo, Loaded, ModelRoom
    from app.chat.desk import Desk
    from app.core.settings import SettingsFile
    from app.engine.process import Engine
    from app.network.door import Door
    from app.network.ledger import Ledger
    from app.ui.ports import Parts
    from app.vault.locksmith import Locksmith
    from app.vault.store import Vault


LEDGER = "requests.jsonl"


def run_window(target: str = "") -> int:
    """The window, until it is closed; the exit code. `target`: what it is to open, unchecked.

    Raises OutsideError `window_silent`.
    """
    from app.ui.plain_import import import_plainly

    import_plainly()
    from app.ui.application import run

    places = find_places().make()
    return run(places, partial(make_parts, places), target=target)


def make_parts(places: Places, settings: SettingsFile) -> Parts:
    """Everything the window is given."""
    from app.chat.desk import Desk
    from app.chat.opening import look_with
    from app.chat.papers.later import LaterEmbedder
    from app.engine.process import Engine
    from app.hardware.live import open_hardware
    from app.ui.network.told_ledger import ToldLedger
    from app.ui.ports import Parts

    engine, embedder, hardware = Engine(), LaterEmbedder(), open_hardware()
    ledger = ToldLedger(places.data / LEDGER)
    door = open_or_bar_door(settings, ledger)

    def open_models(loaded: Loaded, let_go: LetGo) -> ModelRoom:
        from app.assemble_models import open_model_room

        return open_model_room(
            places, settings, door=door, hardware=hardware, loaded=loaded, let_go=let_go
        )

    def make_desk(vault: Vault) -> Desk:
        look = partial(look_with, hardware)
        return Desk(vault, engine, settings, places, look, embedder=embedder)

    async def close_engines() -> None:
        await engine.close()
        await embedder.close()

    return Parts(
        settings=settings,
        places=places,
        locksmith=make_locksmith(places),
        make_desk=make_desk,
        close_engine=close_engines,
        measures=hardware,
        door=door,
        ledger=ledger,
        open_models=open_models,
        engine_facts=engine.start,
    )


def open_ledger(places: Places) -> Ledger:
    """The list of all requests."""
    from app.network.ledger import Ledger

    return Ledger(places.data / LEDGER)


def open_door(settings: SettingsFile, ledger: Ledger) -> Door:
    """The one way out. Raises `not_https` or `host_refused` where HF_ENDPOINT names a bad hub."""
    from app.network.door import Door
    from app.network.hosts import HostRules, endpoint_in

    return Door(HostRules(endpoint_in(os.environ)), ledger, offline=settings.value.offline)


def open_or_bar_door(settings: SettingsFile, ledger: Ledger) -> Door:
    """The same; a barred one where HF_ENDPOINT cannot be used: no other hub in its place."""
    from app.network.door import Door
    from app.network.hosts import HostRules

    try:
        return open_door(settings, ledger)
    except AlcoveError as error:
        logging.getLogger(__name__).warning("HF_ENDPOINT cannot be used: %s", error)
        return Door(HostRules(), ledger, offline=settings.value.offline, barred=error)


def terminal_parts() -> tuple[SettingsFile, Engine]:
    """What the terminal needs; it keeps no conversation."""
    from app.core.settings import SettingsFile
    from app.engine.process import Engine

    return SettingsFile(find_places().settings), Engine()


def make_locksmith(places: Places) -> Locksmith:
    """The key custody of this installation."""
    from app.vault.keyring_port import SystemKeyring
    from app.vault.locksmith import Locksmith

    return Locksmith(places.data, SystemKeyring())
