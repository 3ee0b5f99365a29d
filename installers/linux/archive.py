"""Writes the archive for every other Linux: unpack it anywhere and start `bin/alcove`."""

from __future__ import annotations

import io
import platform
import tarfile
from pathlib import Path
from typing import Final

from installers.facts import PACKAGE
from installers.linux.tree import walk

_README: Final = """\
Start bin/alcove from wherever this folder lies.

To have Alcove in the menu, copy the three folders to ~/.local in place of an older version's:

    rm -rf ~/.local/lib/alcove
    cp -r bin lib share ~/.local/
    update-desktop-database ~/.local/share/applications
    update-mime-database ~/.local/share/mime

To remove it, delete ~/.local/bin/alcove and ~/.local/lib/alcove, and what these list:

    find ~/.local/share -name 'arpa.home.alcove.*' -o -name alcove.1.gz -o -path '*/doc/alcove/*'

Your chats and models lie in ~/.local/share/Alcove and stay.
"""


def write_archive(tree: Path, out: Path, version: str, epoch: int) -> Path:
    """The tree below `usr` as .tar.xz: sorted, owned by root, of one time."""
    name = f"{PACKAGE}-{version}-linux-{platform.machine()}"
    target = out / f"{name}.tar.xz"
    with tarfile.open(target, "w:xz", format=tarfile.GNU_FORMAT) as archive:
        readme = tarfile.TarInfo(f"{name}/README")
        readme.size, readme.mtime = len(_README.encode()), epoch
        archive.addfile(readme, io.BytesIO(_README.encode()))
        for path in walk(tree / "usr"):
            inside = f"{name}/{path.relative_to(tree / 'usr')}"
            archive.add(path, inside, recursive=False, filter=lambda info: _plain(info, epoch))
    return target


def _plain(info: tarfile.TarInfo, epoch: int) -> tarfile.TarInfo:
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    info.mtime = epoch
    return info
