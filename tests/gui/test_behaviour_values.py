"""What a chat can choose, as values: ranges, presets as files, what holds after a choice."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.chat import presets
from app.chat.choices import ChatChoices, Defaults
from app.chat.presets import Preset
from app.core.errors import UserError
from app.core.words import Sampling
from app.ui.behaviour import preset_files
from app.ui.behaviour.chosen import Chosen, merged
from app.ui.behaviour.values import RANGES, clamped, stops_shown, stops_typed
from tools.translations import Source, sources

LETTERS = Preset("own-1", "Letters", system_prompt="Polite.", sampling=Sampling(temperature=0.3))
BRIEF = Preset("own-2", "Brief", sampling=Sampling(temperature=0.6, top_k=10))


def chosen(choices: ChatChoices | None = None) -> Chosen:
    """A chat with these choices, among two presets of the user's."""
    by_id = presets.by_id((LETTERS, BRIEF))
    return Chosen(Defaults(Sampling(), "Be kind."), by_id, choices or ChatChoices())


def test_every_parameter_has_a_range_or_is_text() -> None:
    assert {*RANGES, "stop", "grammar", "json_schema"} == {*Sampling.__dataclass_fields__}


def test_values_from_an_edited_file_come_into_their_ranges() -> None:
    wild = Sampling(
        temperature=99.0,
        top_k=-5,
        top_p=0.0,
        penalty_window=10**12,
        seed=-7,
        max_tokens=0,
        stop=("", "a", "a"),
        grammar="g",
        json_schema="{}",
    )
    tame = clamped(wild)
    assert (tame.temperature, tame.top_k, tame.top_p) == (2.0, 0, 0.05)
    assert (tame.penalty_window, tame.seed, tame.max_tokens) == (4096, None, None)
    assert tame.stop == ("a",)
    assert (tame.grammar, tame.json_schema) == ("g", "")


def test_sensible_values_stay_as_they_are() -> None:
    for preset in presets.shipped():
        assert preset.sampling is not None
        assert clamped(preset.sampling) == preset.sampling
    assert clamped(Sampling()) == Sampling()


@pytest.mark.parametrize("stops", [("###",), ("\nUser:", "\\n", "a\tb"), ("\r\n", "\\"), ()])
def test_stop_strings_are_typed_one_a_line(stops: tuple[str, ...]) -> None:
    assert stops_typed(stops_shown(stops)) == stops


def test_another_preset_keeps_what_was_changed_for_the_chat() -> None:
    begun = chosen(ChatChoices(preset="own-1"))
    warm = begun.with_sampling(replace(begun.settled.sampling, temperature=1.5))
    assert warm.changed
    moved = warm.with_preset("own-2").settled
    assert (moved.preset, moved.sampling.temperature, moved.sampling.top_k) == ("own-2", 1.5, 10)
    assert moved.system_prompt == "Be kind."


def test_a_value_set_back_to_the_presets_is_no_change() -> None:
    begun = chosen(ChatChoices(preset="own-1"))
    told = begun.with_system_prompt("Rude.")
    assert told.settled.system_prompt == "Rude."
    assert told.with_system_prompt("Polite.") == begun
    assert begun.with_sampling(LETTERS.sampling or Sampling()) == begun


def test_a_reset_chat_still_leaves_out_what_was_left_out() -> None:
    begun = chosen(ChatChoices("own-1", "Rude.", Sampling(), 7, "In short.", "oldest"))
    assert begun.reset().choices == ChatChoices(context_after=7, summary="In short.")


def test_a_chat_becomes_a_preset_that_leaves_open_what_it_left_open() -> None:
    begun = chosen().with_sampling(Sampling(temperature=0.1))
    kept = begun.as_preset(Preset("", "New"))
    assert (kept.system_prompt, kept.sampling) == (None, Sampling(temperature=0.1))


def test_a_summary_written_meanwhile_is_not_lost() -> None:
    stored = ChatChoices(context_after=9, summary="Later.")
    shown = ChatChoices(preset="own-1", context_after=None)
    assert merged(stored, shown) == ChatChoices("own-1", context_after=9, summary="Later.")


def test_presets_come_back_from_a_file_without_the_paths_of_this_computer() -> None:
    mine = replace(LETTERS, model="/models/secret.gguf", context_length=4096, about="Firm.")
    (back,) = preset_files.read(preset_files.written([mine]))
    assert back == replace(mine, id="", model="")


def test_a_presets_file_from_elsewhere_is_tamed() -> None:
    given = {
        "id": "balanced",
        "name": "  A\nname " * 40,
        "model": "/etc/passwd",
        "context_length": -4,
        "sampling": {"temperature": 1e9, "top_k": -1},
        "surprise": 1,
    }
    data = {"format": "alcove-presets", "version": 1, "presets": [given]}
    (preset,) = preset_files.read(json.dumps(data).encode())
    assert (preset.id, preset.model, preset.context_length) == ("", "", None)
    assert len(preset.name) <= presets.LONGEST_NAME
    assert preset.sampling is not None
    assert preset.sampling.temperature == 2.0


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "presets_unreadable"),
        (b"\xff\xfe", "presets_unreadable"),
        (b"[" * 100_000, "presets_unreadable"),
        (b'{"presets": []}', "presets_unreadable"),
        (b'{"format": "alcove-presets", "version": 1, "presets": []}', "presets_unreadable"),
        (
            b'{"format": "alcove-presets", "version": 1, "presets": [{"id": 3}]}',
            "presets_unreadable",
        ),
        (
            b'{"format": "alcove-presets", "version": 9, "presets": [{"id": "", "name": "a"}]}',
            "presets_newer",
        ),
    ],
    ids=["empty", "not text", "deep", "not ours", "none", "wrong type", "newer"],
)
def test_what_is_no_presets_file_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(UserError) as refused:
        preset_files.read(data)
    assert refused.value.code == code


def test_translators_are_given_the_presets() -> None:
    given = set(sources())
    for preset in presets.shipped():
        assert {Source("Presets", preset.name), Source("Presets", preset.about)} <= given
