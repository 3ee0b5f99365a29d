"""Reads pages that are pictures, by the Tesseract that the user has; it gets no file, only pixels.

What Tesseract sees was drawn by the locked-in reader child, in a format without any structure
(PPM); it runs without a shell, with little time, memory and no right to write a file (Linux).
https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.errors import AlcoveError, Fact, OutsideError
from app.core.papers import PagePicture, Reading, Section
from app.core.words import Note
from app.documents.page_ranges import is_cut, numbers, ranges

WIDTH = 2480
"""Pixels of a page for recognition: 300 dots an inch of A4."""
MOST_PAGES = 300
"""Of one document; the others stay scans."""
_SECONDS, _SECONDS_TO_LIST = 60, 10
_PROCESSOR_SECONDS = 60
_MEMORY = 1_500 << 20
_MOST_BYTES = 2_000_000
"""Of a page's text."""
_MOST_LANGUAGES = 4
_DIRECTION = "osd"
_NO_SCRIPTS = (_DIRECTION, "equ")
_TURNED_TOO = ("--psm", "1")
"""Pages that were scanned sideways or upside down, which are nonsense else."""
_KEPT = ("PATH", "TESSDATA_PREFIX", "SYSTEMROOT", "TEMP", "TMP", "LD_LIBRARY_PATH")
_WINDOWS_FOLDER = "Tesseract-OCR"

