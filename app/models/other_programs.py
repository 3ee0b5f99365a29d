"""Finds the models of LM Studio, Ollama, the Hugging Face cache, Jan and GPT4All; only ever reads.

Where each keeps them: lmstudio.js `findLMStudioHome`; Ollama's `docs/faq.md` and
`manifest/paths.go`; huggingface_hub's "Understand caching" guide; Jan's data folder; GPT4All's wiki
(FAQ, "default directories"). A place that is not there costs one look.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path, PureWindowsPath
from typing import Literal

from app.core.errors import UserError
from app.core.untrusted_json import decode
from app.models.gguf_source import clean_text
from app.models.local_files import LocalModel, ScanLimit, models_in
from app.models.quants import parse_name
from app.models.safe_names import safe_repository

_SMALL = 1 << 20
"""Bytes of a settings file or a manifest; real ones have a few thousand."""

_DIGEST = re.compile(r"sha256:([0-9a-f]{64})")
_MODEL_LAYER = "application/vnd.ollama.image.model"
_PROJECTOR_LAYER = "application/vnd.ollama.image.projector"
_MANIFESTS = 2000


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Whose computer it is: everything a scan needs to know of the world. `root` is `/`."""

    home: Path
    environment: Mapping[str, str]
    platform: Literal["linux", "darwin", "win32"]
    root: Path = Path("/")

    def named(self, variable: str) -> list[Path]:
        """The folder an environment variable names, if it is set and absolute."""
        return _absolute(self.environment.get(variable, ""))

    def data(self) -> list[Path]:
        """Where programs of this user keep their data, the usual place first."""
        if self.platform == "win32":
            local = self.named("LOCALAPPDATA") or [self.home / "AppData" / "Local"]
            return [*local, *(self.named("APPDATA") or [self.home / "AppData" / "Roaming"])]
        if self.platform == "darwin":
            return [self.home / "Library" / "Application Support"]
        return self.named("XDG_DATA_HOME") or [self.home / ".local" / "share"]

    def config(self) -> list[Path]:
        """Where programs of this user keep their settings."""
        if self.platform == "win32":
            return self.named("APPDATA") or [self.home / "AppData" / "Roaming"]
        return self.named("XDG_CONFIG_HOME") or [self.home / ".config"]


@dataclass(frozen=True, slots=True)
class _LmStudioSettings:
    downloadsFolder: str = ""  # noqa: N815  (its own spelling)


@dataclass(frozen=True, slots=True)
class _JanSettings:
    data_folder: str = ""


@dataclass(frozen=True, slots=True)
class _Layer:
    mediaType: str = ""  # noqa: N815  (its own spelling)
    digest: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class _Manifest:
    layers: tuple[_Layer, ...] = field(default_factory=tuple)


def find_others(around: Surroundings, limit: ScanLimit | None = None) -> list[LocalModel]:
    """The models of all other programs (blocking, seconds at most), used where they lie."""
    limit = limit or ScanLimit()
    found = [*_huggingface(around, limit)]
    for root in _each_once(_lm_studio_folders(around)):
        found += models_in(root, "lm-studio", limit, follow=True)
    for root in _each_once(_jan_folders(around)):
        found += models_in(root, "jan", limit, follow=True)
    for root in _each_once(_gpt4all_folders(around)):
        found += models_in(root, "gpt4all", limit, follow=True, depth=1)
    for root in _each_once(_ollama_folders(around)):
        found += _ollama(root, limit)
    return found


def _lm_studio_folders(around: Surroundings) -> Iterator[Path]:
    pointer = _text(around.home / ".lmstudio-home-pointer").strip()
    old = around.home / ".cache" / "lm-studio"
    for home in [*_absolute(pointer), around.home / ".lmstudio", old]:
        with suppress(ValueError, RecursionError):
            settings = decode(_bytes(home / "settings.json"), _LmStudioSettings)
            yield from _absolute(settings.downloadsFolder)
        yield home / "models"


def _jan_folders(around: Surroundings) -> Iterator[Path]:
    for base in [*around.data(), *around.config()]:
        with suppress(ValueError, RecursionError):
            settings = decode(_bytes(base / "Jan" / "settings.json"), _JanSettings)
            for data in _absolute(settings.data_folder):
                yield from (data / "llamacpp" / "models", data / "models")
        yield base / "Jan" / "data" / "llamacpp" / "models"
        yield base / "Jan" / "data" / "models"
    yield around.home / "jan" / "models"


def _gpt4all_folders(around: Surroundings) -> Iterator[Path]:
    for base in around.config():
        written = _text(base / "nomic.ai" / "GPT4All.ini")
        chosen = re.search(r"^modelPath=(.+)$", written, re.MULTILINE)
        if chosen:
            yield from _absolute(chosen[1].strip().strip('"').replace("\\\\", "\\"))
    yield from (base / "nomic.ai" / "GPT4All" for base in around.data())


def _huggingface(around: Surroundings, limit: ScanLimit) -> Iterator[LocalModel]:
    caches = [*around.named("HF_HUB_CACHE"), *around.named("HUGGINGFACE_HUB_CACHE")]
    caches += [home / "hub" for home in around.named("HF_HOME")]
    caches += [home / "huggingface" / "hub" for home in around.named("XDG_CACHE_HOME")]
    caches.append(around.home / ".cache" / "huggingface" / "hub")
    for cache in _each_once(caches):
        for repository in _folders_of(cache, limit):
            if repository.name.startswith("models--"):
                yield from _repository(cache, repository, limit)


