"""What every installer says of Alcove: its names, its version, its dates and its changes."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from app.about.release import HEADING, OWN_NAME

ROOT: Final = Path(__file__).resolve().parents[1]
NAME: Final = "Alcove"
PACKAGE: Final = OWN_NAME
APP_ID: Final = "arpa.home.alcove"
"""One name for the desktop file, AppStream, the bundle and the taskbar of Windows. Nobody can own
a domain below home.arpa (RFC 8375), so it claims none."""
SCHEME: Final = "alcove"
MIME_TYPE: Final = "application/x-gguf"
MAINTAINER: Final = "The Alcove founders <alcove@alcove.home.arpa>"


class PackagingError(Exception):
    """Why no installer can be made, in a sentence for who builds it."""

    def __init__(self, sentence: str, *facts: object) -> None:
        super().__init__(sentence.format(*facts))


@dataclass(frozen=True, slots=True)
class Release:
    """A section of the changelog; `day` is None where its heading has no date."""

    version: str
    day: date | None
    changes: tuple[str, ...]


def version() -> str:
    """The version in `pyproject.toml`."""
    return str(_project()["version"])


def requirements() -> tuple[str, ...]:
    """What the program needs, as `pyproject.toml` says; the About page walks on from there."""
    return tuple(map(str, _project()["dependencies"]))


def _project() -> dict[str, Any]:
    return dict(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"])


def epoch() -> int:
    """The one time all files of a build bear, in seconds: SOURCE_DATE_EPOCH, else the last commit.

    https://reproducible-builds.org/docs/source-date-epoch/
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if told.returncode or not told.stdout.strip():
        raise PackagingError("There is no git history here, so set SOURCE_DATE_EPOCH.")
    return int(told.stdout)


def releases(changelog: str, current: str, built: int) -> list[Release]:
    """The changelog's sections, newest first; what is unreleased becomes `current` of `built`."""
    found: list[Release] = []
    for section in re.split(r"(?m)^(?=## )", changelog)[1:]:
        heading, _, body = section.partition("\n")
        match = HEADING.match(heading)
        if match is None:
            raise PackagingError("CHANGELOG.md has a heading without a version: {}", heading)
        name, day = match["version"], match["day"]
        if name == "Unreleased":
            found.append(
                Release(current, datetime.fromtimestamp(built, UTC).date(), _bullets(body))
            )
        else:
            found.append(Release(name, date.fromisoformat(day) if day else None, _bullets(body)))
    released = [release for release in found if release.changes]
    if current not in {release.version for release in released}:
        raise PackagingError("CHANGELOG.md says nothing of version {}.", current)
    return _once(released)


def _once(found: list[Release]) -> list[Release]:
    """Without the unreleased section, where the current version has one of its own."""
    dated = [release for release in found[1:] if release.version == found[0].version]
    return found[1:] if dated else found


def _bullets(body: str) -> tuple[str, ...]:
    """The points of a Markdown list, each as one line."""
    points = re.findall(r"(?m)^- ((?:.+\n?(?:  .+\n?)*))", body)
    return tuple(" ".join(point.split()) for point in points)


def current_releases() -> list[Release]:
    """The releases of this source folder."""
    return releases((ROOT / "CHANGELOG.md").read_text("utf-8"), version(), epoch())
