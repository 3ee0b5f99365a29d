"""What a model would take, asked before it is here: as much as a real load says, in a moment."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from app.core.errors import AlcoveError, OutsideError, UserError
from app.core.words import KvType, LoadOptions
from app.engine import sparse, workshop
from app.engine.process import Engine
from app.engine.workshop import DryRun, Workshop
from tests.engine.conftest import PLAIN
from tests.engine.test_engine import load
from tests.fakes.synthetic import ARCHITECTURES, llama_70b

CONTEXT = 2048
SOON = 20.0
"""Seconds; an idle machine needs half a second."""
SLOW = ("gemma2-2b", "gemma3-4b", "qwen3-4b", "qwen35-4b", "phi2", "granite-h-tiny", "mamba2-2.7b")
NASTY = (
    "01_empty",
    "04_html_error_page",
    "12b_nkv_2e32",
    "14c_keylen_2e62",
    "15a_arr_2e63",
    "17a_dim_2e42",
    "18a_offset_neg",
    "20a_block_count_0",
    "20b_block_count_2147483647",
    "20l_expert_count_1000",
    "52-split-00001-of-65535",
)


class Halt:
    """Has a call to a slow disk wait for the event loop, which it must not hold up meanwhile."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> None:
        self._real = getattr(owner, name)
        self._loop = asyncio.get_running_loop()
        self.reached, self._go_on = asyncio.Event(), threading.Event()

        def call(*arguments: object) -> object:
            self._loop.call_soon_threadsafe(self.reached.set)
            assert self._go_on.wait(SOON), "the event loop was held up"
            return self._real(*arguments)

        monkeypatch.setattr(owner, name, call)

    def go_on(self) -> None:
        """Let this call and the later ones happen."""
        self._go_on.set()


async def cancelled_at(halt: Halt, task: asyncio.Task[object]) -> None:
    """Cancel a task, twice, while a thread does for it what cannot be broken off."""
    async with asyncio.timeout(SOON):
        await halt.reached.wait()
    for _ in range(2):
        task.cancel()
        await asyncio.wait((task,), timeout=0)
    halt.go_on()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.fixture
def workshop_(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path / "cache")


@pytest.fixture(autouse=True)
def nothing_left(tmp_path: Path) -> Iterator[None]:
    """Whatever happened: no header stays on the disk, no child lives on."""
    yield
    assert not list((tmp_path / "cache").rglob("*.gguf"))
    assert not psutil.Process().children()


def differs(found: DryRun, real: int) -> float:
    return abs(found.total - real) / real


async def really(path: Path, kv_type: KvType) -> int:
    """Bytes that llama.cpp logs when it loads the file."""
    engine = Engine()
    options = LoadOptions(CONTEXT, kv_type=kv_type, repack=False, mmap=True, template=PLAIN)
    try:
        facts = await load(engine, path, options)
    finally:
        await engine.close()
    return sum(device.total for device in facts.memory)


@pytest.mark.parametrize("kv_type", ["f16", "q8_0"])
@pytest.mark.parametrize(
    "name",
    [
        *("llama-1b", "lfm2-1.2b"),
        *(pytest.param(name, marks=pytest.mark.long) for name in SLOW),
    ],
)
async def test_it_says_what_a_real_load_says(
    workshop_: Workshop, tmp_path: Path, name: str, kv_type: KvType
) -> None:
    path = tmp_path / "model.gguf"
    header, size = ARCHITECTURES[name]().write(path, with_vocabulary=True)
    with path.open("rb") as file:
        start = file.read(header)
    found = await workshop_.dry_run(start, size, context=CONTEXT, kv_type=kv_type)
    assert differs(found, await really(path, kv_type)) < 0.01
    assert found.context == CONTEXT


async def test_a_small_trained_model(workshop_: Workshop, stories: Path) -> None:
    data = stories.read_bytes()
    found = await workshop_.dry_run(data[:100_000], len(data), context=CONTEXT)
    assert differs(found, await really(stories, "f16")) < 0.01
    assert found.layers == 5


async def test_a_file_of_43_gb_that_is_not_here(workshop_: Workshop) -> None:
    model = llama_70b()
    header = model.header(with_vocabulary=True)
    weights = sum(tensor.bytes for tensor in model.tensors)
    found = await workshop_.dry_run(header, len(header) + weights + 2**20, context=8192)
    assert dict(found.weights)["CPU"] == weights > 40e9
    assert dict(found.kv)["CPU"] == 80 * 8192 * 8 * (128 + 128) * 2
    assert found.seconds < SOON


async def test_a_file_on_this_computer(workshop_: Workshop, stories: Path) -> None:
    data = stories.read_bytes()
    far = await workshop_.dry_run(data, len(data), context=512)
    here = await workshop_.dry_run_file(stories, context=512)
    assert (here.weights, here.kv, here.compute) == (far.weights, far.kv, far.compute)


async def test_a_split_model_by_the_headers_of_its_parts(workshop_: Workshop, shared: Path) -> None:
    parts = sorted((shared / "models").glob("stories260K-split-F32-*.gguf"))
    first, *more = [(part.read_bytes(), part.stat().st_size) for part in parts]
    found = await workshop_.dry_run(*first, context=512, more_parts=tuple(more))
    whole = await workshop_.dry_run_file(shared / "models" / "stories260K-F32.gguf", context=512)
    assert found.total == whole.total
    with pytest.raises(UserError, match="dry_run_refused"):
        await workshop_.dry_run(*first, context=512)


async def test_a_cache_that_cannot_be_quantized_is_weighed_as_f16(
    workshop_: Workshop, stories: Path
) -> None:
    data = stories.read_bytes()
    asked = await workshop_.dry_run(data, len(data), context=512, kv_type="q8_0")
    plain = await workshop_.dry_run(data, len(data), context=512)
    assert asked.kv_type == "f16"
    assert asked.total == plain.total