def _repository(cache: Path, folder: Path, limit: ScanLimit) -> Iterator[LocalModel]:
    """The files of one repository; the snapshots are links into `blobs`, each followed once."""
    untrusted_id = folder.name.removeprefix("models--").replace("--", "/")
    try:
        safe_repository(untrusted_id)
    except UserError:
        untrusted_id = ""
    current = _text(folder / "refs" / "main").strip()
    snapshots = sorted(_folders_of(folder / "snapshots", limit), key=lambda at: at.name != current)
    inside, seen = _real(cache), set[Path]()
    for snapshot in snapshots:
        for model in models_in(snapshot, "huggingface", limit):
            place = _real(model.path)
            if place not in seen and all(inside in _real(part).parents for part in model.parts):
                seen.add(place)
                yield replace(model, repository=untrusted_id)


def _ollama_folders(around: Surroundings) -> Iterator[Path]:
    yield from around.named("OLLAMA_MODELS")
    yield around.home / ".ollama" / "models"
    if around.platform == "linux":
        for service in ("usr/share/ollama", "var/lib/ollama"):
            yield around.root / service / ".ollama" / "models"
        yield around.root / "var" / "lib" / "ollama" / "models"


def _ollama(root: Path, limit: ScanLimit) -> list[LocalModel]:
    """One model for each blob; of several tags for it the one that tells most names it."""
    found: dict[Path, LocalModel] = {}
    for manifest in _manifests(root / "manifests", limit):
        model = _of_manifest(root, manifest)
        if model is None:
            continue
        known = found.get(model.path)
        if known is None or (known.name.endswith(":latest") and not model.name.endswith(":latest")):
            found[model.path] = model
    return list(found.values())


def _manifests(folder: Path, limit: ScanLimit) -> list[Path]:
    """`HOST/NAMESPACE/NAME/TAG`, four deep; links are not followed."""
    level, found = [folder], list[Path]()
    for _ in range(3):
        level = [inner for outer in level for inner in _folders_of(outer, limit)]
    for place in level:
        with suppress(OSError):
            for path in place.iterdir():
                if not limit.take() or len(found) >= _MANIFESTS:
                    return found
                if path.is_file() and not path.is_symlink():
                    found.append(path)
    return sorted(found)


def _of_manifest(root: Path, path: Path) -> LocalModel | None:
    try:
        manifest = decode(_bytes(path), _Manifest)
    except (ValueError, RecursionError):
        return None
    blob = _blob(root, manifest, _MODEL_LAYER)
    projector = _blob(root, manifest, _PROJECTOR_LAYER)
    if blob is None:
        return None
    host, namespace, name, tag = path.relative_to(root / "manifests").parts
    shown = name if namespace == "library" else f"{namespace}/{name}"
    told = parse_name(f"{name}-{tag}.gguf")
    on_hub = host in {"hf.co", "huggingface.co"}
    return LocalModel(
        path=blob[0],
        name=clean_text(f"{shown}:{tag}"),
        label=told.quantization,
        bytes=blob[1],
        kind=told.kind,
        source="ollama",
        own=False,
        parts=(blob[0],),
        repository=f"{namespace}/{name}" if on_hub else "",
        projector=projector[0] if projector else None,
    )


def _blob(root: Path, manifest: _Manifest, kind: str) -> tuple[Path, int] | None:
    """The file of the layer and its size, if the manifest tells the truth about both."""
    for layer in manifest.layers:
        digest = _DIGEST.fullmatch(layer.digest)
        if layer.mediaType != kind or digest is None:
            continue
        path = root / "blobs" / f"sha256-{digest[1]}"
        with suppress(OSError):
            if path.is_file() and path.stat().st_size == layer.size:
                return path, layer.size
    return None


def _folders_of(folder: Path, limit: ScanLimit) -> list[Path]:
    """The folders right below, none of them a link."""
    found: list[Path] = []
    with suppress(OSError, ValueError):
        for path in folder.iterdir():
            if not limit.take():
                break
            if path.is_dir() and not path.is_symlink():
                found.append(path)
    return sorted(found)


def _bytes(path: Path) -> bytes:
    """What a small regular file holds; nothing where it cannot be read. A FIFO is not opened."""
    with suppress(OSError, ValueError):
        if path.is_file():
            with path.open("rb") as stream:
                return stream.read(_SMALL)
    return b""


def _text(path: Path) -> str:
    return _bytes(path).decode(errors="replace").removeprefix("\ufeff")


def _absolute(untrusted_path: str) -> list[Path]:
    """A path that a variable or a settings file names; a network share is not touched (H1)."""
    path = untrusted_path.strip()
    shared = path.startswith(("\\\\", "//")) or PureWindowsPath(path).drive.startswith("\\\\")
    if not path or len(path) > 4096 or "\0" in path or shared or not Path(path).is_absolute():
        return []
    return [Path(path)]


def _each_once(folders: Iterable[Path]) -> list[Path]:
    """Those that are there, each once however it is spelt."""
    found: dict[Path, Path] = {}
    for folder in folders:
        with suppress(OSError, ValueError):
            if folder.is_dir():
                found.setdefault(_real(folder), folder)
    return list(found.values())


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a loop of links
        return path
