"""Branches are found in any tree, and in what a damaged import made of one."""

from __future__ import annotations

import itertools
import random

import pytest

from app.chat.conversation import after, branch, newest_leaf, siblings, versions
from app.vault.rows import MessageRow


def tree(**parents: int | None) -> list[MessageRow]:
    """Messages `m1=None, m2=1`: number by parent."""
    return [row(int(name[1:]), parent) for name, parent in parents.items()]


def row(id_: int, parent: int | None) -> MessageRow:
    role = "user" if id_ % 2 else "assistant"
    return MessageRow(id_, 1, parent, role, f"text {id_}", "", "complete", "", None, 0, "")


def ids(messages: list[MessageRow]) -> list[int]:
    return [message.id for message in messages]


FORK = tree(m1=None, m2=1, m3=2, m4=3, m5=2, m6=5)


@pytest.mark.parametrize(
    ("leaf", "expected"),
    [(4, [1, 2, 3, 4]), (6, [1, 2, 5, 6]), (1, [1]), (None, []), (99, [])],
)
def test_the_branch_of_a_leaf(leaf: int | None, expected: list[int]) -> None:
    assert ids(branch(FORK, leaf)) == expected
    assert ids(branch(FORK[::-1], leaf)) == expected


def test_a_missing_parent_begins_the_branch() -> None:
    assert ids(branch(tree(m2=1, m3=2), 3)) == [2, 3]


@pytest.mark.parametrize(
    "circle", [tree(m1=1), tree(m1=2, m2=1), tree(m1=3, m2=1, m3=2, m4=3)], ids=len
)
def test_a_circle_ends(circle: list[MessageRow]) -> None:
    for message in circle:
        found = ids(branch(circle, message.id))
        assert found[-1] == message.id
        assert len(found) == len(set(found))
        assert newest_leaf(circle, message.id) in ids(circle)


@pytest.mark.parametrize("seed", range(100))
def test_any_parents_at_all_come_to_an_end(seed: int) -> None:
    rng = random.Random(seed)
    messages = [row(id_, rng.choice([None, *range(12)])) for id_ in range(1, 10)]
    for message in messages:
        found = branch(messages, message.id)
        for parent, child in itertools.pairwise(found):
            assert child.parent == parent.id
        assert newest_leaf(messages, message.id) in ids(messages)


def test_versions_of_a_turn() -> None:
    assert siblings(FORK, 3) == [3, 5]
    assert siblings(FORK, 5) == [3, 5]
    assert siblings(FORK, 1) == [1]
    assert siblings(tree(m1=None, m3=None), 3) == [1, 3]
    assert siblings(FORK, 99) == []


def test_the_branch_that_was_continued_last() -> None:
    assert newest_leaf(FORK, 1) == 6
    assert newest_leaf(FORK, 3) == 4
    assert newest_leaf(FORK, 6) == 6


def test_which_messages_have_other_versions() -> None:
    assert versions(FORK, branch(FORK, 6)) == {5: (2, 2)}
    assert versions(FORK, branch(FORK, 4)) == {3: (1, 2)}
    assert versions(tree(m1=None, m2=1), branch(tree(m1=None, m2=1), 2)) == {}


def test_a_question_and_an_answer_are_no_versions_of_one_another() -> None:
    odd = tree(m1=None, m2=1, m3=1)
    assert versions(odd, branch(odd, 3)) == {}
    assert siblings(odd, 3) == [3]


def test_what_follows_a_message() -> None:
    history = branch(FORK, 4)
    assert ids(list(after(history, 2))) == [3, 4]
    assert ids(list(after(history, 4))) == []
    assert ids(list(after(history, 6))) == ids(list(after(history, None))) == [1, 2, 3, 4]


def test_a_chat_of_ten_thousand_messages_is_walked_at_once() -> None:
    long = [row(number, number - 1 or None) for number in range(1, 10_001)]
    assert newest_leaf(long, 1) == 10_000
    assert versions(long, branch(long, 10_000)) == {}
