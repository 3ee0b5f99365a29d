"""The chats of a front end: those in the vault and a temporary one, and the versions in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.chat import conversation
from app.chat.choices import ChatChoices, decode_choices, encode
from app.chat.papers.kept_citations import decode_citations
from app.chat.store import Store
from app.chat.temporary import ONLY, TemporaryStore
from app.core.errors import UserError
from app.core.papers import Citation
from app.vault.rows import ConversationRow, MessageRow, Removed, TurnPaper


@dataclass(frozen=True, slots=True)
class Chat:
    """One conversation with its whole tree, as it was when it was read.

    `papers` are the documents that stand before its questions, by the ids of those.
    """

    store: Store
    row: ConversationRow
    messages: Sequence[MessageRow]
    papers: Mapping[int, Sequence[TurnPaper]] = field(default_factory=dict)

    @property
    def choices(self) -> ChatChoices:
        """What was chosen for it alone."""
        return decode_choices(self.row.choices)

    @property
    def shown(self) -> list[MessageRow]:
        """Its branch that is shown, oldest first."""
        return conversation.branch(self.messages, self.row.leaf)

    async def chosen_now(self) -> ChatChoices:
        """The same, read again."""
        return decode_choices((await self.store.conversation(self.row.id)).choices)

    async def choose(self, choices: ChatChoices) -> None:
        """Keep it, where this chat is: another temporary one may have come in its place."""
        await self.store.set_choices(self.row.id, encode(choices))

    def message(self, id_: int) -> MessageRow:
        """One message; raises UserError `message_gone`."""
        for message in self.messages:
            if message.id == id_:
                return message
        raise UserError("message_gone", id=id_)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is on the screen of a chat; `versions` as `conversation.versions`.

    `citations` are the places each answer rests on, `papers` the documents that each question was
    given, by the ids of the messages that have any.
    """

    conversation: ConversationRow
    messages: Sequence[MessageRow]
    versions: dict[int, tuple[int, int]]
    citations: dict[int, tuple[Citation, ...]] = field(default_factory=dict)
    papers: dict[int, tuple[TurnPaper, ...]] = field(default_factory=dict)


class Chats:
    """Finds where a conversation is kept, by its id: only the temporary one's is below zero."""

    def __init__(self, vault: Store) -> None:
        self._vault = vault
        self._temporary: Store | None = None

    async def begin_temporary(self) -> ConversationRow:
        """A new chat in memory alone; the one before it is gone."""
        store = TemporaryStore()
        self._temporary = store
        return await store.conversation(ONLY)

    def end_temporary(self) -> None:
        """Forget the temporary chat."""
        self._temporary = None

    def is_temporary(self, id_: int) -> bool:
        """Whether a chat is never written."""
        return id_ == ONLY

    def store(self, id_: int) -> Store:
        """Where a conversation is kept; raises UserError `conversation_gone`."""
        if not self.is_temporary(id_):
            return self._vault
        if self._temporary is None:
            raise UserError("conversation_gone", id=id_)
        return self._temporary

    def store_of_paper(self, id_: int) -> Store:
        """Where a document is kept: the temporary chat's have ids below zero.

        Raises UserError `document_gone`.
        """
        if id_ >= 0:
            return self._vault
        if self._temporary is None:
            raise UserError("document_gone", id=id_)
        return self._temporary

    async def chat(self, id_: int) -> Chat:
        """A conversation with its tree."""
        store = self.store(id_)
        row, messages = await store.conversation(id_), await store.messages(id_)
        return Chat(store, row, messages, await store.turn_papers(id_))

    async def shown(self, id_: int) -> Shown:
        """The branch that is shown, and which of its messages have other versions."""
        chat = await self.chat(id_)
        branch = chat.shown
        shown = {message.id for message in branch}
        kept = await chat.store.citations(id_)
        return Shown(
            chat.row,
            branch,
            conversation.versions(chat.messages, branch),
            {message: decode_citations(blob) for message, blob in kept.items() if message in shown},
            {message: tuple(rows) for message, rows in chat.papers.items() if message in shown},
        )

    async def edit_answer(self, id_: int, answer: int, text: str) -> MessageRow:
        """Another version of an answer, in the user's words; the model's stays beside it."""
        chat = await self.chat(id_)
        row = chat.message(answer)
        if row.role != "assistant":
            raise UserError("no_question")
        if row.text == text:
            return row
        return await chat.store.add_message(
            id_, row.parent, "assistant", text, model=row.model, edited=True
        )

    async def show_version(self, id_: int, message: int, step: int = 0) -> int:
        """Show the branch through a message, or through the version `step` places on.

        Returns the message it went to; at the first and the last version it stays where it is.
        """
        chat = await self.chat(id_)
        chat.message(message)
        turn = conversation.siblings(chat.messages, message)
        to = turn[min(max(turn.index(message) + step, 0), len(turn) - 1)]
        await chat.store.set_leaf(id_, conversation.newest_leaf(chat.messages, to))
        return to

    async def delete_message(self, id_: int, message: int) -> Removed:
        """Delete a message with all below it; see `Vault.delete_message`."""
        (await self.chat(id_)).message(message)
        return await self.store(id_).delete_message(message)

    async def restore_messages(self, removed: Removed) -> None:
        """Put back what was deleted; see `Vault.restore_messages`."""
        await self.store(removed.conversation).restore_messages(removed)

    async def choices(self, id_: int) -> ChatChoices:
        """What was chosen for a chat alone."""
        return decode_choices((await self.store(id_).conversation(id_)).choices)

    async def set_choices(self, id_: int, choices: ChatChoices) -> None:
        """Keep what was chosen for a chat alone."""
        await self.store(id_).set_choices(id_, encode(choices))
