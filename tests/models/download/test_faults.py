"""Everything a hub, its CDN and the ways between do wrong: the right file, or the right reason."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from email.utils import formatdate

import pytest

from app.models.download import DownloadRequest
from app.models.download.source import Source
from app.models.hub import HubFile
from tests.models.download.world import (
    MANY,
    NAME,
    ONE,
    REPOSITORY,
    World,
    code_of,
    get,
    model,
    settled,
    until,
)

SIZE = 3 << 20
CONTENT = model(SIZE)


async def arrives(world: World, *, tuning: object = MANY, notes: tuple[str, ...] = ()) -> None:
    """The file comes as it should, whatever was set up before."""
    assert tuning in {MANY, ONE}
    async with world.downloads(MANY if tuning is MANY else ONE) as downloads:
        state = await get(downloads, world.publish((NAME, CONTENT)))
    assert (state.status, code_of(state), state.notes) == ("finished", "", notes)
    assert world.final().read_bytes() == CONTENT
    assert world.leftovers() == []


async def breaks(world: World, status: str, code: str) -> None:
    """It ends so, no file has its final name, and later it can be got all the same."""
    async with world.downloads(ONE) as downloads:
        state = await get(downloads, world.publish((NAME, CONTENT)))
        assert (state.status, code_of(state)) == (status, code)
        assert not world.final().exists()
        world.hub.heal()
        await downloads.resume(state.id)
        assert (await settled(downloads, state.id)).status == "finished"
    assert world.final().read_bytes() == CONTENT


@pytest.mark.parametrize("tuning", [ONE, MANY], ids=["one", "four"])
@pytest.mark.parametrize(
    ("part", "kind", "facts"),
    [
        ("/cdn/", "truncate", {"after_bytes": 100_000}),
        ("/cdn/", "truncate", {"after_bytes": 0}),
        ("/cdn/", "truncate", {"after_bytes": 2}),
        ("/cdn/", "cut", {}),
        ("/cdn/", "cut", {"after_bytes": 70_000}),
        ("/resolve/", "cut", {}),
        ("/cdn/", "status", {"code": 403}),
        ("/cdn/", "status", {"code": 404}),
        ("/cdn/", "status", {"code": 500}),
        ("/cdn/", "status", {"code": 503}),
        ("/cdn/", "status", {"code": 416}),
        ("/resolve/", "status", {"code": 502}),
        ("/resolve/", "status", {"code": 429, "headers": {"Retry-After": "0"}}),
    ],
)
async def test_what_goes_wrong_twice_is_got_over(
    world: World, tuning: object, part: str, kind: str, facts: dict[str, object]
) -> None:
    world.hub.fault(part, kind, 2, **facts)
    await arrives(world, tuning=tuning)


async def test_a_broken_transfer_goes_on_where_it_broke(world: World) -> None:
    world.hub.fault("/cdn/", "truncate", 1, after_bytes=2_000_000)
    await arrives(world, tuning=ONE)
    starts = [one.headers["range"] for one in world.hub.seen("/cdn/")]
    assert starts[:2] == [f"bytes=0-{SIZE - 1}", f"bytes=2000000-{SIZE - 1}"]


async def test_a_stall_is_noticed_and_the_rest_asked_for_again(world: World) -> None:
    world.hub.fault("/cdn/", "stall", 1, after_bytes=1_000_000)
    async with world.downloads(replace(ONE, stall=0.2)) as downloads:
        state = await get(downloads, world.publish((NAME, CONTENT)))
    assert state.status == "finished"
    assert world.hub.seen("/cdn/")[1].headers["range"] == f"bytes=1000000-{SIZE - 1}"


async def test_a_server_that_always_stalls_pauses_it(world: World) -> None:
    world.hub.fault("/cdn/", "stall", -1, after_bytes=0)
    async with world.downloads(replace(ONE, stall=0.05)) as downloads:
        state = await get(downloads, world.publish((NAME, CONTENT)))
    assert (state.status, code_of(state)) == ("paused", "network_timeout")
    assert len(world.hub.seen("/cdn/")) == 1 + ONE.tries


async def test_expired_links_are_renewed(world: World) -> None:
    world.hub.link_uses = 2
    world.hub.fault("/cdn/", "slow", -1, rate=3e6)
    await arrives(world)
    assert len(world.hub.seen("/resolve/")) > 1


@pytest.mark.parametrize("tuning", [ONE, MANY], ids=["one", "four"])
async def test_a_server_that_ignores_ranges_gives_the_file_once(
    world: World, tuning: object
) -> None:
    world.hub.fault("/cdn/", "no_range", -1)
    await arrives(world, tuning=tuning, notes=("download_no_ranges",))


async def test_ranges_ignored_in_the_middle_double_no_bytes(world: World) -> None:
    world.hub.fault("/cdn/", "truncate", 1, after_bytes=1_500_000)
    world.hub.fault("/cdn/", "no_range", -1)
    await arrives(world, tuning=ONE, notes=("download_no_ranges",))


async def test_whole_files_that_break_off_are_begun_anew(world: World) -> None:
    world.hub.fault("/cdn/", "no_range", 1)
    await_truncated = world.hub.fault("/cdn/", "truncate", 1, after_bytes=1_500_000)
    world.hub.fault("/cdn/", "no_range", -1)
    await arrives(world, tuning=ONE, notes=("download_no_ranges",))
    assert await_truncated.times == 0


@pytest.mark.parametrize("by", [1, -1, 5000])
async def test_a_range_that_lies_is_refused(world: World, by: int) -> None:
    world.hub.fault("/cdn/", "lie_range", -1, by=by)
    await breaks(world, "failed", "hub_odd_answer")


async def test_one_wrong_byte_is_found(world: World) -> None:
    world.hub.fault("/cdn/", "corrupt", 1, at=2_345_678)
    async with world.downloads(ONE) as downloads:
        state = await get(downloads, world.publish((NAME, CONTENT)))
        assert (state.status, code_of(state)) == ("failed", "download_wrong_hash")
        assert not world.final().exists()
        assert world.leftovers() == []
        await downloads.resume(state.id)
        assert (await settled(downloads, state.id)).status == "finished"


@pytest.mark.parametrize("where", ["/cdn/", "/resolve/"])
async def test_a_web_page_instead_of_the_file(world: World, where: str) -> None:
    world.hub.fault(where, "html", -1)
    await breaks(world, "paused", "download_web_page")


async def test_a_web_page_in_the_middle_costs_nothing_of_what_is_here(world: World) -> None:
    """A hotel's network asks for a new sign-in."""
    world.hub.fault("/cdn/", "truncate", 1, after_bytes=2_000_000)
    page = world.hub.fault("/cdn/", "html", -1)
    async with world.downloads(ONE) as downloads:
        state = await get(downloads, world.publish((NAME, CONTENT)))
        assert (state.status, code_of(state)) == ("paused", "download_web_page")
        assert state.done == 2_000_000
        page.times = 0
        await downloads.resume(state.id)
        assert (await settled(downloads, state.id)).status == "finished"
    assert world.hub.seen("/cdn/")[-1].headers["range"].startswith("bytes=2000000-")


