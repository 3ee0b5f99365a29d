"""AMD's and Intel's cards are told from Linux's sysfs, whatever is missing there."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.hardware.amdgpu import AmdProbe
from app.hardware.gpus import Gpu
from app.hardware.intel import IntelProbe
from app.hardware.pci import AMD, INTEL, NVIDIA, PciBus
from app.hardware.pci_names import name_of
from tests.hardware.fakes_sysfs import AMD_FILES, APU_FILES, GIB, Clock, make_card, power

PCI_IDS = """# made short
1002  Advanced Micro Devices, Inc. [AMD/ATI]
\t744c  Navi 31 [Radeon RX 7900 XT/7900 XTX]
\t\t1002 0e3b  RX 7900 XTX
\t15bf  Phoenix1
10de  NVIDIA Corporation
\t28e0  AD107M [GeForce RTX 4060 Max-Q / Mobile]
8086  Intel Corporation
\t9bc8  CometLake-S GT2 [UHD Graphics 630]
\t744c  Something else
C 03  Display controller
"""


@pytest.fixture
def bus(tmp_path: Path) -> PciBus:
    """Over an empty tree that the test fills at `root`."""
    (tmp_path / "pci.ids").write_text(PCI_IDS)
    (tmp_path / "bus").mkdir()
    return PciBus(tmp_path / "bus", (tmp_path / "missing", tmp_path / "pci.ids"), Clock())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The folder of all PCI devices."""
    return tmp_path / "bus"


def amd(bus: PciBus, host_free: int = 64 * GIB) -> tuple[Gpu, ...]:
    return AmdProbe(bus).read(host_free).gpus


def test_a_card(bus: PciBus, root: Path) -> None:
    make_card(root, "0000:03:00.0", AMD, files=AMD_FILES)
    assert AmdProbe(bus).score() > 0
    (gpu,) = amd(bus)
    assert (gpu.id, gpu.name) == ("0000:03:00.0", "Radeon RX 7900 XT/7900 XTX")
    assert (gpu.total, gpu.used, gpu.free) == (25753026560, 1288490188, 24464536372)
    assert (gpu.load, gpu.temperature, gpu.kind, gpu.shared) == (12.0, 47.0, "gpu", False)


def test_two_cards_and_what_is_none(bus: PciBus, root: Path) -> None:
    make_card(root, "0000:03:00.0", AMD, files=AMD_FILES)
    named = {**AMD_FILES, "product_name": "AMD Instinct MI210"}
    make_card(root, "0000:83:00.0", AMD, files=named, display_class="0x120000")
    make_card(root, "0000:03:00.1", AMD, display_class="0x040300")
    assert [gpu.name for gpu in amd(bus)] == ["Radeon RX 7900 XT/7900 XTX", "AMD Instinct MI210"]


def test_graphics_within_the_processor_share_its_memory(bus: PciBus, root: Path) -> None:
    make_card(root, "0000:c1:00.0", AMD, "0x15bf", files=APU_FILES)
    (gpu,) = amd(bus)
    assert (gpu.kind, gpu.shared, gpu.name) == ("igpu", True, "Phoenix1")
    assert gpu.total == 536870912 + 15728640000
    assert gpu.free == (536870912 - 402653184) + 15000000000
    assert gpu.used == gpu.total - gpu.free


def test_shared_memory_is_free_only_where_the_system_has_it(bus: PciBus, root: Path) -> None:
    make_card(root, "0000:c1:00.0", AMD, "0x15bf", files=APU_FILES)
    (gpu,) = amd(bus, host_free=GIB)
    assert gpu.free == 134217728 + GIB


@pytest.mark.parametrize(
    "sign", ["mem_busy_percent", "hwmon/hwmon2/temp2_input", "hwmon/hwmon2/pwm1"]
)
def test_a_card_of_its_own_by_any_sign(bus: PciBus, root: Path, sign: str) -> None:
    """Vega 10 has no `mem_busy_percent`, and its GTT is larger than its own memory."""
    make_card(root, "0000:03:00.0", AMD, files={**APU_FILES, sign: "0"})
    assert [(gpu.kind, gpu.total) for gpu in amd(bus)] == [("gpu", 536870912)]


