"""A download that goes well: the right bytes under the right name, and nothing else."""

from __future__ import annotations

import asyncio

import pytest

from app.core.errors import AlcoveError
from app.models.download import DownloadRequest, Downloads, DownloadState, Tuning
from app.models.hub import HubFile
from tests.models.download.world import MANY, NAME, ONE, REPOSITORY, World, get, model, settled


@pytest.mark.parametrize("tuning", [MANY, ONE, Tuning()], ids=["four", "one", "real"])
async def test_a_file_arrives(world: World, tuning: Tuning) -> None:
    content = model(3 << 20)
    async with world.downloads(tuning) as downloads:
        state = await get(downloads, world.publish((NAME, content)))
    assert (state.status, state.error, state.notes) == ("finished", None, ())
    assert state.done == state.total == len(content)
    assert state.paths == (world.final(),)
    assert world.final().read_bytes() == content
    assert world.leftovers() == []


async def test_several_connections_share_it(world: World) -> None:
    async with world.downloads(MANY) as downloads:
        world.hub.fault("/cdn/", "slow", -1, rate=4e6)
        state = await get(downloads, world.publish((NAME, model(6 << 20))))
    assert (state.status, state.error) == ("finished", None)
    ranges = {one.headers["range"] for one in world.hub.seen("/cdn/")}
    assert len(ranges) >= 4
    assert len(world.hub.seen("/resolve/")) == 1, "the redirect is asked for once"


async def test_one_fast_connection_stays_alone(world: World) -> None:
    async with world.downloads(Tuning()) as downloads:
        await get(downloads, world.publish((NAME, model(20 << 20))))
    assert len(world.hub.seen("/cdn/")) == 1


async def test_progress_is_told(world: World) -> None:
    seen: list[DownloadState] = []

    async def listen(downloads: Downloads) -> None:
        seen.extend([state async for state in downloads.changes()])

    async with world.downloads() as downloads:
        listener = asyncio.create_task(listen(downloads))
        world.hub.fault("/cdn/", "slow", -1, rate=8e6)
        await get(downloads, world.publish((NAME, model(4 << 20))))
    await listener
    done = [state.done for state in seen]
    assert done == sorted(done)
    assert any(0 < state.done < state.total and state.rate > 0 for state in seen)
    assert any(state.seconds_left for state in seen)
    assert seen[-1].status == "finished"


async def test_the_ledger_names_every_request(world: World) -> None:
    async with world.downloads(ONE) as downloads:
        await get(downloads, world.publish((NAME, model(2 << 20))))
    visits = world.ledger.recent(10)
    assert [visit.why for visit in visits] == ["download", "download"]
    assert sum(visit.received for visit in visits) >= 2 << 20


async def test_parts_of_one_model_come_as_one(world: World) -> None:
    files = [(f"Q4/big-0000{n}-of-00003.gguf", model(1 << 20, n)) for n in (1, 2, 3)]
    async with world.downloads() as downloads:
        state = await get(downloads, world.publish(*files))
    assert state.status == "finished"
    for path, content in files:
        assert world.final(path.rpartition("/")[2]).read_bytes() == content


async def test_no_part_gets_its_name_before_all_are_right(world: World) -> None:
    files = [(f"big-0000{n}-of-00002.gguf", model(1 << 20, n)) for n in (1, 2)]
    wanted = world.publish(*files)
    world.hub.fault("00002-of", "corrupt", at=500)
    async with world.downloads(ONE) as downloads:
        state = await get(downloads, wanted)
        assert state.error is not None
        assert state.error.code == "download_wrong_hash"
        assert list(world.final().parent.glob("*.gguf")) == []
        await downloads.resume(state.id)
        assert (await settled(downloads, state.id)).status == "finished"
    firsts = [one for one in world.hub.seen("/cdn/") if "00001-of" in one.path]
    assert len(firsts) == 1, "the good part was kept"


async def test_the_same_again_is_not_sent_twice(world: World) -> None:
    wanted = world.publish((NAME, model(1 << 20)))
    async with world.downloads() as downloads:
        await get(downloads, wanted)
        before = len(world.hub.requests)
        again = await get(downloads, wanted)
        assert again.status == "finished"
        assert len(world.hub.requests) == before
        await downloads.remove_finished()
        assert downloads.states() == ()
    assert world.final().exists()


async def test_the_same_while_it_runs_is_the_same_download(world: World) -> None:
    wanted = world.publish((NAME, model(4 << 20)))
    world.hub.fault("/cdn/", "slow", -1, rate=4e6)
    async with world.downloads(at_once=2) as downloads:
        first = await downloads.add(wanted)
        assert await downloads.add(wanted) == first
        assert (await settled(downloads, first)).status == "finished"
        assert len(downloads.states()) == 1


