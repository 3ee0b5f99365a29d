"""What the tests of documents share: the hostile files, and sheets read without a child."""

from __future__ import annotations

import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.papers import Reading
from app.documents.child import kinds
from app.documents.child.sheet import Sheet, Source

ReadHere = Callable[..., Reading]


@pytest.fixture(scope="session")
def hostile(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hostile documents, unpacked once a session."""
    folder = tmp_path_factory.mktemp("hostile")
    with tarfile.open(shared / "hostile_documents" / "hostile.tar.xz") as archive:
        archive.extractall(folder, filter="data")
    return folder


@pytest.fixture(scope="session")
def read_here() -> ReadHere:
    """Reads bytes of this name in the test's own process: `read_here(untrusted, name)`."""

    def read(untrusted: bytes, name: str, password: str = "") -> Reading:
        sheet = Sheet()
        kind = kinds.sniff(untrusted, name)
        kinds.reader_of(kind)(Source(untrusted, name, password), sheet)
        return sheet.reading(kind)

    return read
