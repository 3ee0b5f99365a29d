"""A Hugging Face hub and its CDN on loopback: the real protocol, and every way it can go wrong."""

from __future__ import annotations

import base64
import re
import socket
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, quote, unquote, urlsplit

from tests.fakes.hub_answers import Answer, Handler
from tests.fakes.hub_store import (
    Repository,
    StoredFile,
    new_repository,
    page,
    pointer,
    search,
    stored,
)

BODY_FAULTS = {"truncate", "corrupt", "no_range", "lie_range", "slow"}
"""These wait for an answer that carries a file; the others take the first request that fits."""


@dataclass(frozen=True)
class Seen:
    """One request as it arrived; header names in lower case, `path` with its query."""

    host: str
    method: str
    path: str
    headers: Mapping[str, str]
    status: int


@dataclass
class Fault:
    """What shall go wrong where `part` occurs in "host/path?query"; `times` -1 is always."""

    part: str
    kind: str
    times: int
    facts: dict[str, Any] = field(default_factory=dict)


class FakeHub:
    """Start with `with FakeHub() as hub`; repositories, faults and the log are changed meanwhile.

    `url` is the endpoint (http://127.0.0.1:port), the CDN answers as http://localhost:port2.
    `link_uses`: how many requests one signed CDN link answers before it is refused with 403.
    `tokens`: those that open gated repositories; `strangers`: valid ones that do not; any other is
    refused everywhere. `page_size`: entries of one page of a listing.
    """

    def __init__(self) -> None:
        self.requests: list[Seen] = []
        self.tokens = {"hf_good_token"}
        self.strangers = {"hf_other_token"}
        self.link_uses = 1000
        self.page_size = 1000
        self._repositories: dict[str, Repository] = {}
        self._faults: list[Fault] = []
        self._links: dict[str, int] = {}
        self._lock = threading.Lock()
        self._released = threading.Event()
        self._sockets: set[socket.socket] = set()
        self._hub = self._serve("hub")
        self._cdn = self._serve("cdn")
        self.url = f"http://127.0.0.1:{self._hub.server_port}"
        self.cdn_host = "localhost"
        self.cdn_url = f"http://{self.cdn_host}:{self._cdn.server_port}"

    # -- what a test does ---------------------------------------------------------------------

    def add_model(
        self,
        repo_id: str,
        files: Mapping[str, bytes | Path],
        *,
        gated: bool | str = False,
        card: str = "",
        info: Mapping[str, Any] | None = None,
        hashes: Mapping[str, str] | None = None,
    ) -> str:
        """Publish a repository, give its commit. `info` overrides facts of `/api/models`;
        `hashes` names the sha256 of files too large to be hashed here."""
        repository = new_repository(repo_id, gated, info or {})
        known = hashes or {}
        kept = {name: stored(name, data, known.get(name, "")) for name, data in files.items()}
        if card:
            kept["README.md"] = stored("README.md", card.encode())
        with self._lock:
            self._repositories[repo_id] = repository
            return repository.push(kept)

    def replace_file(
        self, repo_id: str, path: str, content: bytes | Path, *, in_place: bool = False
    ) -> str:
        """Push a new version of a file, give the new commit; `in_place` changes the old one."""
        file = stored(path, content)
        with self._lock:
            repository = self._repositories[repo_id]
            head = repository.commits[repository.head]
            if in_place:
                head[path] = file
                return repository.head
            return repository.push({**head, path: file})

    def fault(self, path_part: str, kind: str, times: int = 1, **facts: Any) -> Fault:
        """Let the next `times` requests whose "host:port/path?query" has `path_part` go wrong.

        status(code, headers={}, body=b"") · stall(after_bytes=None: before any answer,
        seconds=None: until `release`) · truncate(after_bytes) · html(body) · corrupt(at) ·
        no_range · lie_range(by=1) · cut(after_bytes=0) · slow(rate in bytes/s) ·
        redirect(to, code=302). Links of the CDN begin with "/cdn/", so that is a `path_part`.
        """
        fault = Fault(path_part, kind, times, facts)
        with self._lock:
            self._faults.append(fault)
        return fault

    def heal(self) -> None:
        """No more faults; what stalls goes on."""
        with self._lock:
            self._faults.clear()
        self.release()

    def release(self) -> None:
        """Let everything that stalls now go on."""
        released, self._released = self._released, threading.Event()
        released.set()

    def seen(self, part: str = "", method: str = "") -> list[Seen]:
        """The requests so far whose "host:port/path" has `part`."""
        with self._lock:
            return [
                one
                for one in self.requests
                if part in one.host + one.path and method in {"", one.method}
            ]

    def cut_all(self) -> None:
        """Break every open connection, as a lost network does."""
        with self._lock:
            open_now = list(self._sockets)
        for one in open_now:
            _hang_up(one)

    # -- what the server asks -----------------------------------------------------------------

    def answer(self, role: str, request: Handler) -> Answer:
        """What a request gets when nothing is wrong."""
        parts = urlsplit(request.path)
        query = parse_qs(parts.query)
        path = unquote(parts.path)
        with self._lock:
            if role == "cdn":
                return self._from_cdn(path, query)
            token = request.headers.get("Authorization", "").removeprefix("Bearer ")
            if token and token not in self.tokens | self.strangers:
                return refusal(401, "", "Invalid credentials in Authorization header")
            if path == "/api/models":
                return self._search(query)
            if path.startswith("/api/models/"):
                return self._api(path.removeprefix("/api/models/"), query)
            return self._file(path, token)

    def take_fault(self, where: str, *, has_file: bool) -> Fault | None:
        """The fault this request gets; it is used up by that."""
        with self._lock:
            for fault in self._faults:
                waits = fault.kind in BODY_FAULTS or fault.facts.get("after_bytes") is not None
                if fault.times and fault.part in where and (has_file or not waits):
                    fault.times -= 1
                    return fault
        return None

    def wait(self, seconds: float | None) -> None:
        """Stall until `release`, or for some seconds."""
        self._released.wait(seconds)

    def note(self, seen: Seen) -> None:
        """Remember a request."""
        with self._lock:
            self.requests.append(seen)

    def opened(self, connection: socket.socket, *, is_open: bool) -> None:
        """Keep track of the connections, to end them all."""
        with self._lock:
            (self._sockets.add if is_open else self._sockets.discard)(connection)

    # -- answers ------------------------------------------------------------------------------

    def _search(self, query: Mapping[str, list[str]]) -> Answer:
        found = search(list(self._repositories.values()), query)
        listed = [one.info(one.head, blobs=False) for one in found]
        return self._paged("/api/models", query, listed)

    def _api(self, rest: str, query: Mapping[str, list[str]]) -> Answer:
        match = re.fullmatch(r"([^/]+/[^/]+)(?:/(revision|tree|refs)(?:/([^/]+))?(?:/.*)?)?", rest)
        repository = self._repositories.get(match[1]) if match else None
        if match is None or repository is None:
            return no_repository()
        commit = repository.commit_of(match[3] or "main")
        if commit is None:
            return refusal(404, "RevisionNotFound", f"Invalid rev id: {match[3]}")
        match match[2]:
            case "tree":
                return self._paged(f"/api/models/{rest}", query, repository.tree(commit))
            case "refs":
                branch = {"name": "main", "ref": "refs/heads/main", "targetCommit": commit}
                return json_answer({"branches": [branch], "converts": [], "tags": []})
        return json_answer(repository.info(commit, blobs="blobs" in query))

    def _paged(self, path: str, query: Mapping[str, list[str]], listed: list[Any]) -> Answer:
        start = int(base64.b64decode(query.get("cursor", [""])[0]) or b"0")
        size = min(int(query.get("limit", [str(self.page_size)])[0]), self.page_size)
        answer = json_answer(listed[start : start + size])
        if start + size < len(listed):
            cursor = base64.b64encode(str(start + size).encode()).decode()
            kept = [(name, one) for name, all_of in query.items() for one in all_of]
            rest = "&".join(f"{name}={quote(one)}" for name, one in kept if name != "cursor")
            link = f"{self.url}{quote(path)}?{rest}&cursor={quote(cursor)}"
            answer.headers["Link"] = f'<{link}>; rel="next"'
        return answer

    def _file(self, path: str, token: str) -> Answer:
        match = re.fullmatch(r"/([^/]+/[^/]+)/(resolve|raw)/([^/]+)/(.+)", path)
        repository = self._repositories.get(match[1]) if match else None
        if match is None or repository is None:
            return no_repository()
        if repository.gated and token not in self.tokens:
            return gated(repository.id, is_known=bool(token))
        commit = repository.commit_of(match[3])
        file = repository.commits[commit].get(match[4]) if commit else None
        if commit is None or file is None:
            missing = "RevisionNotFound" if commit is None else "EntryNotFound"
            return refusal(404, missing, "There is no such thing here")
        facts = {"X-Repo-Commit": commit, "Accept-Ranges": "bytes", "ETag": f'"{file.etag}"'}
        if not file.sha256:
            return Answer(200, facts, file=file, kind="text/plain; charset=utf-8")
        if match[2] == "raw":
            return Answer(200, facts, pointer(file), "text/plain")
        return self._redirect(repository, file, match[4], facts)

    def _redirect(
        self, repository: Repository, file: StoredFile, path: str, facts: dict[str, str]
    ) -> Answer:
        signature = f"{len(self._links):08x}"
        self._links[signature] = self.link_uses
        where = f"/cdn/{quote(repository.id)}/{file.sha256}/{quote(path)}?X-Signature={signature}"
        linked = {
            "X-Linked-Size": str(file.size),
            "X-Linked-Etag": f'"{file.sha256}"',
            "X-Xet-Hash": "f" * 64,
            "Location": self.cdn_url + where,
        }
        return Answer(302, facts | linked, b"Found. Redirecting", "text/plain")

    def _from_cdn(self, path: str, query: Mapping[str, list[str]]) -> Answer:
        signature = query.get("X-Signature", [""])[0]
        if self._links.get(signature, 0) <= 0:
            return Answer(403, {}, b"<Error><Code>AccessDenied</Code></Error>", "application/xml")
        self._links[signature] -= 1
        for repository in self._repositories.values():
            for files in repository.commits.values():
                for name, file in files.items():
                    if path == f"/cdn/{repository.id}/{file.sha256}/{name}":
                        facts = {"ETag": f'"{file.sha256}"', "Accept-Ranges": "bytes"}
                        return Answer(200, facts, file=file, kind="application/octet-stream")
        return Answer(404, {}, b"no such object", "text/plain")

    # -- life ---------------------------------------------------------------------------------

    def _serve(self, role: str) -> ThreadingHTTPServer:
        handler = type(f"{role}Handler", (Handler,), {"hub": self, "role": role})
        server = _Server(("127.0.0.1", 0), handler)
        threading.Thread(
            target=server.serve_forever, args=(0.02,), name=f"fake {role}", daemon=True
        ).start()
        return server

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.heal()
        for server in (self._hub, self._cdn):
            server.shutdown()
        self.cut_all()
        for server in (self._hub, self._cdn):
            server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is no news; anything else is an error of the fake."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


def json_answer(answer: object, status: int = 200) -> Answer:
    """A JSON answer."""
    return Answer(status, {}, page(answer), "application/json; charset=utf-8")


def refusal(status: int, code: str, message: str) -> Answer:
    """An error as the hub gives it."""
    answer = json_answer({"error": message}, status)
    answer.headers.update({"X-Error-Code": code, "X-Error-Message": message})
    return answer


def no_repository() -> Answer:
    """401, not 404, for what does not exist or is private."""
    return refusal(401, "RepoNotFound", "Invalid username or password.")


def gated(repo_id: str, *, is_known: bool) -> Answer:
    """401 without a token, 403 with one that has no access."""
    status = 403 if is_known else 401
    return refusal(status, "GatedRepo", f"Access to model {repo_id} is restricted.")


def _hang_up(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
