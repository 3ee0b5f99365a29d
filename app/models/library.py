"""The models on this computer in one list: ours, those opened before, and other programs' own."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.errors import AlcoveError, OutsideError, UserError
from app.models.check import check_model
from app.models.fit import ModelShape, shape_of
from app.models.gguf_kind import Kind as HeaderKind
from app.models.gguf_source import clean_text
from app.models.local_files import LocalModel, ScanLimit, models_in, opened_model

ModelEntry = LocalModel

NAME_LIMIT = 120
_KEPT = 1000


@dataclass(frozen=True, slots=True)
class Library:
    """What one look at the disk found: the built-in model first, then those opened before."""

    models: tuple[LocalModel, ...]
    absent: tuple[Path, ...] = ()
    """The user's folders that are not there now (a drive that was taken out)."""
    cut_short: bool = False
    """There was more than one look may cost."""

    def chat_models(self) -> list[LocalModel]:
        """Those that can be opened to chat with."""
        return [each for each in self.models if each.kind == "model" and each.complete]


def find_models(
    builtin: Path,
    recent: Iterable[str],
    folder: Path,
    *,
    folders: Iterable[str] = (),
    others: Iterable[LocalModel] = (),
    names: Mapping[str, str] | None = None,
    limit: ScanLimit | None = None,
) -> Library:
    """Look at the disk (blocking, seconds at most): each file once, however many ways lead to it.

    `folder` holds our downloads, `folders` are the user's own, `others` what `other_programs`
    found, `names` the names the user gave, by path (`settings.Remembered`).
    """
    limit = limit or ScanLimit()
    wanted = [Path(each) for each in folders if each and "\0" not in each]
    found = models_in(folder, "alcove", limit, own=True)
    for each in wanted:
        found += models_in(each, "folder", limit, follow=True)
    found += others
    places, different = _once(found)
    pocket = opened_model(builtin, "pocket", limit)
    first = [replace(pocket, name="Alcove Pocket")] if pocket else []
    for path in _paths(recent):
        opened = places.get(_place(path)) or opened_model(path, "opened", limit)
        first += [opened] if opened else []
    ordered: dict[str, LocalModel] = {}
    for model in [*first, *different]:
        ordered.setdefault(_place(model.path), _renamed(model, names or {}))
    absent = tuple(each for each in wanted if not _is_folder(each))
    return Library(tuple(ordered.values()), absent, limit.reached)


def list_models(builtin: Path, recent: Iterable[str], folder: Path) -> list[LocalModel]:
    """The models to chat with among the built-in one, the recent ones and our folder's."""
    return find_models(builtin, recent, folder).chat_models()


def delete(model: LocalModel, folder: Path) -> int:
    """Remove our own model below `folder`, all parts of it; returns the bytes that frees.

    A link is removed as a link. Folders left empty go as well. The model must not be loaded.
    Raises UserError `model_not_ours` for a file that is not in `folder`; OutsideError
    `model_delete_failed` when the system refuses (parts before it may be gone).
    """
    root = Path(os.path.realpath(folder))
    targets = [Path(os.path.realpath(part.parent), part.name) for part in model.parts]
    if not model.own or not all(root in target.parents for target in targets):
        raise UserError("model_not_ours", name=model.name)
    freed = 0
    for target in targets:
        try:
            freed += _remove(target)
        except OSError as error:
            reason = error.strerror or str(error)
            raise OutsideError("model_delete_failed", name=model.name, reason=reason) from error
    for place in {target.parent for target in targets}:
        _remove_empty(place, root)
    return freed


def clean_name(untrusted_name: str) -> str:
    """A name the user gives a model, on one line; empty gives it its own name back."""
    return clean_text(untrusted_name, NAME_LIMIT)


@dataclass(frozen=True, slots=True)
class HeaderFacts:
    """What a model's own header tells; where it is refused, `error` says why and no more is known.

    `context_length` is the longest context to offer, in tokens; `shape` is what `fit` judges.
    """

    kind: HeaderKind = "other"
    architecture: str = ""
    name: str = ""
    label: str = ""
    parameters: int = 0
    weight_bytes: int = 0
    layers: int = 0
    context_length: int = 0
    shape: ModelShape | None = None
    error: AlcoveError | None = None


class Inspector:
    """Reads headers when they are wanted and remembers them while the file stays as it was.

    What is wrong is not remembered: a part that is missing may come, and a disk may come back.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, int, int], HeaderFacts] = {}
        self._lock = threading.Lock()

    def inspect(self, model: LocalModel) -> HeaderFacts:
        """The facts of a model's header (blocking: some milliseconds the first time)."""
        try:
            state = model.path.stat()
        except (OSError, ValueError):
            missing = UserError("file_missing", name=clean_text(model.path.name))
            return HeaderFacts(error=missing)
        key = (str(model.path), state.st_size, state.st_mtime_ns)
        with self._lock:
            known = self._known.get(key)
        if known is None:
            known = _header_facts(model.path)
            if known.error is not None:
                return known
            with self._lock:
                while len(self._known) >= _KEPT:
                    del self._known[next(iter(self._known))]
                self._known[key] = known
        return known


def _header_facts(path: Path) -> HeaderFacts:
    try:
        checked = check_model(path, chat_only=False)
        header = checked.header
        return HeaderFacts(
            kind=header.kind,
            architecture=header.architecture,
            name=header.name,
            label=header.quantization,
            parameters=checked.parameters,
            weight_bytes=checked.weight_bytes,
            layers=header.block_count,
            context_length=header.context_length,
            shape=shape_of(header, checked.more_parts),
        )
    except AlcoveError as error:
        return HeaderFacts(error=error)


def _paths(texts: Iterable[str]) -> list[Path]:
    """Those of a settings file that could be paths."""
    return [Path(text) for text in texts if text and "\0" not in text]


def _is_folder(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.is_dir()
    return False


def _once(found: Iterable[LocalModel]) -> tuple[dict[str, LocalModel], list[LocalModel]]:
    """What lies at each place, and each file once: the first way to it, sorted by name."""
    files: dict[str, LocalModel] = {}
    places: dict[str, LocalModel] = {}
    for each in found:
        kept = files.setdefault(os.path.realpath(each.path), each)
        places.update((_place(part), kept) for part in each.parts)
    different = sorted(
        files.values(), key=lambda model: (model.name.casefold(), model.bytes, str(model.path))
    )
    return places, different


def _place(path: Path) -> str:
    """Equal for two ways to one name; a link is not the file that it leads to."""
    return os.path.normcase(Path(os.path.realpath(path.parent), path.name))


def _renamed(model: LocalModel, names: Mapping[str, str]) -> LocalModel:
    given = clean_name(names.get(str(model.path), ""))
    return replace(model, name=given) if given else model


def _remove(target: Path) -> int:
    """Unlink; a link, or one of several hard links, gives nothing back."""
    state = target.lstat()
    target.unlink()
    return state.st_size if stat.S_ISREG(state.st_mode) and state.st_nlink == 1 else 0


def _remove_empty(place: Path, root: Path) -> None:
    while root in place.parents:
        try:
            place.rmdir()
        except OSError:
            return
        place = place.parent
