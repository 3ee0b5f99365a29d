"""How the fake hub puts an answer on the wire: ranges, sendfile, and the faults of a body."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from tests.fakes.hub_store import StoredFile

if TYPE_CHECKING:
    from tests.fakes.hub import FakeHub, Fault

HTML = b"<!DOCTYPE html><html><head><title>Sign in to the hotel's network</title></head></html>"
_STEP = 1 << 20


@dataclass
class Answer:
    """A status, headers, and either a body or a file (of which a range may be asked)."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    kind: str = "text/plain"
    file: StoredFile | None = None


class Handler(BaseHTTPRequestHandler):
    """One connection; `hub` and `role` are set by the server that makes the class."""

    hub: FakeHub
    role: str
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self) -> None:
        """Let the hub know of the connection."""
        super().setup()
        self.hub.opened(self.connection, is_open=True)

    def finish(self) -> None:
        """And of its end."""
        self.hub.opened(self.connection, is_open=False)
        try:
            super().finish()
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
        """Quiet."""

    def do_GET(self) -> None:
        """Answer, with the fault that waits for this path."""
        answer = self.hub.answer(self.role, self)
        where = f"{self.headers.get('Host', '')}{self.path}"
        fault = self.hub.take_fault(where, has_file=answer.file is not None)
        if fault is not None:
            answer = self._spoilt(answer, fault)
        self._note(answer.status)
        if fault is not None and fault.kind == "cut" and not fault.facts.get("after_bytes"):
            self.close_connection = True
            return
        if answer.file is not None:
            self._send_file(answer, answer.file, fault)
        else:
            self._send_head(answer.status, answer.headers, answer.kind, len(answer.body))
            self._write(answer.body)

    def do_HEAD(self) -> None:
        """The same without a body."""
        self.do_GET()

    def _note(self, status: int) -> None:
        from tests.fakes.hub import Seen

        headers = {name.lower(): value for name, value in self.headers.items()}
        host = self.headers.get("Host", "")
        self.hub.note(Seen(host, self.command, self.path, headers, status))

    def _spoilt(self, answer: Answer, fault: Fault) -> Answer:
        facts = fault.facts
        match fault.kind:
            case "status":
                headers = dict(facts.get("headers", {}))
                return Answer(facts["code"], headers, facts.get("body", b""))
            case "html":
                return Answer(200, {}, facts.get("body", HTML), "text/html; charset=utf-8")
            case "redirect":
                return Answer(facts.get("code", 302), {"Location": facts["to"]})
            case "stall" if facts.get("after_bytes") is None:
                self.hub.wait(facts.get("seconds"))
        return answer

    def _send_head(self, status: int, headers: dict[str, str], kind: str, length: int) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def _send_file(self, answer: Answer, file: StoredFile, fault: Fault | None) -> None:
        kind = fault.kind if fault else ""
        first, last, status = 0, file.size - 1, 200
        asked = self.headers.get("Range", "")
        if asked and kind != "no_range" and self._unchanged(file):
            found = _range(asked, file.size)
            if found is None:
                headers = {"Content-Range": f"bytes */{file.size}"}
                self._send_head(416, headers, "text/plain", 0)
                return
            first, last = found
            status = 206
            lie = fault.facts.get("by", 1) if fault and kind == "lie_range" else 0
            answer.headers["Content-Range"] = f"bytes {first + lie}-{last + lie}/{file.size}"
        self._send_head(status, answer.headers, answer.kind, last - first + 1)
        if self.command != "HEAD":
            self._send_body(file, first, last + 1, fault)

    def _unchanged(self, file: StoredFile) -> bool:
        return self.headers.get("If-Range", f'"{file.etag}"').strip('"') == file.etag

    def _send_body(self, file: StoredFile, start: int, end: int, fault: Fault | None) -> None:
        kind = fault.kind if fault else ""
        facts = fault.facts if fault else {}
        stop = end
        if kind in {"truncate", "stall", "cut"} and facts.get("after_bytes") is not None:
            stop = min(end, start + facts["after_bytes"])
        at = facts["at"] if kind == "corrupt" else None
        self._send_span(file.content, start, stop, corrupt=at, rate=facts.get("rate"))
        if stop == end:
            return
        if kind == "stall":
            self.hub.wait(facts.get("seconds"))
            self._send_span(file.content, stop, end)
        else:
            self.close_connection = True

    def _send_span(
        self,
        content: bytes | Path,
        start: int,
        stop: int,
        *,
        corrupt: int | None = None,
        rate: float | None = None,
    ) -> None:
        if isinstance(content, bytes):
            data = bytearray(content[start:stop])
            if corrupt is not None and start <= corrupt < stop:
                data[corrupt - start] ^= 0xFF
            self._paced(bytes(data), rate)
            return
        with content.open("rb") as file:
            if corrupt is None and rate is None and hasattr(os, "sendfile"):
                self._sendfile(file, start, stop)
                return
            file.seek(start)
            while start < stop:
                data = bytearray(file.read(min(_STEP, stop - start)))
                if corrupt is not None and start <= corrupt < start + len(data):
                    data[corrupt - start] ^= 0xFF
                self._paced(bytes(data), rate)
                start += len(data)

    def _sendfile(self, file: BinaryIO, start: int, stop: int) -> None:
        self.wfile.flush()
        try:
            while start < stop:
                sent = os.sendfile(self.connection.fileno(), file.fileno(), start, stop - start)
                if not sent:
                    break
                start += sent
        except OSError:
            self.close_connection = True

    def _paced(self, data: bytes, rate: float | None) -> None:
        if rate is None:
            self._write(data)
            return
        step = max(1, int(rate / 50))
        for at in range(0, len(data), step):
            if not self._write(data[at : at + step]):
                return
            self.hub.wait(step / rate)

    def _write(self, data: bytes) -> bool:
        """Whether somebody takes it; the body of a HEAD goes nowhere."""
        if self.command == "HEAD":
            return False
        try:
            self.wfile.write(data)
        except OSError:
            self.close_connection = True
            return False
        return True


def _range(asked: str, size: int) -> tuple[int, int] | None:
    """First and last byte of "bytes=a-b", "bytes=a-" or "bytes=-n"; None is unsatisfiable."""
    match = re.fullmatch(r"bytes=(\d*)-(\d*)", asked)
    if match is None or match[0] == "bytes=-":
        return None
    if not match[1]:
        return max(0, size - int(match[2])), size - 1
    first = int(match[1])
    last = min(int(match[2]) if match[2] else size - 1, size - 1)
    return (first, last) if first <= last else None
