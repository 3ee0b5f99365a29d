"""What no metadata tells of the parts: a fixed list, held by tests against what is installed."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.about.parts import Part, TextPlace, installed, ours

OWN_LICENCE: Final = "Apache-2.0"
QT_SOURCE: Final = "https://download.qt.io/official_releases/qt/{short}/{whole}/single/"
PYSIDE_SOURCE: Final = (
    "https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{whole}-src/"
)
_LGPL: Final = ours("Qt", "LGPL-3.0", "GPL-3.0")
"""The notice first: the LGPL wants the copyright named, and includes the text of the GPL."""


@dataclass(frozen=True, slots=True)
class Known:
    """What corrects or adds to the metadata of a distribution.

    `licence` stands in place of a vague one; `texts` and `inside` (files in its packages) are added
    to those of its metadata.
    """

    licence: str = ""
    home: str = ""
    texts: tuple[TextPlace, ...] = ()
    inside: tuple[str, ...] = ()
    source: str = ""


_MDIT: Final = ("admon", "container", "deflist", "footnote", "front_matter", "texmath")

KNOWN: Final[Mapping[str, Known]] = MappingProxyType(
    {
        "apsw-sqlite3mc": Known("any-OSI"),
        "backports-tarfile": Known("MIT"),
        "defusedxml": Known("PSF-2.0"),
        "diskcache": Known("Apache-2.0"),
        "jaraco-classes": Known("MIT"),
        "jinja2": Known("BSD-3-Clause", "https://jinja.palletsprojects.com"),
        "latex2mathml": Known("MIT", texts=ours("latex2mathml")),
        "lazy-importer": Known(home="https://pypi.org/project/lazy-importer/"),
        "markdown-it-py": Known("MIT"),
        "mdit-py-plugins": Known(
            "MIT", inside=tuple(f"mdit_py_plugins/{name}/LICENSE" for name in _MDIT)
        ),
        "mdurl": Known("MIT"),
        "nvidia-ml-py": Known(
            "BSD-3-Clause", "https://pypi.org/project/nvidia-ml-py/", ours("nvidia-ml-py")
        ),
        "olefile": Known("BSD-2-Clause"),
        "pypdfium2": Known("(Apache-2.0 OR BSD-3-Clause) AND LicenseRef-PDFium"),
        "pyside6-essentials": Known("LGPL-3.0-only", texts=_LGPL, source=PYSIDE_SOURCE),
        "shiboken6": Known("LGPL-3.0-only", texts=_LGPL, source=PYSIDE_SOURCE),
    }
)
"""By normalised name. Of the licences PySide offers, Alcove uses the LGPL."""

_OF_PDFIUM: Final = ("freetype", "harfbuzz", "icu", "libpng", "zlib")


def other_parts() -> list[Part]:
    """What is no Python distribution, or lies inside of one under a licence of its own."""
    qt = installed("PySide6-Essentials")
    return [
        Part(
            "CPython",
            platform.python_version(),
            "PSF-2.0",
            "https://www.python.org",
            ours("CPython"),
        ),
        Part(
            "Qt",
            qt,
            "LGPL-3.0-only",
            "https://doc.qt.io/qt-6/licenses-used-in-qt.html",
            (
                *(*_LGPL, *ours("Qt-third-party", "Apache-2.0", "PCRE2")),
                *(_pdfium(name) for name in _OF_PDFIUM),
            ),
            at_version(QT_SOURCE, qt),
        ),
        Part("llama.cpp", "", "MIT", "https://github.com/ggml-org/llama.cpp", ours("llama.cpp")),
        Part("SQLite", "", "blessing", "https://www.sqlite.org", ours("SQLite")),
        Part(
            "SQLite3 Multiple Ciphers",
            "",
            "MIT",
            "https://utelle.github.io/SQLite3MultipleCiphers/",
            ours("SQLite3MultipleCiphers"),
        ),
        Part(
            "PDFium",
            "",
            "BSD-3-Clause",
            "https://pdfium.googlesource.com/pdfium/",
            (_pdfium("pdfium"),),
        ),
        Part("OpenSSL", "", "Apache-2.0", "https://www.openssl.org", ours("Apache-2.0")),
        Part("STIX Two Math", "2.11", "OFL-1.1", "https://www.stixfonts.org", ours("STIX")),
        Part(
            "DejaVu Sans",
            "2.37",
            "Bitstream-Vera",
            "https://dejavu-fonts.github.io",
            ours("DejaVu"),
        ),
        Part("Pocket", "", OWN_LICENCE, "", ours(OWN_LICENCE)),
    ]


STARTER: Final = Part(
    "PyInstaller's starter",
    "",
    "GPL-2.0-or-later WITH Bootloader-exception",
    "https://pyinstaller.org",
    ours("PyInstaller"),
)
"""In the frozen program alone. The exception leaves the program its own licence."""


def at_version(address: str, whole: str) -> str:
    """An address of a source, for one version."""
    return address.format(whole=whole, short=".".join(whole.split(".")[:2]))


def _pdfium(name: str) -> TextPlace:
    """A licence that pypdfium2 brings along; of these, Qt has the same libraries inside."""
    return TextPlace("metadata", f"licenses/BUILD_LICENSES/{name}.txt", "pypdfium2")
