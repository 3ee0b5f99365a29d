"""Calls `huggingface_hub`, which takes long to import, and turns its errors into this program's."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from json import JSONDecodeError
from logging import CRITICAL
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlsplit

import httpx2
from huggingface_hub import HfApi, ModelInfo, constants, errors, set_client_factory
from huggingface_hub.utils import logging
from huggingface_hub.utils._headers import build_hf_headers
from huggingface_hub.utils._http import get_session, hf_raise_for_status

from app.core.errors import AlcoveError, OutsideError, UserError
from app.models.gguf_source import clean_text
from app.models.hub_answers import (
    HubModel,
    HubRepository,
    SearchPage,
    card_text,
    model_of,
    repository_of,
    wait_of,
)
from app.network.door import Door
from app.network.lines import Errand

_CARD_BYTES = 1024 * 1024
_CURSOR_LIMIT = 4096
_NOT_FOUND = (
    errors.RepositoryNotFoundError,
    errors.RevisionNotFoundError,
    errors.EntryNotFoundError,
)
_ODD = (ValueError, TypeError, LookupError, AttributeError, RecursionError, httpx2.HTTPError)
_BAD_TOKEN = "Invalid credentials in Authorization header"  # noqa: S105 - the hub's message
_T = TypeVar("_T")


class HubClient:
    """The library with this program's door under it; blocking, for calls in threads."""

    def __init__(self, door: Door, endpoint: str, timeout: float) -> None:
        self._endpoint = endpoint
        self._api = HfApi(endpoint=endpoint, token=False)
        self._here = threading.local()
        # What it would tell of this computer never leaves (`network.transport`), and the token of
        # other programs in ~/.cache/huggingface is not ours to use.
        constants.HF_HUB_DISABLE_TELEMETRY = True
        constants.HF_HUB_DISABLE_IMPLICIT_TOKEN = True
        logging.set_verbosity(CRITICAL)
        set_client_factory(lambda: door.client(self._errand, timeout=timeout))

    def run(self, errand: Errand, id_: str, token: str, call: Callable[[], _T]) -> _T:
        """What `call` gives, its requests on `errand`; raises the errors that `Hub` names."""
        self._here.errand = errand
        try:
            return call()
        except AlcoveError:
            raise
        except errors.HfHubHTTPError as error:
            raise _refusal(error, id_, f"{self._endpoint}/{id_}", token) from error
        except _ODD as error:
            raise _odd(error) from error
        finally:
            self._here.errand = Errand("hub")

    def search(self, asked: Mapping[str, Any], token: str) -> SearchPage:
        """One page of `/api/models`. `HfApi.list_models` cannot begin at a cursor."""
        headers = build_hf_headers(token=token or False)
        url = f"{self._endpoint}/api/models"
        response = get_session().get(url, params=dict(asked), headers=headers)
        hf_raise_for_status(response)
        untrusted_models = response.json()
        if not isinstance(untrusted_models, list):
            raise TypeError("list")
        models = [found for one in untrusted_models[: asked["limit"]] if (found := _model(one))]
        return SearchPage(tuple(models), _cursor(response))

    def repository(self, id_: str, revision: str, token: str) -> HubRepository:
        """`/api/models/{id}/revision/{revision}` with sizes and sums of the files."""
        found = self._api.model_info(
            id_, revision=revision, files_metadata=True, token=token or False
        )
        return repository_of(found)

    def card(self, url: str, token: str) -> str:
        """The README at `url`, "" when there is none."""
        headers = build_hf_headers(token=token or False)
        untrusted = b""
        with get_session().stream("GET", url, headers=headers) as response:
            try:
                hf_raise_for_status(response)
            except errors.EntryNotFoundError:
                return ""
            for piece in response.iter_bytes():
                untrusted += piece
                if len(untrusted) > _CARD_BYTES:
                    break
        return card_text(untrusted[:_CARD_BYTES])

    def _errand(self) -> Errand:
        return getattr(self._here, "errand", None) or Errand("hub")


def _model(untrusted: Any) -> HubModel | None:
    with suppress(*_ODD):
        return model_of(ModelInfo(**untrusted))  # type: ignore[no-untyped-call]
    return None


def _cursor(response: httpx2.Response) -> str:
    """The cursor in the `Link` to the next page; the rest of that address is not needed."""
    url = response.links.get("next", {}).get("url") or ""
    cursor = parse_qs(urlsplit(url).query).get("cursor", [""])[0]
    return cursor if len(cursor) <= _CURSOR_LIMIT else ""


def _refusal(error: errors.HfHubHTTPError, id_: str, url: str, token: str) -> AlcoveError:
    status = error.response.status_code
    message = error.response.headers.get("X-Error-Message", "")
    if isinstance(error, errors.GatedRepoError):
        return UserError("hub_gated", id=id_, url=url)
    if isinstance(error, errors.DisabledRepoError):
        return UserError("hub_disabled", id=id_)
    if message == _BAD_TOKEN or (token and status in {401, 403}):
        return UserError("hub_token_refused")
    if isinstance(error, _NOT_FOUND) or (id_ and status in {401, 404}):
        return UserError("hub_not_found", id=id_)
    if status == httpx2.codes.TOO_MANY_REQUESTS:
        return OutsideError("hub_busy", seconds=wait_of(error.response.headers))
    return OutsideError("hub_down", status=status)


def _odd(error: Exception) -> OutsideError:
    if isinstance(error, JSONDecodeError) and error.doc.lstrip().startswith("<"):
        return OutsideError("hub_web_page")
    return OutsideError("hub_odd_answer", reason=clean_text(type(error).__name__))
