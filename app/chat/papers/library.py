"""Documents as they are kept: their text for a prompt, and how many tokens that is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Protocol

from app.chat.chats import Chats
from app.chat.papers.wording import Laid, papers_of
from app.chat.prompt import Papers
from app.chat.store import Store
from app.core.errors import UserError
from app.core.papers import Passage
from app.core.words import ModelFacts, Turn
from app.documents.passages import excerpt, whole
from app.vault.rows import PaperRow, TurnPaper

_KEPT, _KEPT_CHARACTERS = 16, 4_000_000
"""Texts of documents that stand in chats are needed again with each question."""
_COUNTED_WHOLE = 400_000
"""Characters; of longer texts some passages are counted."""
_SAMPLES = 160


class Counter(Protocol):
    """What of the engine is needed to count."""

    async def count_each(
        self, turns: tuple[Turn, ...], /, *, template: str = ...
    ) -> tuple[int, ...]: ...


class Library:
    """Finds a document's store by its id: those of the temporary chat are below zero."""

    def __init__(self, chats: Chats, engine: Counter) -> None:
        self._chats, self._engine = chats, engine
        self._texts: OrderedDict[int, tuple[str, tuple[Passage, ...]]] = OrderedDict()
        self._counted: dict[tuple[str, str, int], int] = {}

    def store(self, paper: int) -> Store:
        """Where a document is kept."""
        return self._chats.store_of_paper(paper)

    async def passages(
        self, paper: int, positions: Sequence[int] | None = None
    ) -> Sequence[Passage]:
        """All passages of a document, or some; raises UserError `document_gone`."""
        return await self.store(paper).passages(paper, positions)

    async def whole(self, paper: PaperRow) -> tuple[str, tuple[Passage, ...]]:
        """A document's text for a prompt, and its passages; raises UserError `document_gone`."""
        if paper.id < 0:  # nothing of a temporary chat outlives it here
            passages = tuple(await self.passages(paper.id))
            return whole(passages), passages
        try:
            await self.store(paper.id).paper(paper.id)
        except UserError:  # what is deleted is not kept here either
            self._texts.pop(paper.id, None)
            raise
        if (kept := self._texts.get(paper.id)) is None:
            passages = tuple(await self.passages(paper.id))
            kept = self._texts[paper.id] = whole(passages), passages
            self._forget_old()
        self._texts.move_to_end(paper.id)
        return kept

    async def laid(self, row: TurnPaper) -> Laid:
        """What stood in one fence."""
        if not row.passages:
            return Laid(row, *await self.whole(row.paper))
        passages = await self.passages(row.paper.id, row.passages)
        return Laid(row, excerpt(passages), passages)

    async def papers(self, rows: Sequence[TurnPaper], *, marked: bool) -> Papers:
        """What stood before one question."""
        return papers_of(await self.all_laid(rows), marked=marked)

    async def all_laid(self, rows: Sequence[TurnPaper]) -> list[Laid]:
        """What stood in each fence; not those whose document was deleted since."""
        found = []
        for row in rows:
            try:
                found.append(await self.laid(row))
            except UserError as error:
                if error.code != "document_gone":
                    raise
        return found

    async def papers_by_message(
        self, rows: Mapping[int, Sequence[TurnPaper]], messages: Sequence[int], *, marked: bool
    ) -> dict[int, Papers]:
        """The same for each of these messages that has any."""
        asked = [id_ for id_ in messages if rows.get(id_)]
        return {id_: await self.papers(rows[id_], marked=marked) for id_ in asked}

    async def tokens(self, paper: PaperRow, model: ModelFacts) -> int:
        """How many tokens its text is to this model; of a very long one, about."""
        # The same file may have been read again, by an OCR that was not there before.
        named = f"{model.name}/{model.architecture}/{model.vocabulary}"
        key = (named, paper.sha256, paper.characters)
        if key not in self._counted:
            self._counted[key] = await self._count(paper)
        return self._counted[key]

    async def count(self, texts: Sequence[str]) -> Sequence[int]:
        """The tokens of each text, without what a template adds."""
        if not texts:
            return ()
        return (await self._engine.count_each(tuple(Turn("user", text) for text in texts)))[:-1]

    async def _count(self, paper: PaperRow) -> int:
        if paper.characters <= _COUNTED_WHOLE:
            return (await self.count([(await self.whole(paper))[0]]))[0]
        step = max(1, paper.passages // _SAMPLES)
        some = await self.passages(paper.id, range(0, paper.passages, step))
        text = "\n".join(passage.text for passage in some)
        tokens = (await self.count([text]))[0] if text else 0
        return tokens * paper.characters // max(1, len(text))

    def _forget_old(self) -> None:
        while len(self._texts) > 1 and (
            len(self._texts) > _KEPT
            or sum(len(text) for text, _ in self._texts.values()) > _KEPT_CHARACTERS
        ):
            self._texts.popitem(last=False)
