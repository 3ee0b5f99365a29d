"""Whose memory is whose: the model's parts, other programs, and what the system may take back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.words import DeviceMemory
from app.hardware.gpus import Holder
from app.ui.hardware.shares import divide_gpu, divide_memory
from tests.gui.hardware_ui.machines import GIB, MACHINES, MIB, Machine, card, loaded, snapshot

ON_CARD = DeviceMemory("CUDA0", 6 * GIB, GIB, 512 * MIB)


def kinds(division) -> dict[str, float]:
    """GiB by kind."""
    return {share.kind: share.bytes / GIB for share in division.shares}


def test_a_card_is_divided_between_the_model_and_others():
    division = divide_gpu(card(0, 9.0), loaded(ON_CARD))
    assert kinds(division) == {"weights": 6, "kv": 1, "compute": 0.5, "others": 1.5}
    assert (division.used, division.total) == (9 * GIB, 12 * GIB)


def test_a_card_the_model_does_not_use_is_all_of_others():
    assert kinds(divide_gpu(card(1, 2.0), loaded(ON_CARD))) == {"others": 2}
    assert kinds(divide_gpu(card(0, 2.0), None)) == {"others": 2}


def test_what_the_driver_keeps_for_our_engine_is_ours():
    held = (Holder(1, "engine", 8 * GIB, own=True), Holder(2, "firefox", GIB))
    division = divide_gpu(card(0, 9.0, holders=held), loaded(ON_CARD))
    assert kinds(division) == {"weights": 6, "kv": 1, "compute": 1, "others": 1}


def test_figures_from_before_the_model_was_loaded_are_added_up():
    division = divide_gpu(card(0, 2.0, live=False), loaded(ON_CARD))
    assert division.used == 9.5 * GIB
    assert kinds(division)["others"] == 2


def test_a_model_just_loaded_is_not_less_than_nothing():
    division = divide_gpu(card(0, 0.5), loaded(ON_CARD))
    assert (division.used, kinds(division).get("others")) == (7.5 * GIB, None)


def test_mapped_weights_are_counted_apart_and_as_free():
    facts = loaded(DeviceMemory("CPU", 8 * GIB, GIB, GIB), mmap=True)
    division = divide_memory(snapshot(), facts)
    assert kinds(division) == {"kv": 1, "compute": 1, "others": 10, "mapped": 8}
    assert division.used == 12 * GIB


def test_weights_that_were_read_are_used():
    facts = loaded(DeviceMemory("CPU", 8 * GIB, GIB, GIB), mmap=False, repack=True)
    assert kinds(divide_memory(snapshot(), facts)) == {
        "weights": 8, "kv": 1, "compute": 1, "others": 2,
    }  # fmt: skip


def test_a_card_that_shares_the_memory_takes_its_part_of_it():
    shared = card(0, 5.0, shared=True)
    facts = loaded(ON_CARD, mmap=True)
    assert kinds(divide_memory(snapshot(shared), facts)) == {
        "weights": 6, "kv": 1, "compute": 0.5, "others": 4.5,
    }  # fmt: skip
    assert kinds(divide_memory(snapshot(card(0)), facts)) == {"others": 12}


@pytest.mark.parametrize(("used", "scarce"), [(0, False), (11.0, False), (11.6, True)])
def test_little_memory_is_scarce(used: float, scarce: bool):
    assert divide_gpu(card(0, used), None).scarce is scarce


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
def test_the_shares_never_exceed_the_memory(machine: Machine):
    for gpu in machine.now.gpus:
        division = divide_gpu(replace(gpu), machine.model)
        assert sum(share.bytes for share in division.shares) <= max(gpu.total, division.used)
    division = divide_memory(machine.now, machine.model)
    assert sum(share.bytes for share in division.shares) <= division.total
