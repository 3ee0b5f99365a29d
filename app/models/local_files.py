"""Finds model files below a folder: bounded, through no loop, the parts of a split joined."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Literal

from app.core.errors import UserError
from app.models.gguf_source import clean_text
from app.models.quants import Kind, Quantization, group, parse_name
from app.models.safe_names import safe_repository

Source = Literal[
    "alcove",
    "pocket",
    "folder",
    "opened",
    "lm-studio",
    "ollama",
    "huggingface",
    "jan",
    "gpt4all",
]
"""Where a model was found: `opened` by hand, in a `folder` the user named, or in a program's."""

DEPTH = 4
"""Folders below a root that are looked into: publisher, model, quantization, and one to spare."""

_GENERIC = frozenset({"", "model", "ggml-model", "mmproj", "gguf"})


@dataclass(frozen=True, slots=True)
class LocalModel:
    """A model on this computer. `path` is what the engine opens: the first part.

    `bytes` counts all parts; `own` files may be deleted, all others are only ever read.
    """

    path: Path
    name: str
    label: str
    bytes: int
    kind: Kind
    source: Source
    own: bool
    parts: tuple[Path, ...]
    complete: bool = True
    missing: tuple[int, ...] = ()
    """The numbers of the parts that are not there."""
    repository: str = ""
    """The hub's id, where the place of the file tells it."""
    projector: Path | None = None
    """The file beside it that lets it see pictures."""

    @property
    def builtin(self) -> bool:
        """Whether it is the model Alcove comes with."""
        return self.source == "pocket"


class ScanLimit:
    """What one look at the disk may cost: so many entries of folders, and so many seconds."""

    def __init__(
        self,
        entries: int = 50_000,
        seconds: float = 4.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._left, self._clock = entries, clock
        self._end = clock() + seconds
        self.reached = False
        """Something was left out."""

    def take(self) -> bool:
        """Count one entry; False when the scan must end."""
        self._left -= 1
        self.reached = self.reached or self._left < 0 or self._clock() > self._end
        return not self.reached


def models_in(
    root: Path,
    source: Source,
    limit: ScanLimit,
    *,
    own: bool = False,
    follow: bool = False,
    depth: int = DEPTH,
) -> list[LocalModel]:
    """All models and side files below `root`; none where it cannot be read.

    `follow` goes into linked folders too (other programs' users move models by links), each folder
    once. Nothing is opened: names, sizes and places tell everything.
    """
    found: list[LocalModel] = []
    for folder, files in _folders(root, limit, depth, follow):
        if not files:
            continue
        inside = PurePosixPath(*folder.relative_to(root).parts)
        sizes = {str(inside / name): size for name, size in files.items()}
        models = [_model(root, each, source, own=own) for each in group(sizes.items())]
        found += [_with_projector(each, models) for each in models]
    return found


def opened_model(path: Path, source: Source, limit: ScanLimit) -> LocalModel | None:
    """The model a single file is, or is a part of; None where there is no such file."""
    try:
        state = path.stat()
    except (OSError, ValueError):  # a path from a damaged settings file may hold a NUL
        return None
    if not stat.S_ISREG(state.st_mode):
        return None
    if parse_name(path.name).parts != 1:
        beside = models_in(path.parent, source, limit, depth=0)
        return next((each for each in beside if path in each.parts), None)
    name = path.name if parse_name(path.name).kind != "other" else f"{path.name}.gguf"
    found = _model(path.parent, group([(name, state.st_size)])[0], source, own=False)
    return replace(found, path=path, parts=(path,))


def _folders(
    root: Path, limit: ScanLimit, depth: int, follow: bool
) -> Iterator[tuple[Path, dict[str, int]]]:
    """Each folder with its regular files and their sizes."""
    waiting, seen = [(root, 0)], set[tuple[int, int]]()
    while waiting:
        folder, level = waiting.pop()
        try:
            facts = folder.stat()
            entries = os.scandir(folder)
        except (OSError, ValueError):
            continue
        if (facts.st_dev, facts.st_ino) in seen and facts.st_ino:
            entries.close()
            continue
        seen.add((facts.st_dev, facts.st_ino))
        files: dict[str, int] = {}
        with entries:
            for entry in _read(entries, limit):
                mode, size = _facts(entry, follow)
                if stat.S_ISREG(mode):
                    files[entry.name] = size
                elif stat.S_ISDIR(mode) and level < depth and not entry.name.startswith("."):
                    waiting.append((folder / entry.name, level + 1))
        yield folder, files


def _read(entries: Iterator[os.DirEntry[str]], limit: ScanLimit) -> Iterator[os.DirEntry[str]]:
    while limit.take():
        try:
            yield next(entries)
        except (StopIteration, OSError):
            return


def _facts(entry: os.DirEntry[str], follow: bool) -> tuple[int, int]:
    """Mode and size; 0 for what is not looked at. A linked file counts as what it leads to."""
    plausible = ".gguf" in entry.name.lower()
    try:
        if not plausible and not entry.is_dir(follow_symlinks=follow):
            return 0, 0
        facts = entry.stat(follow_symlinks=plausible or follow)
    except (OSError, ValueError):
        return 0, 0
    linked_folder = stat.S_ISDIR(facts.st_mode) and entry.is_symlink() and not follow
    return (0, 0) if linked_folder else (facts.st_mode, facts.st_size)


def _model(root: Path, each: Quantization, source: Source, *, own: bool) -> LocalModel:
    parts = tuple(root.joinpath(*PurePosixPath(file).parts) for file in each.files)
    inside = PurePosixPath(each.files[0]).parent
    name, label = _title(each, inside.parts)
    return LocalModel(
        path=parts[0],
        name=clean_text(name) or clean_text(parts[0].name),
        label=label,
        bytes=each.bytes,
        kind=each.kind,
        source=source,
        own=own,
        parts=parts,
        complete=each.complete,
        missing=each.missing,
        repository=_repository(inside),
    )


def _title(each: Quantization, folders: tuple[str, ...]) -> tuple[str, str]:
    """Name and label; a file called `model.gguf` is named after its folder."""
    base, label = each.base, each.label
    for folder in reversed(folders):
        if base.lower() not in _GENERIC and base.upper() != label:
            break
        outer = parse_name(f"{folder}.gguf")
        base, label = outer.base, label or outer.quantization
    return (base, label) if base.lower() not in _GENERIC else (each.base or each.label, each.label)


def _repository(inside: PurePosixPath) -> str:
    try:
        safe_repository("/".join(inside.parts[:2]))
    except UserError:
        return ""
    return "/".join(inside.parts[:2])


def _with_projector(model: LocalModel, beside: list[LocalModel]) -> LocalModel:
    projectors = [each for each in beside if each.kind == "mmproj" and each.complete]
    if model.kind != "model" or not projectors:
        return model
    own_one = [each for each in projectors if model.name.startswith(each.name)]
    chosen = min(own_one or projectors, key=lambda each: (each.bytes, each.path.name))
    return replace(model, projector=chosen.path)
