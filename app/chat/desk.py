"""What a front end works with: one model open at a time, questions answered one by one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path

from app.chat import answer
from app.chat.conversation import branch
from app.chat.opening import Look, look_here, open_checked, remember
from app.core.errors import UserError
from app.core.events import AnswerEnded, AnswerEvent, LoadProgress
from app.core.places import Places, pocket_model
from app.core.settings import SettingsFile
from app.core.words import ModelFacts, Sampling, Statistics
from app.engine.process import Engine
from app.hardware.bandwidth import Correction, expected_rate
from app.models.check import check_model
from app.models.library import ModelEntry, find_models
from app.vault.rows import MessageRow
from app.vault.store import Vault

_RECENT = 12
_TELLING_BYTES = 200_000_000
"""Smaller models are limited by other things than the memory's bandwidth."""
_TELLING_TOKENS = 64
_LATER = 8
"""Any answer after the first counts for an eighth."""


class Desk:
    """Joins the vault, the engine and the settings; made once the vault is open."""

    def __init__(
        self,
        vault: Vault,
        engine: Engine,
        settings: SettingsFile,
        places: Places,
        look: Look = look_here,
    ) -> None:
        self._vault, self._engine = vault, engine
        self._settings, self._places, self._look = settings, places, look
        self._entries: list[ModelEntry] = []
        self._turn = asyncio.Lock()
        self.model: ModelFacts | None = None
        self.model_path: Path | None = None
        self.answering: int | None = None
        self._asking: asyncio.Task[object] | None = None
        self.last: Statistics | None = None

    @property
    def context_used(self) -> int:
        """Tokens in the context after the last answer."""
        return self.last.context_used if self.last else 0

    def models(self) -> list[ModelEntry]:
        """The models on this computer, as `find_models` last found them; none before that."""
        return self._entries

    async def find_models(self) -> list[ModelEntry]:
        """Look at the disk again."""
        self._entries = await asyncio.to_thread(self._find)
        return self._entries

    def _find(self) -> list[ModelEntry]:
        chosen = self._settings.value
        names = {path: one.name for path, one in chosen.models.items() if one.name}
        folder, folders = self._places.models, chosen.model_folders
        recent = chosen.recent_models
        found = find_models(pocket_model(), recent, folder, folders=folders, names=names)
        return found.chat_models()

    async def open_model(self, path: Path) -> AsyncGenerator[LoadProgress | ModelFacts]:
        """Check a file, then load it; the last item is what it is.

        A file that is refused changes nothing. Else the answer being written is stopped and the
        model that was open goes first: two would not fit. Raises AlcoveError.
        """
        checked = await asyncio.to_thread(check_model, path)
        if self._asking is not None:
            self._asking.cancel()
        async with self._turn:
            self.model, self.model_path, self.last = None, None, None
            opening = open_checked(self._engine, checked, self._settings, self._look)
            async with aclosing(opening) as events:
                async for event in events:
                    if isinstance(event, ModelFacts):
                        self.model, self.model_path = event, checked.path
                        await self._remember(checked.path)
                    yield event
        await self.find_models()

    async def close_model(self) -> None:
        """Give the model's memory back."""
        async with self._turn:
            self.model, self.model_path, self.last = None, None, None
            await self._engine.unload()

    async def ask(
        self,
        conversation: int,
        text: str,
        *,
        sampling: Sampling | None = None,
    ) -> AsyncGenerator[AnswerEvent]:
        """Answer `text` in a conversation; see `chat.answer.ask`. Waits for one before it."""
        if self.model is None:
            raise UserError("no_model")
        async with self._turn:
            if self.model is None:
                raise UserError("no_model")
            settings = self._settings.value
            question = answer.Question(
                conversation,
                text,
                sampling or settings.sampling,
                settings.system_prompt,
                self.model.name,
            )
            self.answering, self._asking = conversation, asyncio.current_task()
            try:
                events = answer.ask(self._vault, self._engine, question)
                async with aclosing(events) as stream:
                    async for event in stream:
                        if isinstance(event, AnswerEnded):
                            self.last = event.statistics
                            await self._learn(self.model, event.statistics)
                        yield event
            finally:
                self.answering = self._asking = None

    async def transcript(self, id_: int) -> list[MessageRow]:
        """The branch of a conversation that is shown, oldest first."""
        row = await self._vault.conversation(id_)
        return branch(await self._vault.messages(id_), row.leaf)

    async def _learn(self, model: ModelFacts, reached: Statistics) -> None:
        """Correct what the memory's bandwidth lets expect by what an answer really reached."""
        bandwidth, factor = self._settings.value.bandwidth, self._settings.value.speed_factor
        if model.gpu_layers or model.active_bytes < _TELLING_BYTES or not bandwidth:
            return
        if reached.answer_tokens >= _TELLING_TOKENS:
            expected = expected_rate(0, model.active_bytes, 0, bandwidth)
            before = Correction(factor, 0 if factor == 1 else _LATER)
            learnt = before.correct(expected, reached.tokens_per_second)
            await remember(self._settings, speed_factor=learnt.factor)

    async def _remember(self, path: Path) -> None:
        recent = self._settings.value.recent_models
        if path != pocket_model():
            recent = (str(path), *(other for other in recent if other != str(path)))[:_RECENT]
        await remember(self._settings, model=str(path), recent_models=recent)
