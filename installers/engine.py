"""Builds llama.cpp for every processor of this kind, with GPU back-ends as plug-ins, as a wheel.

    python -m installers.engine [FOLDER] [--require BACK-END]

From llama-cpp-python's source, whose hash requirements.txt pins, the pinned tools of
requirements-installer.txt and the packages of vulkan.sha256: nothing else is fetched. All libraries
lie in `llama_cpp/lib`; `app.engine.child.native` loads the best that the computer can run.
"""

from __future__ import annotations

import argparse
import base64
import csv
import hashlib
import io
import os
import platform
import re
import shlex
import shutil
import sys
import sysconfig
import tarfile
import time
import zipfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

from installers import vulkan
from installers.facts import ROOT, PackagingError, epoch
from installers.tools import exit_code, told

SOURCE: Final = "llama-cpp-python"
LIBRARIES: Final = "llama_cpp/lib"
_LIBRARY: Final = re.compile(r"(lib)?(llama|ggml)[\w.-]*\.(so|dll|dylib)$")
_FLAGS: Final = (
    "-DGGML_NATIVE=OFF",
    "-DGGML_BACKEND_DL=ON",
    "-DLLAMA_OPENSSL=OFF",  # no way to a network
    "-DLLAVA_BUILD=OFF",  # no picture input yet
    "-DLLAMA_BUILD_TOOLS=OFF",
    "-DLLAMA_BUILD_SERVER=OFF",
    "-DLLAMA_BUILD_EXAMPLES=OFF",
    "-DLLAMA_BUILD_TESTS=OFF",
    # One name a library: a second one, in a wheel a copy, would be loaded as a second ggml.
    "-DCMAKE_PLATFORM_NO_VERSIONED_SONAME=ON",
)
_WINDOWS_ON_ARM: Final = "-DGGML_CPU_ARM_ARCH=armv8.2-a+dotprod"
"""ggml knows one variant there, and only clang compiles it: Snapdragon 8cx (2018) and newer."""
_CHANGED: Final = {
    # Helpers of llama.cpp's own programs, a third of the work.
    "set(LLAMA_BUILD_COMMON ON CACHE": "set(LLAMA_BUILD_COMMON OFF CACHE",
    # Else a plug-in would look for its loader in the folder that it was linked in.
    "CMAKE_INSTALL_RPATH_USE_LINK_PATH TRUE": "CMAKE_INSTALL_RPATH_USE_LINK_PATH FALSE",
}
"""In its CMakeLists.txt, which no flag reaches."""


def main(arguments: list[str] | None = None) -> int:
    """Build, and say where the wheel lies."""
    parser = argparse.ArgumentParser(prog="python -m installers.engine", description=__doc__)
    parser.add_argument("out", nargs="?", type=Path, default=ROOT / "build" / "engine")
    parser.add_argument("--require", action="append", default=[], metavar="BACK-END")
    chosen = parser.parse_args(arguments)
    return exit_code(lambda: sys.stdout.write(f"{build(chosen.out, chosen.require)}\n"))


def build(out: Path, required: Collection[str] = ()) -> Path:
    """The wheel, in the folder `out`; the one that is there, if it was made the same way.

    Takes 25 minutes on two cores; CMAKE_BUILD_PARALLEL_LEVEL says how many to use. Where what
    Vulkan is built with cannot be had, its back-end is left out, unless it is `required`.
    Raises PackagingError.
    """
    pin = pinned((ROOT / "requirements.txt").read_text("utf-8"))
    with_vulkan = sys.platform != "darwin" and _has_vulkan(required="vulkan" in required)
    made_of = out / "made-of.txt"
    made_with = vulkan.recipe() if with_vulkan else "without Vulkan"
    recipe = "\n".join((pin, *flags(), made_with, *_CHANGED.values(), platform.platform()))
    there = sorted(out.glob("*.whl"))
    if len(there) == 1 and made_of.is_file() and made_of.read_text("utf-8") == recipe:
        return there[0]
    shutil.rmtree(out, ignore_errors=True)
    work = out.absolute() / "work"
    work.mkdir(parents=True)
    source = _source(pin, work)
    more = vulkan.cmake_flags(work) if with_vulkan else []
    wheel = repacked(_compiled(source, work, [*flags(), *more]), out)
    made_of.write_text(recipe, "utf-8")
    shutil.rmtree(work, ignore_errors=True)
    return wheel


def _has_vulkan(*, required: bool) -> bool:
    try:
        vulkan.fetch()
    except PackagingError as error:
        if required:
            raise
        sys.stderr.write(f"Vulkan is left out. {error}\n")
        return False
    return True


def pinned(requirements: str) -> str:
    """The lines that pin the source, with its hashes."""
    found = re.search(rf"(?m)^{SOURCE}==(?:.*\\\n)*.*$", requirements)
    if found is None or "--hash=" not in found[0]:
        raise PackagingError("requirements.txt does not pin {} by its hash.", SOURCE)
    return found[0] + "\n"


