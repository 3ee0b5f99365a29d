"""The formula tells what llama.cpp takes, for each kind of architecture."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.fit import Layer, ModelShape, estimate, rough_shape, shape_of
from app.models.gguf import Header, read_header
from tests.fakes.sparse_gguf import Planned, header_bytes
from tests.fakes.synthetic import ARCHITECTURES
from tests.models.fit.recorded import MIB, known_shape, recorded, refused, shape_from

ALL = sorted(ARCHITECTURES)


@pytest.mark.parametrize("name", ALL)
def test_the_total_is_within_a_hundredth_of_llama_cpps(name: str) -> None:
    shape = known_shape(name)
    for found in recorded(name):
        needed = estimate(shape, context=found.context, kv_type=found.kv_type)
        assert needed.total - needed.process == pytest.approx(found.total, rel=0.01)


@pytest.mark.parametrize("name", ALL)
def test_weights_and_kv_cache_are_exact(name: str) -> None:
    shape = known_shape(name)
    for found in recorded(name):
        needed = estimate(shape, context=found.context, kv_type=found.kv_type)
        assert needed.host.weights == found.weights
        # The log tells hundredths of a MiB, and a cache with windows in two parts.
        assert needed.host.kv == pytest.approx(found.kv, abs=0.011 * MIB)


@pytest.mark.parametrize("name", ALL)
def test_the_compute_buffer_is_never_much_too_small(name: str) -> None:
    shape = known_shape(name)
    for found in recorded(name):
        needed = estimate(shape, context=found.context, kv_type=found.kv_type)
        assert 0.94 * found.compute < needed.host.compute < 1.15 * found.compute


@pytest.mark.parametrize("name", ALL)
def test_a_kv_type_that_llama_cpp_refuses_is_not_offered(name: str) -> None:
    shape = known_shape(name)
    assert not any(shape.takes("q8_0") for _ in refused(name))
    assert all(shape.takes(found.kv_type) for found in recorded(name))


def test_kv_sizes_of_the_published_models_are_exact(shared: Path) -> None:
    models = json.loads((shared / "memory" / "models.json").read_text())["models"]
    assert len(models) > 30
    for model in models:
        head = model["head_dim"]
        layer = Layer(0, kv_heads=model["n_head_kv"], head_k=head, head_v=head)
        layers = (layer,) * model["n_layer"]
        shape = ModelShape(model["arch"], layers, 0, 0, 0, 0, 0, 0, 0, 0, tied=False)
        for context, mib in model["kv_mib_f16"].items():
            assert shape.kv_bytes(int(context)) == mib * MIB, model["name"]


def test_a_guess_from_the_size_alone_is_near() -> None:
    for name in ALL:
        shape = known_shape(name)
        guess = rough_shape(shape.parameters, shape.weight_bytes, shape.architecture)
        told, true = estimate(guess, context=8192), estimate(shape, context=8192)
        assert told.total == pytest.approx(true.total, rel=0.2), name
        assert guess.rough


def test_experts_at_rest_are_not_read_for_a_token() -> None:
    shape = known_shape("qwen3moe-30b")
    assert shape.active_bytes < shape.weight_bytes / 6


def test_a_split_model_counts_whole_from_its_first_part_or_from_all() -> None:
    model = ARCHITECTURES["llama-8b"]()
    whole = shape_from(model)
    first, second = replace(model, tensors=model.tensors[:120]), model.tensors[120:]
    metadata = model.metadata() | {"split.no": 0, "split.count": 2, "split.tensors.count": 291}
    start = _read(header_bytes(metadata, first.tensors), first.tensors)
    metadata = {"split.no": 1, "split.count": 2, "split.tensors.count": 291}
    rest = _read(header_bytes(metadata, second), second)
    assert shape_of(start, (rest,)) == whole
    alone = estimate(shape_of(start), context=8192).total
    assert alone == pytest.approx(estimate(whole, context=8192).total, rel=0.05)


def _read(header: bytes, tensors: Sequence[Planned]) -> Header:
    size = len(header) + sum(tensor.bytes + 32 for tensor in tensors)
    return read_header(io.BytesIO(header), size)


def test_side_files_count() -> None:
    shape = known_shape("gemma3-4b")
    alone = estimate(shape, context=8192)
    beside = estimate(shape, context=8192, extra_bytes=800 * MIB)
    assert beside.total - alone.total == 800 * MIB
