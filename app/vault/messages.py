"""The table of messages: plain functions on a connection, each one transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

import apsw

from app.core.errors import UserError
from app.core.words import Role, Statistics
from app.vault import conversations, index, paper_uses
from app.vault.connection import written
from app.vault.rows import MessageRow, MessageState, TurnPaper

_COLUMNS = (
    "id, conversation, parent, role, text, reasoning, state, model, statistics, created, fault,"
    " edited"
)


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message that has no id yet."""

    role: Role
    text: str
    state: MessageState = "complete"
    model: str = ""
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Ended:
    """What a message is at its end."""

    text: str
    reasoning: str
    state: MessageState
    statistics: Statistics | None
    fault: str


def tree(connection: apsw.Connection, conversation: int) -> list[MessageRow]:
    """All messages of a conversation by id; raises `conversation_gone`."""
    found = [
        _row(values)
        for values in connection.execute(
            f"SELECT {_COLUMNS} FROM messages WHERE conversation = ? ORDER BY id",  # noqa: S608 - ours
            (conversation,),
        )
    ]
    if not found:
        conversations.get(connection, conversation)
    return found


def get(connection: apsw.Connection, id_: int) -> MessageRow:
    """One message; raises `message_gone`."""
    values = connection.execute(
        f"SELECT {_COLUMNS} FROM messages WHERE id = ?",  # noqa: S608 - ours
        (id_,),
    ).fetchone()
    if values is None:
        raise UserError("message_gone", id=id_)
    return _row(values)


def add(
    connection: apsw.Connection,
    conversation: int,
    parent: int | None,
    chain: tuple[NewMessage, ...],
    now: int,
    papers: Sequence[TurnPaper] = (),
) -> list[MessageRow]:
    """Add messages, each under the one before it, the first under `parent`, in one transaction.

    `papers` stand before the first. All is on disk when this returns. Raises `conversation_gone`,
    `message_gone`, `document_gone`.
    """
    added = []
    with written(connection):
        conversations.get(connection, conversation)
        if parent is not None and get(connection, parent).conversation != conversation:
            raise UserError("message_gone", id=parent)
        for new in chain:
            parent = _insert(connection, conversation, parent, new, now)
            added.append(parent)
        paper_uses.put_before(connection, added[0], papers)
        connection.execute(
            "UPDATE conversations SET updated = ?, leaf = ? WHERE id = ?",
            (now, parent, conversation),
        )
    return [get(connection, id_) for id_ in added]


def grow(connection: apsw.Connection, id_: int, text: str, reasoning: str) -> None:
    """Keep what has arrived so far; a message that has ended or is gone stays as it is."""
    with written(connection, durable=False):
        connection.execute(
            "UPDATE messages SET text = ?, reasoning = ? WHERE id = ? AND state = 'streaming'",
            (text, reasoning, id_),
        )


def finish(connection: apsw.Connection, id_: int, end: Ended) -> None:
    """Write the whole message and its end, on disk when this returns; raises `message_gone`."""
    told = _told(end.statistics)
    with written(connection):
        old = get(connection, id_)
        if old.state != "streaming":
            index.drop(connection, id_, old.text)
        connection.execute(
            "UPDATE messages SET text = ?, reasoning = ?, state = ?, statistics = ?, fault = ?"
            " WHERE id = ?",
            (end.text, end.reasoning, end.state, told, end.fault, id_),
        )
        if end.state != "streaming":
            index.put(connection, id_, end.text)


def resume(connection: apsw.Connection, id_: int) -> MessageRow:
    """Let an ended message grow again: its text stays, a search no longer finds it."""
    with written(connection):
        old = get(connection, id_)
        if old.state != "streaming":
            index.drop(connection, id_, old.text)
        connection.execute(
            "UPDATE messages SET state = 'streaming', fault = '' WHERE id = ?", (id_,)
        )
    return get(connection, id_)


def set_asked(connection: apsw.Connection, id_: int, facts: bytes) -> None:
    """Keep how a message was asked; raises `message_gone`."""
    with written(connection, durable=False):
        get(connection, id_)
        connection.execute(
            "INSERT OR REPLACE INTO asked(message, facts) VALUES (?, ?)", (id_, facts)
        )


def asked(connection: apsw.Connection, id_: int) -> bytes | None:
    """What `set_asked` kept, or None."""
    found = connection.execute("SELECT facts FROM asked WHERE message = ?", (id_,)).get
    return found if isinstance(found, bytes) else None


def interrupt_streaming(connection: apsw.Connection) -> None:
    """End the messages that were still growing when the program was last stopped."""
    growing: Any = connection.execute(
        "SELECT id, text FROM messages WHERE state = 'streaming'"
    ).fetchall()
    if not growing:
        return
    with written(connection):
        for id_, text in growing:
            connection.execute("UPDATE messages SET state = 'interrupted' WHERE id = ?", (id_,))
            index.put(connection, id_, text)


def _insert(
    connection: apsw.Connection, conversation: int, parent: int | None, new: NewMessage, now: int
) -> int:
    connection.execute(
        "INSERT INTO messages(conversation, parent, role, text, state, model, created, edited)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (conversation, parent, new.role, new.text, new.state, new.model, now, new.edited),
    )
    id_ = connection.last_insert_rowid()
    if new.state != "streaming":
        index.put(connection, id_, new.text)
    return id_


def _row(values: tuple[Any, ...]) -> MessageRow:
    row = dict(zip(_COLUMNS.split(", "), values, strict=True))
    told = {"statistics": _statistics(row["statistics"]), "edited": bool(row["edited"])}
    return MessageRow(**{**row, **told})


def put_back(connection: apsw.Connection, row: MessageRow) -> None:
    """Write a message under the id it had; call it inside a transaction."""
    values = {name: getattr(row, name) for name in _COLUMNS.split(", ")} | {
        "statistics": _told(row.statistics)
    }
    marks = ", ".join(f":{name}" for name in values)
    connection.execute(f"INSERT INTO messages({_COLUMNS}) VALUES ({marks})", values)  # noqa: S608 - ours
    index.put(connection, row.id, row.text)


def _told(statistics: Statistics | None) -> str | None:
    return None if statistics is None else json.dumps(asdict(statistics))


def _statistics(text: str | None) -> Statistics | None:
    if text is None:
        return None
    known = {field.name for field in fields(Statistics)}
    return Statistics(**{name: v for name, v in json.loads(text).items() if name in known})
