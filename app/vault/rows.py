"""What the store hands out: frozen rows of conversations, messages and search hits."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.core.words import Role, Statistics

MessageState = Literal["complete", "streaming", "stopped", "interrupted", "failed"]

HIT_START = "\ue000"
HIT_END = "\ue001"
"""Private-use characters around each match in a snippet, taken out of the text itself there."""


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """One conversation. Times are UTC milliseconds; `leaf` is the message shown last."""

    id: int
    title: str
    created: int
    updated: int
    pinned: bool
    archived: bool
    leaf: int | None
    draft: str


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One message of a conversation's tree. `fault` is the code of what broke it off, or empty."""

    id: int
    conversation: int
    parent: int | None
    role: Role
    text: str
    reasoning: str
    state: MessageState
    model: str
    statistics: Statistics | None
    created: int
    fault: str


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result; `message` is 0 where the title of the conversation matched."""

    conversation: int
    message: int
    title: str
    snippet: str


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What a rescue saved, and where the damaged file lies now (None: there was none to move).

    `backup` is the copy it started from; the counts are those of the new store.
    """

    aside: Path | None
    backup: Path | None
    conversations: int
    messages: int
