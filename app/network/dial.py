"""Makes a connection: name look-up, TCP, a proxy where the system names one, TLS checked."""

from __future__ import annotations

import base64
import errno
import http.client
import os
import queue
import selectors
import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from app.core.errors import OutsideError
from app.network.hosts import Target, is_loopback

if TYPE_CHECKING:
    from app.network.lines import Line

_Found = tuple[int, int, int, Any]
"""Family, kind, protocol and address, as `socket` takes them."""
_PATIENCE = 6.0
"""Seconds for one of several addresses: a broken IPv6 must not use up all the time there is."""


def tls_library() -> str:
    """The library that encrypts connections, and its version."""
    return ssl.OPENSSL_VERSION


class Dialer:
    """Connects to targets. The system's certificates are trusted (`truststore`), no others."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None

    def connect(self, target: Target, line: Line, timeout: float) -> socket.socket:
        """A connection that `line` can cut; each wait lasts `timeout` seconds at most.

        Raises OSError (of which ssl.SSLError is one), or OutsideError `proxy_not_supported`.
        """
        proxy = _proxy_for(target)
        host, port = (proxy[0], proxy[1]) if proxy else (target.host, target.port)
        connection = _reach(host, port, line, timeout)
        try:
            if proxy:
                _tunnel(connection, target, proxy[2])
            if target.scheme == "https":
                connection = self._tls().wrap_socket(connection, server_hostname=target.host)
        except BaseException:
            connection.close()
            raise
        return connection

    def _tls(self) -> ssl.SSLContext:
        with self._lock:
            if self._context is None:
                import truststore

                self._context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
                self._context.set_alpn_protocols(["http/1.1"])
            return self._context


def _reach(host: str, port: int, line: Line, timeout: float) -> socket.socket:
    until = time.monotonic() + timeout
    found = _look_up(host, port, line, timeout)
    for number, one in enumerate(found, 1):
        left = max(0.1, until - time.monotonic())
        try:
            connection = _try(one, line, left if number == len(found) else _PATIENCE)
        except OSError:
            if number == len(found) or line.is_cut:
                raise
        else:
            connection.settimeout(timeout)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return connection
    raise OSError("no address")


def _try(found: _Found, line: Line, timeout: float) -> socket.socket:
    family, kind, protocol, address = found
    connection = socket.socket(family, kind, protocol)
    try:
        line.hold(connection)
        _connect(connection, address, line, timeout)
    except BaseException:
        connection.close()
        raise
    return connection


def _look_up(host: str, port: int, line: Line, timeout: float) -> list[_Found]:
    # The system's look-up knows no time limit and cannot be ended, so it is left behind.
    answers: queue.SimpleQueue[list[_Found] | OSError | None] = queue.SimpleQueue()

    def work() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.put([(family, kind, number, at) for family, kind, number, _, at in found])
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError(str(error)))

    with line.waking(lambda: answers.put(None)):
        threading.Thread(target=work, name="look-up", daemon=True).start()
        try:
            answer = answers.get(timeout=timeout)
        except queue.Empty:
            raise TimeoutError from None
    if isinstance(answer, OSError):
        raise answer
    return answer or []


def _connect(connection: socket.socket, address: Any, line: Line, timeout: float) -> None:
    until = time.monotonic() + timeout
    connection.setblocking(False)
    number = connection.connect_ex(address)
    if number not in {0, errno.EINPROGRESS, errno.EWOULDBLOCK}:
        raise OSError(number, os.strerror(number))
    with selectors.DefaultSelector() as selector:
        selector.register(connection, selectors.EVENT_WRITE)
        # In steps, because not every system ends a connection that is only being made.
        while not selector.select(0.1):
            if line.is_cut:
                raise ConnectionAbortedError
            if time.monotonic() > until:
                raise TimeoutError
    if number := connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
        raise OSError(number, os.strerror(number))
    connection.setblocking(True)


def _proxy_for(target: Target) -> tuple[str, int, str] | None:
    """Host, port and `user:password` of the proxy for `target`, as environment or system say."""
    if target.scheme != "https" or is_loopback(target.host) or proxy_bypass(target.host):
        return None
    named = getproxies()
    url = named.get("https") or named.get("all")
    if not url:
        return None
    parts = urlsplit(url if "://" in url else f"http://{url}")
    if parts.scheme != "http" or not parts.hostname:
        # Going around a proxy such as Tor's would betray what it is there to hide.
        raise OutsideError("proxy_not_supported", proxy=parts.scheme)
    secret = ""
    if parts.username:
        secret = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return parts.hostname, parts.port or 80, secret


def _tunnel(connection: socket.socket, target: Target, secret: str) -> None:
    where = f"{target.host}:{target.port}"
    lines = [f"CONNECT {where} HTTP/1.1", f"Host: {where}"]
    if secret:
        code = base64.b64encode(secret.encode()).decode()
        lines.append(f"Proxy-Authorization: Basic {code}")
    connection.sendall("\r\n".join([*lines, "", ""]).encode())
    with http.client.HTTPResponse(connection, method="CONNECT") as answer:
        answer.begin()
    if answer.status != http.HTTPStatus.OK:
        raise ConnectionRefusedError(answer.status, "proxy")
