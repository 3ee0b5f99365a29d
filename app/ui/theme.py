"""The colours of the window: tables, from which palettes and style sheets are made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal


@dataclass(frozen=True, slots=True)
class Theme:
    """One table of colours, `#rrggbb`. Text tokens keep a contrast of at least 4.5 to 1."""

    name: Literal["light", "dark"]
    background: str
    panel: str
    card: str
    text: str
    dim: str
    faint: str
    line: str
    accent: str
    on_accent: str
    bubble: str
    code_background: str
    code_header: str
    inline_code: str
    hover: str
    selection: str
    link: str
    track: str
    good: str
    warn: str
    warn_text: str
    bad: str
    syntax_comment: str
    syntax_keyword: str
    syntax_string: str
    syntax_number: str
    syntax_function: str
    syntax_class: str
    syntax_operator: str
    syntax_builtin: str


LIGHT = Theme(
    name="light",
    background="#ffffff",
    panel="#f7f7f9",
    card="#ffffff",
    text="#1b1c22",
    dim="#565966",
    faint="#6c6f7c",
    line="#e5e6ec",
    accent="#4b4fd9",
    on_accent="#ffffff",
    bubble="#f0f1f8",
    code_background="#f8f8fa",
    code_header="#f1f1f5",
    inline_code="#eff0f5",
    hover="#ecedf2",
    selection="#c7d7ff",
    link="#3a46cf",
    track="#ecedf2",
    good="#1f9d61",
    warn="#c77700",
    warn_text="#945900",
    bad="#c0303a",
    syntax_comment="#697080",
    syntax_keyword="#9b2fae",
    syntax_string="#2f7d32",
    syntax_number="#b45309",
    syntax_function="#2f5fd0",
    syntax_class="#95640a",
    syntax_operator="#454a58",
    syntax_builtin="#0b7285",
)

DARK = Theme(
    name="dark",
    background="#17181c",
    panel="#1b1c21",
    card="#222329",
    text="#e2e4eb",
    dim="#a9acba",
    faint="#8c90a1",
    line="#2d2f38",
    accent="#8b93ff",
    on_accent="#111217",
    bubble="#282a35",
    code_background="#1c1d23",
    code_header="#23252d",
    inline_code="#2a2c36",
    hover="#292b33",
    selection="#3c4a86",
    link="#a3b1ff",
    track="#292b33",
    good="#4ad295",
    warn="#f0b357",
    warn_text="#f0b357",
    bad="#ff8b8b",
    syntax_comment="#7e8496",
    syntax_keyword="#d39bff",
    syntax_string="#9ccb8d",
    syntax_number="#f2ad78",
    syntax_function="#8db6ff",
    syntax_class="#e6c384",
    syntax_operator="#bcc0cd",
    syntax_builtin="#6ad2dc",
)

LIGHT_CONTRAST = replace(
    LIGHT,
    panel="#ffffff",
    text="#000000",
    dim="#1c1e26",
    faint="#30333d",
    line="#5c6070",
    accent="#2a2db8",
    bubble="#e9eaf6",
    code_background="#ffffff",
    hover="#e1e3ee",
    selection="#b3c8ff",
    link="#1d27a8",
    track="#c6c9d6",
    good="#0c6a3d",
    warn="#7a4800",
    warn_text="#6a3e00",
    bad="#960d1a",
    syntax_comment="#434855",
    syntax_keyword="#6b1280",
    syntax_string="#15561a",
    syntax_number="#773305",
    syntax_function="#143c98",
    syntax_class="#5d3e04",
    syntax_operator="#1b1c22",
    syntax_builtin="#064753",
)
"""For those who ask their system for more contrast: text at 7 to 1 and more, edges at 4.5."""

DARK_CONTRAST = replace(
    DARK,
    background="#000000",
    panel="#000000",
    card="#0b0b0e",
    text="#ffffff",
    dim="#e4e6ef",
    faint="#cdd0dc",
    line="#9296a8",
    accent="#b7bcff",
    on_accent="#000000",
    bubble="#1d1f2a",
    code_background="#000000",
    code_header="#15161b",
    inline_code="#20222b",
    hover="#262934",
    link="#c3ccff",
    track="#3a3d4b",
    bad="#ffb0b0",
    syntax_comment="#b4b9c9",
    syntax_keyword="#e4c2ff",
    syntax_string="#c0e3b4",
    syntax_number="#ffcba3",
    syntax_function="#bcd4ff",
    syntax_class="#f5dcae",
    syntax_operator="#e2e4eb",
    syntax_builtin="#a2e8ef",
)