Picture = Callable[[int], Awaitable[PagePicture]]
"""Draws the page of this number, `WIDTH` pixels wide."""


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The program, and the languages to recognise, the user's own first; never empty.

    `turns` tells whether it can find out which way up a page lies.
    """

    program: Path
    languages: tuple[str, ...]
    turns: bool = False


async def find_tesseract(wanted: Sequence[str] = ()) -> Tesseract | None:
    """The Tesseract of this computer, None where there is none that works.

    `wanted` are ISO 639-2 codes (`deu`, `fra`); those that are installed are used, beside English.
    """
    program = _program()
    if program is None:
        return None
    try:
        listed = await _run(program, ("--list-langs",), b"", _SECONDS_TO_LIST)
    except OutsideError:
        return None
    installed = [line.strip() for line in listed.splitlines()[1:] if line.strip().isidentifier()]
    usable = [language for language in installed if language not in _NO_SCRIPTS]
    first = [language for language in (*wanted, "eng") if language in usable]
    chosen = tuple(dict.fromkeys(first or usable))[:_MOST_LANGUAGES]
    return Tesseract(program, chosen, turns=_DIRECTION in installed) if chosen else None


def scanned_pages(reading: Reading) -> list[int]:
    """The numbers of pages that the reader took for pictures of pages.

    Where they are too many to be named, each further page without text counts as one.
    """
    scan = next((note for note in reading.notes if note.code == "document_scanned"), None)
    which = str(dict(scan.facts).get("which", "")) if scan else ""
    named = sorted(set(numbers(which, MOST_PAGES)))
    found = [page for page in named if 1 <= page <= reading.pages]
    if found and is_cut(which):
        with_text = {section.number for section in reading.sections}
        rest = range(found[-1] + 1, reading.pages + 1)
        found += [page for page in rest if page not in with_text]
    return found[:MOST_PAGES]


async def read_scans(
    reading: Reading,
    picture: Picture,
    tesseract: Tesseract | None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Reading:
    """The document with the text of its scanned pages in their places.

    The note `document_scanned` then names what is left of them, and `document_recognized` what
    was read. Without a Tesseract the note says how to get it (`document_scanned_no_ocr`). A page
    that fails stays a scan; cancelling ends the program.
    """
    pages = scanned_pages(reading)
    if not pages:
        return reading
    if tesseract is None:
        return replace(reading, notes=_renamed(reading.notes))
    texts: dict[int, str] = {}
    for done, page in enumerate(pages, 1):
        with suppress(AlcoveError):
            texts[page] = await recognize(tesseract, await picture(page))
        if on_progress is not None:
            on_progress(done, len(pages))
    read = [page for page in pages if texts.get(page, "").strip()]
    sections = _with(reading.sections, {page: texts[page] for page in read})
    return replace(reading, sections=sections, notes=_retold(reading, read))


async def recognize(tesseract: Tesseract, picture: PagePicture) -> str:
    """The text of a picture. Raises OutsideError `ocr_failed` or `ocr_too_slow`."""
    head = f"P6 {picture.width} {picture.height} 255\n".encode()
    options = ("stdin", "stdout", "-l", "+".join(tesseract.languages), "--dpi", "300")
    turning = _TURNED_TOO if tesseract.turns else ()
    text = await _run(tesseract.program, (*options, *turning), head + picture.pixels, _SECONDS)
    return text.replace("\f", "\n").strip()


def _program() -> Path | None:
    found = shutil.which("tesseract")
    if found is None and sys.platform == "win32":
        folders = (os.environ.get(name) for name in ("PROGRAMFILES", "LOCALAPPDATA"))
        guesses = (Path(f, _WINDOWS_FOLDER, "tesseract.exe") for f in folders if f)
        return next((guess for guess in guesses if guess.is_file()), None)
    return Path(found).absolute() if found else None


async def _run(program: Path, options: Sequence[str], data: bytes, seconds: float) -> str:
    try:
        process = _start(program, options)
    except OSError as error:
        raise OutsideError("ocr_failed", reason=str(error)) from error
    try:
        _limit(process.pid)
        async with asyncio.timeout(seconds):
            untrusted, _ = await asyncio.gather(
                asyncio.to_thread(_read_bounded, process),
                asyncio.to_thread(_hand_over, process, data),
            )
            code = await asyncio.to_thread(process.wait)
    except TimeoutError as error:
        raise OutsideError("ocr_too_slow", seconds=int(seconds)) from error
    finally:
        with suppress(OSError):
            process.kill()
        await asyncio.to_thread(process.wait)
    if code != 0:
        raise OutsideError("ocr_failed", reason=f"exit {code}")
    return untrusted.decode("utf-8", "replace").replace("\r\n", "\n").replace("\0", "")


def _start(program: Path, options: Sequence[str]) -> subprocess.Popen[bytes]:
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return subprocess.Popen(
        [program, *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL if "stdin" in options else subprocess.STDOUT,  # old: lists there
        cwd=program.anchor,
        env=environment | {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _limit(pid: int) -> None:
    """Before it has got any data; a hook in the new process would be unsafe beside threads."""
    if sys.platform == "linux":
        import resource

        for kind, most in (
            (resource.RLIMIT_DATA, _MEMORY),
            (resource.RLIMIT_CPU, _PROCESSOR_SECONDS),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            with suppress(OSError):  # it has ended already, or the user's own limit is lower
                resource.prlimit(pid, kind, (most, most))


def _hand_over(process: subprocess.Popen[bytes], data: bytes) -> None:
    pipe = process.stdin
    assert pipe is not None
    with suppress(OSError):
        pipe.write(data)
    with suppress(OSError):
        pipe.close()


def _read_bounded(process: subprocess.Popen[bytes]) -> bytes:
    pipe = process.stdout
    assert pipe is not None
    with pipe:
        output = pipe.read(_MOST_BYTES + 1)
    if len(output) > _MOST_BYTES:
        raise OutsideError("ocr_failed", reason="too much text")
    return output


def _with(sections: Sequence[Section], texts: dict[int, str]) -> tuple[Section, ...]:
    """A page that had a little text keeps it, above what was recognised."""
    kept = {section.number: section for section in sections}
    for number, text in texts.items():
        before = kept[number].text + "\n\n" if number in kept else ""
        kept[number] = Section("page", number, "", before + text)
    return tuple(kept[number] for number in sorted(kept))


def _renamed(notes: Sequence[Note]) -> tuple[Note, ...]:
    return tuple(
        replace(note, code="document_scanned_no_ocr") if note.code == "document_scanned" else note
        for note in notes
    )


def _retold(reading: Reading, read: Sequence[int]) -> tuple[Note, ...]:
    others = [note for note in reading.notes if note.code != "document_scanned"]
    scan = next(note for note in reading.notes if note.code == "document_scanned")
    untrusted_count = dict(scan.facts).get("pages", 0)
    pages = untrusted_count if isinstance(untrusted_count, int) else 0
    left = [page for page in scanned_pages(reading) if page not in set(read)]
    still = max(pages - len(read), len(left))
    told = [("document_recognized", len(read), read), ("document_scanned", still, left)]
    return (
        *others,
        *(Note(code, _facts(count, reading.pages, which)) for code, count, which in told if count),
    )


def _facts(pages: int, of: int, which: Sequence[int]) -> tuple[tuple[str, Fact], ...]:
    return (("of", of), ("pages", pages), ("which", ranges(which)))
