"""Plain text, Markdown and source code: the text as it stands, code as a fenced block."""

from __future__ import annotations

import re

from app.core.errors import UserError
from app.documents.child.charset import decoded, looks_binary
from app.documents.child.kinds import extension_of
from app.documents.child.languages import LANGUAGES
from app.documents.child.sheet import MOST_CHARACTERS, Sheet, Source

_MOST_BYTES = 4 * MOST_CHARACTERS + 4
"""As many as the characters can have; one more character makes the sheet tell of the cut."""
_TICKS = re.compile("`{3,}")


def read(source: Source, sheet: Sheet) -> None:
    """Add the whole file as one section. Raises UserError `document_not_text`."""
    text = text_of(source, sheet)
    language = LANGUAGES.get(extension_of(source.name))
    sheet.add(text if language is None or not text.strip() else fenced(text, language))


def text_of(source: Source, sheet: Sheet) -> str:
    """The file as text; notes say where that is a guess. Raises UserError `document_not_text`."""
    if looks_binary(source.untrusted):
        raise UserError("document_not_text")
    found = decoded(source.untrusted[:_MOST_BYTES])
    if found.guessed:
        sheet.note("document_encoding_guessed", encoding=found.encoding)
    if found.broken:
        sheet.note("document_characters_broken", count=found.broken)
    return found.text


def fenced(text: str, language: str) -> str:
    """A code block whose fence the text cannot close."""
    longest = max((len(ticks) for ticks in _TICKS.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language}\n{text.rstrip(chr(10))}\n{fence}\n"