async def refusal(workshop_: Workshop, path: Path) -> str:
    began = time.monotonic()
    with pytest.raises(AlcoveError) as caught:
        await workshop_.dry_run(path.read_bytes(), path.stat().st_size, context=CONTEXT)
    assert time.monotonic() - began < SOON
    assert caught.value.facts["reason"]
    return caught.value.code


@pytest.mark.parametrize("name", NASTY)
async def test_a_hostile_header_ends_in_a_sentence(
    workshop_: Workshop, malformed: Path, name: str
) -> None:
    (path,) = malformed.rglob(f"{name}*.gguf")
    assert await refusal(workshop_, path) in {"dry_run_refused", "dry_run_crashed"}


@pytest.mark.long
async def test_every_malformed_file(workshop_: Workshop, malformed: Path, shared: Path) -> None:
    catalog = json.loads((shared / "malformed_gguf" / "catalog.json").read_text("utf-8"))
    for entry in catalog:
        for path in malformed.rglob(entry["file"]):
            began = time.monotonic()
            with suppress(UserError, OutsideError):
                await workshop_.dry_run(path.read_bytes(), path.stat().st_size, context=CONTEXT)
            assert time.monotonic() - began < SOON


@pytest.mark.parametrize("context", [2**31 - 1, 2**40, -5])
async def test_an_absurd_context_is_an_error(
    workshop_: Workshop, stories: Path, context: int
) -> None:
    data = stories.read_bytes()
    with pytest.raises(AlcoveError):
        await workshop_.dry_run(data, len(data), context=context)


@pytest.mark.parametrize("size", [2**80, -1, 2**63 - 1])
async def test_an_absurd_file_size_is_an_error(
    workshop_: Workshop, stories: Path, size: int
) -> None:
    with pytest.raises(OutsideError, match="no_sparse_files"):
        await workshop_.dry_run(stories.read_bytes(), size, context=512)


async def test_a_header_that_takes_too_long_is_given_up(
    workshop_: Workshop, stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workshop, "_DRY_RUN_PATIENCE", 0.01)
    with pytest.raises(OutsideError, match="dry_run_timeout"):
        await workshop_.dry_run(stories.read_bytes(), 10**6, context=512)


async def test_cancelling_leaves_nothing(workshop_: Workshop, stories: Path) -> None:
    task = asyncio.create_task(workshop_.dry_run(stories.read_bytes(), 10**7, context=512))
    while not psutil.Process().children():
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize(
    ("owner", "call"), [(sparse, "_write"), (Path, "unlink")], ids=["written", "removed"]
)
async def test_cancelling_while_the_header_is_written_or_removed_leaves_nothing(
    workshop_: Workshop,
    stories: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    owner: object,
    call: str,
) -> None:
    halt = Halt(monkeypatch, owner, call)
    weighing = workshop_.dry_run(stories.read_bytes(), 10**7, context=512)
    await cancelled_at(halt, asyncio.create_task(weighing))
    assert not list((tmp_path / "cache").rglob("*.gguf"))


async def test_a_header_that_cannot_be_removed_does_not_hide_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> None:
        raise PermissionError

    def weigh() -> None:
        with sparse.SparseFiles(tmp_path / "elsewhere", [(b"GGUF", 10)]):
            raise UserError("dry_run_refused", reason="x")

    with monkeypatch.context() as disk:
        disk.setattr(Path, "unlink", refuse)
        with pytest.raises(UserError, match="dry_run_refused"):
            weigh()


async def test_a_full_disk_is_said_even_if_the_file_does_not_close(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    close = os.close

    def fill(_handle: int, _size: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    def fail(handle: int) -> None:
        close(handle)
        raise OSError(errno.EIO, "broken")

    with monkeypatch.context() as disk:
        disk.setattr(os, "ftruncate", fill)
        disk.setattr(os, "close", fail)
        with pytest.raises(OutsideError, match="disk_full"):
            sparse.SparseFiles(tmp_path / "cache", [(b"GGUF", 10)]).__enter__()


async def test_a_disk_without_holes_is_said_and_not_filled(
    workshop_: Workshop, stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fstat

    class Full:
        """As on a file system that writes zeros."""

        st_blocks = 10**9

        def __init__(self, handle: int) -> None:
            self._found = real(handle)

        def __getattr__(self, name: str) -> object:
            return getattr(self._found, name)

    monkeypatch.setattr(os, "fstat", Full)
    with pytest.raises(OutsideError, match="no_sparse_files"):
        await workshop_.dry_run(stories.read_bytes(), 40 * 10**9, context=512)


async def test_a_header_is_private_and_takes_no_room(tmp_path: Path) -> None:
    with sparse.SparseFiles(tmp_path / "cache", [(b"GGUF", 40 * 10**9)]) as path:
        found = path.stat()
        assert found.st_size == 40 * 10**9
        assert found.st_blocks * 512 < 10**6
        assert found.st_mode & 0o077 == 0


def test_what_a_killed_program_left_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = tmp_path / "cache" / "old.gguf"
    left.parent.mkdir()
    left.write_bytes(b"GGUF")
    later: Callable[[], float] = lambda: left.stat().st_mtime + 4000  # noqa: E731
    monkeypatch.setattr(time, "time", later)
    with sparse.SparseFiles(tmp_path / "cache", [(b"GGUF", 10)]):
        assert not left.exists()


async def test_the_devices_can_be_asked_for_at_any_time(
    workshop_: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workshop, "is_processor_only", lambda _: False)
    devices = await workshop_.devices()
    assert any(device.kind == "cpu" and device.memory_total for device in devices)
