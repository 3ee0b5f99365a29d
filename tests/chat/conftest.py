"""Both kinds of store behind one door, and an engine that follows a script."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from app.chat.answer import Store
from app.chat.temporary import ONLY, TemporaryStore
from app.core.places import Places
from app.vault import keys
from app.vault.store import Vault
from tests.chat.fakes import FakeEngine
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
