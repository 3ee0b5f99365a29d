"""What presets are called in the user's language: those of the program are translated."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication

from app.chat.presets import Preset, shipped

CONTEXT = "Presets"
"""Of their translations; `tools.translations` reads the English ones in resources/presets.json."""


def preset_name(preset: Preset) -> str:
    """As the user knows it."""
    return _said(preset.name) if is_shipped(preset) else preset.name


def preset_about(preset: Preset) -> str:
    """What it is for, in a sentence; empty where its user said nothing."""
    return _said(preset.about) if is_shipped(preset) else preset.about


def is_shipped(preset: Preset) -> bool:
    """Whether it came with the program, and so cannot be changed."""
    return preset.id in _shipped_ids()


@cache
def _shipped_ids() -> frozenset[str]:
    return frozenset(preset.id for preset in shipped())


def _said(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text) if text else ""
