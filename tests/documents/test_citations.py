"""Citations: the answer's sentences lead to the places they are from, and seldom to others."""

from __future__ import annotations

import random

import pytest

from app.core.papers import Passage, Place, Reading, Section
from app.documents.citations import MOST, Cited, find, marks
from app.documents.passages import split
from tests.quick import assert_quick

LEASE = """# Lease

## 1 Parties

The landlord is Marta Lind, Seeweg 3, Bern. The tenant is Jon Okafor.

## 2 Rent

The rent is CHF 2,400 a month, due on the first day of each month.

## 3 Deposit

The deposit is CHF 4,800. It is kept on an account in the tenant's name.

## 4 Garage

A garage may be rented for CHF 120 a month with thirty days' notice.

## 5 End

Either side may end the lease with three months' notice to the end of March.
"""
REPORT = "Sales grew by 12.5 % to 3,200,000 euros. Ida Brandt leads the office in Graz since 2019."


def _cited(number: int, text: str, name: str = "lease.md", size: int = 150) -> Cited:
    reading = Reading("text", (Section("", 0, "", text),))
    return Cited(number, 10 + number, name, tuple(enumerate(split(reading, size))))


SOURCES = (_cited(1, LEASE), _cited(2, REPORT, "report.txt"))


def _quotes(answer: str, question: str = "") -> list[tuple[int, str]]:
    return [(c.number, c.quote) for c in find(answer, SOURCES, question)]


def test_marks_are_found_where_they_stand() -> None:
    assert marks("Yes [1]. No [2, 3].") == [(1, 4, 7), (2, 13, 14), (3, 16, 17)]
    assert marks("多い【4】。") == [(4, 2, 5)]
    assert marks("Both [1][2].") == [(1, 5, 8), (2, 8, 11)]
    assert marks("All [1-3].") == [(1, 4, 9), (2, 4, 9), (3, 4, 9)]
    assert marks("All [1, 3–4].") == [(1, 5, 6), (3, 8, 11), (4, 8, 11)]
    assert marks("Odd [7-3].") == []
    assert len(marks("Odd [1-999].")) == 10


@pytest.mark.parametrize(
    "text",
    [
        "`a[1]`",
        "```py\nprint(a[1])\n```",
        "~~~\n[1]\n",
        "[1](https://example.org)",
        "[1]: https://example.org",
        "[text][1]",
        "[1][text]",
        "[x] [] [1234] [-1] [a1]",
    ],
)
def test_code_and_links_are_no_marks(text: str) -> None:
    assert marks(text) == []


def test_a_mark_leads_to_the_place_in_its_source() -> None:
    answer = "You pay CHF 2,400 in rent each month [1]. Sales rose by 12.5 % [2]."
    rent, sales = find(answer, SOURCES)
    assert (rent.number, rent.document, rent.name, rent.by) == (1, 11, "lease.md", "model")
    assert rent.quote == "The rent is CHF 2,400 a month, due on the first day of each month."
    assert rent.place.heading == "Lease > 2 Rent"
    assert answer[: rent.sentence].endswith("month [1].")
    assert sales.number == 2
    assert "12.5" in sales.quote


def test_a_mark_behind_the_full_stop_belongs_to_the_sentence_before_it() -> None:
    answer = "The deposit is CHF 4,800. [1] Nobody knows why."
    (deposit,) = find(answer, SOURCES)
    assert "4,800" in deposit.quote
    assert answer[: deposit.sentence].endswith("[1]")


@pytest.mark.parametrize("several", ["[1][2]", "[1] [2]", "[1, 2]", "[1-2]", "[1–2]"])
def test_several_marks_lead_to_each_source(several: str) -> None:
    sources = (_cited(1, LEASE), _cited(2, LEASE, "copy.md"))
    for answer in (f"The deposit is CHF 4,800 {several}.", f"The deposit is CHF 4,800. {several}"):
        assert [(c.number, c.by) for c in find(answer, sources)] == [(1, "model"), (2, "model")]
        assert {c.sentence for c in find(answer, sources)} == {len(answer)}


def test_a_mark_on_its_own_line_belongs_to_the_line_before() -> None:
    (found,) = find("The landlord is Marta Lind.\n\n[1]", SOURCES)
    assert (found.by, found.number) == ("model", 1)


def test_a_wrong_mark_does_not_count() -> None:
    (found,) = find("The rent is CHF 2,400 a month [2].", SOURCES)
    assert (found.by, found.number) == ("words", 1)
    assert find("The moon is made of cheese [1] [7].", SOURCES) == ()


