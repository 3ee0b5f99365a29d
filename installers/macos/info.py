"""What macOS reads of the bundle: Info.plist with its version, for PyInstaller's BUNDLE."""

from __future__ import annotations

import plistlib
import re
from pathlib import Path
from typing import Final

from installers.facts import version

_HERE: Final = Path(__file__).resolve().parent
ENTITLEMENTS: Final = _HERE / "entitlements.plist"


def info_plist() -> dict[str, object]:
    """Every key of Info.plist; the bundle's version is numbers only, as Apple asks."""
    told: dict[str, object] = plistlib.loads((_HERE / "Info.plist").read_bytes())
    numbers = re.match(r"\d+(\.\d+){0,2}", version())
    told["CFBundleShortVersionString"] = version()
    told["CFBundleVersion"] = numbers.group() if numbers else "0"
    return told
