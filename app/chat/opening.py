"""Opens a checked model file with the user's settings, and remembers what its first load taught."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from dataclasses import replace

from app.core.events import LoadProgress
from app.core.settings import Settings, SettingsFile, Tuning
from app.core.words import LoadOptions, ModelFacts
from app.engine.process import Engine
from app.models.check import CheckedModel


async def open_checked(
    engine: Engine, checked: CheckedModel, settings: SettingsFile
) -> AsyncGenerator[LoadProgress | ModelFacts]:
    """Load a model; the last item is what it is, under a name that is safe to show."""
    options = load_options(checked, settings.value)
    async with aclosing(engine.load(str(checked.path), options)) as events:
        async for event in events:
            if isinstance(event, LoadProgress):
                yield event
                continue
            remember(settings, tunings=_tunings(checked, event, settings.value))
            yield replace(event, name=checked.header.name or checked.path.stem)


def load_options(checked: CheckedModel, settings: Settings) -> LoadOptions:
    """The user's choices; a file that was never opened here is checked to its last tensor."""
    known = settings.tunings.get(checked.fingerprint)
    return LoadOptions(
        context_length=settings.context_length,
        gpu_layers=settings.gpu_layers,
        repack=known.repack if known else None,
        mmap=known.mmap if known else None,
        check_tensors=known is None,
    )


def remember(settings: SettingsFile, **changes: object) -> None:
    """Write settings where it can be done: a full disk, or a path that is no text, only forgets."""
    with suppress(OSError, ValueError):
        settings.change(**changes)


def _tunings(checked: CheckedModel, facts: ModelFacts, settings: Settings) -> dict[str, Tuning]:
    return {**settings.tunings, checked.fingerprint: Tuning(facts.repack, facts.mmap)}
