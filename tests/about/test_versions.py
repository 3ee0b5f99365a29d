"""The versions of what runs, and the day of the release."""

from __future__ import annotations

import json
import os
from datetime import date
from importlib.metadata import version
from pathlib import Path

import pytest

from app.about import frozen_notes, release, versions
from app.core.words import Device, EngineFacts, Sandbox

CHANGELOG = """# Changelog

## Unreleased

- New.

## 1.2.0 (2026-03-04)

- Old.

## [1.1.0] - 2025-12-01

## 1.0.0
"""
FACTS = EngineFacts(
    "0.5.0",
    "llama-cpp-python 0.3.36 · CPU : AVX2 = 1 | ",
    (Device("CPU", "EPYC", "cpu", 2**31),),
    Sandbox(network=True, writes=True, means=("landlock", "seccomp")),
    "0c1e570",
    "GCC: (Debian) 12.2.0",
    ("ggml-cpu-haswell", "ggml-vulkan"),
)


@pytest.mark.parametrize(
    ("of", "day"),
    [("1.2.0", "2026-03-04"), ("1.1.0", "2025-12-01"), ("1.0.0", ""), ("1", ""), ("9.9", "")],
)
def test_the_day_is_that_of_the_changelog(of: str, day: str) -> None:
    assert release.day_in(CHANGELOG, of) == day


def test_the_frozen_program_knows_its_day(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    notes = tmp_path / "frozen.json"
    monkeypatch.setattr(frozen_notes, "FILE", notes)
    notes.write_text(json.dumps({"released": "2026-11-21"}), "utf-8")
    assert release.release_day() == date(2026, 11, 21)
    assert "of 2026-11-21" in versions.program_line()


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"released": 5}', b"\xff"])
def test_damaged_notes_are_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, damage: bytes
) -> None:
    (tmp_path / "frozen.json").write_bytes(damage)
    monkeypatch.setattr(frozen_notes, "FILE", tmp_path / "frozen.json")
    assert frozen_notes.frozen_notes() == frozen_notes.FrozenNotes()


def test_the_source_knows_its_version() -> None:
    assert release.own_version().count(".") == 2
    assert f"Alcove {release.own_version()} " in versions.program_line()


def test_the_program_tells_what_it_runs_on() -> None:
    told = dict(versions.program_lines())
    assert told["Qt"].startswith(version("PySide6-Essentials"))
    assert "SQLite3 Multiple Ciphers" in told["SQLite"]
    assert told["OpenSSL"][0].isdigit()
    assert all(told.values())


def test_the_engine_tells_what_it_really_loaded() -> None:
    told = dict(versions.engine_lines(FACTS))
    assert told["llama.cpp"] == "0.5.0, commit 0c1e570"
    assert told["back-ends"] == "ggml-cpu-haswell, ggml-vulkan"
    assert told["compiler"].startswith("GCC")
    assert told["build"].endswith("AVX2 = 1")
    assert told["sandbox"] == "landlock and seccomp; network locked, writing locked"


def test_parts_without_metadata_get_their_versions() -> None:
    lines = (*versions.program_lines(), *versions.engine_lines(FACTS))
    told = versions.part_versions(lines)
    assert told["llama.cpp"] == "0.5.0"
    assert told["SQLite3 Multiple Ciphers"].count(".") == 2
    assert told["SQLite"].count(".") == 2


def test_the_report_names_nobody() -> None:
    home = Path.home()
    text = versions.text_of((("Engine", (f"'{home}{os.sep}python' is gone.", ("a", "b"))),))
    assert str(home) not in text
    assert text.splitlines()[1:3] == ["", "Engine"]
    assert "  a: b" in text


def test_where_letters_count_alike_they_hide_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/Users/Wilma"))
    monkeypatch.setattr(versions.sys, "platform", "darwin")
    told = versions.impersonal("/users/wilma/x, /Volumes/WILMA/y, wilmas")
    assert told == "~/x, /Volumes/USER/y, wilmas"


def test_an_account_without_a_home_hides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> Path:
        raise RuntimeError("no home")

    monkeypatch.setattr(Path, "home", nobody)
    assert versions.impersonal("/usr/lib/x") == "/usr/lib/x"
