"""Guesses the encoding of a text by the letters of the languages that are written in it.

`charset_normalizer` alone takes Spanish for Polish where a few accents are all there is to see
(both encodings can be decoded), so the known languages are looked for first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from charset_normalizer import from_bytes

_ENOUGH = 0.75
"""Of a language's letters among all that is not ASCII; less is left to the library."""
_RARE = 0.5
_PUNCTUATION = "“”„‘’‚–—…€«»°§©®·×²³½\xa0•†"
_WIDE_PUNCTUATION = "、。，！？：；「」『』（）“”《》〈〉·…—ー　％"
_MISPLACED = re.compile(
    rf"(?<=[^\W\d_])[{_PUNCTUATION.replace('’', '')}¿¡](?=[^\W\d_])|(?<=[а-яёα-ω])[А-ЯЁΑ-Ω]"
)


def _range(first: str, last: str) -> str:
    return "".join(map(chr, range(ord(first), ord(last) + 1)))


def _wide_of(encoding: str, first: int, last: int) -> str:
    """The characters whose first byte lies within: the frequent ones stand together."""
    rows = (
        bytes((row, cell)).decode(encoding, "ignore")
        for row in range(first, last + 1)
        for cell in range(0x40, 0xFF)
    )
    return "".join(one for one in rows if len(one) == 1 and ord(one) > 0x7F)


@dataclass(frozen=True, slots=True)
class _Language:
    """`usual` letters count fully, `rarer` ones less; none of them are ASCII."""

    encodings: tuple[str, ...]
    usual: str
    rarer: str = ""


_WESTERN = ("cp1252", "cp850", "mac_roman")
_CENTRAL = ("cp1250", "iso8859_2", "cp852")
_KANA = _range("ぁ", "ヶ")


def _languages() -> Iterator[_Language]:
    for both in (
        *("äöüß", "éèêëàâçîïôûùœ", "áéíóúñü¿¡", "áâãàçéêíóôõúü", "àèéìíòóù", "åäöé", "æøåé"),
        *("éëïóöáè", "æðéíóöúýþá"),
    ):
        yield _Language(_WESTERN, both + both.upper().replace("SS", ""))
    for both in (
        "ąćęłńóśźż",
        "áčďéěíňóřšťúůýž",
        "áäčďéíĺľňóôŕšťúýž",
        "áéíóöőúüű",
        "ăâîșțşţ",
        "čćđšž",
    ):
        yield _Language(_CENTRAL, both + both.upper())
    yield _Language(("cp1254",), "çğıöşüÇĞİÖŞÜâî")
    for both in ("āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž"):
        yield _Language(("cp1257",), both + both.upper())
    cyrillic = ("cp1251", "koi8_r", "cp866", "mac_cyrillic", "iso8859_5")
    yield _Language(cyrillic, "оеаинтсрвлкмдпуя", _range("А", "я") + "ёЁ№")
    yield _Language(("cp1251", "koi8_u"), "оеаинтсрвлкмдпуіїєґя", _range("А", "я") + "ІЇЄҐ№")
    yield _Language(("cp1253", "iso8859_7"), "αοιετσνηυρπκμλςάέήίόύώ", _range("Α", "ώ"))
    yield _Language(("cp1255", "iso8859_8"), "יוהלארתבמשנ", _range("א", "ת"))
    yield _Language(("cp1256", "iso8859_6"), "اليمونرتبعدسةفك", _range("ء", "ي") + "،؟؛")
    yield _Language(("cp874",), "านรอกเงมยลวดทสตปคีั่้ิ์ไหแุพ", _range("ก", "๙"))
    yield _Language(("cp949",), _wide_of("euc_kr", 0xB0, 0xC8) + _WIDE_PUNCTUATION)
    yield _Language(("gb18030",), _wide_of("gb2312", 0xB0, 0xD7) + _WIDE_PUNCTUATION)
    yield _Language(("cp932",), _KANA + _WIDE_PUNCTUATION + _wide_of("cp932", 0x88, 0x97))
    yield _Language(("euc_jp",), _KANA + _WIDE_PUNCTUATION + _wide_of("euc_jp", 0xB0, 0xCF))
    yield _Language(("big5",), _wide_of("big5", 0xA4, 0xC6) + _WIDE_PUNCTUATION)


def guessed_encoding(untrusted_sample: bytes) -> str:
    """The name of the likeliest encoding of a text that is not UTF-8; `cp1252` where all fail."""
    best, most = "", 0.0
    counted: dict[str, tuple[Counter[str], int]] = {}
    for language in _languages():
        for encoding in language.encodings:
            if encoding not in counted:
                counted[encoding] = _counted(untrusted_sample.decode(encoding, "replace"))
            score = _score(language, *counted[encoding])
            best, most = (encoding, score) if score > most else (best, most)
    if most >= _ENOUGH:
        return best
    found = from_bytes(untrusted_sample, threshold=0.5).best()
    return found.encoding if found is not None else best or "cp1252"


def _counted(text: str) -> tuple[Counter[str], int]:
    return Counter(one for one in text if one > "\x7f"), len(_MISPLACED.findall(text))


def _score(language: _Language, counts: Counter[str], misplaced: int) -> float:
    usual = set(language.usual).union(_PUNCTUATION)
    rarer = set(language.rarer) - usual
    points = sum(
        count if one in usual else _RARE * count if one in rarer else -count * (one == "\ufffd")
        for one, count in counts.items()
    )
    return (points - 2 * misplaced) / max(1, counts.total())
