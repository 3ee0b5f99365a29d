"""Engines for tests: the real child with small real models."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.engine.process import Engine

PLAIN = "{% for m in messages %}{{ m['content'] }}{% endfor %}"
"""A template that adds nothing: completion, as the golden texts were made."""


@pytest.fixture
async def engine() -> AsyncIterator[Engine]:
    """An engine whose child is gone when the test is over."""
    engine = Engine()
    yield engine
    await engine.close()
    assert engine.child_pid is None


@pytest.fixture(scope="session")
def stories(shared: Path) -> Path:
    """The trained 260K-parameter model, F32."""
    return shared / "models" / "stories260K-F32.gguf"


@pytest.fixture(scope="session")
def story_chat(shared: Path) -> Path:
    """The same model with a chat template."""
    return shared / "models" / "stories260K-story-chat-F32.gguf"
