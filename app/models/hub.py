"""Asks the Hugging Face hub: search, a repository's files, its card. Answers are checked values."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

from app.core.errors import OutsideError, UserError
from app.models.hub_answers import HubFile, HubModel, HubRepository, SearchPage
from app.models.safe_names import safe_repository
from app.network.hosts import escaped
from app.network.lines import Errand

if TYPE_CHECKING:
    from app.models.hub_client import HubClient
    from app.network.door import Door

__all__ = ["Hub", "HubFile", "HubModel", "HubRepository", "SearchPage", "Sort", "TokenSource"]

Sort = Literal["trending", "downloads", "updated", "likes"]
_SORTS = {"trending": "trendingScore", "updated": "lastModified"}
_FIELDS = (
    "author",
    "cardData",
    "downloads",
    "gated",
    "gguf",
    "lastModified",
    "likes",
    "pipeline_tag",
    "siblings",
    "tags",
)
_MOST_MODELS = 100
_PATIENCE = 10
"""Seconds a busy hub may ask for before that becomes an error the user sees."""
_TRIES = 3
_T = TypeVar("_T")


class TokenSource(Protocol):
    """Where the token is, as in `network.token.HubToken`."""

    async def get(self) -> str: ...


class Hub:
    """The hub behind `door`. Its library blocks, so each call runs in a thread; cancelling the
    task ends the transfer too.

    Nothing is sent with the user's token unless the hub refused to answer without it.
    All calls raise OutsideError: those of `Door.open`, and `hub_busy` (seconds), `hub_down`
    (status), `hub_odd_answer` (reason), `hub_web_page`, `answer_too_large`, `answer_odd`;
    and UserError: `hub_name_refused` (name), `hub_not_found` (id), `hub_disabled` (id),
    `hub_gated` (id, url), `hub_token_refused`. One Hub a program: the library has one client.
    """

    def __init__(
        self,
        door: Door,
        token: TokenSource,
        *,
        timeout: float = 20.0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.endpoint = door.rules.endpoint
        self._door = door
        self._token = token
        self._timeout = timeout
        self._sleep = sleep
        self._lock = threading.Lock()
        self._client: HubClient | None = None

    async def search(
        self,
        text: str = "",
        *,
        sort: Sort = "trending",
        author: str = "",
        family: str = "",
        license: str = "",  # noqa: A002 - the hub's word
        limit: int = 40,
        cursor: str = "",
    ) -> SearchPage:
        """GGUF repositories. `family` is a word of the name, `license` the hub's short name;
        `limit` is at most 100; `cursor` is that of the page before."""
        asked: dict[str, Any] = {
            "filter": ["gguf", *([f"license:{license}"] if license else [])],
            "sort": _SORTS.get(sort, sort),
            "limit": max(1, min(limit, _MOST_MODELS)),
            "expand": list(_FIELDS),
        }
        words = " ".join(f"{text} {family}".split())[:200]
        named = {"search": words, "author": author.strip(), "cursor": cursor}
        asked |= {name: value for name, value in named.items() if value}
        return await self._ask("search", "", lambda client, token: client.search(asked, token))

    async def repository(self, id: str, revision: str = "main") -> HubRepository:  # noqa: A002
        """Facts and files of a repository; raises also UserError `hub_no_gguf` (id)."""
        safe_repository(id)
        found = await self._ask(
            "model_facts", id, lambda client, token: client.repository(id, revision, token)
        )
        if not any(".gguf" in file.path.lower() for file in found.files):
            raise UserError("hub_no_gguf", id=id)
        return found

    async def card(self, id: str, commit: str) -> str:  # noqa: A002
        """The README as untrusted Markdown of at most 256 kB, "" when there is none."""
        safe_repository(id)
        url = self.file_url(id, commit, "README.md")
        return await self._ask("card", id, lambda client, token: client.card(url, token))

    def file_url(self, id: str, commit: str, path: str) -> str:  # noqa: A002
        """Where the hub gives a file; it answers with a redirect for large ones."""
        revision = escaped(commit, keep="")
        return f"{self.endpoint}/{escaped(id)}/resolve/{revision}/{escaped(path)}"

    async def authorization(self) -> dict[str, str]:
        """The header with the user's token, for the hub alone; empty when there is none."""
        token = await self._token.get()
        return {"Authorization": f"Bearer {token}"} if token else {}

    def gate(self, id: str) -> UserError:  # noqa: A002
        """The error for a repository that wants its terms accepted on the hub's own page."""
        return UserError("hub_gated", id=id, url=f"{self.endpoint}/{id}")

    async def _ask(self, why: str, id_: str, call: Callable[[HubClient, str], _T]) -> _T:
        """`call` without the token; again with it where the hub would not answer."""
        try:
            return await self._patiently(why, id_, "", call)
        except UserError as refusal:
            if refusal.code not in {"hub_not_found", "hub_gated"}:
                raise
            token = await self._token.get()
            if not token:
                raise
        return await self._patiently(why, id_, token, call)

    async def _patiently(
        self, why: str, id_: str, token: str, call: Callable[[HubClient, str], _T]
    ) -> _T:
        for left in reversed(range(_TRIES)):
            try:
                return await self._in_thread(why, id_, token, call)
            except OutsideError as error:
                wait = _pause(error)
                if wait is None or not left:
                    raise
            await self._sleep(wait)
        raise AssertionError  # the last try returns or raises

    async def _in_thread(
        self, why: str, id_: str, token: str, call: Callable[[HubClient, str], _T]
    ) -> _T:
        errand = Errand(why)

        def work() -> _T:
            client = self._opened()
            return client.run(errand, id_, token, lambda: call(client, token))

        try:
            return await asyncio.to_thread(work)
        except asyncio.CancelledError:
            errand.cancel()
            raise

    def _opened(self) -> HubClient:
        with self._lock:
            if self._client is None:
                from app.models.hub_client import HubClient

                self._client = HubClient(self._door, self.endpoint, self._timeout)
            return self._client


def _pause(error: OutsideError) -> float | None:
    """Seconds after which it is worth another try, or None."""
    if error.code == "hub_busy":
        seconds = float(error.facts["seconds"])
        return seconds if seconds <= _PATIENCE else None
    passing = error.code == "network_cut" or int(error.facts.get("status", 0)) >= 500
    return 0.5 if passing else None
