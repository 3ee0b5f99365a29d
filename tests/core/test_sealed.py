"""A sealed write is whole or has not happened, whatever the disk does."""

from __future__ import annotations

import errno
import io
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.sealed import write_sealed

posix_only = pytest.mark.skipif(os.name != "posix", reason="file modes are a POSIX matter")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with something in it."""
    path = tmp_path / "file.json"
    path.write_bytes(b"old")
    return path


@pytest.fixture
def open_umask() -> Iterator[None]:
    """The worst umask: everybody may do everything."""
    before = os.umask(0)
    yield
    os.umask(before)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def full_disk(*_: object, **__: object) -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class FullFile(io.FileIO):
    """A file on a disk that fills up at the first byte."""

    write = full_disk


def test_new_and_replaced(path: Path) -> None:
    write_sealed(path, b"new")
    write_sealed(path.with_name("other"), b"")
    assert path.read_bytes() == b"new"
    assert path.with_name("other").read_bytes() == b""
    assert names(path.parent) == ["file.json", "other"]


FAILURES: dict[str, tuple[object, str, object]] = {
    "opening": (os, "open", full_disk),
    "writing": (os, "fdopen", FullFile),
    "syncing": (os, "fsync", full_disk),
    "renaming": (Path, "replace", full_disk),
}


@pytest.mark.parametrize("step", FAILURES)
def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(*FAILURES[step])
        with pytest.raises(OSError, match="No space") as caught:
            write_sealed(path, b"new")
    assert caught.value.errno == errno.ENOSPC
    assert path.read_bytes() == b"old"
    assert names(path.parent) == ["file.json"]


@posix_only
def test_only_the_user_may_read_it(path: Path, open_umask: None) -> None:
    path.chmod(0o666)
    write_sealed(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@posix_only
def test_a_planted_link_is_replaced_not_followed(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(path)
    write_sealed(link, b"new")
    assert path.read_bytes() == b"old"
    assert not link.is_symlink()
