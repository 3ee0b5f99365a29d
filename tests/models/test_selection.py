"""The hand-picked list in sections: what suits first, then by the memory that is needed."""

from __future__ import annotations

from dataclasses import replace

from app.models.catalog import read
from app.models.fit import Budget, DeviceRoom
from app.models.here import Here
from app.models.listed import entry_shape
from app.models.recommend import FLOOR
from app.models.selection import Listed, Section, sections
from app.models.weigh import weigh

GIB = 1 << 30
LAPTOP = Here(Budget((), int(11.6 * GIB), 16 * GIB), bandwidth=42e9)
CARD = DeviceRoom("CUDA0", "gpu", 23 * GIB, 24 * GIB)
DESKTOP = Here(Budget((CARD,), 50 * GIB, 64 * GIB), bandwidth=5e10, gpu_bandwidth=1e12)
PHONE = Here(Budget((), GIB // 2, 2 * GIB), bandwidth=4e9)


def judged(here: Here) -> list[Listed]:
    """The whole list."""
    found = []
    for entry in read().models:
        label = entry.default_quantization or "Q4_K_M"
        one = weigh(entry_shape(entry, label), here)
        found.append(Listed(entry, label, entry.size(label).bytes, one.verdict, one.rate))
    return found


def classes(found: list[Section]) -> list[int]:
    return [section.memory for section in found if not section.suits]


def test_every_model_stands_in_one_section() -> None:
    for here in (LAPTOP, DESKTOP, PHONE):
        models = judged(here)
        shown = [one.entry.id for section in sections(models) for one in section.models]
        assert sorted(shown) == sorted(one.entry.id for one in models)


def test_a_laptop_begins_with_the_strongest_that_answer_quickly() -> None:
    first, *rest = sections(judged(LAPTOP))
    assert first.suits
    assert all(one.reaches(FLOOR) for one in first.models)
    ranks = [one.entry.rank for one in first.models if one.entry.rank]
    assert ranks == sorted(ranks)
    strongest = min(
        one.entry.rank for one in judged(LAPTOP) if one.reaches(FLOOR) and one.entry.rank
    )
    assert first.models[0].entry.rank == strongest
    assert classes(rest)[0] < first.memory  # quicker ones before those that are too much
    assert classes(rest)[-1] == 96


def test_a_graphics_card_suits_larger_models() -> None:
    laptop, desktop = sections(judged(LAPTOP))[0], sections(judged(DESKTOP))[0]
    assert desktop.memory > laptop.memory
    assert any(one.verdict.kind == "gpu" for one in desktop.models)


def test_where_nothing_suits_the_classes_alone_are_shown() -> None:
    models = [replace(one, verdict=replace(one.verdict, kind="too_large")) for one in judged(PHONE)]
    found = sections(models)
    assert not any(section.suits for section in found)
    assert classes(found) == sorted(classes(found))
