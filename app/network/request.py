"""Sends one HTTP/1.1 request over a connection and reads the head of its answer."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Mapping

from app.network.hosts import Target


class _Asker(http.client.HTTPConnection):
    """Counts what it sends, and never connects by itself."""

    auto_open = 0
    sent = 0

    def send(self, data: object) -> None:
        """As the base; all that is ever sent is the head."""
        self.sent += len(data) if isinstance(data, bytes) else 0
        super().send(data)  # type: ignore[arg-type]  # bytes of the base's own making


def ask(
    connection: socket.socket, target: Target, method: str, headers: Mapping[str, str]
) -> tuple[http.client.HTTPResponse, int]:
    """The answer to `method` on `target`, its head read, and the bytes that were sent.

    The connection belongs to the answer then. Raises OSError, or http.client.HTTPException for an
    answer that is not HTTP; the connection is closed then.
    """
    asker = _Asker(target.host, target.port)
    asker.sock = connection
    try:
        asker.putrequest(method, target.path, skip_host=True, skip_accept_encoding=True)
        asker.putheader("Host", target.authority)
        for name, value in headers.items():
            asker.putheader(name, value)
        asker.endheaders()
        return asker.getresponse(), asker.sent
    except ValueError as error:
        raise http.client.InvalidURL(str(error)) from error
    finally:
        connection.close()  # the answer has a hold of it; the last to let go ends it
