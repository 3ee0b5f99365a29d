"""A desk whose documents are read by a fake."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.chat.desk import Desk
from app.core.places import Places
from app.core.settings import SettingsFile
from app.vault.store import Vault
from tests.chat.fakes import FakeEngine
from tests.chat.papers.fakes import FakeEmbedder, FakeReader
from tests.chat.papers.papers_room import PapersRoom


@pytest.fixture
async def reader() -> FakeReader:
    """Reads text."""
    return FakeReader()


@pytest.fixture
def embedder() -> FakeEmbedder:
    """Knows letters."""
    return FakeEmbedder()


@pytest.fixture
def desk(
    vault: Vault,
    engine: FakeEngine,
    settings: SettingsFile,
    places: Places,
    reader: FakeReader,
    embedder: FakeEmbedder,
) -> Desk:
    """With the real store, the scripted engine and the reader above."""
    return Desk(vault, engine, settings, places, documents=reader, embedder=embedder)  # type: ignore[arg-type]


@pytest.fixture
async def papers(
    desk: Desk, engine: FakeEngine, vault: Vault, stories: Path, tmp_path: Path, reader: FakeReader
) -> PapersRoom:
    """A desk with an open model of a long context, and an empty chat."""
    path = tmp_path / "model-Q8_0.gguf"
    path.symlink_to(stories)
    chat = (await vault.create_conversation("Hi?")).id
    room = PapersRoom(desk, engine, vault, chat, path, reader)
    await room.open(4000)
    return room
