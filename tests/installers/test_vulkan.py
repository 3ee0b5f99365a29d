"""What Vulkan's back-end is compiled with: pinned for each processor, unpacked and put to work."""

from __future__ import annotations

import io
import lzma
import platform
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from installers import fetch, vulkan
from installers.facts import PackagingError
from installers.fetch import NotFetchedError, fetched

TEXT = b"a header"


@pytest.mark.parametrize(("machine", "ending"), [("x86_64", "amd64"), ("aarch64", "arm64")])
def test_everything_is_pinned_for_each_processor(machine: str, ending: str) -> None:
    pins = vulkan.pinned(machine)

    names = {name.rpartition("/")[2].partition("_")[0] for name, _ in pins}
    assert names == {
        *("glslc", "libshaderc1", "libc6", "libstdc++6", "libgcc-s1"),
        *("libvulkan1", "libvulkan-dev", "spirv-headers"),
    }
    assert all(name.endswith((f"_{ending}.deb", "_all.deb")) for name, _ in pins)
    assert all(len(sha) == 64 for _, sha in pins)


def test_a_processor_without_pins_is_told() -> None:
    with pytest.raises(PackagingError, match="riscv64"):
        vulkan.pinned("riscv64")


def _package(path: Path, name: str, data: bytes) -> Path:
    """A .deb with one file: an `ar` archive of three."""
    tree = io.BytesIO()
    with tarfile.open(fileobj=tree, mode="w") as packed:
        entry = tarfile.TarInfo(name)
        entry.size = len(data)
        packed.addfile(entry, io.BytesIO(data))
    members = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": b"odd",
        "data.tar.xz": lzma.compress(tree.getvalue()),
    }
    archive = b"!<arch>\n"
    for member, inside in members.items():
        archive += f"{member:<16}{0:<12}{0:<6}{0:<6}{100644:<8}{len(inside):<10}`\n".encode()
        archive += inside + b"\n" * (len(inside) % 2)
    path.write_bytes(archive)
    return path


def test_a_package_is_unpacked(tmp_path: Path) -> None:
    package = _package(tmp_path / "one.deb", "./usr/include/vulkan/vulkan.h", TEXT)

    vulkan.unpack(package, tmp_path / "root")

    assert (tmp_path / "root/usr/include/vulkan/vulkan.h").read_bytes() == TEXT


def test_a_package_cannot_write_outside(tmp_path: Path) -> None:
    package = _package(tmp_path / "one.deb", "../../outside", TEXT)

    with pytest.raises(tarfile.OutsideDestinationError):
        vulkan.unpack(package, tmp_path / "root")


def test_what_is_no_package_is_told(tmp_path: Path) -> None:
    (tmp_path / "page.deb").write_bytes(b"<html>Not found</html>")

    with pytest.raises(PackagingError, match="no package"):
        vulkan.unpack(tmp_path / "page.deb", tmp_path / "root")


def test_a_file_with_another_hash_is_neither_used_nor_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "_download", lambda _: b"another")

    with pytest.raises(NotFetchedError, match="its hash is"):
        fetched(["https://one.example/file"], fetch._digest(TEXT), tmp_path)
    assert not list(tmp_path.iterdir())


def test_the_second_address_is_asked_where_the_first_has_it_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def download(address: str) -> bytes:
        asked.append(address)
        if "one" in address:
            raise OSError("404")
        return TEXT

    monkeypatch.setattr(fetch, "_download", download)
    addresses = ["https://one.example/file", "https://two.example/file"]

    path = fetched(addresses, fetch._digest(TEXT), tmp_path)

    assert path.read_bytes() == TEXT
    assert fetched(addresses, fetch._digest(TEXT), tmp_path) == path
    assert asked == addresses, "what is kept is not fetched again"


def test_a_file_that_was_damaged_here_is_fetched_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"half")
    monkeypatch.setattr(fetch, "_download", lambda _: TEXT)

    assert fetched(["https://one.example/file"], fetch._digest(TEXT), tmp_path).read_bytes() == TEXT


def test_windows_needs_its_sdk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vulkan.sys, "platform", "win32")
    monkeypatch.delenv("VULKAN_SDK", raising=False)

    with pytest.raises(PackagingError, match="VULKAN_SDK"):
        vulkan.fetch()


@pytest.mark.skipif(sys.platform != "linux", reason="on Windows the SDK brings all this")
def test_the_pinned_compiler_works_on_this_system(tmp_path: Path) -> None:
    """Also where the C library is older than the one it was built for."""
    pins = vulkan.pinned(platform.machine())
    if not all((fetch.KEPT / name.rpartition("/")[2]).is_file() for name, _ in pins):
        pytest.skip("nothing is fetched here yet: `make installer` fetches it")
    shader = tmp_path / "add.comp"
    shader.write_text(
        "#version 450\n#extension GL_KHR_cooperative_matrix : require\nvoid main() {}\n", "utf-8"
    )

    flags = dict(flag[2:].split("=", 1) for flag in vulkan.cmake_flags(tmp_path))
    compiler = flags["Vulkan_GLSLC_EXECUTABLE"]
    command = [compiler, "--target-env=vulkan1.3", "-o", tmp_path / "add.spv", shader]
    subprocess.run(command, check=True)

    assert (tmp_path / "add.spv").read_bytes()[:4] == b"\x03\x02\x23\x07"
    headers = Path(flags["Vulkan_INCLUDE_DIR"])
    assert "VK_EXT_layer_settings" in (headers / "vulkan/vulkan_core.h").read_text("utf-8")
    assert (headers / "spirv/unified1/spirv.hpp").is_file()
    assert Path(flags["Vulkan_LIBRARY"]).is_file()
    assert Path(flags["SPIRV-Headers_DIR"], "SPIRV-HeadersConfig.cmake").is_file()
