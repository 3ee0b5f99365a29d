"""Each way the hub or the network can fail ends in the right words, and soon."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import AlcoveError
from app.models.hub import Hub
from app.network.door import Door
from app.network.hosts import HostRules
from app.network.ledger import Ledger
from tests.fakes.hub import FakeHub

MODEL = "maker/Model-GGUF"
API = f"/api/models/{MODEL}"
JSON = {"Content-Type": "application/json"}


class Token:
    """A fixed token."""

    def __init__(self, text: str = "") -> None:
        self.text = text

    async def get(self) -> str:
        return self.text


class Sleeper:
    """Counts the waits instead of waiting."""

    def __init__(self) -> None:
        self.waits: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.waits.append(seconds)


@pytest.fixture
def world() -> Iterator[FakeHub]:
    with FakeHub() as running:
        running.add_model(MODEL, {"m.gguf": b"GGUF"}, card="# Hi")
        yield running


@pytest.fixture
def door(world: FakeHub, tmp_path: Path) -> Door:
    return Door(HostRules(world.url), Ledger(tmp_path / "requests.jsonl"))


@pytest.fixture
def sleeper() -> Sleeper:
    return Sleeper()


@pytest.fixture
def token() -> Token:
    return Token()


@pytest.fixture
def hub(door: Door, token: Token, sleeper: Sleeper) -> Hub:
    return Hub(door, token, timeout=5, sleep=sleeper)


async def refusal(hub: Hub, id_: str = MODEL, revision: str = "main") -> AlcoveError:
    with pytest.raises(AlcoveError) as caught:
        await hub.repository(id_, revision)
    return caught.value


async def test_what_does_not_exist_is_said_so(hub: Hub) -> None:
    assert str(await refusal(hub, "no/body")) == "hub_not_found(id='no/body')"
    assert (await refusal(hub, MODEL, "no-branch")).code == "hub_not_found"
    assert (await refusal(hub, "../../etc/passwd")).code == "hub_name_refused"


async def test_a_repository_without_gguf_files_is_no_use(world: FakeHub, hub: Hub) -> None:
    world.add_model("a/Plain", {"model.safetensors": b"x"})
    assert str(await refusal(hub, "a/Plain")) == "hub_no_gguf(id='a/Plain')"


@pytest.mark.parametrize(
    ("code", "headers", "expected"),
    [
        (403, {"X-Error-Code": "GatedRepo"}, "hub_gated"),
        (401, {"X-Error-Code": "GatedRepo"}, "hub_gated"),
        (401, {"X-Error-Code": "RepoNotFound"}, "hub_not_found"),
        (401, {"X-Error-Message": "Invalid credentials in Authorization header"}, "hub_token_ref"),
        (404, {}, "hub_not_found"),
        (403, {"X-Error-Message": "Access to this resource is disabled."}, "hub_disabled"),
        (403, {}, "hub_down(status=403)"),
        (400, {}, "hub_down(status=400)"),
        (418, {}, "hub_down(status=418)"),
    ],
)
async def test_each_refusal_has_its_words(
    world: FakeHub, hub: Hub, sleeper: Sleeper, code: int, headers: dict[str, str], expected: str
) -> None:
    world.fault(API, "status", code=code, headers=headers, body=b'{"error": "no"}')
    assert str(await refusal(hub)).startswith(expected)
    assert sleeper.waits == []


async def test_a_token_without_access_and_a_wrong_one_are_told_apart(
    world: FakeHub, hub: Hub, token: Token
) -> None:
    commit = world.add_model("a/Gated", {"m.gguf": b"GGUF"}, card="# Hi", gated=True)
    for text, code in (("hf_other_token", "hub_gated"), ("hf_wrong_token", "hub_token_refused")):
        token.text = text
        with pytest.raises(AlcoveError) as caught:
            await hub.card("a/Gated", commit)
        assert caught.value.code == code


async def test_a_busy_hub_is_waited_for_as_long_as_it_says(
    world: FakeHub, hub: Hub, sleeper: Sleeper
) -> None:
    world.fault(API, "status", code=429, headers={"Retry-After": "2"})
    assert (await hub.repository(MODEL)).files
    assert sleeper.waits == [2.0]


async def test_a_hub_that_is_busy_for_long_is_not(
    world: FakeHub, hub: Hub, sleeper: Sleeper
) -> None:
    world.fault(API, "status", code=429, headers={"RateLimit": '"api";r=0;t=55'})
    assert str(await refusal(hub)) == "hub_busy(seconds=55)"
    world.fault(API, "status", times=-1, code=429, headers={"Retry-After": "1"})
    assert str(await refusal(hub)) == "hub_busy(seconds=1)"
    assert sleeper.waits == [1.0, 1.0]


async def test_a_waiting_search_can_be_cancelled(world: FakeHub, door: Door) -> None:
    waiting = asyncio.Event()

    async def wait(_: float) -> None:
        waiting.set()
        await asyncio.Event().wait()

    world.fault(API, "status", code=429, headers={"Retry-After": "2"})
    task = asyncio.create_task(Hub(door, Token(), sleep=wait).repository(MODEL))
    await waiting.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_short_outage_is_bridged(world: FakeHub, hub: Hub) -> None:
    world.fault(API, "status", code=503)
    world.fault(API, "cut")
    assert (await hub.repository(MODEL)).files
    world.fault(API, "status", times=-1, code=502)
    assert str(await refusal(hub)) == "hub_down(status=502)"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"<html>Sign in to the hotel</html>", "hub_web_page"),
        (b"\xff\xfe{", "hub_odd_answer"),
        (b"{", "hub_odd_answer"),
        (b"[" * 100_000, "hub_odd_answer"),
        (b"[]", "hub_odd_answer"),
        (b"5", "hub_odd_answer"),
        (b"{}", "hub_odd_answer"),
        (b'{"id": "maker/Model-GGUF"}', "hub_odd_answer"),
        (b'{"id": "maker/Model-GGUF", "sha": "../../x"}', "hub_odd_answer"),
        (b'{"id": "maker/Model-GGUF", "siblings": [{"rfilename": 5}, 7]}', "hub_odd_answer"),
        (b'{"id": "x", "lastModified": "yesterday"}', "hub_odd_answer"),
    ],
)
async def test_what_is_no_answer_is_not_taken_for_one(
    world: FakeHub, hub: Hub, body: bytes, expected: str
) -> None:
    world.fault(API, "status", code=200, headers=JSON, body=body)
    assert (await refusal(hub)).code == expected


async def test_a_list_that_is_none_is_refused(world: FakeHub, hub: Hub) -> None:
    world.fault("/api/models", "status", code=200, headers=JSON, body=b'{"error": 1}')
    with pytest.raises(AlcoveError) as caught:
        await hub.search()
    assert caught.value.code == "hub_odd_answer"


async def test_an_endless_answer_is_cut(world: FakeHub, hub: Hub) -> None:
    world.fault(API, "status", code=200, headers=JSON, body=b" " * 9_000_000)
    assert (await refusal(hub)).code == "answer_too_large"


async def test_a_packed_answer_is_not_unpacked(world: FakeHub, hub: Hub) -> None:
    world.fault(API, "status", code=200, headers={"Content-Encoding": "gzip"}, body=b"\x1f\x8b")
    assert (await refusal(hub)).code == "answer_odd"


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("https://evil.com/x", "host_refused"),
        ("http://huggingface.co/x", "not_https"),
        ("http://169.254.169.254/", "host_refused"),
        ("file:///etc/passwd", "not_https"),
    ],
)
async def test_a_redirect_leads_nowhere_else(
    world: FakeHub, hub: Hub, to: str, expected: str
) -> None:
    world.fault(API, "redirect", to=to)
    assert (await refusal(hub)).code == expected
    assert len(world.requests) == 1


async def test_a_renamed_repository_is_followed_but_not_for_ever(world: FakeHub, hub: Hub) -> None:
    world.fault("/api/models/old/Name", "redirect", to=f"{world.url}{API}?blobs=true", code=307)
    assert (await hub.repository("old/Name")).model.id == MODEL
    world.fault("/api/models/old/Name", "redirect", times=-1, to=f"{world.url}/api/models/old/Name")
    assert (await refusal(hub, "old/Name")).code == "hub_odd_answer"


async def test_a_hub_that_says_nothing_is_a_timeout(world: FakeHub, door: Door) -> None:
    world.fault(API, "stall")
    hub = Hub(door, Token(), timeout=0.2)
    assert (await refusal(hub)).code == "network_timeout"


async def test_the_offline_switch_ends_a_search_at_once_and_refuses_the_next(
    world: FakeHub, hub: Hub, door: Door
) -> None:
    world.fault("/api/models", "stall", times=-1)
    task = asyncio.create_task(hub.search())
    while not door.ledger.recent():
        await asyncio.sleep(0)
    started = time.monotonic()
    door.go_offline()
    with pytest.raises(AlcoveError) as caught:
        await task
    assert caught.value.code == "offline"
    assert time.monotonic() - started < 3  # it hangs for longer
    count = len(door.ledger.recent())
    assert (await refusal(hub)).code == "offline"
    assert len(door.ledger.recent()) == count


async def test_cancelling_returns_at_once_and_ends_the_transfer(
    world: FakeHub, hub: Hub, door: Door
) -> None:
    world.fault("/api/models", "stall", times=-1)
    task = asyncio.create_task(hub.search())
    while not door.ledger.recent():
        await asyncio.sleep(0)
    started = time.monotonic()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    while not door.ledger.recent()[0].done:
        await asyncio.sleep(0)
    assert time.monotonic() - started < 3  # it hangs for longer
