"""Files for the tray."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three files on the disk."""
    folder = tmp_path / "files"
    folder.mkdir()
    paths = [folder / name for name in ("lease.pdf", "prices.xlsx", "letter.docx")]
    for path in paths:
        path.write_text(path.name)
    return paths
