"""What names a document in a chat: its tray, its questions, its answers, its collections."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import apsw

from app.core.errors import UserError
from app.core.papers import Scope
from app.vault import conversations, paper_removal, papers
from app.vault.connection import written
from app.vault.rows import ChatPaper, Removed, TurnPaper
from app.vault.text import storable

_OF_CHAT = "(SELECT id FROM messages WHERE conversation = ?)"
_THESE = "(SELECT value FROM json_each(?))"


def in_chat(connection: apsw.Connection, conversation: int) -> list[ChatPaper]:
    """The tray of a chat, in its order."""
    found = connection.execute(
        papers.columns(
            "scope FROM chat_papers JOIN papers ON papers.id = paper"
            " WHERE conversation = ? ORDER BY position"
        ),
        (conversation,),
    )
    return [
        ChatPaper(papers.row(values[: papers.WIDTH]), values[papers.WIDTH], position)
        for position, values in enumerate(found)
    ]


def set_in_chat(
    connection: apsw.Connection, conversation: int, tray: Sequence[tuple[int, Scope]]
) -> tuple[str, ...]:
    """Put these documents into the tray, in this order, in place of those there.

    The SHA-256 of those that nothing uses now: they are deleted. Raises `conversation_gone`,
    `document_gone`.
    """
    with written(connection):
        conversations.get(connection, conversation)
        before = [one.paper.id for one in in_chat(connection, conversation)]
        connection.execute("DELETE FROM chat_papers WHERE conversation = ?", (conversation,))
        put_in_chat(connection, conversation, tray)
        return paper_removal.drop_unused(connection, before)


def put_in_chat(
    connection: apsw.Connection, conversation: int, tray: Sequence[tuple[int, Scope]]
) -> None:
    """Write the tray of a chat that has none, inside its transaction; raises `document_gone`."""
    for position, (paper, scope) in enumerate(dict(tray).items()):
        papers.get(connection, paper)
        connection.execute(
            "INSERT INTO chat_papers(conversation, position, paper, scope) VALUES (?, ?, ?, ?)",
            (conversation, position, paper, scope),
        )


def of_questions(
    connection: apsw.Connection, conversation: int
) -> dict[int, tuple[TurnPaper, ...]]:
    """What stood before the questions of a chat, by message."""
    return _turns(connection, _OF_CHAT, conversation)


def of_these(connection: apsw.Connection, below: str) -> dict[int, tuple[TurnPaper, ...]]:
    """What stood before some messages, whose ids come as JSON."""
    return _turns(connection, _THESE, below)


def set_before(
    connection: apsw.Connection, message: int, turns: Sequence[TurnPaper]
) -> tuple[str, ...]:
    """Keep what stands before a question; as `set_in_chat`. Raises `message_gone` as well."""
    with written(connection):
        _refuse_missing(connection, message)
        before = [
            one.paper.id for one in of_these(connection, json.dumps([message])).get(message, ())
        ]
        connection.execute("DELETE FROM turn_papers WHERE message = ?", (message,))
        put_before(connection, message, turns)
        return paper_removal.drop_unused(connection, before)


def put_before(connection: apsw.Connection, message: int, turns: Sequence[TurnPaper]) -> None:
    """Write what stands before a question, inside its transaction; raises `document_gone`."""
    for position, turn in enumerate(turns):
        papers.get(connection, turn.paper.id)
        connection.execute(
            "INSERT INTO turn_papers(message, position, number, paper, fence, passages)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                message,
                position,
                turn.number,
                turn.paper.id,
                storable(turn.fence),
                json.dumps(turn.passages),
            ),
        )


def set_citations(connection: apsw.Connection, message: int, places: bytes) -> None:
    """Keep the places an answer rests on; raises `message_gone`."""
    with written(connection, durable=False):
        _refuse_missing(connection, message)
        put_citations(connection, message, places)


def put_citations(connection: apsw.Connection, message: int, places: bytes) -> None:
    """The same for a message that is there, inside its transaction."""
    connection.execute(
        "INSERT OR REPLACE INTO citations(message, places) VALUES (?, ?)", (message, places)
    )


def citations(connection: apsw.Connection, conversation: int) -> dict[int, bytes]:
    """What `set_citations` kept in a chat, by message."""
    return _citations(connection, _OF_CHAT, conversation)


def citations_of_these(connection: apsw.Connection, below: str) -> dict[int, bytes]:
    """What it kept of some messages, whose ids come as JSON."""
    return _citations(connection, _THESE, below)


def chat_collections(connection: apsw.Connection, conversation: int) -> list[int]:
    """The collections a chat uses, in its order."""
    found = connection.execute(
        "SELECT collection FROM chat_collections WHERE conversation = ? ORDER BY position",
        (conversation,),
    )
    return [int(values[0]) for values in found]


def set_chat_collections(
    connection: apsw.Connection, conversation: int, ids: Sequence[int]
) -> None:
    """Let a chat use these; raises `conversation_gone`, `collection_gone`."""
    with written(connection):
        conversations.get(connection, conversation)
        connection.execute("DELETE FROM chat_collections WHERE conversation = ?", (conversation,))
        for position, id_ in enumerate(dict.fromkeys(ids)):
            if not connection.execute("SELECT 1 FROM collections WHERE id = ?", (id_,)).get:
                raise UserError("collection_gone", id=id_)
            connection.execute(
                "INSERT INTO chat_collections(conversation, position, collection) VALUES (?, ?, ?)",
                (conversation, position, id_),
            )


def copy(
    connection: apsw.Connection, source: int, target: int, messages: Mapping[int, int]
) -> None:
    """Give a copied chat what the first one has, inside its transaction; `messages` old to new."""
    for table, columns in (
        ("chat_papers", "position, paper, scope"),
        ("chat_collections", "position, collection"),
    ):
        connection.execute(
            f"INSERT INTO {table}(conversation, {columns})"  # noqa: S608 - ours
            f" SELECT ?, {columns} FROM {table} WHERE conversation = ?",
            (target, source),
        )
    for table, columns in (
        ("turn_papers", "position, number, paper, fence, passages"),
        ("citations", "places"),
    ):
        connection.executemany(
            f"INSERT INTO {table}(message, {columns})"  # noqa: S608 - ours
            f" SELECT ?, {columns} FROM {table} WHERE message = ?",
            ((new, old) for old, new in messages.items()),
        )


def put_back(connection: apsw.Connection, removed: Removed) -> None:
    """Give restored messages what they had, inside their transaction.

    A document that was not theirs alone may have been deleted since: it is left out.
    """
    now = {paper.row.id: papers.put_back(connection, paper) for paper in removed.papers}
    for message, turns in removed.turns:
        ids = (now.get(turn.paper.id, turn.paper.id) for turn in turns)
        there = [
            replace(turn, paper=replace(turn.paper, id=id_))
            for turn, id_ in zip(turns, ids, strict=True)
            if connection.execute("SELECT 1 FROM papers WHERE id = ?", (id_,)).get
        ]
        put_before(connection, message, there)
    connection.executemany(
        "INSERT INTO citations(message, places) VALUES (?, ?)", removed.citations
    )


def _turns(
    connection: apsw.Connection, which: str, value: int | str
) -> dict[int, tuple[TurnPaper, ...]]:
    found = connection.execute(
        papers.columns(
            "message, turn_papers.number, fence, turn_papers.passages"
            f" FROM turn_papers JOIN papers ON papers.id = paper WHERE message IN {which}"
            " ORDER BY message, position"
        ),
        (value,),
    )
    turns: dict[int, list[TurnPaper]] = {}
    for values in found:
        message, number, fence, shown = values[papers.WIDTH :]
        turn = TurnPaper(
            number, papers.row(values[: papers.WIDTH]), fence, tuple(json.loads(shown))
        )
        turns.setdefault(message, []).append(turn)
    return {message: tuple(rows) for message, rows in turns.items()}


def _citations(connection: apsw.Connection, which: str, value: int | str) -> dict[int, bytes]:
    found: Any = connection.execute(
        f"SELECT message, places FROM citations WHERE message IN {which} ORDER BY message",  # noqa: S608 - ours
        (value,),
    )
    return dict(found)


def _refuse_missing(connection: apsw.Connection, message: int) -> None:
    if not connection.execute("SELECT 1 FROM messages WHERE id = ?", (message,)).get:
        raise UserError("message_gone", id=message)
