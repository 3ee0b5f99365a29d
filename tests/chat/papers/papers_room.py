"""A room for documents: what most tests do with them."""

from __future__ import annotations

import itertools
from contextlib import aclosing
from dataclasses import dataclass

from app.chat.papers.shelf import Shelf
from app.chat.papers.taking import PaperTaken
from app.core.events import AnswerEvent, ChosenPaper, PapersChosen
from app.core.papers import Pasted, Scope
from app.vault.rows import PaperRow
from tests.chat.papers.fakes import FakeReader
from tests.chat.room import Room

TOPICS = ["cellar", "garden", "laundry", "parking", "heating", "insurance", "painting", "pets"]


@dataclass
class PapersRoom(Room):
    """`chat` is the chat that the verbs below are about."""

    reader: FakeReader

    @property
    def shelf(self) -> Shelf:
        """The desk's."""
        return self.desk.papers

    async def take_in(self, name: str, text: str, chat: int | None = 0) -> PaperRow:
        """Take in a text, for this chat where no other is named."""
        pasted, where = Pasted(name, text.encode()), self.chat if chat == 0 else chat
        async with aclosing(self.shelf.take_in(where, pasted)) as events:
            async for event in events:
                if isinstance(event, PaperTaken):
                    return event.paper
        raise AssertionError(name)

    async def put_on(self, name: str, text: str, scope: Scope = "chat") -> PaperRow:
        """Take in a text and put it behind what is on the chat."""
        paper = await self.take_in(name, text)
        now = [(one.paper.id, one.scope) for one in await self.shelf.on(self.chat)]
        await self.shelf.set_on(self.chat, [*now, (paper.id, scope)])
        return paper

    async def on(self) -> list[str]:
        """The names on the chat."""
        return [one.paper.name for one in await self.shelf.on(self.chat)]


def chosen(events: list[AnswerEvent]) -> list[tuple[str, bool, int]]:
    """Name, whether it is whole, and the passages shown, of what a question was given."""
    told = [event for event in events if isinstance(event, PapersChosen)]
    return [brief(one) for event in told for one in event.papers]


def brief(one: ChosenPaper) -> tuple[str, bool, int]:
    """The same of one."""
    return one.name, one.whole, one.shown


def pages(words: int = 60) -> str:
    """One page for each topic."""
    filler = " ".join(itertools.repeat("and so on", words // 3))
    return "\f".join(
        f"About the {topic}. The {topic} belongs to {topic}man. {filler}" for topic in TOPICS
    )
