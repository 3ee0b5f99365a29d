"""Values come out of a JSON file one by one, whole or mended, within bounds."""

from __future__ import annotations

import io
import json
import random
from collections import Counter

import pytest

from app.chat.imports import json_values
from app.chat.imports.json_values import mend, values

CHATS = [
    {"title": 'A "quoted" \\ } ] title', "n": [1, {"deep": []}], "e": ""},
    {"title": "東京 \ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"), "x": None},
    {"title": "[{]}", "list": [[], {}, "}"]},
]


def got(untrusted: bytes) -> tuple[list[object], Counter[str]]:
    left: Counter[str] = Counter()
    return list(values(io.BytesIO(untrusted).read, left)), left


@pytest.mark.parametrize("chunk", [1, 2, 3, 7, 64, 1 << 20])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_arrays_and_lines_whatever_the_pieces(
    chunk: int, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_values, "_CHUNK", max(chunk, 4))
    array = json.dumps(CHATS, ensure_ascii=False, indent=1)
    lines = "\n".join(json.dumps(chat) for chat in CHATS)
    for text in (array, lines, f"{array}\n{lines}"):
        found, left = got(text.encode(encoding))
        assert found == (
            CHATS * 2 if text.startswith("[") and "\n{" in text[len(array) :] else CHATS
        )
        assert not left


def test_one_object_and_a_lonely_number() -> None:
    assert got(b' {"a": 1} ') == ([{"a": 1}], Counter())
    assert got(b"17")[0] == []
    assert got(b"")[0] == []
    assert got(b"[]")[0] == []


def test_every_cut_gives_what_is_whole_and_a_beginning() -> None:
    text = json.dumps(CHATS)
    for cut in range(len(text)):
        found, left = got(text[:cut].encode())
        whole = [chat for chat in found if chat in CHATS]
        assert whole == CHATS[: len(whole)]
        assert len(found) <= len(whole) + 1
        assert sum(left.values()) <= 1


def test_mending_keeps_what_is_whole() -> None:
    assert json.loads(mend('{"a": [1, 2, {"b": "c", "d')) == {"a": [1, 2, {"b": "c"}]}
    assert json.loads(mend('{"a": {"b": [')) == {"a": {"b": []}}


def test_a_broken_chat_does_not_take_the_others_with_it() -> None:
    found, left = got(b'[{"a": 1}, {"b": oops}, {"c": 3}]')
    assert found == [{"a": 1}, {"c": 3}]
    assert left == {"import_left_damaged": 1}


def test_raw_line_breaks_in_texts_are_forgiven() -> None:
    assert got(b'[{"a": "x\ny"}]')[0] == [{"a": "x\ny"}]


@pytest.mark.parametrize("form", ["[", "{", '{"a":', '[{"a":['])
def test_deep_nesting_is_refused_quickly(form: str) -> None:
    found, left = got((form * 200_000).encode())
    assert len(found) <= 1
    assert left
    closing = form.translate(str.maketrans("[{", "]}", '"a:'))[::-1]
    deep = (form * 5_000 + ("1" if form.endswith(":") else "") + closing * 5_000).encode()
    assert got(b"[" + deep + b', {"b": 1}]')[0][-1] == {"b": 1}


def test_a_chat_that_is_too_large_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_values, "MAX_VALUE", 10_000)
    monkeypatch.setattr(json_values, "_CHUNK", 1_000)
    many = {"a": ["x]}" * 10] * 1_000}
    long = {"a": 'x"]}' * 100_000}
    numbers = {"a": [1] * 50_000, "b": "}"}
    for large in (many, long, numbers):
        found, left = got(json.dumps([{"b": 1}, large, {"c": 2}]).encode())
        assert {"b": 1} in found
        assert {"c": 2} in found
        assert large not in found
        assert left["import_left_large"] >= 1


def test_bytes_that_are_no_text_end() -> None:
    dice = random.Random(1)
    for _ in range(50):
        found, _ = got(dice.randbytes(5_000))
        assert len(found) < 100


def test_numbers_that_are_none() -> None:
    assert got(b'[{"a": NaN, "b": 1e999}, {"c": ' + b"9" * 10_000 + b"}]")[1] == {
        "import_left_damaged": 1
    }
