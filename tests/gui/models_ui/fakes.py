"""Stand-ins for what finds and judges models: the real list and the real rules, no network."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import ClassVar, cast

from app.core.errors import AlcoveError, OutsideError
from app.engine.workshop import DryRun
from app.models.addresses import Address
from app.models.catalog import Catalog, CatalogEntry, read
from app.models.finder import Finder, Offer, judged, suited
from app.models.fit import Budget, DeviceRoom, Verdict, rough_shape
from app.models.here import Here
from app.models.hub import Hub, HubFile, HubModel, HubRepository, SearchPage
from app.models.picker import Row, named
from app.models.quants import Quantization, group
from app.models.recommend import Recommendation
from app.models.remote_header import RemoteHeader
from app.models.selection import Selection

GIB = 1 << 30
CATALOG: Catalog = read()

PLAIN = Here(Budget((), int(11.6 * GIB), 16 * GIB), bandwidth=42e9)
"""A laptop with 16 GB and no graphics card."""

CARD = DeviceRoom("CUDA0", "gpu", int(11.1 * GIB), 12 * GIB)
GAMING = Here(Budget((CARD,), int(24 * GIB), 32 * GIB), bandwidth=52e9, gpu_bandwidth=504e9)
"""A desktop with a graphics card of 12 GB."""

TINY = Here(Budget((), GIB // 2, 2 * GIB), bandwidth=4e9)
"""A computer where only Pocket runs."""

README = """<div align="center"><img src="https://example.org/logo.png"></div>

# Llama 3.1 8B Instruct

