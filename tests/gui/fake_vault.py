"""The encrypted store's stand-in: conversations, folders and messages in dictionaries."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from app.core.errors import UserError
from app.vault.rows import (
    ConversationRow,
    FolderRow,
    Hit,
    MessageRow,
    NewConversation,
    Removed,
    Titled,
    TurnPaper,
)
from tests.gui.fake_library import FakeLibrary


class FakeVault(FakeLibrary):
    """Conversations and messages in dictionaries; `now` is the time of the next change."""

    def __init__(self, now: int = 1_795_000_000_000) -> None:
        super().__init__()
        self.now = now
        self.rows: dict[int, ConversationRow] = {}
        self.stored: dict[int, list[MessageRow]] = {}
        self.names: dict[int, str] = {}
        self.facts: dict[int, bytes] = {}
        self.kept: dict[str, bytes] = {}
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
        """Add a message at once, behind the last one."""
        before = self.stored[conversation][-1:]
        parent = before[0].id if before else None
        row = MessageRow(
            self.new_id(), conversation, parent, role, text, "", "complete", "", None, 0, ""
        )
        row = replace(row, **more)
        self.stored[conversation].append(row)
        self._change(conversation, leaf=row.id)
        return row

    async def add_exchange(
        self,
        conversation: int,
        parent: int | None,
        question_text: str,
        model: str,
        papers: Sequence[TurnPaper] = (),
    ) -> tuple[MessageRow, MessageRow]:
        question = self.say(conversation, "user", question_text, parent=parent)
        await self.set_turn_papers(question.id, papers)
        return question, await self.add_answer(conversation, question.id, model)

    async def add_answer(self, conversation: int, question_id: int, model: str) -> MessageRow:
        more = {"parent": question_id, "state": "streaming", "model": model}
        return self.say(conversation, "assistant", "", **more)

    async def add_message(
        self, conversation: int, parent: int | None, role: str, text: str, **more: object
    ) -> MessageRow:
        return self.say(conversation, role, text, parent=parent, **more)

    async def resume_message(self, id_: int) -> MessageRow:
        self._put(replace(await self.message(id_), state="streaming"))
        return await self.message(id_)

    async def conversations(
        self,
        limit: int = 200,
        before: tuple[int, int] | None = None,
        *,
        archived: bool = False,
        folder: int | None = None,
    ) -> list[ConversationRow]:
        key = before or (1 << 62, 0)
        return [
            row
            for row in self._newest()
            if (row.updated, row.id) < key
            and row.archived == archived
            and (archived or not row.pinned)
            and folder in (None, row.folder)
        ][:limit]

    async def pinned_conversations(self) -> list[ConversationRow]:
        return [row for row in self._newest() if row.pinned and not row.archived]

    async def conversation(self, id_: int) -> ConversationRow:
        if id_ not in self.rows:
            raise UserError("conversation_gone", id=id_)
        return self.rows[id_]

    async def create_conversation(self, title: str = "") -> ConversationRow:
        return self.rows[self.add(title)]

    async def duplicate_conversation(
        self,
        id_: int,
        title: str,
        renumber: Callable[[str, Mapping[int, int]], str] = lambda choices, _: choices,
    ) -> ConversationRow:
        old = await self.conversation(id_)
        copy = self.add(title)
        ids: dict[int | None, int | None] = {None: None}
        for row in list(self.stored[id_]):
            parent = ids[row.parent]
            made = self.say(copy, row.role, row.text)
            ids[row.id] = made.id
            self._put(replace(row, id=made.id, conversation=copy, parent=parent))
        choices = renumber(old.choices, {a: b for a, b in ids.items() if a and b})
        return self._change(copy, leaf=ids[old.leaf], folder=old.folder, choices=choices)

    async def import_conversation(self, tree: NewConversation) -> ConversationRow:
        id_ = self.add(tree.title, tree.updated, pinned=tree.pinned)
        ids: list[int] = []
        for node in tree.messages:
            parent = None if node.parent is None else ids[node.parent]
            more = {"reasoning": node.reasoning, "model": node.model, "created": node.created}
            ids.append(self.say(id_, node.role, node.text, parent=parent, **more).id)
        leaf = ids[-1] if ids else None
        leaf = leaf if tree.leaf is None else ids[tree.leaf]
        return self._change(id_, leaf=leaf, archived=tree.archived, choices=tree.choices)

    async def rename_conversation(self, id_: int, title: str, by: Titled = "user") -> None:
        self._change(id_, title=title, titled=by)

    async def pin_conversation(self, id_: int, pinned: bool = True) -> None:
        self._change(id_, pinned=pinned)

    async def archive_conversation(self, id_: int, archived: bool = True) -> None:
        self._change(id_, archived=archived)

    async def delete_conversation(self, id_: int) -> None:
        del self.rows[id_], self.stored[id_]

    async def set_draft(self, id_: int, text: str) -> None:
        self._change(id_, draft=text)

    async def set_choices(self, id_: int, choices: str) -> None:
        self._change(id_, choices=choices)

    async def set_leaf(self, id_: int, message_id: int) -> None:
        self._change(id_, leaf=message_id)

    async def folders(self) -> list[FolderRow]:
        inside = [row.folder for row in self.rows.values()]
        return [FolderRow(id_, name, inside.count(id_)) for id_, name in self.names.items()]

    async def create_folder(self, name: str) -> FolderRow:
        id_ = self.new_id()
        self.names[id_] = name
        return FolderRow(id_, name, 0)

    async def rename_folder(self, id_: int, name: str) -> None:
        self._refuse_missing(id_)
        self.names[id_] = name

    async def delete_folder(self, id_: int) -> None:
        self._refuse_missing(id_)
        del self.names[id_]
        for row in list(self.rows.values()):
            if row.folder == id_:
                self._change(row.id, folder=None)

    async def move_conversation(self, id_: int, folder: int | None) -> None:
        if folder is not None:
            self._refuse_missing(folder)
        self._change(id_, folder=folder)

    async def messages(self, conversation: int) -> list[MessageRow]:
        await self.conversation(conversation)
        return list(self.stored[conversation])

    async def message(self, id_: int) -> MessageRow:
        for rows in self.stored.values():
            for row in rows:
                if row.id == id_:
                    return row
        raise UserError("message_gone", id=id_)

    async def asked(self, message: int) -> bytes | None:
        return self.facts.get(message)

    async def set_asked(self, message: int, blob: bytes) -> None:
        self.facts[message] = blob

    async def delete_message(self, id_: int) -> Removed:
        top = await self.message(id_)
        row, below = self.rows[top.conversation], {id_}
        for one in self.stored[row.id]:
            if one.parent in below:
                below.add(one.id)
        gone = tuple(one for one in self.stored[row.id] if one.id in below)
        self.stored[row.id] = [one for one in self.stored[row.id] if one.id not in below]
        if row.leaf in below:
            self._change(row.id, leaf=top.parent)
        return Removed(row.id, row.leaf, gone, ())

    async def restore_messages(self, removed: Removed) -> None:
        rows = [*self.stored[removed.conversation], *removed.messages]
        self.stored[removed.conversation] = sorted(rows, key=lambda row: row.id)
        self._change(removed.conversation, leaf=removed.leaf)

    async def setting(self, name: str) -> bytes | None:
        return self.kept.get(name)

    async def set_setting(self, name: str, value: bytes) -> None:
        self.kept[name] = value

    async def daily_backup(self) -> None:
        self.backed_up.set()

    async def search(
        self, query: str, limit: int = 50, offset: int = 0, *, conversation: int | None = None
    ) -> list[Hit]:
        word, hits = query.lower(), []
        for id_, row in self.rows.items():
            if conversation not in (None, id_):
                continue
            title = [(0, row.title)] if conversation is None else []
            texts = [(one.id, one.text) for one in self.stored[id_]] + title
            found = [(key, text) for key, text in texts if word in text.lower()]
            hits += [Hit(id_, key, row.title, text) for key, text in found]
        return hits[offset : offset + limit]

    async def close(self) -> None:
        self.closed = True

    def _newest(self) -> list[ConversationRow]:
        return sorted(self.rows.values(), key=lambda row: (row.updated, row.id), reverse=True)

    def _change(self, id_: int, **fields: object) -> ConversationRow:
        self.rows[id_] = replace(self.rows[id_], **fields)
        return self.rows[id_]

    def _put(self, row: MessageRow) -> None:
        rows = self.stored[row.conversation]
        rows[:] = [row if one.id == row.id else one for one in rows]

    def _refuse_missing(self, folder: int) -> None:
        if folder not in self.names:
            raise UserError("folder_gone", id=folder)
