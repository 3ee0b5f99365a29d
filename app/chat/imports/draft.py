"""A conversation as another program wrote it, and the sound tree that is made of it."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.chat.choices import ChatChoices, encode
from app.core.ranges import LONGEST_TEXT
from app.core.words import Note, Role
from app.vault.rows import MessageState, NewConversation, NewNode

MAX_MESSAGES = 100_000
_TITLE_OF_QUESTION = 60


@dataclass(frozen=True, slots=True)
class Imported:
    """One conversation of a file, ready for `Vault.import_conversation`, and what was left out.

    `conversation` is None where there was nothing to take; `left_out` says why. Every note has
    a code `import_left_…` and the fact `count`. `name` is that of the file, for people to read.
    """

    conversation: NewConversation | None
    left_out: tuple[Note, ...] = ()
    name: str = ""


@dataclass(slots=True)
class DraftNode:
    """A message; `role` None passes what is below it on to its parent.

    One that `joins` is a part of one answer with the one above, if it is the only one below.
    """

    key: str
    parent: str | None
    role: Role | None = None
    text: str = ""
    reasoning: str = ""
    model: str = ""
    created: int | None = None
    state: MessageState = "complete"
    joins: bool = False


@dataclass(slots=True)
class Draft:
    """A conversation as it was found; `leaf` is the key of the message shown last."""

    title: str = ""
    created: int | None = None
    updated: int | None = None
    pinned: bool = False
    archived: bool = False
    leaf: str | None = None
    system_prompt: str = ""
    nodes: list[DraftNode] = field(default_factory=list)
    left: Counter[str] = field(default_factory=Counter)

    def add(self, node: DraftNode) -> None:
        """Take one more message, as far as there is room."""
        if len(self.nodes) < MAX_MESSAGES:
            self.nodes.append(node)
        else:
            self.left["import_left_messages"] += 1

    def follow(self, node: DraftNode) -> None:
        """Take one more message below the one before."""
        node.parent = self.nodes[-1].key if self.nodes else None
        self.add(node)


def notes(left: Mapping[str, int]) -> tuple[Note, ...]:
    """What was left out, as notes."""
    return tuple(Note(code, (("count", count),)) for code, count in left.items() if count)


def totals(left_out: Iterable[Note]) -> tuple[Note, ...]:
    """The notes of many conversations, one for each code with the sum of their counts."""
    sums: Counter[str] = Counter()
    for note in left_out:
        sums[note.code] += int(dict(note.facts).get("count", 1))
    return notes(sums)


def planted(draft: Draft, when: int) -> Imported:
    """The tree of a draft: whole, without circles, oldest first; `when` stands for unknown times.

    Versions that have no parent any more stand beside the first message.
    """
    tree = _Tree(draft, when)
    if not tree.messages:
        draft.left["import_left_empty"] += 1
        return Imported(None, notes(draft.left))
    messages = [one.message() for one in tree.messages]
    leaf = tree.places.get(draft.leaf) if draft.leaf is not None else None
    times = [message.created for message in messages]
    created = draft.created or min(times)
    made = NewConversation(
        title=draft.title or _title_of(messages),
        created=created,
        updated=max(created, draft.updated or max(times)),
        pinned=draft.pinned,
        archived=draft.archived,
        messages=tuple(messages),
        leaf=len(messages) - 1 if leaf is None else leaf,
        choices=_choices(draft.system_prompt, draft.left),
    )
    return Imported(made, notes(draft.left))


def _title_of(messages: Iterable[NewNode]) -> str:
    for message in messages:
        if message.role == "user" and message.text.strip():
            first = " ".join(message.text.split(maxsplit=20)[:20])
            return first[:_TITLE_OF_QUESTION].rstrip()
    return ""


def _choices(system_prompt: str, left: Counter[str]) -> str:
    """The list of chats reads it with every row, so a document in its place is left out."""
    if len(system_prompt) > LONGEST_TEXT:
        left["import_left_settings"] += 1
        return ""
    return encode(ChatChoices(system_prompt=system_prompt)) if system_prompt.strip() else ""


@dataclass(slots=True)
class _Growing:
    """A message that parts may still be joined to."""

    parent: int | None
    role: Role
    created: int
    model: str
    joins: bool
    state: MessageState
    text: list[str]
    reasoning: list[str]

    def join(self, node: DraftNode) -> None:
        """Take in the next part of the answer."""
        self.text.append(node.text)
        self.reasoning.append(node.reasoning)
        self.model = node.model or self.model
        self.state = node.state

    def message(self) -> NewNode:
        """As it stands now."""
        text, reasoning = _joined(self.text), _joined(self.reasoning)
        return NewNode(
            self.parent, self.role, text, reasoning, self.model, self.created, self.state
        )


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part.strip("\n") for part in parts if part.strip())


class _Tree:
    """Walks a draft once, parents first and older ones first, and makes its messages."""

    def __init__(self, draft: Draft, when: int) -> None:
        self.messages: list[_Growing] = []
        self.places: dict[str, int | None] = {}  # of each key: the message that shows it
        self._nodes: dict[str, DraftNode] = {}
        for node in draft.nodes:
            if self._nodes.setdefault(node.key, node) is not node:
                draft.left["import_left_twice"] += 1
        self._parents = sound_parents(self._nodes, draft.left)
        self._children: dict[str | None, list[str]] = {}
        for name, parent in self._parents.items():
            self._children.setdefault(parent, []).append(name)
        self._straight: dict[str, bool] = {}
        self._walk(draft.created or when)

    def _walk(self, when: int) -> None:
        places = {name: at for at, name in enumerate(self._nodes)}
        waiting: list[tuple[int, int, str]] = []

        def offer(names: Iterable[str], earliest: int) -> None:
            for name in names:
                time = self._nodes[name].created or earliest
                heapq.heappush(waiting, (time, places[name], name))

        offer(self._children.get(None, ()), when)
        while waiting:
            time, _, name = heapq.heappop(waiting)
            self._place(self._nodes[name], time)
            offer(self._children.get(name, ()), time)

    def _place(self, node: DraftNode, time: int) -> None:
        parent = self._parents[node.key]
        above = self.places.get(parent) if parent is not None else None
        is_only = parent is not None and len(self._children[parent]) == 1
        straight = is_only and self._straight[parent or ""]
        if node.role is None:
            self.places[node.key], self._straight[node.key] = above, straight
            return
        self._straight[node.key] = True
        if node.joins and straight and above is not None and self.messages[above].joins:
            self.messages[above].join(node)
            self.places[node.key] = above
            return
        self.places[node.key] = len(self.messages)
        grown = _Growing(
            above,
            node.role,
            time,
            node.model,
            node.joins,
            node.state,
            [node.text],
            [node.reasoning],
        )
        self.messages.append(grown)


def sound_parents(nodes: Mapping[str, DraftNode], left: Counter[str]) -> dict[str, str | None]:
    """The parent of each message: one that is there, and no circle; what was odd is counted."""
    parents: dict[str, str | None] = {}
    for name, node in nodes.items():
        parents[name] = node.parent if node.parent in nodes else None
        left["import_left_links"] += node.parent is not None and node.parent not in nodes
    order = {name: at for at, name in enumerate(nodes)}
    known: set[str] = set()
    for name in nodes:
        path: dict[str, None] = {}
        at: str | None = name
        while at is not None and at not in known and at not in path:
            path[at] = None
            at = parents[at]
        if at is not None and at in path:
            steps = list(path)
            circle = steps[steps.index(at) :]
            parents[min(circle, key=order.__getitem__)] = None
            left["import_left_links"] += 1
        known.update(path)
    return parents
