"""The names of the programs for Windows, and what Windows shows of them: for PyInstaller's EXE."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from installers.facts import NAME, version

WINDOW: Final = NAME
CONSOLE: Final = "alcove-cli"
"""The same program with a console. Windows takes `Alcove` and `alcove` for one name."""
PROGRAMS: Final = (f"{WINDOW}.exe", f"{CONSOLE}.exe")

_FORM: Final = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004,
                    fileType=1, subtype=0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Alcove founders"),
      StringStruct("FileDescription", {description!r}),
      StringStruct("FileVersion", {version!r}),
      StringStruct("LegalCopyright", "Apache-2.0"),
      StringStruct("OriginalFilename", {file!r}),
      StringStruct("ProductName", {product!r}),
      StringStruct("ProductVersion", {version!r}),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def number(text: str) -> str:
    """The four numbers Windows wants of a version: 0.1.0rc1 is 0.1.0.0."""
    numbers = re.findall(r"\d+", text.partition("+")[0])[:3]
    return ".".join((numbers + ["0"] * 4)[:4])


def version_info(name: str) -> str:
    """What "Properties" and the task manager show of a program, as PyInstaller reads it.

    https://pyinstaller.org/en/stable/usage.html#capturing-windows-version-data
    """
    return _FORM.format(
        numbers=tuple(map(int, number(version()).split("."))),
        description=NAME if name == WINDOW else f"{NAME} (console)",
        version=version(),
        file=f"{name}.exe",
        product=NAME,
    )


def write_version_info(folder: Path, name: str) -> Path:
    """The same as a file in `folder`."""
    path = folder / f"{name}.version.txt"
    path.write_text(version_info(name), "utf-8")
    return path
