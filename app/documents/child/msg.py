"""Reads mail as Outlook saves it (MSG): a compound file with a stream for each property."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import olefile

from app.core.errors import UserError
from app.documents.child import rtf
from app.documents.child.html_charset import encoding, page
from app.documents.child.html_markdown import Page, markdown
from app.documents.child.mail import MOST_LETTERS, Letter, chosen, write
from app.documents.child.msg_rtf import unpacked
from app.documents.child.sheet import Sheet, Source

_PROPERTIES = "__properties_version1.0"
_ATTACHMENT = "__attach_version1.0_#"
_INNER = "__substg1.0_3701000D"
_MOST_DEPTH = 10
_ENTRY = struct.Struct("<HHIQ")
_HEADERS = (32, 24)
"""Bytes before the entries of a letter's properties: of the outermost one, of those inside."""

# Numbers of properties (MS-OXPROPS).
_SUBJECT, _BODY, _HTML, _RTF, _TO, _CC = "0037", "1000", "1013", "1009", "0E04", "0E03"
_NAMES, _ADDRESSES = ("0C1A", "0042"), ("5D01", "0C1F", "5D02", "0065")
_FILE_NAMES, _CONTENT_ID = ("3707", "3704", "3001"), "3712"
_CODEPAGES, _TIMES = (0x3FFD, 0x3FDE), (0x0039, 0x0E06)

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Storage:
    """A folder of the compound file: a letter or an attachment."""

    file: Any  # an olefile.OleFileIO, which has no types
    path: Path
    names: dict[Path, frozenset[str]]
    codepage: str = "cp1252"

    def bytes_of(self, number: str, kind: str) -> bytes:
        """A property as it is stored, b"" where there is none."""
        name = f"__substg1.0_{number}{kind}"
        if name not in self.names.get(self.path, ()):
            return b""
        return bytes(self.file.openstream([*self.path, name]).read())

    def text(self, *numbers: str) -> str:
        """The first of these properties that says something."""
        for number in numbers:
            wide = self.bytes_of(number, "001F").decode("utf-16-le", "replace")
            text = wide or self.bytes_of(number, "001E").decode(self.codepage, "replace")
            if text := text.replace("\0", "").strip():
                return text
        return ""

    def inside(self, *names: str) -> _Storage:
        """A folder within."""
        return _Storage(self.file, (*self.path, *names), self.names, self.codepage)


@dataclass(slots=True)
class _Form:
    pages: list[Page] = field(default_factory=list)


def read(source: Source, sheet: Sheet) -> None:
    """The letter, then the letters attached to it; other attachments are named, never opened."""
    open_file: Any = olefile.OleFileIO
    with open_file(io.BytesIO(source.untrusted)) as file:
        names: dict[Path, set[str]] = {}
        for path in file.listdir(streams=True, storages=True):
            names.setdefault(tuple(path[:-1]), set()).add(path[-1])
        frozen = {path: frozenset(found) for path, found in names.items()}
        letters: list[Letter] = []
        for letter in _letters(_Storage(file, (), frozen), 0):
            if len(letters) == MOST_LETTERS:
                letters[-1].lost = True
                break
            letters.append(letter)
            sheet.progress(len(letters), 0)
    write(letters, sheet)


def _letters(storage: _Storage, depth: int) -> Iterator[Letter]:
    numbers = _numbers(storage, inner=depth > 0)
    found = [encoding(f"cp{numbers[one]}") for one in _CODEPAGES if one in numbers]
    codepage = next((name for name in found if name), "cp1252")
    storage = _Storage(storage.file, storage.path, storage.names, codepage)
    forms = [form for form in _forms(storage) if form.pages]
    letter = Letter(_head(storage, numbers), list(chosen(forms).pages) if forms else [])
    inner: list[_Storage] = []
    html = storage.bytes_of(_HTML, "0102")
    for name in sorted(storage.names.get(storage.path, ())):
        if not name.startswith(_ATTACHMENT):
            continue
        attachment = storage.inside(name)
        identity = attachment.text(_CONTENT_ID)
        if _PROPERTIES in storage.names.get((*attachment.path, _INNER), ()):
            inner.append(attachment.inside(_INNER))
        elif not identity or f"cid:{identity}".encode() not in html:  # else a picture of the page
            letter.files.append(attachment.text(*_FILE_NAMES) or "?")
    letter.lost = bool(inner) and depth >= _MOST_DEPTH
    yield letter
    for one in inner if depth < _MOST_DEPTH else ():
        yield from _letters(one, depth + 1)


def _head(storage: _Storage, numbers: dict[int, int]) -> dict[str, str]:
    name = storage.text(*_NAMES)
    address = next((one for each in _ADDRESSES if "@" in (one := storage.text(each))), "")
    sender = f"{name} <{address}>" if name and address not in {"", name} else name or address
    times = (_time(numbers[one]) for one in _TIMES if one in numbers)
    return {
        "From": sender,
        "To": storage.text(_TO),
        "Cc": storage.text(_CC),
        "Date": next((time for time in times if time), ""),
        "Subject": storage.text(_SUBJECT),
    }


def _forms(storage: _Storage) -> Iterator[_Form]:
    """The text in the forms it is there, the plainest first."""
    if plain := storage.text(_BODY):
        lines = plain.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        yield _Form([Page("", "\n".join(line.rstrip() for line in lines).strip("\n"))])
    if written := storage.bytes_of(_HTML, "0102"):
        yield _Form([markdown(page(written, storage.codepage).text)])
    elif text := storage.text(_HTML):
        yield _Form([markdown(text)])
    elif not plain and (packed := storage.bytes_of(_RTF, "0102")):
        with suppress(UserError):
            sheet = Sheet()
            rtf.read(Source(unpacked(packed), "letter.rtf"), sheet)
            hidden = any(code == "document_hidden_text" for code, _ in sheet.notes)
            yield _Form([Page("", section.text, hidden=hidden) for section in sheet.sections])


def _numbers(storage: _Storage, *, inner: bool) -> dict[int, int]:
    """The properties that are numbers, and times."""
    if _PROPERTIES not in storage.names.get(storage.path, ()):
        return {}
    untrusted = storage.file.openstream([*storage.path, _PROPERTIES]).read()
    untrusted = untrusted[_HEADERS[inner] :]
    whole = len(untrusted) // _ENTRY.size * _ENTRY.size
    integer, time = 0x0003, 0x0040
    return {
        number: value & 0xFFFFFFFF if kind == integer else value
        for kind, number, _, value in _ENTRY.iter_unpack(untrusted[:whole])
        if kind in {integer, time}
    }


def _time(ticks: int) -> str:
    """A time in tenths of microseconds since 1601; "" for what is none."""
    try:
        time = datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return ""
    return f"{time:%Y-%m-%d %H:%M} UTC" if ticks else ""
