"""Engines for tests: the real child."""

from __future__ import annotations

from collections.abc import AsyncIterator

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
