"""Names, or as root installs, the system libraries that Debian lacks for Qt and for compiling.

Runs before anything is installed, so it is plain Python 3 without packages.
"""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "fontconfig": "libfontconfig1",
    "dbus-1": "libdbus-1-3",
    "wayland-client": "libwayland-client0",
    "wayland-cursor": "libwayland-cursor0",
    "xkbcommon": "libxkbcommon0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-xkb": "libxcb-xkb1",
    "gomp": "libgomp1",
}
_PROGRAMS = {"cc": "gcc", "c++": "g++", "git": "git"}
_FONTS = "fonts-dejavu-core"
_FOR_TESTS = {"strace": "strace", "Xvfb": "xvfb"}
"""A few tests use these and skip, saying so, where they are not and cannot be installed."""


def main() -> int:
    """0 when nothing is missing, or it could be installed."""
    if sys.platform != "linux":
        return 0
    missing = missing_packages()
    may_install = shutil.which("apt-get") and os.geteuid() == 0
    if "--tests" in sys.argv and may_install:
        missing += [package for name, package in _FOR_TESTS.items() if not shutil.which(name)]
    if not missing:
        return 0
    if not shutil.which("apt-get"):
        print("Alcove may need these libraries (Debian's names): " + " ".join(missing))
        return 0
    if os.geteuid() != 0:
        print("Please install what is missing first:\n  sudo apt-get install " + " ".join(missing))
        return 1
    print("Installing system libraries: " + " ".join(missing))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=True)
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    subprocess.run(install, env=quiet, check=True, stdout=subprocess.DEVNULL)
    return 0


def missing_packages() -> list[str]:
    """Debian's names of the packages whose library, program or font is not there."""
    libraries = [p for name, p in _LIBRARIES.items() if not ctypes.util.find_library(name)]
    programs = [p for name, p in _PROGRAMS.items() if not shutil.which(name)]
    fonts = [] if any(Path("/usr/share/fonts").rglob("*.[to]tf")) else [_FONTS]
    return [*libraries, *programs, *fonts]


if __name__ == "__main__":
    sys.exit(main())
