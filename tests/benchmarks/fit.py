"""The memory estimate against what llama.cpp allocates, and what a remote header costs.

- `formula_worst_percent`: the instant formula's total against llama.cpp's, over all architectures
  of `tests.fakes.synthetic`, three contexts, f16 and q8_0. Small models are really loaded (mapped
  sparse files, real buffers), for large ones llama.cpp plans without allocating.
- `dry_run_worst_percent`: `Workshop.dry_run` on the header alone against the same real loads.
- `dry_run_seconds`: the slowest of three for a 70B model's header, process start included.
- `header_mb`: megabytes transferred to read that header from a hub, in a file of 43 GB.
"""

from __future__ import annotations

import asyncio
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil

from app.engine.workshop import Workshop
from app.models.fit import KV_TYPES, KvType, estimate, shape_of
from app.models.gguf import read_header
from app.models.hub import Hub
from app.models.remote_header import read_remote_header
from app.network.door import Door
from app.network.hosts import HostRules
from app.network.ledger import Ledger
from tests.benchmarks.fit_reference import CONTEXTS, Figures, ask
from tests.benchmarks.report import BUILD, figure, remark
from tests.fakes.hub import FakeHub
from tests.fakes.synthetic import ARCHITECTURES, llama_70b
from tests.fakes.synthetic_parts import Synthetic

_MIB = 1024 * 1024
_LOADED_WEIGHTS = 2800 * _MIB
_LOADED_BUFFERS = 1200 * _MIB
"""Larger ones are planned only: mapping them would push other programs' files out of memory."""

_REPOSITORY = "alcove-tests/shape-70b-GGUF"
_FILE = "shape-70B-Q4_K_M.gguf"

Case = tuple[int, KvType]


def main() -> None:
    """Print the figures."""
    BUILD.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        asyncio.run(_compare(Path(folder)))


async def _compare(folder: Path) -> None:
    workshop = Workshop(folder)
    formula, dry = [0.0], [0.0]
    for name, make in ARCHITECTURES.items():
        model, path = make(), folder / "model.gguf"
        _, size = model.write(path)
        real, told = 0, [0.0]
        for case, reference, was_loaded in _references(path):
            told.append(_percent(_by_formula(model, size, case), reference.total))
            if was_loaded:
                real += 1
                dry.append(
                    _percent(await _by_dry_run(workshop, model, size, case), reference.total)
                )
        remark(f"{name}: formula within {max(told):.2f} %, {real} of {len(told) - 1} really loaded")
        formula += told
    figure("formula_worst_percent", max(formula))
    figure("dry_run_worst_percent", max(dry))
    await _from_far_away(folder, workshop)


def _references(path: Path) -> Iterator[tuple[Case, Figures, bool]]:
    """llama.cpp's figures; allocated for real where the model is small."""
    cases: list[Case] = [(context, kv) for kv in KV_TYPES for context in CONTEXTS]
    found = zip(cases, ask(path, "planned", list(cases)), strict=True)
    planned = {case: figures for case, figures in found if figures}
    small = [case for case, figures in planned.items() if _can_be_loaded(figures)]
    real = dict(zip(small, ask(path, "real", list(small)), strict=True)) if small else {}
    for case, figures in planned.items():
        yield case, real.get(case) or figures, case in real


def _can_be_loaded(figures: Figures) -> bool:
    buffers = figures.kv + figures.compute
    room = psutil.virtual_memory().available > 2 * figures.total
    return room and figures.weights < _LOADED_WEIGHTS and buffers < _LOADED_BUFFERS


def _by_formula(model: Synthetic, size: int, case: Case) -> int:
    shape = shape_of(read_header(io.BytesIO(model.header()), size))
    needed = estimate(shape, context=case[0], kv_type=case[1])
    return needed.total - needed.process


async def _by_dry_run(workshop: Workshop, model: Synthetic, size: int, case: Case) -> int:
    context, kv_type = case
    told = await workshop.dry_run(
        model.header(), size, context=context, kv_type=kv_type, gpu_layers=0
    )
    return told.total


def _percent(told: int, reference: int) -> float:
    return 100 * abs(told / reference - 1)


async def _from_far_away(folder: Path, workshop: Workshop) -> None:
    """A 70B model that is only on the hub: its header is fetched, and weighed."""
    path = folder / _FILE
    _, size = llama_70b().write(path, with_vocabulary=True)
    with FakeHub() as server:
        server.add_model(_REPOSITORY, {_FILE: path}, hashes={_FILE: "0" * 64})
        door = Door(HostRules(server.url), Ledger(folder / "ledger.jsonl"))
        hub = Hub(door, _NoToken())
        repository = await hub.repository(_REPOSITORY)
        file = next(file for file in repository.files if file.path == _FILE)
        remote = await read_remote_header(hub, door, repository, file)
    seconds = []
    for _ in range(3):
        told = await workshop.dry_run(remote.raw, size, context=8192, kv_type="f16", gpu_layers=0)
        seconds.append(told.seconds)
    header = remote.header
    formula = estimate(shape_of(header), context=8192)
    off = _percent(formula.total - formula.process, told.total)
    remark(f"{size / 1e9:.1f} GB on the hub, header {len(remote.raw) / 1e6:.1f} MB")
    remark(f"weighed at {told.total / 1e9:.2f} GB; the formula is {off:.2f} % off")
    figure("dry_run_seconds", max(seconds))
    figure("header_mb", remote.transferred / 1e6)


class _NoToken:
    """A user who is not signed in."""

    async def get(self) -> str:
        return ""
