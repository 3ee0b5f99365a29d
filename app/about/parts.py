"""A part that Alcove is made of, and where the texts of its licence lie."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, version
from pathlib import Path
from typing import Final, Literal

from app.core.places import RESOURCES

TEXTS: Final = RESOURCES / "licences"
"""The texts of parts that bring none along; in the frozen program also those of the system."""
RULE: Final = "─" * 72


@dataclass(frozen=True, slots=True)
class TextPlace:
    """One text. `of` is a file of ours, of a distribution's metadata, or of its packages."""

    of: Literal["ours", "metadata", "packages"]
    path: str
    distribution: str = ""

    @property
    def title(self) -> str:
        """What the text is called where several stand below each other."""
        name = self.path.removesuffix(".txt")
        return f"{self.distribution}: {name}" if self.distribution else name


@dataclass(frozen=True, slots=True)
class Part:
    """One part. `licence` is an SPDX expression where there is one; `home` an https address.

    `source` is where the source of exactly this version is to be had, where its licence asks that
    we say so.
    """

    name: str
    version: str
    licence: str
    home: str = ""
    texts: tuple[TextPlace, ...] = ()
    source: str = ""


def installed(name: str) -> str:
    """The version of a distribution; empty where it is not there."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def ours(*names: str) -> tuple[TextPlace, ...]:
    """Texts in `resources/licences`."""
    return tuple(TextPlace("ours", f"{name}.txt") for name in names)


def read_licence(part: Part) -> str:
    """All texts of its licence, one below the other; empty where it came with none.

    Some are hundreds of kilobytes: for a thread.
    """
    found = [(place.title, text.strip()) for place in part.texts if (text := read_text(place))]
    if len(found) < 2:
        return "".join(text for _, text in found)
    return "\n\n".join(f"{RULE}\n{title}\n{RULE}\n\n{text}" for title, text in found)


def read_text(place: TextPlace) -> str:
    """One text; empty where it is not there (any more)."""
    if place.of == "ours":
        return _read(TEXTS / place.path)
    try:
        owner = distribution(place.distribution)
    except PackageNotFoundError:
        return ""
    if place.of == "packages":
        return _read(Path(str(owner.locate_file(place.path))))
    return _read(metadata_folder(owner) / place.path)


def metadata_folder(owner: Distribution) -> Path:
    """Where the metadata of a distribution lies. Its own `read_text` fails at a text that is not
    UTF-8, of which there are."""
    return Path(str(getattr(owner, "_path", "")))


def _read(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError:
        return ""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
