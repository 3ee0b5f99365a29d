"""The whole computer in one look, once a second, at no measurable cost."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.core.words import Device
from app.hardware import live
from app.hardware.gpus import Gpu, Reading
from app.hardware.live import Hardware, ProcessorLoad, open_hardware
from tests.hardware.fakes_sysfs import Clock

GIB = 2**30
CARD = Gpu("0000:01:00.0", "NVIDIA GeForce RTX 4090", "gpu", 24 * GIB, 0, 24 * GIB)
CPU = Device("CPU", "AMD Ryzen 7 7700", "cpu")


class FakeProbe:
    """Tells what it is given."""

    def __init__(self, score: int, *gpus: Gpu, notes: tuple[str, ...] = ()) -> None:
        self.points, self.reading = score, Reading(gpus, notes)
        self.scored = self.reads = self.closed = 0

    def score(self) -> int:
        self.scored += 1
        return self.points

    def read(self, host_free: int) -> Reading:
        assert host_free > 0
        self.reads += 1
        return self.reading

    def close(self) -> None:
        self.closed += 1


def test_memory_and_load_are_plausible() -> None:
    now = Hardware(()).sample()
    assert 0 < now.memory_free < now.memory_total
    assert now.memory_used + now.memory_free == now.memory_total
    assert 0 <= now.processor_load <= 100


def test_no_card_is_said_in_words() -> None:
    now = Hardware([FakeProbe(10)]).sample()
    assert (now.gpus, now.notes) == ((), ("no_gpu",))


def test_a_reason_says_more_than_that_there_is_none() -> None:
    now = Hardware([FakeProbe(10, notes=("nvidia_driver_mismatch",))]).sample()
    assert now.notes == ("nvidia_driver_mismatch",)


def test_the_probe_that_knows_a_card_best_tells_of_it() -> None:
    poor = Gpu(CARD.id, "3D controller", "gpu", 0, 0, 0)
    other = Gpu("0000:03:00.0", "Radeon", "gpu", GIB, 0, GIB)
    probes = [FakeProbe(10, poor, other), FakeProbe(0, poor), FakeProbe(90, CARD)]
    now = Hardware(probes).sample()
    assert now.gpus == (CARD, other)
    assert probes[1].reads == 0


def test_scores_are_asked_for_twice_a_minute() -> None:
    clock, probe = Clock(), FakeProbe(0, CARD)
    hardware = Hardware([probe], clock)
    for _ in range(29):
        clock.now += 1
        hardware.sample()
    assert (probe.scored, probe.reads) == (1, 0)
    probe.points = 10
    clock.now += 30
    assert hardware.sample().gpus == (CARD,)


def test_a_card_the_engine_was_not_built_for() -> None:
    hardware = Hardware([FakeProbe(10, CARD)])
    assert hardware.sample().notes == ()
    hardware.know((CPU,))
    assert hardware.sample().notes == ("gpu_not_for_engine",)
    hardware.know((CPU, Device("CUDA0", CARD.name, "gpu", 24 * GIB, 24 * GIB)))
    now = hardware.sample()
    assert (now.gpus[0].engine, now.notes) == ("CUDA0", ())


def test_memory_nobody_tells() -> None:
    unknown = Gpu("0000:00:02.0", "Intel Graphics", "igpu", 0, 0, 0, shared=True)
    assert Hardware([FakeProbe(10, unknown)]).sample().notes == ("gpu_memory_unknown",)


def test_drivers_are_given_back_and_taken_again() -> None:
    probe = FakeProbe(10, CARD)
    hardware = Hardware([probe])
    hardware.close()
    assert probe.closed == 1
    assert hardware.sample().gpus


def test_looks_from_several_threads_do_not_meet() -> None:
    class Alone(FakeProbe):
        inside = 0

        def read(self, host_free: int) -> Reading:
            self.inside += 1
            assert self.inside == 1
            found = super().read(host_free)
            self.inside -= 1
            return found

    probe, failed = Alone(10, CARD), []
    hardware = Hardware([probe])

    def look() -> None:
        try:
            for _ in range(50):
                hardware.sample()
        except AssertionError as error:
            failed.append(error)

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (failed, probe.reads) == ([], 200)


def test_the_load_is_that_of_the_time_between_two_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = iter([(10.0, 100.0), (10.5, 102.0), (10.5, 102.0), (12.5, 104.0), (5.0, 50.0)])
    monkeypatch.setattr(live, "_processor_seconds", lambda: next(seconds))
    load = ProcessorLoad()
    assert [load.since_last() for _ in range(4)] == [25.0, 25.0, 100.0, 100.0]


def test_the_processor_has_a_name() -> None:
    assert open_hardware().processor() != ""


_COUNT = """
import json, sys
from app.hardware.live import open_hardware
hardware, counted = open_hardware(), {}
hardware.sample()
hardware.sample()
def count(event, arguments):
    if event in {"open", "os.listdir", "os.scandir", "import", "ctypes.dlopen", "subprocess.Popen"}:
        counted[event] = counted.get(event, 0) + 1
sys.addaudithook(count)
for _ in range(10):
    hardware.sample()
print(json.dumps(counted))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="counts what Linux's sysfs costs")
def test_a_look_costs_next_to_nothing() -> None:
    """Two files of /proc; about seven of sysfs a card. Counted, since time depends on the load."""
    cards = len(open_hardware().sample().gpus)
    told = subprocess.run(
        [sys.executable, "-c", _COUNT],
        capture_output=True, check=True, cwd=Path(__file__).resolve().parents[2],
    )  # fmt: skip
    counted = json.loads(told.stdout)
    assert counted.pop("open") <= 10 * (3 + 12 * cards)
    assert counted.pop("os.scandir", 0) <= 10 * cards
    assert counted == {}
