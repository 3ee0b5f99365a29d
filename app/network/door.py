"""The one way out: every request is checked, can be ended at once, and is written down."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.core.errors import AlcoveError, BugError, OutsideError
from app.network.hosts import HostRules, Target
from app.network.ledger import Ledger, Visit
from app.network.lines import Errand, Line, Lines

if TYPE_CHECKING:
    import socket

    import httpx2

    from app.network.dial import Dialer
    from app.network.reply import Reply

ANSWER_LIMIT = 8 * 1024 * 1024
"""Bytes of an answer that is read into memory (`client`)."""

AGENT = "Alcove"
"""All that a host learns of the program; no version, no system."""

_NOTHING: Mapping[str, str] = MappingProxyType({})
_OURS = frozenset(
    {"host", "user-agent", "accept-encoding", "connection", "content-length", "cookie"}
)


@dataclass(slots=True)
class _Way:
    """One request on its way: what it goes through, and what the ledger will say of it."""

    target: Target
    line: Line
    visit: Visit
    started: float


class Door:
    """Thread-safe. Lets through what `rules` allow, keeps `ledger`, and can be shut (`offline`).

    Only GET and HEAD: nothing of the user's can be sent as a body. A door that is `barred` stays
    shut, whatever the user switches: each request raises that error anew.
    """

    def __init__(
        self,
        rules: HostRules,
        ledger: Ledger,
        *,
        offline: bool = False,
        barred: AlcoveError | None = None,
    ) -> None:
        self.rules = rules
        self._barred = barred
        self.ledger = ledger
        self._offline = offline
        self._lines = Lines()
        self._dialer: Dialer | None = None

    @property
    def offline(self) -> bool:
        """Whether the user has shut the door."""
        return self._offline

    @property
    def barred(self) -> AlcoveError | None:
        """Why nothing can pass at all, whether `offline` or not; None for most."""
        return self._barred

    def go_offline(self) -> None:
        """Shut the door: what is open ends at once with `offline`, new requests make no socket."""
        self._offline = True
        self._lines.cut()

    def go_online(self) -> None:
        """Open it again; what is barred stays barred."""
        self._lines.mend()
        self._offline = False

    def open(
        self,
        url: str,
        *,
        why: str,
        headers: Mapping[str, str] = _NOTHING,
        method: str = "GET",
        timeout: float = 20.0,
        errand: Errand | None = None,
    ) -> Reply:
        """Ask `url` and wait for the head of the answer. Redirects are the caller's to follow.

        An `Authorization` header goes to the hub alone and is left out elsewhere. `why` is the
        word for the ledger, `timeout` seconds of one wait, `errand` can end it from elsewhere.
        Raises OutsideError: `offline`, `host_refused`, `not_https`, `network_unreachable`,
        `network_timeout`, `network_cut`, `tls_failed`, `proxy_not_supported`; or what bars it.
        """
        if method not in {"GET", "HEAD"}:
            raise BugError("network_method", method=method)
        self._check_open()
        way = self._way(self.rules.check(url), method, why)
        allowed = self._allowed(url, headers)
        with self._leaving(way, errand):
            return self._ask(way, allowed, timeout, errand)

    def client(
        self, errand: Callable[[], Errand], *, timeout: float = 20.0, limit: int = ANSWER_LIMIT
    ) -> httpx2.Client:
        """For `huggingface_hub.set_client_factory`: every request, redirects too, goes through
        this door. `errand` says what the calling thread is about; an answer longer than `limit`
        bytes raises OutsideError `answer_too_large`. Raises what bars the door."""
        from app.network.transport import make_client

        self._check_barred()
        return make_client(self, errand, timeout, limit)

    def _check_open(self) -> None:
        self._check_barred()
        if self._offline:
            raise OutsideError("offline")

    def _check_barred(self) -> None:
        if self._barred is not None:
            # Anew, because an exception gathers the traceback of each time it is raised.
            raise type(self._barred)(self._barred.code, **self._barred.facts)

    def _allowed(self, url: str, headers: Mapping[str, str]) -> dict[str, str]:
        kept = {name: value for name, value in headers.items() if name.lower() not in _OURS}
        if not self.rules.may_carry_token(url):
            kept = {name: one for name, one in kept.items() if name.lower() != "authorization"}
        return kept | {"User-Agent": AGENT, "Accept-Encoding": "identity", "Connection": "close"}

    def _way(self, target: Target, method: str, why: str) -> _Way:
        path = target.path.partition("?")[0]
        visit = Visit(
            time=time.time(),
            method=method,
            host=target.host,
            path=path[:1024],
            status=0,
            sent=0,
            received=0,
            why=why,
            seconds=0.0,
            id=secrets.token_hex(6),
            done=False,
        )
        return _Way(target, Line(), visit, time.monotonic())

    @contextmanager
    def _leaving(self, way: _Way, errand: Errand | None) -> Iterator[None]:
        """What holds until the answer's head is here; on failure the way ends."""
        from app.network.reply import told

        self.ledger.add(way.visit)
        try:
            with told(way.target.host, lambda: self._offline, way.line):
                for lines in self._groups(errand):
                    lines.add(way.line)
                yield
        except BaseException:
            way.line.close()
            self._ended(way, 0, errand)
            raise

    def _groups(self, errand: Errand | None) -> tuple[Lines, ...]:
        return (self._lines, errand.lines) if errand else (self._lines,)

    def _ask(
        self, way: _Way, headers: Mapping[str, str], timeout: float, errand: Errand | None
    ) -> Reply:
        from app.network.request import ask

        connection = self._connect(way, timeout)
        response, sent = ask(connection, way.target, way.visit.method, headers)
        way.visit = replace(way.visit, status=response.status, sent=sent)
        from app.network.reply import Reply

        return Reply(
            response,
            way.line,
            way.target.host,
            ended=lambda received: self._ended(way, received, errand),
            is_offline=lambda: self._offline,
        )

    def _connect(self, way: _Way, timeout: float) -> socket.socket:
        from app.network.dial import Dialer

        if self._dialer is None:
            self._dialer = Dialer()
        return self._dialer.connect(way.target, way.line, timeout)

    def _ended(self, way: _Way, received: int, errand: Errand | None) -> None:
        for lines in self._groups(errand):
            lines.discard(way.line)
        seconds = round(time.monotonic() - way.started, 3)
        self.ledger.add(replace(way.visit, received=received, seconds=seconds, done=True))
