"""One message as the transcript is given it: plain data, no widget knows more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["user", "assistant"]
NoteKind = Literal["info", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Bubble:
    """A message of the conversation.

    `text` is Markdown for the assistant and plain text for the user; `reasoning_seconds` is how
    long the model thought, `footer` the line of figures below an answer, and `note` one sentence
    about how it ended.
    """

    key: int
    role: Role
    text: str
    reasoning: str = ""
    reasoning_seconds: float | None = None
    author: str = ""
    footer: str = ""
    note: str = ""
    note_kind: NoteKind = "info"
