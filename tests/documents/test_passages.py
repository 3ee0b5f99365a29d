"""Passages: their texts are the document, they begin where a reader would, and know their place."""

from __future__ import annotations

import random
from itertools import groupby

import pytest

from app.core.papers import Passage, Place, Reading, Section
from app.documents.passages import SIZE, excerpt, searchable, split, whole
from tests.quick import assert_quick

LEASE = """# Lease

The flat is let from 1 May.

## 2 Rent

The rent is CHF 2,400 a month. It is due on the first.

### 2.1 Deposit

The deposit is three months' rent, and is kept on an account of its own.

## 3 End

Either side may end the lease with three months' notice.
"""


def _read(text: str, label: str = "", number: int = 0, title: str = "") -> Reading:
    return Reading("text", (Section(label, number, title, text),))  # type: ignore[arg-type]


def _of(passages: tuple[Passage, ...]) -> str:
    return "".join(passage.text for passage in passages)


def test_a_short_document_is_one_passage() -> None:
    passages = split(_read("Rent: 1,250 euros\nTenant: Ida Brandt\n"))
    assert passages == (Passage(Place("", 0), "Rent: 1,250 euros\nTenant: Ida Brandt\n"),)


def test_a_passage_begins_at_a_heading_and_knows_those_above() -> None:
    passages = split(_read(LEASE), size=120)
    deposit = next(p for p in passages if "an account of its own" in p.text)
    assert deposit.text.startswith("### 2.1 Deposit")
    assert deposit.place.heading == "Lease > 2 Rent > 2.1 Deposit"
    end = next(p for p in passages if "Either side" in p.text)
    assert end.place.heading == "Lease > 3 End"
    assert _of(passages) == LEASE


def test_several_short_parts_in_one_passage_have_the_heading_they_share() -> None:
    (passage,) = split(_read("# Staff\n\n## Ida\n\nHR\n\n## Jon\n\nIT\n"))
    assert passage.place.heading == "Staff"


def test_a_long_paragraph_is_cut_at_its_sentences() -> None:
    text = "The tenant pays for the heating. " * 100
    passages = split(_read(text))
    assert len(passages) > 3
    assert all(p.text.startswith("The tenant") and len(p.text) <= SIZE + 1 for p in passages)
    assert _of(passages) == text


def test_a_long_table_tells_its_columns_with_every_piece() -> None:
    rows = "".join(f"| flat {n} | {n * 100} |\n" for n in range(200))
    text = f"# Rents\n\n| Flat | Rent in CHF |\n| --- | --- |\n{rows}\nThat is all.\n"
    passages = split(_read(text))
    later = next(p for p in passages if "| flat 150 |" in p.text)
    assert later.place.heading == "Rents > Flat | Rent in CHF"
    assert "Rent in CHF" in searchable(later)
    assert all(p.text.startswith(("#", "| flat")) for p in passages)
    assert _of(passages) == text


def test_a_sharp_in_code_is_no_heading() -> None:
    text = "# Setup\n\n```sh\n# install it\nmake\n```\n\nDone.\n"
    (passage,) = split(_read(text))
    assert passage.place.heading == "Setup"


def test_pages_are_marked_where_they_begin() -> None:
    reading = Reading(
        "pdf",
        (Section("page", 1, "", "First words.\n"), Section("page", 2, "", "More words.")),
        pages=2,
    )
    passages = split(reading)
    assert whole(passages) == "## Page 1\n\nFirst words.\n\n## Page 2\n\nMore words."
    assert excerpt(passages[1:]) == "## Page 2\n\nMore words."


def test_slides_sheets_and_chapters_have_their_names() -> None:
    reading = Reading(
        "x",
        (
            Section("slide", 2, "Plans", "We grow."),
            Section("sheet", 1, "Costs", "| a |\n| - |\n| 1 |"),
            Section("chapter", 1, "Luge", "# Luge\n\nA sled."),
            Section("chapter", 2, "Biathlon", "Skis and a rifle."),
            Section("chapter", 3, "", "No name."),
        ),
    )
    told = whole(split(reading))
    assert "## Slide 2: Plans\n\nWe grow." in told
    assert "## Sheet: Costs\n\n| a |" in told
    assert told.count("# Luge") == 1
    assert "# Biathlon\n\nSkis" in told
    assert "# Chapter 3\n\nNo name." in told


def test_a_file_of_one_piece_is_shown_as_it_is() -> None:
    assert whole(split(_read("\n\nHello.\n"))) == "Hello."
    assert whole(()) == ""
    assert excerpt(()) == ""


def test_parts_without_a_name_stay_apart() -> None:
    reading = Reading("docx", (Section("", 0, "", "Body."), Section("", 0, "", "Footnote.")))
    assert whole(split(reading)) == "Body.\n\nFootnote."


def test_an_excerpt_begins_with_the_headings_above() -> None:
    passages = split(_read(LEASE), size=120)
    at = next(n for n, p in enumerate(passages) if "an account of its own" in p.text)
    assert excerpt(passages[at : at + 1]).startswith("Lease > 2 Rent\n\n### 2.1 Deposit")


def test_headings_of_a_page_go_on_over_the_next_but_not_over_a_chapter() -> None:
    pages = Reading("pdf", (Section("page", 1, "", "# A\n\nx"), Section("page", 2, "", "y")))
    assert split(pages)[1].place.heading == "A"
    chapters = Reading(
        "epub", (Section("chapter", 1, "", "# A\n\nx"), Section("chapter", 2, "", "y"))
    )
    assert split(chapters)[1].place.heading == ""


@pytest.mark.parametrize("seed", range(30))
def test_nothing_is_lost_of_any_text(seed: int) -> None:
    chance = random.Random(seed)
    signs = (
        "# ",
        "\n",
        "\n\n",
        "|",
        "| a | b |\n",
        "|---|---|\n",
        "word ",
        "Ende. ",
        "一。",
        "```\n",
        "    ",
    )
    sections = tuple(
        Section("page", n, "", "".join(chance.choices([*signs, "x" * 700], k=60)))
        for n in (1, 2, 3)
    )
    passages = split(Reading("pdf", sections), size=chance.choice((40, 200, 900)))
    got = {n: _of(tuple(g)) for n, g in groupby(passages, key=lambda p: p.place.number)}
    assert got == {section.number: section.text for section in sections}


@pytest.mark.parametrize(
    "text",
    [
        " " * 1_000_000,
        "\n" * 1_000_000,
        "x" * 1_000_000,
        "# " * 500_000,
        "#" + " " * 1_000_000 + "#x",
        "|" * 1_000_000,
        " " * 500_000 + "|\n" + " " * 500_000 + "| x",
        ".)" * 500_000,
        "`" * 1_000_000,
        "| a | b |\n| - | - |\n" + "| c | d |\n" * 100_000,
        "# a\n" * 250_000,
    ],
    ids=range(11),
)
def test_hostile_text_is_cut_in_bounded_time_into_bounded_pieces(text: str) -> None:
    passages = assert_quick(lambda: split(_read(text)), 5)
    assert _of(passages) == text
    assert max(len(p.text) for p in passages) <= 3 * SIZE
    assert max(len(p.place.heading) for p in passages) <= 300
