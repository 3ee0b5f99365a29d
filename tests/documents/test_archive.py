"""A ZIP is unpacked within bounds, whatever it says about itself (threat D1)."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.documents.child import archive
from app.documents.child.archive import Members


def packed(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", method) as file:
        for name, data in members.items():
            file.writestr(zipfile.ZipInfo(name), data, method)
    return whole.getvalue()


def refused(untrusted: bytes, name: str = "a") -> str:
    with pytest.raises(UserError) as caught:
        Members(untrusted).read(name)
    return caught.value.code


def test_members_are_read_by_name() -> None:
    members = Members(packed({"a/": b"", "a/b.xml": b"text", "c": b""}))
    assert members.names == ("a/b.xml", "c")
    assert members.read("a/b.xml") == members.read("/A\\B.XML") == b"text"
    assert (members.get("c"), members.get("d")) == (b"", None)
    assert "a/b.xml" in members
    assert "a" not in members


def test_what_is_not_there() -> None:
    assert refused(packed({"b": b""})) == "document_damaged"


@pytest.mark.parametrize("size", [archive.MOST_OF_MEMBER + 1, 8 << 20])
def test_a_bomb(size: int) -> None:
    assert refused(packed({"a": bytes(size)})) == "document_bomb"


def test_a_little_that_packs_well_is_no_bomb() -> None:
    assert len(Members(packed({"a": bytes(1 << 20)})).read("a")) == 1 << 20


def test_all_members_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_OF_ALL", 100)
    members = Members(packed({"a": b"x" * 60, "b": b"x" * 60}))
    members.read("a")
    with pytest.raises(UserError, match="document_bomb"):
        members.read("b")


def test_too_many_members() -> None:
    many = {f"{number}": b"" for number in range(archive.MOST_MEMBERS + 1)}
    assert refused(packed(many)) == "document_bomb"


def test_a_size_that_lies(hostile: Path) -> None:
    untrusted = (hostile / "zip_lies_about_size.docx").read_bytes()
    codes = set()
    for name in Members(untrusted).names:
        try:
            Members(untrusted).read(name)
        except UserError as error:
            codes.add(error.code)
    assert codes <= {"document_damaged", "document_bomb"}
    assert codes


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing_are_refused(method: int) -> None:
    """They unpack without bounds, or ask for gigabytes first; no document uses them."""
    assert refused(packed({"a": b"text"}, method)) == "document_damaged"


def test_an_encrypted_member() -> None:
    untrusted = bytearray(packed({"a": b"text"}, zipfile.ZIP_STORED))
    at = untrusted.rindex(b"PK\x01\x02")
    struct.pack_into("<H", untrusted, at + 8, 1)
    assert refused(bytes(untrusted)) == "document_damaged"


@pytest.mark.parametrize("untrusted", [b"", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), bytes(100)])
def test_what_is_no_archive(untrusted: bytes) -> None:
    assert refused(untrusted) == "document_damaged"


@pytest.mark.parametrize("seed", range(200))
def test_flipped_bytes(seed: int) -> None:
    rng = random.Random(seed)
    untrusted = bytearray(packed({"a": b"text" * 50, "b": bytes(200)}))
    for _ in range(rng.randint(1, 5)):
        untrusted[rng.randrange(len(untrusted))] = rng.randrange(256)
    with suppress(UserError):  # and nothing else
        members = Members(bytes(untrusted))
        for name in members.names:
            members.read(name)


def test_the_whole_archive_again() -> None:
    whole = Members(packed({"a": b"1" * 1000, "../b": b"2"})).stored()
    with zipfile.ZipFile(whole) as file:
        assert {info.filename: file.read(info) for info in file.infolist()} == {
            "a": b"1" * 1000,
            "../b": b"2",
        }
        assert all(info.compress_type == zipfile.ZIP_STORED for info in file.infolist())
