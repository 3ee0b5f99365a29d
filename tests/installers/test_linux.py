"""What a Linux desktop reads of Alcove, and the archive and AppImage made of the same tree."""

from __future__ import annotations

import configparser
import os
import subprocess
import tarfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

pytest.importorskip("PySide6", reason="icons are drawn with Qt")

from installers.facts import APP_ID, PackagingError, current_releases
from installers.linux import appimage
from installers.linux.appimage import fit_appdir, write_appimage
from installers.linux.archive import write_archive
from installers.linux.rpm import write_rpm
from installers.linux.tree import stage
from tests.installers.conftest import EPOCH, need


@pytest.fixture
def tree(frozen: Path, sbom: Path, tmp_path: Path) -> Path:
    root = tmp_path / "tree"
    stage(frozen, root, current_releases(), sbom, EPOCH)
    return root


def test_the_menu_entry_is_valid(tree: Path) -> None:
    need("desktop-file-validate")

    _run("desktop-file-validate", tree / f"usr/share/applications/{APP_ID}.desktop")


def test_the_menu_entry_opens_gguf_files_and_links(tree: Path) -> None:
    entry = configparser.RawConfigParser()
    entry.read(tree / f"usr/share/applications/{APP_ID}.desktop", "utf-8")
    main = entry["Desktop Entry"]

    assert main["Exec"] == "alcove %u"
    assert main["MimeType"] == "application/x-gguf;x-scheme-handler/alcove;"
    assert main["Icon"] == APP_ID


def test_the_software_centre_accepts_the_description(tree: Path) -> None:
    need("appstreamcli")

    metainfo = tree / f"usr/share/metainfo/{APP_ID}.metainfo.xml"
    told = _run("appstreamcli", "validate", "--no-net", "--pedantic", metainfo)

    assert "successful" in told
    assert " W: " not in told


def test_the_description_names_its_menu_entry_and_its_releases(tree: Path) -> None:
    described = ET.parse(tree / f"usr/share/metainfo/{APP_ID}.metainfo.xml").getroot()

    assert described.findtext("launchable") == f"{APP_ID}.desktop"
    assert [entry.get("version") for entry in described.findall("releases/release")] == [
        release.version for release in current_releases()
    ]


def test_a_file_is_known_by_its_name_and_by_its_first_letters(tree: Path, tmp_path: Path) -> None:
    need("update-mime-database")
    mime = tmp_path / "mime"
    (mime / "packages").mkdir(parents=True)
    source = tree / f"usr/share/mime/packages/{APP_ID}.xml"
    (mime / "packages" / source.name).write_bytes(source.read_bytes())

    _run("update-mime-database", mime)

    assert "application/x-gguf:*.gguf" in (mime / "globs2").read_text("utf-8")
    assert b"application/x-gguf" in (mime / "magic").read_bytes()


def test_the_command_leads_to_the_program(tree: Path) -> None:
    command = tree / "usr/bin/alcove"

    assert command.resolve() == (tree / "usr/lib/alcove/alcove").resolve()
    assert os.access(command, os.X_OK)


def test_modes_and_times_do_not_depend_on_who_builds(tree: Path) -> None:
    library = tree / "usr/lib/alcove/_internal/libinside.so.1"

    assert library.stat().st_mode & 0o777 == 0o644
    assert library.with_name("LICENSE").stat().st_mode & 0o777 == 0o644
    assert (tree / "usr/lib/alcove/alcove").stat().st_mode & 0o777 == 0o755
    assert {path.lstat().st_mtime for path in tree.rglob("*")} == {EPOCH}
    assert (tree / "usr/lib/alcove/_internal/libinside.so").is_symlink()


def test_a_folder_without_the_program_is_told(tmp_path: Path, sbom: Path) -> None:
    (tmp_path / "empty").mkdir()

    with pytest.raises(PackagingError, match="has no file alcove"):
        stage(tmp_path / "empty", tmp_path / "tree", [], sbom, EPOCH)


def test_the_manual_page_has_no_faults(tree: Path) -> None:
    need("man")

    page = tree / "usr/share/man/man1/alcove.1.gz"
    told = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", page],
        env={**os.environ, "MANPAGER": "cat", "MANWIDTH": "80"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.stderr == ""


def test_the_archive_starts_where_it_is_unpacked(tree: Path, tmp_path: Path) -> None:
    made = write_archive(tree, tmp_path, "0.1.0", EPOCH)
    with tarfile.open(made) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (folder,) = (tmp_path / "unpacked").iterdir()

    assert subprocess.run([folder / "bin/alcove"], check=False).returncode == 0
    assert "bin/alcove" in (folder / "README").read_text("utf-8")


def test_the_archive_is_the_same_twice(tree: Path, tmp_path: Path) -> None:
    first = write_archive(tree, tmp_path, "0.1.0", EPOCH).read_bytes()
    (tree / "usr/bin").touch()

    assert write_archive(tree, tmp_path, "0.1.0", EPOCH).read_bytes() == first


def test_an_appimage_would_start_the_program(tree: Path) -> None:
    fit_appdir(tree, EPOCH)

    assert subprocess.run([tree / "AppRun"], check=False).returncode == 0
    assert (tree / f"{APP_ID}.desktop").is_file()
    assert (tree / ".DirIcon").is_file()


def test_an_appimage_is_the_runtime_and_an_image_behind_it(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    need("mksquashfs")
    need("unsquashfs")
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"the runtime" * 1000)
    monkeypatch.setattr(appimage, "fetched", lambda *_: runtime)

    made = write_appimage(tree, tmp_path, "0.1.0", EPOCH)
    first = made.read_bytes()
    (tree / "usr/bin").touch()

    assert write_appimage(tree, tmp_path, "0.1.0", EPOCH).read_bytes() == first
    assert first.startswith(runtime.read_bytes())
    assert os.access(made, os.X_OK)
    behind = str(runtime.stat().st_size)
    _run("unsquashfs", "-quiet", "-offset", behind, "-dest", tmp_path / "AppDir", made)
    assert subprocess.run([tmp_path / "AppDir/AppRun"], check=False).returncode == 0


def test_the_rpm_is_the_same_twice_and_asks_for_nothing_it_brings(
    tree: Path, tmp_path: Path
) -> None:
    need("rpmbuild")

    made = write_rpm(tree, tmp_path, current_releases(), EPOCH)
    first = made.read_bytes()
    again = write_rpm(tree, tmp_path, current_releases(), EPOCH).read_bytes()

    listed = _run("rpm", "-qpl", made).split()
    assert again == first
    assert "/usr/bin/alcove" in listed
    assert "/usr" not in listed
    assert "libinside" not in _run("rpm", "-qp", "--provides", "--requires", made)
    assert _run("rpm", "-qp", "--scripts", made) == ""


def test_the_rpm_installs_where_there_is_no_gpu(
    frozen: Path, gpu_plugin: Path, sbom: Path, tmp_path: Path
) -> None:
    need("rpmbuild")
    root = tmp_path / "tree"
    stage(frozen, root, current_releases(), sbom, EPOCH)

    made = write_rpm(root, tmp_path, current_releases(), EPOCH)

    assert gpu_plugin.name in _run("rpm", "-qpl", made)
    assert "vulkan" not in _run("rpm", "-qp", "--requires", made)
    assert "vulkan-loader" in _run("rpm", "-qp", "--recommends", made)


def _run(*command: str | Path) -> str:
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    return told.stdout
