"""Both kinds of store behind one door, and an engine that follows a script."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.chat.desk import Desk
from app.chat.store import Store
from app.chat.temporary import ONLY, TemporaryStore
from app.core.places import Places
from app.core.settings import SettingsFile
from app.vault import keys
from app.vault.store import Vault
from tests.chat.fakes import FakeEngine
from tests.chat.room import Room
from tests.vault.conftest import CHEAP


@dataclass(frozen=True, slots=True)
class Kept:
    """A store with one empty conversation."""

    store: Store
    conversation: int


@pytest.fixture
async def vault(places: Places) -> AsyncIterator[Vault]:
    """The real, encrypted store."""
    key = await keys.create_with_passphrase(places.data, "correct horse", cost=CHEAP)
    vault = await Vault.open(places.data, key)
    yield vault
    await vault.close()


@pytest.fixture(params=["vault", "temporary"])
async def kept(request: pytest.FixtureRequest, places: Places) -> AsyncIterator[Kept]:
    """The real store, then the one in memory."""
    if request.param == "temporary":
        yield Kept(TemporaryStore(), ONLY)
        return
    key = await keys.create_with_passphrase(places.data, "correct horse", cost=CHEAP)
    opened = await Vault.open(places.data, key)
    yield Kept(opened, (await opened.create_conversation()).id)
    await opened.close()


@pytest.fixture
async def engine() -> FakeEngine:
    """Answers `Hello there` unless told otherwise."""
    return FakeEngine()


@pytest.fixture
def settings(places: Places) -> SettingsFile:
    """Those of a new user."""
    return SettingsFile(places.settings)


@pytest.fixture
def desk(vault: Vault, engine: FakeEngine, settings: SettingsFile, places: Places) -> Desk:
    """With the real store and the scripted engine; no model is open."""
    return Desk(vault, engine, settings, places)  # type: ignore[arg-type]


@pytest.fixture
async def room(desk: Desk, engine: FakeEngine, vault: Vault, stories: Path, tmp_path: Path) -> Room:
    """A desk with an open model, and an empty chat."""
    path = tmp_path / "model-Q8_0.gguf"
    path.symlink_to(stories)
    room = Room(desk, engine, vault, (await vault.create_conversation("Hi?")).id, path)
    await room.open()
    return room
