"""The encrypted store's stand-in for documents and collections: dictionaries, too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.errors import UserError
from app.core.papers import Passage, Reading, Scope
from app.vault.rows import ChatPaper, CollectionPaper, CollectionRow, PaperRow, TurnPaper


class FakeLibrary:
    """Documents stay until they are dropped, whatever uses them."""

    def __init__(self) -> None:
        self.documents: dict[int, PaperRow] = {}
        self.texts: dict[int, tuple[Passage, ...]] = {}
        self.originals: dict[int, bytes] = {}
        self.made_vectors: dict[tuple[str, int], bytes] = {}
        self.trays: dict[int, list[ChatPaper]] = {}
        self.turns: dict[int, tuple[TurnPaper, ...]] = {}
        self.cited: dict[int, bytes] = {}
        self.gathered: dict[int, CollectionRow] = {}
        self.contents: dict[int, list[CollectionPaper]] = {}
        self.used: dict[int, list[int]] = {}

    async def find_paper(self, sha256: str) -> PaperRow | None:
        return next((row for row in self.documents.values() if row.sha256 == sha256), None)

    async def paper(self, id_: int) -> PaperRow:
        if id_ not in self.documents:
            raise UserError("document_gone", id=id_)
        return self.documents[id_]

    async def add_paper(
        self,
        sha256: str,
        name: str,
        reading: Reading,
        passages: Sequence[Passage],
        original: bytes = b"",
    ) -> PaperRow:
        known = await self.find_paper(sha256)
        if known is not None:
            return known
        row = PaperRow(
            len(self.texts) + 1,
            sha256,
            name,
            reading.kind,
            reading.pages,
            reading.characters,
            reading.notes,
            len(passages),
            bool(original),
            0,
        )
        self.documents[row.id], self.texts[row.id] = row, tuple(passages)
        self.originals[row.id] = original
        return row

    async def drop_paper(self, id_: int) -> bool:
        return self.documents.pop(id_, None) is not None

    async def passages(self, paper: int, positions: Sequence[int] | None = None) -> list[Passage]:
        await self.paper(paper)
        texts = self.texts[paper]
        wanted = range(len(texts)) if positions is None else positions
        return [texts[at] for at in wanted if 0 <= at < len(texts)]

    async def original(self, paper: int) -> bytes:
        await self.paper(paper)
        return self.originals[paper]

    async def rank_passages(
        self, match: str, papers: Sequence[int], limit: int = 50
    ) -> list[tuple[int, int, float]]:
        words = [word.strip('"*').lower() for word in match.split() if word != "OR"]
        scored = [
            (paper, position, float(sum(word in passage.text.lower() for word in words)))
            for paper in papers
            for position, passage in enumerate(self.texts.get(paper, ()))
        ]
        found = [one for one in scored if one[2]]
        return sorted(found, key=lambda one: -one[2])[:limit]

    async def set_vectors(self, model: str, paper: int, data: bytes) -> None:
        self.made_vectors[model, paper] = data

    async def vectors(self, model: str, papers: Sequence[int]) -> list[tuple[int, bytes]]:
        known = self.made_vectors
        return [(paper, known[model, paper]) for paper in papers if (model, paper) in known]

    async def chat_papers(self, conversation: int) -> list[ChatPaper]:
        return list(self.trays.get(conversation, ()))

    async def set_chat_papers(self, conversation: int, papers: Sequence[tuple[int, Scope]]) -> None:
        self.trays[conversation] = [
            ChatPaper(await self.paper(paper), scope, position)
            for position, (paper, scope) in enumerate(papers)
        ]

    async def turn_papers(self, conversation: int) -> dict[int, tuple[TurnPaper, ...]]:
        inside = {row.id for row in await self.messages(conversation)}
        return {message: rows for message, rows in self.turns.items() if message in inside and rows}

    async def set_turn_papers(self, message: int, papers: Sequence[TurnPaper]) -> None:
        self.turns[message] = tuple(papers)

    async def set_citations(self, message: int, blob: bytes) -> None:
        self.cited[message] = blob

    async def citations(self, conversation: int) -> dict[int, bytes]:
        inside = {row.id for row in await self.messages(conversation)}
        return {message: blob for message, blob in self.cited.items() if message in inside}

    async def chat_collections(self, conversation: int) -> list[int]:
        return [id_ for id_ in self.used.get(conversation, ()) if id_ in self.gathered]

    async def set_chat_collections(self, conversation: int, collections: Sequence[int]) -> None:
        self.used[conversation] = list(collections)

    async def collections(self) -> list[CollectionRow]:
        return [
            replace(row, papers=len({one.paper.id for one in self.contents[row.id]}))
            for row in self.gathered.values()
        ]

    async def create_collection(self, name: str, folder: str = "") -> CollectionRow:
        row = CollectionRow(max(self.gathered, default=0) + 1, name, folder, 0)
        self.gathered[row.id], self.contents[row.id] = row, []
        return row

    async def rename_collection(self, id_: int, name: str) -> None:
        self.gathered[id_] = replace(self._collection(id_), name=name)

    async def set_collection_folder(self, id_: int, folder: str) -> None:
        self.gathered[id_] = replace(self._collection(id_), folder=folder)

    async def delete_collection(self, id_: int) -> None:
        self._collection(id_)
        del self.gathered[id_], self.contents[id_]

    async def collection_papers(self, id_: int) -> list[CollectionPaper]:
        self._collection(id_)
        return sorted(self.contents[id_], key=lambda one: one.path)

    async def put_in_collection(
        self, id_: int, paper: int, path: str = "", modified: int = 0, size: int = 0
    ) -> None:
        new = CollectionPaper(await self.paper(paper), path, modified, size)
        kept = [
            one
            for one in await self.collection_papers(id_)
            if one.path != path or (not path and one.paper.id != paper)
        ]
        self.contents[id_] = [*kept, new]

    async def take_from_collection(self, id_: int, what: int | str) -> None:
        self._collection(id_)
        self.contents[id_] = [
            one for one in self.contents[id_] if what not in (one.paper.id, one.path)
        ]

    def _collection(self, id_: int) -> CollectionRow:
        if id_ not in self.gathered:
            raise UserError("collection_gone", id=id_)
        return self.gathered[id_]