@pytest.mark.parametrize(
    "body",
    [b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", b"PK\3\4" * 100, b"\0" * 99],
)
async def test_what_is_no_model_is_stopped_at_its_first_block(world: World, body: bytes) -> None:
    listed = world.publish((NAME, body))
    async with world.downloads(ONE) as downloads:
        state = await get(downloads, listed)
    assert (state.status, code_of(state)) == ("failed", "download_not_a_model")
    assert world.part().stat().st_size == 0


async def test_a_changed_file_is_begun_anew_and_said(world: World) -> None:
    wanted = world.publish((NAME, CONTENT))
    world.hub.fault("/cdn/", "slow", -1, rate=2e6)
    new = model(2 << 20, 2)
    async with world.downloads(ONE) as downloads:
        begun = await downloads.add(wanted)
        await until(downloads, lambda state: state.done > 300_000)
        await downloads.pause(begun)
        world.hub.heal()
        world.hub.replace_file(REPOSITORY, NAME, new, in_place=True)
        await downloads.resume(begun)
        state = await settled(downloads, begun)
    assert (state.status, state.notes) == ("finished", ("download_changed",))
    assert state.total == len(new)
    assert world.final().read_bytes() == new


async def test_a_file_that_keeps_changing_is_given_up(world: World) -> None:
    wanted = world.publish((NAME, CONTENT))
    world.hub.fault("/cdn/", "status", -1, code=416)
    async with world.downloads(ONE) as downloads:
        state = await get(downloads, wanted)
    assert (state.status, code_of(state)) == ("failed", "download_keeps_changing")


async def test_a_gated_model_says_so(world: World) -> None:
    commit = world.hub.add_model(REPOSITORY, {NAME: CONTENT}, gated="manual")
    file = world.publish((NAME, CONTENT)).files[0]
    world.hub.add_model(REPOSITORY, {NAME: CONTENT}, gated="manual")
    async with world.downloads(ONE) as downloads:
        state = await get(downloads, DownloadRequest(REPOSITORY, commit, (file,), "", ""))
        assert (state.status, code_of(state)) == ("failed", "hub_gated")
        assert state.error is not None
        assert state.error.facts["url"] == f"{world.hub.url}/{REPOSITORY}"
        world.token = "hf_wrong"
        await downloads.resume(state.id)
        assert code_of(await settled(downloads, state.id)) == "hub_token_refused"
        world.token = next(iter(world.hub.tokens))
        await downloads.resume(state.id)
        assert (await settled(downloads, state.id)).error is None
    for one in world.hub.seen("/cdn/"):
        assert "authorization" not in one.headers, "the token went to the CDN"
    assert world.hub.seen("/resolve/")[-1].headers["authorization"] == f"Bearer {world.token}"


async def test_the_token_is_kept_back_where_nobody_asks_for_it(world: World) -> None:
    world.token = next(iter(world.hub.tokens))
    await arrives(world)
    assert all("authorization" not in one.headers for one in world.hub.requests)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"code": 401, "headers": {"X-Error-Code": "RepoNotFound"}}, "hub_not_found"),
        ({"code": 404, "headers": {"X-Error-Code": "EntryNotFound"}}, "download_file_gone"),
        ({"code": 404, "headers": {"X-Error-Code": "RevisionNotFound"}}, "hub_not_found"),
        ({"code": 403}, "hub_not_found"),
        ({"code": 418}, "hub_down"),
    ],
)
async def test_refusals_have_their_codes(
    world: World, answer: dict[str, object], code: str
) -> None:
    world.hub.fault("/resolve/", "status", -1, **answer)
    await breaks(world, "paused" if code == "hub_down" else "failed", code)


