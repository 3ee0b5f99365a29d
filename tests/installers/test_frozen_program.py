"""The frozen program itself, where it is built: it works, on old processors too."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.places import pocket_model
from app.engine.embedder import Embedder
from app.engine.launch import EMBEDDER_ARGUMENT, ENGINE_ARGUMENT
from installers.facts import ROOT

PROGRAM = ROOT / "build/frozen/Alcove"
LIBRARIES = PROGRAM / "_internal/llama_cpp/lib"

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the paths are those of Linux"),
    pytest.mark.skipif(
        not PROGRAM.is_dir(), reason="no frozen program: `make installer` builds it"
    ),
]


def selfcheck(home: Path, **variables: str) -> str:
    """What it says; an environment without Python, and a path where there is none."""
    environment = {"HOME": str(home), "PATH": "/nowhere", "LANG": "C.UTF-8", **variables}
    ended = subprocess.run(
        [PROGRAM / "alcove", "--selfcheck"],
        cwd="/",
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_every_part_works_without_python(tmp_path: Path) -> None:
    told = selfcheck(tmp_path)
    assert "formula:" in told
    assert "window:" in told


def test_it_works_wherever_it_is_unpacked(tmp_path: Path) -> None:
    """A reader child may open no file but the program's own, which lie elsewhere then."""
    moved = tmp_path / "a folder – größe"
    shutil.copytree(PROGRAM, moved, symlinks=True)

    ended = subprocess.run(
        [moved / "alcove", "--selfcheck"], cwd="/", capture_output=True, text=True, check=False
    )

    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize("variant", ["x64", "sse42", "sandybridge", "haswell"])
def test_a_processor_without_newer_instructions_works(variant: str, tmp_path: Path) -> None:
    """llama.cpp sees no other variant than the one such a processor would load."""
    chosen = LIBRARIES / f"libggml-cpu-{variant}.so"
    if not chosen.is_file():
        pytest.skip("this program was frozen with a llama.cpp for one processor")
    if variant == "haswell" and "avx2" not in Path("/proc/cpuinfo").read_text("utf-8"):
        pytest.skip("this processor has no AVX2")
    folder = tmp_path / "libraries"
    folder.mkdir()
    for path in (*LIBRARIES.glob("libllama*"), *LIBRARIES.glob("libggml*"), chosen):
        if not path.name.startswith("libggml-cpu") or path == chosen:
            with_name = folder / path.name
            if not with_name.is_symlink():
                with_name.symlink_to(path)

    told = selfcheck(tmp_path, LLAMA_CPP_LIB_PATH=str(folder))

    assert "answer: Alcove is" in told


def test_nothing_of_the_build_is_told() -> None:
    """No path of the computer that built it stands in our own files."""
    here = os.fsencode(ROOT)
    ours = [PROGRAM / "alcove", *LIBRARIES.iterdir()]
    assert not [path.name for path in ours if here in path.read_bytes()]


def test_each_library_of_llama_looks_beside_itself_alone() -> None:
    """Not in a folder of the computer that linked it, where another user might put one."""
    if shutil.which("objdump") is None:
        pytest.skip("objdump is not installed here")
    for path in LIBRARIES.iterdir():
        told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True)
        paths = re.findall(r"(?:RUNPATH|RPATH) +(\S+)", told.stdout)
        assert paths in ([], ["$ORIGIN"]), path.name


async def test_the_embedder_is_in_it_too() -> None:
    command = [str(PROGRAM / "alcove"), ENGINE_ARGUMENT, EMBEDDER_ARGUMENT]
    embedder = Embedder(command)
    try:
        await embedder.open(pocket_model())
        rows = await embedder.embed(["The harbour master keeps 42 lanterns."])
    finally:
        await embedder.close()

    assert rows.shape[0] == 1
    assert abs(float((rows**2).sum()) - 1) < 0.01


def test_the_workshop_is_in_it_too(tmp_path: Path) -> None:
    out = tmp_path / "smaller.gguf"
    command = [PROGRAM / "alcove", "models", "quantize", pocket_model(), "Q4_0", "--out", out]

    subprocess.run(command, env={"ALCOVE_HOME": str(tmp_path)}, check=True, capture_output=True)

    assert 0 < out.stat().st_size < pocket_model().stat().st_size
