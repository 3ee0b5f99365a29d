"""Finds models and tells of each how it would run here: what the browser and the terminal show."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial

from app.core.errors import AlcoveError, UserError
from app.models.addresses import Address
from app.models.catalog import CatalogEntry, bits_per_weight
from app.models.download import DownloadRequest
from app.models.fit import ModelShape, Verdict, choose, longest_context, rough_shape, shape_of
from app.models.fit.scaled import scaled
from app.models.here import Here
from app.models.hub import Hub, HubFile, HubModel, HubRepository, SearchPage, Sort
from app.models.listed import entry_shape
from app.models.picker import Row, holding, named, rows
from app.models.quants import Quantization, group, loadable
from app.models.recommend import Recommendation, best_for
from app.models.remote_header import RemoteHeader

LONGEST = -1
"""As a context: the longest that fits."""

USUAL = "Q4_K_M"
"""The quantization that a search result is judged in: the most that most people take."""

ReadHeader = Callable[[HubRepository, HubFile], Awaitable[RemoteHeader]]


@dataclass(frozen=True, slots=True)
class Listed:
    """A model of the hand-picked list in the quantization that it is judged in."""

    entry: CatalogEntry
    quantization: str
    bytes: int
    verdict: Verdict
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class Offer:
    """A repository with all its choices judged for this computer, the best quality first."""

    repository: HubRepository
    rows: tuple[Row, ...]
    beside: tuple[Quantization, ...]
    """Side files: vision projectors, drafts."""
    shape: ModelShape
    unread: AlcoveError | None = None
    """Why the header could not be read; the verdicts are then guessed from the size."""

    @property
    def best(self) -> Row | None:
        """The marked choice."""
        return next((row for row in self.rows if row.best), None)

    def row(self, quantization: Quantization | None) -> Row | None:
        """The row of a choice."""
        return next((row for row in self.rows if row.quantization == quantization), None)


class Finder:
    """`look` tells what this computer has now; everything judged is judged for that moment."""

    def __init__(
        self,
        hub: Hub,
        read_header: ReadHeader,
        catalog: Sequence[CatalogEntry],
        look: Callable[[], Awaitable[Here]],
    ) -> None:
        self._hub, self._read_header = hub, read_header
        self._catalog, self._look = tuple(catalog), look

    async def recommended(self) -> Recommendation[Verdict]:
        """The one model for this computer; needs no network."""
        return await asyncio.to_thread(self._recommended, await self._look())

    async def listed(self) -> tuple[Listed, ...]:
        """The hand-picked list, judged; needs no network."""
        return await asyncio.to_thread(self._listed, await self._look())

    async def search(
        self,
        text: str,
        *,
        sort: Sort = "trending",
        family: str = "",
        license: str = "",  # noqa: A002 - the hub's word
        cursor: str = "",
    ) -> tuple[SearchPage, tuple[Verdict | None, ...]]:
        """A page of results, each with its verdict where the hub tells its parameters."""
        here = await self._look()
        page = await self._hub.search(
            text, sort=sort, family=family, license=license, cursor=cursor
        )
        return page, await asyncio.to_thread(_all_judged, page.models, here)

    async def offer(self, untrusted_id: str, revision: str = "main") -> Offer:
        """Look at a repository, and at the header of its smallest file: a few MB at most."""
        repository = await self._hub.repository(untrusted_id, revision)
        choices = group((file.path, file.size) for file in repository.files)
        models = [each for each in choices if each.kind in {"model", "embedding"}]
        if not models:
            raise UserError("hub_no_gguf", id=repository.model.id)
        shape, unread = await self._shape(repository, models)
        here = await self._look()
        return await asyncio.to_thread(self._offered, repository, choices, shape, here, unread)

    async def find(self, address: Address) -> tuple[Offer, Row | None]:
        """What an address means: the repository, and the choice that it names or the best one."""
        offer = await self.offer(address.repository, address.revision)
        choices = [row.quantization for row in offer.rows]
        if not address.file and not address.quantization:
            return offer, offer.best
        named_one = named(choices, address.quantization)
        return offer, offer.row(holding(choices, address.file) if address.file else named_one)

    async def judge(self, offer: Offer, context: int | None) -> Offer:
        """The same offer judged for a context: `LONGEST` for the longest each choice can have,
        None as the program would choose."""
        here = await self._look()
        choices = [row.quantization for row in offer.rows] + list(offer.beside)
        return await asyncio.to_thread(
            self._offered, offer.repository, choices, offer.shape, here, offer.unread, context
        )

    async def card(self, offer: Offer) -> str:
        """The model's card: untrusted Markdown."""
        return await self._hub.card(offer.repository.model.id, offer.repository.commit)

    async def _shape(
        self, repository: HubRepository, models: Sequence[Quantization]
    ) -> tuple[ModelShape, AlcoveError | None]:
        """The header of any choice tells the shape of all; parts of a split one tell too little."""
        whole = [each for each in models if each.parts == 1 and loadable(each.label)]
        smallest = min(whole or models, key=lambda each: each.bytes)
        guess = partial(rough_shape, repository.model.parameters or smallest.bytes * 8 // 5)
        rough = guess(smallest.bytes, repository.model.architecture, 0)
        if not whole:
            return rough, None
        file = next(file for file in repository.files if file.path == smallest.files[0])
        try:
            header = (await self._read_header(repository, file)).header
            return await asyncio.to_thread(shape_of, header), None
        except AlcoveError as error:
            return rough, error

    @staticmethod
    def _offered(
        repository: HubRepository,
        choices: Sequence[Quantization],
        shape: ModelShape,
        here: Here,
        unread: AlcoveError | None,
        context: int | None = None,
    ) -> Offer:
        verdicts = {
            each: _verdict(scaled(shape, each.bytes), here, context)
            for each in choices
            if each.kind in {"model", "embedding"}
        }

        def speed(each: Quantization) -> float:
            return here.rate(scaled(shape, each.bytes), verdicts[each])

        judged = rows(verdicts, verdicts.__getitem__, speed, parameters=shape.parameters)
        beside = tuple(each for each in choices if each not in verdicts)
        return Offer(repository, tuple(judged), beside, shape, unread)

    def _recommended(self, here: Here) -> Recommendation[Verdict]:
        def verdict(entry: CatalogEntry, quantization: str) -> Verdict:
            return choose(entry_shape(entry, quantization), here.budget)

        bandwidth, on_gpu = here.reached
        return best_for(self._catalog, verdict, bandwidth, gpu_bandwidth=on_gpu)

    def _listed(self, here: Here) -> tuple[Listed, ...]:
        found = []
        for entry in self._catalog:
            quantization = entry.default_quantization or USUAL
            shape = entry_shape(entry, quantization)
            verdict = choose(shape, here.budget)
            rate, size = here.rate(shape, verdict), entry.size(quantization).bytes
            found.append(Listed(entry, quantization, size, verdict, rate))
        return tuple(found)


def ordered(offer: Offer, choice: Quantization) -> DownloadRequest:
    """What to download for a choice."""
    files = {file.path: file for file in offer.repository.files}
    title = choice.base or offer.repository.model.name
    return DownloadRequest(
        repository=offer.repository.model.id,
        commit=offer.repository.commit,
        files=tuple(files[path] for path in choice.files),
        label=choice.label,
        title=title,
    )


def _verdict(shape: ModelShape, here: Here, context: int | None) -> Verdict:
    if context == LONGEST:
        context = longest_context(shape, here.budget) or None
    return choose(shape, here.budget, context=context)


def _all_judged(models: Sequence[HubModel], here: Here) -> tuple[Verdict | None, ...]:
    return tuple([_judged(model, here) for model in models])


def _judged(model: HubModel, here: Here) -> Verdict | None:
    """How a search result would run in the usual quantization."""
    if not model.parameters:
        return None
    size = int(model.parameters * bits_per_weight(USUAL) / 8)
    shape = rough_shape(model.parameters, size, model.architecture, model.context_length)
    return choose(shape, here.budget)
