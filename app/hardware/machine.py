"""What this computer has: its processor and how much memory."""

from __future__ import annotations

import contextlib
import os
import platform
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import psutil


@dataclass(frozen=True, slots=True)
class Machine:
    """Memory in bytes; `cores` are physical, `threads` logical."""

    processor: str
    cores: int
    threads: int
    memory: int
    memory_free: int


def read_machine() -> Machine:
    """A look at the processor and the memory; a few milliseconds."""
    memory = psutil.virtual_memory()
    return Machine(
        processor=processor_name(),
        cores=psutil.cpu_count(logical=False) or os.cpu_count() or 1,
        threads=psutil.cpu_count() or 1,
        memory=memory.total,
        memory_free=memory.available,
    )


def processor_name() -> str:
    """The name as its maker writes it; `platform` has it on no system."""
    name = {"darwin": _name_on_macos, "win32": _name_on_windows}.get(sys.platform, _name_on_linux)()
    return name or platform.processor() or platform.machine()


def _name_on_linux() -> str:
    try:
        untrusted = Path("/proc/cpuinfo").read_text("utf-8", "replace")
    except OSError:
        return ""
    match = re.search(r"model name\s*:\s*(.+)", untrusted)
    return match[1].strip() if match else ""


def _name_on_macos() -> str:
    command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, timeout=5, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout.strip()


def _name_on_windows() -> str:
    if sys.platform == "win32":
        import winreg

        where = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
        with (
            contextlib.suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, where) as key,
        ):
            return str(winreg.QueryValueEx(key, "ProcessorNameString")[0]).strip()
    return ""


def tidy_processor(name: str) -> str:
    """`AMD Ryzen 7 7700 8-Core Processor` as `AMD Ryzen 7 7700`."""
    for noise in ("(R)", "(TM)", "(r)", "(tm)", " CPU", " Processor"):
        name = name.replace(noise, "")
    words = [word for word in name.partition("@")[0].split() if not word.endswith("-Core")]
    return " ".join(words)[:40]
