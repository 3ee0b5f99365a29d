"""Freezes the program: Python, Qt, llama.cpp and Alcove in one folder that needs none installed.

    python -m installers.frozen [WHEEL] [--out FOLDER]

The wheel of `installers.engine` takes the place of the llama.cpp that is installed here.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import zipfile
from pathlib import Path
from typing import Final

from installers.facts import PACKAGE, ROOT, epoch, requirements, version
from installers.tools import exit_code, told

SPEC: Final = ROOT / "pyinstaller.spec"
WORK: Final = ROOT / "build" / "freezing"
DRAWN: Final = WORK / "icons"
OWN_METADATA: Final = WORK / f"{PACKAGE}-{version()}.dist-info"
"""Lets the frozen program tell its version as any installed distribution does."""

_UNSAFE_TO_STRIP: Final = ("numpy.libs", "PySide6", "shiboken6")
"""Stripped already; and what auditwheel has moved inside a library, strip would break."""


def main(arguments: list[str] | None = None) -> int:
    """Freeze, and say where the program lies."""
    parser = argparse.ArgumentParser(prog="python -m installers.frozen", description=__doc__)
    parser.add_argument("wheel", nargs="?", type=Path, help="llama.cpp; else the installed one")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "frozen")
    chosen = parser.parse_args(arguments)
    return exit_code(lambda: sys.stdout.write(f"{build(chosen.wheel, chosen.out)}\n"))


def build(wheel: Path | None, out: Path) -> Path:
    """The folder `Alcove` below `out` (on macOS `Alcove.app`), made anew.

    Raises PackagingError where PyInstaller fails, with the end of what it said.
    """
    shutil.rmtree(WORK, ignore_errors=True)
    engine = WORK / "engine"
    engine.mkdir(parents=True)
    if wheel is not None:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(engine)
        sys.path.insert(0, str(engine))  # the list of what is inside asks for its version
    _write_metadata()
    if sys.platform != "linux":
        from installers.icons import write_icons

        write_icons(DRAWN)
    _freeze(engine, out)
    program = out / ("Alcove.app" if sys.platform == "darwin" else "Alcove")
    if sys.platform == "linux":
        _strip(program)
    return program


def _write_metadata() -> None:
    OWN_METADATA.mkdir(parents=True)
    lines = ("Metadata-Version: 2.4", f"Name: {PACKAGE}", f"Version: {version()}")
    needed = (f"Requires-Dist: {requirement}" for requirement in requirements())
    text = "\n".join((*lines, "License-Expression: Apache-2.0", *needed, ""))
    (OWN_METADATA / "METADATA").write_text(text, "utf-8")
    shutil.copy(ROOT / "LICENSE", OWN_METADATA / "LICENSE")


def _freeze(engine: Path, out: Path) -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ("--distpath", out.absolute(), "--workpath", WORK / "pyinstaller")
    # The order of sets and the times in archives are the same in every build.
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(epoch())}
    told(*command, *folders, SPEC, folder=ROOT, environment={**fixed, "PYTHONPATH": str(engine)})


def _strip(program: Path) -> None:
    """Take the names for debuggers out of Python's and llama.cpp's libraries."""
    libraries = [
        path
        for path in sorted(program.rglob("*.so*"))
        if path.is_file() and not path.is_symlink() and _may_be_stripped(path)
    ]
    told("strip", "--strip-unneeded", "--preserve-dates", *libraries)


def _may_be_stripped(path: Path) -> bool:
    if set(_UNSAFE_TO_STRIP) & set(path.parts):
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


if __name__ == "__main__":
    sys.exit(main())
