"""The store's verbs for documents: their text, what names them in a chat, how they are found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import ClassVar, Concatenate, ParamSpec

import apsw

from app.core.papers import Passage, Reading, Scope
from app.vault import conversations, paper_index, paper_removal, paper_uses, papers
from app.vault.papers import NewPaper
from app.vault.papers import vectors as paper_vectors
from app.vault.rows import ChatPaper, PaperRow, TurnPaper
from app.vault.text import storable
from app.vault.thread import Threaded

_P = ParamSpec("_P")
_BATCH = 200
"""Passages written at once: some 50 ms, then other work has its turn."""
_MOST_ORIGINAL = 64_000_000
_WITH_PICTURES = {"pdf"}
"""Kinds whose file is kept, so that its pages can be shown."""


class PaperVerbs(Threaded):
    """What can be done with documents. A document that nothing uses any more is deleted."""

    _below_zero: ClassVar[bool] = False
    """Whether the ids of documents are below zero here, to be told from the encrypted store's."""

    async def find_paper(self, sha256: str) -> PaperRow | None:
        """The document of the file with these bytes (hexadecimal), if it is known."""
        return await self._run(papers.find, sha256, below_zero=self._below_zero)

    async def paper(self, id_: int) -> PaperRow:
        """One document; raises `document_gone`."""
        return await self._run(papers.get, id_)

    async def add_paper(
        self,
        sha256: str,
        name: str,
        reading: Reading,
        passages: Sequence[Passage],
        original: bytes = b"",
    ) -> PaperRow:
        """Keep a document, on disk when this returns; where it is known, the one there is.

        Until it is put somewhere nothing uses it: it is deleted at the next start then. The
        file's bytes are kept of PDFs up to 64 MB alone. Cancelled, it leaves nothing.
        """
        known = await self.find_paper(sha256)
        if known is not None:
            return known
        shown = reading.kind in _WITH_PICTURES and len(original) <= _MOST_ORIGINAL
        new = NewPaper.of(sha256, name, reading, passages, original if shown else b"")
        id_ = await self._run(papers.begin, new, self._clock(), below_zero=self._below_zero)
        try:
            for start in range(0, len(passages), _BATCH):
                await self._run(papers.add_passages, id_, start, passages[start : start + _BATCH])
            for number, chunk in enumerate(papers.chunks(new.original)):
                await self._run(papers.add_original, id_, number, chunk)
            return await self._run(papers.finish, id_)
        except BaseException:
            with suppress(RuntimeError):  # the store was closed: its next opening tidies up
                self._thread.submit(lambda: paper_removal.forsake(self._connection, id_))
            raise

    async def drop_paper(self, id_: int) -> bool:
        """Delete a document that nothing uses; False where something does, or it is not there."""
        return bool(await self._forgetting(paper_removal.forsake, id_))

    async def passages(self, paper: int, positions: Sequence[int] | None = None) -> list[Passage]:
        """All of a document, or its passages at some positions, in the order asked for.

        Positions that it does not have are left out. Raises `document_gone`.
        """
        return await self._read(lambda connection: papers.passages(connection, paper, positions))

    async def original(self, paper: int) -> bytes:
        """The bytes of the file, empty where they are not kept; raises `document_gone`."""
        return await self._read(lambda connection: papers.original(connection, paper))

    async def rank_passages(
        self, match: str, papers: Sequence[int], limit: int = 50
    ) -> list[tuple[int, int, float]]:
        """(document, position, score) of passages of these documents, the best (highest) first.

        `match` is an FTS5 expression of words as `search.index_form` spells them. Answers are
        saved meanwhile; cancelled, it ends at once.
        """
        return await self._read(
            lambda connection: paper_index.rank(connection, match, papers, limit)
        )

    async def set_vectors(self, model: str, paper: int, data: bytes) -> None:
        """Keep what an embedding model made of the passages; raises `document_gone`."""
        await self._run(papers.set_vectors, storable(model), paper, data)

    async def vectors(self, model: str, papers: Sequence[int]) -> list[tuple[int, bytes]]:
        """(document, bytes) of those documents that have some of this model."""
        return await self._read(
            lambda connection: paper_vectors(connection, storable(model), papers)
        )

    async def chat_papers(self, conversation: int) -> list[ChatPaper]:
        """The documents in the tray of a chat, in its order."""
        return await self._run(paper_uses.in_chat, conversation)

    async def set_chat_papers(self, conversation: int, papers: Sequence[tuple[int, Scope]]) -> None:
        """Put documents into the tray, in this order, in place of those there.

        Raises `conversation_gone`, `document_gone`.
        """
        await self._forgetting(paper_uses.set_in_chat, conversation, papers)

    async def turn_papers(self, conversation: int) -> dict[int, tuple[TurnPaper, ...]]:
        """What stood before the questions of a chat, by message."""
        return await self._run(paper_uses.of_questions, conversation)

    async def set_turn_papers(self, message: int, papers: Sequence[TurnPaper]) -> None:
        """Keep what stands before a question; raises `message_gone`, `document_gone`."""
        await self._forgetting(paper_uses.set_before, message, papers)

    async def set_citations(self, message: int, blob: bytes) -> None:
        """Keep the places an answer rests on; raises `message_gone`."""
        await self._run(paper_uses.set_citations, message, blob)

    async def citations(self, conversation: int) -> dict[int, bytes]:
        """What `set_citations` kept in a chat, by message."""
        return await self._run(paper_uses.citations, conversation)

    async def chat_collections(self, conversation: int) -> list[int]:
        """The ids of the collections a chat uses."""
        return await self._run(paper_uses.chat_collections, conversation)

    async def set_chat_collections(self, conversation: int, collections: Sequence[int]) -> None:
        """Let a chat use these collections; raises `conversation_gone`, `collection_gone`."""
        await self._run(paper_uses.set_chat_collections, conversation, collections)

    async def _forgetting(
        self,
        verb: Callable[Concatenate[apsw.Connection, _P], tuple[str, ...]],
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> tuple[str, ...]:
        """Do what may delete documents, whose hashes it returns: they leave the backups too."""

        def everywhere(connection: apsw.Connection) -> tuple[str, ...]:
            gone = verb(connection, *args, **kwargs)
            if gone:
                conversations.wipe_log(connection)
                self._in_backups(lambda copy: paper_removal.forget(copy, gone))
            return gone

        return await self._run(everywhere)
