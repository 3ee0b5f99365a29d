"""What takes the room, and whether it is within the budget."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from installers.facts import PackagingError

MEGABYTE: Final = 1_000_000
INSTALLED_LIMIT: Final = 320 * MEGABYTE
DEB_LIMIT: Final = 130 * MEGABYTE
GPU_LIBRARIES: Final = ("ggml-vulkan", "ggml-cuda", "ggml-hip", "ggml-sycl")
"""Back-ends that the budget for the installed program leaves out: they are plug-ins."""


def measure(frozen: Path) -> dict[str, int]:
    """Bytes of the frozen program by part, the largest first; links count nothing."""
    parts: dict[str, int] = {}
    for folder, _, names in os.walk(frozen):
        for name in names:
            path = Path(folder, name)
            if not path.is_symlink():
                part = _part(path.relative_to(frozen))
                parts[part] = parts.get(part, 0) + path.stat().st_size
    return dict(sorted(parts.items(), key=lambda item: (-item[1], item[0])))


def _part(path: Path) -> str:
    """The library or folder that a file belongs to, as people name it."""
    if is_gpu_back_end(path):
        return "GPU back-ends"
    inner = [name for name in path.parts if name not in {"_internal", "Contents", "Frameworks"}]
    if len(inner) == 1:
        return "Python and single libraries"
    if inner[0].endswith(".dist-info"):
        return "metadata and licences"
    if inner[:2] == ["PySide6", "Qt"] and len(inner) > 3:
        return f"Qt {inner[2]}"
    return inner[0]


def is_gpu_back_end(path: Path) -> bool:
    """Whether a file is a plug-in that only computers with a GPU and its driver can load."""
    return any(name in path.name for name in GPU_LIBRARIES)


def table(parts: Mapping[str, int], results: Mapping[str, int]) -> str:
    """Both as text, in megabytes (10^6 bytes)."""
    total = sum(parts.values())
    rows = [*parts.items(), ("installed", total), *results.items()]
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{width}}  {size / MEGABYTE:>7.1f} MB" for name, size in rows)


def check(parts: Mapping[str, int], results: Mapping[str, int]) -> None:
    """Raise PackagingError where the program or a .deb is larger than it may be."""
    installed = sum(size for name, size in parts.items() if name != "GPU back-ends")
    over = [("The installed program", installed, INSTALLED_LIMIT)] * (installed > INSTALLED_LIMIT)
    over += [
        (name, size, DEB_LIMIT)
        for name, size in results.items()
        if name.endswith(".deb") and size > DEB_LIMIT
    ]
    for name, size, limit in over:
        raise PackagingError(
            "{} takes {:.0f} MB; {:.0f} MB are allowed.", name, size / MEGABYTE, limit / MEGABYTE
        )
