"""`alcove doctor`: what the program found here, fit for a bug report, without personal data."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator

from app.about.versions import Line, engine_lines, gib, program_lines, text_of
from app.assemble import make_locksmith
from app.core.errors import AlcoveError
from app.core.places import Places, find_places, pocket_model
from app.core.sentences import sentence_of
from app.core.words import Device
from app.engine.process import Engine
from app.hardware.gpus import Gpu, Holder, Snapshot
from app.hardware.live import open_hardware
from app.hardware.machine import read_machine


async def report() -> str:
    """The whole report, ready to be pasted."""
    places = find_places()
    engine, devices = await _engine()
    now = await asyncio.to_thread(_look, devices)
    versions = await asyncio.to_thread(lambda: list(program_lines()))
    return text_of(
        (
            ("Versions", versions),
            ("Engine", engine),
            ("Computer", [*_computer(), *gpu_lines(now)]),
            ("Store", await _store(places)),
            ("Folders", list(_folders(places))),
        )
    )


def _computer() -> Iterator[str]:
    machine = read_machine()
    yield f"processor: {machine.processor}, {machine.cores} cores, {machine.threads} threads"
    yield f"memory: {gib(machine.memory)}, {gib(machine.memory_free)} free"


def _look(devices: tuple[Device, ...]) -> Snapshot:
    hardware = open_hardware()
    hardware.know(devices)
    try:
        return hardware.sample()
    finally:
        hardware.close()


def gpu_lines(now: Snapshot) -> Iterator[str]:
    """Each graphics card, the programs that hold its memory, and what is to be said in words."""
    for gpu in now.gpus:
        yield f"GPU: {', '.join(_gpu_facts(gpu))}"
        for holder in gpu.holders:
            yield f"  {_holder(holder)}"
    for note in now.notes:
        yield sentence_of(note, {})


def _gpu_facts(gpu: Gpu) -> Iterator[str]:
    yield gpu.name
    if gpu.total:
        shared = " shared with the system" if gpu.shared else ""
        yield f"{gib(gpu.total)}{shared}"
        yield f"{gib(gpu.free)} free"
        yield f"{gib(gpu.used)} used" + ("" if gpu.live else " (when the engine started)")
    if gpu.asleep:
        yield "asleep"
    else:
        yield "load not told" if gpu.load is None else f"load {gpu.load:.0f} %"
        told = gpu.temperature is not None
        yield f"{gpu.temperature:.0f} °C" if told else "temperature not told"
    if gpu.driver:
        yield f"driver {gpu.driver}"
    if gpu.engine:
        yield f"{gpu.engine} in the engine"


def _holder(holder: Holder) -> str:
    name = holder.name or "a program the system hides"
    size = gib(holder.bytes) if holder.bytes else "memory not told"
    return f"{name} ({'Alcove' if holder.own else f'process {holder.pid}'}): {size}"


async def _engine() -> tuple[list[Line | str], tuple[Device, ...]]:
    engine = Engine()
    try:
        facts = await engine.start()
    except AlcoveError as error:
        return [sentence_of(error.code, error.facts)], ()
    finally:
        await engine.close()
    return list(engine_lines(facts)), facts.devices


async def _store(places: Places) -> list[str]:
    smith = make_locksmith(places)
    lines = []
    try:
        lines.append(f"state: {await smith.state()}")
        lines.append(f"keyrings: {', '.join(await smith.keyrings()) or 'none answers'}")
    except AlcoveError as error:
        lines.append(sentence_of(error.code, error.facts))
    return lines


def _folders(places: Places) -> Iterator[str]:
    named = {"data": places.data, "cache": places.cache, "models": places.models}
    for name, path in {**named, "settings": places.settings}.items():
        found = "" if path.exists() else " (not made yet)"
        writable = "" if not path.exists() or os.access(path, os.W_OK) else " (NOT WRITABLE)"
        yield f"{name}: {path}{found}{writable}"
    yield f"built-in model: {'there' if pocket_model().exists() else 'MISSING'}"
