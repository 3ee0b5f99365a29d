"""Runs first in the frozen program: other programs get the user's library path, not ours.

PyInstaller's start sets LD_LIBRARY_PATH for this process, which has read it by then. A browser that
is opened for a link would else load Alcove's libraries in place of its own.
https://pyinstaller.org/en/stable/runtime-information.html#ld-library-path-libpath-considerations
"""

import os
import sys


def _give_back_library_path() -> None:
    if sys.platform != "linux":
        return
    own = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if own:
        os.environ["LD_LIBRARY_PATH"] = own
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


_give_back_library_path()
