"""Folders lie where the system or the user wants them, and are the user's alone."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.core.places import HOME_VARIABLE, Places, find_places, places_in, pocket_model


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name != "posix", reason="folder modes are a POSIX matter")
def test_every_folder_is_private_under_any_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        places = places_in(tmp_path / "alcove").make()
    finally:
        os.umask(before)
    made = [places.data, places.cache, places.models, places.settings.parent]
    assert {folder.name: oct(mode(folder)) for folder in made} == {
        folder.name: "0o700" for folder in made
    }


@pytest.mark.skipif(os.name != "posix", reason="folder modes are a POSIX matter")
def test_open_folders_of_before_are_closed(tmp_path: Path) -> None:
    places = places_in(tmp_path)
    places.data.mkdir(mode=0o755)
    places.cache.mkdir(mode=0o755)
    places.make()
    assert (mode(places.data), mode(places.cache)) == (0o700, 0o700)


def test_making_twice_is_fine(tmp_path: Path) -> None:
    places = places_in(tmp_path / "alcove")
    assert places.make() == places.make()


def test_one_variable_moves_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "stick"))
    assert find_places() == places_in(tmp_path / "stick")


def test_a_relative_home_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert places_in(Path("here")).data == tmp_path / "here" / "data"


def test_without_it_they_are_the_systems(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(HOME_VARIABLE, "")
    for name in ("DATA", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    places = find_places()
    assert isinstance(places, Places)
    assert "alcove" in str(places.data).lower()
    assert places.models.parent == places.data
    assert places.settings.suffix == ".json"


def test_the_built_in_model_is_named() -> None:
    assert pocket_model().parts[-3:] == ("resources", "pocket", "pocket.gguf")
