"""Random conversations for exporting and importing: any tree, any text, any time."""

from __future__ import annotations

import random

from app.vault.rows import MessageState, NewConversation, NewNode

STATES: tuple[MessageState, ...] = ("complete", "stopped", "interrupted", "failed")
PIECES = (
    *(
        "Hello",
        "東京",
        "مرحبا",
        "👩‍👩‍👧",
        "\n",
        "\n\n",
        " ",
        "\t",
        "\0",
        "\x1b[31m",
        "\u202e",
        "\ufeff",
    ),
    *("```", "~~~", "$x$", "$$", "<b>", "</div>", "&amp;", "\\", '"', "'", "[", "](", "![", "|"),
    *("> ", "- ", "# ", "1. ", "\u2028", "\U000e0041", "\ue200", "https://a.example/", "`", "*"),
)


def text(dice: random.Random, longest: int = 12) -> str:
    """Some pieces after one another."""
    return "".join(dice.choices(PIECES, k=dice.randrange(longest)))


def tree(dice: random.Random, most: int = 30) -> NewConversation:
    """Any tree that the store can hold; parents come before what is below them."""
    count = dice.randrange(1, most)
    nodes = [node(dice, at) for at in range(count)]
    return NewConversation(
        title=text(dice),
        created=dice.randrange(2**45),
        updated=dice.randrange(2**45),
        pinned=dice.random() < 0.5,
        archived=dice.random() < 0.5,
        messages=tuple(nodes),
        leaf=dice.choice([None, dice.randrange(count)]),
        choices=dice.choice(["", '{"system_prompt": "Be brief."}']),
    )


def node(dice: random.Random, at: int) -> NewNode:
    """The message number `at`."""
    return NewNode(
        parent=dice.choice([None, dice.randrange(at)]) if at else None,
        role=dice.choice(("system", "user", "assistant")),
        text=text(dice, 30),
        reasoning=text(dice) if dice.random() < 0.3 else "",
        model=dice.choice(["", "Qwen 3 4B", "<script>"]),
        created=dice.randrange(2**45),
        state=dice.choice(STATES),
        edited=dice.random() < 0.2,
    )


def chat(*said: str, title: str = "A chat") -> NewConversation:
    """A straight conversation: question, answer, question, …"""
    nodes = [
        NewNode(at - 1 if at else None, "assistant" if at % 2 else "user", words, created=at * 1000)
        for at, words in enumerate(said)
    ]
    return NewConversation(title, 0, len(said) * 1000, messages=tuple(nodes))
