"""Stand-ins for the rooms below the window: a vault in memory, and a desk with a gate."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from pathlib import Path

from app.core.errors import AlcoveError, OutsideError, UserError
from app.core.places import Places
from app.core.settings import SettingsFile
from app.hardware.gpus import Gpu, Snapshot
from app.network.door import Door
from app.network.hosts import HostRules, endpoint_in
from app.ui.models.ports import ModelRoom
from app.ui.network.told_ledger import ToldLedger
from app.ui.ports import LockState, OpenModels, Parts, Protection, Way
from app.vault.rows import Salvaged
from tests.gui.fake_desk import BIG, POCKET, STATISTICS, Entry, FakeDesk, facts
from tests.gui.fake_vault import FakeVault

__all__ = ["BIG", "POCKET", "STATISTICS", "Entry", "facts"]


PHRASE = "ABCD-EFGH-IJKL-MNOP-QRST-UVWX"


@dataclass
class FakeLocksmith:
    """Gives one vault, in the way its state says."""

    vault: FakeVault
    lock: LockState = "open"
    passphrase: str = "correct horse"
    protection: Protection = "keyring"
    calls: list[str] = field(default_factory=list)
    phrase: str = ""
    """The recovery phrase; empty where there is none."""
    fault: AlcoveError | None = None
    """Why the keyring, or the damaged file, does not open."""
    keyring_again: bool = True
    saved: Salvaged = field(
        default_factory=lambda: Salvaged(Path("/data/damaged/1"), None, 12, 240)
    )

    @property
    def has_recovery(self) -> bool:
        return bool(self.phrase)

    async def state(self) -> LockState:
        return self.lock

    async def open(self) -> FakeVault:
        self.calls.append("open")
        if self.fault is not None:
            raise self.fault
        return self.vault

    async def ways(self) -> frozenset[Way]:
        phrase: set[Way] = {"recovery"} if self.phrase else set()
        return frozenset({self.protection, *phrase})

    async def open_passphrase(self, text: str) -> FakeVault:
        self.calls.append("open_passphrase")
        self.protection = "passphrase"
        if text != self.passphrase:
            raise UserError("wrong_passphrase")
        return self.vault

    async def create_keyring(self) -> FakeVault:
        self.calls.append("create_keyring")
        return self.vault

    async def create_passphrase(self, text: str) -> FakeVault:
        self.calls.append("create_passphrase")
        self.passphrase, self.protection = text, "passphrase"
        return self.vault

    async def create_plain(self) -> FakeVault:
        self.calls.append("create_plain")
        self.protection = "none"
        return self.vault

    async def recover(self, phrase: str) -> bool:
        self.calls.append("recover")
        if phrase != self.phrase:
            raise UserError("wrong_recovery")
        self.lock, self.fault = "open", None
        return self.keyring_again

    async def set_passphrase(self, text: str) -> None:
        self.calls.append("set_passphrase")
        self.passphrase, self.protection = text, "passphrase"

    async def change_passphrase(self, old: str, new: str) -> None:
        await self.prove(old)
        self.passphrase = new

    async def prove(self, passphrase: str) -> None:
        if self.protection == "passphrase" and passphrase != self.passphrase:
            raise UserError("wrong_passphrase")

    def new_phrase(self) -> str:
        return PHRASE

    async def keep_phrase(self, phrase: str, passphrase: str) -> None:
        await self.prove(passphrase)
        self.phrase = phrase

    async def note_damage(self) -> None:
        self.calls.append("note_damage")

    async def rescue(self) -> Salvaged:
        self.calls.append("rescue")
        self.lock, self.fault = "open", None
        return self.saved


@dataclass
class FakeDialogs:
    """Answers what it was told to, and keeps what it was asked."""

    file: Path | None = None
    files: list[Path] = field(default_factory=list)
    agrees: bool = True
    asked: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    secret: str | None = None
    secrets: list[str | None] = field(default_factory=list)
    """Given one after the other, before `secret`."""
    shown: list[tuple[str, str, str]] = field(default_factory=list)

    async def choose_model(self, parent: object, folder: Path) -> Path | None:
        self.asked.append("file")
        return self.file

    async def choose_file(self, parent: object, title: str, kinds: str) -> Path | None:
        self.asked.append(title)
        return self.file

    async def save_file(self, parent: object, title: str, name: str) -> Path | None:
        self.asked.append(name)
        return self.file

    async def choose_files(self, parent: object, title: str) -> list[Path]:
        self.asked.append(title)
        return self.files

    async def choose_folder(self, parent: object, title: str) -> Path | None:
        self.asked.append(title)
        return self.file

    async def tell(self, parent: object, text: str) -> None:
        self.told.append(text)

    async def ask_secret(self, parent: object, title: str, text: str) -> str | None:
        self.asked.append(title)
        self.told.append(text)
        return self.secrets.pop(0) if self.secrets else self.secret

    async def confirm(self, parent: object, question: str, details: str, action: str) -> bool:
        self.asked.append(details)
        return self.agrees

    async def show_text(self, parent: object, title: str, about: str, text: str) -> None:
        self.shown.append((title, about, text))

    def open_link(self, address: str) -> None:
        self.opened.append(address)

    def open_folder(self, folder: Path) -> None:
        self.opened.append(str(folder))


class FakeComputer:
    """Always the same computer; counts how often it was looked at, and let go of."""

    def __init__(self, gpus: tuple[Gpu, ...] = (), notes: tuple[str, ...] = ("no_gpu",)) -> None:
        self.gpus, self.notes = gpus, notes
        self.samples = self.closed = 0

    def sample(self) -> Snapshot:
        self.samples += 1
        used, total = 12_025_908_428, 34_359_738_368
        return Snapshot(time.monotonic(), 12.0, used, total, total - used, self.gpus, self.notes)

    def processor(self) -> str:
        return "AMD Ryzen 7 7700"

    def close(self) -> None:
        self.closed += 1


def no_models(loaded: object, let_go: object) -> ModelRoom:
    """Where a test is about something else: the parts around models cannot be made."""
    raise OutsideError("folders_not_made", folder="/models", reason="a test")


def fake_parts(
    settings: SettingsFile,
    places: Places,
    locksmith: FakeLocksmith,
    desk: FakeDesk,
    computer: FakeComputer,
    open_models: OpenModels = no_models,
) -> Parts:
    """What the window is given: fakes, and a door that nobody goes through."""
    ledger = ToldLedger(places.data / "requests.jsonl")
    return Parts(
        settings=settings,
        places=places,
        locksmith=locksmith,
        make_desk=lambda _: desk,
        close_engine=desk.close_engine,
        measures=computer,
        door=Door(HostRules(endpoint_in(os.environ)), ledger),
        ledger=ledger,
        open_models=open_models,
        engine_facts=desk.engine_facts,
    )
