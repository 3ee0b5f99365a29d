"""Https is checked, and goes through the proxy that the user's system names."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from app.core.errors import OutsideError
from app.network.door import Door
from app.network.hosts import HostRules
from app.network.ledger import Ledger

CERTIFICATE = Path(__file__).with_name("certificate.pem")
"""For hub.test and 127.0.0.1, signed by itself, with its key: no secret."""


@contextmanager
def listening(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """A port where each connection is given to `serve`."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def work() -> None:
            while True:
                try:
                    connection = server.accept()[0]
                except OSError:
                    return
                with connection:
                    serve(connection)

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
        thread.join(5)


def answer_encrypted(connection: socket.socket) -> None:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATE)
    try:
        with context.wrap_socket(connection, server_side=True) as encrypted:
            encrypted.recv(65536)
            encrypted.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
            encrypted.unwrap()
    except OSError:
        return  # the client did not like the certificate


@pytest.fixture
def site() -> Iterator[int]:
    with listening(answer_encrypted) as port:
        yield port


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "all_proxy", "no_proxy", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def body(endpoint: str, folder: Path) -> bytes:
    door = Door(HostRules(endpoint), Ledger(folder / "requests.jsonl"))
    with door.open(f"{endpoint}/", why="test", timeout=5) as reply:
        return reply.read(100)


@pytest.mark.usefixtures("trusted")
def test_a_certificate_the_system_trusts_is_good(site: int, tmp_path: Path) -> None:
    assert body(f"https://127.0.0.1:{site}", tmp_path) == b"hello"


@pytest.mark.usefixtures("trusted")
def test_a_certificate_of_another_name_is_not(site: int, tmp_path: Path) -> None:
    with pytest.raises(OutsideError) as caught:
        body(f"https://localhost:{site}", tmp_path)
    assert caught.value.code == "tls_failed"


def test_a_certificate_nobody_vouches_for_is_refused(site: int, tmp_path: Path) -> None:
    with pytest.raises(OutsideError) as caught:
        body(f"https://127.0.0.1:{site}", tmp_path)
    assert (caught.value.code, caught.value.facts["host"]) == ("tls_failed", "127.0.0.1")
    assert "self" in str(caught.value.facts["reason"])


def test_a_site_that_does_not_encrypt_is_refused(tmp_path: Path) -> None:
    def plain(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")

    with listening(plain) as port, pytest.raises(OutsideError) as caught:
        body(f"https://127.0.0.1:{port}", tmp_path)
    assert caught.value.code == "tls_failed"


@pytest.mark.usefixtures("trusted")
def test_the_proxy_is_used_and_sees_only_the_host(
    site: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heads: list[bytes] = []

    def proxy(connection: socket.socket) -> None:
        heads.append(connection.recv(65536))
        with socket.create_connection(("127.0.0.1", site)) as far:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=pump, args=(far, connection))
            back.start()
            pump(connection, far)
            back.join(5)

    with listening(proxy) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://me:my%20word@127.0.0.1:{port}")
        assert body("https://hub.test", tmp_path) == b"hello"
    assert heads[0].startswith(b"CONNECT hub.test:443 HTTP/1.1\r\nHost: hub.test:443\r\n")
    assert b"Proxy-Authorization: Basic bWU6bXkgd29yZA==" in heads[0]


def test_a_proxy_that_refuses_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def proxy(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")

    with listening(proxy) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        with pytest.raises(OutsideError) as caught:
            body("https://hub.test", tmp_path)
    assert caught.value.code == "network_unreachable"


def test_a_proxy_of_another_kind_is_never_gone_around(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5h://127.0.0.1:9050")
    with pytest.raises(OutsideError) as caught:
        body("https://hub.test", tmp_path)
    assert caught.value.code == "proxy_not_supported"
    assert caught.value.facts == {"proxy": "socks5h"}


def pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
