"""What the browser and the terminal are told of a repository: every choice, judged for here."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from app.core.errors import OutsideError, UserError
from app.models.addresses import parse_address
from app.models.catalog import read
from app.models.finder import Finder, Offer, ordered
from app.models.fit import Budget, DeviceRoom
from app.models.here import Here
from app.models.hub import Hub
from app.models.remote_header import read_remote_header
from app.network.door import Door
from app.network.hosts import HostRules
from app.network.ledger import Ledger
from tests.fakes.hub import FakeHub
from tests.models.test_remote_header import Token, header_bytes

GIB = 1 << 30
MODEL = "maker/Model-GGUF"
ROOMY = Here(Budget((), 900 * GIB, 900 * GIB), bandwidth=1e12)
SMALL = Here(Budget((), 40 * GIB, 48 * GIB), bandwidth=5e10)
WITH_GPU = Here(
    Budget((DeviceRoom("CUDA0", "gpu", 44 * GIB, 48 * GIB),), 60 * GIB, 64 * GIB), 5e10, 1e12
)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FakeHub]:
    """A repository of an F16 model of 40 GiB and of smaller ones, which are nothing but their size.

    The smallest one's header is that of the F16 model: what it tells of layers and heads holds for
    every quantization.
    """
    folder, head = tmp_path_factory.mktemp("hub"), header_bytes(2000)
    files: dict[str, bytes | Path] = {}
    for name, size in (
        ("Model-F16.gguf", 41 * GIB),
        ("Model-Q8_0.gguf", 43 * GIB),
        ("Model-Q4_K_M-00001-of-00002.gguf", 8 * GIB),
        ("Model-Q4_K_M-00002-of-00002.gguf", 5 * GIB),
        ("mmproj-Model-F16.gguf", GIB),
    ):
        path = folder / name
        path.write_bytes(head)
        with path.open("r+b") as stream:
            stream.truncate(size)
        files[name] = path
    with FakeHub() as running:
        running.add_model(MODEL, files, card="# Model", hashes=dict.fromkeys(files, "ab" * 32))
        yield running


@pytest.fixture
def door(world: FakeHub, tmp_path: Path) -> Door:
    return Door(HostRules(world.url), Ledger(tmp_path / "ledger"))


def finder(door: Door, here: Here = ROOMY) -> Finder:
    async def look() -> Here:
        return here

    hub = Hub(door, Token())
    return Finder(hub, partial(read_remote_header, hub, door), read().models, look)


def kinds(offer: Offer) -> dict[str, str]:
    return {row.quantization.label: row.verdict.kind for row in offer.rows}


async def test_every_choice_is_judged_and_side_files_stand_apart(door: Door) -> None:
    offer = await finder(door).offer(MODEL)
    assert kinds(offer) == {"F16": "processor", "Q8_0": "processor", "Q4_K_M": "processor"}
    assert [each.kind for each in offer.beside] == ["mmproj"]
    assert offer.unread is None
    assert len(offer.shape.layers) == 80


async def test_what_does_not_fit_is_told_and_the_best_that_does_is_marked(door: Door) -> None:
    offer = await finder(door, SMALL).offer(MODEL)
    assert kinds(offer) == {"F16": "too_large", "Q8_0": "too_large", "Q4_K_M": "processor"}
    assert offer.best is not None
    assert offer.best.quantization.label == "Q4_K_M"
    assert 0 < offer.best.tokens_per_second < 10


async def test_a_card_takes_what_fits_on_it(door: Door) -> None:
    assert kinds(await finder(door, WITH_GPU).offer(MODEL))["Q4_K_M"] == "gpu"


async def test_an_address_selects_its_choice(door: Door) -> None:
    address = parse_address(f"hf.co/{MODEL}:Q8_0")
    assert address is not None
    _, row = await finder(door).find(address)
    assert row is not None
    assert row.quantization.label == "Q8_0"


async def test_an_order_has_every_part_in_its_order(door: Door) -> None:
    offer = await finder(door).offer(MODEL)
    split = next(row.quantization for row in offer.rows if row.quantization.parts == 2)
    request = ordered(offer, split)
    assert [file.size for file in request.files] == [8 * GIB, 5 * GIB]
    assert request.commit == offer.repository.commit
    assert all(len(file.sha256) == 64 for file in request.files)


async def test_an_unreadable_header_leaves_a_guess_and_says_so(door: Door, world: FakeHub) -> None:
    world.fault("Model-F16.gguf", "status", times=9, code=500)
    try:
        offer = await finder(door).offer(MODEL)
    finally:
        world.heal()
    assert offer.unread is not None
    assert offer.shape.rough
    assert len(offer.rows) == 3


async def test_a_repository_without_models_is_refused_in_words(door: Door, world: FakeHub) -> None:
    world.add_model("maker/Projector", {"mmproj-F16.gguf": b"GGUF"})
    with pytest.raises(UserError, match="hub_no_gguf"):
        await finder(door).offer("maker/Projector")


async def test_the_list_by_hand_and_the_recommendation_need_no_network(door: Door) -> None:
    door.go_offline()
    found = finder(door, SMALL)
    listed = (await found.listed()).models
    assert len(listed) > 40
    assert {each.verdict.kind for each in listed} == {"processor", "too_large"}
    recommended = await found.recommended()
    assert recommended.entry is not None
    assert recommended.verdict is not None
    assert recommended.verdict.kind == "processor"
    with pytest.raises(OutsideError, match="offline"):
        await found.search("llama")


async def test_the_list_and_the_recommendation_expect_the_same_speed(door: Door) -> None:
    found = finder(door, Here(Budget((), 20 * GIB, 24 * GIB), bandwidth=5e10))
    recommended = await found.recommended()
    listed = {each.entry.id: each for each in (await found.listed()).models}
    assert recommended.entry is not None
    same = listed[recommended.entry.id]
    assert same.quantization == recommended.quantization
    assert same.tokens_per_second == pytest.approx(recommended.tokens_per_second, rel=0.1)


async def test_the_window_is_not_held_up_by_judging_results(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []

    def judged(*_: object) -> None:
        threads.append(threading.current_thread())

    monkeypatch.setattr("app.models.finder.suited", judged)
    page, choices = await finder(door, SMALL).search("")
    assert len(threads) == len(page.models) == len(choices)
    assert threading.current_thread() not in threads


async def test_a_search_result_has_verdict_and_speed_of_its_best_file(
    door: Door, world: FakeHub
) -> None:
    page, choices = await finder(door, SMALL).search("Model")
    (row,) = [row for model, row in zip(page.models, choices, strict=True) if model.id == MODEL]
    assert row is not None
    assert row.quantization.label == "Q8_0"  # of a billion parameters, among those it has
    assert row.verdict.kind == "processor"
    assert row.tokens_per_second > 10


async def test_a_projector_tells_what_it_costs_on_top(door: Door) -> None:
    offer = await finder(door, WITH_GPU).offer(MODEL)
    row = next(row for row in offer.rows if row.quantization.label == "Q4_K_M")
    (with_pictures,) = offer.with_beside[row.quantization]
    assert with_pictures.reason == "with_mmproj_gpu"
    more = with_pictures.verdict.estimate.total - row.verdict.estimate.total
    assert more == pytest.approx(GIB, rel=0.01)
    assert not (await finder(door, SMALL).offer(MODEL)).with_beside[offer.rows[0].quantization]


async def test_an_offer_tells_whose_chat_template_it_has(door: Door) -> None:
    template = (await finder(door).offer(MODEL)).template
    assert template is not None
    assert not template.own
    assert template.architecture == "llama"


async def test_the_list_is_judged_for_another_context_and_quantization(door: Door) -> None:
    identity = read().models[0].id
    listed = await finder(door, WITH_GPU).listed(4096, {identity: "Q8_0"})
    assert (listed.memory, listed.on_gpu) == (48, True)
    assert {one.verdict.context for one in listed.models} == {4096}
    assert listed.models[0].quantization == "Q8_0"


async def test_files_of_one_model_are_judged_together(door: Door, shared: Path) -> None:
    folder = shared / "models"
    names = ("stories260K-F32.gguf", "stories260K-split-F32-00001-of-00003.gguf")
    alone, split = await finder(door).local([folder / name for name in names])
    assert alone.rows[0].best
    assert split.rows[0].quantization.parts == 3
    assert split.shape.weight_bytes == alone.shape.weight_bytes
