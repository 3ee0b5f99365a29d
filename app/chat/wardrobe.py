"""The private choices for all chats, kept in the encrypted store: system prompt and presets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Protocol

from app.chat import presets
from app.chat.choices import Defaults
from app.chat.presets import Preset
from app.core.settings import SettingsFile
from app.core.untrusted_json import decode

_PRESETS, _PRESETS_UNREADABLE = "presets", "presets.unreadable"
_FOR_ALL = "chat.defaults"

Remember = Callable[..., Awaitable[None]]


class PrivateSettings(Protocol):
    """The small values the vault keeps by name."""

    async def setting(self, name: str, /) -> bytes | None: ...
    async def set_setting(self, name: str, value: bytes, /) -> None: ...


@dataclass(frozen=True, slots=True)
class _ForAll:
    system_prompt: str = ""
    preset: str = ""


class Wardrobe:
    """Read once, at the first need; every change is in the store when its verb returns."""

    def __init__(self, vault: PrivateSettings, settings: SettingsFile, remember: Remember) -> None:
        self._vault, self._settings, self._remember = vault, settings, remember
        self._loading, self._changing = asyncio.Lock(), asyncio.Lock()
        self._loaded = False
        self._own: tuple[Preset, ...] = ()
        self._for_all = _ForAll()

    @property
    def system_prompt(self) -> str:
        """What the model is told in every chat that has no other; "" before `load`."""
        return self._for_all.system_prompt

    @property
    def default_preset(self) -> str:
        """The id of the preset of every chat that has no other, or ""."""
        return self._for_all.preset

    @property
    def presets(self) -> Mapping[str, Preset]:
        """All presets by id, the shipped ones first; those alone before `load`."""
        return presets.by_id(self._own)

    @property
    def defaults(self) -> Defaults:
        """What holds for every chat that chose nothing else."""
        chosen = self._for_all
        return Defaults(self._settings.value.sampling, chosen.system_prompt, chosen.preset)

    async def load(self) -> None:
        """Read what is kept; an older Alcove's system prompt moves from its plain file in here."""
        async with self._loading:
            if not self._loaded:
                self._own = await self._read_presets()
                self._for_all = await self._read_for_all()
                self._loaded = True
            await self._take_over()

    async def set_system_prompt(self, text: str) -> None:
        """Tell the model this in every chat that has no other system prompt."""
        await self.load()
        async with self._changing:
            await self._keep(replace(self._for_all, system_prompt=text))

    async def set_default_preset(self, id_: str) -> None:
        """Use this preset in every chat that has no other; "" for none."""
        await self.load()
        async with self._changing:
            await self._keep(replace(self._for_all, preset=id_))

    async def save(self, preset: Preset) -> Preset:
        """Keep a preset, in the place of the user's own of this id; see `presets.kept`."""
        await self.load()
        async with self._changing:
            own, as_kept = presets.kept(self._own, preset)
            await self._keep_presets(own)
        return as_kept

    async def remove(self, id_: str) -> None:
        """Forget one of the user's own presets; chats that use it are asked as without one."""
        await self.load()
        async with self._changing:
            await self._keep_presets(tuple(one for one in self._own if one.id != id_))

    async def _keep_presets(self, own: tuple[Preset, ...]) -> None:
        await self._vault.set_setting(_PRESETS, presets.encode(own))
        self._own = own

    async def _keep(self, for_all: _ForAll) -> None:
        await self._vault.set_setting(_FOR_ALL, json.dumps(asdict(for_all)).encode())
        self._for_all = for_all

    async def _take_over(self) -> None:
        found = self._settings.value.system_prompt
        if not found:
            return
        if not self._for_all.system_prompt:
            await self._keep(replace(self._for_all, system_prompt=found))
        await self._remember(self._settings, system_prompt="")

    async def _read_presets(self) -> tuple[Preset, ...]:
        kept = await self._vault.setting(_PRESETS)
        if kept is None:
            return ()
        try:
            return presets.decode_own(kept)
        except (ValueError, TypeError, RecursionError):
            # Of a later program, most likely: the next change must not lose it.
            await self._vault.set_setting(_PRESETS_UNREADABLE, kept)
            return ()

    async def _read_for_all(self) -> _ForAll:
        try:
            return decode(await self._vault.setting(_FOR_ALL) or b"{}", _ForAll)
        except (ValueError, TypeError, RecursionError):
            return _ForAll()
