"""Tells when something changed in the folders of collections, once it has come to rest."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

REST_MILLISECONDS: Final = 2000
MOST_WATCHED: Final = 400
"""Folders and files of one collection: systems allow a program only so many."""


class FolderWatch(QObject):
    """Each folder under the id of its collection."""

    changed = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watchers: dict[int, QFileSystemWatcher] = {}
        self._touched: set[int] = set()
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self._tell)

    def watch(self, id_: int, paths: Iterable[str]) -> None:
        """Watch these folders and files, and no others, for a collection."""
        self.forget(id_)
        watcher = QFileSystemWatcher(list(paths), self)
        watcher.directoryChanged.connect(lambda _: self._touch(id_))
        watcher.fileChanged.connect(lambda _: self._touch(id_))
        self._watchers[id_] = watcher

    def forget(self, id_: int) -> None:
        """Watch it no more."""
        watcher = self._watchers.pop(id_, None)
        if watcher is not None:
            watcher.deleteLater()
        self._touched.discard(id_)

    def close(self) -> None:
        """Watch nothing any more."""
        self._rest.stop()
        for id_ in list(self._watchers):
            self.forget(id_)

    def _touch(self, id_: int) -> None:
        self._touched.add(id_)
        self._rest.start()

    def _tell(self) -> None:
        touched, self._touched = self._touched, set()
        for id_ in sorted(touched):
            self.changed.emit(id_)


def to_watch(folder: str, files: Iterable[str]) -> list[str]:
    """The folder, those in it, and the files that were read; for a thread."""
    found = []
    for top, names, _ in os.walk(folder):
        names[:] = sorted(name for name in names if not name.startswith("."))
        found.append(top)
        if len(found) >= MOST_WATCHED // 2:
            break
    found += [file for file in files if Path(file).is_file()]
    return found[:MOST_WATCHED]
