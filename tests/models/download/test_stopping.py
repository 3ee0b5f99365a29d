"""Pause, cancel, the offline switch and the program's end: at once, and nothing is lost."""

from __future__ import annotations

import asyncio
import json
import os
import threading
import time
from dataclasses import replace

import pytest

from app.core.errors import OutsideError, UserError
from app.models.download import Tuning
from app.models.download.control import Control
from app.models.download.hasher import Hasher
from app.models.download.part import Part, Sidecar
from app.models.download.saver import Saver
from app.models.download.spans import Claims
from tests.models.download.world import (
    MANY,
    NAME,
    ONE,
    World,
    code_of,
    get,
    model,
    settled,
    until,
)

CONTENT = model(4 << 20)
SOON = 0.5
PATIENT = replace(MANY, stall=60.0)


async def timed(what: object) -> float:
    """Seconds until it is done."""
    began = asyncio.get_running_loop().time()
    await what  # type: ignore[misc]
    return asyncio.get_running_loop().time() - began


def is_under_way(world: World) -> bool:
    """Has the file itself been asked for?"""
    return any(visit.host == world.hub.cdn_host for visit in world.ledger.recent(9))


async def test_pause_and_resume(world: World) -> None:
    wanted = world.publish((NAME, CONTENT))
    world.hub.fault("/cdn/", "slow", -1, rate=3e6)
    async with world.downloads() as downloads:
        begun = await downloads.add(wanted)
        await until(downloads, lambda state: state.done > 1_000_000)
        assert await timed(downloads.pause(begun)) < SOON
        paused = downloads.states()[0]
        assert (paused.status, paused.rate) == ("paused", 0.0)
        assert paused.done >= 1_000_000
        world.hub.heal()
        await downloads.resume(begun)
        assert (await settled(downloads, begun)).status == "finished"
    assert world.final().read_bytes() == CONTENT
    sent = sum(visit.received for visit in world.ledger.recent(100))
    assert sent < len(CONTENT) + 2_000_000, "what was here was fetched again"


@pytest.mark.parametrize(
    "facts", [{"after_bytes": 500_000}, {"after_bytes": 0}, {}], ids=["body", "start", "head"]
)
async def test_pause_in_a_stall_is_as_quick(world: World, facts: dict[str, int]) -> None:
    world.hub.fault("/cdn/", "stall", -1, **facts)
    async with world.downloads(PATIENT) as downloads:
        begun = await downloads.add(world.publish((NAME, CONTENT)))
        at = facts.get("after_bytes", 0)
        await until(downloads, lambda state: state.done >= at and is_under_way(world))
        assert await timed(downloads.pause(begun)) < SOON
        assert downloads.states()[0].status == "paused"


async def test_cancel_leaves_nothing(world: World) -> None:
    world.hub.fault("/cdn/", "slow", -1, rate=3e6)
    async with world.downloads() as downloads:
        begun = await downloads.add(world.publish((NAME, CONTENT)))
        await until(downloads, lambda state: state.done > 500_000)
        listener = asyncio.ensure_future(
            until(downloads, lambda state: state.status == "cancelled")
        )
        await asyncio.sleep(0)
        assert await timed(downloads.cancel(begun)) < SOON
        assert (await listener).id == begun
        assert downloads.states() == ()
        with pytest.raises(UserError):
            await downloads.pause(begun)
    assert world.leftovers() == []
    assert list((world.models / ".downloads").iterdir()) == []


async def test_offline_ends_all_and_they_go_on_later(world: World) -> None:
    wanted = world.publish((NAME, CONTENT))
    world.hub.fault("/cdn/", "slow", -1, rate=3e6)
    async with world.downloads() as downloads:
        begun = await downloads.add(wanted)
        await until(downloads, lambda state: state.done > 500_000)
        world.door.go_offline()
        state = await settled(downloads, begun)
        assert (state.status, code_of(state)) == ("paused", "offline")
        before = len(world.hub.requests)
        await downloads.resume(begun)
        assert code_of(await settled(downloads, begun)) == "offline"
        assert len(world.hub.requests) == before, "something was sent while offline"
        world.door.go_online()
        world.hub.heal()
        await downloads.resume(begun)
        assert (await settled(downloads, begun)).status == "finished"


async def test_only_what_the_world_paused_goes_on_with_the_network(world: World) -> None:
    everything = world.publish((NAME, CONTENT), ("other.gguf", model(1 << 20, 5)))
    first, second = (replace(everything, files=(file,)) for file in everything.files)
    world.hub.fault("/cdn/", "slow", -1, rate=3e6)
    async with world.downloads(at_once=2) as downloads:
        mine, lost = await downloads.add(first), await downloads.add(second)
        await downloads.pause(mine)
        world.door.go_offline()
        assert code_of(await settled(downloads, lost)) == "offline"
        world.door.go_online()
        world.hub.heal()
        await downloads.go_on({"network_cut"})
        assert {state.status for state in downloads.states()} == {"paused"}
        await downloads.go_on()
        await until(downloads, lambda one: one.id == lost and one.status == "finished")
        assert next(one for one in downloads.states() if one.id == mine).status == "paused"


