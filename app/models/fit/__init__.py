"""Will it run: the memory a model takes on this computer, by formula, from its header alone."""

from __future__ import annotations

from app.core.words import KvType
from app.models.fit.budget import (
    Budget,
    DeviceRoom,
    DeviceUse,
    Estimate,
    Kind,
    Verdict,
)
from app.models.fit.choice import choose, step_down
from app.models.fit.header_shape import shape_of
from app.models.fit.judge import forced, judge, longest_context
from app.models.fit.memory import estimate
from app.models.fit.rough import rough_shape
from app.models.fit.shape import KV_TYPES, Layer, ModelShape

__all__ = [
    "KV_TYPES",
    "Budget",
    "DeviceRoom",
    "DeviceUse",
    "Estimate",
    "Kind",
    "KvType",
    "Layer",
    "ModelShape",
    "Verdict",
    "choose",
    "estimate",
    "forced",
    "judge",
    "longest_context",
    "rough_shape",
    "shape_of",
    "step_down",
]
