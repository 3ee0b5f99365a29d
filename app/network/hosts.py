"""Which addresses may be asked at all, and which may be told the user's token (threats H8)."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from app.core.errors import OutsideError

HUB = "https://huggingface.co"
ENDPOINT_VARIABLE = "HF_ENDPOINT"
"""Names another hub, as for Hugging Face's own programs."""

_FAMILIES = ("huggingface.co", "hf.co")
_PORTS = {"https": 443, "http": 80}
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9_.-]*[a-z0-9])?|[0-9a-f:.]+")
_PRINTABLE = re.compile(r"[!-\[\]-~]{1,8192}")
"""ASCII without blanks, controls and the backslash, which programs read in different ways."""


@dataclass(frozen=True, slots=True)
class Target:
    """An address that was let through, in its parts; `path` has the query."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def origin(self) -> tuple[str, str, int]:
        """What the token is bound to."""
        return self.scheme, self.host, self.port

    @property
    def authority(self) -> str:
        """The host as a `Host` header names it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


class HostRules:
    """The allow list around one hub: itself, huggingface.co, and their hosts for large files.

    `endpoint` is https, or plain http on this computer; only then is http (and any port) on this
    computer allowed for its files too. Raises OutsideError `not_https` or `host_refused`.
    """

    def __init__(self, endpoint: str = HUB) -> None:
        self.endpoint = endpoint.rstrip("/")
        self._hub = _split(self.endpoint)
        self._is_local = is_loopback(self._hub.host)
        if self._hub.scheme != "https" and not self._is_local:
            raise OutsideError("not_https", host=self._hub.host)

    def check(self, untrusted_url: str) -> Target:
        """The parts of an allowed address; raises OutsideError `host_refused` or `not_https`."""
        target = _split(untrusted_url)
        local = self._is_local and is_loopback(target.host)
        if not local and target.origin != self._hub.origin and not _of_the_family(target.host):
            raise OutsideError("host_refused", host=target.host)
        if target.scheme != "https" and not (local and self._hub.scheme == "http"):
            raise OutsideError("not_https", host=target.host)
        if not local and target.origin != self._hub.origin and target.port != _PORTS["https"]:
            raise OutsideError("host_refused", host=f"{target.host}:{target.port}")
        return target

    def may_carry_token(self, untrusted_url: str) -> bool:
        """Whether this is the hub itself: same scheme, host and port."""
        try:
            return _split(untrusted_url).origin == self._hub.origin
        except OutsideError:
            return False


def endpoint_in(environment: Mapping[str, str]) -> str:
    """The hub that the environment names, else Hugging Face."""
    return environment.get(ENDPOINT_VARIABLE, "").strip() or HUB


def origin_of(untrusted_url: str) -> str:
    """`https://host:port`, port always named; raises OutsideError `host_refused`, `not_https`."""
    scheme, host, port = _split(untrusted_url).origin
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


def joined(base: str, untrusted_location: str) -> str:
    """Where a redirect leads; raises OutsideError `host_refused`. Not checked yet."""
    try:
        return urljoin(base, untrusted_location)
    except ValueError as error:
        raise OutsideError("host_refused", host="?") from error


def escaped(text: str, *, keep: str = "/") -> str:
    """`text` as a part of an address, its special characters but `keep` as %XX."""
    return quote(text, safe=keep)


def is_loopback(host: str) -> bool:
    """Whether `host` is this computer: `localhost`, 127.0.0.0/8 or ::1, spelt out."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _of_the_family(host: str) -> bool:
    return any(host == name or host.endswith("." + name) for name in _FAMILIES)


def _split(untrusted_url: str) -> Target:
    if not _PRINTABLE.fullmatch(untrusted_url):
        raise OutsideError("host_refused", host="?")
    try:
        parts = urlsplit(untrusted_url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise OutsideError("host_refused", host="?") from error
    if not _NAME.fullmatch(host) or "@" in parts.netloc:
        raise OutsideError("host_refused", host=host[:100] or "?")
    if parts.scheme not in _PORTS:
        raise OutsideError("not_https", host=host)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(parts.scheme, host, port or _PORTS[parts.scheme], path)
