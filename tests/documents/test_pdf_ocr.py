"""Scanned pages are read by the user's Tesseract; where there is none, the note says so."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from pathlib import Path

import pytest

from app.core.errors import OutsideError
from app.core.papers import PagePicture, Reading, Section
from app.core.words import Note
from app.documents import ocr, reader
from app.documents.ocr import Tesseract, find_tesseract, read_scans, recognize, scanned_pages
from tests.documents import pdfs

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")

SCRIPT = """#!{python} -IS
import sys
if "--list-langs" in sys.argv:
    print("List of available languages in x (3):", "deu", "eng", "osd", sep="\\n")
    sys.exit()
picture = sys.stdin.buffer.read()
{then}
"""
ECHO = 'print("seen", len(picture), picture[:12], sys.argv[4], end="\\f")'
PICTURE = PagePicture(4, 2, bytes(24))
LETTER = [
    "The deposit is 2400 francs.",
    "Keys are handed back on the last day of the lease,",
    "all four of them, to the landlord in person.",
    "The notice is three months, in writing.",
    "Repairs above two hundred francs are paid by the landlord,",
    "smaller ones by the tenant who lives in the house.",
    "Pets need a permission that can be taken back.",
    "The garden may be used by all families together.",
    "Snow is cleared before seven in the morning.",
    "Bicycles stand in the cellar and not in the hall.",
]
"""Enough for Tesseract to see which way up it is."""


def fake(folder: Path, then: str = ECHO) -> Tesseract:
    """A program that stands in for Tesseract."""
    program = folder / "tesseract"
    program.write_text(SCRIPT.format(python=sys.executable, then=then))
    program.chmod(0o755)
    return Tesseract(program, ("eng",))


def scan(which: str, pages: int, *texts: int) -> Reading:
    """A document with text on some pages."""
    facts = (("of", pages), ("pages", 2), ("which", which))
    sections = tuple(Section("page", number, "", f"text {number}") for number in texts)
    return Reading("pdf", sections, (Note("document_scanned", facts),), pages)


async def draw(_page: int) -> PagePicture:
    """What a reader child would."""
    return PICTURE


async def test_the_program_and_its_languages_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = await find_tesseract(["fra", "deu"])
    assert found == Tesseract(tmp_path / "tesseract", ("deu", "eng"), turns=True)


@pytest.mark.parametrize("broken", ["", "#!/nowhere/at/all\n"])
async def test_without_a_program_that_works_there_is_none(
    broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if broken:
        (tmp_path / "tesseract").write_text(broken)
        (tmp_path / "tesseract").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert await find_tesseract() is None


async def test_a_page_goes_to_it_as_plain_pixels(tmp_path: Path) -> None:
    assert await recognize(fake(tmp_path), PICTURE) == "seen 35 b'P6 4 2 255\\n\\x00' eng"


async def test_scanned_pages_get_their_text_in_their_places(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    read = await read_scans(
        scan("2-3", 4, 1, 3, 4), draw, fake(tmp_path), lambda *done: told.append(done)
    )
    assert [section.number for section in read.sections] == [1, 2, 3, 4]
    assert read.sections[1].text.startswith("seen 35")
    assert read.sections[2].text.startswith("text 3\n\nseen 35")
    assert [(note.code, dict(note.facts)) for note in read.notes] == [
        ("document_recognized", {"of": 4, "pages": 2, "which": "2-3"})
    ]
    assert told == [(1, 2), (2, 2)]


@pytest.mark.parametrize("then", ["sys.exit(3)", "", 'sys.stdout.write("x" * 3_000_000)'])
async def test_pages_that_cannot_be_read_stay_scans(tmp_path: Path, then: str) -> None:
    read = await read_scans(scan("2-3", 3, 1), draw, fake(tmp_path, then))
    assert [section.number for section in read.sections] == [1]
    assert [note.code for note in read.notes] == ["document_scanned"]


async def test_a_count_that_is_none_does_no_harm(tmp_path: Path) -> None:
    """The reader child's notes are as untrusted as its text."""
    strange = Note("document_scanned", (("pages", "many"), ("which", "2, 2, 0-3")))
    reading = Reading("pdf", (), (strange,), 3)
    assert scanned_pages(reading) == [1, 2, 3]
    read = await read_scans(reading, draw, fake(tmp_path))
    assert [section.number for section in read.sections] == [1, 2, 3]
    assert [note.code for note in read.notes] == ["document_recognized"]


async def test_without_tesseract_the_note_says_how_to_get_it() -> None:
    read = await read_scans(scan("2-3", 3, 1), draw, None)
    assert [note.code for note in read.notes] == ["document_scanned_no_ocr"]


async def test_a_document_without_scans_starts_nothing() -> None:
    reading = Reading("pdf", (Section("page", 1, "", "text"),), (), 1)
    assert await read_scans(reading, draw, None) is reading


async def test_a_page_that_takes_too_long_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "_SECONDS", 0.5)
    with pytest.raises(OutsideError, match="ocr_too_slow"):
        await recognize(fake(tmp_path, "import signal; signal.pause()"), PICTURE)


async def test_stopping_ends_the_program_at_once(tmp_path: Path) -> None:
    started = tmp_path / "started"
    os.mkfifo(started)
    hangs = f"import os; open({str(started)!r}, 'w').write(str(os.getpid())); sys.stdin.close()\n"
    task = asyncio.create_task(
        recognize(fake(tmp_path, hangs + "import signal; signal.pause()"), PICTURE)
    )
    pid = int(await asyncio.to_thread(started.read_text))
    task.cancel()
    loop = asyncio.get_running_loop()
    began = loop.time()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert loop.time() - began < 0.5
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="limits from outside are Linux's")
async def test_it_may_not_write_files(tmp_path: Path) -> None:
    file = tmp_path / "written"
    tries = f"""
import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
    with open({str(file)!r}, "w") as written: written.write("x")
except OSError: print("kept from it")
"""
    assert await recognize(fake(tmp_path, tries), PICTURE) == "kept from it"
    assert file.read_bytes() == b""


@pytest.mark.parametrize(
    ("which", "pages"), [("", []), ("2, 4-5", [2, 4, 5]), ("9-999999999", []), ("2, …", [2, 3, 5])]
)
def test_what_the_child_names_as_scans_is_within_the_document(which: str, pages: list[int]) -> None:
    assert scanned_pages(scan(which, 5, 1, 4)) == pages


async def test_a_scan_is_read_from_the_file_to_the_text(tmp_path: Path) -> None:
    content, resources, picture = pdfs.with_picture()
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdfs.document([content, pdfs.lines(["typed"])], resources, [picture]))
    async with reader.opened(path) as document:
        reading = await document.read()
        assert scanned_pages(reading) == [1]
        read = await read_scans(
            reading, lambda page: document.render(page, ocr.WIDTH), fake(tmp_path)
        )
    assert [section.number for section in read.sections] == [1, 2]
    assert "P6 2480 35" in read.sections[0].text


@pytest.mark.skipif(not shutil.which("tesseract"), reason="Tesseract is not installed here")
@pytest.mark.parametrize("turned", [b"", b"/Rotate 90", b"/Rotate 180", b"/Rotate 270"])
async def test_the_real_tesseract_reads_a_page(tmp_path: Path, turned: bytes) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(pdfs.document([pdfs.lines(LETTER, size=16)], page_entries=turned))
    tesseract = await find_tesseract()
    assert tesseract is not None
    picture = await reader.render(path, 1, ocr.WIDTH)
    text = await recognize(tesseract, picture)
    assert [line for line in text.splitlines() if line] == LETTER
