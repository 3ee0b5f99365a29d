"""Stand-ins for what the shelf, the downloads and their dialogs use of the rooms below."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.core.errors import AlcoveError
from app.core.settings import Remembered
from app.engine.workshop import QuantizationPlan, QuantizeProgress
from app.models.download import DownloadState
from app.models.fit import DeviceRoom, DeviceUse, Estimate, Verdict
from app.models.judged import Judged, Weighed
from app.models.library import HeaderFacts, Library
from app.models.local_files import LocalModel

GPU = DeviceRoom("CUDA0", "gpu", 11 << 30, 12 << 30)
OURS = Path("/home/ada/Alcove/models")


def local(name: str = "Qwen3 8B", label: str = "Q4_K_M", gb: float = 5.0, **more) -> LocalModel:
    """A complete chat model of our own, or what `more` makes of it."""
    path = more.pop("path", OURS / "Qwen" / f"{name.replace(' ', '-')}-{label}.gguf")
    made = LocalModel(
        path=path,
        name=name,
        label=label,
        bytes=round(gb * 1e9),
        kind="model",
        source="alcove",
        own=True,
        parts=(path,),
    )
    return replace(made, **more)


def verdict(kind: str = "gpu", **more) -> Verdict:
    """A believable verdict of this kind."""
    use = DeviceUse("CUDA0", 4_600_000_000, 1_200_000_000, 300_000_000)
    host = DeviceUse("CPU", 400_000_000, 0, 60_000_000)
    layers = {"gpu": 37, "partly": 24, "processor": 0, "too_large": 8}[kind]
    made = Verdict(
        kind=kind,
        gpu_layers=layers,
        layers=37,
        context=8192,
        kv_type="f16",
        estimate=Estimate((use,), host, 200_000_000),
        missing=14_200_000_000 if kind == "too_large" else 0,
        longest_context=0 if kind == "too_large" else 32_768,
        devices=(GPU,),
    )
    return replace(made, **more)


def judged(way: str = "gpu", rate: float = 42.0, **facts) -> Judged:
    """What a sound header tells."""
    known = {"kind": "model", "architecture": "qwen3", "parameters": 8_200_000_000}
    known |= {"layers": 36, "context_length": 40_960}
    return Judged(HeaderFacts(**(known | facts)), verdict(way), rate)


def refused(error: AlcoveError) -> Judged:
    """What a damaged header tells."""
    return Judged(HeaderFacts(error=error))


def download(id_: str = "a", status: str = "running", **more) -> DownloadState:
    """A download of 5 GB, two of them here."""
    made = DownloadState(
        id=id_,
        repository="Qwen/Qwen3-8B-GGUF",
        label="Q4_K_M",
        title="Qwen3 8B",
        status=status,
        done=2_000_000_000,
        total=5_000_000_000,
        rate=42e6 if status == "running" else 0.0,
        seconds_left=71.0 if status == "running" else None,
        paths=(OURS / "Qwen" / "Qwen3-8B-Q4_K_M.gguf",),
    )
    return replace(made, **more)


@dataclass
class FakeShelfWork:
    """A disk with these models; `known` is what judging each tells."""

    models: list[LocalModel] = field(default_factory=list)
    known: dict[Path, Judged] = field(default_factory=dict)
    absent: tuple[Path, ...] = ()
    own_folders: list[Path] = field(default_factory=list)
    failure: AlcoveError | None = None
    calls: list[tuple[object, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gate = asyncio.Event()
        self.gate.set()

    def folders(self) -> Sequence[Path]:
        return self.own_folders

    async def find(self) -> Library:
        self.calls.append(("find",))
        return Library(tuple(self.models), self.absent)

    async def judge(self, model: LocalModel) -> Judged:
        await self.gate.wait()
        return self.known.get(model.path, judged())

    async def delete(self, model: LocalModel) -> int:
        self.calls.append(("delete", model.path))
        if self.failure:
            raise self.failure
        self.models = [one for one in self.models if one.path != model.path]
        return model.bytes

    async def rename(self, model: LocalModel, name: str) -> None:
        self.calls.append(("rename", model.path, name))

    async def add_folder(self, folder: Path) -> None:
        self.own_folders.append(folder)

    async def remove_folder(self, folder: Path) -> None:
        self.own_folders.remove(folder)


@dataclass
class FakeSettingsWork:
    """Remembers in a dictionary; longer contexts than 16,384 fit only in part."""

    values: dict[Path, Remembered] = field(default_factory=dict)
    weighed: list[Remembered] = field(default_factory=list)
    failure: AlcoveError | None = None

    async def remembered(self, model: LocalModel) -> Remembered:
        return self.values.get(model.path, Remembered())

    async def remember(self, model: LocalModel, value: Remembered) -> None:
        self.values[model.path] = value

    async def weigh(self, model: LocalModel, value: Remembered) -> Weighed:
        self.weighed.append(value)
        if self.failure:
            raise self.failure
        context = value.context_length or 8192
        kind = "gpu" if context <= 16_384 else "partly"
        return Weighed(verdict(kind, context=context), 42.0 if kind == "gpu" else 14.0)


@dataclass
class FakeQuantizeWork:
    """Quantizes one step for each permit of the gate."""

    free: int = 200_000_000_000
    failure: AlcoveError | None = None
    ended: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gate = asyncio.Semaphore(0)

    async def free_space(self) -> int:
        return self.free

    async def weigh_sizes(self, model: LocalModel, sizes: Sequence[int]) -> Sequence[Weighed]:
        return [
            Weighed(verdict("gpu"), 40.0) if size < 9e9 else Weighed(verdict("partly"), 9.0)
            for size in sizes
        ]

    async def quantize(
        self, model: LocalModel, file_type: str
    ) -> AsyncGenerator[QuantizeProgress, None]:
        end = "stopped"
        try:
            plan = QuantizationPlan(2_500_000_000, model.bytes, False, False)
            yield QuantizeProgress(0.0, "", plan)
            for number in range(1, 5):
                yield QuantizeProgress(number / 5, f"blk.{number * 7}.ffn_down.weight")
                await self.gate.acquire()
                if self.failure:
                    end = "failed"
                    raise self.failure
            end = "finished"
            yield QuantizeProgress(1.0, "")
        finally:
            self.ended.append(f"{file_type} {end}")


class FakeDownloads:
    """A queue that only remembers what it was told; `tell` is news of a download."""

    def __init__(self, *states: DownloadState) -> None:
        self.known = list(states)
        self.calls: list[tuple[str, str]] = []
        self.failure: AlcoveError | None = None
        self._news: asyncio.Queue[DownloadState] = asyncio.Queue()

    def states(self) -> Sequence[DownloadState]:
        return tuple(self.known)

    def tell(self, state: DownloadState) -> None:
        self._news.put_nowait(state)

    async def changes(self) -> AsyncIterator[DownloadState]:
        while True:
            yield await self._news.get()

    async def pause(self, download_id: str) -> None:
        self._called("pause", download_id)

    async def resume(self, download_id: str) -> None:
        self._called("resume", download_id)

    async def cancel(self, download_id: str) -> None:
        self._called("cancel", download_id)
        known = next(one for one in self.known if one.id == download_id)
        self.known.remove(known)
        self.tell(replace(known, status="cancelled"))

    async def remove_finished(self) -> None:
        self._called("remove_finished", "")
        for state in [one for one in self.known if one.status == "finished"]:
            await self.cancel(state.id)

    def _called(self, verb: str, download_id: str) -> None:
        self.calls.append((verb, download_id))
        if self.failure:
            raise self.failure


@dataclass
class FakeAsking:
    """Answers what it was told to, and keeps what it was asked."""

    agrees: bool = True
    folder: Path | None = None
    asked: list[str] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)

    async def confirm(self, parent: object, question: str, details: str, action: str) -> bool:
        self.asked.append(f"{question} {details}")
        return self.agrees

    async def choose_folder(self, parent: object, title: str) -> Path | None:
        self.asked.append(title)
        return self.folder

    def open_folder(self, folder: Path) -> None:
        self.opened.append(folder)
