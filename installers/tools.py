"""Runs the tools of a system that packages are made with."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from installers.facts import PackagingError

_LINES: Final = 100
"""Of what a tool that failed has said; compilers say far more."""


def told(
    *command: str | Path, folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> str:
    """What a tool prints; raises PackagingError with its own words where it fails or is missing."""
    words = [str(word) for word in command]
    variables = {**os.environ, **(environment or {})}
    try:
        ended = subprocess.run(words, cwd=folder, env=variables, capture_output=True, check=False)
    except FileNotFoundError as error:
        raise PackagingError("{} is not installed here.", words[0]) from error
    # Tools of Windows do not agree on an encoding.
    printed, complained = (text.decode("utf-8", "replace") for text in (ended.stdout, ended.stderr))
    if ended.returncode:
        said = f"{printed}\n{complained}".strip().splitlines()
        raise PackagingError("{} failed: {}", words[0], "\n".join(said[-_LINES:]))
    return printed.replace("\r\n", "\n")


def exit_code(work: Callable[[], object]) -> int:
    """0 where the work of a command is done; 1 after a sentence where it cannot be."""
    try:
        work()
    except PackagingError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0