@pytest.mark.parametrize("by_user", [False, True])
async def test_the_next_start_tells_the_pauses_apart(world: World, *, by_user: bool) -> None:
    world.hub.fault("/cdn/", "html", -1)
    async with world.downloads(ONE) as downloads:
        state = await get(downloads, world.publish((NAME, CONTENT)))
        assert (state.status, code_of(state)) == ("paused", "download_web_page")
        if by_user:
            await downloads.pause(state.id)
    world.hub.heal()
    async with world.downloads(ONE) as downloads:
        if by_user:
            assert [one.status for one in downloads.states()] == ["paused"]
        else:
            await until(downloads, lambda one: one.status == "finished")


async def test_what_cannot_be_forgotten_stays_on_the_list_and_the_next_begins(
    world: World,
) -> None:
    everything = world.publish((NAME, CONTENT), ("other.gguf", model(1 << 20, 5)))
    first, second = (replace(everything, files=(file,)) for file in everything.files)
    world.hub.fault(NAME, "slow", -1, rate=3e5)
    async with world.downloads(ONE) as downloads:
        begun, behind = await downloads.add(first), await downloads.add(second)
        await until(downloads, lambda state: state.id == begun and state.done > 0)
        record = world.models / ".downloads" / f"{begun}.json"
        record.unlink()
        record.mkdir()
        with pytest.raises(OutsideError) as raised:
            await downloads.cancel(begun)
        assert raised.value.code == "download_not_saved"
        assert [state.id for state in downloads.states()] == [begun, behind]
        assert (await settled(downloads, behind)).status == "finished"
        record.rmdir()
        await downloads.cancel(begun)
        assert [state.id for state in downloads.states()] == [behind]


async def test_a_write_under_way_in_another_window_is_left_alone(world: World) -> None:
    folder = world.models / ".downloads"
    folder.mkdir()
    young, old = folder / ".0123.json.aaaa", folder / ".0123.json.bbbb"
    young.touch()
    old.touch()
    os.utime(old, (time.time() - 3600,) * 2)
    async with world.downloads():
        assert list(folder.iterdir()) == [young]


def test_an_end_just_when_a_save_is_due_is_not_missed(world: World) -> None:
    class Crossed(threading.Event):
        """The end comes after the wait and before the clearing."""

        def clear(self) -> None:
            if not ended.is_set():
                ended.set()
                saver._is_over = True
                self.set()
            super().clear()

    ended = threading.Event()
    part = Part(world.final())
    part.path.parent.mkdir(parents=True)
    part.open(Sidecar("", "", "", 10, "a" * 64))
    claims = Claims(10, (), least=10, most=10)
    saver = Saver(part, claims, Hasher(part, claims, 10, Control()), 1.0, 1)
    saver._due = Crossed()
    saver.start()
    saver.look(10)
    saver._thread.join(5)
    part.close()
    assert ended.is_set()
    assert not saver._thread.is_alive()


async def test_closing_the_program_keeps_what_is_here(world: World) -> None:
    wanted = world.publish((NAME, CONTENT))
    world.hub.fault("/cdn/", "slow", -1, rate=3e6)
    async with world.downloads() as downloads:
        begun = await downloads.add(wanted)
        await until(downloads, lambda state: state.done > 1_000_000)
    world.hub.heal()
    async with world.downloads(paused=True) as downloads:
        found = downloads.states()[0]
        assert (found.id, found.status, found.title) == (begun, "paused", "Small")
        assert found.done >= 1_000_000
        await downloads.resume(begun)
        assert (await settled(downloads, begun)).status == "finished"
    async with world.downloads() as downloads:
        assert downloads.states() == ()
    assert list((world.models / ".downloads").iterdir()) == []
    assert world.final().read_bytes() == CONTENT


async def test_what_ran_goes_on_by_itself_and_what_was_paused_does_not(world: World) -> None:
    world.hub.fault("/cdn/", "stall", -1, after_bytes=100_000)
    everything = world.publish((NAME, CONTENT), ("other.gguf", model(1 << 20, 5)))
    first, second = (replace(everything, files=(file,)) for file in everything.files)
    async with world.downloads(at_once=2) as downloads:
        paused = await downloads.add(first)
        running = await downloads.add(second)
        await until(downloads, lambda state: state.id == running and state.done > 0)
        await downloads.pause(paused)
    world.hub.heal()
    async with world.downloads() as downloads:
        assert (await settled(downloads, running)).status == "finished"
        assert next(one for one in downloads.states() if one.id == paused).status == "paused"


