"""Jupyter notebooks: text cells as they are, code and its output as fenced blocks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from app.documents.child import json_text
from app.documents.child.plain import fenced, text_of
from app.documents.child.sheet import Sheet, Source

_MOST_OF_OUTPUT = 4_000
"""Characters of one output; pictures and pages are left out altogether."""
_COLOURS = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def read(source: Source, sheet: Sheet) -> None:
    """Add the notebook as one section; what is none is added as JSON."""
    try:
        untrusted = json.loads(text_of(source, sheet))
        cells = _cells(untrusted)
        language = _language(untrusted)
    except (ValueError, RecursionError):
        json_text.read(source, sheet)
        return
    parts: list[str] = []
    for number, cell in enumerate(cells):
        parts.extend(_parts(cell, language, sheet))
        sheet.progress(number + 1, len(cells))
    sheet.add("\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n")


def _cells(untrusted: Any) -> list[dict[str, Any]]:
    """Its cells. Raises ValueError where it is no notebook."""
    if not isinstance(untrusted, dict):
        raise ValueError(type(untrusted))
    found = untrusted.get("cells")
    if found is None:  # before version 4
        sheets = _list(untrusted.get("worksheets"))
        found = [cell for sheet in sheets if isinstance(sheet, dict) for cell in _cells(sheet)]
    if not isinstance(found, list):
        raise ValueError(type(found))
    return [cell for cell in found if isinstance(cell, dict)]


def _language(untrusted: dict[str, Any]) -> str:
    metadata = untrusted.get("metadata")
    info = metadata.get("language_info") if isinstance(metadata, dict) else None
    name = info.get("name") if isinstance(info, dict) else None
    return name if isinstance(name, str) and re.fullmatch(r"[\w+#-]{1,30}", name) else "python"


def _parts(cell: dict[str, Any], language: str, sheet: Sheet) -> Iterator[str]:
    text = _joined(cell.get("source", cell.get("input")))
    match cell.get("cell_type"):
        case "code":
            if text.strip():
                yield fenced(text, language)
            for output in _list(cell.get("outputs")):
                yield from _output(output, sheet)
        case "heading":
            yield f"## {text}"
        case _:
            yield text


def _output(untrusted: Any, sheet: Sheet) -> Iterator[str]:
    if not isinstance(untrusted, dict):
        return
    data = untrusted.get("data")
    plain = data.get("text/plain") if isinstance(data, dict) else untrusted.get("text")
    text = _joined(plain)
    if untrusted.get("output_type") in {"error", "pyerr"}:
        text = f"{_joined(untrusted.get('ename'))}: {_joined(untrusted.get('evalue'))}"
    text = _COLOURS.sub("", text)
    if len(text) > _MOST_OF_OUTPUT:
        sheet.note("document_outputs_cut", characters=_MOST_OF_OUTPUT)
        text = f"{text[:_MOST_OF_OUTPUT]}…"
    if text.strip():
        yield fenced(text, "text")


def _joined(untrusted: Any) -> str:
    if isinstance(untrusted, str):
        return untrusted
    return "".join(line for line in _list(untrusted) if isinstance(line, str))


def _list(untrusted: Any) -> list[Any]:
    return untrusted if isinstance(untrusted, list) else []
