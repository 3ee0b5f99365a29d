"""Writes GGUF files whose header is real and whose weights are a hole in the file."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.models.ggml_types import TENSOR_TYPES

Value = str | bool | int | float | Sequence[int] | Sequence[str]
_ALIGNMENT = 32
_NUMBERS = {layout.name: number for number, layout in TENSOR_TYPES.items()}
_LAYOUTS = {layout.name: layout for layout in TENSOR_TYPES.values()}
_U32, _I32, _F32, _BOOL, _STRING, _ARRAY = 4, 5, 6, 7, 8, 9


@dataclass(frozen=True, slots=True)
class Planned:
    """One tensor to be: its shape in ggml's order (the row length first), its type's name."""

    name: str
    shape: tuple[int, ...]
    type: str

    @property
    def bytes(self) -> int:
        """What it takes in the file."""
        layout, count = _LAYOUTS[self.type], 1
        for length in self.shape:
            count *= length
        return count // layout.block * layout.size


def header_bytes(metadata: Mapping[str, Value], tensors: Sequence[Planned]) -> bytes:
    """The file up to its data, padded."""
    parts = [b"GGUF", struct.pack("<IQQ", 3, len(tensors), len(metadata))]
    for key, value in metadata.items():
        parts += [_text(key), _value(value)]
    offset = 0
    for tensor in tensors:
        parts.append(_text(tensor.name))
        parts.append(struct.pack(f"<I{len(tensor.shape)}Q", len(tensor.shape), *tensor.shape))
        parts.append(struct.pack("<IQ", _NUMBERS[tensor.type], offset))
        offset += _padded(tensor.bytes)
    header = b"".join(parts)
    return header.ljust(_padded(len(header)), b"\0")


def write_sparse(
    target: Path, metadata: Mapping[str, Value], tensors: Sequence[Planned]
) -> tuple[int, int]:
    """Write the file; returns the size of its header and of all of it. The weights are zeros."""
    header = header_bytes(metadata, tensors)
    size = len(header) + sum(_padded(tensor.bytes) for tensor in tensors)
    with target.open("wb") as file:
        file.write(header)
        file.truncate(size)
    return len(header), size


def _padded(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _text(text: str) -> bytes:
    raw = text.encode()
    return struct.pack("<Q", len(raw)) + raw


def _value(value: Value) -> bytes:
    if isinstance(value, str):
        return struct.pack("<I", _STRING) + _text(value)
    if isinstance(value, bool):
        return struct.pack("<IB", _BOOL, value)
    if isinstance(value, int):
        return struct.pack("<II", _U32, value)
    if isinstance(value, float):
        return struct.pack("<If", _F32, value)
    return struct.pack("<I", _ARRAY) + _array(value)


def _array(values: Sequence[int] | Sequence[str]) -> bytes:
    start = struct.pack("<Q", len(values))
    if values and isinstance(values[0], str):
        texts = b"".join(_text(str(value)) for value in values)
        return struct.pack("<I", _STRING) + start + texts
    numbers = [int(value) for value in values]
    if values and isinstance(values[0], bool):
        return struct.pack("<I", _BOOL) + start + bytes(numbers)
    return struct.pack("<I", _I32) + start + struct.pack(f"<{len(numbers)}i", *numbers)
