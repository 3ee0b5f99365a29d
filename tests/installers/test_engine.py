"""llama.cpp for installers: source pinned, flags fit for the system, each library once."""

from __future__ import annotations

import hashlib
import os
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.engine.build import library_folder
from installers import engine
from installers.facts import ROOT, PackagingError


def test_the_source_is_pinned_by_one_hash() -> None:
    """One, because PyPI has the source alone: a wheel of somebody else's is not taken."""
    pin = engine.pinned((ROOT / "requirements.txt").read_text("utf-8"))

    assert pin.startswith("llama-cpp-python==")
    assert pin.count("--hash=sha256:") == 1
    assert len([line for line in pin.splitlines() if "==" in line]) == 1


def test_a_source_without_a_hash_is_refused() -> None:
    with pytest.raises(PackagingError, match="hash"):
        engine.pinned("jinja2==3 \\\n    --hash=sha256:ab\nllama-cpp-python==1\n")


@pytest.mark.parametrize(
    ("machine", "system"), [("x86_64", "linux"), ("aarch64", "linux"), ("AMD64", "win32")]
)
def test_every_processor_is_served_and_none_is_preferred(machine: str, system: str) -> None:
    chosen = engine.flags(machine, system)

    assert {"-DGGML_NATIVE=OFF", "-DGGML_BACKEND_DL=ON", "-DGGML_CPU_ALL_VARIANTS=ON"} <= set(
        chosen
    )
    assert "-DLLAMA_OPENSSL=OFF" in chosen
    assert "-DLLAMA_BUILD_SERVER=OFF" in chosen
    assert not [flag for flag in chosen if "METAL" in flag]


def test_arm_on_windows_has_no_variants() -> None:
    """Llama.cpp's CMake stops there, were it asked for them."""
    chosen = engine.flags("ARM64", "win32")

    assert "-DGGML_CPU_ALL_VARIANTS=ON" not in chosen
    assert [flag for flag in chosen if flag.startswith("-DGGML_CPU_ARM_ARCH=")]


def test_macos_has_metal() -> None:
    chosen = engine.flags("arm64", "darwin")

    assert "-DGGML_METAL=ON" in chosen
    assert "-DCMAKE_INSTALL_RPATH=@loader_path" in chosen
    assert not [flag for flag in chosen if "VULKAN" in flag]


def test_on_intels_graphics_there_is_no_metal() -> None:
    assert "-DGGML_METAL=OFF" in engine.flags("x86_64", "darwin")


def test_windows_needs_no_library_of_a_compiler() -> None:
    """OpenMP's comes with Visual Studio or clang."""
    assert "-DGGML_OPENMP=OFF" in engine.flags("AMD64", "win32")
    assert "-DGGML_OPENMP=OFF" in engine.flags("ARM64", "win32")


@pytest.fixture
def wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As scikit-build-core makes it: everything twice, the variants in `bin`."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1763000000")
    made = tmp_path / "made"
    made.mkdir()
    path = made / "llama_cpp_python-0.3.36-py3-none-linux_x86_64.whl"
    names = (
        *("llama_cpp/__init__.py", "llama_cpp/lib/libllama.so", "llama_cpp/lib/libggml.so"),
        *("lib/libllama.so", "lib/libggml.so", "lib/cmake/llama/llama-config.cmake"),
        *("bin/libggml-cpu-haswell.so", "bin/libggml-cpu-x64.so", "bin/convert_hf_to_gguf.py"),
        *("include/ggml.h", "llama_cpp_python-0.3.36.dist-info/METADATA"),
        "llama_cpp_python-0.3.36.dist-info/RECORD",
    )
    with zipfile.ZipFile(path, "w") as packed:
        for name in names:
            packed.writestr(name, f"what {name} holds")
    return path


