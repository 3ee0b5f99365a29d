"""The documents of a front end: taken in, on a chat, in collections, shown again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from pathlib import Path

from app.chat.chats import Chats
from app.chat.papers import collections, taking
from app.chat.papers.collections import Refreshed, Shelves
from app.chat.papers.finding import Finder
from app.chat.papers.giving import Given, Giver
from app.chat.papers.library import Counter, Library
from app.chat.papers.taking import Expanded, PaperTaken, Reader
from app.chat.papers.tray import Tray
from app.chat.papers.vectors import Embedder, Vectors
from app.chat.queue import Queue
from app.core.errors import UserError
from app.core.events import ChosenPaper, PaperProgress, VectorProgress
from app.core.papers import PagePicture, Passage, Pasted, Scope
from app.core.settings import SettingsFile
from app.core.words import EmbedderFacts, ModelFacts
from app.vault.rows import ChatPaper, CollectionPaper, CollectionRow, PaperRow

Remember = Callable[..., Awaitable[None]]
Outlook = Callable[[int | None, str], Awaitable[Given]]


class Shelf:
    """A chat None is the one that is not made yet. `document_gone`, `conversation_gone` and
    `collection_gone` (UserError) are raised for an id that is not there.
    """

    def __init__(
        self,
        chats: Chats,
        vault: Shelves,
        engine: Counter,
        reader: Reader,
        vectors: Callable[[Library], Vectors],
        model: Callable[[], ModelFacts | None],
        outlook: Outlook,
        language: Callable[[], str] = lambda: "system",
    ) -> None:
        """`reader` starts a child for each document, `model` tells what is open.

        `outlook` chooses for that what a question would be given, `language` is the window's.
        """
        self._language = language
        self._chats, self._vault, self._reader = chats, vault, reader
        self._model, self._outlook = model, outlook
        self.library = Library(chats, engine)
        self._tray = Tray(chats, vault, vault)
        self._vectors = vectors(self.library)
        self.giver = Giver(self.library, Finder(self.library, self._vectors), self._tray)

    async def on(self, chat: int | None) -> list[ChatPaper]:
        """The documents on a chat, in the order of its tray."""
        return await self._tray.on(chat)

    async def set_on(self, chat: int | None, papers: Sequence[tuple[int, Scope]]) -> None:
        """Put these on a chat, in this order, in place of those that were."""
        await self._tray.set_on(chat, papers)

    async def drop(self, paper: int) -> None:
        """Forget a document that was taken in, where nothing uses it."""
        await self.library.store(paper).drop_paper(paper)

    async def take_in(
        self, chat: int | None, source: Path | Pasted, *, password: str = ""
    ) -> AsyncGenerator[PaperProgress | PaperTaken]:
        """Read a document for a chat; the last item is what it is. It is on no chat yet.

        Raises AlcoveError `document_…`: `document_password_wanted` and `document_password_wrong`
        where it is to be asked again with a password.
        """
        store = self._vault if chat is None else self._chats.store(chat)
        reading = taking.take_in(
            store,
            self._reader,
            source,
            password=password,
            language=self._language(),
            spared=self._tray.drafted,
        )
        async with aclosing(reading) as events:
            async for event in events:
                if isinstance(event, PaperTaken):
                    self._vectors.wish([event.paper])
                yield event

    async def expand(self, paths: Sequence[Path]) -> Expanded:
        """The files to take in of what was dropped; folders are looked through."""
        return await asyncio.to_thread(taking.expand, paths)

    async def tokens(self, paper: PaperRow) -> int:
        """How many tokens a document is to the open model; 0 while none is open.

        While an answer is written it waits for its end.
        """
        model = self._model()
        return 0 if model is None else await self.library.tokens(paper, model)

    async def outlook(self, chat: int | None, draft: str = "") -> tuple[ChosenPaper, ...]:
        """What the next question would take of the documents on a chat; () with no model open."""
        return () if self._model() is None else (await self._outlook(chat, draft)).told

    async def passages(
        self, paper: int, positions: Sequence[int] | None = None
    ) -> Sequence[Passage]:
        """The text of a document as passages in order, or some of them."""
        return await self.library.passages(paper, positions)

    async def picture(
        self, paper: int, page: int, width: int, quotes: Sequence[str] = (), password: str = ""
    ) -> PagePicture:
        """A page (from 1) as it looks, so many pixels wide, with the places of these words.

        Raises AlcoveError: `document_no_picture` where the file is not kept, `document_password_…`.
        """
        store = self.library.store(paper)
        row, data = await store.paper(paper), await store.original(paper)
        if not data:
            raise UserError("document_no_picture", name=row.name)
        loaded = await self._reader.load(Pasted(row.name, data))
        async with self._reader.opened(loaded, password=password) as opened:
            return await opened.render(page, width, quotes)

    async def collections(self) -> list[CollectionRow]:
        """All collections, by name."""
        return await self._vault.collections()

    async def create_collection(self, name: str, folder: str = "") -> CollectionRow:
        """Make one; `refresh_collection` takes in what is in its folder."""
        return await self._vault.create_collection(name, folder)

    async def rename_collection(self, id_: int, name: str) -> None:
        """Give another name."""
        await self._vault.rename_collection(id_, name)

    async def follow_folder(self, id_: int, folder: Path) -> None:
        """Have a collection follow another folder; `refresh_collection` then reads it."""
        await collections.follow(self._vault, id_, folder)

    async def delete_collection(self, id_: int) -> None:
        """Delete it, and its documents that no chat uses; no file of the user's."""
        await self._vault.delete_collection(id_)

    async def collection_papers(self, id_: int) -> list[CollectionPaper]:
        """The documents of a collection."""
        return await self._vault.collection_papers(id_)

    async def put_in_collection(self, id_: int, paper: int, path: str = "") -> None:
        """Add a document of the vault, from this file."""
        state = await asyncio.to_thread(collections.state_of, Path(path)) if path else (0, 0)
        await self._vault.put_in_collection(id_, paper, path, *state)

    async def take_from_collection(self, id_: int, paper: int) -> None:
        """Take a document out."""
        await self._vault.take_from_collection(id_, paper)

    async def refresh_collection(self, id_: int) -> AsyncGenerator[PaperProgress | Refreshed]:
        """Bring a collection up to its folder, by what its files hold; the last item says how.

        Raises UserError `collection_folder_gone`, `collection_folder_empty`.
        """
        refreshing = collections.refresh(self._vault, self._reader, id_, language=self._language())
        async with aclosing(refreshing) as events:
            async for event in events:
                if isinstance(event, Refreshed):
                    self._vectors.wish(event.papers)
                yield event

    async def chat_collections(self, chat: int | None) -> list[int]:
        """The collections a chat uses."""
        return await self._tray.chat_collections(chat)

    async def set_chat_collections(self, chat: int | None, ids: Sequence[int]) -> None:
        """Let a chat use these."""
        await self._tray.set_chat_collections(chat, ids)

    @property
    def embed_model(self) -> Path | None:
        """The file of the embedding model that ranks passages too; None for words alone."""
        return Path(self._vectors.model) if self._vectors.model else None

    async def set_embed_model(self, path: Path | None) -> EmbedderFacts | None:
        """Choose it and open it; raises AlcoveError where it cannot be, and nothing changes."""
        return await self._vectors.choose(path)

    async def vectors(self) -> AsyncGenerator[VectorProgress]:
        """Makes the vectors that are missing, while nobody asks, as long as it is iterated."""
        async with aclosing(self._vectors.make()) as events:
            async for event in events:
                yield event


def vectors_by(
    queue: Queue, embedder: Embedder | None, settings: SettingsFile, remember: Remember
) -> Callable[[Library], Vectors]:
    """How a desk makes its `Vectors`."""

    async def choose(path: str) -> None:
        await remember(settings, embed_model=path)

    return lambda library: Vectors(
        library, queue, embedder, lambda: settings.value.embed_model, choose
    )
