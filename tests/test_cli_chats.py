"""`alcove chats` from the command line, on a store of the test's own."""

from __future__ import annotations

import asyncio
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app import chats_terminal, cli
from app.assemble import make_locksmith
from app.chat.export import Archive
from app.chat.imports import read
from app.core.places import HOME_VARIABLE, places_in
from app.vault.locksmith import Locksmith
from tests.fakes_keyring import MemoryKeyring, NoKeyring

CHATS = [
    {
        "title": title,
        "messages": [
            {"role": "user", "content": f"{title}?"},
            {
                "role": "assistant",
                "content": [{"type": "text", "text": "Yes."}, {"type": "image_url"}],
            },
        ],
    }
    for title in ("First", "Second", "Same", "Same")
]


@dataclass(frozen=True)
class Done:
    """What a run left behind."""

    code: object
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "alcove"))
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return work


@pytest.fixture
def run(home: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> Done:
        with pytest.raises(SystemExit) as caught:
            cli.main(["chats", *arguments])
        told = capfd.readouterr()
        assert "Traceback" not in told.err
        return Done(caught.value.code, told.out, told.err)

    return run


@pytest.fixture
def store(home: Path) -> Path:
    """An empty store that opens without a question."""

    async def make() -> None:
        places = places_in(home.parent / "alcove").make()
        await (await make_locksmith(places).create_plain()).close()

    asyncio.run(make())
    return home


@pytest.fixture
def filled(store: Path, run: Run) -> Path:
    path = store / "export.jsonl"
    path.write_text("\n".join(json.dumps(chat) for chat in CHATS))
    done = run("import", str(path))
    assert done.code == 0
    assert "export.jsonl: 4 chats taken in." in done.err
    assert "Pictures, sound and video, which stay in the other program: 4." in done.err
    return store


def test_before_anything_is_kept(run: Run) -> None:
    done = run("list")
    assert done.code == 1
    assert "Nothing is kept here yet" in done.err


def test_an_empty_store(store: Path, run: Run) -> None:
    assert "no chats yet" in run("list").err
    assert "no chat to export" in run("export", "--all").err


def test_the_list(filled: Path, run: Run) -> None:
    lines = run("list").out.splitlines()
    assert lines[0].split() == ["NUMBER", "CHANGED", "TITLE"]
    assert [line.split()[-1] for line in lines[1:]] == ["Same", "Same", "Second", "First"]


def test_one_chat_in_each_format(filled: Path, run: Run) -> None:
    for form, begin in (("md", "# First"), ("html", "<!doctype html>"), ("json", "{")):
        done = run("export", "first", "--format", form)
        assert done.code == 0
        assert (filled / f"First.{form}").read_text("utf-8").startswith(begin)
    assert "not touched" in run("export", "1").err
    assert run("export", "1", "--out", "-").out.startswith("# First\n")
    (filled / "there").mkdir()
    assert run("export", "2", "--out", "there").code == 0
    assert (filled / "there" / "Second.md").is_file()


def test_all_chats_and_back(filled: Path, run: Run) -> None:
    assert "4 chats are in" in run("export", "--all", "--format", "json").err
    path = filled / "alcove-chats-json.zip"
    assert len(zipfile.ZipFile(path).namelist()) == 5
    assert sum(one.conversation is not None for one in read(path)) == 4
    assert run("import", str(path)).code == 0
    assert len(run("list").out.splitlines()) == 9


def test_several_chats(filled: Path, run: Run) -> None:
    assert run("export", "First", "2", "--out", "two.zip").code == 0
    names = zipfile.ZipFile(filled / "two.zip").namelist()
    assert names == ["0001 First.md", "0002 Second.md", "index.md"]


def test_a_full_disk_leaves_no_half_a_file(
    filled: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Archive, "finish", fail)
    done = run("export", "--all")
    assert done.code == 1
    assert "No space left on device" in done.err
    assert not list(filled.glob("*.zip"))


def test_what_is_not_understood(filled: Path, run: Run) -> None:
    assert run("export").code == 2
    assert "no chat called “Third”" in run("export", "Third").err
    assert "means 2 chats" in run("export", "Same").err
    assert "could not be written" in run("export", "1", "--out", "nowhere/a.md").err
    bad = filled / "bad.json"
    bad.write_text("{}")
    done = run("import", str(bad), str(filled / "export.jsonl"))
    assert done.code == 1
    assert "holds no chats" in done.err
    assert "4 chats taken in" in done.err


def locked(home: Path, monkeypatch: pytest.MonkeyPatch, keyring: MemoryKeyring) -> str:
    """A store that is locked and has a recovery phrase, which is returned."""

    async def make() -> str:
        places = places_in(home.parent / "alcove").make()
        smith = Locksmith(places.data, keyring)
        if keyring.available:
            vault = await smith.create_keyring()
        else:
            vault = await smith.create_passphrase("correct horse")
        await vault.create_conversation("A secret garden")
        await vault.close()
        phrase = smith.new_phrase()
        await smith.keep_phrase(phrase, "correct horse")
        return phrase

    monkeypatch.setattr(
        chats_terminal, "make_locksmith", lambda places: Locksmith(places.data, keyring)
    )
    return asyncio.run(make())


def typing(monkeypatch: pytest.MonkeyPatch, text: str) -> list[str]:
    """Type this wherever a secret is asked; the questions."""
    asked: list[str] = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return text

    monkeypatch.setattr(chats_terminal.console, "secret", answer)
    return asked


def test_the_recovery_phrase_opens_in_place_of_the_passphrase(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    phrase = locked(home, monkeypatch, NoKeyring())
    for text in ("correct horse", phrase):
        asked = typing(monkeypatch, text)
        assert "A secret garden" in run("list").out
        assert asked == ["Passphrase or recovery phrase: "]
    typing(monkeypatch, "wrong horse")
    assert "passphrase is not right" in run("list").err


def test_the_recovery_phrase_opens_where_the_keyring_does_not(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = MemoryKeyring()
    phrase = locked(home, monkeypatch, keyring)
    asked = typing(monkeypatch, phrase)
    assert "A secret garden" in run("list").out
    assert not asked
    keyring.entries.clear()
    done = run("list")
    assert "A secret garden" in done.out
    assert "Secret Service no longer holds" in done.err
    assert asked == ["Recovery phrase: "]
    typing(monkeypatch, "wrong")
    assert "recovery phrase is not right" in run("list").err
    keyring.available = ()
    typing(monkeypatch, phrase)
    assert "A secret garden" in run("list").out
