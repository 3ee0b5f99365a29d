"""What answers really reach corrects what is expected of the next model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.chat import learning
from app.core.settings import SettingsFile
from app.core.words import Statistics
from app.hardware.bandwidth import EFFICIENCY_GPU, EFFICIENCY_HOST
from app.models.fit import Budget, DeviceRoom
from app.models.here import Here
from tests.chat.fakes import facts

GB = 10**9
LARGE = replace(facts(), active_bytes=5 * GB, layers=32)
ON_CARD = replace(LARGE, gpu_layers=32, gpu_bandwidth=500.0 * GB)
HALF = replace(ON_CARD, gpu_layers=16)
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
    reached = Statistics(answer_tokens=tokens, generation_seconds=(tokens - 1) / rate)
    await learning.learn(settings, model, reached)
    return settings.value.speed_factors.get("processor")


async def test_the_first_answer_sets_the_factor_and_later_ones_move_it_a_little(settings, tmp_path):
    assert await learn(settings, tmp_path, EXPECTED / 2) == pytest.approx(0.5)
    assert 0.5 < await learn(settings, tmp_path, EXPECTED) < 0.6


@pytest.mark.parametrize(
    ("model", "tokens"),
    [
        (replace(ON_CARD, gpu_bandwidth=0.0), 101),
        (replace(ON_CARD, active_bytes=GB // 2), 101),
        (replace(LARGE, active_bytes=4_000_000), 101),
        (replace(LARGE, active_bytes=0), 101),
        (LARGE, 10),
    ],
    ids=["an unknown card", "small on a card", "tiny model", "unknown model", "short answer"],
)
async def test_what_says_nothing_of_the_memory_teaches_nothing(settings, tmp_path, model, tokens):
    await learn(settings, tmp_path, 1.0, model, tokens)
    assert settings.value.speed_factors == {}


async def test_without_a_measured_bandwidth_nothing_is_learnt(settings, tmp_path):
    settings.change(bandwidth=0.0)
    await learn(settings, tmp_path, 1.0)
    await learn(settings, tmp_path, 1.0, HALF)
    assert settings.value.speed_factors == {}


async def test_each_place_learns_from_its_own_answers(settings, tmp_path):
    on_card = 500 * EFFICIENCY_GPU / 5
    both = 1 / (2.5 / (500 * EFFICIENCY_GPU) + 2.5 / (50 * EFFICIENCY_HOST))
    await learn(settings, tmp_path, EXPECTED * 0.8)
    await learn(settings, tmp_path, on_card * 1.25, ON_CARD)
    await learn(settings, tmp_path, both * 0.5, HALF)
    found = settings.value.speed_factors
    assert found == pytest.approx({"processor": 0.8, "gpu": 1.25, "partly": 0.5})
    assert SettingsFile(tmp_path / "settings.json").value.speed_factors == found


def test_a_card_is_not_judged_by_the_processor():
    card = DeviceRoom("CUDA0", "gpu", 8 * GB, 8 * GB, bandwidth=500.0 * GB)
    here = Here(Budget((card,), GB, GB), 50.0 * GB, 500.0 * GB, {"processor": 0.5})
    assert [here.factor(kind) for kind in ("gpu", "partly", "processor")] == [1.0, 0.5, 0.5]
    host, on_gpu = here.reached
    assert (host, on_gpu) == (25 * GB * EFFICIENCY_HOST, 500 * GB * EFFICIENCY_GPU)


def test_a_factor_of_an_older_version_is_forgotten(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"speed_factor": 0.5, "bandwidth": 1e9}')
    assert SettingsFile(path).value.speed_factors == {}
    assert SettingsFile(path).value.bandwidth == 1e9
