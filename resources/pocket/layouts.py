"""Ways to write label and value pairs and rows of cells as text.

The held-out layouts (numbered lines, arrows, semicolons, check boxes, slashes between cells) are
for held_out.py alone: training never shows them, in no variant.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable

TRAIN_LAYOUTS = (
    *("plain", "bullet", "bold", "star", "table", "csv"),
    *("prose", "prose", "prose", "prose", "wrapped"),
    *("lines", "dots", "equals", "dash", "tab", "mixed", "mixed"),
    *("marked", "marked", "marked", "marked", "marked", "marked", "marked", "marked"),
    *("leaders", "leaders", "aligned", "json", "inline"),
)
HELD_LAYOUTS = ("numbered", "arrow", "semicolon", "checkbox")
TRAIN_FORMS = (
    *("csv", "csv", "csv", "table", "table", "table", "tab", "tab", "prose", "blocks"),
    *("marked", "marked", "marked", "marked", "marked"),
    *("aligned", "records", "turned", "json"),
)
HELD_FORMS = ("semicolon", "slash")
# No ">" and no "/" or ";" among them: those are the held-out layouts.
_MARKS = (
    *(":", "=", "-", "–", "—", "|", "||", "~", "::", ":=", "==", "#", "·", "•", "_", "*"),
    *("+", "^", "&", "…", "...", "--", "---", "«", "§", "°", "%", "@"),
)
# What a made-up separator is put together from: a reader has to find out what it is from the lines.
_PIECES = (
    *"!#$%&*+,-.:<=?@\\^_`|~'",
    *("·", "•", "–", "—", "§", "°", "«", "»", "…", "is", "was", "has", "as", "for", "of", "by"),
    *("are", "be", "with", "see", "it", "here", "and", "or", "then"),
)
_MADE_UP = 0.5
_PREFIXES = ("", "", "", "- ", "* ", "• ", "+ ", "– ", "| ", "§ ", "~ ", "  ")
_FORMS = {
    "plain": "{}: {}",
    "bullet": "- {}: {}",
    "bold": "**{}:** {}",
    "star": "* **{}**: {}",
    "lines": "{}\n{}",
    "dots": "{} ..... {}",
    "equals": "{} = {}",
    "dash": "{} - {}",
    "tab": "{}\t{}",
    "arrow": "{} -> {}",
    "semicolon": "{};{}",
    "checkbox": "[x] {}: {}",
}


def _made_up(rng: random.Random) -> str:
    """Make a separator that nobody uses: a sign once or more often, or up to three of any."""
    if rng.random() < 0.5:
        return rng.choice(_PIECES)
    if rng.random() < 0.3:
        return rng.choice(_PIECES[:22]) * rng.randint(2, 4)
    return "".join(rng.choice(_PIECES) for _ in range(rng.randint(2, 3)))


def _mark(rng: random.Random, texts: list[str]) -> str:
    """Choose a separator, with or without spaces, that stands in none of the texts."""
    while True:
        mark = _made_up(rng) if rng.random() < _MADE_UP else rng.choice(_MARKS)
        if mark.isalpha():
            mark = f" {mark} "
        if not any(mark in text for text in texts):
            space = rng.choice((" ", " ", " ", "  ", "\t"))
            return f"{space}{mark}{space}" if rng.random() < 0.75 else mark


def _marked_form(rng: random.Random, texts: list[str]) -> str:
    """Make a form of a pair: a prefix, perhaps something around the label, and a separator."""
    around = rng.choice(("{}", "{}", "{}", "{}", "{}", "**{}**", "({})", "_{}_", '"{}"'))
    prefix = rng.choice(_PREFIXES) if rng.random() < 0.8 else _made_up(rng) + " "
    return prefix + around + _mark(rng, texts) + "{}"


def _leaders(rng: random.Random, pairs: list[tuple[str, str]]) -> str:
    """Lead from label to value with a row of dots or the like, often up to a common edge."""
    mark, space = rng.choice((".", ".", ".", ".", "_", "-", " .", "·")), rng.choice((" ", " ", ""))
    edge = max(len(label) for label, _ in pairs) + rng.randint(3, 30)
    even = rng.random() < 0.7
    return "\n".join(
        label + space + mark * max(2, (edge - len(label) if even else 6) // len(mark)) + " " + value
        for label, value in pairs
    )


def _quote(value: str, mark: str = ",") -> str:
    return f'"{value}"' if mark in value else value


def _chosen(rng: random.Random, layout: str, pairs: list[tuple[str, str]]) -> str:
    """Write pairs in a layout that chooses its marks for every document."""
    texts = [part for pair in pairs for part in pair]
    if layout == "leaders":
        return _leaders(rng, pairs)
    if layout == "aligned":
        return "\n".join(_aligned(rng, [list(pair) for pair in pairs]))
    if layout == "json":
        return json.dumps(dict(pairs), ensure_ascii=False, indent=rng.choice((None, 1, 2)))
    if layout == "inline":
        known = (" | ", " · ", " — ", " • ", ", ", ". ", " ")
        mark = rng.choice(known) if rng.random() < 0.7 else f" {_made_up(rng)} "
        return mark.join(f"{label}: {value}" for label, value in pairs)
    form = _marked_form(rng, texts)
    return "\n".join(form.format(label, value) for label, value in pairs)


def lay_out(rng: random.Random, layout: str, pairs: list[tuple[str, str]]) -> str:
    """Write label and value pairs in one of the list layouts."""
    if layout == "table":
        head = rng.choice(("| Field | Value |", "| Item | Entry |", "| Name | Value |", "| | |"))
        rule = rng.choice(("|---|---|", "| --- | --- |"))
        return "\n".join([head, rule, *(f"| {label} | {value} |" for label, value in pairs)])
    if layout == "csv":
        head = rng.choice((["field,value"], ["name,value"], ["key,value"], []))
        return "\n".join([*head, *(f"{label},{_quote(value)}" for label, value in pairs)])
    if layout == "numbered":
        return "\n".join(f"{i}) {label}: {value}" for i, (label, value) in enumerate(pairs, 1))
    if layout not in _FORMS:
        return _chosen(rng, layout, pairs)
    return "\n".join(_FORMS[layout].format(label, value) for label, value in pairs)


def _aligned(rng: random.Random, rows: list[list[str]]) -> list[str]:
    """Set rows in columns of equal width, as text copied from a page has them."""
    gap, right = rng.randint(2, 5), rng.random() < 0.2
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if right and at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append((" " * gap).join(cells).rstrip())
    return lines


def _pipes(rng: random.Random, rows: list[list[str]]) -> str:
    """Write a Markdown table, its columns padded now and then."""
    if rng.random() < 0.25:
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        rows = [[c.ljust(w) for c, w in zip(row, widths, strict=True)] for row in rows]
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    rule = "|" + rng.choice(("---|", " --- |", ":--|")) * len(rows[0])
    return "\n".join([lines[0], rule, *lines[1:]])


def _records(rng: random.Random, heads: list[str], rows: list[list[str]]) -> str:
    """Write a line for every row that names each cell's column."""
    prefix, after = rng.choice(_PREFIXES), rng.choice((": ", " - ", " – ", " | ", ", "))
    between = rng.choice((", ", " | ", " · ", "  "))
    form = rng.choice(("{}: {}", "{} {}", "{} = {}", "{}={}"))
    return "\n".join(
        prefix
        + row[0]
        + after
        + between.join(form.format(h, c) for h, c in zip(heads[1:], row[1:], strict=True))
        for row in rows
    )


