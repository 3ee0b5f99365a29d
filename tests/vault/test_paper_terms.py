"""In a large store the rare words of a question are looked for, and a small one loses none."""

from __future__ import annotations

import pytest

from app.vault import paper_terms
from app.vault.paper_terms import affordable
from app.vault.store import Vault
from tests.vault.papers import add

TEXTS = [
    f"the lease {'Kündigung' if number % 4 == 0 else ''} {'deposits' if number % 10 == 0 else ''}"
    f" {'deposit' if number == 7 else ''} {'数据库' if number % 5 == 0 else ''}"
    for number in range(100)
]
ALL = '"the" OR "lease" OR "kündig"* OR "deposit"* OR "数据 据库"'


async def asked(vault: Vault, match: str) -> str:
    await add(vault, "a", *TEXTS)
    return await vault._read(lambda connection: affordable(connection, match, len(TEXTS)))


async def test_a_small_store_is_asked_for_every_word(vault: Vault) -> None:
    assert await asked(vault, ALL) == ALL


@pytest.mark.parametrize(
    ("entries", "kept"),
    [
        (1, '"deposit"*'),
        (35, '"deposit"* OR "数据 据库"'),
        (60, '"deposit"* OR "数据 据库" OR "kündig"*'),
        (400, '"deposit"* OR "数据 据库" OR "kündig"*'),
    ],
)
async def test_the_rarest_words_are_kept_and_those_everywhere_are_not(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, entries: int, kept: str
) -> None:
    monkeypatch.setattr(paper_terms, "_MOST_ENTRIES", entries)
    assert await asked(vault, ALL) == kept


@pytest.mark.parametrize(
    ("match", "kept"),
    [
        ('"lease" OR "the"', '"lease"'),
        ('"lea"* OR "nowhere" OR "nowhere"*', '"lea"*'),
        ('"nowhere"', ""),
        ("", ""),
        ('"lease" AND "the"', '"lease" AND "the"'),
        ('"a OR b" OR "lease"', '"a OR b" OR "lease"'),
        ('"the lea"* OR "depo"*', '"depo"*'),
    ],
)
async def test_one_word_stays_and_other_forms_are_left_alone(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, match: str, kept: str
) -> None:
    monkeypatch.setattr(paper_terms, "_MOST_ENTRIES", 1)
    assert await asked(vault, match) == kept


async def test_counting_leaves_nothing_open(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper_terms, "_MOST_ENTRIES", 1)
    paper = await add(vault, "a", *TEXTS)
    assert len(await vault.rank_passages('"lea"* OR "depo"*', [paper.id])) == 11
    row = await vault.create_conversation()
    await vault.delete_conversation(row.id)
    assert vault._path.with_name("alcove.db-wal").stat().st_size == 0
