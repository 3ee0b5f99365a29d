"""Colours that can be read: of every theme, and more of it for those who ask for more."""

from __future__ import annotations

import pytest

from app.ui.style import Look
from app.ui.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Theme
from tests.gui.home import Home
from tests.gui.test_chatting import Until, ready


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2.2 defines it."""

    def luminance(color: str) -> float:
        parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("theme", "least"),
    [(LIGHT, 4.5), (DARK, 4.5), (LIGHT_CONTRAST, 7.0), (DARK_CONTRAST, 7.0)],
    ids=["light", "dark", "light, high", "dark, high"],
)
def test_text_stands_out(theme: Theme, least: float):
    weak = [
        (tone, ground, round(contrast(getattr(theme, tone), getattr(theme, ground)), 2))
        for tone in ("text", "dim", "faint", "accent", "link", "bad", "warn_text")
        for ground in ("background", "panel", "card")
        if contrast(getattr(theme, tone), getattr(theme, ground)) < least
    ]
    assert not weak
    assert contrast(theme.on_accent, theme.accent) >= least


@pytest.mark.parametrize("theme", [LIGHT_CONTRAST, DARK_CONTRAST], ids=lambda theme: theme.name)
def test_high_contrast_shows_edges_and_colours_of_code(theme: Theme):
    assert contrast(theme.line, theme.background) >= 4.5
    syntax = [name for name in Theme.__dataclass_fields__ if name.startswith("syntax_")]
    weak = [name for name in syntax if contrast(getattr(theme, name), theme.code_background) < 7]
    assert not weak


def test_the_setting_shows_at_once(home: Home, until: Until):
    ready(home, until)
    home.inside.preferences.change(contrast="high", theme="dark")
    assert home.look.theme is DARK_CONTRAST
    home.inside.preferences.change(contrast="usual")
    assert home.look.theme is DARK
    until(home.quiet)


def test_a_choice_of_colours_keeps_the_contrast(qapp: object):
    assert qapp
    look = Look("light", 15, contrast="high")
    look.choose("dark")
    assert look.theme is DARK_CONTRAST
