"""Rich Text Format: letters of any code page, structure, and nothing that runs away."""

from __future__ import annotations

import pytest

from app.core.errors import UserError
from tests.documents.office import notes_of, read, text_of

_FONTS = (
    r"{\fonttbl{\f0\fcharset0 Calibri;}{\f1\fcharset204 Arial;}{\f2\fcharset128 Mincho;}}"
    r"{\colortbl ;\red255\green255\blue255;\red0\green0\blue0;}"
    r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2\outlinelevel1 Mine;}}"
)


def _rtf(body: str) -> bytes:
    return rf"{{\rtf1\ansi\ansicpg1252\uc1 {_FONTS}{body}}}".encode("latin-1")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (r"CHF\~2\'92400", "CHF\u00a02\u2019400"),
        (r"\u8364?5", "€5"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\f1\'cf\'f0\'e8\'e2\'e5\'f2", "Привет"),
        (r"\f2\'93\'fa\'96\'7b", "日本"),
        (r"{\uc2\u26085\'93\'fa}x", "日x"),
        (r"a\emdash b\\ \{c\}", "a—b\\ {c}"),
        (r"soft\-hyphen", "softhyphen"),
        ("one\r\ntwo", "onetwo"),
        ("nothing\0 \x07here\\'00", "nothing here"),
    ],
)
def test_letters_are_those_that_were_typed(written: str, shown: str) -> None:
    assert text_of("rtf", _rtf(rf"\pard {written}\par")) == shown


def test_structure_is_kept() -> None:
    body = (
        r"{\header\pard Alcove AG\par}{\footer\pard \chpgn 3\par}"
        r"\pard\s1 Lease\par\pard\s2 Rent\par"
        r"\pard{\listtext\f0 1.\tab}\ls1\ilvl0 first\par{\listtext\'b7\tab}\ilvl1 sub\par"
        r"\pard\trowd\intbl Item\cell CHF\cell\row\trowd\intbl Rent|heat\cell 2400\cell\row"
        r"\pard After{\footnote\pard Since 2020.\par}.\par"
        r'\pard{\field{\*\fldinst{HYPERLINK "https://e.org/"}}{\fldrslt site}}\par'
        r"{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt\pard Box\par}}{\shprslt old}}end\par"
    )
    assert text_of("rtf", _rtf(body)).split("\n\n") == [
        "Alcove AG",
        "# Lease",
        "## Rent",
        "1. first\n  - sub",
        "| Item | CHF |\n| --- | --- |\n| Rent\\|heat | 2400 |",
        "After[^1].",
        "[^1]: Since 2020.",
        "site (https://e.org/)",
        "end",
        "Box",
    ]


def test_what_is_no_text_is_left_out() -> None:
    body = (
        r"{\info{\author Nobody}}{\*\generator Word;}{\pict\pngblip 00ff}"
        r"{\object{\*\objdata 0105}}{\deleted gone}a\bin5 {{{{{b\par"
    )
    assert text_of("rtf", _rtf(body)) == "ab"


@pytest.mark.parametrize("look", [r"\v", r"\cf1", r"\fs2"])
def test_text_that_nobody_sees_is_read_and_said(look: str) -> None:
    reading = read("rtf", _rtf(rf"\pard seen {{{look} secret}}\par"))
    assert reading.sections[0].text == "seen secret"
    assert "document_hidden_text" in notes_of(reading)


@pytest.mark.parametrize("look", [r"\cf1\highlight2", r"\cf2", r"\v0", r"\v\plain"])
def test_what_is_seen_is_no_secret(look: str) -> None:
    assert not read("rtf", _rtf(rf"\pard {{{look} seen}}\par")).notes


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (r"{" * 50_000 + "core" + "}" * 50_000, "core"),
        ("core" + "}" * 50_000, "core"),
        (r"core{\footnote " * 20_000, "core"),
        (r"core\par\cell" * 20_000 + r"\row", "core"),
        ("core{\\pict " + "0f" * 500_000, "core"),
        (r"core\bin999999999 x", "core"),
        (r"core\'", "core"),
        ("core\\", "core"),
        (r"core\u99999999 \u-99999999 ", "core"),
        (r"\ansicpg99999\f77 core", "core"),
    ],
)
def test_traps_end_in_text(body: str, wanted: str) -> None:
    assert wanted in text_of("rtf", _rtf(body))


def test_what_is_no_rtf_is_damaged_and_an_empty_one_is_empty() -> None:
    for untrusted, code in ((b"hello", "document_damaged"), (b"{\\rtf1 }", "document_empty")):
        with pytest.raises(UserError) as caught:
            read("rtf", untrusted)
        assert caught.value.code == code
