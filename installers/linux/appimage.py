"""Writes the AppImage: the same tree in one file that starts where it lies."""

from __future__ import annotations

import platform
import shutil
import tempfile
from pathlib import Path
from typing import Final

from installers.facts import APP_ID, NAME
from installers.linux.tree import settle
from installers.tools import told

_START: Final = """\
#!/bin/sh
# What an AppImage starts: https://docs.appimage.org/reference/appdir.html
exec "${APPDIR:-$(dirname "$(readlink -f "$0")")}/usr/lib/alcove/alcove" "$@"
"""


def write_appimage(tree: Path, out: Path, version: str, epoch: int) -> Path:
    """The AppImage made of a copy of `tree`; needs appimagetool."""
    target = out / f"{NAME}-{version}-{platform.machine()}.AppImage"
    with tempfile.TemporaryDirectory(prefix="alcove-appimage-") as scratch:
        folder = Path(scratch) / f"{NAME}.AppDir"
        shutil.copytree(tree, folder, symlinks=True)
        fit_appdir(folder, epoch)
        environment = {"SOURCE_DATE_EPOCH": str(epoch), "ARCH": platform.machine()}
        told("appimagetool", "--no-appstream", folder, target, environment=environment)
    return target


def fit_appdir(folder: Path, epoch: int) -> None:
    """Put at the root of a staged tree what an AppImage is known by."""
    start = folder / "AppRun"
    start.write_text(_START, "utf-8")
    start.chmod(0o755)
    share = Path("usr/share")
    (folder / f"{APP_ID}.desktop").symlink_to(share / f"applications/{APP_ID}.desktop")
    (folder / f"{APP_ID}.png").symlink_to(share / f"icons/hicolor/256x256/apps/{APP_ID}.png")
    (folder / ".DirIcon").symlink_to(f"{APP_ID}.png")
    settle(folder, epoch)
