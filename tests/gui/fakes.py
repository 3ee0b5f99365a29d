"""Stand-ins for the rooms below the window: a vault in memory, and a desk with a gate."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.core.errors import AlcoveError, OutsideError, UserError
from app.core.events import (
    AnswerEnded,
    AnswerEvent,
    AnswerFailed,
    LoadProgress,
    PromptProgress,
    QuestionStored,
    TextArrived,
)
from app.core.places import Places
from app.core.settings import SettingsFile
from app.core.words import ModelFacts, Statistics
from app.hardware.gpus import Gpu, Snapshot
from app.network.door import Door
from app.network.hosts import HostRules, endpoint_in
from app.ui.models.ports import ModelRoom
from app.ui.network.told_ledger import ToldLedger
from app.ui.ports import LockState, OpenModels, Parts, Protection
from app.vault.rows import ConversationRow, Hit, MessageRow

POCKET = Path("/models/pocket.gguf")
BIG = Path("/models/Qwen3-14B-Q4_K_M.gguf")
STATISTICS = Statistics(
    prompt_tokens=40,
    answer_tokens=412,
    prompt_seconds=0.02,
    first_token_seconds=0.21,
    generation_seconds=8.5,
    context_used=3100,
    context_length=32768,
)


def facts(name: str = "Pocket") -> ModelFacts:
    """What the engine would say of a model."""
    return ModelFacts(
        name=name,
        architecture="llama",
        description=f"{name}, a model for tests",
        parameters=10_000_000,
        weight_bytes=10_000_000,
        vocabulary=4096,
        layers=40,
        gpu_layers=0,
        context_length=32768,
        trained_context=32768,
        threads=8,
        repack=True,
        mmap=True,
        template="model",
    )


@dataclass(frozen=True)
class Entry:
    """A model on the disk."""

    path: Path
    name: str
    label: str
    bytes: int
    builtin: bool = False


class FakeVault:
    """Conversations and messages in dictionaries; `now` is the time of the next change."""

    def __init__(self, now: int = 1_795_000_000_000) -> None:
        self.now = now
        self.rows: dict[int, ConversationRow] = {}
        self.stored: dict[int, list[MessageRow]] = {}
        self.closed = False
        self.backed_up = asyncio.Event()
        self._next = 1

    def add(self, title: str, updated: int | None = None, *, pinned: bool = False) -> int:
        """Make a conversation at once."""
        when = self.now if updated is None else updated
        self.now += 1
        id_ = self.new_id()
        self.rows[id_] = ConversationRow(id_, title, when, when, pinned, False, None, "")
        self.stored[id_] = []
        return id_

    def new_id(self) -> int:
        """An id nothing has."""
        self._next += 1
        return self._next - 1

    def say(self, conversation: int, role: str, text: str, **more: object) -> MessageRow:
        """Add a message at once."""
        row = MessageRow(
            self.new_id(), conversation, None, role, text, "", "complete", "", None, 0, ""
        )
        self.stored[conversation].append(replace(row, **more))
        return self.stored[conversation][-1]

    async def conversations(
        self, limit: int = 200, before: tuple[int, int] | None = None
    ) -> list[ConversationRow]:
        key = before or (1 << 62, 0)
        rows = sorted(self.rows.values(), key=lambda row: (row.updated, row.id), reverse=True)
        return [row for row in rows if (row.updated, row.id) < key][:limit]

    async def conversation(self, id_: int) -> ConversationRow:
        if id_ not in self.rows:
            raise UserError("conversation_gone", id=id_)
        return self.rows[id_]

    async def create_conversation(self, title: str = "") -> ConversationRow:
        return self.rows[self.add(title)]

    async def rename_conversation(self, id_: int, title: str) -> None:
        self.rows[id_] = replace(self.rows[id_], title=title)

    async def pin_conversation(self, id_: int, pinned: bool = True) -> None:
        self.rows[id_] = replace(self.rows[id_], pinned=pinned)

    async def delete_conversation(self, id_: int) -> None:
        del self.rows[id_], self.stored[id_]

    async def set_draft(self, id_: int, text: str) -> None:
        self.rows[id_] = replace(self.rows[id_], draft=text)

    async def daily_backup(self) -> None:
        self.backed_up.set()

    async def search(self, query: str) -> list[Hit]:
        word, hits = query.lower(), []
        for id_, row in self.rows.items():
            texts = [(one.id, one.text) for one in self.stored[id_]] + [(0, row.title)]
            found = [(key, text) for key, text in texts if word in text.lower()]
            hits += [Hit(id_, key, row.title, text) for key, text in found]
        return hits

    async def close(self) -> None:
        self.closed = True


@dataclass
class FakeDesk:
    """Answers with `pieces`, one for each permit of the gate; `open_gate` lets all through."""

    vault: FakeVault
    pieces: list[str] = field(default_factory=lambda: ["Hello", " there", "."])
    failure: AlcoveError | None = None
    load_failure: AlcoveError | None = None
    hold_load: bool = False

    def __post_init__(self) -> None:
        self.gate = asyncio.Semaphore(0)
        self.load_gate = asyncio.Event()
        self.model: ModelFacts | None = None
        self.model_path: Path | None = None
        self.answering: int | None = None
        self.context_used = 0
        self.asked: list[tuple[int, str]] = []
        self.closed = False

    def open_gate(self, count: int = 100_000) -> None:
        """Let `count` pieces through."""
        for _ in range(count):
            self.gate.release()

    def models(self) -> list[Entry]:
        return [
            Entry(POCKET, "Pocket", "Q8_0", 13_000_000, builtin=True),
            Entry(BIG, "Qwen3 14B", "Q4_K_M", 8_990_000_000),
        ]

    async def find_models(self) -> list[Entry]:
        return self.models()

    async def open_model(self, path: Path) -> AsyncIterator[LoadProgress | ModelFacts]:
        self.model, self.model_path = None, None
        yield LoadProgress(0.4)
        if self.hold_load:
            await self.load_gate.wait()
        if self.load_failure:
            raise self.load_failure
        self.model_path = path
        self.model = facts("Pocket" if path == POCKET else "Qwen3 14B")
        yield self.model

    async def close_model(self) -> None:
        self.model = None

    async def close_engine(self) -> None:
        """As the engine's own."""
        self.model, self.closed = None, True

    async def ask(self, conversation: int, text: str) -> AsyncIterator[AnswerEvent]:
        assert self.model is not None
        self.asked.append((conversation, text))
        self.answering = conversation
        question = self.vault.say(conversation, "user", text)
        answer = self.vault.say(
            conversation, "assistant", "", state="streaming", model=self.model.name
        )
        arrived = ""
        state, statistics = "stopped", None
        try:
            yield QuestionStored(conversation, question.id, answer.id)
            yield PromptProgress(40, 40, 0)
            for piece in self.pieces:
                await self.gate.acquire()
                arrived += piece
                yield TextArrived("answer", piece, 1)
            if self.failure:
                state = "failed"
                yield AnswerFailed(self.failure)
                return
            state, statistics, self.context_used = "complete", STATISTICS, 3100
            yield AnswerEnded("end", STATISTICS)
        finally:
            done = replace(answer, text=arrived, state=state, statistics=statistics)
            stored = self.vault.stored.get(conversation, [])
            stored[:] = [done if row.id == answer.id else row for row in stored]
            self.answering = None

    async def transcript(self, conversation: int) -> list[MessageRow]:
        await self.vault.conversation(conversation)
        return list(self.vault.stored[conversation])


@dataclass
class FakeLocksmith:
    """Gives one vault, in the way its state says."""

    vault: FakeVault
    lock: LockState = "open"
    passphrase: str = "correct horse"
    protection: Protection = "keyring"
    calls: list[str] = field(default_factory=list)

    async def state(self) -> LockState:
        return self.lock

    async def open(self) -> FakeVault:
        self.calls.append("open")
        return self.vault

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


@dataclass
class FakeDialogs:
    """Answers what it was told to, and keeps what it was asked."""

    file: Path | None = None
    agrees: bool = True
    asked: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    secret: str | None = None

    async def choose_model(self, parent: object, folder: Path) -> Path | None:
        self.asked.append("file")
        return self.file

    async def choose_folder(self, parent: object, title: str) -> Path | None:
        self.asked.append(title)
        return self.file

    async def tell(self, parent: object, text: str) -> None:
        self.told.append(text)

    async def ask_secret(self, parent: object, title: str, text: str) -> str | None:
        self.asked.append(title)
        return self.secret

    async def confirm(self, parent: object, question: str, details: str, action: str) -> bool:
        self.asked.append(details)
        return self.agrees

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
    )
