"""Which Alcove this is: its version, and the day of its release."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from importlib.metadata import PackageNotFoundError, version

from app.about.frozen_notes import frozen_notes
from app.core.places import RESOURCES


def own_version() -> str:
    """Of the installed program, else of the source it runs from."""
    try:
        return version("alcove")
    except PackageNotFoundError:
        pass
    try:
        project = (RESOURCES.parent / "pyproject.toml").read_text("utf-8")
        return str(tomllib.loads(project)["project"]["version"])
    except (OSError, KeyError, tomllib.TOMLDecodeError):
        return ""


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
    heading = rf"(?m)^## \[?{re.escape(of_version)}\]?[ (–-]+(\d{{4}}-\d\d-\d\d)\)?\s*$"
    found = re.search(heading, changelog)
    return found[1] if found else ""
