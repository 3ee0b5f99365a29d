"""A conversation is a tree of messages; this finds branches in it. Pure: no files, no clock."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.vault.rows import MessageRow


def branch(messages: Sequence[MessageRow], leaf: int | None) -> list[MessageRow]:
    """The messages from the root to `leaf`, oldest first; empty where there is no such message.

    A chain that leads nowhere or in circles (a damaged import) ends where it stops making sense.
    """
    by_id = {message.id: message for message in messages}
    chain: list[MessageRow] = []
    seen: set[int] = set()
    at = leaf
    while at is not None and at in by_id and at not in seen:
        seen.add(at)
        chain.append(by_id[at])
        at = by_id[at].parent
    chain.reverse()
    return chain


def siblings(messages: Sequence[MessageRow], id_: int) -> list[int]:
    """Ids of the messages that share the parent of `id_`, oldest first: the versions of a turn.

    A question and an answer below the same message are not versions of one another.
    """
    for known in messages:
        if known.id == id_:
            kind = (known.parent, known.role)
            return sorted(other.id for other in messages if (other.parent, other.role) == kind)
    return []


def versions(
    messages: Sequence[MessageRow], shown: Iterable[MessageRow]
) -> dict[int, tuple[int, int]]:
    """Position (from 1) and count, by id, of the shown messages that have more than one version."""
    turns: dict[tuple[int | None, str], list[int]] = {}
    for message in messages:
        turns.setdefault((message.parent, message.role), []).append(message.id)
    found = {}
    for message in shown:
        ids = turns[message.parent, message.role]
        if len(ids) > 1:
            found[message.id] = (sorted(ids).index(message.id) + 1, len(ids))
    return found


def newest_leaf(messages: Sequence[MessageRow], below: int) -> int:
    """The end of the branch through `below` that was continued last."""
    newest: dict[int, int] = {}
    for message in messages:
        if message.parent is not None:
            newest[message.parent] = max(message.id, newest.get(message.parent, 0))
    at, seen = below, {below}
    while at in newest and newest[at] not in seen:
        at = newest[at]
        seen.add(at)
    return at


def after(history: Sequence[MessageRow], last_left_out: int | None) -> Sequence[MessageRow]:
    """What follows a message of the branch; all of it where the message is not in there."""
    for index, message in enumerate(history):
        if message.id == last_left_out:
            return history[index + 1 :]
    return history
