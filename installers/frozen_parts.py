"""What goes into the frozen program, and what PyInstaller would take along and nobody uses."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import Final

from installers.facts import ROOT
from installers.sbom import read_pinned

Entry = tuple[str, str, str]
"""A file for PyInstaller: its path in the program, where it lies now, and its kind."""

LANGUAGES: Final = ("ar", "de", "en", "es", "fr", "ja", "zh_CN")

EXCLUDED: Final = (
    *("tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "pydoc_data", "unittest", "doctest"),
    *("pytest", "_pytest", "mypy", "gguf", "setuptools", "pkg_resources", "pip", "wheel"),
    *("IPython", "matplotlib", "PIL", "pandas", "torch", "tokenizers", "rich"),
    # libreadline is under the GPL, and Python takes it along for a prompt that nobody sees.
    "readline",
    # Files are fetched by ranges of our own, and nothing of numpy but arrays is called.
    *("hf_xet", "numpy.f2py", "numpy.distutils", "numpy.testing", "numpy.random.tests"),
    *("llama_cpp.server", "pypdfium2_cli", "click", "tqdm.contrib", "curses", "xmlrpc"),
    *(f"PySide6.{name}" for name in ("QtQml", "QtQuick", "QtOpenGL", "QtOpenGLWidgets", "QtTest")),
)
"""Modules that are left out, for all that import them where they are there."""

DATA_OF: Final = ("ziamath", "ziafont", "latex2mathml")
"""Packages that read files of their own when they draw a formula: fonts, the names of signs."""

RESOURCES: Final = (
    *("resources/models.json", "resources/presets.json", "resources/LICENSES.md"),
    *("resources/pocket/pocket.gguf", "resources/pocket/CARD.md"),
    *("resources/icons/*.svg", "resources/translations/*.qm", "resources/theme/*"),
)
"""What the program reads at run time; how Pocket was trained stays out."""

_PLUGINS: Final = {
    "platforms": r"q(xcb|wayland.*|offscreen|windows|cocoa)",
    "platforminputcontexts": r"(compose|ibus).*",
    "platformthemes": r"qxdgdesktopportal",
    "wayland-decoration-client": r".*",
    "wayland-shell-integration": r"xdg-shell",
    "iconengines": r"qsvgicon",
    "imageformats": r"q(svg|ico)",
    "styles": r".*",
}
"""Of Qt's plug-ins. GTK's theme would ask for GTK; raster windows need no OpenGL."""
_PLUGIN: Final = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/]+?)(?:\.abi3)?\.\w+$")

_QT_LIBRARIES: Final = frozenset(
    {"Core", "Gui", "Widgets", "Svg", "Network", "DBus", "XcbQpa", "WaylandClient"}
)
_QT_LIBRARY: Final = re.compile(
    r"(?:^|/)(?:lib)?Qt6?([A-Z]\w+?)(?:\.abi3)?(?:\.so|\.dll|\.pyd|\.framework|$)"
)

_OF_THE_SYSTEM: Final = re.compile(
    r"lib(stdc\+\+|gcc_s|z|zstd|lzma|X11|X11-xcb|xcb|Xau|Xdmcp|wayland-\w+|fontconfig|freetype"
    r"|dbus-1|expat|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|vulkan|glib-2\.0|gthread-2\.0|gobject-2\.0"
    r"|gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils|systemd|cap|pcre2-8|selinux|resolv"
    r"|png16|brotli\w+|bsd|md|lz4|gcrypt|gpg-error)\.so(\.|$)"
)
"""Libraries of Linux that every desktop has, and that must be those its drivers were built with."""


def keeps(destination: str) -> bool:
    """Whether a file of the frozen program, by its path there, is wanted."""
    path = destination.replace("\\", "/")
    plugin = _PLUGIN.search(path)
    if plugin is not None:
        wanted = _PLUGINS.get(plugin[1])
        return wanted is not None and re.fullmatch(wanted, plugin[2]) is not None
    if "/translations/" in path and "PySide6" in path:
        language = re.fullmatch(r"qtbase_(\w+)\.qm", PurePosixPath(path).name)
        return language is not None and language[1] in LANGUAGES
    if sys.platform == "linux" and _OF_THE_SYSTEM.match(PurePosixPath(path).name):
        return False
    library = _QT_LIBRARY.search(path)
    if library is not None and "metatypes" not in path:
        return library[1] in _QT_LIBRARIES
    return not _is_surplus(path)


def _is_surplus(path: str) -> bool:
    """Source, tests and types that packages bring along, and parts of Qt for developers."""
    parts = PurePosixPath(path).parts
    if {"tests", "test", "include", "__pycache__"} & set(parts):
        return True
    if path.endswith("vulkan-1.dll"):  # that of the SDK; a computer's own knows its drivers
        return True
    return path.endswith((".pyi", ".c", ".h", ".pyx", ".cmake", "opengl32sw.dll", "py.typed"))


def needed(binaries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The binaries without the system's libraries that only what is left out has asked for.

    `imports` gives the names of the libraries that a file asks for. Linux only: elsewhere
    PyInstaller takes along none of the system.
    """
    kept = list(binaries)
    if sys.platform != "linux":
        return kept
    wanted = {name: frozenset(imports(name)) for name in {source for _, source, _ in kept}}
    while True:
        asked = frozenset[str]().union(*(wanted[source] for _, source, _ in kept))
        fewer = [entry for entry in kept if not _is_single(entry[0]) or entry[0] in asked]
        if len(fewer) == len(kept):
            return kept
        kept = fewer


def _is_single(destination: str) -> bool:
    """A library beside Python itself, which the program's start loads by name."""
    return "/" not in destination and not re.match(r"libpython|.*cpython|_", destination)


def is_engine(path: Path) -> bool:
    """Whether a file beside llama.cpp is one of its libraries, under a name that is asked for."""
    return re.search(r"(\.so(\.\d+)?|\.dll|\.dylib|\.metal)$", path.name) is not None


def resources() -> list[tuple[str, str]]:
    """The files of `resources`, each with its folder in the program."""
    found = [path for pattern in RESOURCES for path in sorted(ROOT.glob(pattern))]
    return [(str(path), path.parent.relative_to(ROOT).as_posix()) for path in found]


def distributions() -> list[str]:
    """The names of everything that is pinned for this system: their metadata and licences go in."""
    pinned = read_pinned((ROOT / "requirements.txt").read_text("utf-8"))
    return [entry.name for entry in pinned if entry.name not in {"hf-xet", "click"}]


def metadata(folder: Path) -> list[Path]:
    """What is kept of a `.dist-info` folder: what names it, and its licences."""
    named = [folder / name for name in ("METADATA", "entry_points.txt", "top_level.txt")]
    wanted = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
    told = [path for path in sorted(folder.rglob("*")) if wanted.search(path.name)]
    found = {*named, *told, *folder.glob("licenses/**/*")}
    return sorted(path for path in found if path.is_file())