@pytest.mark.parametrize("name", ["gpu_busy_percent", "hwmon/hwmon4/temp1_input"])
@pytest.mark.parametrize("content", [None, "", "N/A", "-7", "\xff\xfe", "٣"])
def test_figures_that_cannot_be_read(
    bus: PciBus, root: Path, name: str, content: str | None
) -> None:
    folder = make_card(root, "0000:03:00.0", AMD, files=AMD_FILES)
    if content is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(content.encode("latin-1", "replace"))
    (gpu,) = amd(bus)
    assert None in {gpu.load, gpu.temperature}
    assert gpu.total == 25753026560


def test_files_that_may_not_be_opened(bus: PciBus, root: Path) -> None:
    """A folder in a file's place raises as a forbidden file does, for root too."""
    folder = make_card(root, "0000:03:00.0", AMD, files=AMD_FILES)
    for name in ("gpu_busy_percent", "mem_info_gtt_used"):
        (folder / name).unlink()
        (folder / name).mkdir()
    assert [(gpu.load, gpu.temperature) for gpu in amd(bus)] == [(None, 47.0)]


def test_a_card_without_amdgpu_is_told_in_words(bus: PciBus, root: Path) -> None:
    make_card(root, "0000:03:00.0", AMD, driver="radeon")
    found = AmdProbe(bus).read(GIB)
    assert (found.gpus, found.notes) == ((), ("amd_driver_missing",))


def test_a_card_no_list_knows(bus: PciBus, root: Path) -> None:
    make_card(root, "0000:03:00.0", AMD, "0xffff", files=AMD_FILES)
    assert amd(bus)[0].name == "AMD Radeon"


def test_a_sleeping_card_is_not_asked_what_would_wake_it(bus: PciBus, root: Path) -> None:
    folder = make_card(root, "0000:03:00.0", AMD, files=AMD_FILES)
    power(folder, "suspended")
    found = AmdProbe(bus).read(GIB)
    assert found.notes == ("gpu_asleep",)
    gpu = found.gpus[0]
    assert (gpu.load, gpu.temperature, gpu.total) == (0.0, None, 25753026560)


def test_a_card_that_vanishes_and_one_that_comes(tmp_path: Path, root: Path) -> None:
    clock = Clock()
    root.mkdir(exist_ok=True)
    bus = PciBus(root, (), clock)
    assert AmdProbe(bus).score() == 0
    folder = make_card(root, "0000:03:00.0", AMD, files=AMD_FILES)
    clock.now += 30
    assert len(amd(bus)) == 1
    folder.rename(tmp_path / "gone")
    assert AmdProbe(bus).read(0).gpus == ()
    clock.now += 30
    assert AmdProbe(bus).score() == 0


def test_intels_graphics_by_name(bus: PciBus, root: Path) -> None:
    make_card(root, "0000:00:02.0", INTEL, "0x9bc8", driver="i915")
    make_card(root, "0000:03:00.0", INTEL, "0x56a0", driver="xe")
    assert IntelProbe(bus).score() > 0
    within, card = IntelProbe(bus).read(0).gpus
    assert (within.name, within.kind, within.shared) == ("UHD Graphics 630", "igpu", True)
    assert (card.name, card.kind, card.shared, card.driver) == (
        "Intel Graphics",
        "gpu",
        False,
        "xe",
    )
    assert within.total == card.total == 0


def test_no_card_at_all(bus: PciBus, root: Path) -> None:
    assert AmdProbe(bus).score() == IntelProbe(bus).score() == 0
    root.rmdir()
    assert PciBus(root).gpus(NVIDIA) == ()


@pytest.mark.parametrize(
    ("vendor", "device", "name"),
    [
        ("0x1002", "0x744c", "Radeon RX 7900 XT/7900 XTX"),
        ("0x8086", "0x744c", "Something else"),
        ("0x10de", "0x28e0", "GeForce RTX 4060 Max-Q / Mobile"),
        ("0x10de", "0x744c", ""),
        ("0x1234", "0x744c", ""),
        ("", "", ""),
        ("0x1002", ".*", ""),
    ],
)
def test_names_by_the_list(tmp_path: Path, vendor: str, device: str, name: str) -> None:
    (tmp_path / "pci.ids").write_text(PCI_IDS)
    assert name_of(vendor, device, (tmp_path / "pci.ids",)) == name
