"""A store of the first version is led up with everything in it, rescued, and made to forget."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from app.core.words import Statistics
from app.vault import schema
from app.vault.connection import connect, create_private, private_folder, written
from app.vault.index import put
from app.vault.schema import MIGRATIONS
from app.vault.store import Vault
from tests.vault.conftest import KEY, Clock, holding

_FIRST = MIGRATIONS[:1]
BOTH = pytest.mark.parametrize("key", [KEY, None], ids=["encrypted", "plain"])


def write_first_version(folder: Path, key: bytes | None, filler: int = 0) -> None:
    """A store as the first program wrote it: three chats, one without a title."""
    path = private_folder(folder) / "alcove.db"
    create_private(path)
    with closing(connect(path, key)) as old:
        old.pragma("journal_mode", "wal")
        schema.migrate(old, _FIRST)
        with written(old):
            old.execute(
                "INSERT INTO conversations(id, title, created, updated, pinned, archived, leaf,"
                " draft) VALUES (3, 'Bread canary', 10, 20, 1, 0, 6, 'and then'),"
                " (4, '', 11, 30, 0, 0, NULL, ''), (7, 'Away', 12, 25, 0, 1, NULL, '');"
                "INSERT INTO messages(id, conversation, parent, role, text, reasoning, state,"
                " model, statistics, created, fault) VALUES"
                " (5, 3, NULL, 'user', 'How long canary?', '', 'complete', '', NULL, 13, ''),"
                " (6, 3, 5, 'assistant', 'Until it is 数据 brown.', 'why', 'stopped', 'pocket',"
                """ '{"answer_tokens": 9, "unheard_of": 1}', 14, 'engine_died');"""
                "INSERT INTO settings VALUES ('kept', x'00ff'), ('index_form', x'312f30');"
            )
            put(old, -3, "Bread canary")
            put(old, -7, "Away")
            put(old, 5, "How long canary?")
            put(old, 6, "Until it is 数据 brown.")
            for number in range(filler):
                text = f"message {number} " + "filler " * 250
                old.execute(
                    "INSERT INTO messages(conversation, role, text, state, created)"
                    " VALUES (7, 'user', ?, 'complete', 15)",
                    (text,),
                )
                put(old, old.last_insert_rowid(), text)


@BOTH
async def test_all_of_it_is_there_afterwards(folder: Path, clock: Clock, key: bytes | None) -> None:
    write_first_version(folder, key)
    vault = await Vault.open(folder, key, clock=clock)
    kept = await vault.conversation(3)
    assert (kept.title, kept.created, kept.updated) == ("Bread canary", 10, 20)
    assert (kept.pinned, kept.archived, kept.leaf, kept.draft) == (True, False, 6, "and then")
    assert (kept.folder, kept.choices) == (None, "")
    question, answer = await vault.messages(3)
    assert (question.id, question.text, question.edited) == (5, "How long canary?", False)
    assert (answer.parent, answer.reasoning, answer.state) == (5, "why", "stopped")
    assert (answer.statistics, answer.fault) == (Statistics(answer_tokens=9), "engine_died")
    assert await vault.asked(6) is None
    assert await vault.setting("kept") == b"\x00\xff"
    assert [row.id for row in await vault.conversations(archived=True)] == [7]
    for query in ("brea", "b", "数", "数据", "brown", "aw"):
        assert await vault.search(query), query
    assert await vault.integrity() == ()
    assert (await vault.create_conversation("new")).id == 8
    await vault.close()
    (backup,) = (folder / "backups").iterdir()
    with closing(connect(backup, key)) as old:
        assert schema.version(old) == 1


async def test_titles_that_may_be_the_user_s_are_not_replaced(folder: Path) -> None:
    write_first_version(folder, KEY)
    vault = await Vault.open(folder, KEY)
    assert [(await vault.conversation(id_)).titled for id_ in (3, 4)] == ["user", "question"]
    await vault.close()


async def test_what_is_deleted_leaves_the_older_backups_too(folder: Path, clock: Clock) -> None:
    write_first_version(folder, None)
    vault = await Vault.open(folder, None, clock=clock)
    assert any(name.startswith("backups") for name in holding(folder, "long canary"))
    await vault.delete_message(5)
    assert holding(folder, "long canary") == holding(folder, "数据 brown") == []
    await vault.delete_conversation(3)
    assert holding(folder, "canary") == []
    await vault.close()
    (backup,) = (folder / "backups").iterdir()
    (folder / "alcove.db").write_bytes(b"")
    saved = await Vault.salvage(folder, None)
    assert (saved.backup, saved.conversations) == (backup, 2)
    vault = await Vault.open(folder, None)
    assert [hit.title for hit in await vault.search("awa")] == ["Away"]
    assert await vault.integrity() == ()
    await vault.close()


@BOTH
async def test_a_damaged_store_of_the_first_version_is_rescued(
    folder: Path, key: bytes | None
) -> None:
    write_first_version(folder, key, filler=300)
    path = folder / "alcove.db"
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = bytes(4096)
    path.write_bytes(content)
    saved = await Vault.salvage(folder, key)
    assert saved.conversations == 3
    assert saved.messages > 250
    vault = await Vault.open(folder, key)
    row = await vault.conversation(3)
    assert (row.title, row.titled, row.leaf) == ("Bread canary", "user", 6)
    assert await vault.integrity() == ()
    await vault.close()
