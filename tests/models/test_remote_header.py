"""What a model is can be known before the download, from a few megabytes of a huge file."""

from __future__ import annotations

import asyncio
import io
import struct
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import AlcoveError
from app.models.gguf import read_header
from app.models.hub import Hub
from app.models.remote_header import RemoteHeader, read_remote_header
from app.network.door import Door
from app.network.hosts import HostRules
from app.network.ledger import Ledger
from tests.fakes.hub import FakeHub
from tests.models.test_gguf import pack, text

MODEL = "maker/Model-GGUF"
PATH = "model-Q4_K_M.gguf"
TENSORS, TENSOR_BYTES, ROW_BYTES = 21, 2 << 30, 16384
"""All but the first are of F16, 2 GiB each."""
SUM = "ab" * 32


class Token:
    """A fixed token."""

    def __init__(self, value: str = "") -> None:
        self.value = value

    async def get(self) -> str:
        return self.value


def header_bytes(tokens: int) -> bytes:
    """A header with the vocabulary of a Llama 3: `tokens` entries and 2.2 times as many merges."""
    pieces = [f"tok{number:>6}" for number in range(tokens)]
    merges = [f"mer{number % 9973} ge{number:>6}" for number in range(int(tokens * 2.2))]
    fields = (
        ("general.architecture", 8, "llama"),
        ("llama.block_count", 4, 80),
        ("llama.context_length", 4, 131072),
        ("llama.embedding_length", 4, 8192),
        ("llama.attention.head_count", 4, 64),
        ("tokenizer.ggml.model", 8, "gpt2"),
        ("tokenizer.ggml.tokens", 9, (8, pieces)),
        ("tokenizer.ggml.token_type", 9, (5, [1] * tokens)),
        ("tokenizer.ggml.merges", 9, (8, merges)),
    )
    head = b"GGUF" + struct.pack("<IQQ", 3, TENSORS, len(fields))
    for key, kind, value in fields:
        head += text(key) + struct.pack("<I", kind) + pack(kind, value)
    shapes = {f"blk.{n}.ffn_up.weight": TENSOR_BYTES // ROW_BYTES for n in range(TENSORS - 1)}
    offset = 0
    for name, rows in {"token_embd.weight": tokens, **shapes}.items():
        head += text(name) + struct.pack("<IQQIQ", 2, ROW_BYTES // 2, rows, 1, offset)
        offset += rows * ROW_BYTES
    return head + bytes(-len(head) % 32)


@pytest.fixture(scope="module")
def large() -> bytes:
    return header_bytes(128_000)


@pytest.fixture
def world() -> Iterator[FakeHub]:
    with FakeHub() as running:
        yield running


@pytest.fixture
def door(world: FakeHub, tmp_path: Path) -> Door:
    return Door(HostRules(world.url), Ledger(tmp_path / "requests.jsonl"))


def publish(world: FakeHub, folder: Path, head: bytes, *, gated: bool = False) -> None:
    """A file that pretends to hold 40 GB after `head`."""
    path = folder / PATH
    with path.open("wb") as file:
        file.write(head)
        file.truncate(len(head) + TENSORS * TENSOR_BYTES)
    world.add_model(MODEL, {PATH: path}, hashes={PATH: SUM}, gated=gated)


async def fetched(door: Door, token: str = "") -> RemoteHeader:
    hub = Hub(door, Token(token))
    repository = await hub.repository(MODEL)
    file = next(file for file in repository.files if file.path == PATH)
    return await read_remote_header(hub, door, repository, file)


async def refusal(door: Door, token: str = "") -> AlcoveError:
    with pytest.raises(AlcoveError) as caught:
        await fetched(door, token)
    return caught.value


async def test_forty_gigabytes_are_known_from_a_few_megabytes(
    world: FakeHub, door: Door, large: bytes, tmp_path: Path
) -> None:
    publish(world, tmp_path, large)
    found = await fetched(door)
    assert found.header.size > 40e9
    assert (found.header.architecture, found.header.tokens) == ("llama", 128_000)
    assert len(found.header.tensors) == TENSORS
    assert found.raw == large
    assert found.header.fingerprint == read_header(io.BytesIO(large), found.header.size).fingerprint
    assert len(large) > 7e6
    assert len(large) <= found.transferred < 12e6
    assert len(world.seen("/cdn/")) <= 6
    assert len(world.seen("/resolve/")) == 1
    assert {visit.why for visit in door.ledger.recent()} == {"model_facts", "header"}
    assert sum(visit.received for visit in door.ledger.recent()) < 12e6


async def test_a_small_file_is_read_to_its_end(world: FakeHub, door: Door, shared: Path) -> None:
    world.add_model(MODEL, {PATH: shared / "models" / "stories260K-F32.gguf"})
    found = await fetched(door)
    assert found.header.architecture == "llama"
    assert len(found.raw) == found.header.data_offset


async def test_a_link_that_expires_is_renewed(
    world: FakeHub, door: Door, large: bytes, tmp_path: Path
) -> None:
    world.link_uses = 2
    publish(world, tmp_path, large)
    assert (await fetched(door)).raw == large
    assert len(world.seen("/resolve/")) > 1


async def test_a_gated_file_needs_the_token_which_stays_with_the_hub(
    world: FakeHub, door: Door, tmp_path: Path
) -> None:
    publish(world, tmp_path, header_bytes(100), gated=True)
    assert (await refusal(door)).code == "hub_gated"
    assert (await refusal(door, "hf_other_token")).code == "hub_gated"
    assert (await refusal(door, "hf_wrong_token")).code == "hub_token_refused"
    assert (await fetched(door, "hf_good_token")).header.architecture == "llama"
    assert all("authorization" not in seen.headers for seen in world.seen("/cdn/"))


@pytest.mark.parametrize("status", [401, 403, 404])
async def test_a_private_file_is_asked_for_again_with_the_token(
    world: FakeHub, door: Door, tmp_path: Path, status: int
) -> None:
    publish(world, tmp_path, header_bytes(100))
    world.fault("/resolve/", "status", code=status)
    assert (await fetched(door, "hf_good_token")).header.tokens == 100
    first, second = world.seen("/resolve/")
    assert "authorization" not in first.headers
    assert second.headers["authorization"] == "Bearer hf_good_token"
    assert all("authorization" not in seen.headers for seen in world.seen("/cdn/"))


async def test_the_token_is_tried_once_and_only_where_the_hub_refuses(
    world: FakeHub, door: Door, tmp_path: Path
) -> None:
    publish(world, tmp_path, header_bytes(100))
    world.fault("/resolve/", "status", times=-1, code=404)
    assert (await refusal(door)).code == "hub_not_found"
    assert len(world.seen("/resolve/")) == 1
    assert (await refusal(door, "hf_good_token")).code == "hub_not_found"
    assert len(world.seen("/resolve/")) == 3
    world.heal()
    world.fault("/cdn/", "status", times=-1, code=404)
    assert (await refusal(door, "hf_good_token")).code == "hub_not_found"
    assert "authorization" not in world.seen("/resolve/")[-1].headers


@pytest.mark.parametrize(
    ("kind", "facts", "expected"),
    [
        ("lie_range", {}, "hub_odd_answer"),
        ("truncate", {"after_bytes": 1000}, "network_cut"),
        ("html", {}, "hub_web_page"),
        ("corrupt", {"at": 0}, "gguf_not_gguf"),
        ("redirect", {"to": "https://evil.com/x"}, "host_refused"),
        ("redirect", {"to": "http://huggingface.co/x"}, "not_https"),
        ("status", {"code": 404}, "hub_not_found"),
        ("status", {"code": 429, "headers": {"Retry-After": "7"}}, "hub_busy"),
        ("status", {"code": 500}, "hub_down"),
    ],
)
async def test_what_goes_wrong_is_said(
    world: FakeHub,
    door: Door,
    tmp_path: Path,
    kind: str,
    facts: dict[str, Any],
    expected: str,
) -> None:
    publish(world, tmp_path, header_bytes(100))
    world.fault("/cdn/", kind, **facts)
    assert (await refusal(door)).code == expected


async def test_a_host_without_ranges_gives_the_beginning_and_no_more(
    world: FakeHub, door: Door, large: bytes, tmp_path: Path
) -> None:
    publish(world, tmp_path, header_bytes(100))
    world.fault("/cdn/", "no_range", times=-1)
    assert (await fetched(door)).header.tokens == 100
    publish(world, tmp_path, large)
    assert (await refusal(door)).code == "hub_odd_answer"


async def test_a_file_of_another_size_than_the_list_says_is_refused(
    world: FakeHub, door: Door
) -> None:
    world.add_model(MODEL, {PATH: bytes(5000)})
    hub = Hub(door, Token())
    repository = await hub.repository(MODEL)
    world.replace_file(MODEL, PATH, bytes(6000), in_place=True)
    with pytest.raises(AlcoveError) as caught:
        await read_remote_header(hub, door, repository, repository.files[0])
    assert caught.value.code == "hub_odd_answer"


async def test_a_header_that_claims_to_be_endless_costs_little(
    world: FakeHub, door: Door, tmp_path: Path
) -> None:
    endless = struct.pack("<IIQ", 9, 0, 30 << 30)
    publish(world, tmp_path, b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + text("a") + endless)
    error = await refusal(door)
    assert error.code == "gguf_damaged"
    assert sum(visit.received for visit in door.ledger.recent()) < 2e6


async def test_cancelling_ends_the_transfer(world: FakeHub, door: Door, tmp_path: Path) -> None:
    publish(world, tmp_path, header_bytes(100))
    world.fault("/cdn/", "stall", after_bytes=100)
    task = asyncio.create_task(fetched(door))
    while not any(visit.host == "localhost" for visit in door.ledger.recent()):
        await asyncio.sleep(0)
    started = time.monotonic()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    while not all(visit.done for visit in door.ledger.recent()):
        await asyncio.sleep(0)
    assert time.monotonic() - started < 3  # it hangs for longer
