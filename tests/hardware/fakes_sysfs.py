"""Trees as Linux's sysfs shows them: PCI cards with the files their drivers offer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

GIB = 2**30
AMD_FILES: Mapping[str, str] = {
    # A Radeon RX 7900 XTX under amdgpu, Linux 6.8.
    "mem_info_vram_total": "25753026560",
    "mem_info_vram_used": "1288490188",
    "mem_info_gtt_total": "33497604096",
    "mem_info_gtt_used": "104857600",
    "gpu_busy_percent": "12",
    "mem_busy_percent": "3",
    "hwmon/hwmon4/name": "amdgpu",
    "hwmon/hwmon4/temp1_input": "47000",
    "hwmon/hwmon4/temp2_input": "55000",
}
APU_FILES: Mapping[str, str] = {
    # The graphics within a Ryzen 7 7840U: half a GiB carved out, half the memory as GTT.
    "mem_info_vram_total": "536870912",
    "mem_info_vram_used": "402653184",
    "mem_info_gtt_total": "15728640000",
    "mem_info_gtt_used": "728640000",
    "gpu_busy_percent": "4",
    "hwmon/hwmon2/name": "amdgpu",
    "hwmon/hwmon2/temp1_input": "41000",
}


def make_card(
    root: Path,
    bus: str,
    vendor: str,
    device: str = "0x744c",
    *,
    driver: str = "amdgpu",
    files: Mapping[str, str] | None = None,
    display_class: str = "0x030000",
) -> Path:
    """One card's folder; the driver is a link, as in sysfs."""
    folder = root / bus
    told = {"vendor": vendor, "device": device, "class": display_class, **(files or {})}
    for name, content in told.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content + "\n")
    if driver:
        (folder / "driver").symlink_to(f"../../../bus/pci/drivers/{driver}")
    power(folder, "active", "on")
    return folder


def power(folder: Path, status: str, control: str = "auto") -> None:
    """What the kernel's power management says of the card."""
    (folder / "power").mkdir(exist_ok=True)
    (folder / "power" / "runtime_status").write_text(status + "\n")
    (folder / "power" / "control").write_text(control + "\n")


class Clock:
    """Time that passes when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now