def test_the_wheel_holds_each_library_once_and_together(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(engine.repacked(wheel, tmp_path)) as packed:
        names = packed.namelist()
        variant = packed.read("llama_cpp/lib/libggml-cpu-x64.so")

    assert names == [
        "llama_cpp/__init__.py",
        "llama_cpp/lib/libggml-cpu-haswell.so",
        "llama_cpp/lib/libggml-cpu-x64.so",
        "llama_cpp/lib/libggml.so",
        "llama_cpp/lib/libllama.so",
        "llama_cpp_python-0.3.36.dist-info/METADATA",
        "llama_cpp_python-0.3.36.dist-info/RECORD",
    ]
    assert variant == b"what bin/libggml-cpu-x64.so holds"


def test_the_wheel_lists_what_it_holds(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(engine.repacked(wheel, tmp_path)) as packed:
        lines = packed.read("llama_cpp_python-0.3.36.dist-info/RECORD").decode().splitlines()
        listed = {line.split(",")[0] for line in lines}
        assert listed == set(packed.namelist())

    line = next(line for line in lines if line.startswith("llama_cpp/__init__.py"))
    digest = hashlib.sha256(b"what llama_cpp/__init__.py holds").digest()
    assert f"sha256={engine.base64.urlsafe_b64encode(digest).decode().rstrip('=')}" in line


def test_the_same_build_gives_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()

    one, two = (engine.repacked(wheel, tmp_path / name) for name in ("one", "two"))

    assert one.read_bytes() == two.read_bytes()


def test_what_was_built_the_same_way_is_not_built_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builds = []

    def compiled(_source: Path, work: Path, _: list[str]) -> Path:
        builds.append(work)
        path = work / "llama_cpp_python-1-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr("llama_cpp_python-1.dist-info/RECORD", "")
        return path

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1763000000")
    monkeypatch.setattr(engine, "_source", lambda _pin, work: work)
    monkeypatch.setattr(engine, "_compiled", compiled)
    monkeypatch.setattr(engine.vulkan, "fetch", _offline)

    first = engine.build(tmp_path / "engine")
    assert engine.build(tmp_path / "engine") == first
    assert len(builds) == 1

    monkeypatch.setattr(engine, "flags", lambda: ["-DOTHER=ON"])
    engine.build(tmp_path / "engine")
    assert len(builds) == 2


def test_what_is_changed_in_the_source_is_there_to_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def download(*_: object) -> None:
        lists = tmp_path / "llama_cpp_python-1" / "CMakeLists.txt"
        lists.parent.mkdir()
        lists.write_text("\n".join([*engine._CHANGED][:1]), "utf-8")
        with tarfile.open(tmp_path / "llama_cpp_python-1.tar.gz", "w:gz") as packed:
            packed.add(lists.parent, lists.parent.name)

    monkeypatch.setattr(engine, "_pip", download)

    with pytest.raises(PackagingError, match="built in another way now"):
        engine._source("llama-cpp-python==1", tmp_path)


def _offline() -> None:
    raise PackagingError("There is no network.")


def test_a_back_end_that_is_required_is_never_left_out_in_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(engine.sys, "platform", "linux")
    monkeypatch.setattr(engine.vulkan, "fetch", _offline)

    assert engine.main([str(tmp_path / "engine"), "--require", "vulkan"]) == 1
    assert "There is no network." in capsys.readouterr().err

    assert not engine._has_vulkan(required=False)
    assert "Vulkan is left out. There is no network." in capsys.readouterr().err


@pytest.mark.parametrize(("registered", "loaded"), [(0, True), (1, False)])
def test_plug_ins_are_loaded_once_from_the_librarys_own_folder(
    registered: int, loaded: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where llama.cpp was compiled for this computer alone, its back-ends are in it."""
    native_module = pytest.importorskip("app.engine.child.native")
    folders: list[bytes] = []

    def function(_self: object, name: str, *_: object) -> Callable[..., int]:
        if name == "ggml_backend_reg_count":
            return lambda: registered
        assert name == "ggml_backend_load_all_from_path"
        return lambda folder: folders.append(folder) or 0

    monkeypatch.setattr(native_module.Native, "_function", function)
    native = object.__new__(native_module.Native)
    native._load_back_ends()

    assert folders == ([os.fsencode(library_folder())] if loaded else [])
