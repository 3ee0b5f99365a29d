"""The engine tells how its llama.cpp was built and what it really loaded."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from app.engine.build import library_folder
from app.engine.child import built
from app.engine.child.built import compiler_in, loaded_in
from app.engine.process import Engine


async def test_the_child_tells_its_commit_and_its_back_ends() -> None:
    engine = Engine()
    try:
        facts = await engine.start()
    finally:
        await engine.close()
    assert len(facts.commit) >= 7
    assert any(name.startswith("ggml-cpu") for name in facts.libraries)


def test_what_is_not_loaded_is_not_told(tmp_path: Path) -> None:
    folder = library_folder()
    assert folder is not None
    for path in folder.glob("*ggml-cpu*"):
        shutil.copy(path, tmp_path / path.name)
    assert loaded_in(tmp_path) == ()
    assert loaded_in(tmp_path / "nothing") == ()
    assert loaded_in(None) == ()


@pytest.mark.skipif(sys.platform != "linux", reason="ELF alone says it")
@pytest.mark.parametrize(
    ("inside", "compiler"),
    [
        (b"\0GCC: (Debian 12.2.0-14) 12.2.0\0\0", "GCC: (Debian 12.2.0-14) 12.2.0"),
        (b"\0Ubuntu clang version 18.1.3 (1ubuntu1)\0", "Ubuntu clang version 18.1.3"),
        (b"\0GCC: (" + b"x" * 500, ""),
    ],
)
def test_the_compiler_stands_in_the_library(tmp_path: Path, inside: bytes, compiler: str) -> None:
    (tmp_path / "libggml-base.so").write_bytes(b"\x7fELF" + inside)
    assert compiler_in(tmp_path) == compiler
    assert compiler_in(tmp_path / "nothing") == ""


@pytest.mark.skipif(sys.platform != "linux", reason="ELF alone says it")
def test_a_large_library_is_not_read_letter_by_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The expression takes 50 ms a megabyte, at each start of the engine."""
    read: list[int] = []

    class Watched:
        def search(self, data: bytes) -> object:
            read.append(len(data))
            return expression.search(data)

    expression = built._COMPILER
    monkeypatch.setattr(built, "_COMPILER", Watched())
    inside = b"a clang word " * 50_000 + b"GCC: (GNU) 14.2.0\0" + bytes(10_000)
    (tmp_path / "libggml-base.so").write_bytes(inside)
    assert compiler_in(tmp_path) == "GCC: (GNU) 14.2.0"
    assert max(read) < 1000
