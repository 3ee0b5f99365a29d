"""A letter as every mail format writes it down: who wrote when to whom, what, with which files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from app.core.papers import Label
from app.documents.child.html import tell
from app.documents.child.html_markdown import Page
from app.documents.child.sheet import Sheet
from app.documents.names import shown_text

HEADERS = ("From", "To", "Cc", "Date", "Subject")
"""What is shown of a letter's head, in this order."""
MOST_LETTERS = 1_000
"""Letters within one another or beside one another in one file."""
_LEAST_PLAIN = 0.6
"""Of the words of the formatted text: with less, the plain text is a mere hint to the other."""
_WORD = re.compile(r"\w+")
_MOST_HEADER = 2_000
_MOST_NAME = 80
_NAMES_TOLD = 8


@dataclass(slots=True)
class Letter:
    """One message; `pages` are its texts in order, `files` what its attachments are called."""

    head: dict[str, str] = field(default_factory=dict)
    pages: list[Page] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    locked: bool = False
    lost: bool = False

    def as_markdown(self) -> str:
        """Its head line by line, then its texts."""
        shown = {name: shown_text(self.head.get(name, ""), _MOST_HEADER) for name in HEADERS}
        shown["Attachments"] = ", ".join(shown_text(name, _MOST_NAME) for name in self.files[:100])
        head = "\n".join(f"{name}: {value}" for name, value in shown.items() if value)
        texts = (page.text.strip("\n") for page in self.pages)
        return "\n\n".join(part for part in (head, *texts) if part)

    @property
    def subject(self) -> str:
        """On one line."""
        return shown_text(self.head.get("Subject", ""), _MOST_HEADER)


class _Form(Protocol):
    pages: list[Page]


Form = TypeVar("Form", bound=_Form)


def chosen(forms: Sequence[Form]) -> Form:
    """One of several forms of the same text, the plainest first: it, if it is not much shorter."""
    words = [sum(len(_WORD.findall(page.text)) for page in form.pages) for form in forms]
    most = max(words)
    return forms[0] if words[0] >= _LEAST_PLAIN * most else forms[words.index(most)]


def write(letters: Sequence[Letter], sheet: Sheet) -> None:
    """The first letter, then those that were attached to it, each a section `part`."""
    files: list[str] = []
    for number, letter in enumerate(letters):
        if sheet.full:
            break
        label: Label = "part" if number else ""
        sheet.add(letter.as_markdown(), label, number, letter.subject)
        files += letter.files
        for page in letter.pages:
            tell(page, sheet)
        if letter.locked:
            sheet.note("document_mail_locked")
        if letter.lost:
            sheet.note("document_part_lost")
    sheet.pages = len(letters) - 1 if len(letters) > 1 else 0
    if files:
        told = ", ".join(shown_text(name, _MOST_NAME) or "?" for name in files[:_NAMES_TOLD])
        more = ", …" if len(files) > _NAMES_TOLD else ""
        sheet.note("document_files_inside", count=len(files), names=told + more)
