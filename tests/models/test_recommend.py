"""One button, the best model for this computer: it fits, it is quick enough, and it says why."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from app.models import fit
from app.models.catalog import CatalogEntry, bits_per_weight, read
from app.models.recommend import (
    FLOOR,
    FLOOR_BESIDE_GPU,
    Recommendation,
    best_for,
    tokens_per_second,
)

GIB = 2**30
ENTRIES = read().models
SYSTEM = 1.7
"""GiB that a desktop and its programs take."""
BUFFERS = 0.8 * GIB


@dataclass(frozen=True)
class Verdict:
    """What the judge below says, in the words of app.models.fit."""

    kind: str
    gpu_layers: int = 0
    layers: int = 32
    context: int = 8192
    bytes: float = 0.0


@dataclass(frozen=True)
class Computer:
    """Memory in GiB, bandwidths in GB/s; `graphics` of a shared one lie in the same memory."""

    memory: float
    bandwidth: float
    graphics: float = 0.0
    graphics_bandwidth: float = 0.0
    shared: bool = False

    @property
    def free(self) -> float:
        """Bytes of main memory."""
        return (self.memory * 0.94 - SYSTEM) * GIB

    def judge(self, entry: CatalogEntry, quantization: str) -> Verdict:
        """A plain sum: the file, the KV cache of 8,192 tokens, buffers."""
        size = entry.size(quantization).bytes
        need = size + (entry.shape.kv_bytes(8192) or size * 0.08) + BUFFERS
        graphics = self.graphics * GIB
        if graphics and need <= graphics:
            return Verdict("gpu", 32, bytes=need)
        layers = int(32 * max(0.0, graphics - BUFFERS) / need) if not self.shared else 0
        if need * (1 - layers / 32) > self.free:
            return Verdict("too_large", bytes=need)
        return Verdict("partly" if layers else "processor", layers, bytes=need)

    def best(self, entries: tuple[CatalogEntry, ...] = ENTRIES) -> Recommendation[Verdict]:
        """What the button offers here."""
        gpu = self.bandwidth if self.shared else self.graphics_bandwidth
        return best_for(entries, self.judge, self.bandwidth * 1e9, gpu_bandwidth=gpu * 1e9)


COMPUTERS = {
    # name: (computer, reasons that are sensible, least parameters in 1e9)
    "4 GB": (Computer(4, 15), {"best_on_processor"}, 0.8),
    "8 GB": (Computer(8, 25), {"best_on_processor"}, 1.8),
    "16 GB": (Computer(16, 40), {"best_on_processor"}, 4),
    "32 GB": (Computer(32, 60), {"best_on_processor"}, 25),
    "64 GB": (Computer(64, 80), {"best_on_processor"}, 25),
    "6 GB card": (Computer(16, 40, 5.5), {"best_on_gpu"}, 4),
    "8 GB card": (Computer(16, 40, 7.4), {"best_on_gpu"}, 8),
    "12 GB card": (Computer(16, 40, 11.2), {"best_on_gpu"}, 11),
    "16 GB card": (Computer(32, 60, 15.0), {"best_on_gpu"}, 11),
    "24 GB card": (Computer(32, 60, 23.0), {"best_on_gpu"}, 25),
    "48 GB card": (Computer(64, 80, 47.0), {"best_on_gpu"}, 25),
    "96 GB card": (Computer(128, 80, 94.0), {"best_on_gpu"}, 25),
    "Apple 16": (Computer(16, 100, 10.7, shared=True), {"best_on_gpu"}, 7),
    "Apple 36": (Computer(36, 150, 27.0, shared=True), {"best_on_gpu"}, 25),
    "Apple 64": (Computer(64, 400, 48.0, shared=True), {"best_on_gpu"}, 25),
}


@pytest.mark.parametrize("name", COMPUTERS)
def test_the_choice_suits_the_computer(name: str) -> None:
    computer, reasons, least = COMPUTERS[name]
    best = computer.best()
    assert best.entry is not None
    assert best.verdict is not None
    assert best.reason in reasons
    assert best.entry.parameters >= least * 1e9
    assert best.verdict.kind != "too_large"
    assert best.verdict.context >= 8192
    assert bits_per_weight(best.quantization) >= 4
    assert best.quantization in best.entry.quantizations
    assert best.entry.released >= "2025-06"
    assert best.entry.purpose != "classic"
    quick = best.reason == "best_on_gpu" and not computer.shared
    assert quick or best.tokens_per_second >= FLOOR
    assert best.facts["model"] == best.entry.name
    assert best.facts["bytes"] == best.entry.size(best.quantization).bytes


def test_more_memory_never_means_a_weaker_choice() -> None:
    for row in (["4 GB", "8 GB", "16 GB", "32 GB", "64 GB"], ["Apple 16", "Apple 36", "Apple 64"]):
        ranks = [entry.rank for name in row if (entry := COMPUTERS[name][0].best().entry)]
        assert ranks == sorted(ranks, reverse=True)
        assert len(ranks) == len(row)
    cards = [name for name in COMPUTERS if name.endswith("card")]
    ranks = [entry.rank for name in cards if (entry := COMPUTERS[name][0].best().entry)]
    assert ranks == sorted(ranks, reverse=True)


def test_a_slow_processor_gets_a_model_it_can_speak_with() -> None:
    slow = Computer(64, 12).best()
    assert slow.entry is not None
    active = slow.entry.active_parameters or slow.entry.parameters
    assert active <= 4e9
    assert slow.tokens_per_second >= FLOOR


def test_where_nothing_runs_well_it_says_so() -> None:
    poor = Computer(2, 6).best()
    assert poor.entry is None
    assert poor.verdict is None
    assert poor.reason == "best_only_pocket"
    assert poor.facts["model"] == "Qwen3.5 0.8B"
    assert poor.facts["bytes"] == 532_517_120


def test_an_empty_list_offers_pocket() -> None:
    none: tuple[CatalogEntry, ...] = ()
    assert Computer(64, 80).best(none).reason == "best_only_pocket"


def model(name: str, billions: float, rank: int, **changes: object) -> CatalogEntry:
    """An entry whose only virtues are its size and rank."""
    plain = replace(
        ENTRIES[0],
        purpose="chat",
        id=f"somebody/{name}-GGUF",
        name=name,
        parameters=int(billions * 1e9),
        active_parameters=0,
        rank=rank,
        files={},
        quantizations=("Q3_K_S", "Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0"),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def test_the_best_quantization_that_fits_is_taken_and_never_below_four_bits() -> None:
    one = (model("one", 8, 1),)
    assert Computer(16, 40, 16).best(one).quantization == "Q6_K"
    assert Computer(16, 40, 7.0).best(one).quantization == "Q5_K_M"
    assert Computer(16, 40, 6.2).best(one).quantization == "Q4_K_M"
    assert Computer(3, 40, 4.5).best(one).reason == "best_only_pocket"


def test_a_mixture_model_is_as_quick_as_its_active_parameters() -> None:
    dense, mixture = model("dense", 30, 2), model("mixture", 30, 1, active_parameters=3_000_000_000)
    assert tokens_per_second(mixture, "Q4_K_M", 60e9) == pytest.approx(
        10 * tokens_per_second(dense, "Q4_K_M", 60e9)
    )
    choice = Computer(64, 60).best((dense, mixture))
    assert choice.entry == mixture
    assert Computer(64, 60).best((dense,)).reason == "best_only_pocket"


def test_a_stronger_model_off_the_card_must_be_clearly_quick() -> None:
    weak = model("weak", 2, 2, purpose="small")
    strong = model("strong", 30, 1, active_parameters=3_000_000_000)
    quick = Computer(64, 80, 4.0).best((weak, strong))
    assert quick.entry == strong
    assert quick.reason == "best_partly_on_gpu"
    assert quick.tokens_per_second >= FLOOR_BESIDE_GPU
    patient = Computer(64, 20, 4.0).best((weak, strong))
    assert patient.entry == weak
    assert patient.reason == "best_on_gpu"


def test_a_card_that_holds_a_grown_model_is_used() -> None:
    grown = model("grown", 8, 2)
    strong = model("strong", 30, 1, active_parameters=3_000_000_000)
    assert Computer(64, 80, 8.0).best((grown, strong)).entry == grown


def test_without_a_card_the_strongest_that_is_bearable_comes_first() -> None:
    strong, quick = model("strong", 4, 1), model("quick", 1, 2)
    assert Computer(16, 40).best((strong, quick)).entry == strong


def test_shared_memory_is_only_as_quick_as_it_is() -> None:
    one = (model("one", 14, 1),)
    assert Computer(32, 60, 24, shared=True).best(one).reason == "best_only_pocket"
    assert Computer(32, 400, 24, shared=True).best(one).reason == "best_on_gpu"


def test_a_card_of_known_bandwidth_is_held_to_it() -> None:
    one = (model("one", 14, 1),)
    assert Computer(16, 40, 16, graphics_bandwidth=50).best(one).entry is None
    assert Computer(16, 40, 16, graphics_bandwidth=500).best(one).tokens_per_second > 20


def test_too_little_room_for_a_conversation_is_no_fit() -> None:
    short = best_for(
        (model("one", 4, 1),), lambda *_: Verdict("gpu", 32, context=4096), bandwidth=60e9
    )
    assert short.reason == "best_only_pocket"


def test_what_has_no_rank_is_never_chosen() -> None:
    assert Computer(64, 80, 48).best((model("listed", 8, 0),)).entry is None


@pytest.mark.parametrize(
    ("memory", "graphics", "kind"), [(8, 0, "processor"), (16, 11.2, "gpu"), (64, 23, "gpu")]
)
def test_our_own_estimate_is_a_judge(memory: float, graphics: float, kind: str) -> None:
    room = int(graphics * GIB)
    devices = (fit.DeviceRoom("card", "gpu", room, room),) if room else ()
    budget = fit.Budget(devices, int((memory - 2) * GIB), int(memory * GIB))

    def judge(entry: CatalogEntry, quantization: str) -> fit.Verdict:
        size = entry.size(quantization).bytes
        shape = fit.rough_shape(entry.parameters, size, entry.architecture, entry.context)
        return fit.choose(shape, budget)

    best = best_for(ENTRIES, judge, bandwidth=40e9)
    assert best.entry is not None
    assert best.verdict is not None
    assert best.verdict.kind == kind
