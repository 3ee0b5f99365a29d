"""What every test may use: the shared data where it exists, folders of its own."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest

from app.core.places import Places, places_in

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The team's test data; a clone without it skips these cases and says so."""
    if not SHARED.is_dir():
        pytest.skip("../shared/data is not beside this clone")
    return SHARED


@pytest.fixture(scope="session")
def malformed(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The malformed GGUF files, unpacked once a session."""
    folder = tmp_path_factory.mktemp("malformed")
    with tarfile.open(shared / "malformed_gguf" / "malformed.tar.xz") as archive:
        archive.extractall(folder, filter="data")
    return folder


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Folders of a fresh installation."""
    return places_in(tmp_path / "alcove").make()


@pytest.fixture(scope="session")
def stories(shared: Path) -> Path:
    """The trained 260K-parameter model, F32."""
    return shared / "models" / "stories260K-F32.gguf"


@pytest.fixture(scope="session")
def story_chat(shared: Path) -> Path:
    """The same model with a chat template."""
    return shared / "models" / "stories260K-story-chat-F32.gguf"
