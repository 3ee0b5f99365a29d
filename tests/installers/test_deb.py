"""The package for Debian: what lies where, what it asks for, and that it is the same twice."""

from __future__ import annotations

import hashlib
import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="icons are drawn with Qt")

from installers.facts import APP_ID, Release, current_releases
from installers.linux.deb import changelog, control_file, write_deb
from installers.linux.tree import stage
from tests.installers.conftest import EPOCH, need


@pytest.fixture
def deb(frozen: Path, sbom: Path, tmp_path: Path) -> Path:
    need("dpkg-shlibdeps")
    return _build(frozen, sbom, tmp_path / "first")


def _build(frozen: Path, sbom: Path, out: Path) -> Path:
    out.mkdir()
    stage(frozen, out / "tree", current_releases(), sbom, EPOCH)
    return write_deb(out / "tree", out, current_releases(), EPOCH)


def test_everything_lies_below_usr_and_belongs_to_root(deb: Path) -> None:
    listed = _run("dpkg-deb", "--contents", deb).splitlines()
    names = {line.split()[5] for line in listed}

    assert all("root/root" in line for line in listed)
    assert all(name == "./" or name.startswith("./usr/") for name in names)
    assert {
        "./usr/bin/alcove",
        "./usr/lib/alcove/alcove",
        f"./usr/share/applications/{APP_ID}.desktop",
        f"./usr/share/icons/hicolor/256x256/apps/{APP_ID}.png",
        f"./usr/share/icons/hicolor/scalable/apps/{APP_ID}.svg",
        f"./usr/share/metainfo/{APP_ID}.metainfo.xml",
        f"./usr/share/mime/packages/{APP_ID}.xml",
        "./usr/share/doc/alcove/copyright",
        "./usr/share/doc/alcove/changelog.gz",
        "./usr/share/doc/alcove/sbom.cdx.json",
        "./usr/share/man/man1/alcove.1.gz",
    } <= names


def test_it_asks_for_what_its_binaries_need(deb: Path) -> None:
    assert "libc6 (>=" in _run("dpkg-deb", "--field", deb, "Depends")


def test_it_installs_where_there_is_no_gpu(
    frozen: Path, gpu_plugin: Path, sbom: Path, tmp_path: Path
) -> None:
    need("dpkg-shlibdeps")

    made = _build(frozen, sbom, tmp_path / "first")

    assert gpu_plugin.name in _run("dpkg-deb", "--contents", made)
    assert "vulkan" not in _run("dpkg-deb", "--field", made, "Depends")
    assert "libvulkan1" in _run("dpkg-deb", "--field", made, "Recommends")


def test_removing_it_runs_nothing_so_the_users_data_stay(deb: Path, tmp_path: Path) -> None:
    _run("dpkg-deb", "--control", deb, tmp_path / "control")

    assert sorted(path.name for path in (tmp_path / "control").iterdir()) == ["control", "md5sums"]


def test_its_checksums_are_those_of_its_files(deb: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    _run("dpkg-deb", "--raw-extract", deb, root)

    listed = (root / "DEBIAN" / "md5sums").read_text("utf-8").splitlines()
    for line in listed:
        digest, _, name = line.partition("  ")
        read = (root / name).read_bytes()
        assert hashlib.md5(read, usedforsecurity=False).hexdigest() == digest
    assert len(listed) > 10


def test_two_builds_are_the_same_bytes(deb: Path, frozen: Path, sbom: Path, tmp_path: Path) -> None:
    for path in frozen.rglob("*"):
        os.utime(path, follow_symlinks=False)
    (frozen / "_internal" / "resources" / "presets.json").chmod(0o600)

    assert _build(frozen, sbom, tmp_path / "second").read_bytes() == deb.read_bytes()


def test_lintian_finds_no_error(deb: Path) -> None:
    need("lintian")

    told = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error", deb],
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.returncode == 0, told.stdout


def test_the_changelog_names_every_change() -> None:
    newest = Release("0.2.0", date(2026, 1, 31), ("One thing.", "Another " * 20))

    text = changelog([newest], EPOCH)

    assert text.startswith("alcove (0.2.0) unstable; urgency=medium\n\n  * One thing.\n  * Another")
    assert text.rstrip().endswith("Sat, 31 Jan 2026 12:00:00 +0000")
    assert all(len(line) <= 80 for line in text.splitlines() if line.startswith("  "))


def test_the_description_is_one_that_dpkg_reads() -> None:
    text = control_file("0.1.0", "amd64", "libc6", 10)

    assert "\nInstalled-Size: 10\n" in text
    assert text.endswith("\n")
    assert "\n\n" not in text


def _run(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
