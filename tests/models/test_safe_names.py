"""Names of the outside: refused or made safe, and no two that a disk takes for one (H1, H2)."""

from __future__ import annotations

import json
import random
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.models.safe_names import NAME_LIMIT, name_key, safe_file_name, safe_repository, unique

WINDOWS_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"}
WINDOWS_DEVICES |= {f"{port}{number}" for port in ("COM", "LPT") for number in range(10)}


def assert_safe(name: str) -> None:
    assert name
    assert name not in {".", ".."}
    assert len(name.encode()) <= NAME_LIMIT
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(character).startswith("C") for character in name)
    assert name[0] not in "-~. "
    assert name[-1] not in ". "
    assert name.partition(".")[0].rstrip(" ").upper() not in WINDOWS_DEVICES
    assert name == unicodedata.normalize("NFC", name)


@pytest.fixture(scope="module")
def collection(shared: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads((shared / "hub" / "unsafe_filenames.json").read_text())
    return found


def test_names_that_leave_their_folder_are_refused(collection: dict[str, list[str]]) -> None:
    for name in collection["must_reject"]:
        with pytest.raises(UserError) as caught:
            safe_file_name(name)
        assert caught.value.code == "hub_name_refused"
        assert str(caught.value.facts["name"]).isprintable()


def test_odd_names_are_refused_or_made_safe(collection: dict[str, list[str]]) -> None:
    mapped = {}
    for name in collection["must_reject_or_map_to_a_safe_name"]:
        with suppress(UserError):
            mapped[name] = safe_file_name(name)
    for safe in mapped.values():
        assert_safe(safe)
    assert mapped["con.gguf"] == "_con.gguf"
    assert mapped["model:stream.gguf"] == "model_stream.gguf"
    assert not {"..", ".", " ", "~/.bashrc", "file:///etc/passwd", "model\0.gguf"} & set(mapped)


def test_good_names_stay_as_they_are(collection: dict[str, list[str]]) -> None:
    for name in collection["must_accept"]:
        assert safe_file_name(name) == name.rpartition("/")[2]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("COM¹.gguf", "_COM¹.gguf"),
        ("aux .gguf", "_aux .gguf"),
        ("a\uff0fb.gguf", "a_b.gguf"),
        ("a\u200db.gguf", "a_b.gguf"),
        ("e\u0301.gguf", "\u00e9.gguf"),
        ("a\u00a0b.gguf", "a b.gguf"),
        ("model.gguf...", "model.gguf___"),
    ],
)
def test_what_looks_harmless(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe


def test_random_names_are_refused_or_safe() -> None:
    pieces = [*"aB./\\:~ -\0\n%", "..", "con", "\u202e", "é", "e\u0301", "模", ".gguf", "x" * 90]
    chance = random.Random(20261121)
    for _ in range(3000):
        name = "".join(chance.choices(pieces, k=chance.randint(1, 6)))
        try:
            safe = safe_file_name(name)
        except UserError:
            continue
        assert_safe(safe)
        assert safe_file_name(safe) == safe


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["a.gguf", "A.GGUF"], ("a.gguf", "A (2).GGUF")),
        (["é.gguf", "e\u0301.gguf"], ("é.gguf", "é (2).gguf")),
        (["straße.gguf", "STRASSE.gguf"], ("straße.gguf", "STRASSE (2).gguf")),
        (["a?.gguf", "a*.gguf", "a_.gguf"], ("a_.gguf", "a_ (2).gguf", "a_ (3).gguf")),
        (["a.gguf", "a.gguf"], ("a.gguf", "a (2).gguf")),
        (["Q4/m.gguf", "Q8/m.gguf"], ("m.gguf", "m (2).gguf")),
    ],
)
def test_names_that_would_meet_become_different(names: list[str], expected: tuple[str]) -> None:
    assert unique(names) == expected


def test_parts_of_one_model_stay_together() -> None:
    names = [f"{folder}/m-0000{part}-of-00002.gguf" for part in (1, 2) for folder in ("a", "b")]
    assert unique([*names[:1], *names[3:], *names[1:3]]) == (
        "m-00001-of-00002.gguf",
        "m (2)-00002-of-00002.gguf",
        "m (2)-00001-of-00002.gguf",
        "m-00002-of-00002.gguf",
    )


def test_long_names_of_parts_stay_together() -> None:
    stem = "模" * 200
    first, second = unique([f"{stem}-0000{part}-of-00002.gguf" for part in (1, 2)])
    assert len(first.encode()) <= NAME_LIMIT
    assert first.replace("00001-of", "00002-of") == second


def test_random_lists_get_distinct_names() -> None:
    pieces = [
        "a",
        "A",
        "e\u0301",
        "é",
        "?",
        "*",
        "-00001-of-00002",
        "-00002-of-00002",
        ".gguf",
        "b/",
    ]
    chance = random.Random(7)
    for _ in range(300):
        names = ["a" + "".join(chance.choices(pieces, k=4)) + "x" for _ in range(12)]
        safe = unique(names)
        assert len({name_key(name) for name in safe}) == len(names)


def test_ten_thousand_equal_names_end_soon() -> None:
    assert len(set(unique([f"{number}/a.gguf" for number in range(10_000)]))) == 10_000


@pytest.mark.parametrize(
    ("untrusted", "folders"),
    [
        ("unsloth/Qwen3-0.6B-GGUF", ("unsloth", "Qwen3-0.6B-GGUF")),
        ("a/b", ("a", "b")),
        ("con/aux", ("_con", "_aux")),
    ],
)
def test_repositories(untrusted: str, folders: tuple[str, str]) -> None:
    assert safe_repository(untrusted) == folders


@pytest.mark.parametrize(
    "untrusted",
    [
        *("gpt2", "a/b/c", "../x", "a/..", "a--b/c", "a/.b", "a/b.", "a/b\n", "/b", "a/", "é/b"),
        *("a/b.git", "a/" + "x" * 97, "a\\b/c", "a/b c", "~a/b", ""),
    ],
)
def test_what_is_no_repository(untrusted: str) -> None:
    with pytest.raises(UserError, match="hub_name_refused"):
        safe_repository(untrusted)
