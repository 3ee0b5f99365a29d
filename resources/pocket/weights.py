"""Reads the weights of a released GGUF file back, so that training can go on from it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

_KINDS = (gguf.GGMLQuantizationType.F32, gguf.GGMLQuantizationType.F16)


def read_weights(path: Path) -> dict[str, NDArray[np.float32]]:
    """Give every tensor of a GGUF file by its name, in the shape that PyTorch has it.

    Raises ValueError where a tensor is neither F32 nor F16: quantised ones are no start.
    """
    found = {}
    for tensor in gguf.GGUFReader(path).tensors:
        if tensor.tensor_type not in _KINDS:
            message = f"{tensor.name} is {tensor.tensor_type.name}, neither F32 nor F16"
            raise ValueError(message)
        found[tensor.name] = np.array(tensor.data, dtype=np.float32)
    return found


def deepen(
    weights: Mapping[str, NDArray[np.float32]], layers: int
) -> dict[str, NDArray[np.float32]]:
    """Give the same model with more layers: some twice, the second time without any effect.

    What a doubled layer adds to the stream is set to zero, so the answers stay as they are until
    training goes on. Layers are doubled from the last but one backwards.
    """
    have = 1 + max(_layer(name) for name in weights)
    doubled = range(have - 1 - (layers - have), have - 1)
    if not 0 <= doubled.start <= doubled.stop:
        message = f"{have} layers cannot become {layers}"
        raise ValueError(message)
    found = {name: values for name, values in weights.items() if _layer(name) < 0}
    for name, values in weights.items():
        layer = _layer(name)
        if layer < 0:
            continue
        part = name.split(".", 2)[2]
        place = layer + sum(source < layer for source in doubled)
        found[f"blk.{place}.{part}"] = values
        if layer in doubled:
            silent = part.startswith(("attn_output", "ffn_down"))
            found[f"blk.{place + 1}.{part}"] = np.zeros_like(values) if silent else values.copy()
    return found


def _layer(name: str) -> int:
    """Give the number of the layer that a tensor belongs to, -1 for none."""
    return int(name.split(".")[1]) if name.startswith("blk.") else -1


def check_weights(
    weights: Mapping[str, NDArray[np.float32]], expected: Mapping[str, tuple[int, ...]]
) -> None:
    """Raise ValueError unless the weights have exactly the expected names and shapes."""
    if weights.keys() != expected.keys():
        missing, extra = expected.keys() - weights.keys(), weights.keys() - expected.keys()
        message = f"missing tensors {sorted(missing)}, unknown tensors {sorted(extra)}"
        raise ValueError(message)
    for name, shape in expected.items():
        if weights[name].shape != shape:
            message = f"{name} has the shape {weights[name].shape}, expected {shape}"
            raise ValueError(message)
