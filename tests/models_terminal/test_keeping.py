"""`alcove models list`, `remove`, `quantize` and `token`: what is here, and stays as it should."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app import cli, console
from app.core.places import HOME_VARIABLE
from app.core.settings import Remembered
from app.models.check import check_model
from tests.fakes.hub import FakeHub
from tests.fakes_keyring import SECRET_SERVICE, MemoryKeyring
from tests.models_terminal.conftest import (
    TOKEN,
    FakeHardware,
    Run,
    answers,
    places_of,
    settings_of,
)

ROOT = Path(cli.__file__).resolve().parents[1]
posix_only = pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is a signal on POSIX")


@pytest.fixture
def library(home: Path, stories: Path) -> Path:
    """A model of ours in two quantizations, a projector, and one of LM Studio's."""
    ours = places_of(home).models / "maker" / "Tales-GGUF"
    theirs = home / "user" / ".lmstudio" / "models" / "them" / "Fable-GGUF"
    for folder in (ours, theirs):
        folder.mkdir(parents=True)
    data = stories.read_bytes()
    for path in (ours / "Tales-F32.gguf", ours / "Tales-Q8_0.gguf", theirs / "Fable-F16.gguf"):
        path.write_bytes(data)
    (ours / "mmproj-Tales-F16.gguf").write_bytes(data)
    return ours


def test_the_library_names_all_sources(run: Run, library: Path) -> None:
    done = run("list")
    assert done.code == 0
    assert [words[0] for words in done.lines[1:]] == ["Alcove", "Fable", "Tales", "Tales"]
    assert "LM Studio" in done.out
    assert "mmproj" not in done.out
    assert "projector" in run("list", "--all").out


def test_a_hostile_file_name_stays_on_its_line(run: Run, library: Path, stories: Path) -> None:
    (library / "a\x1b[2J\nb\u202e.gguf").write_bytes(stories.read_bytes())
    done = run("list")
    assert len(done.lines) == 6
    assert not {"\x1b", "\u202e"} & set(done.out)


def test_a_name_the_user_gave_is_a_name(run: Run, home: Path, library: Path) -> None:
    path = str(library / "Tales-F32.gguf")
    settings_of(home).change(models={path: Remembered(name="My own")})
    assert "My own" in run("list").out
    assert run("remove", "my OWN", "--yes").code == 0
    assert not Path(path).exists()


@pytest.mark.parametrize(
    "name", ["Tales Q8_0", "tales:q8_0", "Tales-Q8_0.gguf", "{}/Tales-Q8_0.gguf"]
)
def test_names_by_which_one_is_removed(run: Run, library: Path, name: str) -> None:
    assert run("remove", name.format(library), "--yes").code == 0
    assert sorted(path.name for path in library.iterdir()) == [
        "Tales-F32.gguf",
        "mmproj-Tales-F16.gguf",
    ]


@pytest.mark.parametrize(
    "name", ["Tales", "Fable", "Alcove Pocket", "nothing", "", "{}", "{}/missing.gguf"]
)
def test_what_is_not_clear_or_not_ours_stays(run: Run, library: Path, name: str) -> None:
    done = run("remove", name.format(library), "--yes")
    assert (done.code, done.out) == (1, "")
    assert done.err
    assert len(list(library.iterdir())) == 3
    assert "Fable" in run("list").out


def test_a_removal_is_asked_about(run: Run, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = run("remove", "Tales-F32")
    assert done.code == 1
    assert "--yes" in done.err
    answers(monkeypatch, "\n")
    done = run("remove", "Tales-F32")
    assert done.code == 1
    assert "Nothing was deleted" in done.err
    assert str(library) in done.err
    answers(monkeypatch, "y\n")
    assert run("remove", "Tales-F32").code == 0


def test_a_smaller_copy_is_made_among_our_models(run: Run, home: Path, stories: Path) -> None:
    done = run("quantize", str(stories), "q8_0")
    assert done.code == 0
    path = Path(done.out.strip())
    assert path == places_of(home).models / "stories260K-Q8_0.gguf"
    assert check_model(path).header.quantization == "Q8_0"
    assert "in " + str(path) in done.err
    before = path.read_bytes()
    done = run("quantize", str(stories), "Q8_0")
    assert (done.code, done.out) == (1, "")
    assert path.read_bytes() == before


@pytest.mark.parametrize(("source", "kind", "code"), [("x.gguf", "Q8_0", 1), ("x", "Q9_9", 2)])
def test_what_cannot_be_quantized(run: Run, source: str, kind: str, code: int) -> None:
    done = run("quantize", source, kind)
    assert (done.code, done.out) == (code, "")


def test_the_token_goes_into_the_keyring_alone(
    run: Run, home: Path, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(
        console.getpass, "getpass", lambda *given, **_: asked.append(given) or TOKEN
    )
    answers(monkeypatch, "")
    done = run("token")
    assert done.code == 0
    assert len(asked) == 1
    assert keyring.entries == {(SECRET_SERVICE.name, "hub-token https://huggingface.co:443"): TOKEN}
    assert TOKEN not in done.out + done.err
    written = [path.read_bytes() for path in (home / "alcove").rglob("*") if path.is_file()]
    assert not any(TOKEN.encode() in data for data in written)
    assert run("token", "--forget").code == 0
    assert keyring.entries == {}


@pytest.mark.parametrize("typed", ["", "\n", "two words\n"])
def test_what_is_no_token_changes_nothing(
    run: Run, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    keyring.entries[SECRET_SERVICE.name, "hub-token https://huggingface.co:443"] = TOKEN
    monkeypatch.setattr(console.getpass, "getpass", lambda *_, **__: typed)
    answers(monkeypatch, "")
    assert run("token").code == 1
    assert list(keyring.entries.values()) == [TOKEN]


def test_folders_that_cannot_be_made_are_told(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "file" / "x"))
    done = run("list")
    assert (done.code, done.out) == (1, "")
    assert len(done.err.splitlines()) == 1


def test_what_was_opened_is_closed(run: Run, hub: FakeHub) -> None:
    FakeHardware.closes = 0
    run("search", "x")
    run("get", "maker/None")
    assert FakeHardware.closes == 2
