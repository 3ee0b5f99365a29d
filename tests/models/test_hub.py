"""Search, facts, files and cards, through the real `huggingface_hub` and a hub on loopback."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.models.hub import Hub
from app.network.door import Door
from app.network.hosts import HostRules
from app.network.ledger import Ledger
from tests.fakes.hub import FakeHub

MODEL = "maker/Model-GGUF"


class Token:
    """A token source that counts how often it was asked."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.asked = 0

    async def get(self) -> str:
        self.asked += 1
        return self.text


@pytest.fixture
def world() -> Iterator[FakeHub]:
    with FakeHub() as running:
        yield running


@pytest.fixture
def door(world: FakeHub, tmp_path: Path) -> Door:
    return Door(HostRules(world.url), Ledger(tmp_path / "requests.jsonl"))


@pytest.fixture
def token() -> Token:
    return Token()


@pytest.fixture
def hub(door: Door, token: Token) -> Hub:
    return Hub(door, token, timeout=5)


def recorded(shared: Path, name: str) -> dict[str, object]:
    found: dict[str, object] = json.loads((shared / "hub" / "recorded" / name).read_text())
    return found


async def test_a_search_finds_gguf_models_in_the_order_asked_for(world: FakeHub, hub: Hub) -> None:
    for number, name in enumerate(["a/Tiny-GGUF", "b/Tiny-Chat-GGUF", "c/Other-GGUF"]):
        world.add_model(name, {"m.gguf": b"GGUF"}, info={"downloads": number, "likes": -number})
    world.add_model("d/Tiny", {}, info={"tags": ["safetensors"]})
    page = await hub.search("tiny", sort="downloads")
    assert [model.id for model in page.models] == ["b/Tiny-Chat-GGUF", "a/Tiny-GGUF"]
    assert page.cursor == ""
    assert [model.id for model in (await hub.search(author="c")).models] == ["c/Other-GGUF"]
    assert [model.id for model in (await hub.search("chat", family="tiny")).models] == []
    assert "search=chat+tiny" in world.requests[-1].path


async def test_a_licence_is_a_filter(world: FakeHub, hub: Hub) -> None:
    world.add_model("a/One", {}, info={"tags": ["gguf", "license:mit"]})
    world.add_model("b/Two", {}, info={"tags": ["gguf", "license:gemma"]})
    assert [one.id for one in (await hub.search(license="mit")).models] == ["a/One"]


async def test_long_lists_come_in_pages(world: FakeHub, hub: Hub) -> None:
    for number in range(7):
        world.add_model(f"maker/M{number}", {}, info={"trendingScore": -number})
    found, cursor = [], ""
    for _ in range(3):
        page = await hub.search(limit=3, cursor=cursor)
        found += [model.name for model in page.models]
        cursor = page.cursor
    assert found == [f"M{number}" for number in range(7)]
    assert cursor == ""
    assert len(world.requests) == 3


async def test_a_repository_tells_its_files_with_sizes_and_sums(world: FakeHub, hub: Hub) -> None:
    files = {"Q4/m-00001-of-00002.gguf": b"GGUF1", "m.Q8_0.gguf": b"GGUF22", "notes.txt": b"x"}
    commit = world.add_model(MODEL, files)
    found = await hub.repository(MODEL)
    assert found.commit == commit
    assert {file.path: file.size for file in found.files} == {
        "Q4/m-00001-of-00002.gguf": 5,
        "m.Q8_0.gguf": 6,
        "notes.txt": 1,
    }
    sums = {file.path: file.sha256 for file in found.files}
    assert sums["m.Q8_0.gguf"] == hashlib.sha256(b"GGUF22").hexdigest()
    assert sums["notes.txt"] == ""


async def test_the_count_of_weights_is_not_taken_for_bytes(
    world: FakeHub, hub: Hub, shared: Path
) -> None:
    facts = recorded(shared, "model_info_ggml-org__gemma-3-1b-it-GGUF.json")
    name = str(facts["id"])
    facts.pop("siblings", None)
    world.add_model(name, {"gemma-3-1b-it-Q4_K_M.gguf": b"GGUF" * 100}, info=facts)
    found = await hub.repository(name)
    model = found.model
    assert (model.parameters, model.architecture, model.context_length) == (
        999885952,
        "gemma3",
        32768,
    )
    assert (model.license, model.base_models) == ("gemma", ("google/gemma-3-1b-it",))
    assert (model.updated, model.downloads, model.gated) == ("2025-03-12", 186325, "no")
    assert found.files[0].size == 400


async def test_a_list_with_few_fields_is_enough(world: FakeHub, hub: Hub, shared: Path) -> None:
    text = (shared / "hub" / "recorded" / "search_models_expand_2026-09.json").read_bytes()
    headers = {"Content-Type": "application/json"}
    world.fault("/api/models", "status", code=200, headers=headers, body=text)
    page = await hub.search()
    assert [model.author for model in page.models] == ["neonoodles", "mradermacher"]
    first = page.models[0]
    assert (first.parameters, first.license, first.updated) == (0, "", "2026-09-08")


