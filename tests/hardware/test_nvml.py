"""NVIDIA's cards are told as NVML tells them, and whatever it refuses becomes a word."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.hardware.gpus import Reading
from app.hardware.holders import MOST, Holders, name_and_kin, tidy
from app.hardware.nvml import NvmlProbe
from app.hardware.pci import NVIDIA, PciBus
from tests.hardware import fakes_nvml as fake
from tests.hardware.fakes_nvml import MIB, FakeCard, FakeNvml, h200, rtx_4090
from tests.hardware.fakes_sysfs import Clock, make_card


class Bench:
    """A probe over a fake NVML, with time in the test's hand."""

    def __init__(self, nvml: FakeNvml, root: Path) -> None:
        self.nvml, self.clock, self.loads = nvml, Clock(), 0
        self.probe = NvmlProbe(PciBus(root, (), self.clock), load=self._load, clock=self.clock)

    def _load(self) -> FakeNvml:
        self.loads += 1
        return self.nvml

    def read(self, seconds: float = 1.0) -> Reading:
        """The next look, so many seconds later."""
        self.clock.now += seconds
        return self.probe.read(0)


@pytest.fixture
def bench(tmp_path: Path) -> Any:
    """Makes a bench; no card is in its sysfs, as on Windows."""
    return lambda *cards, **changes: Bench(FakeNvml(*cards, **changes), tmp_path)


def test_two_cards(bench: Any) -> None:
    gpus = bench(rtx_4090(), h200()).read().gpus
    assert [(gpu.id, gpu.name) for gpu in gpus] == [
        ("0000:01:00.0", "NVIDIA GeForce RTX 4090"),
        ("0000:3b:00.0", "NVIDIA H200"),
    ]
    first = gpus[0]
    assert (first.total, first.used, first.free) == (24564 * MIB, 1250 * MIB, 23314 * MIB)
    assert (first.load, first.temperature, first.driver) == (37.0, 52.0, "NVIDIA 580.65.06")
    assert (first.kind, first.shared, first.live) == ("gpu", False, True)


def test_the_bandwidth_is_that_of_the_data_sheet(bench: Any) -> None:
    ada, hopper = bench(rtx_4090(), h200()).read().gpus
    assert round(ada.bandwidth / 1e9) == 1008
    assert round(hopper.bandwidth / 1e12, 1) == 4.9


def test_texts_may_be_bytes(bench: Any) -> None:
    made = bench(rtx_4090(name=b"Tesla \xff", bus=b"00000000:01:00.0"))
    made.nvml.version = b"550.54"
    (gpu,) = made.read().gpus
    assert (gpu.id, gpu.name, gpu.driver) == ("0000:01:00.0", "Tesla \ufffd", "NVIDIA 550.54")


@pytest.mark.parametrize("number", [fake.NOT_SUPPORTED, fake.NO_PERMISSION])
def test_what_a_card_cannot_tell_is_asked_once(bench: Any, number: int) -> None:
    untold = ("UtilizationRates", "Temperature", "MaxClockInfo", "ComputeRunningProcesses")
    made = bench(rtx_4090(fails=dict.fromkeys(untold, number)))
    found = [made.read().gpus[0] for _ in range(20)][-1]
    assert (found.load, found.temperature, found.bandwidth) == (None, None, 0.0)
    assert found.total == 24564 * MIB
    assert {made.nvml.calls[name] for name in untold} == {1}


def test_the_newer_question_for_the_temperature(bench: Any) -> None:
    made = bench(rtx_4090(temperature=61))
    made.nvml.is_new = True
    assert [made.read().gpus[0].temperature for _ in range(3)] == [61.0] * 3
    assert (made.nvml.calls["TemperatureV"], made.nvml.calls["Temperature"]) == (3, 0)


def test_a_name_that_cannot_be_read_has_a_stand_in(bench: Any) -> None:
    (gpu,) = bench(rtx_4090(fails={"Name": fake.NOT_SUPPORTED})).read().gpus
    assert gpu.name == "NVIDIA GPU"


