"""What llama.cpp's log said of the synthetic models; see `tests.benchmarks.fit_reference`."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from pathlib import Path

from app.models.fit import KV_TYPES, KvType, ModelShape, shape_of
from app.models.gguf import read_header
from tests.fakes.synthetic import ARCHITECTURES
from tests.fakes.synthetic_parts import Synthetic

MIB = 1024 * 1024
_FIGURES = json.loads((Path(__file__).parent / "llama_cpp_figures.json").read_text())["models"]


@dataclass(frozen=True, slots=True)
class Recorded:
    """One context of one model; sizes in bytes, exact to a hundredth of a MiB."""

    context: int
    kv_type: KvType
    weights: int
    kv: float
    compute: float

    @property
    def total(self) -> float:
        """All of it."""
        return self.weights + self.kv + self.compute


def recorded(name: str) -> list[Recorded]:
    """All contexts that llama.cpp took."""
    found, rows = _FIGURES[name], []
    for case, sizes in found["contexts"].items():
        context, kv = case.split()
        kv_type = next(known for known in KV_TYPES if known == kv)
        if sizes:
            kv_bytes, compute = sizes["kv"] * MIB, sizes["compute"] * MIB
            rows.append(Recorded(int(context), kv_type, found["weights"], kv_bytes, compute))
    return rows


def refused(name: str) -> set[str]:
    """The KV types that llama.cpp did not take."""
    return {case.split()[1] for case, sizes in _FIGURES[name]["contexts"].items() if not sizes}


def shape_from(model: Synthetic) -> ModelShape:
    """The shape as read from the model's header."""
    size = len(model.header()) + sum(-(-tensor.bytes // 32) * 32 for tensor in model.tensors)
    return shape_of(read_header(io.BytesIO(model.header()), size))


def known_shape(name: str) -> ModelShape:
    """The shape of one of the synthetic models."""
    return shape_from(ARCHITECTURES[name]())
