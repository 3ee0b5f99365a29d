"""llama-bench of the very llama.cpp that the engine runs: finds its source, builds and runs it.

Only llama-bench's own two files are compiled. They are linked to the libraries that were
installed with llama-cpp-python, so both sides of a comparison run the same machine code.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from app.engine.launch import child_environment

PACKAGE = "llama-cpp-python"
_ROOT = Path(__file__).resolve().parents[2]
_BENCH = Path("tools", "llama-bench")


class NotHere(Exception):  # noqa: N818 - not an error: the benchmark says what it needs
    """This computer lacks something a benchmark needs."""


@dataclass(frozen=True, slots=True)
class Test:
    """What llama-bench shall time: `prompt` or `answer` tokens, behind `depth` that are held."""

    model: Path
    threads: int
    prompt: int = 0
    answer: int = 0
    depth: int = 0


def find_source(build: Path) -> Path:
    """The folder `llama.cpp` of the source distribution that the installed wheel was built from.

    uv keeps it unpacked, with the hash it had; else pip fetches it and checks the hash.
    """
    for folder in _uv_sources():
        if (folder / _BENCH).is_dir():
            return folder
    folder = build / f"llama_cpp_python-{version(PACKAGE)}" / "vendor" / "llama.cpp"
    if not (folder / _BENCH).is_dir():
        _fetch(build)
    return folder


def _uv_sources() -> Iterator[Path]:
    uv = shutil.which("uv") or str(_ROOT / ".uv" / "bin" / "uv")
    usual = Path.home() / ".cache" / "uv"
    cache = Path(os.environ.get("UV_CACHE_DIR", usual))
    if Path(uv).exists():
        told = subprocess.run([uv, "cache", "dir"], capture_output=True, text=True, check=False)
        cache = Path(told.stdout.strip() or cache)
    for revision in cache.glob(f"sdists-v*/pypi/{PACKAGE}/{version(PACKAGE)}/revision.http"):
        written = revision.read_bytes()
        if any(pinned.encode() in written for pinned in pinned_hashes(_pins())):
            yield from revision.parent.glob("*/src/vendor/llama.cpp")


def _fetch(build: Path) -> None:
    wanted = build / "source.txt"
    wanted.write_text(_pins())
    command = [_python_with_pip(), "-m", "pip", "download", "--quiet", "--no-deps"]
    command += ["--no-binary", PACKAGE, "--require-hashes", "-r", str(wanted), "-d", str(build)]
    subprocess.run(command, check=True)
    archive = next(build.glob(f"llama_cpp_python-{version(PACKAGE)}.tar.gz"))
    with tarfile.open(archive) as source:
        source.extractall(build, filter="data")


def _pins() -> str:
    return pinned_lines((_ROOT / "requirements.txt").read_text("utf-8"), PACKAGE)


def _python_with_pip() -> str:
    """The environment of the tests has no pip; the Python it was made from usually has."""
    for python in (sys.executable, sys._base_executable, shutil.which("python3")):  # type: ignore[attr-defined]
        command = [str(python), "-m", "pip", "--version"]
        if python and subprocess.run(command, capture_output=True, check=False).returncode == 0:
            return str(python)
    message = "pip is missing. On Debian: apt-get install python3-pip"
    raise NotHere(message)


def pinned_lines(requirements: str, package: str) -> str:
    """The lines of a requirements file that pin `package` with its hashes."""
    found = re.search(rf"^{package}==(?:.*\\\n)*.*$", requirements, re.MULTILINE)
    if found is None:
        message = f"{package} is not pinned in requirements.txt"
        raise NotHere(message)
    return found.group() + "\n"


def pinned_hashes(lines: str) -> list[str]:
    """The SHA-256 hashes in lines of a requirements file, in hexadecimal."""
    return re.findall(r"--hash=sha256:([0-9a-f]+)", lines)


class LlamaBench:
    """The built program."""

    def __init__(self, source: Path, build: Path) -> None:
        spec = find_spec("llama_cpp")
        assert spec is not None
        assert spec.origin is not None
        package = Path(spec.origin).parent
        # Its own folder first: the engine's libraries. Only llama-common lies in the other.
        self._libraries = [package / "lib", package.parent / "lib"]
        self._program = build / f"llama-bench-{version(PACKAGE)}"
        if not self._program.exists():
            self._compile(source)

    def tokens_per_second(self, test: Test) -> float:
        """One timed run, after llama-bench's own warm-up, with the engine's settings.

        As `app.engine.child.context` has them: batch 512, flash attention on (what `auto` means
        on processors), weights mapped and not repacked, everything on the processor, and the
        engine's environment.
        """
        command = [str(self._program), "-m", str(test.model), "-t", str(test.threads)]
        command += ["-p", str(test.prompt), "-n", str(test.answer), "-d", str(test.depth)]
        command += ["-b", "512", "-ub", "512", "-fa", "on", "-lm", "mmap", "--repack", "0"]
        command += ["-ngl", "0", "-r", "1", "-o", "json"]
        ran = subprocess.run(
            command, env=self._environment(), capture_output=True, text=True, check=True
        )
        return rate_in(ran.stdout)

    def _environment(self) -> dict[str, str]:
        folders = os.pathsep.join(map(str, self._libraries))
        return child_environment() | {"LD_LIBRARY_PATH": folders}

    def _compile(self, source: Path) -> None:
        compiler = os.environ.get("CXX", "c++")
        if not sys.platform.startswith("linux") or shutil.which(compiler) is None:
            message = "the engine's benchmark needs Linux and a C++ compiler"
            raise NotHere(message)
        command = [compiler, "-std=c++17", "-O3", "-DNDEBUG"]
        headers = ("common", "include", "ggml/include", "vendor")
        command += [f"-I{source / folder}" for folder in headers]
        command += [str(source / _BENCH / name) for name in ("llama-bench.cpp", "main.cpp")]
        command += [f"-L{folder}" for folder in self._libraries]
        command += [f"-Wl,-rpath-link,{folder}" for folder in self._libraries]
        command += ["-lllama-common", "-lllama", "-lggml", "-lggml-base", "-pthread"]
        unfinished = self._program.with_suffix(".unfinished")
        subprocess.run([*command, "-o", str(unfinished)], check=True)
        unfinished.replace(self._program)


def rate_in(output: str) -> float:
    """Tokens per second of the one test in llama-bench's JSON."""
    (test,) = json.loads(output)
    return float(test["avg_ts"])
