"""What numpy's wheels bring along of others: their licence file tells of each in a block."""

from __future__ import annotations

import re
from typing import Final

from app.about.parts import Part, TextPlace, ours, read_text

_FILE: Final = TextPlace("metadata", "licenses/LICENSE.txt", "numpy")
_BLOCK: Final = re.compile(r"(?m)^Name: (.+)\n(?:(?!Name).+\n)*?Availability: (.+)\nLicense: (.+)$")
_LGPL: Final = "LGPL-2.1"


def inside_numpy() -> list[Part]:
    """OpenBLAS and what it needs of GCC, where this system's wheel has them; else nothing."""
    text = read_text(_FILE).replace("\r\n", "\n")
    return [
        Part(
            name.strip(),
            "",
            licence.strip(),
            home.strip(),
            (*(ours(_LGPL) if licence.startswith(_LGPL) else ()), _FILE),
        )
        for name, home, licence in _BLOCK.findall(text)
    ]
