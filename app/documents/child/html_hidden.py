"""Which text of a web page nobody sees: by attributes, inline styles, and the page's own rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

Colour = tuple[int, int, int]
_WHITE: Colour = (255, 255, 255)
_NAMED: dict[str, Colour] = {
    "white": _WHITE,
    "black": (0, 0, 0),
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "ghostwhite": (248, 248, 255),
    "whitesmoke": (245, 245, 245),
    "gray": (128, 128, 128),
    "silver": (192, 192, 192),
}
_NEAR = 6
"""How far two colours may be from one another, of 255, for text to be unreadable."""
_MOST_RULES = 5_000
_MOST_STYLE = 5_000
_MOST_SHEET = 2_000_000
_TELLING = re.compile(
    r"display|visib|opacity|font|color|backg|overflow|indent|clip|left|top|height|width|hide"
)
_SIMPLE = re.compile(r"[a-z0-9]*(?:[.#][\w-]+)?")
_ZERO = re.compile(r"[+-]?0*(?:\.0*)?(?:[a-z]+|%)?")
_LENGTH = re.compile(r"(-?\d{0,9}(?:\.\d{1,9})?)\s*(px|pt|em|rem|ex|ch|%|vw|vh)?")
_CLIPPED = re.compile(r"rect\(\s*[01](?:px)?[\s,]+[01]|inset\(\s*(?:50|100)%|circle\(\s*0")
_NUMBERS = re.compile(r"\d{1,3}(?:\.\d{1,9})?")


@dataclass(frozen=True, slots=True)
class Look:
    """How text is seen at one place of the page; what elements within it begin with.

    `background` is None where it is not known.
    """

    gone: bool = False
    tiny: bool = False
    invisible: bool = False
    colour: Colour | None = (0, 0, 0)
    clear: bool = False
    background: Colour | None = _WHITE

    @property
    def hidden(self) -> bool:
        """Whether a reader would not see it."""
        if self.gone or self.tiny or self.invisible or self.clear:
            return True
        if self.colour is None or self.background is None:
            return False
        pairs = zip(self.colour, self.background, strict=True)
        return max(abs(one - other) for one, other in pairs) <= _NEAR


@dataclass(slots=True)
class Styles:
    """The rules of a page's own style sheets that have simple selectors."""

    rules: dict[str, dict[str, str]] = field(default_factory=dict)
    certain: bool = True
    """False where backgrounds may come from elsewhere: from a sheet that is not in the page."""

    def learn(self, untrusted_css: str) -> None:
        """Take in a `<style>`; what holds for some screens only, or for print, is passed over."""
        for selectors, declared in _rules(untrusted_css[:_MOST_SHEET]):
            properties = _properties(declared)
            for selector in selectors.split(",")[:100]:
                name = selector.strip().lower()
                if _SIMPLE.fullmatch(name) and len(self.rules) < _MOST_RULES:
                    self.rules.setdefault(name, {}).update(properties)
                elif "background" in declared:
                    self.certain = False

    def look(self, name: str, attributes: Mapping[str, str], above: Look) -> Look:
        """How text inside an element is seen."""
        properties = self._properties_of(name, attributes)
        if not properties and not attributes.keys() & {"hidden", "bgcolor"}:
            return above
        if not self.certain and above.background == _WHITE:
            above = replace(above, background=None)
        if "bgcolor" in attributes:
            properties.setdefault("background-color", attributes["bgcolor"].lower())
        look = replace(above, gone=above.gone or _is_gone(properties, attributes))
        return _coloured(properties, _sized(properties, look))

    def _properties_of(self, name: str, attributes: Mapping[str, str]) -> dict[str, str]:
        found = dict(self.rules.get(name, ())) if self.rules else {}
        if self.rules:
            named = [f".{one.lower()}" for one in attributes.get("class", "").split()[:50]]
            named += [f"#{attributes['id'].lower()}"] if "id" in attributes else []
            for one in named:
                found.update(self.rules.get(one, ()))
                found.update(self.rules.get(name + one, ()))
        if style := attributes.get("style"):
            found.update(_properties(style))
        return found


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """(selectors, declarations) of rules that hold always."""
    first, *commented = css.split("/*")
    css = first + "".join(part.partition("*/")[2] for part in commented)
    depth, start, selectors = 0, 0, ""
    for brace in re.finditer(r"[{}]", css):
        text = css[start : brace.start()]
        start = brace.end()
        if brace[0] == "{":
            depth += 1
            selectors = text.rpartition(";")[2]
            continue
        if depth == 1 and not selectors.lstrip().startswith("@"):
            yield selectors, text
        depth = max(depth - 1, 0)


def _properties(style: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in style[:_MOST_STYLE].lower().split(";"):
        name, _, value = one.partition(":")
        if _TELLING.search(name):
            found[name.strip()] = value.replace("!important", "").strip()
    return found


def _is_gone(properties: Mapping[str, str], attributes: Mapping[str, str]) -> bool:
    get = properties.get
    if get("display") == "none" or get("mso-hide") == "all" or _zero(get("opacity")):
        return True
    if "hidden" in attributes and "display" not in properties:
        return True
    sides = ("height", "width", "max-height", "max-width")
    if get("overflow", "").startswith("hidden") and any(_zero(get(side)) for side in sides):
        return True
    if any(_far_out(get(side)) for side in ("left", "top", "text-indent", "margin-left")):
        return True
    return bool(_CLIPPED.search(get("clip", "") + get("clip-path", "")))


def _sized(properties: Mapping[str, str], look: Look) -> Look:
    if size := properties.get("font-size"):
        length = _length(size)
        relative = size.endswith(("em", "%")) and not size.endswith("rem")
        tiny = length is not None and (length < 0.05 if relative else length <= 1)
        look = replace(look, tiny=tiny or (relative and look.tiny))
    if seen := properties.get("visibility"):
        look = replace(look, invisible=seen in {"hidden", "collapse"})
    return look


def _coloured(properties: Mapping[str, str], look: Look) -> Look:
    ground = properties.get("background-color") or properties.get("background")
    if properties.get("background-image", "none") != "none":
        ground = "image"
    if ground and ground not in {"transparent", "none", "inherit"}:
        look = replace(look, background=_colour(ground))
    if named := properties.get("color"):
        clear = named == "transparent" or bool(re.search(r",\s*0(?:\.0*)?%?\s*\)$", named[:50]))
        clear = clear and named.startswith(("transparent", "rgba", "hsla"))
        inherits = named in {"inherit", "currentcolor"}
        look = look if inherits else replace(look, colour=_colour(named), clear=clear)
    return look


def _zero(value: str | None) -> bool:
    return bool(value) and bool(_ZERO.fullmatch(value or "")) and "0" in (value or "")


def _length(value: str) -> float | None:
    found = _LENGTH.fullmatch(value)
    return float(found[1]) if found and found[1] not in {"", "-"} else None


def _far_out(value: str | None) -> bool:
    length = _length(value) if value and value.startswith("-") else None
    return length is not None and length <= -900


def _colour(value: str) -> Colour | None:
    """Red, green and blue of a colour as CSS writes it; None where it is written another way."""
    if found := re.match(r"#?([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])", value):
        digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    if value.startswith("rgb"):
        numbers = [min(int(float(one)), 255) for one in _NUMBERS.findall(value[:60])]
        return (numbers[0], numbers[1], numbers[2]) if len(numbers) >= 3 else None
    return _NAMED.get(value.split(maxsplit=1)[0] if value.strip() else "")
