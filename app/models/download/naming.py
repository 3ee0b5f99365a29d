"""Makes a download of a request: every name from the hub is checked and given a place here."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from app.core.errors import OutsideError, UserError
from app.models.download.records import FileRecord, Record
from app.models.download.words import DownloadRequest
from app.models.safe_names import name_key, safe_file_name, safe_repository, unique

_SHA256 = re.compile(r"([0-9a-f]{64})?")
_COMMIT = re.compile(r"[0-9A-Za-z_][0-9A-Za-z._-]{0,99}")


def make_record(root: Path, request: DownloadRequest, others: Iterable[Record]) -> Record:
    """A queued download below `root`, which meets no other file and no other download.

    Raises UserError `hub_name_refused`, OutsideError `hub_odd_answer`, OSError.
    """
    untrusted = request
    owner, repository = safe_repository(untrusted.repository)
    if not untrusted.files or not _COMMIT.fullmatch(untrusted.commit):
        raise OutsideError("hub_odd_answer", reason="no files, or no commit")
    for file in untrusted.files:
        if file.size < 0 or not _SHA256.fullmatch(file.sha256):
            raise OutsideError("hub_odd_answer", reason="a size or a checksum that is none")
    taken = [*_on_disk(root / owner / repository), *_in_queue(untrusted.repository, others)]
    return Record(
        id=secrets.token_hex(8),
        repository=untrusted.repository,
        commit=untrusted.commit,
        label=untrusted.label,
        title=untrusted.title,
        files=_named(untrusted, taken),
        created=time.time(),
    )


def same_files(record: Record, request: DownloadRequest) -> bool:
    """Does the record get what is asked for?"""
    ours = {(file.path, file.sha256) for file in record.files}
    return record.repository == request.repository and ours == {
        (file.path, file.sha256) for file in request.files
    }


def _named(untrusted: DownloadRequest, taken: list[tuple[str, int, str]]) -> tuple[FileRecord, ...]:
    """A file keeps its name unless something else is called so: of another size or content."""
    files = {name_key(safe_file_name(file.path)): file for file in untrusted.files}
    meets: dict[str, str] = {}
    for name, size, sha256 in taken:
        ours = files.get(name_key(name))
        if ours is not None and (size != ours.size or sha256 not in {"", ours.sha256}):
            meets[name_key(name)] = name
    names = unique([*meets.values(), *(file.path for file in untrusted.files)])[len(meets) :]
    return tuple(
        FileRecord(file.path, file.size, file.sha256, name)
        for file, name in zip(untrusted.files, names, strict=True)
    )


def _on_disk(folder: Path) -> Iterator[tuple[str, int, str]]:
    if folder.is_dir():
        for path in folder.iterdir():
            with suppress(OSError, UserError):
                yield safe_file_name(path.name), path.stat().st_size, ""


def _in_queue(repository: str, others: Iterable[Record]) -> Iterator[tuple[str, int, str]]:
    for record in others:
        if record.repository == repository and record.status != "finished":
            for file in record.files:
                yield file.name, file.size, file.sha256
