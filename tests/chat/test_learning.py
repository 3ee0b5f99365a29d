"""What answers really reach corrects what is expected of the next model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.chat.desk import Desk
from app.core.places import places_in
from app.core.settings import SettingsFile
from app.core.words import Statistics
from app.hardware.bandwidth import EFFICIENCY_HOST
from tests.chat.fakes import FakeEngine, facts

GB = 10**9
LARGE = replace(facts(), active_bytes=5 * GB)
EXPECTED = 50 * EFFICIENCY_HOST / 5
"""Tokens a second of 5 GB from a memory of 50 GB/s."""


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    found = SettingsFile(tmp_path / "settings.json")
    found.change(bandwidth=50.0 * GB)
    return found


async def learn(
    settings: SettingsFile, tmp_path: Path, rate: float, model=LARGE, tokens: int = 101
):
    desk = Desk(None, FakeEngine(), settings, places_in(tmp_path))
    reached = Statistics(answer_tokens=tokens, generation_seconds=(tokens - 1) / rate)
    await desk._learn(model, reached)
    return settings.value.speed_factor


async def test_the_first_answer_sets_the_factor_and_later_ones_move_it_a_little(settings, tmp_path):
    assert await learn(settings, tmp_path, EXPECTED / 2) == pytest.approx(0.5)
    assert 0.5 < await learn(settings, tmp_path, EXPECTED) < 0.6


@pytest.mark.parametrize(
    ("model", "tokens"),
    [
        (replace(LARGE, gpu_layers=9), 101),
        (replace(LARGE, active_bytes=4_000_000), 101),
        (LARGE, 10),
    ],
    ids=["on a card", "tiny model", "short answer"],
)
async def test_what_says_nothing_of_the_memory_teaches_nothing(settings, tmp_path, model, tokens):
    assert await learn(settings, tmp_path, 1.0, model, tokens) == 1.0


async def test_without_a_measured_bandwidth_nothing_is_learnt(settings, tmp_path):
    settings.change(bandwidth=0.0)
    assert await learn(settings, tmp_path, 1.0) == 1.0
