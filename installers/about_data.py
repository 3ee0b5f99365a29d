"""What the About page of the frozen program reads: licences, the day, the system's libraries.

`app.about.frozen_notes` reads what is written here.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from app.about.frozen_notes import FrozenNotes, SystemLibrary
from app.about.known import KNOWN
from installers.facts import ROOT, PackagingError, current_releases
from installers.frozen import WORK
from installers.tools import told

Entry = tuple[str, str, str]
"""A file for PyInstaller: its path in the program, where it lies now, and its kind."""

FOLDER: Final = "resources/licences"
WRITTEN: Final = WORK / "about"
_COMMON: Final = {"Apache-2.0": "Apache-2.0", "GPL-3": "GPL-3.0", "LGPL-3": "LGPL-3.0"}
"""Full texts that Debian's files point to, and under which name we have them anyway."""

LICENCES: Final = {
    r"bzip2": "bzip2-1.0.6",
    r"gcc-\d+": "GPL-3.0-or-later WITH GCC-exception-3.1",
    r"libffi": "MIT",
    r"libxcb|xcb-util(-\w+)?": "X11",
    r"libxkbcommon": "MIT",
    r"openssl": "Apache-2.0",
    r"python3\.\d+": "PSF-2.0",
    r"sqlite3": "blessing",
    r"util-linux": "BSD-3-Clause",  # libuuid alone, which is not under the GPL of the rest
    r"xz-utils": "0BSD",
    r"zlib": "Zlib",
}
"""By Debian's source package: of the libraries in it that a program may take along."""

VULKAN: Final = (
    SystemLibrary(
        "Vulkan-Headers",
        licence="Apache-2.0 OR MIT",
        home="https://github.com/KhronosGroup/Vulkan-Headers",
        texts=("Apache-2.0",),
    ),
    SystemLibrary(
        "SPIRV-Headers",
        licence="MIT",
        home="https://github.com/KhronosGroup/SPIRV-Headers",
        texts=("SPIRV-Headers",),
    ),
)
"""Compiled into llama.cpp's plug-in for graphics cards."""


def licences() -> list[tuple[str, str]]:
    """Every text that we keep, and those inside of packages, each with its folder."""
    texts = sorted((ROOT / FOLDER).glob("*.txt"))
    found = [(str(path), FOLDER) for path in texts if path.name != "CPython.txt"]
    found.append((str(_of_this_python()), FOLDER))
    for name, known in KNOWN.items():
        try:
            owner = distribution(name)
        except PackageNotFoundError:
            continue
        found += [(str(owner.locate_file(p)), str(Path(p).parent)) for p in known.inside]
    return found


def _of_this_python() -> Path:
    """The interpreter's own: that of Windows also tells of the libraries that come with it."""
    shelf = (Path(sys.base_prefix), Path(sysconfig.get_path("stdlib")))
    own = (folder / name for folder in shelf for name in ("LICENSE.txt", "LICENSE"))
    found = next((path for path in own if path.is_file()), ROOT / FOLDER / "CPython.txt")
    WRITTEN.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(found, WRITTEN / "CPython.txt"))


def notes(binaries: Iterable[Entry]) -> list[Entry]:
    """`frozen.json` and the licences of the system's libraries among the binaries.

    Raises PackagingError where the licence of one is not known.
    """
    WRITTEN.mkdir(parents=True, exist_ok=True)
    sources = [Path(source) for _, source, _ in binaries]
    libraries = tuple(system_libraries(sources))
    if any("ggml-vulkan" in path.name for path in sources):
        libraries += VULKAN
    day = current_releases()[0].day
    written = FrozenNotes(day.isoformat() if day else "", libraries)
    (WRITTEN / "frozen.json").write_text(json.dumps(asdict(written), indent=1), "utf-8")
    names = ["frozen.json", *(path.name for path in sorted(WRITTEN.glob("system-*.txt")))]
    return [(f"{FOLDER}/{name}", str(WRITTEN / name), "DATA") for name in names]


def system_libraries(sources: Iterable[Path]) -> Iterator[SystemLibrary]:
    """The packages of Debian that these files come from; writes their licences down.

    Elsewhere PyInstaller takes along no library but those of Python and of its packages.
    """
    packages = {_package_of(path) for path in sources if _is_of_system(path)}
    seen: set[str] = set()
    for package in sorted(packages):
        library = _described(package)
        if library.name not in seen:
            seen.add(library.name)
            yield replace(library, texts=tuple(_texts(package, library)))


def _is_of_system(path: Path) -> bool:
    if sys.platform != "linux" or not re.search(r"\.so(\.|$)", path.name):
        return False
    own = (ROOT, Path(sys.prefix), Path(sysconfig.get_path("purelib")))
    if any(path.is_relative_to(folder) for folder in own):
        return False
    python = Path(sys.base_prefix)
    return python == Path("/usr") or not path.is_relative_to(python)


def _package_of(path: Path) -> str:
    """Debian knows a file by the one path it was installed at, with or without /usr."""
    for known in (path, Path(os.path.realpath(path))):
        short = re.sub(r"^/usr(?=/lib)", "", str(known))
        for name in (short, f"/usr{short}"):
            try:
                return told("dpkg-query", "--search", name).partition(": ")[0].split(",")[0]
            except PackagingError:
                continue
    raise PackagingError("No package of this system has {}, so its licence is unknown.", path)


def _described(package: str) -> SystemLibrary:
    form = "${source:Package}\\t${Version}\\t${Homepage}"
    name, version, home = told("dpkg-query", "--show", f"--showformat={form}", package).split("\t")
    for pattern, licence in LICENCES.items():
        if re.fullmatch(pattern, name):
            return SystemLibrary(name, version, licence, home)
    raise PackagingError(
        "The program takes along a library of {}, whose licence is not in installers/about_data.py:"
        " add it there, or leave the library out.",
        name,
    )


def _texts(package: str, library: SystemLibrary) -> Iterator[str]:
    """Debian's file on the licence, and the text it points to: of those for Debian's own files and
    for programs of the same source, which are not taken along, none."""
    plain = package.partition(":")[0]
    text = Path("/usr/share/doc", plain, "copyright").read_text("utf-8", errors="replace")
    name = f"system-{library.name}"
    (WRITTEN / f"{name}.txt").write_text(text, "utf-8")
    yield name
    for pointed, full in _COMMON.items():
        if f"common-licenses/{pointed}" in text and library.licence.startswith(full):
            yield full
