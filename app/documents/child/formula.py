"""Formulas of Office and OpenDocument files (OMML, MathML) as a line of text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from xml.etree.ElementTree import Element

from app.documents.child.xml import local

_HIDDEN = {"fPr", "rPr", "ctrlPr", "annotation", "annotation-xml"}
_UNSEEN = {0x2061: " ", 0x2062: None, 0x2063: ",", 0x2064: "+"}
"""Signs that only say how to read: function of, times, separator, plus."""
_SCRIPTS = {"sub": "_", "sup": "^"}
_ROWS = {"mr": ", ", "mtr": ", ", "m": "; ", "mtable": "; ", "eqArr": "; "}


def formula(element: Element) -> str:
    """What a formula says: `a/b`, `x^2`, `√(n)`, matrices as rows; unknown parts as their text."""
    name = local(element)
    if name in _HIDDEN or name.endswith("Pr"):
        return ""
    if name in {"t", "mi", "mn", "mo", "mtext", "ms"} and not len(element):
        return (element.text or "").translate(_UNSEEN)
    maker = _MAKERS.get(name)
    if maker is not None:
        return maker(element)
    if name in _ROWS:
        return _ROWS[name].join(filter(None, map(formula, element)))
    return _inside(element)


def _inside(element: Iterable[Element]) -> str:
    return "".join(map(formula, element))


def _part(element: Element, name: str) -> str:
    return _inside(child for child in element if local(child) == name)


def _grouped(text: str) -> str:
    return text if len(text) < 2 or text.isalnum() else f"({text})"


def _fraction(element: Element) -> str:
    return f"{_grouped(_part(element, 'num'))}/{_grouped(_part(element, 'den'))}"


def _scripts(element: Element) -> str:
    text = _part(element, "e")
    for name, mark in _SCRIPTS.items():
        script = _part(element, name)
        text += f"{mark}{_grouped(script)}" if script else ""
    return text


def _root(element: Element) -> str:
    degree = _part(element, "deg")
    return f"{f'root_{_grouped(degree)}' if degree else '√'}({_part(element, 'e')})"


def _large(element: Element) -> str:
    sign = _mark(element, "naryPr", "chr") or "∫"
    limits = [f"{mark}{_grouped(_part(element, name))}" for name, mark in _SCRIPTS.items()]
    return f"{sign}{''.join(limit for limit in limits if len(limit) > 1)} {_part(element, 'e')}"


def _brackets(element: Element) -> str:
    begin, end = _mark(element, "dPr", "begChr"), _mark(element, "dPr", "endChr")
    inner = [formula(child) for child in element if local(child) == "e"]
    return f"{'(' if begin is None else begin}{'|'.join(inner)}{')' if end is None else end}"


def _limit(element: Element) -> str:
    return f"{_part(element, 'e')}_{_grouped(_part(element, 'lim'))}"


def _mark(element: Element, properties: str, name: str) -> str | None:
    for found in (inner for child in element if local(child) == properties for inner in child):
        if local(found) == name:
            return next(iter(found.attrib.values()), "")
    return None


def _infix(*signs: str) -> Callable[[Element], str]:
    """MathML tells its parts by their order: the first, then each behind its sign."""

    def made(element: Element) -> str:
        parts = [_grouped(formula(child)) for child in element]
        rest = zip(signs, parts[1:], strict=False)
        return "".join([*parts[:1], *(f"{sign}{part}" for sign, part in rest)])

    return made


_MAKERS: dict[str, Callable[[Element], str]] = {
    "f": _fraction,
    "sSub": _scripts,
    "sSup": _scripts,
    "sSubSup": _scripts,
    "sPre": _scripts,
    "rad": _root,
    "nary": _large,
    "d": _brackets,
    "limLow": _limit,
    "limUpp": _limit,
    "mfrac": _infix("/"),
    "msup": _infix("^"),
    "msub": _infix("_"),
    "msubsup": _infix("_", "^"),
    "munder": _infix("_"),
    "mover": _infix("^"),
    "munderover": _infix("_", "^"),
    "msqrt": lambda element: f"√({_inside(element)})",
    "mroot": lambda element: f"root{''.join(f'({formula(part)})' for part in reversed(element))}",
}
