"""The page of one repository: what it says, what can be got of it, exact figures, its card."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.core.errors import OutsideError, UserError
from app.models.addresses import Address
from app.models.finder import Template
from app.models.weigh import LONGEST
from app.ui.models.picker_model import ACTION, CHOICE, HERE, QUALITY, SIZE
from app.ui.models.ports import Standing
from tests.gui.models_ui.discovering import Desk, Until, desk
from tests.gui.models_ui.fakes import GAMING, LLAMA, hub_model, repository


@pytest.fixture
def shown(loop: asyncio.AbstractEventLoop, until: Until) -> Iterator[Desk]:
    """A repository on a desktop with a graphics card."""
    with desk(until, GAMING) as made:
        made.tab.open_repository(Address(LLAMA))
        until(made.quiet)
        yield made


def cell(shown: Desk, label: str, column: int) -> str:
    """What a screen reader says of a cell."""
    picker = shown.tab.page.table.picker
    row = [row.quantization.label for row in picker.rows].index(label)
    return str(picker.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def choose(shown: Desk, label: str) -> None:
    """Look at a choice."""
    table = shown.tab.page.table
    row = [row.quantization.label for row in table.picker.rows].index(label)
    table.setCurrentIndex(table.picker.index(row, CHOICE))


def test_page_says_what_the_model_is(shown: Desk) -> None:
    told = shown.tab.page.head.text.replace("\N{NO-BREAK SPACE}", " ")
    for piece in ("bartowski", "8.0 B parameters", "128k context", "llama3 chat template"):
        assert piece in told
    assert "Llama 3.1 Community License" in told
    assert "with conditions" in told


def test_each_choice_says_size_quality_verdict_and_speed(shown: Desk) -> None:
    assert cell(shown, "Q4_K_M", SIZE) == "4.9 GB, 4.9 bits/weight"
    assert cell(shown, "Q4_K_M", QUALITY) == "Hardly worse, +2.8 % perplexity"
    assert cell(shown, "Q4_K_M", HERE).startswith("Fits on the GPU, about ")
    assert "Best here" in cell(shown, "Q6_K", CHOICE)
    assert shown.tab.page.why.text().startswith("Why Q6_K: ")


def test_picture_reader_says_what_it_costs_with_the_chosen_one(shown: Desk) -> None:
    choose(shown, "Q4_K_M")
    said = shown.tab.page.exact.text
    assert "With the picture reader: " in said
    assert "fits on the graphics card. Alcove does not use it yet." in said
    choose(shown, "F32")
    assert "are missing. Alcove does not use it yet." in shown.tab.page.exact.text


def test_chat_template_is_told_as_the_header_has_it(shown: Desk) -> None:
    head, offer = shown.tab.page.head, shown.tab.page.offer
    assert offer is not None
    head.show_offer(replace(offer, template=Template(own=True)), None)
    assert "own chat template" in head.text.replace("\N{NO-BREAK SPACE}", " ")
    head.show_offer(replace(offer, template=Template(False, "Hermes", "llama")), None)
    assert "chatml chat template" in head.text.replace("\N{NO-BREAK SPACE}", " ")


def test_source_of_a_quality_is_in_its_tip(shown: Desk) -> None:
    picker = shown.tab.page.table.picker
    tip = picker.index(3, QUALITY).data(Qt.ItemDataRole.ToolTipRole)
    assert "llama.cpp" in tip


def test_unusable_choices_say_why_and_cannot_be_got(shown: Desk) -> None:
    assert cell(shown, "Q5_K_S", ACTION) == ""
    choose(shown, "Q5_K_S")
    assert "1" in shown.tab.page.exact.text
    assert shown.tab.page.exact.check.isHidden()


def test_side_files_stand_apart(shown: Desk) -> None:
    labels = [row.quantization.files[0] for row in shown.tab.page.table.picker.rows]
    assert not any("mmproj" in name for name in labels)
    assert "mmproj-model-f16.gguf" in shown.tab.page.beside.text()


def test_click_on_get_asks_for_the_download(shown: Desk, qtbot: QtBot) -> None:
    table = shown.tab.page.table
    box = table.visualRect(table.picker.index(5, ACTION))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    name, offer, choice = shown.told[0]
    assert name == "download_wanted"
    assert (offer.repository.model.id, choice.label) == (LLAMA, "Q4_K_M")


def test_click_beside_the_button_only_selects(shown: Desk, qtbot: QtBot) -> None:
    table = shown.tab.page.table
    at = table.visualRect(table.picker.index(5, HERE)).center() + QPoint(1, 0)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shown.told == []
    assert "Q4_K_M" in shown.tab.page.exact.text


def test_enter_opens_what_is_here(shown: Desk, qtbot: QtBot, tmp_path) -> None:
    shown.tab.show_standings({(LLAMA, "Q6_K"): Standing("here", 1.0, tmp_path)})
    assert cell(shown, "Q6_K", ACTION) == "Open"
    qtbot.keyClick(shown.tab.page.table, Qt.Key.Key_Return)
    assert shown.told == [("open_wanted", tmp_path)]


def test_running_download_shows_how_far_it_is(shown: Desk, qtbot: QtBot) -> None:
    shown.tab.show_standings({(LLAMA, "Q6_K"): Standing("downloading", 0.431)})
    assert cell(shown, "Q6_K", ACTION) == "43 %"
    qtbot.keyClick(shown.tab.page.table, Qt.Key.Key_Return)
    assert shown.told == []
    shown.tab.show_standings({})
    assert cell(shown, "Q6_K", ACTION) == "Get"


def test_exact_check_shows_memory_by_device(shown: Desk, until: Until) -> None:
    exact = shown.tab.page.exact
    exact.check.click()
    until(shown.quiet)
    assert shown.scales.asked == [("Q6_K", 0)]
    assert "CUDA0" in exact.figures
    assert "Main memory" in exact.figures
    assert "4.3 GB" in exact.figures
    assert "context of 32" in exact.text


def test_exact_check_that_fails_says_why(shown: Desk, until: Until) -> None:
    shown.scales.fail = OutsideError("dry_run_timeout", seconds=30)
    shown.tab.page.exact.check.click()
    until(shown.quiet)
    assert "30" in shown.tab.page.exact.text
    assert shown.tab.page.exact.check.isEnabled()


def test_longer_context_is_judged_anew_and_keeps_the_choice(shown: Desk, until: Until) -> None:
    choose(shown, "Q4_K_M")
    contexts = shown.tab.page.contexts
    contexts.setCurrentIndex(contexts.findData(32768))
    until(shown.quiet)
    contexts.setCurrentIndex(contexts.findData(LONGEST))
    until(shown.quiet)
    assert shown.scales.asked == [("judge", 32768), ("judge", LONGEST)]
    current = shown.tab.page.table.current
    assert current is not None
    assert current.quantization.label == "Q4_K_M"


def test_gated_repository_says_what_to_do(shown: Desk, until: Until) -> None:
    shown.finder.found[LLAMA] = repository(replace(hub_model(), gated="manual"))
    shown.tab.page.reload()
    until(shown.quiet)
    gate = shown.tab.page.gate
    assert "authors decide" in gate.text
    gate.page.click()
    gate.token.click()
    assert shown.told == [
        ("link_wanted", f"https://huggingface.co/{LLAMA}"),
        ("token_wanted",),
    ]


def test_refused_repository_offers_token_and_another_try(shown: Desk, until: Until) -> None:
    shown.finder.fail = UserError("hub_gated", id=LLAMA, url=f"https://huggingface.co/{LLAMA}")
    shown.tab.page.reload()
    until(shown.quiet)
    assert shown.tab.page.gate.text
    shown.tab.page.gate.retry.click()
    until(shown.quiet)
    assert shown.tab.page.offer is not None


def test_missing_repository_can_be_left(shown: Desk, until: Until) -> None:
    shown.finder.fail = UserError("hub_not_found", id="a/b")
    shown.tab.open_repository(Address("a/b"))
    until(shown.quiet)
    assert shown.tab.page.state.text
    assert shown.tab.leave_page()
    assert not shown.tab.leave_page()


def test_offline_page_comes_when_online(shown: Desk, until: Until) -> None:
    shown.finder.fail = OutsideError("offline")
    shown.tab.set_offline(True)
    shown.tab.page.reload()
    until(shown.quiet)
    shown.tab.page.state.button.click()
    assert shown.told == [("online_wanted",)]
    shown.tab.set_offline(False)
    until(lambda: shown.tab.page.offer is not None and shown.quiet())


def test_address_with_an_unknown_quantization_says_so(shown: Desk, until: Until) -> None:
    assert shown.tab.open_address(f"hf.co/{LLAMA}:Q8_K_XL")
    until(shown.quiet)
    assert "Q8_K_XL" in shown.tab.page.why.text()
    assert not shown.tab.open_address("what is a llama?")


def test_unread_header_is_said(shown: Desk, until: Until) -> None:
    offer = shown.tab.page.offer
    assert offer is not None
    error = OutsideError("hub_down", status=502)
    shown.tab.page._show(replace(offer, unread=error), None)
    assert "guessed" in shown.tab.page.guess.text()


def test_card_is_text_without_pictures_links_or_tags(shown: Desk, until: Until) -> None:
    card = shown.tab.page.card
    for piece in ("<img", "<div", "![", "](", "example.org"):
        assert piece not in card.text
    assert "importance matrix" in card.text
    assert "# keeps <tags> in code" in card.text


def test_long_card_is_folded_and_unfolds(shown: Desk, until: Until) -> None:
    page = shown.tab.page
    until(lambda: page.card.height() == 300)
    page.unfold.click()
    until(lambda: page.card.height() > 900)
    page.unfold.click()
    assert page.card.height() == 300
