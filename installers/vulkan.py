"""What Vulkan's back-end is compiled with: headers, a loader to link with and the shader compiler.

On Linux those of Debian 13, each package by the hash in vulkan.sha256: Debian 12, which the program
is built on, has headers that are too old and a compiler that knows no cooperative matrices, the
fast way of newer GPUs. On Windows the SDK that VULKAN_SDK names.
"""

from __future__ import annotations

import io
import os
import platform
import shlex
import shutil
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from installers.facts import PackagingError
from installers.fetch import KEPT, fetched

PINS: Final = Path(__file__).with_name("vulkan.sha256")
_ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}
ARCHIVES: Final = (
    "https://deb.debian.org/debian",
    "https://snapshot.debian.org/archive/debian/20260915T000000Z",  # keeps what the first replaced
)
_GLSLC: Final = """\
#!/bin/sh
# Debian 13's compiler, run by the C library it was built for, whatever this system has.
exec {loader} --library-path {libraries} {program} "$@"
"""


def recipe(system: str = "") -> str:
    """What the back-end is made with, in words that change when it does."""
    system = system or sys.platform
    if system == "win32":
        return f"Vulkan: {os.environ.get('VULKAN_SDK', '')}"
    return PINS.read_text("utf-8") if system == "linux" else ""


def fetch(kept: Path = KEPT) -> None:
    """Have everything on hand; raises PackagingError where the back-end cannot be built here."""
    if sys.platform == "win32":
        if not os.environ.get("VULKAN_SDK") or not shutil.which("glslc"):
            raise PackagingError("There is no Vulkan SDK here: VULKAN_SDK and glslc tell of one.")
    elif sys.platform == "linux":
        _packages(kept)
    else:
        raise PackagingError("Vulkan is built on Linux and Windows alone.")


def cmake_flags(work: Path, kept: Path = KEPT) -> list[str]:
    """What CMake is told; on Linux the packages are unpacked below `work` first."""
    if sys.platform != "linux":
        return ["-DGGML_VULKAN=ON"]
    root = work / "vulkan"
    for package in _packages(kept):
        unpack(package, root)
    (libraries,) = (path.parent for path in root.glob("usr/lib/*/libvulkan.so"))
    return [
        "-DGGML_VULKAN=ON",
        f"-DVulkan_INCLUDE_DIR={root / 'usr/include'}",
        f"-DVulkan_LIBRARY={libraries / 'libvulkan.so'}",
        f"-DVulkan_GLSLC_EXECUTABLE={_compiler(root, libraries)}",
        f"-DSPIRV-Headers_DIR={root / 'usr/share/cmake/SPIRV-Headers'}",
    ]


def _packages(kept: Path) -> list[Path]:
    return [
        fetched((f"{archive}/{name}" for archive in ARCHIVES), sha256, kept)
        for name, sha256 in pinned(platform.machine())
    ]


def pinned(machine: str) -> list[tuple[str, str]]:
    """The packages for a processor: the path of each in Debian's archive, and its SHA-256."""
    architecture = _ARCHITECTURES.get(machine)
    if architecture is None:
        raise PackagingError("Vulkan's headers are pinned for no processor named {}.", machine)
    lines = (line.split() for line in PINS.read_text("utf-8").splitlines())
    return [
        (name, sha) for sha, name in lines if name.endswith((f"_{architecture}.deb", "_all.deb"))
    ]


def unpack(package: Path, root: Path) -> None:
    """The files of a .deb below `root`. https://manpages.debian.org/deb.5"""
    for name, data in _members(package.read_bytes()):
        if name.startswith("data.tar"):
            with tarfile.open(fileobj=io.BytesIO(data)) as packed:
                packed.extractall(root, filter="data")
            return
    raise PackagingError("{} is no package of Debian.", package)


def _members(archive: bytes) -> Iterator[tuple[str, bytes]]:
    """The files of an `ar` archive: each with a header of 60 bytes, from an even place on."""
    start = len(b"!<arch>\n")
    while len(header := archive[start : start + 60]) == 60:
        size = int(header[48:58])
        start += 60
        yield header[:16].decode().rstrip(" /"), archive[start : start + size]
        start += size + size % 2


def _compiler(root: Path, libraries: Path) -> Path:
    """A command that starts the unpacked glslc."""
    (loader,) = libraries.glob("ld-linux-*.so.*")
    words = {"loader": loader, "libraries": libraries, "program": root / "usr/bin/glslc"}
    start = root / "glslc"
    start.write_text(_GLSLC.format(**{k: shlex.quote(str(v)) for k, v in words.items()}), "utf-8")
    start.chmod(0o755)
    return start
