"""How the llama.cpp that is loaded was built: its compiler, and which plug-ins it took."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from pathlib import Path

_PLUG_IN = re.compile(r"(?:lib)?(ggml-(?!base)[\w-]+?)\.(?:so(?:\.\d+)*|dll|(?:\d+\.)*dylib)")
_SIGNS = (b"GCC: (", b"clang version ")
_COMPILER = re.compile(rb"GCC: \([^)\0]{0,80}\) [\d.]+|(?:[\w ]{0,20} )?clang version [\d.]+")
"""What GCC and Clang leave in an ELF file (its section `.comment`); other formats have nothing."""
_ROUND = 128
"""Bytes on both sides of a sign that are looked at: the expression alone takes 50 ms a megabyte."""


def loaded_in(folder: Path | None) -> tuple[str, ...]:
    """Which back ends of the folder are loaded: the processor's variant, and graphics cards."""
    names = sorted(path.name for path in folder.iterdir()) if folder and folder.is_dir() else []
    found = [(match[1], name) for name in names if (match := _PLUG_IN.fullmatch(name))]
    loaded = (plug_in for plug_in, name in found if _is_loaded(Path(folder or "", name)))
    return tuple(dict.fromkeys(loaded))  # a wheel has no links: each name is a copy of its own


def _is_loaded(path: Path) -> bool:
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetModuleHandleW.restype = ctypes.c_void_p
        return bool(kernel.GetModuleHandleW(path.name))
    try:
        ctypes.CDLL(str(path), mode=os.RTLD_NOLOAD | os.RTLD_LAZY)
    except OSError:
        return False
    return True


def compiler_in(folder: Path | None) -> str:
    """The compiler of ggml, where its library says so; else an empty text."""
    try:
        data = Path(folder or "", "libggml-base.so").read_bytes()
    except OSError:
        return ""
    for sign in _SIGNS:
        at = data.rfind(sign)  # the section stands near the end
        found = _COMPILER.search(data[max(0, at - _ROUND) : at + _ROUND]) if at >= 0 else None
        if found:
            return found[0].decode("ascii", "replace").strip()
    return ""
