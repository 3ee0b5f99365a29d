"""A smaller copy of a model loads and answers; whatever goes wrong leaves nothing behind."""

from __future__ import annotations

import asyncio
import math
import shutil
import time
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from pathlib import Path

import psutil
import pytest

from app.core.errors import AlcoveError, OutsideError, UserError
from app.core.words import LoadOptions, Sampling
from app.engine import part_file
from app.engine.file_types import FILE_TYPES
from app.engine.process import Engine
from app.engine.protocol import PlanQuantization, Quantize
from app.engine.workshop import QuantizeProgress, Workshop, _child, _ready
from app.models.check import check_model
from tests.engine.conftest import PLAIN
from tests.engine.test_dry_run import SOON, Halt, cancelled_at
from tests.engine.test_engine import answer, load, user
from tests.fakes.synthetic import llama_1b

PLAINLY = LoadOptions(context_length=512, template=PLAIN)


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path / "cache")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    return folder / "smaller.gguf"


@pytest.fixture(autouse=True)
async def nothing_left(target: Path) -> AsyncIterator[None]:
    """Whatever happened: only finished files, and no child."""
    yield
    assert not [path for path in target.parent.iterdir() if path.name.startswith(".")]
    assert not psutil.Process().children()


async def quantized(
    workshop: Workshop, source: Path, target: Path, kind: str
) -> list[QuantizeProgress]:
    steps = workshop.quantize(source, target, kind, check=check_model, threads=1)
    return [progress async for progress in steps]


async def test_the_smaller_copy_answers(
    workshop: Workshop, engine: Engine, stories: Path, target: Path
) -> None:
    progress = await quantized(workshop, stories, target, "Q8_0")
    fractions = [one.fraction for one in progress]
    assert fractions == sorted(fractions)
    assert fractions[0] < 0.5 < fractions[-1] == 1
    assert target.stat().st_size < stories.stat().st_size / 2
    assert check_model(target).header.quantization == "Q8_0"
    await load(engine, target, PLAINLY)
    text, _, _ = await answer(engine.ask(user(""), Sampling(temperature=0, max_tokens=20)))
    assert text.startswith("Once upon a time")


async def test_a_split_model_becomes_one_file(
    workshop: Workshop, engine: Engine, shared: Path, target: Path
) -> None:
    source = shared / "models" / "stories260K-split-F32-00001-of-00003.gguf"
    await quantized(workshop, source, target, "F16")
    await load(engine, target, PLAINLY)
    text, _, _ = await answer(engine.ask(user(""), Sampling(temperature=0, max_tokens=20)))
    assert text.startswith("Once upon a time")


@pytest.mark.long
@pytest.mark.parametrize("kind", [kind for kind in FILE_TYPES if kind != "Q1_0"])
async def test_every_type(workshop: Workshop, stories: Path, target: Path, kind: str) -> None:
    await quantized(workshop, stories, target, kind)
    assert check_model(target).parameters == check_model(stories).parameters


async def test_the_size_is_known_before(workshop: Workshop, tmp_path: Path) -> None:
    source = tmp_path / "source.gguf"
    model = llama_1b()
    model.write(source)
    plan = await workshop.plan(source, "Q8_0")
    parameters = sum(math.prod(tensor.shape) for tensor in model.tensors)
    assert plan.bytes == pytest.approx(parameters * 34 / 32, rel=0.01)
    assert plan.source_bytes == pytest.approx(source.stat().st_size, rel=0.01)


async def test_what_is_quantized_twice_is_said(workshop: Workshop, tmp_path: Path) -> None:
    source = tmp_path / "source.gguf"
    llama_1b().write(source)  # about Q4_K_M
    assert (await workshop.plan(source, "Q3_K_S")).from_quantized


async def test_from_8_bits_is_as_good_as_from_the_original(
    workshop: Workshop, stories: Path, target: Path
) -> None:
    await quantized(workshop, stories, target, "Q8_0")
    assert not (await workshop.plan(target, "Q4_0")).from_quantized
    assert not (await workshop.plan(stories, "Q4_0")).from_quantized


