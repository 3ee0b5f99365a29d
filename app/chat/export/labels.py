"""The words an export is written with; the window gives translated ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.chat.papers.wording import place_of
from app.core.papers import Passage, Place
from app.vault.rows import NewNode

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST = 253_402_300_799_999
"""The last millisecond of the year 9999."""


def moment(milliseconds: int) -> datetime:
    """A time in UTC; those that no calendar has become the nearest that one has."""
    return _EPOCH + timedelta(milliseconds=min(max(0, milliseconds), _LAST))


def utc(milliseconds: int) -> str:
    """`2026-11-21 08:30 UTC`."""
    return f"{moment(milliseconds):%Y-%m-%d %H:%M} UTC"


def place(where: Place) -> str:
    """`page 3`, the nearest heading where the file is one piece, or empty."""
    return place_of((Passage(where, ""),)) or where.heading.rpartition(" > ")[2]


@dataclass(frozen=True, slots=True)
class Labels:
    """Plain texts without markup; `image` has the gaps {description}, {host}, `in_part` {name}."""

    language: str = "en"
    untitled: str = "Chat"
    chats: str = "Chats"
    you: str = "You"
    assistant: str = "Assistant"
    instructions: str = "Instructions"
    reasoning: str = "Reasoning"
    no_description: str = "no description"
    image: str = "[image: {description} – not loaded]"
    image_from: str = "[image: {description} – not loaded from {host}]"
    stopped: str = "stopped"
    broken_off: str = "broken off"
    edited: str = "edited"
    documents: str = "Documents"
    in_part: str = "{name} (in part)"
    sources: str = "Sources"
    time: Callable[[int], str] = utc
    place: Callable[[Place], str] = place

    def speaker(self, node: NewNode) -> str:
        """Who wrote a message: the model's name where it is known."""
        if node.role == "user":
            return self.you
        if node.role == "system":
            return self.instructions
        return node.model or self.assistant

    def remarks(self, node: NewNode) -> str:
        """What there is to say about how it ended, with commas."""
        ending = {"stopped": self.stopped, "interrupted": self.broken_off}
        ending |= {"failed": self.broken_off, "streaming": self.broken_off}
        told = (ending.get(node.state, ""), self.edited if node.edited else "")
        return ", ".join(filter(None, told))

    def picture(self, description: str, host: str) -> str:
        """What stands where the model wanted a picture."""
        told = description or self.no_description
        form = self.image_from if host else self.image
        return form.replace("{description}", told).replace("{host}", host)
