"""Graphics cards as Linux's sysfs lists them: address, driver, whether they sleep, temperature.

None of these files wakes a sleeping card, except its temperature, which is not read then.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.hardware.pci_names import NAME_LISTS, name_of

ROOT: Final = Path("/sys/bus/pci/devices")
RESCAN_SECONDS: Final = 30.0
AMD, INTEL, NVIDIA = "0x1002", "0x8086", "0x10de"
_CLASSES = ("0x03", "0x1200")
"""Displays, and the accelerators without one (PCI class code 12h)."""
_ASLEEP = frozenset({"suspended", "suspending"})


@dataclass(frozen=True, slots=True)
class PciGpu:
    """One card's folder in sysfs. `name` is empty where no list knows it."""

    bus: str
    folder: Path
    vendor: str
    driver: str
    name: str
    thermometer: Path | None
    may_sleep: bool
    """The kernel may power it down while it is idle; as of the last scan."""

    @property
    def asleep(self) -> bool:
        """It is powered down: asking its driver would wake it."""
        return self.may_sleep and read_text(self.folder / "power" / "runtime_status") in _ASLEEP

    def number(self, name: str) -> int | None:
        """A file's number; None where it is missing or nonsense."""
        return read_number(self.folder / name)

    def temperature(self) -> float | None:
        """Degrees Celsius; hwmon tells thousandths."""
        found = read_number(self.thermometer) if self.thermometer else None
        return found / 1000 if found is not None else None


class PciBus:
    """The cards of one computer, looked for again twice a minute."""

    def __init__(
        self,
        root: Path = ROOT,
        name_lists: tuple[Path, ...] = NAME_LISTS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._root, self._name_lists, self._clock = root, name_lists, clock
        self._names: dict[tuple[str, str], str] = {}
        self._found: tuple[PciGpu, ...] = ()
        self._again_at = float("-inf")

    def gpus(self, vendor: str) -> tuple[PciGpu, ...]:
        """The vendor's cards that this system uses; those lent to a virtual machine are not."""
        if self._clock() >= self._again_at:
            self._again_at = self._clock() + RESCAN_SECONDS
            self._found = self._scan()
        return tuple(card for card in self._found if card.vendor == vendor)

    def _scan(self) -> tuple[PciGpu, ...]:
        try:
            folders = sorted(self._root.iterdir())
        except OSError:
            return ()
        cards = (self._card(folder) for folder in folders if _is_gpu(folder))
        return tuple(card for card in cards if card.driver != "vfio-pci")

    def _card(self, folder: Path) -> PciGpu:
        vendor, device = read_text(folder / "vendor"), read_text(folder / "device")
        if (vendor, device) not in self._names:
            self._names[vendor, device] = name_of(vendor, device, self._name_lists)
        try:
            driver = (folder / "driver").readlink().name
        except OSError:
            driver = ""
        name = read_text(folder / "product_name") or self._names[vendor, device]
        sleeps = read_text(folder / "power" / "control") == "auto"
        return PciGpu(folder.name, folder, vendor, driver, name, _thermometer(folder), sleeps)


def read_text(path: Path) -> str:
    """A sysfs file's one line; empty where it cannot be read."""
    try:
        return path.read_bytes()[:4096].decode("utf-8", "replace").strip()
    except OSError:
        return ""


def read_number(path: Path) -> int | None:
    """A sysfs file's whole number; None where it cannot be read or is none."""
    untrusted = read_text(path)
    return int(untrusted) if untrusted.isascii() and untrusted.isdigit() else None


def _is_gpu(folder: Path) -> bool:
    return read_text(folder / "class").startswith(_CLASSES)


def _thermometer(folder: Path) -> Path | None:
    return next(iter(sorted(folder.glob("hwmon/hwmon*/temp1_input"))), None)
