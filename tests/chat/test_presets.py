"""Presets, a chat's own choices and the settings settle how it is asked; all of it is private."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.chat import presets
from app.chat.choices import (
    ChatChoices,
    Defaults,
    decode_choices,
    encode,
    renumbered,
    settled,
)
from app.chat.desk import Desk
from app.chat.opening import remember
from app.chat.presets import Preset, by_id, kept, shipped
from app.chat.wardrobe import Wardrobe
from app.core.errors import UserError
from app.core.places import Places
from app.core.settings import SettingsFile
from app.core.words import LoadOptions, Sampling
from app.engine.child.families import FAMILIES
from app.vault.store import Vault
from tests.chat.fakes import FakeEngine
from tests.chat.room import Room

MINE = Preset("", "Mine", "Be a pirate.", Sampling(temperature=0.1, stop=("END",)), about="Arr")
DEFAULTS = Defaults(Sampling(seed=1), "Be nice.")


def test_the_shipped_ones_are_the_promised_ones() -> None:
    ids = [preset.id for preset in shipped()]
    assert ids == [
        *("balanced", "precise", "creative", "code", "translator", "summarise", "tutor"),
        *("plain", "alpaca", "vicuna"),
    ]


@pytest.mark.parametrize("preset", shipped(), ids=lambda preset: preset.id)
def test_a_shipped_preset_makes_sense(preset: Preset) -> None:
    assert preset.name
    assert preset.about.endswith(".")
    assert preset.sampling is not None
    assert 0 <= preset.sampling.temperature <= 1.5
    if preset.template:
        assert preset.template.removeprefix("family:") in FAMILIES


def test_a_chats_own_choice_comes_first_then_the_presets_then_the_settings() -> None:
    all_ = by_id([replace(MINE, id="mine")])
    assert settled(DEFAULTS, all_).system_prompt == "Be nice."
    assert settled(DEFAULTS, all_).sampling == Sampling(seed=1)
    chosen = settled(DEFAULTS, all_, ChatChoices(preset="mine"))
    assert (chosen.system_prompt, chosen.sampling) == (MINE.system_prompt, MINE.sampling)
    own = ChatChoices("mine", system_prompt="", sampling=Sampling(top_k=1))
    chosen = settled(DEFAULTS, all_, own)
    assert (chosen.system_prompt, chosen.sampling, chosen.preset) == ("", own.sampling, "mine")


def test_a_preset_may_leave_the_system_prompt_to_the_user_or_take_it_away() -> None:
    assert settled(DEFAULTS, by_id(()), ChatChoices("precise")).system_prompt == "Be nice."
    assert settled(DEFAULTS, by_id(()), ChatChoices("plain")).system_prompt == ""


def test_the_default_preset_holds_where_a_chat_has_none() -> None:
    defaults = replace(DEFAULTS, preset="vicuna")
    assert settled(defaults, by_id(())).template == "family:vicuna"
    assert settled(defaults, by_id(()), ChatChoices("alpaca")).template == "family:alpaca"


def test_a_preset_that_is_gone_is_as_none() -> None:
    chosen = settled(DEFAULTS, by_id(()), ChatChoices("gone"))
    assert (chosen.system_prompt, chosen.preset) == ("Be nice.", "")


@pytest.mark.parametrize(
    "choices",
    [
        ChatChoices(),
        ChatChoices("code", "“Hi” 🙂", Sampling(seed=2, stop=("a",)), 7, "Short.", "oldest"),
        ChatChoices(system_prompt=""),
        ChatChoices(sampling=Sampling()),
    ],
)
def test_choices_come_back_as_they_were(choices: ChatChoices) -> None:
    assert decode_choices(encode(choices)) == choices


def test_nothing_chosen_takes_no_room() -> None:
    assert encode(ChatChoices()) == ""


@pytest.mark.parametrize(
    "odd", ["{", "[]", "null", '{"overflow": "burn"}', '{"sampling": 3}', "[" * 100_000, "\ud800"]
)
def test_odd_choices_are_none(odd: str) -> None:
    assert decode_choices(odd) == ChatChoices()


def test_a_copy_of_a_chat_is_cut_at_the_same_message() -> None:
    text = encode(ChatChoices(context_after=3, summary="Short."))
    assert decode_choices(renumbered(text, {3: 30})) == ChatChoices(
        context_after=30, summary="Short."
    )
    assert decode_choices(renumbered(text, {})).context_after is None
    assert renumbered("", {}) == ""


def test_own_presets_get_ids_of_their_own() -> None:
    own, first = kept((), replace(MINE, name="  Mine  \n too "))
    assert first.name == "Mine too"
    own, changed = kept(own, replace(shipped()[0], name="Mine, balanced"))
    assert changed.id not in {preset.id for preset in shipped()}
    own, again = kept(own, replace(first, about="x"))
    assert [preset.id for preset in own] == [first.id, changed.id]
    assert own[0] == again


def test_what_is_no_preset_is_refused() -> None:
    with pytest.raises(UserError, match="preset_unnamed"):
        kept((), replace(MINE, name=" \n"))
    with pytest.raises(UserError, match="preset_template"):
        kept((), replace(MINE, template="{{ jinja }}"))
    many = tuple(replace(MINE, id=str(number)) for number in range(presets.MOST_OWN))
    with pytest.raises(UserError, match="presets_too_many"):
        kept(many, MINE)
    assert len(kept(many, replace(MINE, id="3", name="Third"))[0]) == presets.MOST_OWN


def test_values_out_of_range_do_not_reach_the_engine() -> None:
    """A preset or the choices of an import may hold any."""
    wild = Sampling(temperature=1e9, top_k=-1, penalty_window=-5, max_tokens=-1, stop=("",) * 99)
    of_chat = settled(DEFAULTS, {}, ChatChoices(sampling=wild)).sampling
    preset = Preset("own-1", "Wild", sampling=wild, context_length=-1)
    of_preset = settled(DEFAULTS, {"own-1": preset}, ChatChoices(preset="own-1"))
    assert of_preset.sampling == of_chat
    assert of_preset.context_length is None
    assert (of_chat.temperature, of_chat.top_k, of_chat.penalty_window) == (2.0, 0, 0)
    assert (of_chat.max_tokens, of_chat.stop) == (None, ())


async def test_presets_saved_at_the_same_time_are_all_kept(desk: Desk, vault: Vault) -> None:
    await asyncio.gather(
        desk.save_preset(MINE),
        desk.save_preset(replace(MINE, name="Other")),
        desk.set_system_prompt("Be nice."),
        desk.set_default_preset("code"),
    )
    again = Wardrobe(vault, desk._settings, remember)
    await again.load()
    assert {"Mine", "Other"} <= {preset.name for preset in again.presets.values()}
    assert (again.system_prompt, again.default_preset) == ("Be nice.", "code")


async def test_presets_are_there_after_a_restart(
    desk: Desk, vault: Vault, settings: SettingsFile, places: Places
) -> None:
    saved = await desk.save_preset(MINE)
    await desk.set_default_preset(saved.id)
    again = Desk(vault, FakeEngine(), settings, places)  # type: ignore[arg-type]
    await again.begin()
    assert again.presets[saved.id] == replace(MINE, id=saved.id)
    assert again.default_preset == saved.id
    assert (await again.settled()).system_prompt == MINE.system_prompt
    await again.remove_preset(saved.id)
    assert (await again.settled()).preset == ""
    assert saved.id not in again.presets


async def test_nothing_private_is_in_the_plain_files(
    desk: Desk, settings: SettingsFile, places: Places
) -> None:
    settings.change(text_size=17)
    await desk.set_system_prompt("Zephyrindalomax")
    await desk.save_preset(replace(MINE, system_prompt="Zephyrindalomax"))
    for path in places.data.parent.rglob("*"):
        assert path.is_dir() or b"Zephyrindalomax" not in path.read_bytes()


async def test_the_system_prompt_of_an_older_alcove_moves_into_the_vault_once(
    vault: Vault, places: Places, tmp_path: Path
) -> None:
    places.settings.write_text(json.dumps({"theme": "dark", "system_prompt": "Be brief."}), "utf-8")
    settings = SettingsFile(places.settings)
    desk = Desk(vault, FakeEngine(), settings, places)  # type: ignore[arg-type]
    await desk.begin()
    assert desk.system_prompt == "Be brief."
    assert "Be brief." not in places.settings.read_text("utf-8")
    assert SettingsFile(places.settings).value.theme == "dark"
    await desk.set_system_prompt("")
    again = Desk(vault, FakeEngine(), SettingsFile(places.settings), places)  # type: ignore[arg-type]
    await again.begin()
    assert again.system_prompt == ""


async def test_one_that_is_in_the_vault_already_is_not_replaced(
    desk: Desk, vault: Vault, settings: SettingsFile, places: Places
) -> None:
    await desk.set_system_prompt("New.")
    settings.change(system_prompt="Old.")
    again = Desk(vault, FakeEngine(), settings, places)  # type: ignore[arg-type]
    await again.begin()
    assert (again.system_prompt, settings.value.system_prompt) == ("New.", "")


async def test_presets_that_cannot_be_read_are_put_aside(
    vault: Vault, settings: SettingsFile
) -> None:
    await vault.set_setting("presets", b'{"presets": 3}')
    await vault.set_setting("chat.defaults", b"?")

    async def remember(*_: object, **__: object) -> None:
        raise AssertionError

    wardrobe = Wardrobe(vault, settings, remember)
    await wardrobe.load()
    assert list(wardrobe.presets) == [preset.id for preset in shipped()]
    await wardrobe.save(MINE)
    assert await vault.setting("presets.unreadable") == b'{"presets": 3}'


async def test_a_chat_is_asked_with_what_was_chosen_for_it(room: Room) -> None:
    await room.desk.set_system_prompt("Be nice.")
    await room.ask("one", "first")
    assert room.sent[0] == "Be nice."
    await room.open(512)
    await room.choose(preset="vicuna")
    await room.ask("two", "second")
    assert room.sent[0].startswith("A chat between a curious user")
    assert room.engine.templates[-1] == "family:vicuna"
    await room.choose(preset="", system_prompt="", sampling=Sampling(top_k=3))
    await room.ask("three")
    assert room.sent[0] == "one"
    assert (room.engine.asked[-1][1], room.engine.templates[-1]) == (Sampling(top_k=3), "")


async def test_a_presets_context_is_for_that_opening_alone(
    desk: Desk, engine: FakeEngine, settings: SettingsFile, room: Room
) -> None:
    settings.change(context_length=128)
    for wanted in (256, None):
        async for _ in desk.open_model(room.path, context_length=wanted):
            pass
    lengths = [options.context_length for _, options in engine.loads[-2:]]
    assert lengths == [256, 128]
    assert isinstance(engine.loads[-1][1], LoadOptions)
