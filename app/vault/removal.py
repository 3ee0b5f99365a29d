"""Deleting a message with all that follows it, and putting it back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import apsw

from app.core.errors import UserError
from app.vault import conversations, index, messages, paper_removal, paper_uses, papers, schema
from app.vault.connection import written
from app.vault.rows import MessageRow, Removed, TurnPaper

_BELOW = """
    WITH RECURSIVE below(id) AS (
        SELECT ?1 UNION
        SELECT messages.id FROM messages JOIN below ON messages.parent = below.id
        WHERE conversation = (SELECT conversation FROM messages WHERE id = ?1))
    SELECT id FROM below ORDER BY id
"""
_THESE = "id IN (SELECT value FROM json_each(?))"


def delete(connection: apsw.Connection, id_: int) -> tuple[Removed, tuple[str, ...]]:
    """Remove a message and what is below it, and documents that nothing else uses.

    Returns the SHA-256 of those, too. Where the end of the shown branch goes with them, the
    newest one beside them is shown, or else the one that ends above them. Raises `message_gone`.
    """
    with written(connection):
        top = messages.get(connection, id_)
        leaf = conversations.get(connection, top.conversation).leaf
        below = _below(connection, id_)
        rows = tuple(messages.get(connection, one) for one in below)
        asked: Any = connection.execute(
            f"SELECT message, facts FROM asked WHERE {_THESE.replace('id', 'message', 1)}",  # noqa: S608 - ours
            (json.dumps(below),),
        ).fetchall()
        turns = paper_uses.of_these(connection, json.dumps(below))
        cited = paper_uses.citations_of_these(connection, json.dumps(below))
        _take_out(connection, top.conversation, top.parent, below)
        unused = paper_removal.unused(connection, _named(turns))
        whole = tuple(papers.whole(connection, paper) for paper in unused)
        gone = paper_removal.drop(connection, unused)
    conversations.wipe_log(connection)
    removed = Removed(
        top.conversation,
        leaf,
        rows,
        tuple(asked),
        tuple(turns.items()),
        tuple(cited.items()),
        whole,
    )
    return removed, gone


def delete_same(connection: apsw.Connection, message: MessageRow, hashes: tuple[str, ...]) -> None:
    """Remove this message and what is below it from a backup, and documents by their hash.

    Names only what every version of the schema has. Numbers may be used again after a rescue:
    the time tells whether it is the same message.
    """
    with written(connection):
        same = connection.execute(
            "SELECT 1 FROM messages WHERE id = ? AND conversation = ? AND created = ?",
            (message.id, message.conversation, message.created),
        ).get
        if same is not None:
            below = _below(connection, message.id)
            known = schema.has_papers(connection)
            turns = paper_uses.of_these(connection, json.dumps(below)) if known else {}
            _take_out(connection, message.conversation, message.parent, below)
            paper_removal.drop_unused(connection, _named(turns))
        paper_removal.drop_same(connection, hashes)


def restore(connection: apsw.Connection, removed: Removed) -> None:
    """Put deleted messages back as they were; a second time changes nothing.

    Raises `conversation_gone`, and `message_parent_gone` where the message above was deleted too.
    """
    top = removed.messages[0]
    with written(connection):
        conversations.get(connection, removed.conversation)
        if _is_there(connection, top.id):
            return
        if top.parent is not None and not _is_there(connection, top.parent):
            raise UserError("message_parent_gone", id=top.parent)
        for row in removed.messages:
            ended = replace(row, state="interrupted") if row.state == "streaming" else row
            messages.put_back(connection, ended)
        connection.executemany("INSERT INTO asked(message, facts) VALUES (?, ?)", removed.asked)
        paper_uses.put_back(connection, removed)
        if removed.leaf in {row.id for row in removed.messages}:
            connection.execute(
                "UPDATE conversations SET leaf = ? WHERE id = ?",
                (removed.leaf, removed.conversation),
            )


def _named(turns: Mapping[int, Sequence[TurnPaper]]) -> list[int]:
    return list({turn.paper.id for rows in turns.values() for turn in rows})


def _below(connection: apsw.Connection, id_: int) -> list[int]:
    return [int(row[0]) for row in connection.execute(_BELOW, (id_,))]


def _take_out(
    connection: apsw.Connection, conversation: int, parent: int | None, below: list[int]
) -> None:
    these = (json.dumps(below),)
    texts: Any = connection.execute(
        f"SELECT id, text FROM messages WHERE {_THESE} AND state <> 'streaming'",  # noqa: S608 - ours
        these,
    ).fetchall()
    index.forget(connection, texts)
    connection.execute(f"DELETE FROM messages WHERE {_THESE}", these)  # noqa: S608 - ours
    connection.execute(
        "UPDATE conversations SET leaf = ?1 WHERE id = ?2"
        " AND NOT EXISTS (SELECT 1 FROM messages WHERE id = leaf)",
        (_newest_end(connection, conversation, parent), conversation),
    )


def _newest_end(connection: apsw.Connection, conversation: int, at: int | None) -> int | None:
    """The end of the branch below `at` that was continued last."""
    while True:
        newest: Any = connection.execute(
            "SELECT max(id) FROM messages WHERE conversation = ? AND parent IS ?",
            (conversation, at),
        ).get
        if newest is None:
            return at
        at = newest


def _is_there(connection: apsw.Connection, id_: int) -> bool:
    return bool(connection.execute("SELECT 1 FROM messages WHERE id = ?", (id_,)).get)