def flags(machine: str = "", system: str = "") -> list[str]:
    """What CMake is told for a machine and a system, whatever is added for Vulkan."""
    machine, system = machine or platform.machine(), system or sys.platform
    # Of plug-ins too, which stand in another folder until they are moved.
    chosen = [
        *_FLAGS,
        f"-DCMAKE_INSTALL_RPATH={'@loader_path' if system == 'darwin' else '$ORIGIN'}",
    ]
    if system == "win32" and machine.lower() == "arm64":
        chosen.append(_WINDOWS_ON_ARM)
    else:
        chosen.append("-DGGML_CPU_ALL_VARIANTS=ON")
    if system == "win32":
        chosen.append("-DGGML_OPENMP=OFF")  # its library comes with compilers, not with Windows
    if system == "darwin":
        # As llama.cpp's makers release it: on Intel's graphics Metal fails now and then.
        metal = "ON" if machine == "arm64" else "OFF"
        chosen += [f"-DGGML_METAL={metal}", "-DGGML_METAL_EMBED_LIBRARY=ON"]
        chosen.append("-DCMAKE_OSX_DEPLOYMENT_TARGET=13.3")  # of Accelerate's newer functions
    return chosen


def _source(pin: str, work: Path) -> Path:
    """The source, unpacked: pip has compared its hash."""
    (work / "pin.txt").write_text(pin, "utf-8")
    fetch = ("--no-deps", "--no-binary=:all:", "--no-build-isolation", "--require-hashes")
    _pip("download", "--quiet", *fetch, "--dest", work, "--requirement", work / "pin.txt")
    (archive,) = work.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(work, filter="data")
    folder = work / archive.name.removesuffix(".tar.gz")
    lists = folder / "CMakeLists.txt"
    text = lists.read_text("utf-8")
    for line, other in _CHANGED.items():
        if line not in text:
            raise PackagingError("{} is built in another way now: see {}.", archive.name, lists)
        text = text.replace(line, other)
    lists.write_text(text, "utf-8")
    return folder


def _compiled(source: Path, work: Path, told_cmake: list[str]) -> Path:
    options = ("--no-deps", "--no-build-isolation", f"--config-settings=build-dir={work / 'build'}")
    environment = _environment(work, told_cmake)
    _pip("wheel", "--quiet", *options, "--wheel-dir", work, source, environment=environment)
    (wheel,) = work.glob("*.whl")
    return wheel


def _environment(work: Path, told_cmake: list[str]) -> dict[str, str]:
    """Variables of the build; the folder it happens in leaves no trace in what is built."""
    cores = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL") or str(os.cpu_count() or 1)
    found = {"CMAKE_ARGS": shlex.join(told_cmake), "CMAKE_BUILD_PARALLEL_LEVEL": cores}
    if sys.platform == "win32":
        # Visual Studio's own generator makes paths longer than Windows takes.
        found["CMAKE_GENERATOR"] = "Ninja"
    else:
        mapped = f"-ffile-prefix-map={work}=."
        found |= {"CFLAGS": mapped, "CXXFLAGS": mapped}
    return found | {"SOURCE_DATE_EPOCH": str(epoch())}


def _pip(*words: str | Path, environment: Mapping[str, str] | None = None) -> None:
    # Its own tools come first: they are pinned, the system's are not.
    tools = os.pathsep.join((sysconfig.get_path("scripts"), os.environ.get("PATH", "")))
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input")
    told(*pip, *words, environment={"PATH": tools, **(environment or {})})


def repacked(wheel: Path, out: Path) -> Path:
    """The wheel with each library once, all in one folder, and nothing else of C++.

    scikit-build-core puts what CMake installs into `bin` and `lib` of the whole environment, the
    variants for processors among it.
    """
    with zipfile.ZipFile(wheel) as packed:
        kept = dict(sorted(_kept(packed)))
    record = next(name for name in kept if name.endswith(".dist-info/RECORD"))
    kept[record] = _record(kept, record)
    target = out / wheel.name
    when = time.gmtime(epoch())[:6]
    with zipfile.ZipFile(target, "w") as packed:
        for name, data in kept.items():
            entry = zipfile.ZipInfo(name, when)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            packed.writestr(entry, data)
    return target


def _kept(packed: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    moved: dict[str, str] = {}
    for name in packed.namelist():
        folder, _, file = name.rpartition("/")
        if name.endswith("/") or folder.startswith("include"):
            continue
        if folder.startswith(("llama_cpp", "llama_cpp_python-")):
            if folder != LIBRARIES or _LIBRARY.match(file):
                yield name, packed.read(name)
        elif folder in {"bin", "lib"} and _LIBRARY.match(file):
            moved[f"{LIBRARIES}/{file}"] = name
    there = set(packed.namelist())
    for name, source in moved.items():
        if name not in there:
            yield name, packed.read(source)


def _record(kept: Mapping[str, bytes], record: str) -> bytes:
    """https://packaging.python.org/en/latest/specifications/recording-installed-packages/"""
    text = io.StringIO()
    lines = csv.writer(text, lineterminator="\n")
    for name, data in kept.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.writerow((name, f"sha256={digest}", len(data)) if name != record else (name, "", ""))
    return text.getvalue().encode()


if __name__ == "__main__":
    sys.exit(main())
