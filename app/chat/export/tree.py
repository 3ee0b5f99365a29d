"""What the store knows of a conversation, as one tree without ids: where each export begins."""

from __future__ import annotations

from collections.abc import Sequence

from app.chat.choices import renumbered
from app.vault.rows import ConversationRow, MessageRow, NewConversation, NewNode


def tree_of(row: ConversationRow, messages: Sequence[MessageRow]) -> NewConversation:
    """The whole tree, oldest messages first; an answer that still grows counts as interrupted.

    What the choices say of a message they say of its index.
    """
    ordered = sorted(messages, key=lambda message: message.id)
    places = {message.id: at for at, message in enumerate(ordered)}
    return NewConversation(
        title=row.title,
        created=row.created,
        updated=row.updated,
        pinned=row.pinned,
        archived=row.archived,
        messages=tuple(_node(message, places) for message in ordered),
        leaf=None if row.leaf is None else places.get(row.leaf),
        choices=renumbered(row.choices, places),
    )


def _node(message: MessageRow, places: dict[int, int]) -> NewNode:
    above = None if message.parent is None else places.get(message.parent)
    return NewNode(
        above if above is None or above < places[message.id] else None,
        message.role,
        message.text,
        message.reasoning,
        message.model,
        message.created,
        "interrupted" if message.state == "streaming" else message.state,
        message.edited,
    )


def shown(tree: NewConversation) -> list[NewNode]:
    """The branch that is shown, from the first message to the leaf."""
    at = len(tree.messages) - 1 if tree.leaf is None else tree.leaf
    branch: list[NewNode] = []
    while 0 <= at < len(tree.messages):
        node = tree.messages[at]
        branch.append(node)
        if node.parent is None or node.parent >= at:
            break
        at = node.parent
    branch.reverse()
    return branch
