"""Opens a checked model file so that it fits, and remembers what its first load taught."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing, suppress
from dataclasses import replace
from functools import partial

from app.core.errors import AlcoveError
from app.core.events import LoadProgress
from app.core.settings import Remembered, Settings, SettingsFile, Tuning
from app.core.words import Device, LoadOptions, ModelFacts, Note
from app.engine.process import Engine
from app.hardware.live import Hardware, open_hardware
from app.models.check import CheckedModel
from app.models.fit import Budget, ModelShape, Verdict, choose, forced, shape_of, step_down
from app.models.here import here, slowest

Look = Callable[[tuple[Device, ...]], Awaitable[Budget]]
"""Tells what is free now, of the devices that the engine found."""

_NO_MEMORY = frozenset({"out_of_memory", "out_of_memory_load", "engine_killed"})


async def look_here(devices: tuple[Device, ...]) -> Budget:
    """What this computer has free now."""
    hardware = open_hardware()
    try:
        return await look_with(hardware, devices)
    finally:
        hardware.close()


async def look_with(hardware: Hardware, devices: tuple[Device, ...]) -> Budget:
    """The same with probes that are open already; they learn of the engine's devices."""
    hardware.know(devices)
    return here(await asyncio.to_thread(hardware.sample)).budget


async def open_checked(
    engine: Engine,
    checked: CheckedModel,
    settings: SettingsFile,
    look: Look = look_here,
    *,
    context_length: int | None = None,
) -> AsyncGenerator[LoadProgress | ModelFacts]:
    """Load a model; the last item is what it is, under a name that is safe to show.

    Context, layers on the GPU and KV cache are the user's, or chosen for the memory that is free;
    `context_length` comes before what the user chose for the model. Where memory runs out all the
    same, the next smaller way is tried; `told` says so.
    """
    await engine.unload()
    shape = await asyncio.to_thread(shape_of, checked.header, checked.more_parts)
    remembered = settings.value.models.get(str(checked.path), Remembered())
    if context_length is not None:
        remembered = replace(remembered, context_length=context_length)
    budget = await look((await engine.start()).devices)
    verdict = await asyncio.to_thread(wished, shape, budget, remembered, settings.value)
    told = _told(verdict)
    while True:
        options = load_options(checked, settings.value, verdict, remembered)
        try:
            async with aclosing(engine.load(str(checked.path), options)) as events:
                async for event in events:
                    if isinstance(event, LoadProgress):
                        yield event
                        continue
                    await _keep_tuning(engine, settings, checked, event)
                    name = checked.header.name or checked.path.stem
                    active = shape.active_bytes
                    speed = slowest(budget.devices, settings.value.bandwidth)
                    yield replace(
                        event, name=name, active_bytes=active, gpu_bandwidth=speed, told=told
                    )
            return
        except AlcoveError as error:
            if error.code not in _NO_MEMORY:
                raise
            smaller = await asyncio.to_thread(step_down, verdict, shape)
            if smaller is None:
                raise
            verdict, told = smaller, (*told, *_told(smaller))


def wished(
    shape: ModelShape, budget: Budget, remembered: Remembered, settings: Settings
) -> Verdict:
    """The way to load: what the user chose for this model, or for all; the rest to fit."""
    context = remembered.context_length or settings.context_length
    verdict = choose(shape, budget, context=context)
    layers, kv_type = chosen_layers(remembered, settings), remembered.kv_type
    if layers is None and kv_type is None:
        return verdict
    return forced(shape, budget, verdict, gpu_layers=layers, kv_type=kv_type)


def chosen_layers(remembered: Remembered, settings: Settings) -> int | None:
    """How many layers the user wants on the GPU; None leaves that to us."""
    return settings.gpu_layers if remembered.gpu_layers is None else remembered.gpu_layers


def load_options(
    checked: CheckedModel, settings: Settings, verdict: Verdict, remembered: Remembered
) -> LoadOptions:
    """A verdict as the engine takes it; a file never opened here is checked to its last tensor."""
    known = settings.tunings.get(checked.fingerprint)
    return LoadOptions(
        context_length=verdict.context,
        # Without a figure of any device llama.cpp knows better than we what it can place there.
        gpu_layers=verdict.gpu_layers if verdict.devices else chosen_layers(remembered, settings),
        kv_type=verdict.kv_type,
        repack=known.repack if known else None,
        mmap=known.mmap if known else None,
        check_tensors=known is None,
    )


async def remember(settings: SettingsFile, **changes: object) -> None:
    """Write settings where it can be done: a full disk, or a path that is no text, only forgets.

    Who is cancelled waits for the write all the same, so that the next one comes after it.
    """
    writing = asyncio.ensure_future(asyncio.to_thread(partial(settings.change, **changes)))
    try:
        await asyncio.wait([writing])
    except asyncio.CancelledError:
        await asyncio.wait([writing])
        raise
    with suppress(OSError, ValueError):
        writing.result()


async def _keep_tuning(
    engine: Engine, settings: SettingsFile, checked: CheckedModel, facts: ModelFacts
) -> None:
    try:
        await remember(settings, tunings=_tunings(checked, facts, settings.value))
    except asyncio.CancelledError:
        # The model is loaded, but nobody is told of it any more.
        await engine.unload()
        raise


def _told(verdict: Verdict) -> tuple[Note, ...]:
    if verdict.kind == "too_large":
        return (Note("fit_too_large", (("missing", verdict.missing),)),)
    return () if verdict.step is None else (verdict.step,)


def _tunings(checked: CheckedModel, facts: ModelFacts, settings: Settings) -> dict[str, Tuning]:
    return {**settings.tunings, checked.fingerprint: Tuning(facts.repack, facts.mmap)}
