"""Tiny frozen programs to make packages of, and a word where a tool is missing."""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

EPOCH = 1_763_000_000


@pytest.fixture(autouse=True)
def one_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clone without git builds too."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))


@pytest.fixture
def sbom(tmp_path: Path) -> Path:
    """A list that says nothing."""
    path = tmp_path / "sbom.cdx.json"
    path.write_text(json.dumps({"bomFormat": "CycloneDX"}), "utf-8")
    return path


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A program for Linux: a real binary, a library, a link and a text."""
    if sys.platform != "linux":
        pytest.skip("packages for Linux are made on Linux")
    program = tmp_path / "frozen" / "Alcove"
    inner = program / "_internal"
    (inner / "resources").mkdir(parents=True)
    shutil.copy("/bin/true", program / "alcove")
    (inner / "libinside.so.1").write_bytes(b"a library")
    (inner / "libinside.so.1").chmod(0o755)
    (inner / "libinside.so").symlink_to("libinside.so.1")
    (inner / "resources" / "presets.json").write_text("{}", "utf-8")
    (inner / "LICENSE").write_text("a text that its wheel marks as a program", "utf-8")
    (inner / "LICENSE").chmod(0o755)
    return program


@pytest.fixture
def gpu_plugin(frozen: Path, tmp_path: Path) -> Path:
    """In the program for Linux: a plug-in that asks for a library which this computer lacks."""
    need("cc")
    loader, plugin = tmp_path / "libvulkan.so.1", frozen / "_internal" / "libggml-vulkan.so"
    source = tmp_path / "nothing.c"
    source.write_text("int nothing;\n", "utf-8")
    made = ["cc", "-shared", "-fPIC", source, "-Wl,--no-as-needed"]
    subprocess.run([*made, "-Wl,-soname,libvulkan.so.1", "-o", loader], check=True)
    subprocess.run([*made, loader, "-o", plugin], check=True)
    loader.unlink()
    return plugin


@pytest.fixture
def frozen_windows(tmp_path: Path) -> Path:
    """A program for Windows: the header of one, and files with names that need care."""
    program = tmp_path / "windows" / "Alcove"
    plugins = program / "_internal" / "PySide6" / "plugins"
    plugins.mkdir(parents=True)
    (program / "_internal" / "empty").mkdir()
    header = b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0" + struct.pack("<H", 0x8664)
    for name in ("Alcove.exe", "alcove-cli.exe"):
        (program / name).write_bytes(header + bytes(200))
    (program / "_internal" / "a space.dll").write_bytes(b"1" * 1000)
    (program / "_internal" / "größe.txt").write_text("u", "utf-8")
    (plugins / "q[1].dll").write_bytes(b"2" * 99)
    return program


@pytest.fixture
def frozen_mac(tmp_path: Path) -> Path:
    """A bundle for macOS: binaries by their first four bytes."""
    app = tmp_path / "mac" / "Alcove.app"
    for name in ("MacOS/alcove", "Frameworks/libz.dylib", "Frameworks/Qt/lib/QtCore"):
        path = app / "Contents" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\xcf\xfa\xed\xfe" + bytes(60))
    (app / "Contents" / "Info.plist").write_text("<plist/>", "utf-8")
    (app / "Contents" / "Frameworks" / "readme.txt").write_text("text", "utf-8")
    return app


def need(tool: str) -> None:
    """Skip the test, saying so, where a tool is missing."""
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed here")
