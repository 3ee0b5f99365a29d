"""Parts put together as the program does it, without a window: vault, engine, desk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.chat.desk import Desk
from app.core.places import Places
from app.core.settings import SettingsFile
from app.core.words import Sampling
from app.engine.process import Engine
from app.vault import keys
from app.vault.store import Vault
from tests.vault.conftest import CHEAP


@dataclass(slots=True)
class House:
    """One installation with an open store."""

    places: Places
    key: bytes
    vault: Vault
    engine: Engine
    settings: SettingsFile
    desk: Desk

    async def open(self, path: Path) -> None:
        """Load a model and wait for it."""
        async for _ in self.desk.open_model(path):
            pass

    async def reopen(self) -> None:
        """Close the store and open it again, as the next start does."""
        await self.vault.close()
        await self.reopen_after_close()

    async def reopen_after_close(self) -> None:
        """Open the store again."""
        self.vault = await Vault.open(self.places.data, self.key)
        self.desk = Desk(self.vault, self.engine, self.settings, self.places)


@pytest.fixture
async def house(places: Places) -> AsyncIterator[House]:
    """An encrypted store and an engine; both closed at the end."""
    key = await keys.create_with_passphrase(places.data, "correct horse", cost=CHEAP)
    vault = await Vault.open(places.data, key)
    settings = SettingsFile(places.settings)
    settings.change(sampling=Sampling(temperature=0), context_length=512)
    engine = Engine()
    house = House(places, key, vault, engine, settings, Desk(vault, engine, settings, places))
    yield house
    await house.engine.close()
    await house.vault.close()