async def test_a_file_that_two_downloads_share_is_sent_once(world: World) -> None:
    eye = ("mmproj.gguf", model(1 << 20, 9))
    small, large = ("a.gguf", model(1 << 20, 1)), ("b.gguf", model(1 << 20, 2))
    everything = world.publish(eye, small, large)
    files = {file.path: file for file in everything.files}
    async with world.downloads(ONE, at_once=2) as downloads:
        ids = [
            await downloads.add(
                DownloadRequest(REPOSITORY, everything.commit, (files[name], files[eye[0]]), "", "")
            )
            for name in ("a.gguf", "b.gguf")
        ]
        for one in ids:
            assert (await settled(downloads, one)).status == "finished"
    assert len(world.hub.seen("mmproj", "GET")) == 2, "one redirect, one file"


async def test_another_file_of_the_same_name_gets_another_name(world: World) -> None:
    wanted = world.publish(("a/model.gguf", model(1000, 1)), ("b/model.gguf", model(2000, 2)))
    async with world.downloads() as downloads:
        for file in wanted.files:
            one = DownloadRequest(REPOSITORY, wanted.commit, (file,), "", "")
            assert (await get(downloads, one)).status == "finished"
    assert world.final("model.gguf").stat().st_size == 1000
    assert world.final("model (2).gguf").stat().st_size == 2000


async def test_a_foreign_file_is_never_replaced(world: World) -> None:
    wanted = world.publish((NAME, model(1000)))
    world.final().parent.mkdir(parents=True)
    world.final().write_bytes(model(1000, 77))
    async with world.downloads() as downloads:
        state = await get(downloads, wanted)
    assert state.error is not None
    assert (state.status, state.error.code) == ("failed", "download_name_taken")
    assert world.final().read_bytes() == model(1000, 77)
    assert world.hub.requests == []


async def test_the_queue_keeps_to_its_number(world: World) -> None:
    world.hub.fault("/cdn/", "slow", -1, rate=2e6)
    files = [(f"{name}.gguf", model(400_000, ord(name))) for name in "abcd"]
    everything = world.publish(*files)
    most = 0
    async with world.downloads(at_once=2) as downloads:
        for file in everything.files:
            await downloads.add(DownloadRequest(REPOSITORY, everything.commit, (file,), "", ""))
        async for _ in downloads.changes():
            statuses = [state.status for state in downloads.states()]
            most = max(most, len(statuses) - statuses.count("queued") - statuses.count("finished"))
            if statuses.count("finished") == len(files):
                break
    assert most == 2


@pytest.mark.parametrize("path", ["../../evil.gguf", "/etc/passwd", "a\\b.gguf", "C:evil.gguf"])
async def test_a_name_that_leaves_the_folder_is_refused(world: World, path: str) -> None:
    wanted = DownloadRequest(REPOSITORY, "main", (HubFile(path, 10, "a" * 64),), "", "")
    async with world.downloads() as downloads:
        with pytest.raises(AlcoveError) as refused:
            await downloads.add(wanted)
        assert downloads.states() == ()
    assert refused.value.code == "hub_name_refused"
    assert world.hub.requests == []


@pytest.mark.parametrize(
    ("repository", "commit", "sha256"),
    [("../up", "main", "a" * 64), ("a/b", "../x", "a" * 64), ("a/b", "main", "../../etc/x")],
)
async def test_odd_facts_are_refused(
    world: World, repository: str, commit: str, sha256: str
) -> None:
    wanted = DownloadRequest(repository, commit, (HubFile("a.gguf", 10, sha256),), "", "")
    async with world.downloads() as downloads:
        with pytest.raises(AlcoveError):
            await downloads.add(wanted)
    assert list(world.models.rglob("*.gguf*")) == []


async def test_a_folder_that_leads_elsewhere_is_refused(world: World) -> None:
    outside = world.models.parent / "outside"
    outside.mkdir()
    (world.models / "maker").symlink_to(outside)
    async with world.downloads() as downloads:
        state = await get(downloads, world.publish((NAME, model(1000))))
    assert state.error is not None
    assert state.error.code == "download_folder_elsewhere"
    assert list(outside.rglob("*.gguf*")) == []


async def test_a_file_without_a_listed_checksum_takes_the_redirect_s(world: World) -> None:
    content = model(1 << 20)
    listed = world.publish((NAME, content))
    bare = DownloadRequest(REPOSITORY, listed.commit, (HubFile(NAME, len(content), ""),), "", "")
    async with world.downloads() as downloads:
        state = await get(downloads, bare)
    assert (state.status, state.notes) == ("finished", ())


async def test_a_file_without_any_checksum_is_refused(world: World) -> None:
    commit = world.hub.add_model(REPOSITORY, {"notes.txt": b"hello"})
    bare = DownloadRequest(REPOSITORY, commit, (HubFile("notes.txt", 5, ""),), "", "")
    async with world.downloads() as downloads:
        state = await get(downloads, bare)
    assert state.error is not None
    assert state.error.code == "download_no_checksum"
