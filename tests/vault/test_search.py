"""What a person types into the search field, and what they find."""

from __future__ import annotations

import pytest

from app.vault.connection import written
from app.vault.index import put
from app.vault.rows import HIT_END, HIT_START
from app.vault.search import Snippets
from app.vault.store import Vault

TEXTS = {
    "german": "Die Straße nach Ångström führt über Käse.",
    "french": "Un café naïf, deux cafe\u0301s.",
    "chinese": "我喜欢数据库搜索功能。GPT4模型很好",
    "japanese": "東京タワーに行きました。ラーメン",
    "korean": "한국어 검색을 합니다",
    "thai": "ภาษาไทยง่ายมาก",
    "code": "call foo_bar(x) in C++, then AND or NOT; see https://example.org/path",
    "russian": "Привет, Ёлка",
    "quote": 'She said "hello there" twice',
}


@pytest.fixture
async def filled(vault: Vault) -> Vault:
    row = await vault.create_conversation("Reisepläne")
    for text in TEXTS.values():
        await vault.add_message(row.id, None, "user", text)
    return vault


async def found(vault: Vault, query: str) -> set[str]:
    names = {text: name for name, text in TEXTS.items()}
    hits = await vault.search(query)
    return {
        names[(await vault.message(hit.message)).text] if hit.message else "title" for hit in hits
    }


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("angstrom", {"german"}),
        ("KASE", {"german"}),
        ("straße", {"german"}),
        ("cafe", {"french"}),
        ("café", {"french"}),
        ("cafés", {"french"}),
        ("ёлка", {"russian"}),
        ("приве", {"russian"}),
        ("数", {"chinese"}),
        ("据库", {"chinese"}),
        ("数据库搜索", {"chinese"}),
        ("功能", {"chinese"}),
        ("库数", set()),
        ("好", {"chinese"}),
        ("gpt4", {"chinese"}),
        ("GPT4模型", {"chinese"}),
        ("模 喜欢", {"chinese"}),
        ("数据库？", {"chinese"}),
        ("タワー", {"japanese"}),
        ("東京", {"japanese"}),
        ("ラーメン", {"japanese"}),
        ("검색", {"korean"}),
        ("국어", {"korean"}),
        ("ไทย", {"thai"}),
        ("foo_bar", {"code"}),
        ("foo bar", {"code"}),
        ("example.org", {"code"}),
        ("hello the", {"quote"}),
        ("twice she", {"quote"}),
        ("the twice", set()),
        ("reiseplane", {"title"}),
        ("reise", {"title"}),
        ("nowhere", set()),
    ],
)
async def test_a_query_finds_what_it_means(filled: Vault, query: str, expected: set[str]) -> None:
    assert await found(filled, query) == expected


WRONG_LOOKING = (
    *('"', "*", "AND", "OR NOT", 'a"b', "NEAR(a b)", "text:foo", "^x", "-", "(", ")", "''", "a*b*"),
    *("", "   ", "\0", "a\0b", "\ud800", "_", "{x}", "+"),
    *("x" * 100_000, "ab " * 5_000, "数" * 5_000),
)


@pytest.mark.parametrize("query", WRONG_LOOKING, ids=range(len(WRONG_LOOKING)))
async def test_no_text_is_a_wrong_query(filled: Vault, query: str) -> None:
    assert isinstance(await filled.search(query), list)


async def test_operators_are_words(filled: Vault) -> None:
    assert await found(filled, "AND") == {"code"}
    assert await found(filled, "not") == {"code"}


async def test_the_snippet_marks_what_matched_as_it_is_written(filled: Vault) -> None:
    (hit,) = await filled.search("angstrom")
    assert f"{HIT_START}Ångström{HIT_END}" in hit.snippet
    assert hit.title == "Reisepläne"
    (hit,) = await filled.search("数据库")
    assert f"{HIT_START}数据库{HIT_END}" in hit.snippet
    (hit,) = await filled.search("cafes")
    assert f"{HIT_START}cafe\u0301s{HIT_END}" in hit.snippet


def test_a_snippet_of_a_long_text_is_short_and_one_line() -> None:
    text = "before\n" * 500 + "the needle\nhere " + "after " * 500
    shown = Snippets("need").of([text])
    assert len(shown) < 240
    assert f"{HIT_START}need{HIT_END}le" in shown
    assert "\n" not in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")


def test_marks_in_the_text_itself_are_taken_out() -> None:
    shown = Snippets("real").of([f"{HIT_START}fake{HIT_END} real"])
    assert shown == f"fake {HIT_START}real{HIT_END}"


async def test_renamed_and_changed_texts_are_found_by_the_new_words_only(vault: Vault) -> None:
    row = await vault.create_conversation("apples")
    await vault.rename_conversation(row.id, "pears")
    assert await vault.search("apples") == []
    assert len(await vault.search("pears")) == 1
    _, answer = await vault.add_exchange(row.id, None, "q", "m")
    await vault.grow_message(answer.id, "plums", "")
    await vault.finish_message(answer.id, "cherries", "", "complete", None)
    await vault.finish_message(answer.id, "grapes", "", "complete", None)
    assert await vault.search("plums") == []
    assert await vault.search("cherries") == []
    assert [hit.message for hit in await vault.search("grapes")] == [answer.id]


async def test_newest_first_and_page_by_page_over_ten_thousand_messages(vault: Vault) -> None:
    row = await vault.create_conversation("many")

    def fill(connection: object) -> None:
        with written(vault._connection):
            for number in range(10_000):
                text = f"message {number} about bread and 数据库 " + "filler words " * 20
                vault._connection.execute(
                    "INSERT INTO messages(conversation, role, text, state, created)"
                    " VALUES (?, 'user', ?, 'complete', 0)",
                    (row.id, text),
                )
                put(vault._connection, vault._connection.last_insert_rowid(), text)

    await vault._run(fill)
    first = await vault.search("bread", limit=50)
    second = await vault.search("bread", limit=50, offset=50)
    ids = [hit.message for hit in first + second]
    assert ids == sorted(ids, reverse=True)
    assert len(set(ids)) == 100
    assert len(await vault.search("b")) == 50
    assert len(await vault.search("据")) == 50
    assert [hit.message for hit in await vault.search("message 4321")] == [4322]
