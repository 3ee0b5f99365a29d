"""One window for one data folder: a second start raises the first window, hands over what it was
to open, and ends."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal

from app.core.errors import OutsideError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MILLISECONDS: Final = 1000
AGAIN_MILLISECONDS: Final = 50
PATIENCE_SECONDS: Final = 15.0
"""The first window hears nothing before it is loaded, and nothing while it closes."""
MOST_BYTES: Final = 1 << 14
_END: Final = b"\0"


class SingleInstance(QObject):
    """Holds the lock of a data folder, and hears when the program is started again.

    QtNetwork is only loaded to listen, after the first paint, or to knock. A knock says what is
    to be opened (mostly nothing) up to a zero byte; the answer is that the line is closed.
    """

    raised = Signal()
    asked = Signal(str)
    """A later start wants something opened: its argument, unchecked."""

    def __init__(self, data: Path, patience: float = PATIENCE_SECONDS) -> None:
        super().__init__()
        path = str(data.resolve()).encode(errors="surrogateescape")
        digest = QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256)
        self._name = f"alcove-{bytes(digest.data()).hex()[:16]}"
        self._lock = QLockFile(str(data / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._patience = patience
        self._server: QLocalServer | None = None

    def take(self, target: str = "") -> bool:
        """True for the first; otherwise the first window has come to the front and has `target`.

        Raises OutsideError `window_silent` where there is one that does not answer.
        """
        until = time.monotonic() + self._patience
        while not self._lock.tryLock(AGAIN_MILLISECONDS):
            if self._knock(target.encode(errors="surrogateescape")[:MOST_BYTES] + _END):
                return False
            if time.monotonic() > until:
                raise OutsideError("window_silent")
        return True

    def listen(self) -> None:
        """Hear later starts; only this user's own can knock."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        self._server.listen(self._name)

    def stop_listening(self) -> None:
        """The window closes: a later start waits until it can be the first."""
        if self._server is not None:
            self._server.close()

    def release(self) -> None:
        """Let the next start be the first."""
        self.stop_listening()
        self._lock.unlock()

    def _knock(self, message: bytes) -> bool:
        """Whether the first window has heard."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_MILLISECONDS):
            return False
        socket.write(message)
        socket.flush()
        is_open = socket.state() != QLocalSocket.LocalSocketState.UnconnectedState
        return not is_open or socket.waitForDisconnected(ANSWER_MILLISECONDS)

    def _hear(self) -> None:
        while self._server is not None and (knock := self._server.nextPendingConnection()):
            knock.disconnected.connect(knock.deleteLater)
            knock.readyRead.connect(partial(self._read, knock))
            self.raised.emit()
            self._read(knock)

    def _read(self, knock: QLocalSocket) -> None:
        """Look at what has come so far; answer where that is all."""
        untrusted = bytes(knock.peek(MOST_BYTES + 1).data())
        message, end, _ = untrusted.partition(_END)
        if end or len(untrusted) > MOST_BYTES:
            knock.readAll()
            knock.disconnectFromServer()
        if end and message:
            self.asked.emit(message.decode(errors="surrogateescape"))
