"""Builds what is needed to find, weigh, get and keep models, for the terminal and the window."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.assemble import open_door, open_ledger
from app.chat.keeper import Keeper
from app.chat.scales import Scales
from app.core.errors import AlcoveError, OutsideError
from app.core.places import Places, pocket_model
from app.core.settings import SettingsFile
from app.core.words import ModelFacts
from app.engine.workshop import Workshop
from app.hardware.bandwidth import measure_bandwidth
from app.hardware.live import Hardware, open_hardware
from app.models.catalog import Catalog, read
from app.models.download import Downloads, Network
from app.models.finder import Finder, ReadHeader
from app.models.here import Here, here
from app.models.hub import Hub, HubFile, HubRepository
from app.models.library import Library, find_models
from app.models.local_files import ScanLimit
from app.models.other_programs import Surroundings, find_others
from app.models.remote_header import RemoteHeader, read_remote_header
from app.network.door import Door
from app.network.ledger import Ledger
from app.network.token import HubToken
from app.vault.keyring_port import SystemKeyring

if TYPE_CHECKING:
    from typing import Literal

LetGo = Callable[[Path], Awaitable[None]]
"""Closes a model that is open, before its file goes."""

ASK_AGAIN_SECONDS = 60.0
"""How long an engine that did not start is left alone."""

Loaded = Callable[[], ModelFacts | None]
"""The model that the engine holds now: its memory counts as free for another one."""


@dataclass(frozen=True, slots=True)
class ModelRoom:
    """The parts around models, joined. Nothing is asked, read or sent before a verb is called;
    `downloads` begins with its own `start`."""

    places: Places
    settings: SettingsFile
    door: Door
    token: HubToken
    hub: Hub
    read_header: ReadHeader
    catalog: Catalog
    finder: Finder
    scales: Scales
    keeper: Keeper
    downloads: Downloads
    workshop: Workshop
    hardware: Hardware
    outlook: Outlook

    @property
    def endpoint(self) -> str:
        """The hub's address."""
        return self.door.rules.endpoint

    @property
    def ledger(self) -> Ledger:
        """Every request that left this computer."""
        return self.door.ledger

    async def look(self) -> Here:
        """What this computer has for a model now; the first time takes a second."""
        return await self.outlook.look()

    async def library(self) -> Library:
        """The models on this computer, those of other programs too; a look at the disk of some
        seconds at most."""
        return await asyncio.to_thread(_library, self.places, self.settings)

    async def close(self) -> None:
        """Stop what is downloaded, keeping it, and let go of the drivers."""
        await self.downloads.close()
        await asyncio.to_thread(self.hardware.close)


class Headers:
    """Reads headers on the hub and keeps the last few: the choice that a repository was judged by
    is often the one that is weighed next."""

    def __init__(self, read: ReadHeader, kept: int = 2) -> None:
        self._read, self._kept = read, kept
        self._known: dict[tuple[str, str, str], RemoteHeader] = {}

    async def read(self, repository: HubRepository, file: HubFile) -> RemoteHeader:
        """As `read_remote_header`."""
        key = (repository.model.id, repository.commit, file.path)
        found = self._known.pop(key, None) or await self._read(repository, file)
        self._known[key] = found
        for old in list(self._known)[: -self._kept]:
            del self._known[old]
        return found


class Outlook:
    """Looks at the computer. llama.cpp's devices are asked for once, where nobody else has told
    them; the memory's bandwidth is measured once and then remembered in the settings."""

    def __init__(
        self, hardware: Hardware, workshop: Workshop, settings: SettingsFile, loaded: Loaded
    ) -> None:
        self._hardware, self._workshop = hardware, workshop
        self._settings, self._loaded = settings, loaded
        self._bandwidth = settings.value.bandwidth
        self._ask_at = float("-inf")
        self._learning = asyncio.Lock()

    async def look(self) -> Here:
        """Free memory now, and how fast it is."""
        async with self._learning:
            await self._ask_devices()
            if not self._bandwidth:
                await asyncio.to_thread(self._measure)
        snapshot = await asyncio.to_thread(self._hardware.sample)
        factors = self._settings.value.speed_factors
        return here(snapshot, self._loaded(), bandwidth=self._bandwidth, factors=factors)

    async def _ask_devices(self) -> None:
        if self._hardware.knows_devices or time.monotonic() < self._ask_at:
            return
        try:
            self._hardware.know(await self._workshop.devices())
        except AlcoveError:
            # Until it starts no graphics card can be used; the doctor says why.
            self._ask_at = time.monotonic() + ASK_AGAIN_SECONDS

    def _measure(self) -> None:
        self._bandwidth = measure_bandwidth()
        with suppress(OSError):
            self._settings.change(bandwidth=self._bandwidth)


async def keep_open(_path: Path) -> None:
    """Where no model is open, none needs to be closed before its file is deleted."""


def open_model_room(
    places: Places,
    settings: SettingsFile,
    *,
    door: Door | None = None,
    hardware: Hardware | None = None,
    loaded: Loaded = lambda: None,
    let_go: LetGo = keep_open,
) -> ModelRoom:
    """Join the parts, and make the folders they keep things in.

    Raises OutsideError `folders_not_made`, what `open_door` raises; BugError `catalog_damaged`.
    """
    _make(places)
    door = door or open_door(settings, open_ledger(places))
    token = HubToken(SystemKeyring(), door.rules.endpoint)
    hub, workshop, hardware = Hub(door, token), Workshop(places.cache), hardware or open_hardware()
    outlook = Outlook(hardware, workshop, settings, loaded)
    read_header = Headers(partial(read_remote_header, hub, door)).read
    catalog = read()
    finder = Finder(hub, read_header, catalog.models, outlook.look)
    find = partial(asyncio.to_thread, _library, places, settings)
    return ModelRoom(
        places=places,
        settings=settings,
        door=door,
        token=token,
        hub=hub,
        read_header=read_header,
        catalog=catalog,
        finder=finder,
        scales=Scales(finder, read_header, workshop),
        keeper=Keeper(settings, places.models, workshop, outlook.look, find, let_go),
        downloads=Downloads(places.models, _network(door, hub, token)),
        workshop=workshop,
        hardware=hardware,
        outlook=outlook,
    )


def _make(places: Places) -> None:
    try:
        places.make()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        folder = str(error.filename or places.data)
        raise OutsideError("folders_not_made", folder=folder, reason=reason) from error


def _network(door: Door, hub: Hub, token: HubToken) -> Network:
    def ask() -> str | None:
        # In a download's thread; the loop of the program may be Qt's, which threads cannot use.
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            return runner.run(token.get()) or None

    return Network(door, hub.file_url, ask, door.rules.may_carry_token)


def _library(places: Places, settings: SettingsFile) -> Library:
    limit, chosen = ScanLimit(), settings.value
    around = Surroundings(Path.home(), os.environ, _platform())
    return find_models(
        pocket_model(),
        chosen.recent_models,
        places.models,
        folders=chosen.model_folders,
        others=find_others(around, limit),
        names={path: one.name for path, one in chosen.models.items()},
        limit=limit,
    )


def _platform() -> Literal["linux", "darwin", "win32"]:
    if sys.platform == "win32":
        return "win32"
    return "darwin" if sys.platform == "darwin" else "linux"
