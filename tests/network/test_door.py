"""The one way out: what it refuses, what it ends, and what it writes down."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest

from app.assemble import open_or_bar_door
from app.core.errors import AlcoveError, BugError, OutsideError
from app.core.settings import SettingsFile
from app.network.door import Door
from app.network.hosts import HostRules
from app.network.ledger import Ledger
from app.network.lines import Errand
from tests.fakes.hub import FakeHub

MODEL = "maker/Model-GGUF"
CONTENT = bytes(range(256)) * 4096


@pytest.fixture
def hub() -> Iterator[FakeHub]:
    with FakeHub() as running:
        running.add_model(MODEL, {"model.gguf": CONTENT}, card="# A model")
        yield running


@pytest.fixture
def door(hub: FakeHub, tmp_path: Path) -> Door:
    return Door(HostRules(hub.url), Ledger(tmp_path / "requests.jsonl"))


def link(hub: FakeHub, door: Door) -> str:
    """The address on the CDN."""
    with door.open(f"{hub.url}/{MODEL}/resolve/main/model.gguf", why="test") as reply:
        assert reply.status == 302
        return reply.headers["location"]


def refused(door: Door, url: str, timeout: float = 20.0) -> AlcoveError:
    with pytest.raises(AlcoveError) as caught, door.open(url, why="test", timeout=timeout) as reply:
        reply.read(10_000_000)
    return caught.value


def test_a_file_arrives_as_it_is_and_every_request_is_in_the_ledger(
    hub: FakeHub, door: Door
) -> None:
    with door.open(link(hub, door), why="download", headers={"Range": "bytes=10-19"}) as reply:
        assert (reply.status, reply.headers["content-range"]) == (206, "bytes 10-19/1048576")
        assert reply.read(1000) == CONTENT[10:20]
        assert [visit.done for visit in door.ledger.recent(1)] == [False]
    cdn, first = door.ledger.recent()
    assert (first.host, first.status, first.received) == ("127.0.0.1", 302, 0)
    assert (cdn.host, cdn.status, cdn.received, cdn.why) == ("localhost", 206, 10, "download")
    assert cdn.done
    assert cdn.sent > 50
    assert "?" not in cdn.path
    assert len(hub.requests) == 2


def test_the_token_goes_to_the_hub_and_to_nobody_else(hub: FakeHub, door: Door) -> None:
    token = {"Authorization": "Bearer hf_good_token"}
    url = f"{hub.url}/{MODEL}/resolve/main/model.gguf"
    with door.open(url, why="test", headers=token) as reply:
        to = reply.headers["location"]
    with door.open(to, why="test", headers=token) as reply:
        assert reply.status == 200
    assert "authorization" in hub.seen("/resolve/")[0].headers
    assert "authorization" not in hub.seen("/cdn/")[0].headers


def test_hosts_learn_nothing_of_this_computer(hub: FakeHub, door: Door) -> None:
    link(hub, door)
    assert set(hub.requests[0].headers) == {"host", "user-agent", "accept-encoding", "connection"}
    assert hub.requests[0].headers["user-agent"] == "Alcove"


def test_nothing_can_be_sent_out(hub: FakeHub, door: Door) -> None:
    with pytest.raises(BugError):
        door.open(hub.url, why="test", method="POST")
    assert hub.requests == []


def test_a_refused_address_makes_no_request(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    no_sockets(monkeypatch)
    assert refused(door, "https://evil.com/").code == "host_refused"
    assert refused(door, "http://huggingface.co/").code == "not_https"
    assert door.ledger.recent() == ()


def test_offline_means_that_no_socket_is_made(
    hub: FakeHub, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.go_offline()
    no_sockets(monkeypatch)
    assert door.offline
    assert refused(door, hub.url).code == "offline"
    monkeypatch.undo()
    door.go_online()
    assert link(hub, door)


def test_a_barred_door_is_not_opened_by_the_switch(
    hub: FakeHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = OutsideError("not_https", host="hub.example")
    door = Door(HostRules(hub.url), Ledger(tmp_path / "requests.jsonl"), barred=bar)
    door.go_offline()
    door.go_online()
    no_sockets(monkeypatch)
    error = refused(door, hub.url)
    assert (error.code, error.facts) == ("not_https", {"host": "hub.example"})
    with pytest.raises(OutsideError, match="not_https"):
        door.client(lambda: Errand("test"))
    assert door.ledger.recent() == ()


def test_a_bad_hub_address_bars_the_door_of_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.example")
    ledger = Ledger(tmp_path / "requests.jsonl")
    door = open_or_bar_door(SettingsFile(tmp_path / "settings.json"), ledger)
    door.go_online()
    no_sockets(monkeypatch)
    assert refused(door, "https://huggingface.co/api/models").code == "not_https"


def test_an_address_family_the_system_lacks_is_passed_over(
    hub: FakeHub, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_up = socket.getaddrinfo

    def with_a_strange_one(*given: Any, **more: Any) -> list[Any]:
        strange = (-7, socket.SOCK_STREAM, 6, "", ("::1", 1, 0, 0))
        return [strange, *look_up(*given, **more)]

    monkeypatch.setattr("socket.getaddrinfo", with_a_strange_one)
    assert link(hub, door)


def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> NoReturn:
        pytest.fail("a socket was asked for")

    for name in ("socket.socket", "socket.getaddrinfo"):
        monkeypatch.setattr(name, fail)


@pytest.mark.parametrize("stage", ["head", "body"])
@pytest.mark.parametrize("how", ["offline", "errand"])
def test_a_transfer_that_hangs_ends_at_once(hub: FakeHub, door: Door, stage: str, how: str) -> None:
    url = link(hub, door)
    # The best of three: others use this computer too. Without the switch it hangs for 20 s.
    took = [seconds_to_end(hub, door, url, stage, how) for _ in range(3)]
    assert min(took) < 0.5
    assert all(visit.done for visit in door.ledger.recent())


def seconds_to_end(hub: FakeHub, door: Door, url: str, stage: str, how: str) -> float:
    hub.fault("/cdn/", "stall", after_bytes=1000 if stage == "body" else None)
    errand = Errand("test")
    begun = threading.Event()
    codes: list[str] = []

    def work() -> None:
        try:
            if stage == "head":
                begun.set()
            with door.open(url, why="test", errand=errand) as reply:
                reply.read(1000)
                begun.set()
                reply.read(1)
        except OutsideError as error:
            codes.append(error.code)

    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(10)
    started = time.monotonic()
    (door.go_offline if how == "offline" else errand.cancel)()
    thread.join(10)
    took = time.monotonic() - started
    assert codes == ["offline" if how == "offline" else "network_cut"]
    door.go_online()
    hub.heal()
    return took


def test_a_cancelled_errand_starts_nothing_more(hub: FakeHub, door: Door) -> None:
    errand = Errand("test")
    errand.cancel()
    with pytest.raises(OutsideError):
        door.open(hub.url, why="test", errand=errand)
    assert hub.requests == []


def test_what_hangs_for_too_long_is_a_timeout(hub: FakeHub, door: Door) -> None:
    url = link(hub, door)
    hub.fault("/cdn/", "stall")
    assert refused(door, url, timeout=0.1).code == "network_timeout"
    hub.fault("/cdn/", "stall", after_bytes=10)
    assert refused(door, url, timeout=0.1).code == "network_timeout"


def test_a_body_that_ends_too_early_is_not_taken_for_the_whole(hub: FakeHub, door: Door) -> None:
    url = link(hub, door)
    hub.fault("/cdn/", "truncate", after_bytes=1000)
    assert refused(door, url).code == "network_cut"
    hub.fault("/cdn/", "cut")
    assert refused(door, url).code == "network_cut"
    assert [visit.received for visit in door.ledger.recent(2)] == [0, 1000]


def test_what_came_before_a_timeout_is_not_lost(hub: FakeHub, door: Door) -> None:
    url = link(hub, door)
    hub.fault("/cdn/", "stall", after_bytes=1000)
    view = memoryview(bytearray(4096))
    got = 0
    with door.open(url, why="test", timeout=0.1) as reply:
        while got < 1000:
            got += reply.readinto(view[got:])
        with pytest.raises(OutsideError):
            reply.readinto(view[got:])
    assert bytes(view[:got]) == CONTENT[:1000]


def test_a_host_that_is_not_there_is_named(hub: FakeHub, door: Door) -> None:
    hub.__exit__(None, None, None)
    error = refused(door, hub.url)
    assert (error.code, error.facts["host"]) == ("network_unreachable", "127.0.0.1")
    assert [(visit.status, visit.done) for visit in door.ledger.recent()] == [(0, True)]


def test_it_is_cheap_to_import() -> None:
    heavy = "{'http.client', 'httpx2', 'huggingface_hub', 'truststore', 'urllib.request'}"
    code = (
        "import sys, app.network.door, app.network.token, app.models.hub, "
        f"app.models.remote_header; sys.exit(' '.join({heavy} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""
