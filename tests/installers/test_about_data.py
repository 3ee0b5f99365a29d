"""The frozen program carries the licences of all that is in it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from app.about import frozen_notes, parts
from app.about.bundled import bundled
from app.about.distributions import needed
from installers import about_data
from installers.facts import ROOT, PackagingError, requirements

LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")
on_debian = pytest.mark.skipif(
    not Path("/usr/bin/dpkg-query").exists() or not (LIBRARIES / "libffi.so.8").exists(),
    reason="asks Debian's packages",
)


@pytest.fixture(autouse=True)
def written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where it is written."""
    monkeypatch.setattr(about_data, "WRITTEN", tmp_path)
    return tmp_path


def test_every_text_of_ours_goes_in_once() -> None:
    names = [Path(source).name for source, folder in about_data.licences() if "licences" in folder]
    assert sorted(names) == sorted(path.name for path in parts.TEXTS.glob("*.txt"))


def test_so_do_those_inside_of_packages() -> None:
    found = {folder: source for source, folder in about_data.licences()}
    assert Path(found["mdit_py_plugins/admon"]).is_file()


def test_the_program_knows_its_own_requirements() -> None:
    assert any(text.startswith("PySide6-Essentials") for text in requirements())
    assert len(list(needed(requirements()))) > 40


@pytest.mark.parametrize("name", ["libggml-vulkan.so", "ggml-vulkan.dll"])
def test_what_is_compiled_into_the_plug_in_for_graphics_cards(
    name: str, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    about_data.notes([(f"llama_cpp/lib/{name}", str(ROOT / name), "BINARY")])
    monkeypatch.setattr(frozen_notes, "FILE", written / "frozen.json")
    found = {part.name: part for part in bundled()}
    for known in about_data.VULKAN:
        assert parts.read_licence(found[known.name])


@on_debian
def test_libraries_of_the_system_come_with_their_licences(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("libffi.so.8", "libcrypto.so.3", "libssl.so.3", "libgomp.so.1")
    binaries = [(name, str(LIBRARIES / name), "BINARY") for name in names]
    entries = about_data.notes([*binaries, ("own.so", str(parts.TEXTS / "own.so"), "BINARY")])
    assert ("resources/licences/frozen.json", str(written / "frozen.json"), "DATA") in entries
    for where, source, _ in entries:
        assert where == f"resources/licences/{Path(source).name}"
        assert Path(source).is_file()

    monkeypatch.setattr(frozen_notes, "FILE", written / "frozen.json")
    found = {part.name: part for part in bundled()}
    assert found["libffi"].licence == "MIT"
    assert found["openssl"].licence == "Apache-2.0"
    assert "OpenSSL" not in found  # once, with the version that is really in it
    (compiler,) = (part for name, part in found.items() if name.startswith("gcc-"))
    assert compiler.licence.endswith("WITH GCC-exception-3.1")
    assert "system-libffi.txt" in [place.path for place in found["libffi"].texts]
    notes = json.loads((written / "frozen.json").read_text("utf-8"))
    assert notes["released"].startswith("20")


@on_debian
def test_a_library_nobody_has_looked_at_stops_the_build() -> None:
    unknown = next(LIBRARIES.glob("libfreetype.so.6"), None) or next(LIBRARIES.glob("libm.so.6"))
    with pytest.raises(PackagingError, match="licence"):
        list(about_data.system_libraries([unknown]))


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
def test_what_lies_in_our_environment_is_no_library_of_the_system() -> None:
    own = [about_data.ROOT / "build" / "libx.so", Path(sys.prefix, "lib", "libqt.so.6")]
    assert list(about_data.system_libraries(own)) == []
