"""Which Alcove this is: its version, and the day of its release."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from app.about.frozen_notes import frozen_notes
from app.about.parts import installed
from app.core.places import RESOURCES

OWN_NAME: Final = "alcove"
HEADING: Final = re.compile(
    r"(?m)^## \[?(?P<version>[^\]\s(]+)\]?(?:[ (–-]+(?P<day>\d{4}-\d\d-\d\d)\)?)?\s*?$"
)
"""Of a release in the changelog; its day is missing until it is out."""


def own_version() -> str:
    """Of the installed program, else of the source it runs from."""
    return installed(OWN_NAME) or str(source_project().get("version", ""))


def source_project() -> Mapping[str, Any]:
    """What `pyproject.toml` says of the source this runs from; nothing where there is none."""
    try:
        told = tomllib.loads((RESOURCES.parent / "pyproject.toml").read_text("utf-8"))
        return dict(told["project"])
    except (OSError, KeyError, tomllib.TOMLDecodeError):
        return {}


def release_day() -> date | None:
    """The day of this version; None where it is not released yet, or nobody wrote it down."""
    told = frozen_notes().released
    if not told:
        try:
            told = day_in((RESOURCES.parent / "CHANGELOG.md").read_text("utf-8"), own_version())
        except OSError:
            return None
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None


def day_in(changelog: str, of_version: str) -> str:
    """The ISO date in the heading of a version; empty where it has none."""
    headings = HEADING.finditer(changelog)
    return next((one["day"] for one in headings if one["version"] == of_version and one["day"]), "")
