"""Whole conversations taken in: those of other programs, and copies of our own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import apsw

from app.core.errors import BugError
from app.vault import conversations, index, paper_uses
from app.vault.connection import written
from app.vault.rows import ConversationRow, NewConversation, NewNode
from app.vault.text import storable

Renumber = Callable[[str, Mapping[int, int]], str]
"""The choices of a conversation for its copy: they may name messages, which have new ids there."""
_LATEST = (1 << 53) - 1


def take_in(connection: apsw.Connection, new: NewConversation) -> ConversationRow:
    """Write a conversation with all its messages, or nothing; a title it has is the user's.

    The documents it names are in the store already. Raises `document_gone`.
    """
    title = storable(new.title)
    with written(connection):
        connection.execute(
            "INSERT INTO conversations"
            "(title, created, updated, pinned, archived, choices, titled)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                title,
                _instant(new.created),
                _instant(new.updated),
                new.pinned,
                new.archived,
                storable(new.choices),
                "user" if title else "question",
            ),
        )
        id_ = connection.last_insert_rowid()
        index.put(connection, -id_, title)
        ids: list[int] = []
        for node in new.messages:
            ids.append(_add(connection, id_, _at(ids, node.parent), node))
        paper_uses.put_in_chat(connection, id_, new.tray)
        leaf = _at(ids, new.leaf) if new.leaf is not None else max(ids, default=None)
        connection.execute("UPDATE conversations SET leaf = ? WHERE id = ?", (leaf, id_))
    return conversations.get(connection, id_)


def duplicate(
    connection: apsw.Connection, id_: int, title: str, now: int, renumber: Renumber
) -> ConversationRow:
    """A copy with its whole tree and its choices, in the same folder; raises `conversation_gone`.

    Pin, archive and draft stay with the first one. An answer that is growing is cut off there.
    """
    with written(connection):
        old = conversations.get(connection, id_)
        connection.execute(
            "INSERT INTO conversations(title, created, updated, folder, titled)"
            " VALUES (?, ?, ?, ?, 'user')",
            (title, now, now, old.folder),
        )
        copy = connection.last_insert_rowid()
        index.put(connection, -copy, title)
        copies = _copy_messages(connection, id_, copy)
        paper_uses.copy(connection, id_, copy, copies)
        leaf = None if old.leaf is None else copies.get(old.leaf)
        connection.execute(
            "UPDATE conversations SET leaf = ?, choices = ? WHERE id = ?",
            (leaf, renumber(old.choices, copies), copy),
        )
    return conversations.get(connection, copy)


def _add(connection: apsw.Connection, conversation: int, parent: int | None, node: NewNode) -> int:
    text = storable(node.text)
    connection.execute(
        "INSERT INTO messages"
        "(conversation, parent, role, text, reasoning, state, model, created, edited)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            conversation,
            parent,
            node.role,
            text,
            storable(node.reasoning),
            "interrupted" if node.state == "streaming" else node.state,
            storable(node.model),
            _instant(node.created),
            node.edited,
        ),
    )
    id_ = connection.last_insert_rowid()
    index.put(connection, id_, text)
    paper_uses.put_before(connection, id_, node.turns)
    if node.citations:
        paper_uses.put_citations(connection, id_, node.citations)
    return id_


def _copy_messages(connection: apsw.Connection, source: int, copy: int) -> dict[int, int]:
    """The new id of each message; a parent has a lower id than what is below it."""
    copies: dict[int, int] = {}
    found: Any = connection.execute(
        "SELECT id, parent, text FROM messages WHERE conversation = ? ORDER BY id", (source,)
    ).fetchall()
    for id_, parent, text in found:
        connection.execute(
            "INSERT INTO messages(conversation, parent, role, text, reasoning, state, model,"
            " statistics, created, fault, edited) SELECT ?, ?, role, text, reasoning,"
            " iif(state = 'streaming', 'interrupted', state), model, statistics, created, fault,"
            " edited FROM messages WHERE id = ?",
            (copy, None if parent is None else copies[parent], id_),
        )
        copies[id_] = connection.last_insert_rowid()
        index.put(connection, copies[id_], text)
        connection.execute(
            "INSERT INTO asked(message, facts) SELECT ?, facts FROM asked WHERE message = ?",
            (copies[id_], id_),
        )
    return copies


def _at(ids: list[int], number: int | None) -> int | None:
    if number is None:
        return None
    if not 0 <= number < len(ids):
        raise BugError("import_order", index=number)
    return ids[number]


def _instant(untrusted_milliseconds: int) -> int:
    return min(max(untrusted_milliseconds, 0), _LATEST)
