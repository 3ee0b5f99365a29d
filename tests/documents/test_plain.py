"""A text file is read as it is; whatever is none is named, and nothing hangs."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from app.core.errors import AlcoveError, OutsideError, UserError
from app.documents import plain
from app.documents.plain import LIMIT_BYTES, read_text

posix_only = pytest.mark.skipif(os.name != "posix", reason="POSIX kinds of files")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The document."""
    return tmp_path / "notes.txt"


def refused(path: Path) -> str:
    with pytest.raises(AlcoveError) as caught:
        read_text(path)
    assert caught.value.facts["name"] == path.name
    return caught.value.code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read(path: Path, encoding: str) -> None:
    text = "Grüße, 世界 🙂\r\nzweite Zeile\n"
    path.write_bytes(text.encode(encoding))
    assert read_text(path) == text


def test_an_empty_file_is_an_empty_text(path: Path) -> None:
    path.touch()
    assert read_text(path) == ""


NO_TEXT = {
    "latin-1": "Grüße".encode("latin-1"),
    "a picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "zeros": bytes(100),
    "UTF-32": "text".encode("utf-32"),
    "half a UTF-16 character": b"\xff\xfea",
    "a lone surrogate": b"\xff\xfe\x00\xd8",
    "UTF-8 surrogate": b"\xed\xa0\x80",
}


@pytest.mark.parametrize("content", NO_TEXT.values(), ids=NO_TEXT)
def test_what_is_no_text(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert refused(path) == "document_not_text"


def test_what_is_not_there(path: Path) -> None:
    assert refused(path) == "document_missing"


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path) == "document_not_regular"


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
def test_a_pipe_that_takes_the_place_of_a_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between looking and opening."""
    path.touch()
    looked = path.stat()
    path.unlink()
    os.mkfifo(path)
    monkeypatch.setattr(Path, "stat", lambda *_, **__: looked)
    assert refused(path) == "document_not_regular"


def test_the_largest_and_one_byte_more(path: Path) -> None:
    path.write_bytes(b"x" * LIMIT_BYTES)
    assert len(read_text(path)) == LIMIT_BYTES
    with path.open("ab") as file:
        file.write(b"x")
    with pytest.raises(UserError) as caught:
        read_text(path)
    assert (caught.value.code, caught.value.facts["bytes"]) == (
        "document_too_large",
        LIMIT_BYTES + 1,
    )


def test_a_disk_that_fails(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.touch()

    def fail(*_: object) -> int:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(plain.os, "open", fail)
    with pytest.raises(OutsideError, match="document_unreadable"):
        read_text(path)


def test_no_file_stays_open(tmp_path: Path) -> None:
    """A leaked handle would be a ResourceWarning, which fails a test here."""
    for _ in range(3):
        refused(tmp_path)
