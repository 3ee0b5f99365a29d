"""What the fake hub holds: repositories, their commits and files, and how it tells of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LARGE = (".gguf", ".safetensors", ".bin")
"""Names that the hub keeps as LFS objects on its CDN; all others it serves itself."""
CHANGED = "2026-11-20T08:00:00.000Z"


@dataclass(frozen=True)
class StoredFile:
    """One file of a commit; `content` is the bytes or where they lie on disk."""

    content: bytes | Path
    size: int
    sha256: str
    oid: str

    @property
    def etag(self) -> str:
        """As the hub and its CDN name this version, without quotes."""
        return self.sha256 or self.oid


@dataclass
class Repository:
    """A model: its files by commit, newest last, and the facts of `/api/models`."""

    id: str
    gated: str | bool
    facts: dict[str, Any]
    commits: dict[str, dict[str, StoredFile]] = field(default_factory=dict)

    @property
    def head(self) -> str:
        """The newest commit."""
        return list(self.commits)[-1]

    def commit_of(self, revision: str) -> str | None:
        """The commit that `revision` names, or None."""
        if revision == "main":
            return self.head
        return revision if revision in self.commits else None

    def push(self, files: Mapping[str, StoredFile]) -> str:
        """A new commit with these files."""
        seed = f"{self.id} {len(self.commits)} {sorted((n, f.etag) for n, f in files.items())}"
        commit = hashlib.sha1(seed.encode()).hexdigest()
        self.commits[commit] = dict(files)
        return commit

    def info(self, commit: str, *, blobs: bool) -> dict[str, Any]:
        """The answer of `/api/models/{id}`."""
        siblings = [
            {"rfilename": path, **(_blob(file) if blobs else {})}
            for path, file in self.commits[commit].items()
        ]
        return {**self.facts, "sha": commit, "siblings": siblings}

    def tree(self, commit: str) -> list[dict[str, Any]]:
        """The answer of `/tree?recursive=true`, folders first."""
        files = self.commits[commit]
        folders = {str(parent) for path in files for parent in Path(path).parents} - {"."}
        listed: list[dict[str, Any]] = [
            {"type": "directory", "oid": "0" * 40, "size": 0, "path": path}
            for path in sorted(folders)
        ]
        for path, file in files.items():
            entry = {"type": "file", "oid": file.oid, "size": file.size, "path": path}
            if file.sha256:
                entry["lfs"] = {"oid": file.sha256, "size": file.size, "pointerSize": 134}
                entry["xetHash"] = "f" * 64
            listed.append(entry)
        return listed


def new_repository(repo_id: str, gated: str | bool, info: Mapping[str, Any]) -> Repository:
    """A repository with the facts the real hub gives for a GGUF model; `info` overrides them."""
    gate: str | bool = "auto" if gated is True else gated
    facts: dict[str, Any] = {
        "_id": hashlib.sha1(repo_id.encode()).hexdigest()[:24],
        "id": repo_id,
        "modelId": repo_id,
        "author": repo_id.partition("/")[0],
        "private": False,
        "gated": gate,
        "disabled": False,
        "downloads": 1000,
        "likes": 10,
        "trendingScore": 1,
        "createdAt": "2026-01-01T00:00:00.000Z",
        "lastModified": CHANGED,
        "library_name": "gguf",
        "pipeline_tag": "text-generation",
        "tags": ["gguf", "license:apache-2.0", "region:us"],
        "cardData": {"license": "apache-2.0"},
        "gguf": {"total": 1_000_000_000, "architecture": "llama", "context_length": 8192},
    }
    return Repository(repo_id, gate, {**facts, **info})


def stored(path: str, content: bytes | Path, sha256: str = "") -> StoredFile:
    """`content` as the hub would keep it; a given `sha256` saves hashing a huge file."""
    data = content if isinstance(content, bytes) else b""
    size = len(data) if isinstance(content, bytes) else content.stat().st_size
    oid = hashlib.sha1(b"blob %d\0" % size + data).hexdigest()
    if path.lower().endswith(LARGE):
        sha256 = sha256 or _sha256(content)
        oid = hashlib.sha1(sha256.encode()).hexdigest()
    return StoredFile(content, size, sha256, oid)


def pointer(file: StoredFile) -> bytes:
    """The Git LFS pointer that `/raw/` gives for a large file."""
    return (
        f"version https://git-lfs.github.com/spec/v1\noid sha256:{file.sha256}\nsize {file.size}\n"
    ).encode()


def search(repositories: list[Repository], query: Mapping[str, list[str]]) -> list[Repository]:
    """The repositories that `/api/models` would list for `query`, in its order."""
    text = query.get("search", [""])[0].lower()
    author = query.get("author", [""])[0]
    tags = {tag for value in query.get("filter", []) for tag in value.split(",")}
    found = [
        repository
        for repository in repositories
        if text in repository.id.lower()
        and author in ("", repository.facts.get("author"))
        and tags <= set(repository.facts["tags"])
    ]
    sort = query.get("sort", ["trendingScore"])[0]
    return sorted(found, key=lambda one: one.facts.get(sort) or 0, reverse=True)


def page(answer: object) -> bytes:
    """JSON as it goes over the wire."""
    return json.dumps(answer).encode()


def _blob(file: StoredFile) -> dict[str, Any]:
    lfs = {"sha256": file.sha256, "size": file.size, "pointerSize": 134}
    return {"size": file.size, "blobId": file.oid, **({"lfs": lfs} if file.sha256 else {})}


def _sha256(content: bytes | Path) -> str:
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    with content.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
