"""Opens a stretch of a file at the hub: redirects by hand, and each answer judged by its head."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from app.core.errors import AlcoveError, OutsideError, UserError
from app.models.download.control import Control
from app.models.download.part import Sidecar
from app.models.download.words import Network

if TYPE_CHECKING:
    from app.network.reply import Reply

_REDIRECTS = {301, 302, 303, 307, 308}
_MOST_REDIRECTS = 5
_SHA256 = re.compile(r"[0-9a-f]{64}")
_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)")
_PASSING = {"network_unreachable", "network_timeout", "network_cut"}
_WHY = "download"


class Again(Exception):  # noqa: N818 - a reason to try again
    """It did not work now; `error` says why, `seconds` how long the server asks us to wait."""

    def __init__(self, error: AlcoveError, seconds: float | None = None) -> None:
        super().__init__(error)
        self.error, self.seconds = error, seconds


class Changed(Exception):  # noqa: N818 - news
    """The hub has another version now. An empty `sha256`: it does not say which."""

    def __init__(self, size: int, sha256: str) -> None:
        super().__init__(size, sha256)
        self.size, self.sha256 = size, sha256


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply whose body is the wanted bytes; `whole`: it is the whole file, ranges ignored."""

    reply: Reply
    whole: bool
    etag: str


class Source:
    """One version of one file. Thread-safe; the address behind the redirect is asked for once."""

    def __init__(self, network: Network, wanted: Sidecar, name: str, stall: float) -> None:
        self._network, self._wanted, self._name = network, wanted, name
        self._stall = stall
        self._link = ""
        self._linked = self._with_token = False

    def open(self, start: int, stop: int, control: Control) -> Answer:
        """The bytes from `start` up to `stop`, or all of the file.

        Raises Again, Changed, Stopped, and AlcoveError where trying again does not help.
        """
        return self._judged(self._found(start, stop, control), start, stop)

    def _found(self, start: int, stop: int, control: Control) -> Reply:
        url = self._link or self._wanted.url
        for _ in range(_MOST_REDIRECTS + 1):
            control.check()
            reply = self._send(url, start, stop, control)
            try:
                if reply.status in {401, 403} and self._may_show_token(url):
                    continue
                if reply.status not in _REDIRECTS:
                    self._refuse(reply, url)
                    return reply
                self._check_version(reply.headers)
                url = _target(url, reply.headers.get("location", ""))
                self._link = url if self._linked else ""
            finally:
                if reply.status not in {200, 206}:
                    reply.close()
        raise _odd("too many redirects")

    def _send(self, url: str, start: int, stop: int, control: Control) -> Reply:
        headers = {"Range": f"bytes={start}-{stop - 1}"}
        if self._with_token and self._network.may_carry_token(url):
            headers["Authorization"] = f"Bearer {self._network.token()}"
        try:
            return self._network.door.open(
                url, why=_WHY, headers=headers, timeout=self._stall, errand=control.errand
            )
        except OutsideError as error:
            control.check()
            raise told(error) from error

    def _may_show_token(self, url: str) -> bool:
        """The hub learns who asks only after it has refused to answer anybody."""
        if self._with_token or not self._network.may_carry_token(url):
            return False
        self._with_token = bool(self._network.token())
        return self._with_token

    def _check_version(self, headers: Mapping[str, str]) -> None:
        """The hub names size and checksum beside its redirect to the CDN."""
        linked = _plain_etag(headers.get("x-linked-etag", "")).lower()
        if not _SHA256.fullmatch(linked):
            return
        self._linked = True
        size = _number(headers.get("x-linked-size", "")) or self._wanted.size
        if (size, linked) != (self._wanted.size, self._wanted.sha256):
            raise Changed(size, linked)

    def _refuse(self, reply: Reply, url: str) -> None:
        """Raise for a status that brings no file."""
        status = reply.status
        if status in {200, 206}:
            return
        if status == 429:
            raise Again(*_busy(reply.headers))
        at_cdn, self._link = self._linked and url != self._wanted.url, ""
        if status == 416:
            raise Changed(self._wanted.size, "")
        if at_cdn or status >= 500 or status == 408:
            # Also an expired link to the CDN: the next try asks the hub for a new one.
            raise Again(OutsideError("hub_down", status=status))
        raise self._refusal(status, reply.headers)

    def _refusal(self, status: int, headers: Mapping[str, str]) -> AlcoveError:
        code, repository = headers.get("x-error-code", ""), self._wanted.repository
        if code == "GatedRepo":
            page = self._wanted.url.partition("/resolve/")[0]
            return UserError("hub_gated", id=repository, url=page)
        if code == "EntryNotFound":
            return OutsideError("download_file_gone", name=self._name, id=repository)
        if status in {401, 403} and code != "RepoNotFound":
            code = "hub_token_refused" if self._with_token else "hub_not_found"
            return UserError(code, id=repository)
        if status in {401, 403, 404, 410}:
            return UserError("hub_not_found", id=repository)
        return OutsideError("hub_down", status=status)

    def _judged(self, reply: Reply, start: int, stop: int) -> Answer:
        """The answer, if its head promises the wanted bytes."""
        try:
            headers = reply.headers
            self._check_version(headers)
            if not self._wanted.sha256:
                raise UserError("download_no_checksum", name=self._name)
            if headers.get("content-type", "").startswith("text/html"):
                raise OutsideError("download_web_page", name=self._name)
            etag = "" if self._linked else _plain_etag(headers.get("etag", ""))
            if self._wanted.etag and etag and etag != self._wanted.etag:
                raise Changed(self._wanted.size, "")
            if reply.status == 206:
                self._check_range(headers.get("content-range", ""), start, stop)
                return Answer(reply, whole=False, etag=etag)
            self._check_length(headers)
            return Answer(reply, whole=True, etag=etag)
        except BaseException:
            reply.close()
            raise

    def _check_range(self, untrusted: str, start: int, stop: int) -> None:
        match = _CONTENT_RANGE.fullmatch(untrusted)
        if match is None:
            raise _odd("no usable Content-Range")
        first, last, total = int(match[1]), int(match[2]), match[3]
        if first != start or not first <= last < stop:
            told_of = f"{first}-{last} in place of {start}-{stop - 1}"
            raise _odd(told_of)
        if total not in {"*", str(self._wanted.size)}:
            raise Changed(self._wanted.size, "")

    def _check_length(self, headers: Mapping[str, str]) -> None:
        length = headers.get("content-length", "")
        if length and _number(length) != self._wanted.size:
            raise _odd("another length than the hub's list has")


