"""Puts an imported conversation into the store, with the documents it brings."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from app.chat.choices import renumbered as choices_renumbered
from app.chat.export.papers import IMPORTED, identity, renamed, renumbered
from app.core.papers import Passage, Reading, Section
from app.core.words import Note
from app.vault.rows import ConversationRow, MessageRow, NewConversation, PaperRow, WholePaper


class Store(Protocol):
    """What of the vault this needs."""

    async def import_conversation(self, tree: NewConversation, /) -> ConversationRow:
        """Take in a whole conversation."""

    async def messages(self, conversation: int, /) -> list[MessageRow]:
        """The whole tree, by id."""

    async def set_choices(self, id_: int, choices: str) -> None:
        """Keep what was chosen for it."""

    async def find_paper(self, sha256: str, /) -> PaperRow | None:
        """The document of a file's bytes."""

    async def passages(self, paper: int, /) -> list[Passage]:
        """Its whole text."""

    async def add_paper(
        self,
        sha256: str,
        name: str,
        reading: Reading,
        passages: Sequence[Passage],
        original: bytes = b"",
        /,
    ) -> PaperRow:
        """Keep a document, or find it."""


async def keep(store: Store, tree: NewConversation) -> ConversationRow:
    """Store a tree; choices that name a message by its index name it by its id then."""
    papers = {paper.row.id: await _kept(store, paper) for paper in tree.papers}
    row = await store.import_conversation(replace(_naming(tree, papers), choices=""))
    if tree.choices:
        ids = {at: message.id for at, message in enumerate(await store.messages(row.id))}
        await store.set_choices(row.id, choices_renumbered(tree.choices, ids))
    return row


def _naming(tree: NewConversation, papers: Mapping[int, PaperRow]) -> NewConversation:
    """The tree with its documents as the store calls them."""
    ids = {number: row.id for number, row in papers.items()}
    nodes = (
        replace(
            node,
            turns=renamed(node.turns, papers),
            citations=renumbered(node.citations, ids),
        )
        for node in tree.messages
    )
    tray = tuple((ids[number], scope) for number, scope in tree.tray if number in ids)
    return replace(tree, messages=tuple(nodes), tray=tray, papers=())


async def _kept(store: Store, paper: WholePaper) -> PaperRow:
    """The document in the store: the one there where it is the very same, else as its own.

    Whoever made the file may have put any text under the hash of a document that the user drops
    later: what came with a chat is never found by that hash, and says so in a note.
    """
    row = paper.row
    known = await store.find_paper(row.sha256) if row.sha256 else None
    if known is not None and tuple(await store.passages(known.id)) == paper.passages:
        return known
    # `Reading` for its count of characters: passages are what is kept.
    sections = tuple(Section("", 1, "", one.text) for one in paper.passages)
    notes = (*row.notes, Note(IMPORTED, (("sha256", row.sha256),)))
    reading = Reading(row.kind, sections, notes, row.pages)
    key = await asyncio.to_thread(identity, paper)
    return await store.add_paper(key, row.name, reading, paper.passages, paper.original)
