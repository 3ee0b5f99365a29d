"""What ggml tells of its devices, taken over field by field."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest

from app.core.words import Device
from app.engine import workshop
from app.engine.build import is_processor_only, library_folder
from app.engine.child.native import DeviceProperties, Native, device_of
from app.engine.workshop import Workshop

GIB = 2**30


def test_a_card_with_its_address() -> None:
    told = DeviceProperties(
        b"CUDA1", b"NVIDIA GeForce RTX 4090 ", 20 * GIB, 24 * GIB, 1, b"0000:41:00.0"
    )
    assert device_of(told) == Device(
        "CUDA1", "NVIDIA GeForce RTX 4090", "gpu", 24 * GIB, 20 * GIB, "0000:41:00.0"
    )


def test_what_is_null_is_empty() -> None:
    assert device_of(DeviceProperties(b"X", None, 0, 0, 99, None)) == Device("X", "", "unknown")


def test_the_structure_is_as_large_as_ggmls() -> None:
    """ggml writes all of it: five capabilities behind six fields, in llama-cpp-python 0.3.36."""
    assert DeviceProperties.caps.offset == 6 * ctypes.sizeof(ctypes.c_void_p)
    assert DeviceProperties.caps.size == 5


def test_the_processor_of_this_computer() -> None:
    native = Native()
    try:
        (processor,) = [each for each in native.devices() if each.kind == "cpu"]
    finally:
        native.close()
    assert processor.name == "CPU"
    assert processor.bus == ""
    assert processor.memory_total > GIB


LINUX = (
    "libggml.so",
    "libggml-base.so.0",
    "libggml-cpu.so.0.25.3",
    "libllama.so",
    "libggml-cpu.so",
)
WINDOWS = ("ggml.dll", "ggml-base.dll", "ggml-cpu-haswell.dll", "llama.dll")
MACOS = ("libggml-base.dylib", "libggml-cpu.0.dylib", "libggml-blas.dylib", "libllama.dylib")


@pytest.mark.parametrize(
    ("names", "only"),
    [
        (LINUX, True),
        (WINDOWS, True),
        (MACOS, True),
        ((*LINUX, "libggml-cuda.so"), False),
        ((*WINDOWS, "ggml-vulkan.dll"), False),
        ((*MACOS, "libggml-metal.0.dylib"), False),
        ((*LINUX, "libggml-something-new.so.1"), False),
        (("libllama.so",), False),
        ((), False),
    ],
)
def test_a_build_for_the_processor_alone(
    tmp_path: Path, names: tuple[str, ...], only: bool
) -> None:
    for name in names:
        (tmp_path / name).touch()
    assert is_processor_only(tmp_path) is only


def test_what_cannot_be_seen_is_asked_for(tmp_path: Path) -> None:
    assert not is_processor_only(None)
    assert not is_processor_only(tmp_path / "missing")


def test_the_library_that_is_said_to_be_used_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLAMA_CPP_LIB_PATH", str(tmp_path))
    assert library_folder() == tmp_path
    monkeypatch.delenv("LLAMA_CPP_LIB_PATH")
    found = library_folder()
    assert found is not None
    assert any("ggml-base" in path.name for path in found.iterdir())


async def test_a_build_for_the_processor_alone_needs_no_child(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workshop, "is_processor_only", lambda _: True)
    monkeypatch.setattr(workshop, "_child", None)
    (processor,) = await Workshop(tmp_path).devices()
    assert (processor.name, processor.kind) == ("CPU", "cpu")
    assert processor.memory_total > 0
