"""Numbers of lists as they are written: 4, d, iv, 04."""

from __future__ import annotations

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_MOST_ROMAN = 4_000
_MOST_LETTERS = 26 * 30


def numeral(number: int, style: str) -> str:
    """A number in a style: `1`, `01`, `a`, `A`, `i`, `I`; unknown ones and too large ones as 1."""
    if style in {"a", "A"} and 0 < number <= _MOST_LETTERS:
        turns, letter = divmod(number - 1, 26)
        text = chr(ord("a") + letter) * (turns + 1)
        return text.upper() if style == "A" else text
    if style in {"i", "I"} and 0 < number < _MOST_ROMAN:
        text = _roman(number)
        return text.upper() if style == "I" else text
    return f"{number:02}" if style == "01" else str(number)


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text