async def test_a_type_that_needs_an_importance_matrix_is_refused_at_once(
    workshop: Workshop, tmp_path: Path, target: Path
) -> None:
    source = tmp_path / "source.gguf"
    llama_1b().write(source)
    with pytest.raises(UserError, match="quantize_needs_importance"):
        await quantized(workshop, source, target, "IQ2_XXS")
    assert not target.exists()


async def test_a_type_nobody_knows(workshop: Workshop, stories: Path, target: Path) -> None:
    with pytest.raises(UserError, match="quantize_unknown_type"):
        await quantized(workshop, stories, target, "Q9_X")


async def test_a_type_that_does_not_suit_is_refused_with_the_reason(
    workshop: Workshop, stories: Path, target: Path
) -> None:
    with pytest.raises(OutsideError, match="quantize_refused") as caught:
        await quantized(workshop, stories, target, "Q1_0")
    assert "q1_0" in str(caught.value.facts["reason"])


async def test_stop_leaves_nothing(workshop: Workshop, tmp_path: Path, target: Path) -> None:
    source = tmp_path / "source.gguf"
    llama_1b().write(source)
    steps = workshop.quantize(source, target, "Q8_0", check=check_model, threads=1)
    async for _ in steps:
        began = time.monotonic()
        await steps.aclose()
        assert time.monotonic() - began < 5  # half a second where nothing else runs
    assert not list(target.parent.iterdir())


async def test_a_killed_child_leaves_nothing(
    workshop: Workshop, tmp_path: Path, target: Path
) -> None:
    source = tmp_path / "source.gguf"
    llama_1b().write(source)

    async def quantize_and_kill() -> None:
        async for _ in workshop.quantize(source, target, "Q8_0", check=check_model, threads=1):
            for child in psutil.Process().children():
                child.kill()

    with pytest.raises(OutsideError, match="quantize_crashed"):
        await quantize_and_kill()
    assert not list(target.parent.iterdir())


async def test_a_child_that_ended_before_it_was_asked_is_not_waited_for() -> None:
    async with _child(()) as child:
        await _ready(child.process)
        psutil.Process(child.process.pid).kill()
        await child.process.ended.wait()
        async with asyncio.timeout(SOON):
            with pytest.raises(OutsideError, match="engine_killed"):
                await child.ask(PlanQuantization(1, b"x", 1))


@pytest.mark.parametrize(
    ("owner", "call"), [(shutil, "disk_usage"), (Path, "unlink")], ids=["begun", "removed"]
)
async def test_cancelling_while_the_disk_is_slow_leaves_nothing(
    workshop: Workshop,
    stories: Path,
    target: Path,
    monkeypatch: pytest.MonkeyPatch,
    owner: object,
    call: str,
) -> None:
    halt = Halt(monkeypatch, owner, call)

    async def quantize_badly() -> None:
        async for _ in workshop.quantize(stories, target, "Q8_0", check=_refuse):
            pass

    await cancelled_at(halt, asyncio.create_task(quantize_badly()))
    assert not list(target.parent.iterdir())


@pytest.mark.parametrize("sound", [True, False])
async def test_cancelling_during_the_last_check_leaves_nothing_on_windows_either(
    workshop: Workshop, stories: Path, target: Path, monkeypatch: pytest.MonkeyPatch, sound: bool
) -> None:
    """Windows neither removes nor renames a file that is open."""
    held: set[Path] = set()
    for name in ("unlink", "replace"):
        monkeypatch.setattr(Path, name, _refused_while_open(getattr(Path, name), held))

    class Checks:
        @staticmethod
        def check(path: Path) -> None:
            if not sound:
                _refuse(path)

    halt = Halt(monkeypatch, Checks, "check")

    def check(path: Path) -> None:
        held.add(path)
        try:
            Checks.check(path)
        finally:
            held.remove(path)

    async def quantize() -> None:
        async for _ in workshop.quantize(stories, target, "Q8_0", check=check):
            pass

    await cancelled_at(halt, asyncio.create_task(quantize()))
    assert not list(target.parent.iterdir())


