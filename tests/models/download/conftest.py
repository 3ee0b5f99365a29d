"""The world of the download tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.hub import FakeHub
from tests.models.download.world import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A hub that runs, and a computer with nothing on it."""
    with FakeHub() as hub:
        yield World(hub, tmp_path)
