"""Everything that is bundled is listed, under a licence that lets us bundle it, with its text."""

from __future__ import annotations

import re
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from app.about import parts as parts_module
from app.about.bundled import bundled, find, with_versions
from app.about.distributions import licence_of, needed, own_requirements, part_of
from app.about.known import KNOWN, OWN_LICENCE, STARTER
from app.about.parts import TEXTS, Part, TextPlace, ours, read_licence
from app.about.versions import part_versions, program_lines
from installers.sbom import read_pinned

ROOT = Path(__file__).resolve().parents[2]
NO_VERSION = {
    "PDFium": "pypdfium2 does not tell it in its metadata",
    "llama.cpp": "its engine does",
    **dict.fromkeys(
        ("OpenBLAS", "LAPACK", "GCC runtime library", "libquadmath"), "numpy does not tell it"
    ),
}
LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
SHOWN_OTHERWISE = {
    "numpy": "its metadata has the same ones, under their paths",
    "olefile": "the same text as that of its metadata, and its manual",
    "pypdfium2": "the metadata has them too",
}
"""Distributions with licences in their packages that the list does not add."""


@pytest.fixture(scope="module")
def listed() -> tuple[Part, ...]:
    """The list, as the page shows it."""
    return bundled()


def pinned() -> list[str]:
    text = (ROOT / "requirements.txt").read_text("utf-8")
    return [str(canonicalize_name(entry.name)) for entry in read_pinned(text)]


def test_nothing_pinned_for_this_system_is_missing(listed: tuple[Part, ...]) -> None:
    names = {canonicalize_name(part.name) for part in listed}
    assert set(pinned()) <= names


def test_no_tool_of_ours_is_in_it(listed: tuple[Part, ...]) -> None:
    names = {canonicalize_name(part.name) for part in listed}
    assert not names & {"pytest", "mypy", "ruff", "gguf", "pyinstaller", "import-linter", "pip"}


def test_what_is_no_python_package_is_in_it_too(listed: tuple[Part, ...]) -> None:
    names = {part.name for part in listed}
    others = {"CPython", "Qt", "llama.cpp", "SQLite", "SQLite3 Multiple Ciphers", "PDFium"}
    assert others | {"OpenSSL", "STIX Two Math", "DejaVu Sans", "Pocket"} <= names


def test_each_has_a_licence_a_home_and_a_text(listed: tuple[Part, ...]) -> None:
    assert [part.name for part in listed if not part.licence] == []
    assert [part.name for part in listed if not part.home] == ["Pocket"]  # it lives here
    assert [part.name for part in listed if len(read_licence(part)) < 300] == []
    assert all(part.home.startswith("http") for part in listed if part.home)


def test_each_text_that_is_named_is_there(listed: tuple[Part, ...]) -> None:
    places = {place for part in (*listed, STARTER) for place in part.texts}
    assert [place for place in places if not parts_module.read_text(place)] == []


def test_no_text_inside_of_a_package_is_forgotten() -> None:
    for found in needed(own_requirements()):
        name = canonicalize_name(found.metadata["Name"])
        if name in SHOWN_OTHERWISE:
            continue
        known = KNOWN[name].inside if name in KNOWN else ()
        paths = {str(path) for path in found.files or ()}
        inside = {path for path in paths if LICENCE_FILE.search(path) and ".dist-info/" not in path}
        code = {path for path in inside if path.endswith((".py", ".pyc", ".pyi"))}
        assert inside - code == set(known), name


def is_copyleft(licence: str) -> bool:
    """Whether no alternative of an SPDX expression leaves the program its own licence."""
    alternatives = licence.replace("(", "").replace(")", "").split(" OR ")
    return all(
        any(
            re.match(r"A?GPL", word.strip()) and " WITH " not in word for word in one.split(" AND ")
        )
        for one in alternatives
    )