def _refused_while_open(real: Callable[..., object], held: set[Path]) -> Callable[..., object]:
    def call(path: Path, *arguments: object) -> object:
        if path in held:
            raise PermissionError(13, "The process cannot access the file", str(path))
        return real(path, *arguments)

    return call


async def test_a_file_that_a_virus_scanner_holds_is_waited_for(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part_file.sys, "platform", "win32")
    monkeypatch.setattr(part_file, "_TRY_SECONDS", 0)
    real, refusals = Path.replace, [PermissionError(13, "held")] * 3

    def replace(path: Path, to: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return real(path, to)

    monkeypatch.setattr(Path, "replace", replace)
    with part_file.PartFile(target, 0) as part:
        part.finish(lambda path: path.write_bytes(b"x"))
    assert target.read_bytes() == b"x"


def _refuse(_path: Path) -> None:
    raise UserError("gguf_damaged", field="x")


async def test_a_copy_that_is_not_sound_gets_no_name(
    workshop: Workshop, stories: Path, target: Path
) -> None:
    with pytest.raises(UserError, match="gguf_damaged"):
        async for _ in workshop.quantize(stories, target, "Q8_0", check=_refuse):
            pass
    assert not list(target.parent.iterdir())


async def test_nothing_is_replaced(workshop: Workshop, stories: Path, target: Path) -> None:
    target.write_bytes(b"mine")
    with pytest.raises(UserError, match="quantize_target_exists"):
        await quantized(workshop, stories, target, "Q8_0")
    assert target.read_bytes() == b"mine"


async def test_a_full_disk_is_said_before_anything_is_written(
    workshop: Workshop, stories: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(target.parent)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    with pytest.raises(OutsideError, match="quantize_no_space") as caught:
        await quantized(workshop, stories, target, "Q8_0")
    assert caught.value.facts["free"] == 1000


async def test_a_folder_that_is_not_there(workshop: Workshop, stories: Path, target: Path) -> None:
    with pytest.raises(OutsideError, match="quantize_not_written"):
        await quantized(workshop, stories, target.parent / "away" / "x.gguf", "Q8_0")


@pytest.mark.parametrize("name", ["01_empty", "20a_block_count_0", "09_truncated_50pct"])
async def test_a_file_that_is_no_model(
    workshop: Workshop, malformed: Path, target: Path, name: str
) -> None:
    (path,) = malformed.rglob(f"{name}*.gguf")
    with pytest.raises(AlcoveError) as caught:
        await quantized(workshop, path, target, "Q8_0")
    assert caught.value.code in {"quantize_refused", "quantize_crashed"}
    assert caught.value.facts["reason"]
    assert not list(target.parent.iterdir())


async def test_the_child_can_write_to_the_one_file_only(stories: Path, target: Path) -> None:
    target.touch()
    other = target.with_name("other.gguf")
    for place, allowed in ((target, True), (other, False)):
        async with _child((target,)) as child:
            sandbox = (await _ready(child.process)).sandbox
            if not sandbox.writes:
                pytest.skip("this system has no means to keep a child from writing")
            request = Quantize(1, bytes(stories), bytes(place), FILE_TYPES["Q8_0"], 1)
            if allowed:
                await child.ask(request)
                continue
            with pytest.raises(AlcoveError):
                await child.ask(request)
    assert target.stat().st_size
    assert not other.exists()


async def test_two_at_once_do_not_meet(workshop: Workshop, stories: Path, target: Path) -> None:
    second = target.with_name("second.gguf")
    async with aclosing(workshop.quantize(stories, target, "Q8_0", check=check_model)) as first:
        await anext(first)
        await quantized(workshop, stories, second, "F16")
        async for _ in first:
            pass
    assert check_model(target).header.quantization == "Q8_0"
    assert check_model(second).header.quantization == "F16"