def told(error: OutsideError) -> Exception:
    """Again for what passes by itself; the error itself for the rest."""
    return Again(error) if error.code in _PASSING else error


def _odd(reason: str) -> OutsideError:
    return OutsideError("hub_odd_answer", reason=reason)


def _target(url: str, untrusted: str) -> str:
    """Where a redirect leads; the door checks whether we may go there."""
    if re.match(r"https?://", untrusted, re.IGNORECASE):
        return untrusted
    match = re.match(r"https?://[^/?#]+", url)
    if match is None or not untrusted.startswith("/") or untrusted.startswith("//"):
        raise _odd("a redirect to nowhere")
    return match[0] + untrusted


def _plain_etag(untrusted: str) -> str:
    return untrusted.removeprefix("W/").strip('"')[:200]


def _number(untrusted: str) -> int:
    return int(untrusted) if re.fullmatch(r"\d{1,18}", untrusted, re.ASCII) else 0


def _busy(headers: Mapping[str, str]) -> tuple[AlcoveError, float | None]:
    untrusted = headers.get("retry-after", "").strip()
    seconds: float | None = _number(untrusted) if untrusted.isascii() else None
    if not seconds and untrusted:
        seconds = _until(untrusted)
    return OutsideError("hub_busy", seconds=int(seconds or 0)), seconds


def _until(untrusted_date: str) -> float | None:
    try:
        at = parsedate_to_datetime(untrusted_date)
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (at - datetime.now(UTC)).total_seconds())
