"""Reads from llama.cpp's log how much memory each device gives: weights, KV cache, compute, output.

The lines are those of llama.cpp 0c1e57098: `llama-model.cpp`, `llama-kv-cache.cpp`,
`llama-memory-recurrent.cpp`, `llama-context.cpp`. Sizes are told to a hundredth of a MiB.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.core.words import Device, DeviceMemory

_MIB = 1024 * 1024
PROCESSOR = "CPU"

_BUFFER = re.compile(
    r"(?P<buffer>\S+) +(?P<kind>model|KV|RS|DSV4 \S+ state|output|compute) buffer size = "
    r"*(?P<mib>[\d.]+) MiB"
)
_CACHE = re.compile(r"size = *(?P<mib>[\d.]+) MiB \( *\d+ cells,.* K \(")
_CACHE_LAYER = re.compile(r"llama_kv_cache: layer +\d+: dev = (?P<device>\S+)")
_ASSIGNED = re.compile(r"layer +(?P<layer>\d+) assigned to device (?P<device>[^\s,]+)")
_TENSOR = re.compile(r"- tensor split +\d+: +(?P<name>\S+) .*\] +(?P<mib>[\d.]+) MiB")
_UNUSED = re.compile(r"model has unused tensor (?P<name>\S+) \(size = (?P<bytes>\d+) bytes\)")
_BLOCK = re.compile(r"blk\.(\d+)\.")
_OUTPUT = re.compile(r"output|cls|dense_|head")
_EMBEDDING = "token_embd.weight"


@dataclass(slots=True)
class MemoryUse:
    """Bytes by device name. Recurrent states count as KV cache."""

    weights: Counter[str] = field(default_factory=Counter)
    kv: Counter[str] = field(default_factory=Counter)
    compute: Counter[str] = field(default_factory=Counter)
    output: Counter[str] = field(default_factory=Counter)

    def by_device(self) -> tuple[DeviceMemory, ...]:
        """One row a device; what its output buffer takes counts as compute."""
        names = dict.fromkeys((*self.weights, *self.kv, *self.compute, *self.output))
        rows = (
            DeviceMemory(n, self.weights[n], self.kv[n], self.compute[n] + self.output[n])
            for n in names
        )
        return tuple(row for row in rows if row.total)


def memory_of_load(lines: Iterable[str], devices: Iterable[Device]) -> MemoryUse:
    """What a model that was really loaded, and its context, take."""
    use, known = MemoryUse(), tuple(devices)
    for line in lines:
        if found := _BUFFER.search(line):
            where = _part(use, found["kind"])
            where[device_of(found["buffer"], known)] += _bytes(found["mib"])
    return use


def memory_of_dry_run(
    lines: Iterable[str], devices: Iterable[Device], weight_bytes: int
) -> MemoryUse:
    """What a model would take that was read with `no_alloc`.

    Then llama.cpp allocates weights and KV cache empty, and logs their buffers as 0: weights are
    `weight_bytes`, spread as its layers are; each KV cache tells its size, which is spread evenly
    over its layers. `LLAMA_TRACE` must be set, for the sizes of the tensors.
    """
    heard, known = list(lines), tuple(devices)
    use = memory_of_load(heard, known)
    use.weights = _spread_weights(heard, known, weight_bytes)
    layers: Counter[str] = Counter()
    for line in heard:
        if found := _CACHE_LAYER.search(line):
            layers[device_of(found["device"], known)] += 1
        elif found := _CACHE.search(line):
            use.kv.update(_shares(_bytes(found["mib"]), layers))
            layers.clear()
    return use


def device_of(buffer: str, devices: Iterable[Device]) -> str:
    """The device a buffer lies on: `CUDA0` of `CUDA0_Split`, `CPU` of `CPU_Mapped`, `CUDA_Host`."""
    if buffer.endswith("_Host"):
        return PROCESSOR
    for device in devices:
        is_gpu = device.kind in ("gpu", "igpu")
        if is_gpu and (buffer == device.name or buffer.startswith(device.name + "_")):
            return device.name
    return PROCESSOR


def _part(use: MemoryUse, kind: str) -> Counter[str]:
    known = {"model": use.weights, "output": use.output, "compute": use.compute}
    return known.get(kind, use.kv)


def _bytes(mib: str) -> int:
    return round(float(mib) * _MIB)


def _spread_weights(lines: list[str], devices: tuple[Device, ...], total: int) -> Counter[str]:
    """llama.cpp's own rule: a layer's tensors go where the layer goes, inputs to the processor,
    outputs to where the layer behind the last one goes."""
    layer_device: dict[int, str] = {}
    sizes: dict[str, int] = {}
    for line in lines:
        if found := _ASSIGNED.search(line):
            layer_device[int(found["layer"])] = device_of(found["device"], devices)
        elif found := _TENSOR.search(line):
            sizes[found["name"]] = _bytes(found["mib"])
        elif found := _UNUSED.search(line):
            sizes.pop(found["name"], None)
            total -= int(found["bytes"])
    behind = layer_device.get(max(layer_device, default=0), PROCESSOR)
    parts: Counter[str] = Counter()
    for name, size in sizes.items():
        parts[_place(name, layer_device, behind)] += size
    spread = _shares(max(total, 0), parts)
    if behind != PROCESSOR and "output.weight" not in sizes:
        spread[behind] += sizes.get(_EMBEDDING, 0)  # tied: a second copy, beside the layers
    return spread


def _place(tensor: str, layer_device: dict[int, str], behind: str) -> str:
    if block := _BLOCK.match(tensor):
        return layer_device.get(int(block[1]), PROCESSOR)
    return behind if _OUTPUT.match(tensor) else PROCESSOR


def _shares(total: int, parts: Counter[str]) -> Counter[str]:
    """`total` split as `parts` are; all of it to the processor where they say nothing."""
    whole = sum(parts.values())
    if not whole:
        return Counter({PROCESSOR: total})
    return Counter({name: round(total * part / whole) for name, part in parts.items()})
