"""A laptop's graphics card is not woken by a look at it, and falls asleep although we look."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.hardware.pci import NVIDIA
from tests.hardware.fakes_nvml import MIB, FakeCard, FakeNvml, h200
from tests.hardware.fakes_sysfs import make_card, power
from tests.hardware.test_nvml import Bench

NAME = "NVIDIA GeForce RTX 4060 Laptop GPU"


def laptop_card(**changes: object) -> FakeCard:
    told: dict[str, object] = {"total": 8188 * MIB, "used": 10 * MIB, "bus": "00000000:01:00.0"}
    return FakeCard(**{"name": NAME, **told, **changes})  # type: ignore[arg-type]


@pytest.fixture
def laptop(tmp_path: Path) -> tuple[Bench, Path]:
    """A bench and the card's folder; the card is awake and may sleep."""
    folder = make_card(tmp_path, "0000:01:00.0", NVIDIA, "0x28e0", driver="nvidia")
    power(folder, "active")
    return Bench(FakeNvml(laptop_card()), tmp_path), folder


def test_a_sleeping_card_is_left_alone(laptop: tuple[Bench, Path]) -> None:
    bench, folder = laptop
    power(folder, "suspended")
    for _ in range(100):
        found = bench.read()
    assert not bench.nvml.calls
    assert bench.loads == 0
    assert found.notes == ("gpu_asleep",)
    assert (found.gpus[0].id, found.gpus[0].asleep) == ("0000:01:00.0", True)


def test_what_is_known_of_it_stays(laptop: tuple[Bench, Path]) -> None:
    bench, folder = laptop
    bench.read()
    power(folder, "suspending")
    gpu = bench.read().gpus[0]
    assert (gpu.name, gpu.total, gpu.load, gpu.temperature) == (NAME, 8188 * MIB, 0.0, None)
    assert bench.nvml.is_open == 0


def test_it_is_asked_again_when_it_wakes(laptop: tuple[Bench, Path]) -> None:
    bench, folder = laptop
    power(folder, "suspended")
    bench.read()
    power(folder, "active")
    assert not bench.read().gpus[0].asleep
    assert bench.nvml.is_open == 1


def test_an_idle_card_is_let_go_so_that_it_can_sleep(laptop: tuple[Bench, Path]) -> None:
    bench, folder = laptop
    for _ in range(10):
        bench.read()
    assert bench.nvml.is_open == 0
    before = bench.nvml.calls.total()
    assert bench.read().gpus[0].name == NAME
    power(folder, "suspended")
    for _ in range(60):
        assert bench.read().notes == ("gpu_asleep",)
    assert bench.nvml.calls.total() == before


def test_one_that_does_not_fall_asleep_is_watched_on(laptop: tuple[Bench, Path]) -> None:
    bench, _ = laptop
    looks = []
    for _ in range(600):
        bench.read()
        looks.append(bench.nvml.is_open)
    assert looks.count(0) <= 21


@pytest.mark.parametrize("why", ["works", "holds memory", "holds ours", "never sleeps"])
def test_a_card_in_use_is_watched_every_second(laptop: tuple[Bench, Path], why: str) -> None:
    bench, folder = laptop
    card = bench.nvml.cards[0]
    card.load = 3 if why == "works" else 0
    card.compute = [(2**22 + 1, 900 * MIB)] if why == "holds memory" else []
    card.graphics = [(os.getpid(), MIB)] if why == "holds ours" else []
    if why == "never sleeps":
        power(folder, "active", "on")
    for _ in range(50):
        bench.read()
        assert bench.nvml.is_open == 1
    assert bench.nvml.calls["MemoryInfo"] == 50


def test_of_two_cards_only_the_one_that_is_awake_is_asked(tmp_path: Path) -> None:
    folder = make_card(tmp_path, "0000:01:00.0", NVIDIA, driver="nvidia")
    power(folder, "active")
    make_card(tmp_path, "0000:3b:00.0", NVIDIA, driver="nvidia")
    bench = Bench(FakeNvml(laptop_card(), h200()), tmp_path)
    assert len(bench.read().gpus) == 2
    before = bench.nvml.asked[NAME]
    power(folder, "suspended")
    for _ in range(20):
        found = bench.read()
    assert bench.nvml.asked[NAME] == before
    assert [(gpu.name, gpu.asleep) for gpu in found.gpus] == [("NVIDIA H200", False), (NAME, True)]
    power(folder, "active")
    assert [gpu.asleep for gpu in bench.read().gpus] == [False, False]


def test_a_card_lent_to_a_virtual_machine_is_not_ours(tmp_path: Path) -> None:
    make_card(tmp_path, "0000:01:00.0", NVIDIA, driver="vfio-pci")
    bench = Bench(FakeNvml(init_fails=12), tmp_path)
    assert bench.read().notes == ()
