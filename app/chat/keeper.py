"""Keeps the models on this computer: lists, judges, renames, deletes, makes smaller ones."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from app.chat.opening import wished
from app.core.settings import Remembered, Settings, SettingsFile
from app.engine.workshop import QuantizeProgress, Workshop
from app.models.check import check_model
from app.models.fit import ModelShape
from app.models.fit.scaled import scaled
from app.models.here import Here
from app.models.judged import Judged, Weighed
from app.models.library import Inspector, Library, clean_name, delete
from app.models.local_files import LocalModel
from app.models.safe_names import safe_file_name


class Keeper:
    """Joins the library, the settings and the workshop.

    `find` looks at the disk; `let_go` closes a model that is open before its file goes.
    """

    def __init__(
        self,
        settings: SettingsFile,
        folder: Path,
        workshop: Workshop,
        look: Callable[[], Awaitable[Here]],
        find: Callable[[], Awaitable[Library]],
        let_go: Callable[[Path], Awaitable[None]],
    ) -> None:
        self._settings, self._folder, self._workshop = settings, folder, workshop
        self._look, self._find, self._let_go = look, find, let_go
        self._inspector = Inspector()

    def folders(self) -> Sequence[Path]:
        """The user's own folders that are looked through."""
        return [Path(one) for one in self._settings.value.model_folders]

    async def find(self) -> Library:
        """Look at the disk."""
        return await self._find()

    async def judge(self, model: LocalModel) -> Judged:
        """Read its header, and judge it for what is free now and what is remembered for it."""
        facts = await asyncio.to_thread(self._inspector.inspect, model)
        if facts.shape is None or facts.kind not in {"model", "embedding"}:
            return Judged(facts)
        (weighed,) = await self._weighed([facts.shape], await self.remembered(model))
        return Judged(facts, weighed.verdict, weighed.rate)

    async def weigh(self, model: LocalModel, chosen: Remembered) -> Weighed:
        """How it would run with these settings; raises what `check_model` raises."""
        (weighed,) = await self._weighed([await self._shape(model)], chosen)
        return weighed

    async def weigh_sizes(self, model: LocalModel, sizes: Sequence[int]) -> list[Weighed]:
        """How copies of so many bytes would run here, one answer for each."""
        shape = await self._shape(model)
        return await self._weighed([scaled(shape, size) for size in sizes], Remembered())

    async def delete(self, model: LocalModel) -> int:
        """Remove one of our own models; the bytes that gives back. Raises what `delete` raises."""
        await self._let_go(model.path)
        freed = await asyncio.to_thread(delete, model, self._folder)
        left = {k: v for k, v in self._settings.value.models.items() if k != str(model.path)}
        await self._change(models=left)
        return freed

    async def rename(self, model: LocalModel, untrusted_name: str) -> None:
        """Give it another name here; the file keeps its own. An empty one gives that back."""
        named = replace(await self.remembered(model), name=clean_name(untrusted_name))
        await self.remember(model, named)

    async def remembered(self, model: LocalModel) -> Remembered:
        """What the user chose for it."""
        return self._settings.value.models.get(str(model.path), Remembered())

    async def remember(self, model: LocalModel, chosen: Remembered) -> None:
        """Keep what the user chose for it."""
        await self._change(models={**self._settings.value.models, str(model.path): chosen})

    async def add_folder(self, folder: Path) -> None:
        """Look through one more folder."""
        known = self._settings.value.model_folders
        await self._change(model_folders=tuple(dict.fromkeys([*known, str(folder)])))

    async def remove_folder(self, folder: Path) -> None:
        """Look through it no more; nothing in it is touched."""
        known = self._settings.value.model_folders
        await self._change(model_folders=tuple(one for one in known if one != str(folder)))

    async def free_space(self) -> int:
        """Bytes that are free where models are kept."""
        return (await asyncio.to_thread(shutil.disk_usage, self._folder)).free

    def quantize(self, model: LocalModel, file_type: str) -> AsyncGenerator[QuantizeProgress]:
        """Write a smaller copy into our folder; leaving early stops it and removes the rest."""
        target = self._folder / safe_file_name(f"{model.name}-{file_type}.gguf")
        check = partial(check_model, chat_only=False)
        return self._workshop.quantize(model.path, target, file_type, check=check)

    async def _shape(self, model: LocalModel) -> ModelShape:
        facts = await asyncio.to_thread(self._inspector.inspect, model)
        if facts.error is not None:
            raise facts.error
        assert facts.shape is not None
        return facts.shape

    async def _weighed(self, shapes: Sequence[ModelShape], chosen: Remembered) -> list[Weighed]:
        here, settings = await self._look(), self._settings.value
        return await asyncio.to_thread(_weigh, shapes, chosen, here, settings)

    async def _change(self, **changes: object) -> None:
        await asyncio.to_thread(partial(self._settings.change, **changes))


def _weigh(
    shapes: Sequence[ModelShape], chosen: Remembered, here: Here, settings: Settings
) -> list[Weighed]:
    """As loading would choose; some milliseconds each."""
    verdicts = [wished(shape, here.budget, chosen, settings) for shape in shapes]
    return [
        Weighed(verdict, here.rate(shape, verdict))
        for shape, verdict in zip(shapes, verdicts, strict=True)
    ]