def test_the_passage_has_the_quote_at_the_place_told() -> None:
    for citation in find("The deposit is CHF 4,800 and is kept on an account.", SOURCES):
        passage = dict(SOURCES[citation.number - 1].passages)[citation.passage]
        assert passage.text[citation.start : citation.end] == citation.quote


@pytest.mark.parametrize(
    ("value", "question", "expected"),
    [
        ("CHF 2,400.", "How much is the rent?", "The rent is CHF 2,400"),
        ("Marta Lind.", "Who is the landlord?", "The landlord is Marta Lind"),
        ("2'400", "What is the rent?", "The rent is CHF 2,400"),
        ("Graz", "Where is the office of Ida Brandt?", "office in Graz"),
        ("thirty days", "What notice is needed for the garage?", "thirty days' notice"),
        ("3.200.000 euros", "How high were sales?", "3,200,000 euros"),
    ],
)
def test_a_bare_value_is_found(value: str, question: str, expected: str) -> None:
    (found,) = find(value, SOURCES, question)
    assert expected in found.quote
    assert found.by == "words"


def test_the_question_decides_between_two_places_of_a_value() -> None:
    text = "Rent: CHF 900\n\nParking: CHF 900\n\nHeating: CHF 900\n"
    source = (_cited(1, text, size=20),)
    for what in ("Rent", "Parking", "Heating"):
        (found,) = find("CHF 900.", source, f"How much is the {what.lower()}?")
        assert found.quote.startswith(what)


@pytest.mark.parametrize(
    "answer",
    [
        "I could not find this in the documents.",
        "Yes.",
        "No, that is not known.",
        "Paris is the capital of France and has two million inhabitants.",
        "Please ask a lawyer or look it up on the web.",
        "The rent is CHF 9,999 a month.",
        "Peter Muster.",
        "42.",
        "",
        "```\nThe rent is CHF 2,400 a month.\n```",
    ],
)
def test_what_is_in_no_document_has_no_place(answer: str) -> None:
    assert _quotes(answer, "What is this about?") == []


def test_lists_and_tables_of_an_answer_are_looked_up_line_by_line() -> None:
    answer = "1. Rent: CHF 2,400 a month\n2. Deposit: CHF 4,800\n\n| Garage | CHF 120 a month |\n"
    assert [quote[:12] for _, quote in _quotes(answer)] == [
        "The rent is ",
        "The deposit ",
        "A garage may",
    ]


def test_scripts_without_spaces() -> None:
    source = (_cited(1, "賃料は月額24万円です。敷金は48万円です。駐車場はありません。", size=14),)
    (found,) = find("敷金は48万円です。", source, "敷金はいくらですか")
    assert "敷金は48万円です" in found.quote


def test_there_are_never_too_many() -> None:
    text = "\n\n".join(f"Person number {n} called Name{n} lives in Town{n}." for n in range(50))
    answer = " ".join(f"Name{n} lives in Town{n}." for n in range(50))
    found = find(answer, (_cited(1, text),))
    assert len(found) == MOST
    assert [c.sentence for c in found] == sorted(c.sentence for c in found)


def test_the_columns_of_a_long_table_help_to_find_a_cell() -> None:
    place = Place("sheet", 1, "Staff", "Name | Salary")
    rows = Passage(place, "| Ida | 5200 |\n| Jon | 4100 |\n")
    (found,) = find(
        "5200", (Cited(1, 1, "staff.xlsx", ((0, rows),)),), "What is the salary of Ida?"
    )
    assert found.quote.strip().startswith("Ida | 5200")


def test_four_hundred_passages_take_no_time_one_would_notice() -> None:
    chance = random.Random(1)
    words = ["".join(chance.choices("abcdefghij", k=chance.randint(3, 9))) for _ in range(4000)]
    text = " ".join(f"{' '.join(chance.choices(words, k=12)).capitalize()}." for _ in range(4700))
    source = _cited(1, text, size=900)
    assert len(source.passages) >= 400
    answer = " ".join(text.split(".")[n] + "." for n in range(100, 120))
    found = assert_quick(lambda: find(answer, (source,), "what is it"), 1)  # measured: 0.05
    assert len(found) == MOST


@pytest.mark.parametrize(
    "answer",
    [
        "`" * 100_000,
        "[1]" * 30_000,
        ". " * 50_000,
        "[1,2" * 20_000,
        "1" * 100_000,
        "「" * 50_000,
        "x" * 100_000,
    ],
    ids=range(7),
)
def test_odd_answers_take_bounded_time(answer: str) -> None:
    assert_quick(lambda: (marks(answer), find(answer, SOURCES, answer)), 2)
