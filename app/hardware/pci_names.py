"""The name of a PCI device by the list of the PCI ID project that most Linux systems carry."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

NAME_LISTS: Final = (Path("/usr/share/hwdata/pci.ids"), Path("/usr/share/misc/pci.ids"))
_LONGEST = 80


def name_of(vendor: str, device: str, lists: tuple[Path, ...] = NAME_LISTS) -> str:
    """`Navi 31 [Radeon RX 7900 XTX]` for `0x1002`, `0x744c` as `Radeon RX 7900 XTX`.

    Empty where no list is there or none knows it. Format: https://pci-ids.ucw.cz
    """
    for path in lists:
        try:
            untrusted = path.read_text("utf-8", "replace")
        except OSError:
            continue
        if name := _look_up(untrusted, vendor.removeprefix("0x"), device.removeprefix("0x")):
            return name
    return ""


def _look_up(untrusted: str, vendor: str, device: str) -> str:
    start = untrusted.find(f"\n{vendor}  ")
    if not vendor or not device or start < 0:
        return ""
    end = re.compile(r"^[0-9a-fA-F]", re.MULTILINE).search(untrusted, start + 2)
    block = untrusted[start : end.start() if end else None]
    found = re.search(rf"^\t{re.escape(device)}  (.+)$", block, re.MULTILINE)
    if not found:
        return ""
    marketed = re.search(r"\[(.+)\]", found[1])
    return (marketed[1] if marketed else found[1])[:_LONGEST].strip()
