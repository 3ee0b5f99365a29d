"""Each figure is the one its source gives, and what nobody measured is said to be so."""

from __future__ import annotations

import pytest

from app.models.quant_quality import quality_of, rank, usual_bits


@pytest.mark.parametrize(
    ("label", "loss", "words"),
    [
        ("F16", 0.0, "quality_original"),
        ("BF16", 0.0, "quality_original"),
        ("Q8_0", 0.0425, "quality_same"),
        ("Q6_K", 0.349, "quality_same"),
        ("Q5_K_M", 0.914, "quality_same"),
        ("Q4_K_M", 2.816, "quality_slight"),
        ("IQ4_XS", 3.66, "quality_slight"),
        ("Q4_0", 7.52, "quality_noticed"),
        ("Q3_K_M", 10.54, "quality_noticed"),
        ("IQ3_XXS", 19.7, "quality_poor"),
        ("Q2_K", 56.48, "quality_broken"),
        ("IQ1_S", 874, "quality_broken"),
    ],
)
def test_figures(label: str, loss: float, words: str) -> None:
    """As the ratios of the source's second table: Q4_K_M 1.0282, Q2_K 1.5648, Q6_K 1.0035."""
    quality = quality_of(label)
    assert quality is not None
    assert quality.loss_percent == pytest.approx(loss, rel=0.01)
    assert quality.words == words
    assert "LLaMA 3 8B" in quality.source


@pytest.mark.parametrize("label", ["UD-Q4_K_XL", "Q4_K_L", "MXFP4", "NVFP4", "TQ1_0", "Q1_0", ""])
def test_what_nobody_measured(label: str) -> None:
    assert quality_of(label) is None


def test_an_importance_matrix_helps() -> None:
    plain, guided = quality_of("Q2_K"), quality_of("Q2_K", importance_matrix=True)
    assert plain is not None
    assert guided is not None
    assert guided.loss_percent == pytest.approx(38.8, rel=0.01)
    assert guided.importance_matrix
    assert not plain.importance_matrix


def test_other_names_of_the_same_mixture() -> None:
    for name, same in (("Q4_K", "Q4_K_M"), ("Q4_0_4_4", "Q4_0")):
        first, second = quality_of(name), quality_of(same)
        assert first is not None
        assert second is not None
        assert first.loss_percent == second.loss_percent


def test_the_unmeasured_finds_its_place_among_the_measured() -> None:
    order = [("Q8_0", 8.5), ("Q6_K", 6.6), ("UD-Q5_K_XL", 5.8), ("Q4_K_M", 4.9), ("MXFP4", 4.3)]
    order += [("IQ3_M", 3.8), ("UD-IQ2_M", 2.9), ("TQ1_0", 1.7)]
    ranks = [rank(quality_of(label), bits) for label, bits in order]
    assert ranks == sorted(ranks)
    assert rank(None, 16) == 0


def test_usual_bits_order_labels() -> None:
    labels = ["F32", "BF16", "Q8_0", "Q6_K", "UD-Q4_K_XL", "IQ4_XS", "IQ3_XXS", "Q2_K", "TQ1_0"]
    bits = [usual_bits(label) for label in labels]
    assert bits == sorted(bits, reverse=True)