@pytest.mark.parametrize(
    ("to", "code"),
    [
        ("http://example.com/x", "host_refused"),
        ("ftp://127.0.0.1/x", "hub_odd_answer"),
        ("//127.0.0.1/x", "hub_odd_answer"),
        ("", "hub_odd_answer"),
        ("/maker/small-GGUF/resolve/loop", "hub_odd_answer"),
    ],
)
async def test_redirects_that_lead_astray_are_refused(world: World, to: str, code: str) -> None:
    world.hub.fault("/resolve/", "redirect", -1, to=to)
    await breaks(world, "failed", code)


async def test_retry_after_is_waited_for(world: World) -> None:
    world.hub.fault("/resolve/", "status", 1, code=429, headers={"Retry-After": "1"})
    async with world.downloads(ONE) as downloads:
        began = asyncio.get_running_loop().time()
        added = await downloads.add(world.publish((NAME, CONTENT)))
        waiting = await until(downloads, lambda state: state.status == "waiting")
        assert code_of(waiting) == "hub_busy"
        assert (await settled(downloads, added)).status == "finished"
        assert asyncio.get_running_loop().time() - began >= 1.0


@pytest.mark.parametrize("after", ["3000", formatdate(4_000_000_000, usegmt=True)])
async def test_a_wait_can_be_cancelled(world: World, after: str) -> None:
    world.hub.fault("/resolve/", "status", -1, code=429, headers={"Retry-After": after})
    async with world.downloads(ONE) as downloads:
        added = await downloads.add(world.publish((NAME, CONTENT)))
        await until(downloads, lambda state: state.status == "waiting")
        await asyncio.wait_for(downloads.cancel(added), 2.0)
        assert downloads.states() == ()
    assert world.leftovers() == []


async def test_no_network_pauses_it_with_the_reason(world: World) -> None:
    wanted = world.publish((NAME, CONTENT))
    world.address = lambda *_: "http://127.0.0.1:1/nobody"  # type: ignore[method-assign]
    async with world.downloads(ONE) as downloads:
        state = await get(downloads, wanted)
    assert (state.status, code_of(state)) == ("paused", "network_unreachable")


async def test_a_lost_network_that_comes_back_is_got_over(world: World) -> None:
    world.hub.fault("/cdn/", "slow", -1, rate=3e6)
    async with world.downloads(MANY) as downloads:
        added = await downloads.add(world.publish((NAME, CONTENT)))
        await until(downloads, lambda state: state.done > 500_000)
        world.hub.cut_all()
        assert (await settled(downloads, added)).status == "finished"
    assert world.final().read_bytes() == CONTENT


async def test_one_refused_connection_leaves_the_others_at_work(world: World) -> None:
    """A server that allows two connections from one address."""
    world.hub.fault("/cdn/", "slow", 2, rate=3e6)
    world.hub.fault("/cdn/", "cut", 6)
    await arrives(world)


async def test_a_size_that_was_listed_wrong(world: World) -> None:
    listed = world.publish((NAME, CONTENT))
    wrong = HubFile(NAME, SIZE + 7, listed.files[0].sha256)
    async with world.downloads(ONE) as downloads:
        state = await get(downloads, DownloadRequest(REPOSITORY, listed.commit, (wrong,), "", ""))
    assert (state.status, state.total) == ("finished", SIZE)


async def test_what_nobody_thought_of_ends_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It does not go round for ever."""

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Source, "open", fail)
    async with world.downloads() as downloads:
        state = await get(downloads, world.publish((NAME, CONTENT)))
    assert (state.status, code_of(state)) == ("failed", "download_bug")
