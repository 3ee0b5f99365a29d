"""Lays the frozen program and the desktop's files out as they will lie below `/`."""

from __future__ import annotations

import gzip
import os
import re
import shutil
from collections.abc import Iterator
from html import escape
from pathlib import Path
from string import Template
from typing import Final

from installers.facts import (
    APP_ID,
    MAINTAINER,
    MIME_TYPE,
    PACKAGE,
    ROOT,
    SCHEME,
    PackagingError,
    Release,
)
from installers.icons import PNG_SIZES, SOURCES, write_icons

HERE: Final = Path(__file__).resolve().parent
PROGRAM: Final = Path("usr/lib") / PACKAGE
_SHARE: Final = Path("usr/share")
DOCS: Final = _SHARE / "doc" / PACKAGE


def stage(frozen: Path, root: Path, releases: list[Release], sbom: Path, epoch: int) -> None:
    """Fill the new folder `root`; every file gets the time `epoch` and a mode by its kind.

    Raises PackagingError where `frozen` holds no program.
    """
    if not (frozen / PACKAGE).is_file():
        raise PackagingError("{} is no frozen program: it has no file {}.", frozen, PACKAGE)
    shutil.copytree(frozen, root / PROGRAM, symlinks=True)
    command = root / "usr/bin" / PACKAGE
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("../lib") / PACKAGE / PACKAGE)
    _desktop_files(root, releases)
    _icons(root)
    _documentation(root, releases, sbom)
    settle(root, epoch)


def settle(root: Path, epoch: int) -> None:
    """Give everything below `root` the same time and plain modes, whoever builds it, and when."""
    for path in (*walk(root), root):
        if not path.is_symlink():
            path.chmod(_mode(path))
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def walk(root: Path) -> Iterator[Path]:
    """Everything below a folder, in one order on every computer; links are not followed."""
    for path in sorted(root.iterdir()):
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from walk(path)


def files(root: Path) -> list[Path]:
    """The regular files below a folder."""
    return [path for path in walk(root) if path.is_file() and not path.is_symlink()]


def _mode(path: Path) -> int:
    return 0o755 if path.is_dir() or _runs(path) else 0o644


def _runs(path: Path) -> bool:
    """Some wheels mark texts as programs, and most their libraries."""
    if not path.stat().st_mode & 0o111 or re.search(r"\.so(\.|$)", path.name):
        return False
    with path.open("rb") as file:
        return file.read(4).startswith((b"\x7fELF", b"#!"))


def fill(template: str, **facts: str) -> str:
    """A file of this folder with its `$names` filled in."""
    known = {
        "app_id": APP_ID,
        "maintainer": MAINTAINER,
        "mime_type": MIME_TYPE,
        "package": PACKAGE,
        "scheme": SCHEME,
    }
    return Template((HERE / template).read_text("utf-8")).substitute(known, **facts)


def _desktop_files(root: Path, releases: list[Release]) -> None:
    share = root / _SHARE
    _write(share / "applications" / f"{APP_ID}.desktop", fill("desktop.in"))
    _write(share / "mime/packages" / f"{APP_ID}.xml", fill("mime.xml"))
    metainfo = fill("metainfo.xml.in", releases="\n".join(map(_release, releases)))
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo)


def _release(release: Release) -> str:
    """A release as AppStream writes it."""
    day = f' date="{release.day}"' if release.day else ""
    points = "\n".join(f"          <li>{_inline(change)}</li>" for change in release.changes)
    return (
        f'    <release version="{escape(release.version)}"{day}>\n      <description>\n'
        f"        <ul>\n{points}\n        </ul>\n      </description>\n    </release>"
    )


def _inline(markdown: str) -> str:
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(markdown, quote=False))


def _icons(root: Path) -> None:
    theme = root / _SHARE / "icons/hicolor"
    drawn = root / "icons"
    write_icons(drawn)
    for size in PNG_SIZES:
        target = theme / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        target.parent.mkdir(parents=True)
        shutil.copy(drawn / f"alcove-{size}.png", target)
    shutil.rmtree(drawn)
    scalable = theme / "scalable/apps" / f"{APP_ID}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copy(SOURCES / "alcove.svg", scalable)


def _documentation(root: Path, releases: list[Release], sbom: Path) -> None:
    newest = releases[0]
    facts = {"version": newest.version, "day": str(newest.day)}
    _write(root / DOCS / "copyright", fill("copyright.in", **facts))
    shutil.copy(ROOT / "resources" / "LICENSES.md", root / DOCS / "LICENSES.md")
    shutil.copy(sbom, root / DOCS / "sbom.cdx.json")
    manual = root / _SHARE / "man/man1" / f"{PACKAGE}.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(packed(fill("alcove.1.in", **facts)))


def packed(text: str) -> bytes:
    """Text as gzip, without a name or a time in it."""
    return gzip.compress(text.encode(), 9, mtime=0)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