async def test_a_card_is_text_without_its_front_matter(world: FakeHub, hub: Hub) -> None:
    card = "---\nlicense: mit\n---\n# Model\r\nGood\u202e for\x07 chat\n---\nend"
    commit = world.add_model(MODEL, {"m.gguf": b"GGUF"}, card=card)
    assert await hub.card(MODEL, commit) == "# Model\nGood for chat\n---\nend"


async def test_a_huge_card_is_cut_and_none_is_empty(world: FakeHub, hub: Hub) -> None:
    commit = world.add_model("a/Long", {}, card="\u00e9" * 2_000_000)
    assert len(await hub.card("a/Long", commit)) == 256 * 1024
    commit = world.add_model("a/None", {})
    assert await hub.card("a/None", commit) == ""


async def test_the_address_of_a_file_is_safe(hub: Hub, world: FakeHub) -> None:
    url = hub.file_url(MODEL, "main", "a b/\u6a21#?.gguf")
    assert url == f"{world.url}/{MODEL}/resolve/main/a%20b/%E6%A8%A1%23%3F.gguf"


async def test_every_request_is_in_the_ledger_with_its_reason(
    world: FakeHub, hub: Hub, door: Door
) -> None:
    commit = world.add_model(MODEL, {"m.gguf": b"GGUF"}, card="# Hi")
    await hub.search("secret words")
    await hub.repository(MODEL)
    await hub.card(MODEL, commit)
    assert [visit.why for visit in door.ledger.recent()] == ["card", "model_facts", "search"]
    assert all(visit.status == 200 and visit.done for visit in door.ledger.recent())
    assert "secret" not in door.ledger.recent()[-1].path


async def test_the_hub_learns_neither_token_nor_system(
    world: FakeHub, hub: Hub, token: Token, monkeypatch: pytest.MonkeyPatch
) -> None:
    token.text = "hf_good_token"
    monkeypatch.setenv("HF_TOKEN", "hf_of_another_program")
    commit = world.add_model(MODEL, {"m.gguf": b"GGUF"}, card="# Hi")
    await hub.search()
    await hub.repository(MODEL)
    await hub.card(MODEL, commit)
    for seen in world.requests:
        assert set(seen.headers) <= {
            "host",
            "user-agent",
            "accept",
            "accept-encoding",
            "connection",
        }
        assert seen.headers["user-agent"] == "Alcove"
    assert token.asked == 0


async def test_the_token_is_used_where_the_hub_asks_for_it(
    world: FakeHub, hub: Hub, token: Token
) -> None:
    commit = world.add_model(MODEL, {"m.gguf": b"GGUF"}, gated="manual", card="# Hi")
    assert (await hub.repository(MODEL)).model.gated == "manual"
    with pytest.raises(UserError) as caught:
        await hub.card(MODEL, commit)
    assert caught.value.code == "hub_gated"
    assert caught.value.facts == {"id": MODEL, "url": f"{world.url}/{MODEL}"}
    token.text = "hf_good_token"
    assert await hub.card(MODEL, commit) == "# Hi"
    authorized = ["authorization" in seen.headers for seen in world.seen("README")]
    assert authorized == [False, False, True]


async def test_odd_entries_are_left_out_and_odd_fields_are_empty(world: FakeHub, hub: Hub) -> None:
    odd = {
        "author": ["x"],
        "downloads": "many",
        "likes": -3,
        "gguf": {"total": 1e99, "architecture": 5, "context_length": True},
        "cardData": {"license": ["mit"], "base_model": ["../../etc", 5, "good/base"]},
        "tags": ["gguf", "a\u202eb", 5, None, "x" * 5000],
        "pipeline_tag": {"a": 1},
        "gated": "perhaps",
    }
    world.add_model("good/Model", {"m.gguf": b"GGUF"}, info=odd)
    found = (await hub.repository("good/Model")).model
    assert (found.downloads, found.likes, found.parameters, found.context_length) == (0, 0, 0, 0)
    assert (found.architecture, found.license, found.pipeline) == ("", "", "")
    assert found.base_models == ("good/base",)
    assert found.tags[:2] == ("gguf", "a b")
    assert max(map(len, found.tags)) <= 120
    assert found.gated == "auto"
    entries = [{"id": name} for name in ("../evil/x", "a", 7, None)]
    body = json.dumps([*entries, 5, None, [], {}, {"id": "good/Model"}]).encode()
    world.fault("/api/models", "status", code=200, body=body)
    assert [model.id for model in (await hub.search()).models] == ["good/Model"]


async def test_names_that_lead_astray_are_left_out(world: FakeHub, hub: Hub, shared: Path) -> None:
    names = json.loads((shared / "hub" / "unsafe_filenames.json").read_text())
    files = dict.fromkeys([*names["must_reject"], *names["must_accept"]], b"x")
    world.add_model(MODEL, {**files, "a\u202eb.gguf": b"x"})
    found = await hub.repository(MODEL)
    assert {file.path for file in found.files} == set(names["must_accept"])


async def test_many_questions_at_once_do_not_mix(world: FakeHub, hub: Hub) -> None:
    for number in range(8):
        world.add_model(f"maker/M{number}", {f"m{number}.gguf": b"GGUF"})
    names = [f"maker/M{number}" for number in range(8)]
    found = await asyncio.gather(*map(hub.repository, names))
    assert [one.model.id for one in found] == names
    assert [one.files[0].path for one in found] == [f"m{number}.gguf" for number in range(8)]
