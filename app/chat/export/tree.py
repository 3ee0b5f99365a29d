"""What the store knows of a conversation, as one tree without its ids: where each export begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.chat.choices import renumbered as choices_renumbered
from app.chat.export.papers import packed, renamed, renumbered
from app.core.papers import Passage
from app.vault.rows import (
    ChatPaper,
    ConversationRow,
    MessageRow,
    NewConversation,
    NewNode,
    PaperRow,
    TurnPaper,
)


@dataclass(frozen=True, slots=True)
class Kept:
    """The documents of a conversation: in its tray, before its questions, behind its answers.

    `turns` and `citations` by message; `texts` of the documents that go along, by their ids.
    """

    tray: Sequence[ChatPaper] = ()
    turns: Mapping[int, Sequence[TurnPaper]] = field(default_factory=dict)
    citations: Mapping[int, bytes] = field(default_factory=dict)
    texts: Mapping[int, Sequence[Passage]] = field(default_factory=dict)

    @property
    def papers(self) -> tuple[PaperRow, ...]:
        """Each document once, in the order they came."""
        asked = [turn.paper for _, turns in sorted(self.turns.items()) for turn in turns]
        return tuple({one.id: one for one in [*asked, *(on.paper for on in self.tray)]}.values())


_NONE = Kept()


def tree_of(
    row: ConversationRow, messages: Sequence[MessageRow], kept: Kept = _NONE
) -> NewConversation:
    """The whole tree, oldest messages first; an answer that still grows counts as interrupted.

    What the choices say of a message they say of its index; documents are numbered from 1.
    """
    ordered = sorted(messages, key=lambda message: message.id)
    places = {message.id: at for at, message in enumerate(ordered)}
    numbers = {paper.id: number for number, paper in enumerate(kept.papers, 1)}
    papers = {
        one.id: packed(one, numbers[one.id], kept.texts.get(one.id, ())) for one in kept.papers
    }
    rows = {id_: paper.row for id_, paper in papers.items()}
    nodes = (
        _node(
            message,
            places,
            renamed(kept.turns.get(message.id, ()), rows),
            renumbered(kept.citations.get(message.id, b""), numbers, kept.texts.__contains__),
        )
        for message in ordered
    )
    return NewConversation(
        title=row.title,
        created=row.created,
        updated=row.updated,
        pinned=row.pinned,
        archived=row.archived,
        messages=tuple(nodes),
        leaf=None if row.leaf is None else places.get(row.leaf),
        choices=choices_renumbered(row.choices, places),
        tray=tuple((numbers[on.paper.id], on.scope) for on in kept.tray),
        papers=tuple(papers.values()),
    )


def _node(
    message: MessageRow, places: dict[int, int], turns: tuple[TurnPaper, ...], citations: bytes
) -> NewNode:
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
        turns,
        citations,
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
