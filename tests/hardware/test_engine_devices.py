"""The same card is listed once, whoever tells of it, and what one does not know the other adds."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from app.core.words import Device
from app.hardware.engine_devices import bus_id, merge
from app.hardware.gpus import Gpu
from app.hardware.metal import MetalProbe

GIB = 2**30
CPU = Device("CPU", "AMD Ryzen 7 7700", "cpu", 32 * GIB, 32 * GIB)
ADA = Gpu(
    "0000:01:00.0", "NVIDIA GeForce RTX 4090", "gpu", 24 * GIB, 2 * GIB, 22 * GIB, 7.0, 40.0,
    driver="NVIDIA 580.65.06",
)  # fmt: skip
NAVI = Gpu("0000:03:00.0", "Radeon RX 7900 XTX", "gpu", 24 * GIB, 0, 24 * GIB, driver="amdgpu")
UHD = Gpu("0000:00:02.0", "Graphics", "igpu", 0, 0, 0, shared=True, driver="i915", live=False)


def listed(
    name: str, description: str, bus: str = "", kind: Literal["gpu", "igpu"] = "gpu",
    total: int = 24 * GIB, free: int = 23 * GIB,
) -> Device:  # fmt: skip
    return Device(name, description, kind, total, free, bus)


@pytest.mark.parametrize(
    ("untrusted", "told"),
    [
        ("00000000:01:00.0", "0000:01:00.0"),
        ("0000:c1:00.0", "0000:c1:00.0"),
        ("C1:00.0", "0000:c1:00.0"),
        ("10000:E1:1F.7", "10000:e1:1f.7"),
        ("", ""),
        ("GPU-89583c91-b9ba", ""),
        ("0000:01:00.9", ""),
    ],
)
def test_one_spelling_of_addresses(untrusted: str, told: str) -> None:
    assert bus_id(untrusted) == told


def test_by_address_whatever_the_names_and_order() -> None:
    twin = replace(ADA, id="0000:41:00.0")
    devices = (CPU, listed("CUDA0", "Ada", "0000:41:00.0"), listed("CUDA1", "Ada", "0000:01:00.0"))
    found = merge((ADA, twin), devices)
    assert [(gpu.id, gpu.engine) for gpu in found] == [
        ("0000:01:00.0", "CUDA1"),
        ("0000:41:00.0", "CUDA0"),
    ]
    assert found[0] == replace(ADA, engine="CUDA1"), "the driver's live figures stay"


def test_by_name_and_order_without_addresses() -> None:
    twin = replace(ADA, id="0000:41:00.0")
    devices = (listed("CUDA0", ADA.name), listed("CUDA1", ADA.name))
    assert [gpu.engine for gpu in merge((NAVI, ADA, twin), devices)] == ["", "CUDA0", "CUDA1"]


def test_a_card_without_an_address_of_its_own_goes_by_its_name_and_order() -> None:
    """NVML tells a UUID where it does not tell the address."""
    cards = tuple(replace(ADA, id=f"GPU-{number}") for number in range(2))
    other = replace(ADA, id="GPU-other", name="NVIDIA T400")
    devices = (listed("CUDA0", ADA.name, "0000:41:00.0"), listed("CUDA1", ADA.name, "0000:01:00.0"))
    assert [gpu.engine for gpu in merge((other, *cards), devices)] == ["", "CUDA0", "CUDA1"]


def test_an_address_goes_before_the_name_of_another_card() -> None:
    devices = (listed("Vulkan0", NAVI.name, "0000:01:00.0"),)
    assert [gpu.engine for gpu in merge((NAVI, ADA), devices)] == ["", "Vulkan0"]


def test_by_maker_where_names_differ() -> None:
    devices = (
        listed("Vulkan0", "Intel(R) UHD Graphics 630 (CML GT2)", "", "igpu"),
        listed("Vulkan1", "AMD Radeon RX 7900 XT (RADV NAVI31)"),
    )
    assert [gpu.engine for gpu in merge((NAVI, UHD), devices, 8 * GIB)] == ["Vulkan1", "Vulkan0"]


def test_two_back_ends_list_the_same_card() -> None:
    for bus in ("0000:01:00.0", ""):
        devices = (listed("CUDA0", ADA.name, bus), listed("Vulkan0", ADA.name, bus))
        (gpu,) = merge((ADA,), devices)
        assert gpu.engine == "CUDA0"


def test_another_address_is_another_card() -> None:
    found = merge((ADA,), (listed("CUDA0", ADA.name, "0000:41:00.0"),))
    assert [(gpu.id, gpu.engine) for gpu in found] == [
        ("0000:01:00.0", ""),
        ("0000:41:00.0", "CUDA0"),
    ]


def test_a_card_that_only_llama_cpp_knows() -> None:
    (gpu,) = merge((), (CPU, listed("SYCL0", "Intel Arc A770", total=16 * GIB, free=15 * GIB)))
    assert (gpu.id, gpu.name, gpu.total, gpu.used) == (
        "engine:SYCL0", "Intel Arc A770", 16 * GIB, GIB,
    )  # fmt: skip
    assert not gpu.live


def test_intels_memory_comes_from_llama_cpp() -> None:
    device = listed("Vulkan0", "Intel(R) UHD Graphics", "0000:00:02.0", "igpu", 12 * GIB)
    (gpu,) = merge((UHD,), (device,), host_free=5 * GIB)
    assert (gpu.total, gpu.free, gpu.used, gpu.shared) == (12 * GIB, 5 * GIB, 7 * GIB, True)


def test_a_card_of_intels_has_its_own_memory() -> None:
    card = replace(UHD, id="0000:03:00.0", kind="gpu", shared=False, driver="xe")
    (gpu,) = merge((card,), (listed("Vulkan0", "Arc", "0000:03:00.0", total=16 * GIB),), GIB)
    assert (gpu.total, gpu.free) == (16 * GIB, 16 * GIB), "not bounded by the main memory"


def test_an_apu_gives_no_more_than_llama_cpp_can_use() -> None:
    apu = Gpu("0000:c1:00.0", "Phoenix", "igpu", 16 * GIB, 2 * GIB, 14 * GIB, shared=True)
    device = listed("ROCm0", "AMD Radeon 780M", "0000:c1:00.0", "igpu", 8 * GIB)
    (gpu,) = merge((apu,), (device,), 14 * GIB)
    assert (gpu.total, gpu.free, gpu.used, gpu.kind) == (8 * GIB, 8 * GIB, 0, "igpu")


def test_a_chip_that_shares_its_memory_and_does_not_tell_nvml() -> None:
    spark = replace(ADA, name="NVIDIA GB10", total=0, used=0, free=0, shared=True)
    device = listed("CUDA0", "NVIDIA GB10", "0000:01:00.0", "igpu", 119 * GIB)
    (gpu,) = merge((spark,), (device,), host_free=100 * GIB)
    assert (gpu.total, gpu.free, gpu.kind, gpu.load) == (119 * GIB, 100 * GIB, "igpu", 7.0)


def test_parts_of_a_split_card_by_the_address_of_the_whole() -> None:
    part = replace(ADA, id="0000:01:00.0#0", name="NVIDIA H200 MIG 1g.18gb")
    other = replace(part, id="0000:01:00.0#1")
    found = merge((part, other), (listed("CUDA0", "NVIDIA H200 MIG 1g.18gb", "0000:01:00.0"),))
    assert [gpu.engine for gpu in found] == ["CUDA0", ""]


def test_processors_and_accelerators_are_no_cards() -> None:
    assert merge((), (CPU, Device("BLAS", "OpenBLAS", "accel"))) == ()


def apple(memory: int = 16 * GIB) -> MetalProbe:
    return MetalProbe(is_apple=lambda: True, chip=lambda: "Apple M2", memory=lambda: memory)


def test_apples_gpu_before_the_engine_has_told() -> None:
    (gpu,) = apple().read(6 * GIB).gpus
    assert (gpu.name, gpu.shared, gpu.live) == ("Apple M2", True, False)
    assert gpu.total // 2**20 == 10922, "as llama.cpp's log said on that machine"
    assert (gpu.free, gpu.used) == (6 * GIB, gpu.total - 6 * GIB)


def test_apples_gpu_by_its_recommended_working_set() -> None:
    """llama.cpp calls it a GPU, without an address."""
    device = Device("MTL0", "Apple M2", "gpu", 12_713_115_648, 12_713_115_648)
    (gpu,) = merge(apple().read(8 * GIB).gpus, (device, CPU), 8 * GIB)
    assert (gpu.id, gpu.engine, gpu.total) == ("metal", "MTL0", 12_713_115_648)
    assert (gpu.free, gpu.shared) == (8 * GIB, True)


def test_an_intel_mac_has_what_llama_cpp_lists() -> None:
    device = Device("MTL0", "AMD Radeon Pro 5500M", "gpu", 4 * GIB, 4 * GIB)
    (gpu,) = merge((), (device,), GIB)
    assert (gpu.free, gpu.shared) == (4 * GIB, False)


def test_elsewhere_there_is_no_metal() -> None:
    assert MetalProbe(is_apple=lambda: False).score() == 0
    assert apple().score() > 0
