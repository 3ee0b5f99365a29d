"""Writes the installer for Windows: the list of files from the frozen program, then makensis."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from installers.facts import APP_ID, NAME, ROOT, PackagingError
from installers.icons import write_icons
from installers.sizes import measure
from installers.tools import told
from installers.windows.info import CONSOLE, PROGRAMS, WINDOW, number
from installers.windows.sign import CERTIFICATE, sign

_SCRIPT: Final = Path(__file__).resolve().with_name("alcove.nsi")
_MACHINES: Final = {0x8664: "x64", 0xAA64: "arm64"}


def write_setup(frozen: Path, out: Path, version: str, epoch: int) -> Path:
    """The installer of `frozen`, signed where the environment names a certificate.

    Raises PackagingError where the program is missing or makensis finds fault.
    """
    (machine,) = {machine_of(frozen / name) for name in PROGRAMS}
    target = out / f"{NAME}-{version}-windows-{machine}.exe"
    signs = CERTIFICATE in os.environ
    if signs:
        for name in PROGRAMS:
            sign(frozen / name)
    with tempfile.TemporaryDirectory(prefix="alcove-setup-") as scratch:
        folder = Path(scratch)
        write_icons(folder)
        listed = folder / "files.nsh"
        listed.write_text(file_list(frozen), "utf-8")
        defined = {
            "APP_ID": APP_ID,
            "PROGRAM": f"{WINDOW}.exe",
            "CONSOLE": f"{CONSOLE}.exe",
            "VERSION": version,
            "NUMBER": number(version),
            "MACHINE": machine,
            "OTHER": target.name.replace(machine, "x64" if machine == "arm64" else "arm64"),
            "ICON": str(folder / "alcove.ico"),
            "FILES": str(listed),
            "KIB": str(sum(measure(frozen).values()) // 1024),
            "OUT": str(target.resolve()),
        }
        if signs:
            # cmd.exe takes the outer quotes off a line that begins with one.
            call = "call " if sys.platform == "win32" else ""
            defined["SIGN"] = f'{call}"{sys.executable}" -m installers.windows.sign'
        words = [f"-D{name}={value}" for name, value in defined.items()]
        told(
            *("makensis", "-V2", "-WX", "-NOCD", "-INPUTCHARSET", "UTF8"),
            *words,
            _SCRIPT,
            folder=ROOT / "installers" / "windows",
            environment={"SOURCE_DATE_EPOCH": str(epoch), "PYTHONPATH": str(ROOT)},
        )
    return target


def file_list(frozen: Path) -> str:
    """Two NSIS macros: PutFiles writes every file and folder, TakeFiles deletes exactly these."""
    put, take, folders = [], [], []
    for folder in (frozen, *_folders(frozen)):
        inside = _inside(folder, frozen)
        put.append(f'  SetOutPath "{inside}"')
        if folder != frozen:
            folders.append(f'  RMDir "{inside}"')
        for path in sorted(folder.iterdir()):
            if path.is_file():
                put.append(f'  File "{path.resolve()}"')
                take.append(f'  Delete "{_inside(path, frozen)}"')
    return "\n".join(
        (
            *("!macro PutFiles", *put, "!macroend"),
            *("!macro TakeFiles", *take, *reversed(folders), "!macroend", ""),
        )
    )


def _folders(folder: Path) -> Iterator[Path]:
    """Every folder below, each before its own."""
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            yield path
            yield from _folders(path)


def _inside(path: Path, frozen: Path) -> str:
    """Where a file will lie; raises PackagingError for a name that Windows or NSIS cannot take."""
    relative = str(path.relative_to(frozen)).replace("/", "\\")
    if re.search(r'["*?<>|$\n]', relative):
        raise PackagingError("The installer for Windows can hold no file named {}.", relative)
    return "$INSTDIR" if relative == "." else f"$INSTDIR\\{relative}"


def machine_of(program: Path) -> str:
    """The processor that a Windows program is for, from its header: `x64` or `arm64`.

    https://learn.microsoft.com/windows/win32/debug/pe-format
    """
    if not program.is_file():
        raise PackagingError("{} is missing: this is no frozen program for Windows.", program)
    with program.open("rb") as file:
        head = file.read(64)
        file.seek(int.from_bytes(head[60:64], "little"))
        mark = file.read(6)
    kind = int.from_bytes(mark[4:6], "little")
    if head[:2] != b"MZ" or mark[:4] != b"PE\0\0" or kind not in _MACHINES:
        raise PackagingError("{} is no program for Windows on x64 or arm64.", program)
    return _MACHINES[kind]
