"""The hub's answers as values: every field is checked; what is odd becomes empty or is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from app.core.errors import UserError
from app.models.gguf_source import clean_text
from app.models.quants import parse_name
from app.models.safe_names import safe_file_name, safe_repository

Gate = Literal["no", "auto", "manual"]

CARD_LIMIT = 256 * 1024
_FILE_LIMIT, _PATH_LIMIT, _TAG_LIMIT = 10_000, 512, 200
_MOST_PARAMETERS, _MOST_CONTEXT, _MOST_BYTES, _MOST_COUNT = 10**14, 1 << 31, 1 << 50, 1 << 53
_LISTED_LIMIT = 200
"""File names of a search result that are looked at."""
_DEFAULT_WAIT, _LONGEST_WAIT = 60, 3600
_SHA256 = re.compile(r"[0-9a-f]{64}")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n.*?^---[ \t]*\r?$\n?", re.DOTALL | re.MULTILINE)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


@dataclass(frozen=True, slots=True)
class HubModel:
    """A repository as a list shows it. All text is clean (one line, no controls) and untrusted."""

    id: str
    author: str
    name: str
    downloads: int
    """Of the last 30 days."""
    likes: int
    updated: str
    """ISO date, or "" where the hub does not tell."""
    gated: Gate
    license: str
    architecture: str
    parameters: int
    """A count of weights, not bytes (threat H9); 0 where unknown."""
    context_length: int
    pipeline: str
    tags: tuple[str, ...]
    base_models: tuple[str, ...]
    quantizations: tuple[str, ...] = ()
    """Labels of the models among its files, as far as a list tells them."""


@dataclass(frozen=True, slots=True)
class HubFile:
    """One file; `path` as the hub names it, relative and without tricks; `size` in bytes."""

    path: str
    size: int
    sha256: str
    """64 hexadecimal digits, or "" for small files the hub has no such sum of."""


@dataclass(frozen=True, slots=True)
class HubRepository:
    """A repository at one commit (40 hexadecimal digits)."""

    model: HubModel
    commit: str
    files: tuple[HubFile, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """Models found; `cursor` asks for the next page and is "" at the end."""

    models: tuple[HubModel, ...]
    cursor: str


def model_of(untrusted: Any) -> HubModel:
    """A `huggingface_hub.ModelInfo`; raises ValueError when not even the name is sound."""
    identity = _repository_id(untrusted.id)
    if not identity:
        raise ValueError("id")
    card = untrusted.card_data
    gguf = untrusted.gguf if isinstance(untrusted.gguf, dict) else {}
    tags = _texts(untrusted.tags)
    author, _, name = identity.partition("/")
    updated = untrusted.last_modified
    return HubModel(
        id=identity,
        author=author,
        name=name,
        downloads=_number(untrusted.downloads, _MOST_COUNT),
        likes=_number(untrusted.likes, _MOST_COUNT),
        updated=updated.date().isoformat() if isinstance(updated, datetime) else "",
        gated=_gate(untrusted.gated),
        license=_license(card, tags),
        architecture=_text(gguf.get("architecture")),
        parameters=_number(gguf.get("total"), _MOST_PARAMETERS),
        context_length=_number(gguf.get("context_length"), _MOST_CONTEXT),
        pipeline=_text(untrusted.pipeline_tag),
        tags=tags,
        base_models=_bases(card, tags),
        quantizations=_labels(untrusted.siblings),
    )


def repository_of(untrusted: Any) -> HubRepository:
    """A ModelInfo with `files_metadata`; raises ValueError without a sound name or commit."""
    commit = untrusted.sha
    if not isinstance(commit, str) or not _COMMIT.fullmatch(commit):
        raise ValueError("sha")
    siblings = untrusted.siblings or []
    found = (_file(sibling) for sibling in siblings[:_FILE_LIMIT])
    files = {file.path: file for file in found if file is not None}
    return HubRepository(model_of(untrusted), commit, tuple(files.values()))


def card_text(untrusted_bytes: bytes) -> str:
    """A README without its front matter; lines stay, controls and bidi marks go."""
    text = untrusted_bytes.decode(errors="replace").replace("\r\n", "\n")
    return _UNSEEN.sub("", _FRONT_MATTER.sub("", text, count=1)).strip()[:CARD_LIMIT]


def wait_of(untrusted_headers: Mapping[str, str]) -> int:
    """Seconds a 429 asks for: `Retry-After`, or `t=` of `RateLimit`, else 60. Names in lower case
    or of a mapping that does not care."""
    after = untrusted_headers.get("retry-after", "").strip()
    _, _, rest = untrusted_headers.get("ratelimit", "").partition("t=")
    for text in (after, rest):
        if text.isascii() and text.isdigit():
            return min(int(text[:6]), _LONGEST_WAIT)
    return _DEFAULT_WAIT


def _labels(siblings: Any) -> tuple[str, ...]:
    names = (one.rfilename for one in (siblings or [])[:_LISTED_LIMIT])
    found = (parse_name(name) for name in names if _is_sound_path(name))
    labels = (one.quantization for one in found if one.kind in {"model", "embedding"})
    return tuple(dict.fromkeys(label for label in labels if label))


def _file(sibling: Any) -> HubFile | None:
    path, lfs = sibling.rfilename, sibling.lfs
    if not _is_sound_path(path):
        return None
    untrusted_sum = lfs.sha256 if lfs is not None else ""
    is_sum = isinstance(untrusted_sum, str) and _SHA256.fullmatch(untrusted_sum)
    size = lfs.size if lfs is not None else sibling.size
    return HubFile(path, _number(size, _MOST_BYTES), untrusted_sum if is_sum else "")


def _is_sound_path(untrusted_path: Any) -> bool:
    if not isinstance(untrusted_path, str) or clean_text(untrusted_path, _PATH_LIMIT) == "":
        return False
    try:
        safe_file_name(untrusted_path)
    except UserError:
        return False
    return clean_text(untrusted_path, _PATH_LIMIT) == untrusted_path


def _repository_id(untrusted_id: Any) -> str:
    try:
        safe_repository(untrusted_id if isinstance(untrusted_id, str) else "")
    except UserError:
        return ""
    return str(untrusted_id)


def _gate(untrusted: Any) -> Gate:
    if untrusted == "manual":
        return "manual"
    return "auto" if untrusted else "no"


def _license(card: Any, tags: Iterable[str]) -> str:
    """What the card says; `other` is spelt out; else the tag."""
    named = _text(getattr(card, "license", None))
    if named == "other":
        named = _text(getattr(card, "license_name", None)) or named
    return named or next((tag[8:] for tag in tags if tag.startswith("license:")), "")


def _bases(card: Any, tags: Iterable[str]) -> tuple[str, ...]:
    untrusted = getattr(card, "base_model", None)
    named = _texts([untrusted] if isinstance(untrusted, str) else untrusted)
    tagged = [tag.rpartition(":")[2] for tag in tags if tag.startswith("base_model:")]
    return tuple(dict.fromkeys(one for one in (*named, *tagged) if _repository_id(one)))


def _text(untrusted: Any) -> str:
    return clean_text(untrusted) if isinstance(untrusted, str) else ""


def _texts(untrusted: Any) -> tuple[str, ...]:
    if not isinstance(untrusted, list):
        return ()
    return tuple(text for one in untrusted[:_TAG_LIMIT] if (text := _text(one)))


def _number(untrusted: Any, most: int) -> int:
    return untrusted if type(untrusted) is int and 0 <= untrusted <= most else 0
