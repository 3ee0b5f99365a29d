"""The model files on this computer: the built-in one, those opened before, the models folder."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_QUANTIZATION = re.compile(
    r"(?:^|[-._])((?:UD-)?(?:I?Q\d\w*|TQ\d_\d|MXFP4\w*|NVFP4|BF16|F16|F32))(?=$|[-.])",
    re.IGNORECASE,
)
_PART = re.compile(r"-(\d{5})-of-\d{5}$")
_SIDE_FILE = re.compile(r"mmproj|imatrix", re.IGNORECASE)
_MOST = 500


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One model a user can choose; `label` is the quantization its file name tells, or empty."""

    path: Path
    name: str
    label: str
    bytes: int
    builtin: bool = False


def list_models(builtin: Path, recent: Iterable[str], folder: Path) -> list[ModelEntry]:
    """The built-in model first, then the recent ones, then the folder's, each once.

    Files that are gone are left out; further parts of a split model are not models.
    """
    found: dict[Path, ModelEntry] = {}
    for path in [builtin, *map(Path, recent), *_files_in(folder)]:
        entry = _entry(path, builtin=path == builtin)
        if entry is not None:
            found.setdefault(path, entry)
    return list(found.values())


def _entry(path: Path, *, builtin: bool) -> ModelEntry | None:
    try:
        state = path.stat()
    except (OSError, ValueError):  # a path from a damaged settings file may hold a NUL
        return None
    if not stat.S_ISREG(state.st_mode):
        return None
    stem = _PART.sub("", path.stem)
    match = _QUANTIZATION.search(stem)
    name = "Alcove Pocket" if builtin else (stem[: match.start()] if match else stem)
    return ModelEntry(path, name or stem, match[1].upper() if match else "", state.st_size, builtin)


def _files_in(folder: Path) -> list[Path]:
    """GGUF files below `folder`, no link followed, two folders deep: publisher, then model."""
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        if len(Path(place).relative_to(folder).parts) >= 2:
            folders.clear()
        found += [Path(place, name) for name in sorted(names) if _is_model(name)]
        if len(found) >= _MOST:
            break
    return sorted(found[:_MOST], key=lambda path: path.name.lower())


def _is_model(name: str) -> bool:
    stem, dot, ending = name.rpartition(".")
    part = _PART.search(stem)
    first = part is None or part[1] == "00001"
    return bool(dot) and ending.lower() == "gguf" and first and not _SIDE_FILE.search(stem)
