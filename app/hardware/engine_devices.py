"""llama.cpp's own device list joined to what the drivers tell: each graphics card once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from app.core.words import Device
from app.hardware.gpus import Gpu

_BUS = re.compile(r"(?:([0-9a-f]{1,8}):)?([0-9a-f]{1,2}):([0-9a-f]{1,2})\.([0-7])", re.IGNORECASE)
_MAKERS = {
    "nvidia": {"nvidia", "geforce", "tesla", "quadro", "titan"},
    "amd": {"amd", "radeon", "instinct", "firepro", "amdgpu"},
    "intel": {"intel", "iris", "arc", "i915", "xe"},
    "apple": {"apple"},
}


def bus_id(untrusted: str) -> str:
    """A PCI address in one spelling, `0000:01:00.0`; empty if it is none.

    NVML writes eight digits for the domain, ggml and Linux four.
    """
    found = _BUS.fullmatch(untrusted.strip())
    if found is None:
        return ""
    domain, bus, slot, function = (int(part or "0", 16) for part in found.groups())
    return f"{domain:04x}:{bus:02x}:{slot:02x}.{function:x}"


def merge(gpus: Sequence[Gpu], devices: Iterable[Device], host_free: int = 0) -> tuple[Gpu, ...]:
    """The drivers' cards, completed from llama.cpp's list, then the cards only it knows.

    A device is matched by its PCI address; where one of the two has none by its name, in order;
    then by its maker, in order. Back ends that list the same card twice (CUDA0, Vulkan0) make one
    card of it.
    """
    merged = list(gpus)
    taken: dict[str, set[int]] = {}
    for device in devices:
        if device.kind not in {"gpu", "igpu"}:
            continue
        used = taken.setdefault(device.name.rstrip("0123456789"), set())
        place = _place(device, merged, used)
        if place is None:
            place = len(merged)
            merged.append(_only_listed(device, host_free))
        elif not merged[place].engine:
            merged[place] = _completed(merged[place], device, host_free)
        used.add(place)
    return tuple(merged)


def _place(device: Device, gpus: Sequence[Gpu], used: set[int]) -> int | None:
    left = [(place, gpu) for place, gpu in enumerate(gpus) if place not in used]
    bus = bus_id(device.bus)
    if bus:
        for place, gpu in left:
            if gpu.id.partition("#")[0] == bus:
                return place
        # Of two addresses that differ the cards differ; an estimate has none.
        left = [(place, gpu) for place, gpu in left if not bus_id(gpu.id.partition("#")[0])]
    plain = _plain(device.description)
    maker = _maker(f"{device.description} {device.name}")
    ways: tuple[Callable[[Gpu], bool], ...] = (
        lambda gpu: _plain(gpu.name) == plain,
        lambda gpu: bool(maker) and _maker(f"{gpu.name} {gpu.driver}") == maker,
    )
    return next((place for fits in ways for place, gpu in left if fits(gpu)), None)


def _completed(gpu: Gpu, device: Device, host_free: int) -> Gpu:
    """The driver's live figures; llama.cpp's where the driver has none."""
    gpu = replace(gpu, engine=device.name, kind="igpu" if device.kind == "igpu" else gpu.kind)
    if not device.memory_total or (gpu.total and not gpu.shared):
        return gpu
    listed = _only_listed(device, host_free)
    if gpu.live and gpu.total:
        free = min(listed.total, gpu.free)
        return replace(gpu, total=listed.total, free=free, used=listed.total - free)
    shared = gpu.shared or listed.shared
    free = min(listed.total, host_free) if shared else listed.free
    used = listed.total - free
    return replace(gpu, total=listed.total, free=free, used=used, shared=shared)


def _only_listed(device: Device, host_free: int) -> Gpu:
    maker = _maker(device.description)
    shared = device.kind == "igpu" or maker == "apple"
    told = min(device.memory_free, device.memory_total)
    free = min(device.memory_total, host_free) if shared else told
    return Gpu(
        id=bus_id(device.bus) or f"engine:{device.name}",
        name=device.description or device.name,
        kind="igpu" if device.kind == "igpu" else "gpu",
        total=device.memory_total,
        used=device.memory_total - free,
        free=free,
        shared=shared,
        engine=device.name,
        live=False,
    )


def _plain(name: str) -> str:
    """Without what back ends add: `NVIDIA GeForce RTX 4090`, `AMD … (RADV NAVI31)`."""
    name = re.sub(r"\([^)]*\)", " ", name.casefold())
    return " ".join(word for word in name.split() if word not in {"nvidia", "amd", "intel"})


def _maker(text: str) -> str:
    words = set(re.findall(r"[a-z0-9]+", text.casefold()))
    return next((maker for maker, names in _MAKERS.items() if words & names), "")
