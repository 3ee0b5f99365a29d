"""Writes the AppImage: the same tree in one file that starts where it lies.

An AppImage is AppImage's own runtime with a squashfs image behind it, which the runtime mounts:
https://github.com/AppImage/AppImageSpec/blob/master/draft.md
"""

from __future__ import annotations

import platform
import shutil
import tempfile
from pathlib import Path
from typing import Final

from installers.facts import APP_ID, NAME, PackagingError
from installers.fetch import fetched
from installers.linux.tree import settle
from installers.tools import told

_START: Final = """\
#!/bin/sh
# What an AppImage starts: https://docs.appimage.org/reference/appdir.html
exec "${APPDIR:-$(dirname "$(readlink -f "$0")")}/usr/lib/alcove/alcove" "$@"
"""
_RUNTIMES: Final = "https://github.com/AppImage/type2-runtime/releases/download/20251108"
_HASHES: Final = {
    "x86_64": "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d",
    "aarch64": "00cbdfcf917cc6c0ff6d3347d59e0ca1f7f45a6df1a428a0d6d8a78664d87444",
}
"""Of the static runtimes (MIT), which need no libfuse; it is in every AppImage."""


def write_appimage(tree: Path, out: Path, version: str, epoch: int) -> Path:
    """The AppImage made of a copy of `tree`; needs mksquashfs, and the network the first time."""
    machine = platform.machine()
    if machine not in _HASHES:
        raise PackagingError("AppImage's runtime is pinned for no processor named {}.", machine)
    runtime = fetched([f"{_RUNTIMES}/runtime-{machine}"], _HASHES[machine])
    target = out / f"{NAME}-{version}-{machine}.AppImage"
    with tempfile.TemporaryDirectory(prefix="alcove-appimage-") as scratch:
        folder = Path(scratch) / f"{NAME}.AppDir"
        shutil.copytree(tree, folder, symlinks=True)
        fit_appdir(folder, epoch)
        image = _image(folder, epoch)
        shutil.copy(runtime, target)
        with target.open("ab") as file, image.open("rb") as packed:
            shutil.copyfileobj(packed, file)
    target.chmod(0o755)
    return target


def _image(folder: Path, epoch: int) -> Path:
    """The folder as squashfs, the same bytes every time."""
    image = folder.with_suffix(".squashfs")
    shape = ("-noappend", "-all-root", "-no-xattrs", "-comp", "zstd", "-b", "1M", "-quiet")
    told(
        *("mksquashfs", folder, image, *shape, "-no-progress"),
        environment={"SOURCE_DATE_EPOCH": str(epoch)},
    )
    return image


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