![badge](https://img.example.org/x.svg) Quantized with an **importance matrix** from the
[original weights](https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct).

## What it is good at

- Chat and instructions in eight languages
- Long documents: up to 131,072 tokens
- Tools, when the program offers any

| Benchmark | 8B | 70B |
|:--|--:|--:|
| MMLU | 69.4 | 83.6 |
| HumanEval | 72.6 | 80.5 |

```python
from llama_cpp import Llama
model = Llama("Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf")  # keeps <tags> in code
```

> Use is subject to the Llama 3.1 Community License.
""" + "\n\n".join(f"Paragraph {n} of the licence's summary." for n in range(20))

LLAMA = "bartowski/Meta-Llama-3.1-8B-Instruct-GGUF"
_EIGHT_B = 8_030_261_248
_QUANTS = {
    "f32": 32.12e9, "Q8_0": 8.54e9, "Q6_K": 6.6e9, "Q5_K_M": 5.73e9, "Q4_K_M": 4.92e9,
    "IQ4_XS": 4.45e9, "Q3_K_M": 4.02e9, "Q2_K": 3.18e9, "Q4_0_4_4": 4.66e9,
}  # fmt: skip


def hub_model(id_: str = LLAMA, **changes: object) -> HubModel:
    """A repository as the hub tells of it."""
    author, _, name = id_.partition("/")
    model = HubModel(
        id=id_,
        author=author,
        name=name,
        downloads=1_240_311,
        likes=412,
        updated="2026-09-03",
        gated="no",
        license="llama3.1",
        architecture="llama",
        parameters=_EIGHT_B,
        context_length=131072,
        pipeline="text-generation",
        tags=(),
        base_models=(),
    )
    return replace(model, **changes)  # type: ignore[arg-type]


def repository(model: HubModel | None = None, *, beside: bool = True) -> HubRepository:
    """Its files: nine quantizations, one of them in parts of which one is missing."""
    name = "Meta-Llama-3.1-8B-Instruct"
    files = [
        HubFile(f"{name}-{label}.gguf", int(size), "a" * 64) for label, size in _QUANTS.items()
    ]
    files += [HubFile(f"{name}-Q5_K_S-00002-of-00002.gguf", int(2.8e9), "b" * 64)]
    if beside:
        files += [HubFile("mmproj-model-f16.gguf", int(8.7e8), "c" * 64)]
    return HubRepository(model or hub_model(), "d" * 40, tuple(files))


def results() -> list[HubModel]:
    """What a search finds."""
    return [
        hub_model(),
        hub_model("unsloth/Llama-3.3-70B-Instruct-GGUF", parameters=70_553_706_560,
                  license="llama3.3", downloads=88_120, likes=97, updated="2026-02-11"),
        hub_model("meta-llama/Llama-3.2-1B-Instruct-GGUF", gated="manual", license="llama3.2",
                  parameters=1_235_814_400, downloads=40_221, likes=1_204),
        hub_model("somebody/llama-with-a-name-that-goes-on-and-on-and-does-not-fit-i1-GGUF",
                  parameters=0, context_length=0, license="", downloads=12, likes=0, updated=""),
        hub_model("ggml-org/gemma-3-12b-it-GGUF", license="gemma", architecture="gemma3",
                  parameters=11_765_788_416, downloads=301_000, likes=55),
    ]  # fmt: skip


class FakeFinder:
    """The real rules over the real list; the hub's answers are made up. `fail` is raised once."""

    _judged: ClassVar[dict[Here, tuple[Recommendation[Verdict], Selection]]] = {}
    """Of every computer once: it takes a second for the whole list."""

    def __init__(self, here: Here = PLAIN, entries: Sequence[CatalogEntry] = ()) -> None:
        self.here = here
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.pages: list[list[HubModel]] = [results()]
        self.found: dict[str, HubRepository] = {}
        self.fail: AlcoveError | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self._real = Finder(cast(Hub, None), _no_header, entries or CATALOG.models, self._look)

    async def recommended(self) -> Recommendation[Verdict]:
        """As on that computer."""
        known = self._judged
        if self.here not in known:
            known[self.here] = (await self._real.recommended(), await self._real.listed())
        return known[self.here][0]

    async def listed(self) -> Selection:
        """As on that computer."""
        await self.recommended()
        return self._judged[self.here][1]

    async def search(
        self, text: str, *, cursor: str = "", **filters: str
    ) -> tuple[SearchPage, tuple[Row | None, ...]]:
        """The page that `cursor` names."""
        self.asked.append((text, {**filters, "cursor": cursor}))
        await self.gate.wait()
        self._raise()
        number = int(cursor or 0)
        page = self.pages[number]
        after = str(number + 1) if number + 1 < len(self.pages) else ""
        return SearchPage(tuple(page), after), tuple(suited(model, self.here) for model in page)

    async def find(self, address: Address) -> tuple[Offer, Row | None]:
        """The repository that is known under the name, or the one all know."""
        self.asked.append(("find", {"id": address.repository}))
        await self.gate.wait()
        self._raise()
        model = hub_model(address.repository)
        offer = offered(self.found.get(address.repository) or repository(model), self.here)
        if not address.quantization:
            return offer, offer.best
        choices = [row.quantization for row in offer.rows]
        return offer, offer.row(named(choices, address.quantization))

    async def card(self, offer: Offer) -> str:
        """A README."""
        return README

    def _raise(self) -> None:
        failure, self.fail = self.fail, None
        if failure is not None:
            raise failure

    async def _look(self) -> Here:
        return self.here


class FakeScales:
    """Judges with the real formula; weighs as llama.cpp did once."""

    def __init__(self, here: Here = PLAIN) -> None:
        self.here = here
        self.asked: list[tuple[str, int]] = []
        self.fail: AlcoveError | None = None

    async def judge(self, offer: Offer, context: int) -> Offer:
        """With another context."""
        self.asked.append(("judge", context))
        return offered(offer.repository, self.here, context)

    async def weigh(self, offer: Offer, choice: Quantization, context: int) -> DryRun:
        """Believable figures."""
        self.asked.append((choice.label, context))
        if self.fail is not None:
            raise self.fail
        gpu = bool(self.here.budget.devices)
        weights = choice.bytes - 280_000_000
        return DryRun(
            weights=(("CUDA0", weights), ("CPU", 280_000_000)) if gpu else (("CPU", choice.bytes),),
            kv=(("CUDA0" if gpu else "CPU", 4_294_967_296),),
            compute=(("CUDA0" if gpu else "CPU", 560_000_000),),
            output=(("CPU", 501_000),),
            total=choice.bytes + 1_634_242_824,
            seconds=0.42,
            context=context if context > 0 else 32768,
            layers=33,
            kv_type="f16",
        )


@cache
def offered(repository_: HubRepository, here: Here, context: int = 0) -> Offer:
    """An offer judged for a computer, as the finder does."""
    shape = rough_shape(repository_.model.parameters, int(4.92e9), "llama", 131072)
    choices = group((file.path, file.size) for file in repository_.files)
    beside = tuple(each for each in choices if each.kind not in {"model", "embedding"})
    return judged(Offer(repository_, (), beside, shape), choices, here, context or None)


async def _no_header(*_: object) -> RemoteHeader:
    raise OutsideError("network_unreachable", host="huggingface.co", reason="a test")
