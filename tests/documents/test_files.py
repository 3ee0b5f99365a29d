"""Whatever a path names, it is read or told what it is, and nothing waits for it (D13, D14)."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from app.core.errors import AlcoveError, OutsideError, UserError
from app.documents import files
from app.documents.files import read_bytes
from app.documents.names import shown_name, shown_text

posix_only = pytest.mark.skipif(os.name != "posix", reason="POSIX kinds of files")
LIMIT = 1000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The document."""
    return tmp_path / "notes.txt"


def refused(path: Path) -> str:
    with pytest.raises(AlcoveError) as caught:
        read_bytes(path, LIMIT)
    assert caught.value.facts["name"] == shown_name(path.name)
    return caught.value.code


def test_what_is_not_there(path: Path) -> None:
    assert refused(path) == "document_missing"


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path) == "document_folder"


def test_nothing_in_it(path: Path) -> None:
    path.touch()
    assert refused(path) == "document_empty"


def test_a_name_with_a_zero() -> None:
    assert refused(Path("a\0b.txt")) == "document_unreadable"


@posix_only
def test_a_pipe_does_not_hang(path: Path) -> None:
    os.mkfifo(path)
    assert refused(path) == "document_not_regular"


@posix_only
@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero", "/dev/tty"])
def test_a_device(device: str) -> None:
    if not Path(device).exists():
        pytest.skip(f"{device} is not here")
    assert refused(Path(device)) == "document_not_regular"


@posix_only
def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("s")
        assert refused(Path("s")) == "document_not_regular"


@posix_only
def test_links_are_followed_but_not_in_circles(tmp_path: Path, path: Path) -> None:
    path.write_bytes(b"text")
    (tmp_path / "link").symlink_to(path)
    assert read_bytes(tmp_path / "link", LIMIT) == b"text"
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    assert refused(tmp_path / "circle") == "document_unreadable"


@posix_only
def test_a_pipe_that_takes_the_place_of_a_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between looking and opening."""
    path.touch()
    looked = path.stat()
    path.unlink()
    os.mkfifo(path)
    monkeypatch.setattr(Path, "stat", lambda *_, **__: looked)
    assert refused(path) == "document_not_regular"


def test_the_largest_and_one_byte_more(path: Path) -> None:
    path.write_bytes(b"x" * LIMIT)
    assert len(read_bytes(path, LIMIT)) == LIMIT
    with path.open("ab") as file:
        file.write(b"x")
    with pytest.raises(UserError) as caught:
        read_bytes(path, LIMIT)
    facts = caught.value.facts
    assert (caught.value.code, facts["bytes"], facts["limit"]) == (
        *("document_too_large", LIMIT + 1),
        LIMIT,
    )


def test_a_huge_file_is_refused_by_its_size(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(5 << 30)
    assert refused(path) == "document_too_large"


def test_a_file_that_grows_while_it_is_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(b"x" * (LIMIT + 1))
    monkeypatch.setattr(files, "_check", lambda *_: None)
    assert refused(path) == "document_too_large"


def test_a_disk_that_fails(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.touch()

    def fail(*_: object) -> int:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(files.os, "open", fail)
    with pytest.raises(OutsideError, match="Input/output error"):
        read_bytes(path, LIMIT)


@posix_only
@pytest.mark.parametrize(
    "name",
    [b"\xd8\xb9\xd8\xb1.txt", b"a\nb.txt", b"<b>x</b>.txt", b'"quoted" \'.txt', b"\xff.txt"],
)
def test_odd_names_are_read(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    try:
        path.write_bytes(b"text")
    except OSError:
        pytest.skip("this file system has no such names")
    assert read_bytes(path, LIMIT) == b"text"


NAMES = {
    "lease.pdf": "lease.pdf",
    "عربي.pdf": "عربي.pdf",
    "a\nb.txt": "a b.txt",
    "<b>x</b>.txt": "<b>x</b>.txt",
    "x\u202efdp.exe": "x fdp.exe",
    "\udcff.txt": "\ufffd.txt",
    "\ud800.doc": "\ufffd.doc",
    "\x1b[2J": "[2J",
    "\u200b": "?",
    "": "?",
}


@pytest.mark.parametrize(("untrusted", "shown"), NAMES.items())
def test_names_are_shown_on_one_line_without_tricks(untrusted: str, shown: str) -> None:
    name = shown_name(untrusted)
    name.encode()
    assert name == shown


def test_a_long_name_keeps_its_end() -> None:
    name = shown_name("x" * 300 + ".docx")
    assert len(name) == 255
    assert name.endswith("xx.docx")
    assert shown_text("a" * 50, 10) == "a" * 10
