"""Builds the parts and hands them to one another: the only file that knows every room."""

from __future__ import annotations

from app.chat.desk import Desk
from app.core.places import Places, find_places
from app.core.settings import SettingsFile
from app.engine.process import Engine
from app.vault.keyring_port import SystemKeyring
from app.vault.locksmith import Locksmith
from app.vault.store import Vault


def run_window() -> int:
    """The window, until it is closed; the exit code."""
    from app.ui.application import run
    from app.ui.ports import Parts

    places = find_places().make()
    settings = SettingsFile(places.settings)
    engine = Engine()

    def make_desk(vault: Vault) -> Desk:
        return Desk(vault, engine, settings, places)

    locksmith = Locksmith(places.data, SystemKeyring())
    return run(Parts(settings, places, locksmith, make_desk, engine.close))


def terminal_parts() -> tuple[Places, SettingsFile, Engine]:
    """What the terminal needs; it keeps no conversation."""
    places = find_places()
    return places, SettingsFile(places.settings), Engine()


def locksmith(places: Places) -> Locksmith:
    """The key custody of this installation."""
    return Locksmith(places.data, SystemKeyring())