def _separated(mark: str, rows: list[list[str]]) -> str:
    return "\n".join(mark.join(_quote(cell, mark) for cell in row) for row in rows)


def _turned(rng: random.Random, lines: list[list[str]]) -> str:
    """Write a table on its side: a column for every record."""
    turned = [list(column) for column in zip(*lines, strict=True)]
    return _pipes(rng, turned) if rng.random() < 0.6 else _separated(",", turned)


def _blocks(heads: list[str], rows: list[list[str]]) -> str:
    return "\n\n".join("\n".join(map(": ".join, zip(heads, row, strict=True))) for row in rows)


def _json_rows(heads: list[str], rows: list[list[str]]) -> str:
    found = [dict(zip(heads, row, strict=True)) for row in rows]
    return "[" + ",\n ".join(json.dumps(record, ensure_ascii=False) for record in found) + "]"


def write_rows(rng: random.Random, form: str, heads: list[str], rows: list[list[str]]) -> str:
    """Write a table of rows under their headings in one of the forms, prose left out."""
    lines = [heads, *rows]
    writers: dict[str, Callable[[], str]] = {
        "table": lambda: _pipes(rng, lines),
        "turned": lambda: _turned(rng, lines),
        "blocks": lambda: _blocks(heads, rows),
        "aligned": lambda: "\n".join(_aligned(rng, lines)),
        "records": lambda: _records(rng, heads, rows),
        "json": lambda: _json_rows(heads, rows),
        "marked": lambda: _separated(_mark(rng, [c for line in lines for c in line]), lines),
        "csv": lambda: _separated(",", lines),
        "tab": lambda: _separated("\t", lines),
        "semicolon": lambda: _separated(";", lines),
        "slash": lambda: _separated(" / ", lines),
    }
    return writers[form]()
