"""The Python distributions Alcove needs, and what those need: from the installed metadata.

https://packaging.python.org/en/latest/specifications/core-metadata/
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, requires
from typing import Final

from packaging.markers import UndefinedComparison, UndefinedEnvironmentName
from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from app.about.known import KNOWN, Known, at_version
from app.about.parts import Part, TextPlace, metadata_folder
from app.about.release import OWN_NAME, source_project

_USUAL: Final = ("LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "COPYING")
"""Where a licence lies in the metadata of a distribution that names no file."""
_HOMES: Final = ("homepage", "home", "source", "source code", "repository", "code")
_SPDX: Final = re.compile(r"[A-Za-z0-9.+() -]+")
_OF_CLASSIFIERS: Final = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "Python Software Foundation License": "PSF-2.0",
}


def own_requirements() -> tuple[str, ...]:
    """What Alcove itself asks for: as it is installed, else as its source says."""
    try:
        return tuple(requires(OWN_NAME) or ())
    except PackageNotFoundError:
        return tuple(str(one) for one in source_project().get("dependencies", ()))


def needed(requirements: Iterable[str]) -> Iterator[Distribution]:
    """The distributions of these requirements and of theirs, each once, where it is installed.

    What the markers exclude on this system is left out, and so is what is not there: an installer
    leaves out what is never called.
    """
    waiting = [(one, "") for one in requirements]
    seen: set[tuple[str, str]] = set()
    told: set[str] = set()
    while waiting:
        requirement = _applying(*waiting.pop())
        if requirement is None:
            continue
        name = canonicalize_name(requirement.name)
        extras = {"", *requirement.extras} - {extra for known, extra in seen if known == name}
        if not extras:
            continue
        seen |= {(name, extra) for extra in extras}
        try:
            found = distribution(name)
            is_named = "Name" in found.metadata  # a folder that was left over has nothing in it
        except (PackageNotFoundError, FileNotFoundError, UnicodeDecodeError):
            continue
        if is_named and name not in told:
            told.add(name)
            yield found
        waiting += [(one, extra) for one in found.requires or () for extra in sorted(extras)]


def _applying(text: str, extra: str) -> Requirement | None:
    try:
        requirement = Requirement(text)
        marker = requirement.marker
        return requirement if marker is None or marker.evaluate({"extra": extra}) else None
    except (InvalidRequirement, UndefinedComparison, UndefinedEnvironmentName):
        return None


def part_of(found: Distribution) -> Part:
    """A distribution as a part."""
    told = found.metadata
    name = canonicalize_name(told["Name"])
    known = KNOWN.get(name, Known())
    version = "".join(told.get_all("Version", [])[:1])
    return Part(
        name=told["Name"].replace("_", "-"),
        version=version,
        licence=known.licence or licence_of(found),
        home=known.home or _home_of(found),
        texts=(*_texts_of(found, name), *_inside(name, known), *known.texts),
        source=at_version(known.source, version),
    )


def licence_of(found: Distribution) -> str:
    """What its metadata says: the expression, else a short field, else the classifiers."""
    told = found.metadata
    for field in ("License-Expression", "License"):
        text = "".join(told.get_all(field, [])[:1]).strip()
        if text and len(text) < 80 and _SPDX.fullmatch(text):
            return text
    kinds = (kind.rsplit(" :: ", 1)[-1] for kind in told.get_all("Classifier", []) if _is_one(kind))
    return " AND ".join(sorted(_OF_CLASSIFIERS.get(kind, kind) for kind in kinds))


def _is_one(classifier: str) -> bool:
    return classifier.startswith("License ::")


def _home_of(found: Distribution) -> str:
    told = found.metadata
    named: dict[str, str] = {}
    for text in told.get_all("Project-URL", []):
        label, _, address = text.partition(",")
        named.setdefault(label.strip().lower(), address.strip())
    known = [named[label] for label in _HOMES if label in named]
    first = [*told.get_all("Home-page", []), *known, *named.values()]
    return str(first[0]) if first else ""


def _texts_of(found: Distribution, name: str) -> Iterator[TextPlace]:
    """Of the metadata; older ones keep the files beside METADATA, newer ones in a folder."""
    named = [str(path) for path in found.metadata.get_all("License-File", [])]
    for path in named or _USUAL:
        for place in (f"licenses/{path}", path):
            if (metadata_folder(found) / place).is_file():
                yield TextPlace("metadata", place, name)
                break


def _inside(name: str, known: Known) -> Iterator[TextPlace]:
    for path in known.inside:
        yield TextPlace("packages", path, name)
