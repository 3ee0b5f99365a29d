"""Corrects what a memory's bandwidth lets expect by the speed that answers really reach."""

from __future__ import annotations

from typing import Literal

from app.chat.opening import remember
from app.core.settings import SettingsFile
from app.core.words import ModelFacts, Statistics
from app.hardware.bandwidth import Correction, expected_rate

_TELLING_BYTES = 200_000_000
"""Smaller models are limited by other things than the memory's bandwidth."""
_TELLING_TOKENS = 64
_TELLING_RATE = 400.0
"""Tokens a second; above it, on fast cards, starting the work is what takes the time."""
_LATER = 8
"""Any answer after the first counts for an eighth."""


async def learn(settings: SettingsFile, model: ModelFacts, reached: Statistics) -> None:
    """Take in one answer, where it says something of the memory."""
    bandwidth, factors = settings.value.bandwidth, settings.value.speed_factors
    on_gpu = model.active_bytes * model.gpu_layers / max(1, model.layers)
    expected = expected_rate(on_gpu, model.active_bytes - on_gpu, model.gpu_bandwidth, bandwidth)
    short = reached.answer_tokens < _TELLING_TOKENS
    if short or not 0 < expected < _TELLING_RATE or model.active_bytes < _TELLING_BYTES:
        return
    place = placement(model)
    before = Correction(factors[place], _LATER) if place in factors else Correction()
    learnt = before.correct(expected, reached.tokens_per_second)
    await remember(settings, speed_factors={**factors, place: learnt.factor})


def placement(model: ModelFacts) -> Literal["gpu", "partly", "processor"]:
    """Where a loaded model runs, in the words of a verdict."""
    if not model.gpu_layers:
        return "processor"
    return "gpu" if model.gpu_layers >= model.layers else "partly"
