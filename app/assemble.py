"""Builds the parts and hands them to one another: the only file that knows every room.

What is below the window is imported only after its first paint: people should not wait for it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.places import Places, find_places

if TYPE_CHECKING:
    from app.chat.desk import Desk
    from app.core.settings import SettingsFile
    from app.engine.process import Engine
    from app.ui.ports import Parts
    from app.vault.locksmith import Locksmith
    from app.vault.store import Vault


def run_window() -> int:
    """The window, until it is closed; the exit code."""
    from app.ui.application import run

    places = find_places().make()
    return run(places, partial(make_parts, places))


def make_parts(places: Places, settings: SettingsFile) -> Parts:
    """Everything the window is given."""
    from app.chat.desk import Desk
    from app.engine.process import Engine
    from app.hardware.live import open_hardware
    from app.ui.ports import Parts

    engine = Engine()

    def make_desk(vault: Vault) -> Desk:
        return Desk(vault, engine, settings, places)

    locksmith = make_locksmith(places)
    return Parts(settings, places, locksmith, make_desk, engine.close, open_hardware())


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
