"""Files, archives and folders are opened within bounds, and damage is said (S12, D1, D13)."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import struct
import zipfile
from pathlib import Path

import pytest

from app.chat.imports import read, sources
from app.core.errors import AlcoveError, OutsideError, UserError
from tests.chat.imports.test_samples import left
from tests.quick import assert_quick

CHAT = {"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Yo"}]}
TEXT = json.dumps(CHAT)


def zipped(path: Path, files: dict[str, str | bytes], how: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", how) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return path


def refusal(path: Path) -> str:
    def refused() -> str:
        with pytest.raises(AlcoveError) as caught:
            list(read(path))
        return caught.value.code

    return assert_quick(refused, 5)


def test_an_archive_with_everything_else_in_it(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "export.zip",
        {"user.json": '{"id": 1}', "chat.html": "<html>", "a/conversations.json": f"[{TEXT}]"},
    )
    (found,) = read(path)
    assert found.name == "a/conversations.json"
    assert found.conversation
    assert [node.text for node in found.conversation.messages] == ["Hi", "Yo"]


def test_names_that_lead_elsewhere_lead_nowhere(tmp_path: Path) -> None:
    names = ["../../evil.json", "/etc/evil.json", "C:\\evil.json", "a\x1b[2J\u202e.json"]
    path = zipped(tmp_path / "export.zip", dict.fromkeys(names, TEXT))
    before = sorted(tmp_path.rglob("*"))
    found = list(read(path))
    assert len(found) == len(names)
    assert sorted(tmp_path.rglob("*")) == before
    assert not any("\x1b" in one.name or "\u202e" in one.name for one in found)


def test_a_bomb_is_cut_short(tmp_path: Path) -> None:
    bomb = '[{"a": "' + "x" * 60_000_000
    path = zipped(tmp_path / "bomb.zip", {"conversations.json": bomb, "good.json": TEXT})
    assert path.stat().st_size < 1_000_000
    found = assert_quick(lambda: list(read(path)), 5)
    assert left(found)["rest"] == 1
    assert sum(one.conversation is not None for one in found) == 1


def test_sizes_that_lie(tmp_path: Path) -> None:
    path = zipped(tmp_path / "lie.zip", {"conversations.json": f"[{TEXT}]" + " " * 5_000})
    raw = bytearray(path.read_bytes())
    at = raw.rindex(b"PK\x01\x02")
    struct.pack_into("<I", raw, at + 24, 40)
    path.write_bytes(raw)
    assert left(list(read(path))) == {"files_damaged": 1}


def test_a_list_of_members_without_end(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as made:
        for at in range(sources.MAX_ENTRIES + 1):
            made.writestr(str(at), "")
    assert refusal(path) == "import_archive_large"


def test_a_list_of_members_that_says_it_is_huge(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "MAX_LISTING", 1_000)
    path = zipped(tmp_path / "long.zip", {"x" * 600: "", "y" * 600: ""})
    assert refusal(path) == "import_archive_large"


def test_damaged_archives(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"conversations.json": f"[{TEXT}]" * 2_000, "b.json": TEXT})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert refusal(path) == "import_archive_damaged"
    flipped = bytearray(whole)
    flipped[200:210] = bytes(10)
    path.write_bytes(flipped)
    found = list(read(path))
    assert left(found)["files_damaged"] == 1
    assert any(one.name == "b.json" and one.conversation for one in found)


def test_a_member_with_a_password(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"conversations.json": TEXT, "b.json": TEXT})
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(raw)
    assert left(list(read(path))) == {"locked": 1}


def test_more_than_may_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join([TEXT] * 1_000))
    monkeypatch.setattr(sources.Allowance.__init__, "__defaults__", (10_000,))
    found = list(read(path))
    assert 50 < sum(one.conversation is not None for one in found) < 150
    assert left(found)["rest"] == 1


def test_a_folder_is_not_left_through_links(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.json").write_text(TEXT)
    folder = tmp_path / "folder"
    (folder / "inner").mkdir(parents=True)
    (folder / "inner" / "a.json").write_text(TEXT)
    (folder / "link.json").symlink_to(outside / "secret.json")
    (folder / "loop").symlink_to(folder)
    (folder / "out").symlink_to(outside)
    assert [one.name for one in read(folder)] == ["inner/a.json"]


@pytest.mark.skipif(os.name != "posix", reason="pipes and devices")
def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    assert refusal(tmp_path / "pipe.json") == "document_not_regular"
    assert refusal(Path("/dev/zero")) == "document_not_regular"
    assert refusal(tmp_path / "gone.json") == "file_missing"
    assert refusal(tmp_path) == "import_unknown"


def test_empty_and_foreign_files(tmp_path: Path) -> None:
    for name, content in (("e.json", b""), ("p.png", b"\x89PNG\r\n"), ("t.txt", b"hello")):
        (tmp_path / name).write_bytes(content)
        assert refusal(tmp_path / name) == "import_unknown"


def test_a_database(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "webui.db")
    connection.execute("CREATE TABLE chat (id)")
    connection.commit()
    connection.close()
    assert refusal(tmp_path / "webui.db") == "import_database"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> io.BytesIO:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(sources, "_opened", refuse)
    with pytest.raises(OutsideError, match="file_read_failed"):
        list(read(tmp_path / "a.json"))


def test_a_zip_named_json_and_json_named_zip(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.json", {"conversations.json": TEXT})
    assert next(iter(read(path))).conversation
    (tmp_path / "b.zip").write_text(TEXT)
    assert next(iter(read(tmp_path / "b.zip"))).conversation


def test_stopping_in_the_middle_lets_the_file_go(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join([TEXT] * 10))
    found = read(path)
    assert next(found).conversation
    found.close()  # type: ignore[attr-defined]
    path.unlink()
    with pytest.raises(UserError):
        list(read(path))
