"""Recorded computers: what `Hardware.sample` tells on each, and the model loaded there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.core.words import DeviceMemory, ModelFacts
from app.hardware.gpus import Gpu, Holder, Snapshot
from tests.gui.fakes import facts

GIB = 1 << 30
MIB = 1 << 20


@dataclass(frozen=True)
class Machine:
    """A computer; `loads` are the last minute's, of every card."""

    processor: str
    now: Snapshot
    model: ModelFacts | None = None
    loads: tuple[float, ...] = tuple(30 + 60 * (at % 20 > 6) + at % 5 for at in range(60))


def snapshot(*gpus: Gpu, notes: tuple[str, ...] = (), **more: object) -> Snapshot:
    """One look at a computer of 32 GB."""
    usual = Snapshot(1000.0, 12.0, 12 * GIB, 32 * GIB, 20 * GIB, gpus, notes)
    return replace(usual, **more)


def loaded(*memory: DeviceMemory, **more: object) -> ModelFacts:
    """A 14B model that takes this of each device."""
    devices = tuple(each.device for each in memory)
    usual = replace(facts("Qwen3 14B"), memory=memory, devices=devices, repack=False, gpu_layers=40)
    return replace(usual, **more)


def card(number: int = 0, used: float = 9.8, **more: object) -> Gpu:
    """An NVIDIA card of 12 GB."""
    total, taken = 12 * GIB, int(used * GIB)
    usual = Gpu(
        f"0000:0{number + 1}:00.0", "NVIDIA GeForce RTX 4070", "gpu", total, taken, total - taken,
        94.0, 61.0, driver="NVIDIA 580.65.06", engine=f"CUDA{number}",
    )  # fmt: skip
    return replace(usual, **more)


PROGRAMS = (
    Holder(4100, "alcove-engine", int(8.6 * GIB), own=True),
    Holder(2210, "firefox", 412 * MIB),
    Holder(1801, "gnome-shell", 268 * MIB),
    Holder(1702, "Xorg", 190 * MIB),
    Holder(5120, "A program with a remarkably long name", 96 * MIB),
    Holder(5121, "", 40 * MIB),
    Holder(5122, "steamwebhelper", 8 * MIB),
)
ON_CPU = DeviceMemory("CPU", int(0.4 * GIB), 0, 60 * MIB)
TWO_NVIDIA = Machine(
    "AMD Ryzen 9 7950X",
    snapshot(
        card(0, holders=PROGRAMS),
        card(
            1, 11.7, name="NVIDIA GeForce RTX 3060 Laptop GPU", load=71.0, temperature=58.0,
            holders=(Holder(77, "blender", 0),),
        ),
    ),
    loaded(
        ON_CPU,
        DeviceMemory("CUDA0", int(6.2 * GIB), int(1.3 * GIB), 300 * MIB),
        DeviceMemory("CUDA1", int(4.4 * GIB), int(0.9 * GIB), 300 * MIB),
        kv_type="q8_0",
    ),
)  # fmt: skip
APPLE = Machine(
    "Apple M3 Pro",
    snapshot(
        Gpu(
            "metal", "Apple M3 Pro", "gpu", 27 * GIB, 14 * GIB, 13 * GIB,
            shared=True, driver="Metal", engine="MTL0", live=False,
        ),
        memory_used=22 * GIB, memory_total=36 * GIB, memory_free=14 * GIB,
    ),
    loaded(ON_CPU, DeviceMemory("MTL0", int(8.4 * GIB), int(1.3 * GIB), 300 * MIB)),
)  # fmt: skip
AMD = Machine(
    "AMD Ryzen 7 7700",
    snapshot(
        Gpu(
            "0000:03:00.0", "AMD Radeon RX 7800 XT", "gpu", 16 * GIB, 11 * GIB, 5 * GIB, 88.0, 67.0,
            driver="amdgpu", engine="Vulkan0",
        ),
        Gpu(
            "0000:0d:00.0", "AMD Radeon Graphics", "igpu", 16 * GIB, 4 * GIB, 12 * GIB, 3.0, 44.0,
            shared=True, driver="amdgpu", engine="Vulkan1",
        ),
    ),
    loaded(ON_CPU, DeviceMemory("Vulkan0", int(8.4 * GIB), int(1.3 * GIB), 300 * MIB)),
)  # fmt: skip
INTEL = Machine(
    "Intel Core Ultra 7 155H",
    snapshot(
        Gpu(
            "0000:00:02.0", "Intel(R) Arc(TM) Graphics", "igpu", 0, 0, 0, shared=True,
            driver="i915", live=False, temperature=49.0,
        ),
        notes=("gpu_memory_unknown", "gpu_not_for_engine"),
    ),
    loaded(
        DeviceMemory("CPU", int(8.4 * GIB), int(1.3 * GIB), 300 * MIB),
        gpu_layers=0, mmap=True, repack=False,
    ),
)  # fmt: skip
NO_GPU = Machine(
    "AMD Ryzen 5 5600U",
    snapshot(notes=("no_gpu",), memory_used=int(30.6 * GIB), memory_free=int(1.4 * GIB)),
    loaded(
        DeviceMemory("CPU", int(8.4 * GIB), int(1.3 * GIB), 300 * MIB),
        gpu_layers=0, mmap=False, repack=True,
    ),
)  # fmt: skip
GONE = Machine(
    "AMD Ryzen 9 7950X", snapshot(card(1, 0.6, load=0.0, temperature=41.0), notes=("gpu_lost",))
)
EIGHT = Machine(
    "AMD EPYC 9654",
    snapshot(
        *(
            card(
                at, 60 + at, name="NVIDIA H200", total=140 * GIB, free=(80 - at) * GIB,
                load=90.0 + at,
            )
            for at in range(8)
        ),
        memory_used=180 * GIB, memory_total=1500 * GIB, memory_free=1320 * GIB,
    ),
    loaded(
        ON_CPU,
        *(
            DeviceMemory(f"CUDA{at}", 48 * GIB, int(7.5 * GIB), int(1.4 * GIB)) for at in range(8)
        ),
    ),
)  # fmt: skip
MIG = Machine(
    "AMD EPYC 7742",
    snapshot(
        *(
            card(
                0, used, id=f"0000:01:00.0#{at}", name=f"NVIDIA A100-SXM4-80GB MIG {slices}",
                load=None, temperature=None, total=int(total * GIB), free=int((total - used) * GIB),
                engine="CUDA0" if at == 0 else "",
            )
            for at, (slices, total, used) in enumerate(
                (("3g.40gb", 39.5, 10.2), ("2g.20gb", 19.5, 0.1), ("1g.10gb", 9.5, 9.3))
            )
        ),
        notes=("gpu_split",),
    ),
    loaded(ON_CPU, DeviceMemory("CUDA0", int(8.4 * GIB), int(1.3 * GIB), 300 * MIB)),
)  # fmt: skip
ASLEEP = Machine(
    "Intel Core i7-13700H",
    snapshot(
        card(0, 0.3, load=0.0, temperature=None, asleep=True, live=False), notes=("gpu_asleep",)
    ),
)
MACHINES = {
    "two_nvidia": TWO_NVIDIA,
    "apple": APPLE,
    "amd": AMD,
    "intel": INTEL,
    "no_gpu": NO_GPU,
    "gone": GONE,
    "eight": EIGHT,
    "mig": MIG,
    "asleep": ASLEEP,
}
