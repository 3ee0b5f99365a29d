"""Writes the package for Fedora, openSUSE and their kind from a staged tree."""

from __future__ import annotations

import re
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from installers.facts import MAINTAINER, Release
from installers.linux.tree import PROGRAM, fill, walk
from installers.tools import told

_MACROS: Final = {
    "_build_id_links": "none",
    "_buildhost": "alcove",
    "_binary_payload": "w19.zstdio",
    "__os_install_post": "%{nil}",
    "debug_package": "%{nil}",
    "build_mtime_policy": "clamp_to_source_date_epoch",
    "clamp_mtime_to_source_date_epoch": "1",
    "use_source_date_epoch_as_buildtime": "1",
}
"""The files stay as they are, and no name or time of the computer that builds gets in."""


_OF_GPU_BACK_ENDS: Final = ("libvulkan.so.1",)


def write_rpm(tree: Path, out: Path, releases: list[Release], epoch: int) -> Path:
    """The package made of `tree` (see `tree.stage`); needs rpmbuild."""
    with tempfile.TemporaryDirectory(prefix="alcove-rpm-") as scratch:
        top = Path(scratch)
        spec = top / "alcove.spec"
        spec.write_text(spec_file(tree.resolve(), releases, epoch), "utf-8")
        macros = {**_MACROS, "_topdir": str(top)}
        defined = [
            word for name, value in macros.items() for word in ("--define", f"{name} {value}")
        ]
        told("rpmbuild", "-bb", *defined, spec, environment={"SOURCE_DATE_EPOCH": str(epoch)})
        (built,) = (top / "RPMS").rglob("*.rpm")
        return Path(shutil.copy(built, out / built.name))


def spec_file(tree: Path, releases: list[Release], epoch: int) -> str:
    """What rpmbuild is told."""
    return fill(
        "alcove.spec.in",
        version=releases[0].version,
        tree=str(tree),
        bundled="|".join(re.escape(name) for name in _bundled(tree)),
        changes="\n\n".join(_change(release, epoch) for release in releases),
    )


def _bundled(tree: Path) -> list[str]:
    """The names of the libraries that come along, by which others of them ask, and of those that
    only a GPU's plug-in asks for: without them the processor computes."""
    names = {path.name for path in walk(tree / PROGRAM) if re.search(r"\.so(\.|$)", path.name)}
    return sorted({*names, *_OF_GPU_BACK_ENDS})


def _change(release: Release, epoch: int) -> str:
    day = release.day or datetime.fromtimestamp(epoch, UTC).date()
    points = "\n".join(f"- {change}".replace("%", "%%") for change in release.changes)
    return f"* {day:%a %b %d %Y} {MAINTAINER} - {release.version}-1\n{points}"
