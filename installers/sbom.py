"""Lists what is inside as CycloneDX 1.6, from the pins, the metadata and the frozen program.

https://cyclonedx.org/docs/1.6/json/
"""

from __future__ import annotations

import ctypes
import importlib.util
import platform
import re
import sys
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from app.about.distributions import part_of
from installers.facts import NAME, PACKAGE, ROOT, PackagingError, version

_LIBRARY: Final = re.compile(r"\.(so(\.\d+)*|dll|dylib)$")
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_SPACE: Final = uuid.UUID("6d0a4f3e-5a0f-4c39-9a54-0f6c0a4a8f10")
"""Names the serial numbers of Alcove's lists, so that the same build has the same number."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """One line of requirements.txt: `hashes` are those of all its files for all systems."""

    name: str
    version: str
    hashes: tuple[str, ...]


def read_pinned(requirements: str) -> list[Pinned]:
    """The requirements that apply to this system and this Python."""
    lines = requirements.replace("\\\n", " ").splitlines()
    found = []
    for line in lines:
        if not line or line.startswith("#"):
            continue
        requirement = Requirement(line.partition(" --hash")[0])
        if requirement.marker is None or requirement.marker.evaluate():
            (pin,) = requirement.specifier
            found.append(Pinned(requirement.name, pin.version, tuple(_HASH.findall(line))))
    return found


def make_sbom(frozen: Path, epoch: int) -> dict[str, object]:
    """The list for a frozen program, as JSON-ready values; the same for the same program.

    Raises PackagingError where a pinned requirement is missing or installed in another version.
    """
    pinned = read_pinned((ROOT / "requirements.txt").read_text("utf-8"))
    parts = [_component(entry) for entry in pinned]
    parts += [_python(), _llama(llama_commit(frozen)), *_single_libraries(frozen)]
    parts.sort(key=lambda part: str(part["bom-ref"]))
    serial = uuid.uuid5(_SPACE, repr((version(), epoch, sys.platform, parts)))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": PACKAGE,
                "name": NAME,
                "version": version(),
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": parts,
        "dependencies": [{"ref": PACKAGE, "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def _component(pinned: Pinned) -> dict[str, object]:
    try:
        installed = distribution(pinned.name)
    except PackageNotFoundError as error:
        raise PackagingError("{} is pinned but not installed.", pinned.name) from error
    if installed.version != pinned.version:
        raise PackagingError(
            "{} is pinned to {}, but {} is installed.",
            pinned.name,
            pinned.version,
            installed.version,
        )
    address = f"pkg:pypi/{canonicalize_name(pinned.name)}@{pinned.version}"
    return {
        "type": "library",
        "bom-ref": address,
        "name": pinned.name,
        "version": pinned.version,
        "licenses": [{"license": {"name": part_of(installed).licence or "not stated"}}],
        "purl": address,
        "externalReferences": [
            {
                "type": "distribution",
                "url": f"https://pypi.org/project/{pinned.name}/{pinned.version}/#files",
                "comment": "the hashes of every file that requirements.txt allows",
                "hashes": [{"alg": "SHA-256", "content": value} for value in pinned.hashes],
            }
        ],
    }


def _python() -> dict[str, object]:
    number = platform.python_version()
    return {
        "type": "platform",
        "bom-ref": f"pkg:generic/python@{number}",
        "name": "CPython",
        "version": number,
        "licenses": [{"license": {"id": "PSF-2.0"}}],
        "purl": f"pkg:generic/python@{number}",
    }


def _llama(commit: str) -> dict[str, object]:
    address = f"pkg:github/ggml-org/llama.cpp@{commit}"
    return {
        "type": "library",
        "bom-ref": address,
        "name": "llama.cpp",
        "version": commit,
        "licenses": [{"license": {"id": "MIT"}}],
        "purl": address,
    }


def _single_libraries(frozen: Path) -> list[dict[str, object]]:
    """The libraries of this system that PyInstaller put beside Python, by the hash of each."""
    folders = (frozen, frozen / "_internal", frozen / "Contents" / "Frameworks")
    found = [path for folder in folders if folder.is_dir() for path in sorted(folder.iterdir())]
    return [
        {
            "type": "file",
            "bom-ref": f"file:{path.relative_to(frozen).as_posix()}",
            "name": path.name,
            "hashes": [{"alg": "SHA-256", "content": sha256(path.read_bytes()).hexdigest()}],
        }
        for path in found
        if _LIBRARY.search(path.name) and path.is_file() and not path.is_symlink()
    ]


def llama_commit(frozen: Path) -> str:
    """The commit that ggml says it was built from: that of the program, else the installed one."""
    names = {"win32": "ggml-base.dll", "darwin": "libggml-base.dylib"}
    name = names.get(sys.platform, "libggml-base.so")
    found = importlib.util.find_spec("llama_cpp")
    installed = Path(found.origin).parent if found and found.origin else frozen
    libraries = [*sorted(frozen.rglob(f"{name}*")), *sorted(installed.rglob(f"{name}*"))]
    if not libraries:
        raise PackagingError("There is no {}, so the commit of llama.cpp is unknown.", name)
    try:
        asked = ctypes.CDLL(str(libraries[0])).ggml_commit
    except (OSError, AttributeError) as error:
        raise PackagingError("{} does not tell its commit: {}", libraries[0], error) from error
    asked.restype = ctypes.c_char_p
    return str(asked().decode()).removesuffix("-dirty")
