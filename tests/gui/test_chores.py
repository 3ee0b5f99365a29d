"""What is done when nobody waits: the day's backup, never while an answer is written."""

from __future__ import annotations

import asyncio
import gc
import sys

import pytest

from app.core.errors import OutsideError
from app.ui import chores
from tests.gui.fakes import FakeVault


@pytest.fixture(autouse=True)
def no_waits(monkeypatch):
    for name in ("FIRST_SECONDS", "QUIET_SECONDS"):
        monkeypatch.setattr(chores, name, 0.0)


async def begin_backups(vault, busy):
    return asyncio.create_task(chores.keep_backups(vault, busy))


async def test_a_backup_is_made_when_nobody_waits():
    vault = FakeVault()
    task = await begin_backups(vault, lambda: False)
    await asyncio.wait_for(vault.backed_up.wait(), 5)
    task.cancel()


async def test_an_answer_is_not_disturbed_by_a_backup():
    vault, answering, looked = FakeVault(), True, asyncio.Event()

    def busy():
        looked.set()
        return answering

    task = await begin_backups(vault, busy)
    await asyncio.wait_for(looked.wait(), 5)
    assert not vault.backed_up.is_set()
    answering = False
    await asyncio.wait_for(vault.backed_up.wait(), 5)
    task.cancel()


async def test_a_backup_that_fails_is_told_once_and_tried_again(monkeypatch):
    monkeypatch.setattr(chores, "BACKUP_SECONDS", 0.0)
    vault, told, tries, failure = FakeVault(), [], [], OutsideError("disk_full", path="/chats")
    made = vault.daily_backup

    async def daily_backup():
        tries.append(None)
        if len(tries) < 3:
            raise failure
        await made()

    vault.daily_backup = daily_backup
    task = asyncio.create_task(chores.keep_backups(vault, lambda: False, told.append))
    await asyncio.wait_for(vault.backed_up.wait(), 5)
    task.cancel()
    assert told == [failure]


async def test_the_first_answer_finds_its_modules_loaded():
    await chores.prepare()
    try:
        assert {"markdown_it", "pygments.lexers.python"} <= sys.modules.keys()
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
