"""Lets the model name chats while nobody asks anything."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import suppress
from dataclasses import replace

from app.chat import prompt, titles
from app.chat.answering import Answering, sent
from app.chat.aside import aside
from app.chat.queue import Queue
from app.core.errors import AlcoveError
from app.core.events import Titled
from app.vault.store import Vault

_SOON_READ = 2048
"""Tokens: so much of a chat may have to be computed again for the name of another."""


class Namer:
    """Keeps the chats that wait for a name, in order."""

    def __init__(self, vault: Vault, queue: Queue) -> None:
        self._vault, self._queue = vault, queue
        self._waiting: dict[int, Answering] = {}
        self._last, self._last_tokens = 0, 0
        self._any = asyncio.Event()

    def wish(self, conversation: int, answering: Answering, tokens: int) -> None:
        """Name a chat that was answered, when all is idle; `tokens` of it are in the KV cache."""
        self._waiting[conversation] = answering
        self._last, self._last_tokens = conversation, tokens
        self._any.set()

    def forget_all(self) -> None:
        """The model is closed."""
        self._waiting.clear()
        self._any.clear()

    async def titles(self) -> AsyncGenerator[Titled]:
        """Names chats as long as it is iterated; a question breaks it off, and it begins again."""
        while True:
            await self._any.wait()
            found = await self._queue.when_idle(self._next)
            # Only what needs the engine gives way: a title that was found is kept.
            if found is not None and await self._keep(found):
                yield found

    async def _next(self) -> Titled | None:
        conversation = self._pick()
        if conversation is None:
            self._any.clear()
            return None
        answering, title = self._waiting[conversation], ""
        with suppress(AlcoveError):
            if (await self._vault.conversation(conversation)).titled == "question":
                title = titles.clean(await _said(conversation, answering))
        self._waiting.pop(conversation, None)
        return Titled(conversation, title) if title else None

    def _pick(self) -> int | None:
        """The chat in the KV cache, or any while that one would soon be read again."""
        if self._last in self._waiting:
            return self._last
        if self._last_tokens > _SOON_READ:
            return None
        return next(iter(self._waiting), None)

    async def _keep(self, found: Titled) -> bool:
        """Whether the chat has this name now: one that the user gave meanwhile stays."""
        with suppress(AlcoveError):
            await self._vault.rename_conversation(found.conversation, found.title, by="model")
            row = await self._vault.conversation(found.conversation)
            return (row.title, row.titled) == (found.title, "model")
        return False


async def _said(conversation: int, answering: Answering) -> str:
    """Asked as the next question of the chat: what the engine has computed of it stays of use."""
    chat = await answering.chats.chat(conversation)
    chosen = await answering.settled(chat.choices)
    now = sent(chat.shown, chat.choices)
    papers = await answering.papers(chat, now.history)
    turns = prompt.build(
        now.history, titles.REQUEST, chosen.system_prompt, summary=now.summary, papers=papers
    )
    sampling = replace(titles.SAMPLING, seed=chosen.sampling.seed)
    return await aside(
        answering.engine, turns, sampling, template=chosen.template, begun=titles.BEGUN
    )
