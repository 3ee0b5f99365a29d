"""Every document of the team's catalogs through the real reader child: text, or a sentence."""

from __future__ import annotations

import asyncio
import json
import sys
import tarfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import AlcoveError
from app.core.papers import Reading
from app.core.sentences import SENTENCES
from app.documents import reader
from tests.conftest import SHARED

AT_A_TIME = 2
MOST_SECONDS = 30
MOST_MEMORY = 1_500_000_000
REFUSED = {
    "many_members_200k.docx": "document_bomb",
    "not_a_zip.docx": "document_damaged",
    "doc_renamed.docx": "document_old_office",
    "zip_lies_about_size.docx": "document_damaged",
    "epub_laughs.epub": "document_xml_refused",
    "xxe_http.docx": "document_xml_refused",
}
SAID = {
    "ok_control.docx": "CONTROL TEXT 4711",
    "epub_escape.epub": "EPUB TEXT 4711",
    "html_hostile.html": "VISIBLE 4711",
    "text_bidi_trojan.py": "\u202e",
}
NOTED = {
    "hidden_prompt_injection.docx": "document_hidden_text",
    "pdf_prompt_injection.pdf": "document_hidden_text",
    "html_hostile.html": "document_hidden_text",
    "csv_100k_columns.csv": "document_columns_cut",
}
NEVER = ("root:", "SCRIPT", "COMMENT", "document.write")
Outcomes = dict[str, "Outcome"]


def entries(catalog: str, *folders: str) -> list[dict[str, Any]]:
    """The catalog's entries of these folders; none where the data are not beside the clone."""
    path = SHARED / catalog / "catalog.json"
    found = json.loads(path.read_text("utf-8")) if path.is_file() else []
    named = {entry["file"]: entry for entry in found}  # some hostile ones stand there twice
    return [entry for name, entry in named.items() if name.partition("/")[0] in folders]


GOOD = entries("documents", "good")
LOCKED = entries("documents", "encrypted")
BROKEN = entries("documents", "malformed_pdf", "fuzz_pdf")
HOSTILE = entries("hostile_documents", "hostile") + entries("documents", "hostile")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How reading a file ended."""

    reading: Reading | None
    code: str
    seconds: float

    @property
    def text(self) -> str:
        """All of it, with single spaces."""
        sections = self.reading.sections if self.reading else ()
        return " ".join(" ".join(section.text for section in sections).split())

    @property
    def notes(self) -> list[str]:
        return [note.code for note in self.reading.notes] if self.reading else []


async def outcome(path: Path, password: str = "") -> Outcome:
    start = time.monotonic()
    try:
        found = await reader.read(path, password=password)
    except AlcoveError as error:
        return Outcome(None, error.code, time.monotonic() - start)
    return Outcome(found.reading, "", time.monotonic() - start)


async def outcomes(paths: dict[str, Path]) -> Outcomes:
    """All of them, a few children at a time."""
    gate = asyncio.Semaphore(AT_A_TIME)

    async def one(path: Path) -> Outcome:
        async with gate:
            return await outcome(path)

    found = await asyncio.gather(*(one(path) for path in paths.values()))
    return dict(zip(paths, found, strict=True))


@pytest.fixture(scope="session")
def results(tmp_path_factory: pytest.TempPathFactory) -> Outcomes:
    """What became of every file of both catalogs, without a password."""
    if not SHARED.is_dir():
        pytest.skip("../shared/data is not beside this clone")
    folder = tmp_path_factory.mktemp("catalog")
    (folder / "hostile").mkdir()
    with tarfile.open(SHARED / "hostile_documents" / "hostile.tar.xz") as archive:
        archive.extractall(folder / "hostile", filter="data")
    named = [entry["file"] for entry in GOOD + LOCKED + BROKEN + HOSTILE]
    of_archive = {entry["file"] for entry in entries("hostile_documents", "hostile")}
    paths = {
        name: (folder if name in of_archive else SHARED / "documents") / name for name in named
    }
    return asyncio.run(outcomes(paths))


def name_of(entry: dict[str, Any]) -> str:
    return str(entry["file"])


@pytest.mark.parametrize("entry", GOOD, ids=name_of)
def test_a_good_document_loses_nothing(entry: dict[str, Any], results: Outcomes) -> None:
    found = results[entry["file"]]
    if entry["expect"] != "extract":
        assert found.code == "document_empty"
        return
    assert not found.code
    assert [one for one in entry["must_include"] if " ".join(one.split()) not in found.text] == []
    assert [one for one in entry["must_not_include"] if one in found.text] == []
    assert found.text or found.notes


@pytest.mark.parametrize("entry", LOCKED, ids=name_of)
def test_a_locked_document_opens_with_its_password_alone(
    entry: dict[str, Any], results: Outcomes
) -> None:
    found = results[entry["file"]]
    if "empty user password" in entry["expect"]:
        assert found.text
        return
    assert found.code == "document_password_wanted"
    path = SHARED / "documents" / entry["file"]
    assert asyncio.run(outcome(path, "no, not this")).code == "document_password_wrong"
    if entry["password"]:
        opened = asyncio.run(outcome(path, entry["password"]))
        assert opened.text or opened.notes


@pytest.mark.parametrize("entry", BROKEN + HOSTILE, ids=name_of)
def test_a_broken_or_hostile_document_ends_in_text_or_a_sentence(
    entry: dict[str, Any], results: Outcomes
) -> None:
    found = results[entry["file"]]
    assert found.seconds < MOST_SECONDS
    if found.code:
        assert found.code in SENTENCES
        assert found.code not in {"document_reader_garbled", "document_reader_not_started"}
    else:
        assert found.text or found.notes
    assert not [word for word in NEVER if word in found.text]


@pytest.mark.parametrize("name", REFUSED)
def test_what_can_do_harm_is_refused(name: str, results: Outcomes) -> None:
    assert results[f"hostile/{name}"].code == REFUSED[name]
    assert results[f"hostile/{name}"].seconds < 5


@pytest.mark.parametrize("name", SAID)
def test_harmless_text_of_a_hostile_document_is_there(name: str, results: Outcomes) -> None:
    assert SAID[name] in results[f"hostile/{name}"].text


@pytest.mark.parametrize("name", NOTED)
def test_what_the_user_should_know_is_told(name: str, results: Outcomes) -> None:
    assert NOTED[name] in results[f"hostile/{name}"].notes


def test_no_external_picture_is_opened(results: Outcomes) -> None:
    found = results["hostile/external-picture.docx"]
    assert found.code in {"", "document_empty"}
    assert "PNG" not in found.text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such account")
def test_no_child_took_more_memory_than_it_may(results: Outcomes) -> None:
    import resource

    assert results
    unit = 1 if sys.platform == "darwin" else 1024
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit
    assert most <= MOST_MEMORY
