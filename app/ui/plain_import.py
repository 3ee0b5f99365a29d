"""Takes PySide6's look at the source of every module out of Python's `import`."""

from __future__ import annotations

import builtins


def import_plainly() -> None:
    """Undo what PySide6 does to `import` for the sake of `from __feature__ import …`.

    It reads the source file of each module that is imported, to learn whether that uses PySide6,
    and `linecache` keeps every line. Nothing here asks for a feature, so that nothing is lost by
    it, but for a tenth of the start and megabytes of text. What somebody else has put in its place,
    and a PySide6 that names its own otherwise, are left alone.
    https://github.com/napari/napari/issues/8584
    """
    import PySide6.QtCore  # noqa: F401 - it is this that changes `import`

    before = getattr(builtins, "__orig_import__", None)
    current = getattr(builtins.__import__, "__name__", "")
    if before is not None and current == "__feature_import__":
        builtins.__import__ = before
