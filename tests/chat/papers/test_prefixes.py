"""Whatever is done to a chat, its next prompt begins with what the model holds already."""

from __future__ import annotations

import itertools
import random
import re

import pytest

from app.chat import prompt
from app.core.papers import Scope
from tests.chat.papers.papers_room import TOPICS, PapersRoom
from tests.chat.room import heard


class Walk:
    """A chat that is worked on at random; remembers the turns that each answer was asked with."""

    def __init__(self, papers: PapersRoom, seed: int) -> None:
        self.papers, self.rng = papers, random.Random(seed)
        self.names = (f"{at}.txt" for at in itertools.count())
        self.sent: dict[int, list[str]] = {}
        self.answers = (f"answer {at}" for at in itertools.count())

    async def put_on(self) -> None:
        """Another document, short or long, for the chat or one question."""
        many = self.rng.choice((1, 60))
        topics = self.rng.choices(TOPICS, k=many)
        text = "\f".join(f"About {topic}: {self.rng.random()}. {'so ' * 90}" for topic in topics)
        scope: Scope = "chat" if self.rng.random() < 0.5 else "message"
        await self.papers.put_on(next(self.names), text, scope)

    async def use_collection(self) -> None:
        """A collection of a long document."""
        text = "\f".join(f"Rules of {topic} {self.rng.random()}. {'on ' * 90}" for topic in TOPICS)
        paper = await self.papers.take_in(next(self.names), text)
        made = await self.papers.shelf.create_collection("Rules")
        await self.papers.shelf.put_in_collection(made.id, paper.id)
        await self.papers.shelf.set_chat_collections(self.papers.chat, [made.id])

    async def ask(self) -> None:
        """At the end of the branch that is shown."""
        self.papers.answer(next(self.answers))
        await heard(self.papers.desk.ask(self.papers.chat, self._question()))
        await self._check()

    async def again(self) -> None:
        """Another answer to a question, or another wording of one."""
        rows = await self.papers.desk.transcript(self.papers.chat)
        if not rows:
            return
        self.papers.answer(next(self.answers))
        row, desk = self.rng.choice(rows), self.papers.desk
        if row.role == "assistant":
            await heard(desk.regenerate(self.papers.chat, row.id))
        else:
            await heard(desk.edit_question(self.papers.chat, row.id, self._question()))
        await self._check()

    async def switch(self) -> None:
        """To another branch."""
        rows = await self.papers.vault.messages(self.papers.chat)
        if rows:
            await self.papers.desk.show_version(self.papers.chat, self.rng.choice(rows).id)

    def _question(self) -> str:
        return f"What of {' and '.join(self.rng.sample(TOPICS, 3))}?"

    async def _check(self) -> None:
        *before, _question, answer = await self.papers.desk.transcript(self.papers.chat)
        now = self.papers.sent
        self.sent[answer.id] = now
        if before:
            assert now[:-1] == [*self.sent[before[-1].id], before[-1].text]
        numbers = re.findall(r'name="\[(\d+)\]', "".join(now))
        assert len(numbers) == len(set(numbers))
        assert now.count(prompt.MARKING) <= 1
        told = await self.papers.desk.prompt_of(self.papers.chat, answer.id)
        assert all(turn in told.text for turn in now)


@pytest.mark.parametrize("seed", range(6))
async def test_the_next_prompt_begins_with_the_one_before(papers: PapersRoom, seed: int) -> None:
    await papers.open(40_000)
    walk = Walk(papers, seed)
    steps = (walk.put_on, walk.use_collection, walk.ask, walk.again, walk.switch)
    for step in walk.rng.choices(steps, (2, 1, 6, 3, 2), k=30):
        await step()
    assert walk.sent
