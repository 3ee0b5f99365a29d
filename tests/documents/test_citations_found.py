"""Citations by words on a whole book: bare values, as Pocket answers, lead to the right places."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from app.documents import reader
from app.documents.citations import Cited, find
from app.documents.passages import split

BOOK = "winter_sports.epub"
QUESTIONS = Path(__file__).resolve().parents[1] / "benchmarks" / "documents_questions.json"


@pytest.fixture(scope="module")
def book(shared: Path) -> Cited:
    """The book as the one source of an answer."""
    read = asyncio.run(reader.read(shared / "documents" / "good" / BOOK))
    return Cited(1, 1, BOOK, tuple(enumerate(split(read.reading))))


def _asked(*, of_the_book: bool) -> list[dict[str, str]]:
    every: list[dict[str, str]] = json.loads(QUESTIONS.read_text("utf-8"))
    return [one for one in every if (one["file"] == BOOK) == of_the_book]


def _plain(text: str) -> str:
    return " ".join(text.replace("*", "").replace("_", "").split())


def test_most_values_are_found_and_few_at_a_wrong_place(book: Cited) -> None:
    asked, passages = _asked(of_the_book=True)[::2], dict(book.passages)
    right = wrong = 0
    for one in asked:
        found = find(f"{one['answer']}.", (book,), one["question"])
        places = [_plain(passages[citation.passage].text) for citation in found]
        hit = any(_plain(one["snippet"]) in place for place in places)
        right, wrong = right + hit, wrong + bool(places and not hit)
    assert right / len(asked) >= 0.85  # measured: 0.89 of all
    assert wrong / len(asked) <= 0.1  # measured: 0.08, half of them as good as the one expected


def test_values_of_other_documents_are_not_found_in_it(book: Cited) -> None:
    asked = _asked(of_the_book=False)
    wrong = [one for one in asked if find(f"{one['answer']}.", (book,), one["question"])]
    assert len(wrong) / len(asked) <= 0.1  # measured: 0.02
