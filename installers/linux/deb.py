"""Writes the package for Debian and Ubuntu from a staged tree, the same bytes every time."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import textwrap
from datetime import UTC, datetime, time
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from installers.facts import MAINTAINER, PACKAGE, PackagingError, Release
from installers.linux.tree import DOCS, HERE, files, packed, settle, walk
from installers.sizes import is_gpu_back_end
from installers.tools import told

_RECOMMENDS: Final = "libvulkan1"
_SUGGESTS: Final = (
    "fonts-noto-cjk, fonts-noto-color-emoji, gnome-keyring | keepassxc, speech-dispatcher"
)
_DESCRIPTION: Final = """\
private AI chat with language models on your own computer
 Alcove runs open-weight language models (Llama, Mistral, Qwen, Gemma, Phi,
 DeepSeek and their kind) with llama.cpp. Nothing you write leaves the
 computer: no account, no telemetry, no cloud.
 .
 A small built-in model works at once and offline. For any other GGUF model
 Alcove tells whether it will run here and how fast before it is downloaded.
 Chats are kept encrypted, with full-text search.
"""


def write_deb(tree: Path, out: Path, releases: list[Release], epoch: int) -> Path:
    """The package made of a copy of `tree` (see `tree.stage`); needs dpkg-dev.

    Raises PackagingError where a library that the program needs belongs to no package.
    """
    architecture = told("dpkg", "--print-architecture").strip()
    target = out / f"{PACKAGE}_{releases[0].version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="alcove-deb-") as scratch:
        root = Path(scratch) / "root"
        shutil.copytree(tree, root, symlinks=True)
        (root / DOCS / "changelog.gz").write_bytes(packed(changelog(releases, epoch)))
        overrides = root / "usr/share/lintian/overrides" / PACKAGE
        overrides.parent.mkdir(parents=True)
        shutil.copy(HERE / "lintian-overrides", overrides)
        settle(root, epoch)
        depends = find_depends(root)
        control = root / "DEBIAN"
        control.mkdir()
        text = control_file(releases[0].version, architecture, depends, installed_kib(root))
        (control / "control").write_text(text, "utf-8")
        (control / "md5sums").write_text(_md5sums(root), "utf-8")
        settle(root, epoch)
        command = ("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(target))
        told(*command, environment={"SOURCE_DATE_EPOCH": str(epoch)})
    return target


def control_file(version: str, architecture: str, depends: str, kib: int) -> str:
    """What apt knows of the package: Debian policy, chapter 5."""
    fields = {
        "Package": PACKAGE,
        "Version": version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kib),
        "Depends": depends,
        "Recommends": _RECOMMENDS,
        "Suggests": _SUGGESTS,
        "Section": "utils",
        "Priority": "optional",
    }
    lines = [f"{name}: {value}" for name, value in fields.items()]
    return "\n".join(lines) + f"\nDescription: {_DESCRIPTION}"


def changelog(releases: list[Release], epoch: int) -> str:
    """The releases in Debian's own form, newest first."""
    entries = []
    for release in releases:
        day = datetime.fromtimestamp(epoch, UTC)
        if release.day is not None:
            day = datetime.combine(release.day, time(12), UTC)
        points = [
            textwrap.fill(change, 78, initial_indent="  * ", subsequent_indent="    ")
            for change in release.changes
        ]
        head = f"{PACKAGE} ({release.version}) unstable; urgency=medium"
        signed = f" -- {MAINTAINER}  {format_datetime(day)}"
        entries.append("\n\n".join((head, "\n".join(points), signed)))
    return "\n\n".join(entries) + "\n"


def installed_kib(root: Path) -> int:
    """What the package takes on the disk, counted as dpkg-gencontrol does."""
    sizes = {path: path.stat().st_size for path in files(root)}
    return sum(-(-sizes.get(path, 1) // 1024) for path in walk(root))


def find_depends(root: Path) -> str:
    """The packages that hold the system libraries which the program's own binaries ask for.

    Those of a GPU's plug-in are recommended only: without them the processor computes.
    """
    binaries = [path for path in files(root) if _is_elf(path) and not is_gpu_back_end(path)]
    if not binaries:
        raise PackagingError("There is no program below {}.", root)
    folders = sorted({path.parent for path in binaries})
    with tempfile.TemporaryDirectory(prefix="alcove-shlibs-") as scratch:
        control = Path(scratch) / "debian" / "control"
        control.parent.mkdir()
        control.write_text(f"Source: {PACKAGE}\n\nPackage: {PACKAGE}\nArchitecture: any\n", "utf-8")
        private = [f"-l{folder}" for folder in folders]
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *private]
        shlibs = told(*command, *binaries, folder=Path(scratch))
    return shlibs.strip().removeprefix("shlibs:Depends=")


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _md5sums(root: Path) -> str:
    named = [path for path in files(root) if path.parent != root / "DEBIAN"]
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(root)}\n"
        for path in named
    )
