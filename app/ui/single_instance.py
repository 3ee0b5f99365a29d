"""One window for one data folder: a second start raises the first window and ends."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

ANSWER_MILLISECONDS: Final = 1000


class SingleInstance(QObject):
    """Holds the lock of a data folder, and hears when the program is started again.

    QtNetwork is only loaded to listen, after the first paint, or to knock.
    """

    raised = Signal()

    def __init__(self, data: Path) -> None:
        super().__init__()
        path = str(data.resolve()).encode(errors="surrogateescape")
        digest = QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256)
        self._name = f"alcove-{bytes(digest.data()).hex()[:16]}"
        self._lock = QLockFile(str(data / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """True for the first; otherwise the first window was asked to come to the front."""
        if self._lock.tryLock(0):
            return True
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(ANSWER_MILLISECONDS)
        socket.disconnectFromServer()
        return False

    def listen(self) -> None:
        """Hear later starts; only this user's own can knock."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _hear(self) -> None:
        while self._server is not None and (knock := self._server.nextPendingConnection()):
            knock.disconnected.connect(knock.deleteLater)
            knock.disconnectFromServer()
            self.raised.emit()