async def test_errors_are_remembered(world: World) -> None:
    world.hub.fault("/cdn/", "html", -1)
    async with world.downloads(ONE) as downloads:
        await get(downloads, world.publish((NAME, CONTENT)))
    async with world.downloads(ONE, paused=True) as downloads:
        state = downloads.states()[0]
    assert (state.status, code_of(state)) == ("paused", "download_web_page")


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text[: len(text) // 2],
        lambda text: text.replace("small.Q4_K_M.gguf", "../../up.gguf"),
        lambda text: text.replace("maker/small-GGUF", "../small-GGUF"),
        lambda text: text.replace('"size": ', '"size": -'),
        lambda text: text.replace('"status": "', '"status": "odd'),
        lambda _: "[" * 100_000,
    ],
)
async def test_a_damaged_record_is_put_aside(world: World, change: object) -> None:
    world.hub.fault("/cdn/", "html", -1)
    async with world.downloads(ONE) as downloads:
        await get(downloads, world.publish((NAME, CONTENT)))
    record = next((world.models / ".downloads").glob("*.json"))
    record.write_text(change(record.read_text()))  # type: ignore[operator]
    async with world.downloads(ONE) as downloads:
        assert downloads.states() == ()
    assert record.with_suffix(".damaged").exists()


@pytest.mark.parametrize(
    "claimed",
    [[[0, 4 << 20]], [[0, 1 << 50]], [[-5, 10]], [[1, 2, 3]], [[5, 1]], "all"],
    ids=["too much", "absurd", "negative", "odd", "backwards", "text"],
)
async def test_a_sidecar_is_believed_only_as_far_as_the_file_goes(
    world: World, claimed: object
) -> None:
    """And the hash decides in any case."""
    wanted = world.publish((NAME, CONTENT))
    world.hub.fault("/cdn/", "slow", -1, rate=3e6)
    async with world.downloads(ONE) as downloads:
        begun = await downloads.add(wanted)
        await until(downloads, lambda state: state.done > 500_000)
        await downloads.pause(begun)
        world.hub.heal()
        path = world.part(NAME + ".part.json").with_name(NAME + ".part.json")
        sidecar = json.loads(path.read_text())
        path.write_text(json.dumps({**sidecar, "done": claimed}))
        await downloads.resume(begun)
        assert (await settled(downloads, begun)).status == "finished"
    assert world.final().read_bytes() == CONTENT


async def test_bytes_that_changed_on_the_disk_are_found(world: World) -> None:
    wanted = world.publish((NAME, CONTENT))
    world.hub.fault("/cdn/", "slow", -1, rate=3e6)
    async with world.downloads(ONE) as downloads:
        begun = await downloads.add(wanted)
        await until(downloads, lambda state: state.done > 500_000)
        await downloads.pause(begun)
        world.hub.heal()
        with world.part().open("r+b") as file:
            file.seek(1000)
            file.write(b"rot")
        await downloads.resume(begun)
        assert code_of(await settled(downloads, begun)) == "download_wrong_hash"
        assert not world.final().exists()


async def test_two_programs_do_not_write_one_file(world: World) -> None:
    wanted = world.publish((NAME, CONTENT))
    world.hub.fault("/cdn/", "slow", -1, rate=3e6)
    async with world.downloads() as one:
        begun = await one.add(wanted)
        await until(one, lambda state: state.done > 0)
        async with world.downloads() as other:
            theirs = await settled(other, begun)
            assert (theirs.status, code_of(theirs)) == ("paused", "download_elsewhere")
            written = (world.models / ".downloads" / f"{begun}.json").read_text()
            assert "download_elsewhere" not in written, "it is the other program's to write"
        assert (await settled(one, begun)).status == "finished"
    assert world.final().read_bytes() == CONTENT


async def test_no_thread_is_left(world: World) -> None:
    before = set(threading.enumerate())
    async with world.downloads() as downloads:
        await get(downloads, world.publish((NAME, CONTENT)))
    left = [one for one in set(threading.enumerate()) - before if "download" in one.name]
    for thread in left:
        thread.join(2)
    assert [thread.name for thread in left if thread.is_alive()] == []


def test_a_part_that_is_a_link_is_not_followed(world: World) -> None:
    victim = world.models / "victim"
    victim.write_bytes(b"precious")
    world.part().parent.mkdir(parents=True)
    world.part().symlink_to(victim)
    part = Part(world.final())
    with pytest.raises(OSError):  # noqa: PT011 - each system has its own
        part.open(Sidecar("", "", "", 10, "a" * 64))
    assert victim.read_bytes() == b"precious"


def test_the_real_tuning_is_what_it_says() -> None:
    tuning = Tuning()
    assert (tuning.connections, tuning.stall) == (4, 20.0)
    assert tuning.save_every <= 1.0
    assert tuning.save_bytes <= 32 << 20
