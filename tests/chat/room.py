"""A desk with an open model and one chat, and the few things that most tests do with them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.chat.desk import Desk
from app.core.events import AnswerEnded, AnswerEvent, TextArrived
from app.vault.rows import MessageRow
from app.vault.store import Vault
from tests.chat.fakes import STATISTICS, FakeEngine, word


@dataclass
class Room:
    """`chat` is the chat that the verbs below are about."""

    desk: Desk
    engine: FakeEngine
    vault: Vault
    chat: int
    path: Path

    async def open(self, context: int = 64) -> None:
        """Open the model, which then has this context."""
        self.engine.facts = replace(self.engine.facts, context_length=context)
        async for _ in self.desk.open_model(self.path):
            pass

    def answer(self, text: str) -> None:
        """The model will answer this."""
        self.engine.script = (word(text), AnswerEnded("end", STATISTICS))

    async def ask(self, text: str, answer: str = "") -> list[AnswerEvent]:
        """Ask to the end, and be answered this."""
        if answer:
            self.answer(answer)
        return await heard(self.desk.ask(self.chat, text))

    async def texts(self) -> list[str]:
        """What is on the screen."""
        return [row.text for row in await self.desk.transcript(self.chat)]

    async def row(self, text: str) -> MessageRow:
        """The message of this text, in any branch."""
        return next(row for row in await self.vault.messages(self.chat) if row.text == text)

    async def choose(self, **choices: object) -> None:
        """Choose something for the chat."""
        now = await self.desk.choices(self.chat)
        await self.desk.set_choices(self.chat, replace(now, **choices))  # type: ignore[arg-type]

    @property
    def sent(self) -> list[str]:
        """The texts of the turns the model was asked last."""
        return [turn.text for turn in self.engine.asked[-1][0]]

    def start(self, text: str) -> asyncio.Task[list[AnswerEvent]]:
        """Ask in the background."""
        return asyncio.create_task(heard(self.desk.ask(self.chat, text)))


async def heard(events: AsyncIterator[AnswerEvent]) -> list[AnswerEvent]:
    """All events."""
    return [event async for event in events]


def text_of(events: list[AnswerEvent]) -> str:
    """The text of an answer that came."""
    pieces = [event for event in events if isinstance(event, TextArrived)]
    return "".join(event.text for event in pieces if event.part == "answer")
