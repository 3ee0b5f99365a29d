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
