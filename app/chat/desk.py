"""What a front end works with: one model open at a time, questions answered one by one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing, suppress
from dataclasses import replace
from pathlib import Path

from app.chat import answer
from app.chat.conversation import branch
from app.core.errors import UserError
from app.core.events import AnswerEnded, AnswerEvent, LoadProgress
from app.core.places import Places, pocket_model
from app.core.settings import SettingsFile, Tuning
from app.core.words import LoadOptions, ModelFacts, Sampling, Statistics
from app.engine.process import Engine
from app.models.check import CheckedModel, check_model
from app.models.library import ModelEntry, list_models
from app.vault.rows import MessageRow
from app.vault.store import Vault

_RECENT = 12


class Desk:
    """Joins the vault, the engine and the settings; made once the vault is open."""

    def __init__(
        self, vault: Vault, engine: Engine, settings: SettingsFile, places: Places
    ) -> None:
        self._vault, self._engine = vault, engine
        self._settings, self._places = settings, places
        self._entries: list[ModelEntry] = []
        self._turn = asyncio.Lock()
        self.model: ModelFacts | None = None
        self.model_path: Path | None = None
        self.answering: int | None = None
        self.last: Statistics | None = None

    @property
    def context_used(self) -> int:
        """Tokens in the context after the last answer."""
        return self.last.context_used if self.last else 0

    def models(self) -> list[ModelEntry]:
        """The models on this computer, as `find_models` last found them."""
        if not self._entries:
            self._entries = list_models(pocket_model(), (), Path(pocket_model().parent, "none"))
        return self._entries

    async def find_models(self) -> list[ModelEntry]:
        """Look at the disk again."""
        recent, folder = self._settings.value.recent_models, self._places.models
        self._entries = await asyncio.to_thread(list_models, pocket_model(), recent, folder)
        return self._entries

    async def open_model(self, path: Path) -> AsyncGenerator[LoadProgress | ModelFacts]:
        """Check a file, then load it; the last item is what it is.

        The model that was open goes first: two would not fit. Raises AlcoveError.
        """
        checked = await asyncio.to_thread(check_model, path)
        async with self._turn:
            self.model, self.model_path, self.last = None, None, None
            options = self._options(checked)
            async with aclosing(self._engine.load(str(checked.path), options)) as events:
                async for event in events:
                    if isinstance(event, LoadProgress):
                        yield event
                        continue
                    facts = self._named(event, checked)
                    self.model, self.model_path = facts, checked.path
                    self._remember(checked, facts)
                    yield facts
        await self.find_models()

    async def close_model(self) -> None:
        """Give the model's memory back."""
        async with self._turn:
            self.model, self.model_path = None, None
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
            self.answering = conversation
            try:
                events = answer.ask(self._vault, self._engine, question)
                async with aclosing(events) as stream:
                    async for event in stream:
                        if isinstance(event, AnswerEnded):
                            self.last = event.statistics
                        yield event
            finally:
                self.answering = None

    async def transcript(self, id_: int) -> list[MessageRow]:
        """The branch of a conversation that is shown, oldest first."""
        row = await self._vault.conversation(id_)
        return branch(await self._vault.messages(id_), row.leaf)

    def _options(self, checked: CheckedModel) -> LoadOptions:
        settings = self._settings.value
        tunings: Mapping[str, Tuning] = settings.tunings
        known = tunings.get(checked.fingerprint)
        return LoadOptions(
            context_length=settings.context_length,
            gpu_layers=settings.gpu_layers,
            repack=known.repack if known else None,
            mmap=known.mmap if known else None,
            check_tensors=known is None,
        )

    def _named(self, facts: ModelFacts, checked: CheckedModel) -> ModelFacts:
        """The file's own name where the header gives a clean one, else the file name."""
        return replace(facts, name=checked.header.name or checked.path.stem)

    def _remember(self, checked: CheckedModel, facts: ModelFacts) -> None:
        path, settings = str(checked.path), self._settings.value
        recent = [path, *(other for other in settings.recent_models if other != path)]
        if checked.path == pocket_model():
            recent = list(settings.recent_models)
        tuning = Tuning(facts.repack, facts.mmap)
        with suppress(OSError):  # the model is open; a full disk only forgets that it was
            self._settings.change(
                model=path,
                recent_models=tuple(recent[:_RECENT]),
                tunings={**settings.tunings, checked.fingerprint: tuning},
            )
