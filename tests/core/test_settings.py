"""Choices survive a restart, and no settings file, however odd, keeps the program from starting."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from app.core.settings import Remembered, Settings, SettingsFile, Tuning
from app.core.words import Sampling


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the settings go."""
    return tmp_path / "settings.json"


def test_a_new_user_gets_the_defaults_and_no_file(path: Path) -> None:
    assert SettingsFile(path).value == Settings()
    assert not path.exists()


def test_changes_are_there_after_a_restart(path: Path) -> None:
    chosen = {
        "theme": "dark",
        "system_prompt": "Antworte auf Deutsch – “kurz”. 🙂",
        "recent_models": ("/a.gguf", "/b.gguf"),
        "models": {"/a.gguf": Remembered("Mine", 4096, None, "q8_0", 12.5), "/b": Remembered()},
        "sampling": Sampling(temperature=0, seed=3, stop=("END",)),
        "tunings": {"abc": Tuning(repack=False, mmap=True)},
        "context_length": 4096,
    }
    changed = SettingsFile(path).change(**chosen)
    assert SettingsFile(path).value == changed
    assert {name: getattr(changed, name) for name in chosen} == chosen


def test_one_change_leaves_the_others(path: Path) -> None:
    SettingsFile(path).change(text_size=20)
    SettingsFile(path).change(theme="light")
    assert SettingsFile(path).value == Settings(text_size=20, theme="light")


def test_fields_of_a_newer_alcove_are_ignored(path: Path) -> None:
    path.write_text(json.dumps({"theme": "dark", "holograms": {"on": [True]}}), "utf-8")
    assert SettingsFile(path).value == Settings(theme="dark")
    assert path.exists()


def test_fields_of_an_older_alcove_are_filled_up(path: Path) -> None:
    path.write_text('{"sampling": {"temperature": 0.1}}', "utf-8")
    assert SettingsFile(path).value == Settings(sampling=Sampling(temperature=0.1))


def test_values_out_of_range_come_into_it(path: Path) -> None:
    """Edited by hand; the engine would fail on them, or never end."""
    path.write_text(
        json.dumps(
            {
                "sampling": {"temperature": 99, "top_k": -5, "penalty_window": -1, "max_tokens": 0},
                "context_length": -4096,
                "gpu_layers": -3,
                "models": {"/a": {"context_length": 4_000_000}, "/b": {"gpu_layers": 10**9}},
            }
        ),
        "utf-8",
    )
    read = SettingsFile(path).value
    sampling = read.sampling
    assert (sampling.temperature, sampling.top_k, sampling.penalty_window) == (2.0, 0, 0)
    assert (sampling.max_tokens, read.context_length, read.gpu_layers) == (None, None, None)
    made_for_long_texts = Remembered(context_length=4_000_000)
    assert read.models == {"/a": made_for_long_texts, "/b": Remembered()}


DAMAGED = {
    "empty": b"",
    "cut off": b'{"theme": "da',
    "zeros after a power cut": bytes(400),
    "no JSON": b"theme = dark",
    "another type": b"[]",
    "null": b"null",
    "an unknown choice": b'{"theme": "sepia"}',
    "text for a number": b'{"text_size": "big"}',
    "endless number": b'{"text_size": 1e400}',
    "a number of a thousand digits": b'{"sampling": {"temperature": ' + b"9" * 1000 + b"}}",
    "not a number": b'{"sampling": {"temperature": NaN}}',
    "truth for a number": b'{"text_size": true}',
    "a list of lists": b'{"recent_models": [["/a.gguf"]]}',
    "a list for named values": b'{"tunings": []}',
    "half a surrogate as a name": b'{"tunings": {"\\udc00": {"repack": true, "mmap": true}}}',
    "a tuning without its fields": b'{"tunings": {"x": {}}}',
    "not UTF-8": b'{"theme": "\xff"}',
    "half a surrogate": b'{"recent_models": ["\\ud800"]}',
    "a byte order mark": b'\xef\xbb\xbf{"theme": "dark"}',
    "too deep": b'{"x": ' + b"[" * 100_000,
    "too deep, closed": b'{"x": ' + b"[" * 50_000 + b"]" * 50_000 + b"}",
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_put_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    settings = SettingsFile(path)
    assert settings.value == Settings()
    assert path.with_suffix(".damaged.json").read_bytes() == content
    settings.change(theme="dark")
    assert SettingsFile(path).value.theme == "dark"


@pytest.mark.parametrize("seed", range(60))
def test_any_flipped_bytes_still_start(path: Path, seed: int) -> None:
    rng = random.Random(seed)
    SettingsFile(path).change(recent_models=("/a.gguf",), tunings={"x": Tuning(True, True)})
    content = bytearray(path.read_bytes())
    for _ in range(rng.randint(1, 4)):
        content[rng.randrange(len(content))] = rng.randrange(256)
    path.write_bytes(content)
    assert isinstance(SettingsFile(path).value, Settings)


def test_a_folder_in_the_way_is_put_aside(path: Path) -> None:
    path.mkdir()
    settings = SettingsFile(path)
    assert settings.value == Settings()
    settings.change(theme="dark")
    assert SettingsFile(path).value.theme == "dark"


def test_a_failed_write_changes_nothing(path: Path) -> None:
    settings = SettingsFile(path)
    settings.change(theme="dark")
    gone = SettingsFile(path.parent / "missing" / "settings.json")
    with pytest.raises(OSError, match="No such file"):
        gone.change(theme="light")
    assert gone.value == Settings()
    assert SettingsFile(path).value.theme == "dark"


def test_an_unknown_field_is_refused(path: Path) -> None:
    with pytest.raises(TypeError):
        SettingsFile(path).change(colour="red")
