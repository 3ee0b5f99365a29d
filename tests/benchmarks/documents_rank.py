"""How long a question takes to be ranked over 100,000 passages of an encrypted store.

The documents are made up: words of a natural distribution with endings, headings, some Chinese,
and one word that stands in most passages, as `tenant` does in leases. The store is made once, by
the verbs the window uses, and kept. Each question goes the way of a person's: its terms, then
`Vault.rank_passages`; the worst one counts. Between them an answer is saved all the while.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
import shutil
import statistics
import time
from collections.abc import Sequence
from itertools import accumulate, product
from pathlib import Path

from app.core.papers import Passage, Place, Reading
from app.documents.queries import terms
from app.vault.schema import MIGRATIONS
from app.vault.search import INDEX_FORM
from app.vault.store import Vault
from tests.benchmarks.report import BUILD, figure, remark
from tests.benchmarks.saving import saved_beside

_KEY = bytes(range(32))
_PAPERS, _PASSAGES, _WORDS = 200, 500, 140
_LIMIT = 50
_ROUNDS = 9
_SYLLABLES = tuple(map("".join, product("bcdfghjklmnprst", "aeiou")))
_ENDINGS = ("", "", "", "s", "ed", "ing")
_COMMON, _RARE = "tenant", "zzrare"


def main() -> None:
    """Print the figures."""
    asyncio.run(_measure(BUILD / "rank"))


async def _measure(folder: Path) -> None:
    words = _vocabulary()
    await _make(folder, words)
    vault = await Vault.open(folder, _KEY)
    try:
        inside = (await vault.collections())[0].id
        papers = [one.paper.id for one in await vault.collection_papers(inside)]
        asked = _questions(words)
        cold = {name: await _timed(vault, text, papers) for name, text in asked.items()}
        warm = {name: await _median(vault, text, papers) for name, text in asked.items()}
        apart = {name: await _median(vault, text, papers[::2]) for name, text in asked.items()}
        saves = await saved_beside(vault, _ask_on(vault, list(asked.values()), papers))
    finally:
        await vault.close()
    for name in asked:
        remark(
            f"{name}: {warm[name]:.1f} ms, the first time {cold[name]:.1f} ms,"
            f" in every second document {apart[name]:.1f} ms"
        )
    figure("rank_100k_ms", max(warm.values()))
    figure("rank_100k_cold_ms", max(cold.values()))
    figure("rank_apart_ms", max(apart.values()))
    figure("rank_save_p99_ms", saves)


async def _timed(vault: Vault, question: str, papers: Sequence[int]) -> float:
    began = time.perf_counter()
    found = await vault.rank_passages(terms(question), papers, _LIMIT)
    taken = 1000 * (time.perf_counter() - began)
    if (not found) != ("nowhere" in question):
        raise AssertionError(question)
    return taken


async def _median(vault: Vault, question: str, papers: Sequence[int]) -> float:
    return statistics.median([await _timed(vault, question, papers) for _ in range(_ROUNDS)])


async def _ask_on(vault: Vault, asked: list[str], papers: Sequence[int]) -> None:
    """One question after the other is ranked without end."""
    while True:
        for question in asked:
            await vault.rank_passages(terms(question), papers, _LIMIT)


def _questions(words: list[str]) -> dict[str, str]:
    """By what is hard about them; words of the vocabulary are the rarer the later they come."""

    def of(*ranks: int) -> str:
        return " ".join(words[rank] for rank in ranks)

    return {
        "a rare word": f"What is {_RARE}?",
        "the word of all leases": f"What must the {_COMMON} do?",
        "the three commonest": of(0, 1, 2),
        "the three commonest and that of all leases": f"{_COMMON} {of(0, 1, 2)}",
        "six words as they come": of(30, 100, 300, 1_000, 5_000, 20_000),
        "a long question": of(*range(40, 2_440, 100)),
        "a long question of common words": of(*range(24)),
        "two words": of(400, 900),
        "forms of one word": f"{words[50]}ing {words[50]}ed",
        "Chinese": "数据库的搜索功能怎么样",
        "Chinese and a common word": f"数据库 {of(5)}",
        "what is nowhere": "nowhereqqq",
    }


async def _make(folder: Path, words: list[str]) -> None:
    name = (
        f"{len(MIGRATIONS)} {INDEX_FORM} {hashlib.sha256(Path(__file__).read_bytes()).hexdigest()}"
    )
    made = folder / "made"
    if made.exists() and made.read_text() == name:
        return
    shutil.rmtree(folder, ignore_errors=True)
    remark(f"making a store of {_PAPERS * _PASSAGES:,} passages …")
    vault = await Vault.open(folder, _KEY)
    inside = await vault.create_collection("all")
    chance = random.Random(1)
    weights = list(accumulate(1 / (rank + 12) for rank in range(len(words))))
    for number in range(_PAPERS):
        passages = [_passage(chance, words, weights, at) for at in range(_PASSAGES)]
        paper = await vault.add_paper(f"{number:064}", str(number), Reading("pdf", ()), passages)
        await vault.put_in_collection(inside.id, paper.id, str(number))
    await vault.close()
    made.write_text(name)


def _passage(chance: random.Random, words: list[str], weights: list[float], at: int) -> Passage:
    drawn = chance.choices(words, cum_weights=weights, k=_WORDS)
    endings = chance.choices(_ENDINGS, k=_WORDS)
    text = " ".join(map("".join, zip(drawn, endings, strict=True)))
    if chance.random() < 0.7:
        text += f" {_COMMON}"
    if chance.random() < 0.001:
        text += f" {_RARE}"
    if chance.random() < 0.1:
        text += " 数据库的搜索功能很好" + "".join(chance.choices("的一是不了人我在有他这", k=60))
    return Passage(Place("page", at // 3 + 1, "", f"{at // 20} {' '.join(drawn[:3])}"), text)


def _vocabulary() -> list[str]:
    chance = random.Random(2)
    made: dict[str, None] = {}
    while len(made) < 40_000:
        made["".join(chance.choices(_SYLLABLES, k=chance.choice((2, 2, 3, 3, 4))))] = None
    return list(made)
