"""What goes into the frozen program, and what stays out."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.ui.languages import LANGUAGES
from installers import frozen, frozen_hook
from installers import frozen_parts as parts
from installers.facts import ROOT, version

QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "path",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        f"{QT}/plugins/platforms/libqcocoa.dylib",
        f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        f"{QT}/lib/libQt6Core.so.6",
        f"{QT}/lib/QtCore.framework/Versions/A/QtCore",
        f"{QT}/lib/QtCore.framework/Versions/A/Resources/Info.plist",
        "PySide6/Qt6Widgets.dll",
        "PySide6/QtGui.abi3.so",
        "PySide6/QtNetwork.pyd",
        f"{QT}/lib/libicudata.so.73",
        f"{QT}/translations/qtbase_zh_CN.qm",
        "llama_cpp/lib/libggml-cpu-haswell.so",
        "pypdfium2_raw/libpdfium.so",
        "resources/pocket/pocket.gguf",
        "resources/translations/alcove_de.qm",
        "libpython3.11.so.1.0",
        "libxcb-cursor.so.0",
    ],
)
def test_what_is_used_goes_in(path: str) -> None:
    assert parts.keeps(path)


@pytest.mark.parametrize(
    "path",
    [
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/imageformats/libqpdf.so",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        "PySide6/plugins/generic/qtuiotouchplugin.dll",
        f"{QT}/lib/libQt6Quick.so.6",
        f"{QT}/lib/QtQml.framework/Versions/A/QtQml",
        f"{QT}/lib/QtQml.framework/Versions/A/Resources/Info.plist",
        "PySide6/Qt6Pdf.dll",
        "PySide6/QtOpenGL.abi3.so",
        "PySide6/opengl32sw.dll",
        "vulkan-1.dll",
        f"{QT}/translations/qtbase_fi.qm",
        f"{QT}/translations/assistant_de.qm",
        "numpy/_core/tests/data/x.csv",
        "numpy/_core/include/numpy/arrayobject.h",
    ],
)
def test_what_nobody_uses_stays_out(path: str) -> None:
    assert not parts.keeps(path)


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
@pytest.mark.parametrize("name", ["libstdc++.so.6", "libGL.so.1", "libwayland-client.so.0"])
def test_what_drivers_were_built_with_is_the_systems(name: str) -> None:
    assert not parts.keeps(name)


def test_qts_own_words_are_there_for_every_language() -> None:
    assert set(parts.LANGUAGES) == set(LANGUAGES)


def test_the_programs_files_are_all_there() -> None:
    names = {Path(source).name for source, _ in parts.resources()}

    assert {"pocket.gguf", "models.json", "presets.json", "LICENSES.md"} <= names
    assert {f"alcove_{code}.qm" for code in LANGUAGES if code != "en"} <= names
    assert not [name for name in names if name.endswith((".py", ".ts", ".txt"))]
    assert all(
        (ROOT / folder / Path(source).name).is_file() for source, folder in parts.resources()
    )


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
def test_libraries_that_only_a_plugin_left_out_wanted_stay_out() -> None:
    entries = [
        ("app.so", "/b/app.so", "EXTENSION"),
        ("numpy/core.so", "/b/core.so", "EXTENSION"),
        ("libone.so.1", "/s/libone.so.1", "BINARY"),
        ("libtwo.so.1", "/s/libtwo.so.1", "BINARY"),
        ("libgtk.so.3", "/s/libgtk.so.3", "BINARY"),
        ("libpango.so.1", "/s/libpango.so.1", "BINARY"),
        ("libpython3.11.so.1.0", "/s/libpython", "BINARY"),
    ]
    asked = {
        "/b/core.so": ["libone.so.1"],
        "/s/libone.so.1": ["libtwo.so.1"],
        "/s/libgtk.so.3": ["libpango.so.1"],
    }

    kept = parts.needed(entries, lambda path: asked.get(path, []))

    names = {name for name, _, _ in kept}
    assert names == {"numpy/core.so", "libone.so.1", "libtwo.so.1", "libpython3.11.so.1.0"}


def test_each_library_of_llama_goes_in_once() -> None:
    assert parts.is_engine(Path("libllama.so"))
    assert parts.is_engine(Path("libggml-base.so.0"))
    assert parts.is_engine(Path("ggml-cpu-haswell.dll"))
    assert not parts.is_engine(Path("libggml-base.so.0.25.3"))
    assert not parts.is_engine(Path("llama.h"))


def test_a_licence_is_kept_and_the_list_of_files_is_not(tmp_path: Path) -> None:
    folder = tmp_path / "thing-1.dist-info"
    (folder / "licenses" / "inner").mkdir(parents=True)
    for name in ("METADATA", "RECORD", "LICENSE.txt", "licenses/inner/FONT", "entry_points.txt"):
        (folder / name).write_text("x", "utf-8")

    names = {str(path.relative_to(folder)) for path in parts.metadata(folder)}

    assert names == {"METADATA", "LICENSE.txt", "licenses/inner/FONT", "entry_points.txt"}


def test_everything_pinned_tells_its_licence() -> None:
    assert {"pyside6-essentials", "llama-cpp-python", "keyring"} <= set(parts.distributions())


def test_the_program_knows_its_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "alcove-9.dist-info"
    monkeypatch.setattr(frozen, "OWN_METADATA", own)

    frozen._write_metadata()

    assert f"Version: {version()}" in (own / "METADATA").read_text("utf-8")
    assert (own / "LICENSE").is_file()


@pytest.mark.skipif(sys.platform != "linux", reason="a variable of Linux")
def test_other_programs_get_the_users_library_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/alcove/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/mine")
    frozen_hook._give_back_library_path()
    assert frozen_hook.os.environ["LD_LIBRARY_PATH"] == "/opt/mine"

    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/alcove/_internal")
    frozen_hook._give_back_library_path()
    assert "LD_LIBRARY_PATH" not in frozen_hook.os.environ
