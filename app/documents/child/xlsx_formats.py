"""The formats of Excel's cells: numbers that are dates, shares, amounts; text one cannot see."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from xml.etree.ElementTree import Element

from app.documents.child.ooxml import NAMESPACES

Kind = Literal["number", "share", "date", "time", "both", "span"]
_KNOWN: dict[int, Kind] = {
    **dict.fromkeys((9, 10), "share"),
    **dict.fromkeys((14, 15, 16, 17, *range(27, 32), 36, *range(50, 59)), "date"),
    **dict.fromkeys((18, 19, 20, 21, 32, 33, 34, 35, 45, 47), "time"),
    22: "both",
    46: "span",
}
"""Formats that have a number and no code (ECMA-376, 18.8.30)."""
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[(?P<elapsed>h+|m+|s+)\]|\[[^\]]*\]'
    r"|\\(?P<escaped>.)|[_*].|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_PLACES = frozenset("0#?")
_SIGNS = frozenset("$€£¥₹₽₩₺₴₫₿%‰°")
_MOST_CODE = 255
_LAST_DAY = 2_958_466
_LEAP_THAT_WAS_NOT = 60


@dataclass(frozen=True, slots=True)
class CellFormat:
    """How a number is shown: what it is, its decimals where it is a share, what is around it."""

    kind: Kind = "number"
    decimals: int = 0
    before: str = ""
    after: str = ""
    hidden: bool = False

    def shown(self, value: float, *, since_1904: bool = False) -> str:
        """A number as text; dates as ISO 8601 writes them."""
        if not math.isfinite(value):
            return str(value)
        if self.kind == "share":
            return f"{value * 100:.{self.decimals}f}%"
        if self.kind != "number" and 0 <= value < _LAST_DAY:
            return self._moment(value, since_1904=since_1904)
        return f"{self.before}{value:.15g}{self.after}"

    def _moment(self, value: float, *, since_1904: bool) -> str:
        if self.kind == "span":
            minutes, seconds = divmod(round(value * 86_400), 60)
            return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
        # Excel believes that there was a 29 February 1900.
        early = 1 if value < _LEAP_THAT_WAS_NOT else 0
        first = date(1904, 1, 1) if since_1904 else date(1899, 12, 30 + early)
        midnight = datetime.combine(first, time(), UTC)
        moment = midnight + timedelta(seconds=round(value * 86_400))
        clock = f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"
        if self.kind == "time" and value < 1:
            return clock
        whole = self.kind == "date" or moment.time() == time()
        return moment.date().isoformat() if whole else f"{moment.date().isoformat()} {clock}"


PLAIN = CellFormat()


def formats(root: Element | None) -> list[CellFormat]:
    """The formats that cells name by their position, of a workbook's styles."""
    if root is None:
        return []
    codes = {
        one.get("numFmtId", ""): one.get("formatCode", "")[:_MOST_CODE]
        for one in root.findall("s:numFmts/s:numFmt", NAMESPACES)
    }
    white = [_is_white(font) for font in root.findall("s:fonts/s:font", NAMESPACES)]
    filled = [_is_filled(fill) for fill in root.findall("s:fills/s:fill", NAMESPACES)]
    made: dict[str, CellFormat] = {}
    found = []
    for style in root.findall("s:cellXfs/s:xf", NAMESPACES):
        number = style.get("numFmtId", "0")
        if number not in made:
            made[number] = _by_number(number, codes)
        unseen = _at(white, style.get("fontId")) and not _at(filled, style.get("fillId"))
        found.append(replace(made[number], hidden=True) if unseen else made[number])
    return found


def by_code(code: str) -> CellFormat:
    """A format by its code, such as `yyyy-mm-dd` or `#,##0.00 "kg"`; the first section counts."""
    if code.count(";") >= 3 and not code.strip(";"):
        return CellFormat(hidden=True)
    letters, before, after, is_span = _read(code)
    kind = "span" if is_span else _kind(letters)
    if kind == "number":
        is_plain = any(letter in _PLACES for letter in letters)
        return CellFormat("number", 0, before, after) if is_plain else PLAIN
    fraction = re.search(r"\.([0#?]+)", letters)
    return CellFormat(kind, len(fraction[1]) if fraction and kind == "share" else 0)


def _by_number(number: str, codes: dict[str, str]) -> CellFormat:
    if number in codes:
        return by_code(codes[number])
    known = int(number) if number.isdecimal() and len(number) < 6 else 0
    return CellFormat(_KNOWN.get(known, "number"), 2 if known == 10 else 0)


def _read(code: str) -> tuple[str, str, str, bool]:
    """The letters that place digits or parts of a date, the text around them, a span or not."""
    letters, around, is_span = "", ["", ""], False
    for token in _TOKEN.finditer(code):
        other = token["other"]
        if other == ";":
            break
        is_span |= token["elapsed"] is not None
        text = token["quoted"] or token["currency"] or token["escaped"] or ""
        if other in _SIGNS and other != "%":
            text = other
        elif other is not None and other != " ":
            letters += other
        elif other == " ":
            text = " "
        around[any(letter in _PLACES for letter in letters)] += text
    before, after = around
    return letters, before.lstrip(), after.rstrip(), is_span


def _kind(letters: str) -> Kind:
    if any(letter in _PLACES for letter in letters.partition(".")[0]):
        return "share" if "%" in letters else "number"
    small = letters.lower()
    if small in {"general", "@", ""}:
        return "number"
    has_time = "h" in small or "s" in small
    has_date = "y" in small or "d" in small or ("m" in small and not has_time)
    if has_date:
        return "both" if has_time else "date"
    return "time" if has_time else "number"


def _is_white(font: Element) -> bool:
    color = font.find("s:color", NAMESPACES)
    return color is not None and color.get("rgb", "").upper() in {"FFFFFFFF", "00FFFFFF", "FFFFFF"}


def _is_filled(fill: Element) -> bool:
    pattern = fill.find("s:patternFill", NAMESPACES)
    return pattern is None or pattern.get("patternType", "none") != "none"


def _at(flags: Iterable[bool], position: str | None) -> bool:
    known = list(flags)
    at = int(position) if position and position.isdecimal() and len(position) < 9 else 0
    return at < len(known) and known[at]