def test_pynvml_newer_than_the_driver(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """It then raises something that is no NVMLError, and lacks functions."""

    def newer(*_: object) -> list[Any]:
        raise FakeNvml.NVMLLibraryMismatchError

    monkeypatch.setattr(FakeNvml, "nvmlDeviceGetComputeRunningProcesses", newer, raising=True)
    monkeypatch.delattr(FakeNvml, "nvmlDeviceGetMemoryBusWidth")
    found = bench(rtx_4090()).read()
    assert (found.gpus[0].holders, found.gpus[0].bandwidth, found.notes) == ((), 0.0, ())


def test_memory_of_the_computer_itself(bench: Any) -> None:
    """DGX Spark and Jetson: NVML does not tell their memory; llama.cpp's list does."""
    (gpu,) = bench(rtx_4090(fails={"MemoryInfo": fake.NOT_SUPPORTED})).read().gpus
    assert (gpu.total, gpu.shared) == (0, True)


@pytest.mark.parametrize(
    ("number", "note"),
    [
        (fake.NOT_LOADED, "nvidia_driver_missing"),
        (fake.MISMATCH, "nvidia_driver_mismatch"),
        (fake.NO_PERMISSION, "nvidia_no_permission"),
        (fake.UNKNOWN, "nvidia_odd"),
        (fake.UNINITIALIZED, "nvidia_odd"),
    ],
)
def test_a_driver_that_is_half_there(bench: Any, number: int, note: str) -> None:
    made = bench(rtx_4090(), init_fails=number)
    assert made.read() == Reading((), (note,))


def test_a_failed_start_is_tried_again_twice_a_minute(bench: Any) -> None:
    made = bench(rtx_4090(), init_fails=fake.MISMATCH)
    for _ in range(25):
        assert made.read().notes == ("nvidia_driver_mismatch",)
    assert made.nvml.calls["nvmlInit"] == 1
    made.nvml.init_fails = 0
    assert not made.read().gpus
    assert made.read(30).gpus


def test_nothing_of_nvidia_is_nothing_to_tell(bench: Any) -> None:
    assert bench(init_fails=fake.LIBRARY_NOT_FOUND).read() == Reading()


def test_a_card_without_its_driver(tmp_path: Path) -> None:
    """Linux lists the card, but with the free driver or none."""
    make_card(tmp_path, "0000:01:00.0", NVIDIA, driver="nouveau")
    made = Bench(FakeNvml(init_fails=fake.LIBRARY_NOT_FOUND), tmp_path)
    assert made.read().notes == ("nvidia_driver_missing",)


def test_no_binding_is_no_traceback(tmp_path: Path) -> None:
    def missing() -> Any:
        raise ImportError

    clock = Clock()
    make_card(tmp_path, "0000:01:00.0", NVIDIA, driver="nvidia")
    probe = NvmlProbe(PciBus(tmp_path, (), clock), load=missing, clock=clock)
    assert probe.read(0).notes == ("nvidia_driver_missing",)


@pytest.mark.parametrize("call", ["MemoryInfo", "UtilizationRates", "Temperature"])
@pytest.mark.parametrize(
    ("number", "note"), [(fake.LOST, "gpu_lost"), (fake.RESET, "gpu_needs_reset")]
)
def test_a_card_that_is_lost_while_we_look(bench: Any, call: str, number: int, note: str) -> None:
    made = bench(rtx_4090(), h200())
    assert len(made.read().gpus) == 2
    made.nvml.cards[0].fails[call] = number
    found = made.read()
    assert [gpu.name for gpu in found.gpus] == ["NVIDIA H200"]
    assert found.notes == made.read().notes == (note,)


def test_a_lost_card_may_come_back(bench: Any) -> None:
    made = bench(rtx_4090())
    made.read()
    made.nvml.cards[0].fails["MemoryInfo"] = fake.LOST
    made.read()
    del made.nvml.cards[0].fails["MemoryInfo"]
    assert made.read().notes == ("gpu_lost",)
    assert [(len(found.gpus), found.notes) for found in (made.read(30), made.read())] == [
        (1, ())
    ] * 2


def test_a_card_that_is_gone_from_the_start(bench: Any) -> None:
    found = bench(rtx_4090(fails={"HandleByIndex": fake.LOST}), h200()).read()
    assert ([gpu.name for gpu in found.gpus], found.notes) == (["NVIDIA H200"], ("gpu_lost",))


def test_the_driver_is_unloaded_while_we_look(bench: Any) -> None:
    made = bench(rtx_4090())
    made.read()
    made.nvml.is_open, made.nvml.init_fails = 0, fake.NOT_LOADED
    assert made.read() == Reading((), ("nvidia_odd",))
    assert made.read(30) == Reading((), ("nvidia_driver_missing",))


def test_the_session_is_kept_and_given_back(bench: Any) -> None:
    made = bench(rtx_4090(load=80))
    for _ in range(100):
        made.read()
    assert (made.nvml.calls["nvmlInit"], made.loads, made.nvml.is_open) == (1, 1, 1)
    made.probe.close()
    made.probe.close()
    assert made.nvml.is_open == 0
    assert made.read().gpus


def test_a_look_asks_no_more_than_it_must(bench: Any) -> None:
    """Three questions a card and look; programs only every five seconds."""
    made = bench(rtx_4090(), h200())
    made.read()
    before = made.nvml.calls.total()
    for _ in range(100):
        made.read()
    assert made.nvml.calls.total() - before <= 2 * (3 * 100 + 2 * 20)


def test_parts_of_a_split_card(bench: Any) -> None:
    part = FakeCard("NVIDIA H200 MIG 1g.18gb", "", 16384 * MIB, 100 * MIB)
    other = FakeCard("NVIDIA H200 MIG 2g.35gb", "", 33280 * MIB, 0)
    card = h200(mig=True, parts=[part, other], fails={"UtilizationRates": fake.NOT_SUPPORTED})
    found = bench(card).read()
    assert found.notes == ("gpu_split",)
    assert [(gpu.id, gpu.name) for gpu in found.gpus] == [
        ("0000:3b:00.0#0", "NVIDIA H200 MIG 1g.18gb"),
        ("0000:3b:00.0#1", "NVIDIA H200 MIG 2g.35gb"),
    ]
    first = found.gpus[0]
    assert (first.total, first.used, first.load, first.temperature) == (
        16384 * MIB, 100 * MIB, None, 40.0,
    )  # fmt: skip
    assert 0.1e12 < first.bandwidth < 1e12


def test_parts_whose_whole_may_not_be_asked(bench: Any) -> None:
    part = FakeCard("NVIDIA H200 MIG 1g.18gb", "", 16384 * MIB, 100 * MIB)
    card = h200(mig=True, parts=[part], fails={"MemoryInfo": fake.NO_PERMISSION})
    made = bench(card)
    for _ in range(3):
        (gpu,) = made.read().gpus
        assert (gpu.total, gpu.bandwidth) == (16384 * MIB, 0.0)


def test_a_split_card_without_parts(bench: Any) -> None:
    found = bench(h200(mig=True)).read()
    assert [gpu.name for gpu in found.gpus] == ["NVIDIA H200"]


def test_which_programs_hold_memory(bench: Any) -> None:
    own = os.getpid()
    card = rtx_4090(compute=[(own, 700 * MIB)], graphics=[(own, 500 * MIB), (2**22 + 1, 20 * MIB)])
    first, second = bench(card).read().gpus[0].holders
    assert (first.pid, first.bytes, first.own) == (own, 700 * MIB, True)
    assert first.name
    assert (second.name, second.bytes, second.own) == ("", 20 * MIB, False)


def test_windows_tells_programs_but_not_how_much(bench: Any) -> None:
    (holder,) = bench(rtx_4090(graphics=[(os.getpid(), None)])).read().gpus[0].holders
    assert holder.bytes == 0


def test_wsl_tells_no_programs(bench: Any) -> None:
    lists = ("ComputeRunningProcesses", "GraphicsRunningProcesses")
    found = bench(rtx_4090(fails=dict.fromkeys(lists, fake.NOT_SUPPORTED))).read()
    assert (found.gpus[0].holders, found.notes) == ((), ())


def test_a_thousand_programs_are_not_looked_up() -> None:
    looked_up: list[int] = []

    def look_up(pid: int) -> tuple[str, bool]:
        looked_up.append(pid)
        return f"program {pid}", False

    holders = Holders(look_up)
    for _ in range(3):
        found = holders.of((pid, pid) for pid in range(1, 1001))
    assert [holder.pid for holder in found] == list(range(1000, 1000 - MOST, -1))
    assert len(looked_up) == MOST


def test_a_number_that_was_given_to_another_program() -> None:
    names = iter(["first", "second"])
    holders = Holders(lambda _: (next(names), False))
    assert holders.of([(7, 1)])[0].name == "first"
    assert holders.of([]) == ()
    assert holders.of([(7, 1)])[0].name == "second"


def test_programs_choose_their_names() -> None:
    assert tidy("evil\x1b[31m\n\u202efdp.exe\0" + "x" * 100) == ("evil[31mfdp.exe" + "x" * 100)[:60]
    assert name_and_kin(2**22 + 1) == ("", False)
    assert name_and_kin(-1) == ("", False)


def test_a_parent_is_not_our_own() -> None:
    assert name_and_kin(os.getppid())[1] is False
    assert name_and_kin(os.getpid())[1] is True


def test_never_asked_on_macos(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    made = bench()
    assert made.probe.score() > 0
    monkeypatch.setattr("app.hardware.nvml.sys", SimpleNamespace(platform="darwin"))
    assert made.probe.score() == 0
