"""The documents' stand-in: files are read as far as a gate lets them, into lists in memory."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.chat.papers.collections import Refreshed
from app.chat.papers.taking import Expanded, PaperTaken
from app.core.errors import UserError
from app.core.events import ChosenPaper, PaperProgress, VectorProgress
from app.core.papers import PagePicture, Passage, Pasted, Place, Scope
from app.core.words import EmbedderFacts, Note
from app.vault.rows import ChatPaper, CollectionPaper, CollectionRow, PaperRow

PAGES = 12
TOKENS = 3400


@dataclass
class FakeShelf:
    """Reads PAGES pages of each file, where it is held one for each permit of the gate."""

    trays: dict[int | None, list[ChatPaper]] = field(default_factory=dict)
    used: dict[int | None, list[int]] = field(default_factory=dict)
    folders: dict[int, CollectionRow] = field(default_factory=dict)
    inside: dict[int, list[CollectionPaper]] = field(default_factory=dict)
    passwords: dict[str, str] = field(default_factory=dict)
    """By name of the file."""
    failures: dict[str, Exception] = field(default_factory=dict)
    notes: dict[str, tuple[Note, ...]] = field(default_factory=dict)
    room: int = 100_000
    """Tokens; what is beyond goes in passages."""
    left_out: int = 0
    held: bool = False

    def __post_init__(self) -> None:
        self.gate = asyncio.Semaphore(0)
        self.papers: dict[int, PaperRow] = {}
        self.dropped: list[int] = []
        self.refreshed: list[int] = []
        self.embed_model: Path | None = None
        self.made: asyncio.Queue[VectorProgress] = asyncio.Queue()
        self._next = 1

    def open_gate(self, count: int = 100_000) -> None:
        """Let `count` pages through."""
        for _ in range(count):
            self.gate.release()

    def keep(self, name: str, data: bytes = b"", **more: object) -> PaperRow:
        """A document as it would be stored."""
        sha256 = hashlib.sha256(data or name.encode(errors="replace")).hexdigest()
        for row in self.papers.values():
            if row.sha256 == sha256:
                return row
        kind = Path(name).suffix.removeprefix(".") or "text"
        notes = self.notes.get(name, ())
        row = PaperRow(
            self._new_id(), sha256, name, kind, PAGES, TOKENS * 4, notes, 40, kind == "pdf", 0
        )
        row = replace(row, **more)
        self.papers[row.id] = row
        return row

    def asked(self, chat: int) -> None:
        """As the desk does when a question is stored: what went with it alone is gone."""
        self.trays[chat] = [one for one in self.trays.get(chat, []) if one.scope == "chat"]

    async def on(self, chat: int | None) -> list[ChatPaper]:
        return list(self.trays.get(chat, []))

    async def set_on(self, chat: int | None, papers: Sequence[tuple[int, Scope]]) -> None:
        self.trays[chat] = [
            ChatPaper(self.papers[id_], scope, at) for at, (id_, scope) in enumerate(papers)
        ]

    async def take_in(
        self, chat: int | None, source: Path | Pasted, *, password: str = ""
    ) -> AsyncGenerator[PaperProgress | PaperTaken, None]:
        name = source.name
        if name in self.failures:
            raise self.failures[name]
        if (wanted := self.passwords.get(name)) is not None and password != wanted:
            code = "document_password_wrong" if password else "document_password_wanted"
            raise UserError(code, name=name)
        for page in range(PAGES):
            yield PaperProgress(page, PAGES)
            if self.held:
                await self.gate.acquire()
        data = source.data if isinstance(source, Pasted) else b""
        if not data and source.is_file():
            data = source.read_bytes()
        pages = 0 if isinstance(source, Pasted) else PAGES
        yield PaperTaken(self.keep(name, data, pages=pages), was_known=False)

    async def expand(self, paths: Sequence[Path]) -> Expanded:
        files: list[Path] = []
        for path in paths:
            files += sorted(path.iterdir()) if path.is_dir() else [path]
        return Expanded(tuple(files), self.left_out)

    async def drop(self, paper: int) -> None:
        self.dropped.append(paper)

    async def tokens(self, paper: PaperRow) -> int:
        return paper.characters // 4

    async def outlook(self, chat: int | None, draft: str = "") -> tuple[ChosenPaper, ...]:
        left, chosen = self.room, []
        for one in self.trays.get(chat, []):
            row, needed = one.paper, one.paper.characters // 4
            whole = needed <= left
            shown = row.passages if whole else max(0, left * row.passages // needed)
            left -= min(left, needed)
            chosen.append(ChosenPaper(row.id, row.name, whole, shown, row.passages, needed))
        return tuple(chosen)

    async def passages(self, paper: int, positions: Sequence[int] | None = None) -> list[Passage]:
        every = [Passage(Place("page", n + 1), f"Passage {n}") for n in range(PAGES)]
        return every if positions is None else [every[at] for at in positions]

    async def picture(
        self, paper: int, page: int, width: int, quotes: Sequence[str] = (), password: str = ""
    ) -> PagePicture:
        return PagePicture(1, 1, b"\xff\xff\xff")

    async def set_embed_model(self, path: Path | None) -> EmbedderFacts | None:
        if path is not None and path.name in self.failures:
            raise self.failures[path.name]
        self.embed_model = path
        return None if path is None else EmbedderFacts(path.stem, 384, 512, made_for_it=True)

    async def vectors(self) -> AsyncGenerator[VectorProgress, None]:
        while True:
            yield await self.made.get()

    async def collections(self) -> list[CollectionRow]:
        return [
            replace(row, papers=len(self.inside.get(row.id, []))) for row in self.folders.values()
        ]

    async def create_collection(self, name: str, folder: str = "") -> CollectionRow:
        row = CollectionRow(self._new_id(), name, folder, 0)
        self.folders[row.id] = row
        return row

    async def rename_collection(self, id_: int, name: str) -> None:
        self.folders[id_] = replace(self.folders[id_], name=name)

    async def follow_folder(self, id_: int, folder: Path) -> None:
        self.folders[id_] = replace(self.folders[id_], folder=str(folder))
        self.inside[id_] = []

    async def delete_collection(self, id_: int) -> None:
        del self.folders[id_]

    async def collection_papers(self, id_: int) -> list[CollectionPaper]:
        return list(self.inside.get(id_, []))

    async def put_in_collection(self, id_: int, paper: int, path: str = "") -> None:
        row = CollectionPaper(self.papers[paper], path, 0, 0)
        self.inside.setdefault(id_, []).append(row)

    async def take_from_collection(self, id_: int, paper: int) -> None:
        self.inside[id_] = [one for one in self.inside[id_] if one.paper.id != paper]

    async def chat_collections(self, chat: int | None) -> list[int]:
        return list(self.used.get(chat, []))

    async def set_chat_collections(self, chat: int | None, ids: Sequence[int]) -> None:
        self.used[chat] = list(ids)

    async def refresh_collection(self, id_: int) -> AsyncGenerator[PaperProgress | Refreshed, None]:
        self.refreshed.append(id_)
        files = sorted(Path(self.folders[id_].folder).iterdir())
        known = {one.path for one in self.inside.get(id_, [])}
        for done, path in enumerate(files):
            yield PaperProgress(done, len(files))
            if str(path) not in known:
                await self.put_in_collection(id_, self.keep(path.name).id, str(path))
        yield Refreshed(len(files), 0, (), 0)

    def _new_id(self) -> int:
        self._next += 1
        return self._next - 1
