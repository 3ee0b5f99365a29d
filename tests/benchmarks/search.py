"""How long the first page of hits takes in an encrypted store of 100,000 messages.

The messages are made up: words of a natural distribution, some Chinese, and among the newest a
few of a megabyte. The store is made once, by the verbs the window uses, and kept for the next
time. Each query is asked as a person's is, through `Vault.search`; the worst query counts. The
answer that is saved all the while stands for the one being written.
"""

from __future__ import annotations

import asyncio
import random
import shutil
import statistics
import time
from collections.abc import Iterator
from itertools import accumulate, product
from pathlib import Path

from app.vault.rows import NewConversation, NewNode
from app.vault.schema import MIGRATIONS
from app.vault.search import INDEX_FORM
from app.vault.store import Vault
from tests.benchmarks.report import BUILD, figure, remark
from tests.benchmarks.saving import saved_beside

_KEY = bytes(range(32))
_CONVERSATIONS, _MESSAGES = 5_000, 20
_ROUNDS = 15
_LONG = 1_000_000
_SYLLABLES = tuple(map("".join, product("bcdfghjklmnprst", "aeiou")))
_EVEN, _ODD, _RARE = "evenly", "oddly", "zzrare"
_QUERIES = {
    "a rare word": _RARE,
    "a very common word": "the",
    "a beginning of one letter": "t",
    "a beginning of two": "co",
    "a beginning of four": "coba",
    "two common words": "the of",
    "two words that never meet": f"{_EVEN} {_ODD}",
    "a Chinese pair": "数据",
    "a Chinese character": "数",
    "a Chinese sentence": "数据库的搜索功能",
    "what is nowhere": "qqqqq",
    "a common word and one that is nowhere": "the qqqqq",
}


def main() -> None:
    """Print the figures."""
    asyncio.run(_measure(BUILD / "search"))


async def _measure(folder: Path) -> None:
    await _make(folder)
    vault = await Vault.open(folder, _KEY)
    try:
        cold = {name: await _timed(vault, query) for name, query in _QUERIES.items()}
        warm = {name: await _median(vault, query) for name, query in _QUERIES.items()}
        newest = (await vault.conversations(1))[0].id
        inside = await _median(vault, "the", newest)
        saves = await saved_beside(vault, _type_on(vault))
    finally:
        await vault.close()
    for name in _QUERIES:
        remark(f"{name}: {warm[name]:.1f} ms, the first time {cold[name]:.1f} ms")
    figure("first_page_ms", max(warm.values()))
    figure("first_page_cold_ms", max(cold.values()))
    figure("first_page_in_chat_ms", inside)
    figure("save_p99_ms", saves)


async def _timed(vault: Vault, query: str, conversation: int | None = None) -> float:
    began = time.perf_counter()
    await vault.search(query, conversation=conversation)
    return 1000 * (time.perf_counter() - began)


async def _median(vault: Vault, query: str, conversation: int | None = None) -> float:
    return statistics.median([await _timed(vault, query, conversation) for _ in range(_ROUNDS)])


async def _type_on(vault: Vault) -> None:
    """Somebody types into the search field without end."""
    while True:
        for query in _QUERIES.values():
            await vault.search(query)


async def _make(folder: Path) -> None:
    name = f"{len(MIGRATIONS)} {INDEX_FORM}"
    made = folder / "made"
    if made.exists() and made.read_text() == name:
        return
    shutil.rmtree(folder, ignore_errors=True)
    remark(f"making a store of {_CONVERSATIONS * _MESSAGES:,} messages …")
    vault = await Vault.open(folder, _KEY)
    for conversation in _conversations():
        await vault.import_conversation(conversation)
    await vault.close()
    made.write_text(name)


def _conversations() -> Iterator[NewConversation]:
    chance = random.Random(1)
    words = ["the", "of", *_vocabulary(chance)]
    weights = list(accumulate(1 / (rank + 2) for rank in range(len(words))))
    for number in range(_CONVERSATIONS):
        texts = [
            " ".join(chance.choices(words, cum_weights=weights, k=length))
            for length in (int(min(800, chance.lognormvariate(4.2, 0.9))) for _ in range(_MESSAGES))
        ]
        newest = number == _CONVERSATIONS - 1
        yield _conversation(
            number, [_with_marks(t, i, chance) for i, t in enumerate(texts)], newest
        )


def _conversation(number: int, texts: list[str], newest: bool) -> NewConversation:
    if number % 1_000 == 999:
        texts[-1] += f" {_RARE}"
    if newest:
        long = (" ".join(texts) * (_LONG // len(" ".join(texts)) + 1))[:_LONG]
        texts = [f"{long} {_RARE}" if index % 2 else text for index, text in enumerate(texts)]
    nodes = [
        NewNode(index - 1 if index else None, "assistant" if index % 2 else "user", text)
        for index, text in enumerate(texts)
    ]
    return NewConversation(str(number), number, number, messages=nodes)


def _with_marks(text: str, index: int, chance: random.Random) -> str:
    if chance.random() < 0.1:
        text += " 数据库的搜索功能很好" + "".join(chance.choices("的一是不了人我在有他这", k=60))
    return f"{text} {_ODD if index % 2 else _EVEN}"


def _vocabulary(chance: random.Random) -> list[str]:
    made: dict[str, None] = {}
    while len(made) < 40_000:
        made["".join(chance.choices(_SYLLABLES, k=chance.choice((1, 2, 2, 3, 3, 4))))] = None
    return list(made)
