"""The page to find a model: the list, the filters, the search, and what stands in their place."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError
from app.ui.models.entries import Heading
from app.ui.models.filters import ON_HUB
from app.ui.models.ports import Standing
from tests.gui.models_ui.discovering import Desk, Until, desk
from tests.gui.models_ui.fakes import CATALOG, GAMING, TINY, hub_model, results


@pytest.fixture
def shown(loop: asyncio.AbstractEventLoop, until: Until) -> Iterator[Desk]:
    """The tab on a laptop, with its list."""
    with desk(until) as made:
        made.tab.refresh()
        until(made.quiet)
        yield made


def search(shown: Desk, until: Until, text: str) -> None:
    """Type a text and press Enter."""
    shown.tab.browse.field.setText(text)
    shown.tab.browse.field.returnPressed.emit()
    until(shown.quiet)


def test_list_needs_no_network_and_begins_with_what_runs(shown: Desk) -> None:
    assert len(shown.entries) > 60
    assert shown.entries[0].fits
    assert not shown.entries[-1].fits
    assert shown.finder.asked == []


def headings(shown: Desk) -> list[str]:
    """The lines between the models."""
    results = shown.tab.browse.results
    lines = [results.line(results.index(row, 0)) for row in range(results.rowCount())]
    return [line.text for line in lines if isinstance(line, Heading)]


def test_list_begins_with_what_suits_and_goes_on_by_memory(shown: Desk) -> None:
    first, *rest = headings(shown)
    assert first == "Suits this computer (16 GB)"
    assert "For 4 GB of memory" in rest
    assert rest[-1] == "For 96 GB of memory and more"
    assert shown.entries[0].speed >= 8
    found = shown.tab.browse.best.recommendation
    assert found is not None
    assert found.entry is not None
    assert found.entry.id in {entry.id for entry in shown.entries[:4]}


def test_each_purpose_begins_with_what_suits(shown: Desk) -> None:
    for purpose in ("chat", "code", "reasoning", "small", "multilingual", "classic"):
        shown.tab.browse.filters.chips[purpose].click()
        assert headings(shown)[0] == "Suits this computer (16 GB)"
        assert shown.entries[0].fits


def test_recommendation_says_name_size_and_speed(shown: Desk) -> None:
    said = shown.tab.browse.best.text
    found = shown.tab.browse.best.recommendation
    assert found is not None
    assert found.entry is not None
    assert found.entry.name in said
    assert found.quantization in said
    assert "GB" in said
    assert "tokens/s" in said


def test_one_button_gets_the_best_model(shown: Desk, until: Until) -> None:
    shown.tab.browse.best.get.click()
    until(lambda: shown.told)
    name, offer, choice = shown.told[0]
    found = shown.tab.browse.best.recommendation
    assert name == "download_wanted"
    assert found is not None
    assert found.entry is not None
    assert (offer.repository.model.id, choice.label) == (found.entry.id, found.quantization)


def test_button_says_how_far_the_download_is_and_opens_it_then(shown: Desk, tmp_path) -> None:
    best = shown.tab.browse.best
    assert best.recommendation is not None
    assert best.recommendation.entry is not None
    key = (best.recommendation.entry.id, best.recommendation.quantization)
    shown.tab.show_standings({key: Standing("downloading", 0.43)})
    assert "43" in best.get.text()
    assert not best.get.isEnabled()
    shown.tab.show_standings({key: Standing("here", 1.0, tmp_path)})
    best.get.click()
    assert shown.told == [("open_wanted", tmp_path)]


def test_best_model_offline_offers_to_go_online(shown: Desk) -> None:
    shown.tab.set_offline(True)
    shown.tab.browse.best.get.click()
    assert "offline" in shown.tab.browse.best.text
    shown.tab.browse.best.remedy.click()
    assert shown.told == [("online_wanted",)]
    assert shown.finder.asked == []


def test_small_computer_is_told_so(loop: asyncio.AbstractEventLoop, until: Until) -> None:
    with desk(until, TINY) as shown:
        shown.tab.refresh()
        until(shown.quiet)
        assert "Pocket" in shown.tab.browse.best.text
        assert shown.tab.browse.best.get.isHidden()


def test_chip_narrows_the_list_to_a_purpose(shown: Desk) -> None:
    shown.tab.browse.filters.chips["code"].click()
    titles = [entry.title for entry in shown.entries]
    assert "Qwen2.5 Coder 7B" in titles
    assert "Llama 3.1 8B Instruct" not in titles


def test_filters_narrow_the_list(shown: Desk) -> None:
    filters = shown.tab.browse.filters
    filters.family.setCurrentIndex(filters.family.findData("Gemma"))
    assert {entry.title.split()[0] for entry in shown.entries} == {"Gemma"}
    filters.fits.click()
    assert all(entry.fits for entry in shown.entries)
    filters.license.setCurrentIndex(filters.license.findData("stabilityai-nc"))
    assert shown.entries == []
    assert "filter" in shown.tab.browse.state.text


def test_search_asks_the_hub_once_for_what_was_typed(shown: Desk, until: Until) -> None:
    shown.tab.browse.field.setText("lla")
    shown.tab.browse.field.setText("llam")
    shown.tab.browse.field.setText("llama")
    until(lambda: shown.finder.asked and shown.quiet())
    assert [text for text, _ in shown.finder.asked] == ["llama"]
    first = shown.entries[0]
    assert first.title == "Meta-Llama-3.1-8B-Instruct-GGUF"
    assert "8.0 B parameters" in first.facts
    assert "Llama 3.1 Community License" in first.facts
    assert "bartowski" in first.about
    assert first.speed > 0
    assert first.tag == "Q4_K_M"
    assert "tokens/s" in first.spoken


def test_gated_and_unknown_models_are_marked(shown: Desk, until: Until) -> None:
    search(shown, until, "llama")
    gated, unknown = shown.entries[2], shown.entries[3]
    assert gated.mark
    assert unknown.verdict is None
    assert "not known" in unknown.spoken


def test_stale_search_is_cancelled(shown: Desk, until: Until) -> None:
    shown.finder.gate.clear()
    shown.tab.browse.field.setText("first")
    shown.tab.browse.field.returnPressed.emit()
    until(lambda: len(shown.finder.asked) == 1)
    shown.finder.pages = [[hub_model("a/second")]]
    shown.tab.browse.field.setText("second")
    shown.tab.browse.field.returnPressed.emit()
    until(lambda: len(shown.finder.asked) == 2)
    shown.finder.gate.set()
    until(shown.quiet)
    assert [entry.title for entry in shown.entries] == ["second"]


def test_clearing_the_field_brings_the_list_back(shown: Desk, until: Until) -> None:
    search(shown, until, "llama")
    search(shown, until, "")
    assert len(shown.entries) > 60


def test_more_results_follow_without_repeating_any(shown: Desk, until: Until) -> None:
    shown.finder.pages = [results(), [*results()[:2], hub_model("a/later")]]
    search(shown, until, "llama")
    shown.tab.browse.more.click()
    until(shown.quiet)
    assert [entry.id for entry in shown.entries] == [model.id for model in results()] + ["a/later"]
    assert shown.tab.browse.more.isHidden()


def test_popular_models_can_be_sorted(shown: Desk, until: Until) -> None:
    filters = shown.tab.browse.filters
    filters.chips[ON_HUB].click()
    until(shown.quiet)
    filters.sort.setCurrentIndex(filters.sort.findData("downloads"))
    until(shown.quiet)
    assert [(text, asked["sort"]) for text, asked in shown.finder.asked] == [
        ("", "trending"),
        ("", "downloads"),
    ]


def test_nothing_found_says_what_was_searched(shown: Desk, until: Until) -> None:
    shown.finder.pages = [[]]
    search(shown, until, "zzz <b>")
    assert "zzz <b>" in shown.tab.browse.state.text


def test_trouble_can_be_tried_again(shown: Desk, until: Until) -> None:
    shown.finder.fail = OutsideError("network_timeout", host="huggingface.co")
    search(shown, until, "llama")
    assert shown.tab.browse.state.text
    assert shown.entries == []
    shown.tab.browse.state.button.click()
    until(shown.quiet)
    assert len(shown.entries) == 5
    assert not shown.tab.browse.state.text


def test_offline_search_asks_nobody_and_goes_on_when_online(shown: Desk, until: Until) -> None:
    shown.tab.set_offline(True)
    search(shown, until, "llama")
    assert "offline" in shown.tab.browse.state.text
    shown.tab.browse.state.button.click()
    assert shown.told == [("online_wanted",)]
    assert shown.finder.asked == []
    shown.tab.set_offline(False)
    until(lambda: len(shown.entries) == 5)


@pytest.mark.parametrize(
    "text",
    [
        "https://huggingface.co/bartowski/Meta-Llama-3.1-8B-Instruct-GGUF",
        "ollama run hf.co/bartowski/Meta-Llama-3.1-8B-Instruct-GGUF:Q5_K_M",
    ],
)
def test_pasted_address_opens_its_page(shown: Desk, until: Until, text: str) -> None:
    shown.tab.browse.field.setText(text)
    until(shown.quiet)
    assert shown.tab.on_page
    assert shown.tab.page.offer is not None
    current = shown.tab.page.table.current
    assert current is not None
    wanted = "Q5_K_M" if "Q5" in text else "Q6_K"
    assert current.quantization.label == wanted


def test_keyboard_alone_reaches_a_model(shown: Desk, until: Until, qtbot: QtBot) -> None:
    field, models = shown.tab.browse.field, shown.tab.browse.list
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(models, Qt.Key.Key_Down)
    qtbot.keyClick(models, Qt.Key.Key_Return)
    until(shown.quiet)
    assert shown.tab.on_page
    assert ("find", {"id": shown.entries[1].id}) in shown.finder.asked
    qtbot.keyClick(shown.tab.page.head.back, Qt.Key.Key_Space)
    assert not shown.tab.on_page
    assert models.currentIndex().isValid()


def test_verdicts_of_a_graphics_card(loop: asyncio.AbstractEventLoop, until: Until) -> None:
    few = [entry for entry in CATALOG.models if entry.family == "Llama"]
    with desk(until, GAMING, few) as shown:
        shown.tab.refresh()
        until(shown.quiet)
        assert headings(shown)[0] == "Suits this computer (12 GB on the graphics card)"
        assert shown.entries[0].badge == "Fits on the GPU"
        assert "Too large by" in shown.entries[-1].badge


def test_dark_colours_and_larger_letters_apply_at_once(shown: Desk) -> None:
    height = shown.tab.browse.list.height()
    shown.look.choose("dark")
    shown.look.set_text_size(22)
    assert shown.tab.browse.list.height() > height
    assert not shown.tab.grab().isNull()
