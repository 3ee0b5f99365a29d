"""Finds models and tells of each how it would run here: what the browser and the terminal show."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from app.core.errors import AlcoveError, UserError
from app.models.addresses import Address
from app.models.catalog import CatalogEntry, bits_per_weight
from app.models.check import CheckedModel, check_model
from app.models.download import DownloadRequest
from app.models.fit import ModelShape, Verdict, choose, rough_shape, shape_of
from app.models.fit.scaled import scaled
from app.models.here import Here
from app.models.hub import Hub, HubFile, HubModel, HubRepository, SearchPage, Sort
from app.models.listed import entry_shape
from app.models.picker import Row, holding, named
from app.models.quants import Quantization, group, loadable, parse_name
from app.models.recommend import Recommendation, best_for
from app.models.remote_header import RemoteHeader
from app.models.selection import Listed, Selection
from app.models.weigh import Companion, companions, weigh, weigh_choices

USUAL = "Q4_K_M"
"""The quantization that a listed model is judged in: the most that most people take."""

LADDER = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q3_K_M", "MXFP4")
"""The quantizations that a search result is judged in: the usual ones, of which most have all."""

ReadHeader = Callable[[HubRepository, HubFile], Awaitable[RemoteHeader]]


@dataclass(frozen=True, slots=True)
class Template:
    """The chat template of a model: `own`, or the family's whose `name` and `architecture` tell.

    The family itself is the engine's to find.
    """

    own: bool
    name: str = ""
    architecture: str = ""


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
    template: Template | None = None
    """None where no header was read."""
    with_beside: Mapping[Quantization, tuple[Companion, ...]] = field(default_factory=dict)
    """What each choice takes with a side file."""

    @property
    def best(self) -> Row | None:
        """The marked choice."""
        return next((row for row in self.rows if row.best), None)

    def row(self, quantization: Quantization | None) -> Row | None:
        """The row of a choice."""
        return next((row for row in self.rows if row.quantization == quantization), None)


@dataclass(frozen=True, slots=True)
class LocalOffer:
    """Files of one model on this computer, judged; `models` are theirs by choice."""

    rows: tuple[Row, ...]
    shape: ModelShape
    models: Mapping[Quantization, CheckedModel]


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

    async def listed(
        self,
        context: int | None = None,
        instead: Mapping[str, str] = MappingProxyType({}),
    ) -> Selection:
        """The hand-picked list, judged; needs no network.

        For a `context` of so many tokens, else as the program would choose; `instead` of the usual
        quantization names another one by a model's id.
        """
        return await asyncio.to_thread(self._listed, await self._look(), context, instead)

    async def search(
        self,
        text: str,
        *,
        sort: Sort = "trending",
        family: str = "",
        license: str = "",  # noqa: A002 - the hub's word
        cursor: str = "",
    ) -> tuple[SearchPage, tuple[Row | None, ...]]:
        """A page of results, each with the choice that is best here, where the hub tells its
        parameters: guessed from these, among the usual quantizations that it has."""
        here = await self._look()
        page = await self._hub.search(
            text, sort=sort, family=family, license=license, cursor=cursor
        )
        return page, await asyncio.to_thread(_all_suited, page.models, here)

    async def offer(self, untrusted_id: str, revision: str = "main") -> Offer:
        """Look at a repository, and at the header of its smallest file: a few MB at most."""
        repository = await self._hub.repository(untrusted_id, revision)
        choices = group((file.path, file.size) for file in repository.files)
        models = [each for each in choices if each.kind in {"model", "embedding"}]
        if not models:
            raise UserError("hub_no_gguf", id=repository.model.id)
        offer = await self._unjudged(repository, choices, models)
        return await asyncio.to_thread(judged, offer, choices, await self._look())

    async def find(self, address: Address) -> tuple[Offer, Row | None]:
        """What an address means: the repository, and the choice that it names or the best one."""
        offer = await self.offer(address.repository, address.revision)
        choices = [row.quantization for row in offer.rows]
        if not address.file and not address.quantization:
            return offer, offer.best
        named_one = named(choices, address.quantization)
        return offer, offer.row(holding(choices, address.file) if address.file else named_one)

    async def judge(self, offer: Offer, context: int | None) -> Offer:
        """The same offer judged for a context: `weigh.LONGEST` for the longest that each choice
        can have, None as the program would choose."""
        choices = [row.quantization for row in offer.rows] + list(offer.beside)
        return await asyncio.to_thread(judged, offer, choices, await self._look(), context)

    async def local(self, paths: Sequence[Path], context: int | None = None) -> list[LocalOffer]:
        """Judge files on this computer, those of one model together, in the order given.

        Raises what `check_model` raises.
        """
        here = await self._look()
        return await asyncio.to_thread(_local, paths, here, context)

    async def card(self, offer: Offer) -> str:
        """The model's card: untrusted Markdown."""
        return await self._hub.card(offer.repository.model.id, offer.repository.commit)

    async def _unjudged(
        self,
        repository: HubRepository,
        choices: Sequence[Quantization],
        models: Sequence[Quantization],
    ) -> Offer:
        """The header of any choice tells the shape of all; parts of a split one tell too little."""
        whole = [each for each in models if each.parts == 1 and loadable(each.label)]
        smallest = min(whole or models, key=lambda each: each.bytes)
        guess = partial(rough_shape, repository.model.parameters or smallest.bytes * 8 // 5)
        rough = guess(smallest.bytes, repository.model.architecture, 0)
        beside = tuple(each for each in choices if each not in models)
        offer = Offer(repository, (), beside, rough)
        if not whole:
            return offer
        file = next(file for file in repository.files if file.path == smallest.files[0])
        try:
            header = (await self._read_header(repository, file)).header
            shape = await asyncio.to_thread(shape_of, header)
        except AlcoveError as error:
            return replace(offer, unread=error)
        own = bool((header.chat_template or "").strip())
        template = Template(own, header.name or repository.model.name, header.architecture)
        return replace(offer, shape=shape, template=template)

    def _recommended(self, here: Here) -> Recommendation[Verdict]:
        def verdict(entry: CatalogEntry, quantization: str) -> Verdict:
            return choose(entry_shape(entry, quantization), here.budget)

        bandwidth, on_gpu = here.reached
        return best_for(self._catalog, verdict, bandwidth, gpu_bandwidth=on_gpu)

    def _listed(self, here: Here, context: int | None, instead: Mapping[str, str]) -> Selection:
        found = []
        for entry in self._catalog:
            label = instead.get(entry.id) or entry.default_quantization or USUAL
            one = weigh(entry_shape(entry, label), here, context)
            size = entry.size(label).bytes
            found.append(Listed(entry, label, size, one.verdict, one.rate))
        return Selection(tuple(found), here.memory_class, here.on_gpu)


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


def judged(
    offer: Offer, choices: Sequence[Quantization], here: Here, context: int | None = None
) -> Offer:
    """The offer with its choices judged for a computer; some milliseconds a choice."""
    shape = offer.shape
    models = [each for each in choices if each.kind in {"model", "embedding"}]
    found = weigh_choices({each: scaled(shape, each.bytes) for each in models}, here, context)
    beside = {row.quantization: companions(row, offer.beside, shape, here) for row in found}
    return replace(offer, rows=found, with_beside=beside)


def _all_suited(models: Sequence[HubModel], here: Here) -> tuple[Row | None, ...]:
    return tuple([suited(model, here) for model in models])


def suited(model: HubModel, here: Here) -> Row | None:
    """The best choice of a search result, else the smallest one."""
    if not model.parameters:
        return None
    known = [label for label in model.quantizations if bits_per_weight(label)]
    labels = [label for label in LADDER if label in known] or known[: len(LADDER)] or [USUAL]
    size = model.parameters / 8
    choices = [
        Quantization(label, (label,), int(size * bits_per_weight(label)), True, "model")
        for label in labels
    ]
    shape = rough_shape(
        model.parameters, choices[0].bytes, model.architecture, model.context_length
    )
    found = weigh_choices({each: scaled(shape, each.bytes) for each in choices}, here)
    best = next((row for row in found if row.best), None)
    return best or min(found, key=lambda row: row.quantization.bytes)


def _local(paths: Sequence[Path], here: Here, context: int | None) -> list[LocalOffer]:
    models: dict[tuple[str, str, int], dict[Quantization, CheckedModel]] = {}
    for path in paths:
        checked = check_model(path)
        choice = local_choice(checked)
        key = (choice.base.casefold(), checked.header.architecture, checked.parameters)
        models.setdefault(key, {})[choice] = checked
    return [_weighed(files, here, context) for files in models.values()]


def _weighed(
    files: Mapping[Quantization, CheckedModel], here: Here, context: int | None
) -> LocalOffer:
    shapes = {each: shape_of(one.header, one.more_parts) for each, one in files.items()}
    return LocalOffer(weigh_choices(shapes, here, context), next(iter(shapes.values())), files)


def local_choice(checked: CheckedModel) -> Quantization:
    """A model on this computer as a choice."""
    name = parse_name(checked.path.name)
    return Quantization(
        label=name.quantization or checked.header.quantization,
        files=tuple(str(path) for path in checked.paths),
        bytes=checked.file_bytes,
        complete=True,
        kind="model",
        base=name.base,
        parts=len(checked.paths),
    )
