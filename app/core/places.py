"""Where things lie: the data, cache and settings folders, private to the user (0700)."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
HOME_VARIABLE = "ALCOVE_HOME"
"""Names one folder for everything: a portable copy, or a test's own home."""


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one installation. `models` may be large and holds nothing private."""

    data: Path
    cache: Path
    settings: Path
    models: Path

    def make(self) -> Places:
        """Create the folders, readable by this user alone; raises OSError where that fails."""
        # The settings' folder may be the root of the others: made as a parent it would be open.
        for folder in (self.settings.parent, self.data, self.cache, self.models):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if os.name == "posix":
            self.data.chmod(0o700)
            self.cache.chmod(0o700)
        return self


def find_places() -> Places:
    """The system's own folders for applications, or those below `ALCOVE_HOME`."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return places_in(Path(home))
    data = Path(platformdirs.user_data_dir("Alcove", appauthor=False))
    config = Path(platformdirs.user_config_dir("Alcove", appauthor=False))
    cache = Path(platformdirs.user_cache_dir("Alcove", appauthor=False))
    return Places(data, cache, config / "settings.json", data / "models")


def places_in(root: Path) -> Places:
    """All folders below one root."""
    root = root.absolute()
    return Places(root / "data", root / "cache", root / "settings.json", root / "data" / "models")


def pocket_model() -> Path:
    """The built-in model."""
    return RESOURCES / "pocket" / "pocket.gguf"
