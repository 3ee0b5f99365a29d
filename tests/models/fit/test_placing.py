"""Layers go where llama.cpp puts them: the last ones on the GPUs, by their free memory."""

from __future__ import annotations

import pytest

from app.models.fit import DeviceRoom, estimate
from app.models.fit.memory import DRIVER_BYTES
from tests.models.fit.recorded import known_shape

GIB = 1024**3
CARD = DeviceRoom("CUDA0", "gpu", 20 * GIB, 24 * GIB)
OTHER = DeviceRoom("CUDA1", "gpu", 10 * GIB, 12 * GIB)
MODELS = ("llama-8b", "gemma3-4b", "qwen3moe-30b", "granite-h-tiny")


def test_the_input_stays_in_main_memory_and_all_else_goes() -> None:
    shape = known_shape("llama-8b")
    needed = estimate(shape, context=8192, gpu_layers=33, devices=(CARD,))
    assert needed.host.weights == shape.embedding_bytes
    assert needed.uses[0].weights == shape.weight_bytes - shape.embedding_bytes
    assert needed.uses[0].kv == shape.kv_bytes(8192)
    assert needed.uses[0].overhead == DRIVER_BYTES


def test_the_output_counts_as_the_first_layer_to_go() -> None:
    shape = known_shape("llama-8b")
    needed = estimate(shape, context=8192, gpu_layers=1, devices=(CARD,))
    assert needed.uses[0].weights == shape.output_bytes
    assert needed.uses[0].kv == 0


def test_tied_embeddings_are_there_twice_with_a_gpu() -> None:
    shape = known_shape("llama-1b")
    needed = estimate(shape, context=8192, gpu_layers=99, devices=(CARD,))
    weights = needed.host.weights + needed.uses[0].weights
    assert weights == shape.weight_bytes + shape.tied_bytes
    assert shape.tied_bytes > 0


@pytest.mark.parametrize("name", MODELS)
def test_nothing_is_lost_wherever_the_line_is_drawn(name: str) -> None:
    shape = known_shape(name)
    kv = shape.kv_bytes(8192, "q8_0")
    for count in range(len(shape.layers) + 2):
        needed = estimate(
            shape, context=8192, kv_type="q8_0", gpu_layers=count, devices=(CARD, OTHER)
        )
        assert needed.host.kv + sum(use.kv for use in needed.uses) == kv
        doubled = shape.tied_bytes if count else 0
        weights = needed.host.weights + sum(use.weights for use in needed.uses)
        assert weights == shape.weight_bytes + doubled


def test_two_cards_share_by_their_free_memory() -> None:
    shape = known_shape("llama-8b")
    needed = estimate(shape, context=8192, gpu_layers=33, devices=(CARD, OTHER))
    first, second = needed.uses
    assert first.kv == 2 * second.kv + 2 * shape.layers[0].kv_bytes(8192, "f16", 512)


def test_a_gpu_borrows_a_tensor_of_the_layers_it_does_not_have() -> None:
    shape = known_shape("mixtral-8x7b")
    some = estimate(shape, context=8192, gpu_layers=16, devices=(CARD,))
    all_there = estimate(shape, context=8192, gpu_layers=33, devices=(CARD,))
    assert some.uses[0].compute > all_there.uses[0].compute + 200 * 1024 * 1024
