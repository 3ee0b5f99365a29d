"""What this computer has: processor, memory and, where NVML answers, NVIDIA's graphics cards."""

from __future__ import annotations

import importlib
import os
import platform
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil


@dataclass(frozen=True, slots=True)
class Machine:
    """Memory in bytes; `cores` are physical, `threads` logical."""

    system: str
    processor: str
    cores: int
    threads: int
    memory: int
    memory_free: int


@dataclass(frozen=True, slots=True)
class Gpu:
    """One graphics card as NVML tells it; memory in bytes."""

    name: str
    memory: int
    memory_free: int


def read_machine() -> Machine:
    """A look at the processor and the memory; a few milliseconds."""
    memory = psutil.virtual_memory()
    return Machine(
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        processor=processor_name(),
        cores=psutil.cpu_count(logical=False) or os.cpu_count() or 1,
        threads=psutil.cpu_count() or 1,
        memory=memory.total,
        memory_free=memory.available,
    )


def nvidia_gpus() -> tuple[tuple[Gpu, ...], str]:
    """The cards NVML lists, and in words why there are none (empty when it answered)."""
    try:
        nvml: Any = importlib.import_module("pynvml")
    except ImportError:
        return (), "nvidia-ml-py is not installed"
    try:
        nvml.nvmlInit()
    except nvml.NVMLError as error:
        return (), str(error)
    try:
        return tuple(_gpu(nvml, index) for index in range(nvml.nvmlDeviceGetCount())), ""
    except nvml.NVMLError as error:
        return (), str(error)
    finally:
        nvml.nvmlShutdown()


def _gpu(nvml: Any, index: int) -> Gpu:
    handle = nvml.nvmlDeviceGetHandleByIndex(index)
    memory = nvml.nvmlDeviceGetMemoryInfo(handle)
    name = nvml.nvmlDeviceGetName(handle)
    text = name.decode("utf-8", "replace") if isinstance(name, bytes) else str(name)
    return Gpu(text, int(memory.total), int(memory.free))


def processor_name() -> str:
    """The name as its maker writes it; `platform` only has it on some systems."""
    try:
        untrusted = Path("/proc/cpuinfo").read_text("utf-8", "replace")
    except OSError:
        return platform.processor() or platform.machine()
    match = re.search(r"model name\s*:\s*(.+)", untrusted)
    return match[1].strip() if match else platform.processor() or platform.machine()


def tidy_processor(name: str) -> str:
    """`AMD Ryzen 7 7700 8-Core Processor` as `AMD Ryzen 7 7700`."""
    for noise in ("(R)", "(TM)", "(r)", "(tm)", " CPU", " Processor"):
        name = name.replace(noise, "")
    words = [word for word in name.partition("@")[0].split() if not word.endswith("-Core")]
    return " ".join(words)[:40]
