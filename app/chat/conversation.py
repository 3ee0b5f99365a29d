"""A conversation is a tree of messages; this finds branches in it. Pure: no files, no clock."""

from __future__ import annotations

from collections.abc import Sequence

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
    """Ids of the messages that share the parent of `id_`, oldest first: the versions of a turn."""
    for known in messages:
        if known.id == id_:
            return sorted(other.id for other in messages if other.parent == known.parent)
    return []


def newest_leaf(messages: Sequence[MessageRow], below: int) -> int:
    """The end of the branch through `below` that was continued last."""
    at, seen = below, {below}
    while children := [m.id for m in messages if m.parent == at and m.id not in seen]:
        at = max(children)
        seen.add(at)
    return at
