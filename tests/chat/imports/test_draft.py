"""Any heap of messages becomes a sound tree: parents first, no circles, nothing twice."""

from __future__ import annotations

import random

import pytest

from app.chat.imports import draft as drafts
from app.chat.imports.draft import Draft, DraftNode, planted
from app.core.words import Role
from app.vault.rows import NewConversation


def node(key: str, parent: str | None, role: Role | None = "user", **more: object) -> DraftNode:
    return DraftNode(key, parent, role, **{"text": key, **more})  # type: ignore[arg-type]


def grown(*nodes: DraftNode, leaf: str | None = None) -> NewConversation:
    found = planted(Draft(nodes=list(nodes), leaf=leaf), 5_000)
    assert found.conversation is not None
    return found.conversation


def shape(chat: NewConversation) -> list[tuple[str, int | None]]:
    return [(one.text, one.parent) for one in chat.messages]


def sound(chat: NewConversation) -> None:
    for at, one in enumerate(chat.messages):
        assert one.parent is None or 0 <= one.parent < at
    assert chat.leaf is not None
    assert 0 <= chat.leaf < len(chat.messages)


def test_the_order_of_the_file_does_not_matter() -> None:
    nodes = [node("a", None, created=1), node("b", "a", created=2), node("c", "b", created=3)]
    for order in ([0, 1, 2], [2, 1, 0], [1, 2, 0]):
        chat = grown(*(nodes[at] for at in order))
        assert shape(chat) == [("a", None), ("b", 0), ("c", 1)]
        assert chat.leaf == 2


def test_hidden_messages_only_lead_on() -> None:
    chat = grown(node("r", None, None), node("a", "r"), node("h", "a", None), node("b", "h"))
    assert shape(chat) == [("a", None), ("b", 0)]


def test_parts_of_one_answer_are_joined_but_versions_are_not() -> None:
    parts = [
        node("q", None),
        node("1", "q", "assistant", joins=True, reasoning="think", text=""),
        node("h", "1", None),
        node("2", "h", "assistant", joins=True, model="m"),
        node("3", "2", "assistant", joins=True),
        node("4", "2", "assistant", joins=True),
    ]
    chat = grown(*parts)
    assert shape(chat) == [("q", None), ("2", 0), ("3", 1), ("4", 1)]
    assert (chat.messages[1].reasoning, chat.messages[1].model) == ("think", "m")


def test_circles_self_parents_and_lost_parents() -> None:
    for nodes in (
        [node("a", "b"), node("b", "a")],
        [node("a", "a"), node("b", "a")],
        [node("a", "c"), node("b", "a"), node("c", "b")],
        [node("a", "gone"), node("b", "a")],
    ):
        found = planted(Draft(nodes=nodes), 0)
        assert found.conversation
        sound(found.conversation)
        assert [one.text for one in found.conversation.messages][:2] == ["a", "b"]
        assert dict(found.left_out[0].facts) == {"count": 1}
        assert found.left_out[0].code == "import_left_links"


def test_the_first_of_two_with_one_name_counts() -> None:
    found = planted(Draft(nodes=[node("a", None), node("a", None, text="again")]), 0)
    assert found.conversation
    assert shape(found.conversation) == [("a", None)]
    assert found.left_out[0].code == "import_left_twice"


def test_unknown_times_follow_the_parent() -> None:
    chat = grown(node("a", None), node("b", "a", created=9_000), node("c", "b"))
    assert [one.created for one in chat.messages] == [5_000, 9_000, 9_000]
    assert (chat.created, chat.updated) == (5_000, 9_000)


def test_a_leaf_that_is_hidden_or_gone() -> None:
    nodes = [node("a", None), node("b", "a"), node("c", "a"), node("h", "b", None)]
    assert grown(*nodes, leaf="h").leaf == 1
    assert grown(*nodes, leaf="gone").leaf == 2


def test_a_title_of_the_first_question() -> None:
    assert grown(node("a", None, text="  What\n is " + "long " * 50)).title.startswith(
        "What is long"
    )
    assert len(grown(node("a", None, text="x" * 500)).title) == 60


def test_a_hundred_thousand_in_a_chain() -> None:
    chain = [node(str(at), str(at - 1) if at else None) for at in range(100_000)]
    random.Random(1).shuffle(chain)
    chat = grown(*chain)
    sound(chat)
    assert len(chat.messages) == 100_000


def test_too_many_messages_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts, "MAX_MESSAGES", 10)
    made = Draft()
    for at in range(15):
        made.add(node(str(at), None))
    found = planted(made, 0)
    assert found.conversation
    assert len(found.conversation.messages) == 10
    assert dict(found.left_out[0].facts) == {"count": 5}


@pytest.mark.parametrize("seed", range(100))
def test_any_heap_becomes_a_tree(seed: int) -> None:
    dice = random.Random(seed)
    names = [str(at) for at in range(dice.randrange(1, 40))]
    nodes = [
        node(
            name,
            dice.choice([*names, None, "gone"]),
            dice.choice(["user", "assistant", None]),
            joins=dice.random() < 0.5,
            created=dice.choice([None, dice.randrange(1, 10**6)]),
        )
        for name in names
    ]
    found = planted(Draft(nodes=nodes, leaf=dice.choice(names)), 1)
    if found.conversation is None:
        assert all(one.role is None for one in nodes)
        return
    sound(found.conversation)
    said = "\n".join(one.text for one in found.conversation.messages).split()
    assert sorted(said) == sorted(one.key for one in nodes if one.role)
