"""One command builds everything: what lies beside the installers, and when it refuses."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="what is pinned has to be installed")

from installers import build, sizes
from installers.build import Job, main
from installers.facts import ROOT, PackagingError, current_releases
from installers.fetch import NotFetchedError
from installers.sbom import Pinned, make_sbom, read_pinned
from tests.installers.conftest import EPOCH


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installer that is a copy of the program, and a package whose tool is missing."""

    def copy(job: Job) -> Path:
        made = job.out / f"alcove-{job.version}.deb"
        made.write_bytes((job.frozen / "alcove").read_bytes())
        return made

    monkeypatch.setitem(
        build.WRITERS, sys.platform, (copy, lambda _: build._where("no-such-tool", Path))
    )


def test_the_list_and_the_checksums_lie_beside_the_installer(
    frozen: Path, tmp_path: Path, quick: None, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"

    assert main(["--frozen", str(frozen), "--out", str(out)]) == 0

    sums = dict(reversed(line.split("  ")) for line in _lines(out / "SHA256SUMS"))
    assert sorted(sums) == ["alcove-0.1.0.deb", "sbom.cdx.json"]
    for name, digest in sums.items():
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == digest
    told = capsys.readouterr()
    assert "installed" in told.out
    assert "no-such-tool is not installed here" in told.err


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def test_a_program_over_its_size_is_refused(
    frozen: Path,
    tmp_path: Path,
    quick: None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sizes, "INSTALLED_LIMIT", 1000)

    assert main(["--frozen", str(frozen), "--out", str(tmp_path / "out")]) == 1
    assert "The installed program takes" in capsys.readouterr().err


def test_a_program_without_a_back_end_that_is_required_is_refused(
    frozen: Path, tmp_path: Path, quick: None, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--frozen", str(frozen), "--out", str(tmp_path / "out"), "--require", "vulkan"]
    assert main(words) == 1
    assert "lacks the back-end vulkan" in capsys.readouterr().err

    (frozen / "_internal" / "libggml-vulkan.so").write_bytes(b"a plug-in")
    assert main(words) == 0


def test_without_a_network_the_appimage_is_left_out(
    frozen: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def write(*_: object) -> Path:
        raise NotFetchedError("There is no network.")

    monkeypatch.setattr(build.shutil, "which", lambda name: f"/bin/{name}")
    monkeypatch.setattr("installers.linux.appimage.write_appimage", write)
    monkeypatch.setattr(build, "_tree", lambda _: tmp_path)

    assert build._appimage(Job(frozen, tmp_path, current_releases(), tmp_path, EPOCH)) is None
    assert "The AppImage is left out. There is no network." in capsys.readouterr().err


def test_a_package_over_its_size_is_refused() -> None:
    with pytest.raises(PackagingError, match=r"alcove\.deb takes 131 MB; 130 MB are allowed"):
        sizes.check({}, {"alcove.deb": 131_000_000, "alcove.rpm": 500_000_000})


def test_gpu_back_ends_are_outside_the_budget() -> None:
    sizes.check({"GPU back-ends": 400_000_000, "PySide6": 100}, {})


def test_the_table_tells_what_takes_the_room(tmp_path: Path) -> None:
    for name, size in {
        "alcove": 10,
        "_internal/libssl.so.3": 20,
        "_internal/PySide6/Qt/lib/libQt6Gui.so.6": 400,
        "_internal/PySide6/Qt/plugins/platforms/libqxcb.so": 50,
        "_internal/PySide6/QtGui.abi3.so": 30,
        "_internal/llama_cpp/lib/libggml-vulkan.so": 200,
        "_internal/llama_cpp/lib/libllama.so": 70,
        "_internal/one-1.dist-info/METADATA": 5,
        "_internal/two-2.dist-info/licenses/LICENSE": 6,
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(size))

    assert sizes.measure(tmp_path) == {
        "Qt lib": 400,
        "GPU back-ends": 200,
        "llama_cpp": 70,
        "Qt plugins": 50,
        "PySide6": 30,
        "Python and single libraries": 30,
        "metadata and licences": 11,
    }


def test_every_pinned_requirement_is_in_the_list(frozen: Path) -> None:
    listed = make_sbom(frozen, EPOCH)
    pinned = read_pinned((ROOT / "requirements.txt").read_text("utf-8"))

    components = {part["name"]: part for part in listed["components"]}
    assert {entry.name for entry in pinned} <= set(components)
    for entry in pinned:
        part = components[entry.name]
        assert part["version"] == entry.version
        assert part["licenses"]
        assert part["externalReferences"][0]["hashes"]
    assert re.fullmatch(r"[0-9a-f]{7,40}", components["llama.cpp"]["version"])
    assert components["libinside.so.1"]["hashes"][0]["alg"] == "SHA-256"


def test_the_list_is_the_same_twice(frozen: Path) -> None:
    assert json.dumps(make_sbom(frozen, EPOCH)) == json.dumps(make_sbom(frozen, EPOCH))


def test_requirements_for_other_systems_are_left_out() -> None:
    told = (
        "# made by uv\n"
        f"here==1.0 ; sys_platform == '{sys.platform}' \\\n    --hash=sha256:{'a' * 64} \\\n"
        f"    --hash=sha256:{'b' * 64}\n"
        f"there==2.0 ; sys_platform == 'amiga' \\\n    --hash=sha256:{'c' * 64}\n"
    )

    assert read_pinned(told) == [Pinned("here", "1.0", ("a" * 64, "b" * 64))]
