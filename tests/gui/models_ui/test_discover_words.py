"""Words for verdicts and figures, and what becomes of a hostile model card."""

from __future__ import annotations

import pytest

from app.models.quant_quality import quality_of
from app.ui.models.card_text import card_text
from app.ui.models.verdict_words import (
    context_short,
    day_text,
    quality_figure,
    quality_text,
    said,
    short_number,
    speed_text,
    verdict_details,
    verdict_text,
    verdict_tone,
)
from tests.gui.models_ui.fakes import GAMING, PLAIN, offered, repository
from tests.quick import assert_quick


def test_verdicts_read_as_sentences() -> None:
    gaming = {row.quantization.label: row.verdict for row in offered(repository(), GAMING).rows}
    plain = {row.quantization.label: row.verdict for row in offered(repository(), PLAIN).rows}
    assert verdict_text(gaming["Q4_K_M"]) == "Fits on the GPU"
    assert verdict_text(gaming["F32"]).startswith("Partly on the GPU (")
    assert verdict_text(gaming["F32"]).endswith(" of 33 layers)")
    assert verdict_text(plain["Q4_K_M"]) == "Runs on the processor"
    assert verdict_text(plain["F32"]).startswith("Too large: ")
    assert verdict_text(plain["F32"]).endswith(" GB are missing")
    assert "tokens" in verdict_details(plain["Q4_K_M"])


def test_processor_is_green_only_where_there_is_nothing_better() -> None:
    plain = {row.quantization.label: row.verdict for row in offered(repository(), PLAIN).rows}
    gaming = {row.quantization.label: row.verdict for row in offered(repository(), GAMING).rows}
    assert verdict_tone(plain["Q4_K_M"]) == "good"
    assert verdict_tone(gaming["Q4_K_M"]) == "good"
    assert verdict_tone(gaming["F32"]) == "warn"
    assert verdict_tone(plain["F32"]) == "bad"
    assert verdict_tone(None) == "faint"


def test_numbers_are_short() -> None:
    assert [short_number(n) for n in (0, 999, 1_240, 88_120, 1_240_311, 8_030_261_248)] == [
        "0", "999", "1.2 k", "88 k", "1.2 M", "8.0 B",
    ]  # fmt: skip
    assert [context_short(n) for n in (4096, 128_000, 131_072, 1 << 20)] == [
        "4k", "128k", "128k", "1M",
    ]  # fmt: skip
    assert speed_text(0) == ""
    assert speed_text(13.7) == "about 14 tokens/s"
    assert speed_text(1.04) == "about 1.0 tokens/s"
    assert day_text("2026-09-03") == "3 Sep 2026"
    assert day_text("yesterday") == ""


def test_quality_is_said_with_its_figure() -> None:
    assert quality_text(quality_of("Q4_K_M")) == "Hardly worse"
    assert quality_figure(quality_of("Q4_K_M")) == "+2.8 % perplexity"
    assert quality_text(quality_of("UD-Q4_K_XL")) == "Not measured"
    assert quality_figure(quality_of("F16")) == ""


def test_bytes_in_facts_become_sizes() -> None:
    assert "3.2 GB" in said("row_too_large", {"missing": 3_200_000_000})


@pytest.mark.parametrize(
    ("card", "shown"),
    [
        ("[text](https://evil.example/x)", "text"),
        ("[text][1]\n\n[1]: https://evil.example", "text"),
        ("<https://a.example>", r"https\://a.example"),
        ("see https://a.example now", r"see https\://a.example now"),
        ("`https://a.example`", "`https://a.example`"),
        ("<!-- hidden -->a<br>b", "a\nb"),
        ("<script>alert(1)</script>", "alert(1)"),
        ("```\n<bos>[a](b)\n```", "```\n<bos>[a](b)\n```"),
        ("a\u202eb\u2066c", "abc"),
    ],
)
def test_card_keeps_the_words_alone(card: str, shown: str) -> None:
    assert card_text(card) == shown


@pytest.mark.parametrize("piece", ["<", "[", "![", "<!--", "[a](", "<a ", "`", "```\n", "<div\n"])
def test_hostile_card_is_read_in_no_time(piece: str) -> None:
    assert_quick(lambda: card_text(piece * 60_000), 2)
