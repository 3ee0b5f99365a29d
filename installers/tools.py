"""Runs the tools of a system that packages are made with."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from installers.facts import PackagingError


def told(
    *command: str | Path, folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> str:
    """What a tool prints; raises PackagingError with its own words where it fails or is missing."""
    words = [str(word) for word in command]
    variables = {**os.environ, **(environment or {})}
    try:
        ended = subprocess.run(
            words, cwd=folder, env=variables, capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        raise PackagingError("{} is not installed here.", words[0]) from error
    if ended.returncode:
        raise PackagingError("{} failed: {}", words[0], (ended.stderr or ended.stdout).strip())
    return ended.stdout
