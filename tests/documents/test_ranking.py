"""Questions become expressions of any word that counts; rankings become one."""

from __future__ import annotations

import apsw
import numpy as np
import pytest

from app.documents.queries import terms
from app.documents.ranking import fuse, similar
from app.vault.search import index_form


def _hits(question: str, *texts: str) -> list[int]:
    """The numbers of the texts that an index as the store's finds, best first."""
    database = apsw.Connection(":memory:")
    database.execute(
        "CREATE VIRTUAL TABLE words USING fts5 (text, content='',"
        " tokenize='unicode61 remove_diacritics 2')"
    )
    for number, text in enumerate(texts):
        database.execute(
            "INSERT INTO words (rowid, text) VALUES (?, ?)", (number, index_form(text))
        )
    match = terms(question)
    if not match:
        return []
    found = database.execute(
        "SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words)", (match,)
    )
    return [number for (number,) in found]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("How much is the rent?", "Rent: CHF 2,400"),
        ("What are the deposits?", "The deposit is three months' rent."),
        ("Who signed for CHF 2,400?", "2,400 in all"),
        ("Wie hoch ist die Miete?", "Mieten sind am Ersten fällig."),
        ("Quel est le loyer de l'appartement ?", "Les appartements du premier étage"),
        ("¿Cuánto cuesta el alquiler?", "Los alquileres"),
        ("كم الإيجار؟", "الإيجار 2400"),
        ("敷金はいくらですか", "敷金は48万円です。"),
        ("租金是多少?", "每月租金2400法郎"),
        ("iPhone价格", "一部iPhone的价格"),
    ],
)
def test_a_question_finds_what_answers_it(question: str, text: str) -> None:
    assert _hits(question, "Something else entirely, 東京 and 天気.", text)[0] == 1


def test_words_that_say_nothing_are_not_looked_for() -> None:
    assert terms("What is the rent?") == '"rent"'
    assert _hits("What is in the lease?", "what is in the", "lease") == [1]


def test_of_a_question_without_other_words_they_are() -> None:
    assert terms("what is it") == '"what" OR "is" OR "it"'


@pytest.mark.parametrize(
    "question",
    [
        "",
        "?!",
        "\0",
        '"',
        "''",
        '" OR "',
        "NEAR(a b)",
        "a* ^b",
        "{x}: y",
        "-x AND (y",
        "\ud800",
        "_",
        "数",
        "x" * 9999,
    ],
)
def test_no_question_breaks_the_search(question: str) -> None:
    _hits(question, "some text")


def test_a_long_question_is_cut() -> None:
    assert terms(" ".join(f"word{n}" for n in range(10_000))).count(" OR ") < 30


def test_what_both_rankings_have_high_up_comes_first() -> None:
    assert fuse([1, 2, 3], [3, 2, 4])[0] in {2, 3}
    assert set(fuse([1, 2, 3], [3, 2, 4])) == {1, 2, 3, 4}
    assert fuse([5, 6], []) == [5, 6]
    assert fuse() == []
    assert fuse([1, 1, 2], [2]) == [2, 1]
    assert fuse(["a"], ["b"]) == ["a", "b"]


def test_likeness_orders_vectors() -> None:
    vectors = np.array([[1, 0], [0, 1], [0.6, 0.8], [0, 0], [np.nan, 0]], np.float32)
    query = np.array([0, 1], np.float32)
    assert similar(query, vectors)[:2] == [1, 2]
    assert similar(query, vectors, 2) == [1, 2]
    assert set(similar(query, vectors)[3:]) == {3, 4}
    assert similar(query, np.empty((0, 2), np.float32)) == []


def test_a_hundred_thousand_vectors_are_ordered_without_delay() -> None:
    chance = np.random.default_rng(1)
    vectors = chance.standard_normal((20_000, 64), np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    assert similar(vectors[777], vectors, 5)[0] == 777
