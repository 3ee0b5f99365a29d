"""What the pages that find models need of the rooms below, as protocols: tests hand them fakes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from app.ui.models.shelf_ports import DownloadVerbs, QuantizeWork, SettingsWork, ShelfWork

if TYPE_CHECKING:
    from app.engine.workshop import DryRun
    from app.models.addresses import Address
    from app.models.catalog import Catalog
    from app.models.download import DownloadRequest
    from app.models.finder import Offer
    from app.models.fit import Verdict
    from app.models.hub import SearchPage, Sort
    from app.models.picker import Row
    from app.models.quants import Quantization
    from app.models.recommend import Recommendation
    from app.models.selection import Selection


class Finder(Protocol):
    """Finds models and judges them (`app.models.finder.Finder`)."""

    async def recommended(self) -> Recommendation[Verdict]: ...
    async def listed(self) -> Selection: ...
    async def search(
        self,
        text: str,
        *,
        sort: Sort = ...,
        family: str = ...,
        license: str = ...,  # noqa: A002 - the hub's word
        cursor: str = ...,
    ) -> tuple[SearchPage, tuple[Row | None, ...]]: ...
    async def offer(self, untrusted_id: str, revision: str = ...) -> Offer: ...
    async def find(self, address: Address) -> tuple[Offer, Row | None]: ...
    async def card(self, offer: Offer) -> str: ...


class Scales(Protocol):
    """Judges an offer anew, and weighs one choice exactly.

    `context` in tokens; 0 means as the program would choose, `weigh.LONGEST` the longest that fits.
    """

    async def judge(self, offer: Offer, context: int) -> Offer:
        """The same offer with its rows judged for a context, the best marked anew."""
        ...

    async def weigh(self, offer: Offer, choice: Quantization, context: int) -> DryRun:
        """What llama.cpp says that a choice takes here; raises AlcoveError."""
        ...


class Downloads(DownloadVerbs, Protocol):
    """The queue with its beginning and its end (`app.models.download.Downloads`)."""

    async def start(self) -> None: ...
    async def close(self) -> None: ...
    async def add(self, request: DownloadRequest) -> str: ...
    async def go_on(self, codes: Collection[str] = ...) -> None: ...


class Keeper(ShelfWork, SettingsWork, QuantizeWork, Protocol):
    """Everything done with the models on this computer (`app.chat.keeper.Keeper`)."""


class Token(Protocol):
    """The hub's token in the keyring (`app.network.token.HubToken`)."""

    async def set(self, token: str) -> None: ...
    async def forget(self) -> None: ...


class ModelRoom(Protocol):
    """The parts around models, joined (`app.assemble_models.ModelRoom`)."""

    @property
    def finder(self) -> Finder: ...
    @property
    def scales(self) -> Scales: ...
    @property
    def catalog(self) -> Catalog: ...
    @property
    def keeper(self) -> Keeper: ...
    @property
    def downloads(self) -> Downloads: ...
    @property
    def token(self) -> Token: ...
    @property
    def endpoint(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a choice is: being fetched (`fraction` 0 to 1), or here at `path`."""

    kind: Literal["waiting", "downloading", "paused", "failed", "here"]
    fraction: float = 0.0
    path: Path | None = None


Standings = Mapping[tuple[str, str], Standing]
"""By repository and quantization label."""
