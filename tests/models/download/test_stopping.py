"""Pause, cancel, the offline switch and the program's end: at once, and nothing is lost."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace

import pytest

from app.core.errors import UserError
from app.models.download import Tuning
from app.models.download.part import Part, Sidecar
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
        assert [state.status for state in downloads.states()] == ["finished"]


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
    async with world.downloads(ONE) as downloads:
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
        assert (await settled(one, begun)).status == "finished"
    assert world.final().read_bytes() == CONTENT


async def test_no_thread_is_left(world: World) -> None:
    import threading

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