@pytest.mark.parametrize(
    ("licence", "so"),
    [
        ("GPL-3.0-only", True),
        ("MIT AND AGPL-3.0", True),
        ("GPL-2.0 OR MIT", False),
        ("LGPL-3.0-only", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
    ],
)
def test_an_expression_that_binds_the_whole_program_is_known(licence: str, so: bool) -> None:
    assert is_copyleft(licence) is so


def test_nothing_binds_the_whole_program_to_the_gpl(listed: tuple[Part, ...]) -> None:
    assert [part.name for part in (*listed, STARTER) if is_copyleft(part.licence)] == []


def test_where_the_source_of_the_lgpl_libraries_is_to_be_had(listed: tuple[Part, ...]) -> None:
    for part in listed:
        assert bool(part.source) == (part.licence == "LGPL-3.0-only"), part.name
        assert "{" not in part.source
    qt = find(listed, "qt")
    assert qt is not None
    assert f"/{qt.version}/" in qt.source
    text = read_licence(qt)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    notice = text.index("Copyright (C) The Qt Company Ltd.")
    assert notice < text.index("Version 3, 29 June 2007")  # who wrote it, and why the GPL follows


def test_what_others_wrote_of_qt_is_named(listed: tuple[Part, ...]) -> None:
    qt = find(listed, "qt")
    assert qt is not None
    text = read_licence(qt)
    assert all(name in text for name in ("V8 project", "Martin Mitáš", "USC/Information"))


def test_what_numpy_brings_along_is_listed_by_itself(listed: tuple[Part, ...]) -> None:
    blas, quad = find(listed, "openblas"), find(listed, "libquadmath")
    assert blas is not None
    assert "The OpenBLAS Project" in read_licence(blas)
    assert quad is not None
    assert quad.home.endswith("f=libquadmath")
    assert "Version 2.1, February 1999" in read_licence(quad)


def test_odd_metadata_hides_no_other_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = {
        "empty": None,
        "latin": "Name: latin\nAuthor: Jos\xe9\n".encode("latin-1"),
        "whole": b"Name: whole\nRequires-Dist: numpy ; platform_release >= 'x' and extra < 'y'\n"
        b"Requires-Dist: = nonsense\n",
    }
    for name, data in told.items():
        folder = tmp_path / f"{name}-1.dist-info"
        folder.mkdir()
        if data is not None:
            (folder / "METADATA").write_bytes(data)
    monkeypatch.syspath_prepend(str(tmp_path))
    found = [part_of(one) for one in needed(("empty", "latin", "whole", "truststore"))]
    assert {part.name: part.version for part in found} == {"truststore": "0.10.5", "whole": ""}


def test_what_corrects_the_metadata_is_still_needed() -> None:
    """A package that names its licence properly by now needs no word of ours."""
    here = {
        canonicalize_name(found.metadata["Name"]): found for found in needed(own_requirements())
    }
    assert set(KNOWN) <= set(here)
    for name, known in KNOWN.items():
        if known.licence and not known.texts:
            assert known.licence != distribution(name).metadata.get("License-Expression")


def test_the_page_of_licences_in_the_source_says_the_same(listed: tuple[Part, ...]) -> None:
    text = (ROOT / "resources" / "LICENSES.md").read_text("utf-8")
    rows = dict(re.findall(r"(?m)^\| ([^|]+?) \| ([^|]+?) \|.*\|$", text))
    rows = {name: licence for name, licence in rows.items() if name != "used" and "---" not in name}
    windows = {name for name in rows if name.endswith("(Windows)")}
    assert {name: rows[name] for name in rows if name not in windows} == {
        part.name: part.licence for part in listed if f"{part.name} (Windows)" not in windows
    }


def test_every_version_is_told(listed: tuple[Part, ...]) -> None:
    told = with_versions(listed, part_versions(tuple(program_lines())))
    assert {part.name for part in told if not part.version} == set(NO_VERSION)


@pytest.mark.parametrize("spelling", ["llama-cpp-python", "Llama_CPP.python", " llama_cpp_python "])
def test_a_part_is_found_in_any_spelling(listed: tuple[Part, ...], spelling: str) -> None:
    part = find(listed, spelling)
    assert part is not None
    assert part.name == "llama-cpp-python"


def test_so_is_one_of_several_words(listed: tuple[Part, ...]) -> None:
    part = find(listed, "stix-two-math")
    assert part is find(listed, "STIX Two  Math")
    assert part is not None


def test_several_texts_stand_below_their_names() -> None:
    text = read_licence(Part("x", "", "MIT", texts=(*ours("SQLite"), *ours("llama.cpp"))))
    assert text.index("SQLite\n") < text.index("blessing") < text.index("llama.cpp\n")


@pytest.mark.parametrize(
    "place",
    [
        TextPlace("ours", "nothing.txt"),
        TextPlace("metadata", "LICENSE", "not-installed"),
        TextPlace("packages", "nothing/LICENSE", "numpy"),
        TextPlace("metadata", "licenses/nothing", "numpy"),
    ],
)
def test_a_text_that_is_gone_is_empty(place: TextPlace) -> None:
    assert read_licence(Part("x", "", "MIT", texts=(place,))) == ""


def test_our_licence_is_that_of_the_source_folder() -> None:
    assert (TEXTS / f"{OWN_LICENCE}.txt").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_a_vague_field_gives_way_to_the_classifiers() -> None:
    assert licence_of(distribution("psutil")) == "BSD-3-Clause"
    assert licence_of(distribution("numpy")).startswith("BSD-3-Clause AND")
    assert licence_of(distribution("mdurl")) == "MIT"
