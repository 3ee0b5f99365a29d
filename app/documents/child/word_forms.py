"""What is chosen in the form fields of a Word document: boxes that are ticked, entries of lists."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from app.documents.child.ooxml import NAMESPACES, is_on, tag

_VAL = tag("w:val")
_BOX, _LIST = "w:ffData/w:checkBox", "w:ffData/w:ddList"


def form_value(field: Element) -> str:
    """What a field shows that has no text of its own; "" for all others."""
    box = field.find(_BOX, NAMESPACES)
    if box is not None:
        said = [box.find(f"w:{name}", NAMESPACES) for name in ("checked", "default")]
        state = next((one for one in said if one is not None), None)
        return "☒" if is_on(state, _VAL) else "☐"
    entries = field.findall(f"{_LIST}/w:listEntry", NAMESPACES)
    chosen = field.find(f"{_LIST}/w:result", NAMESPACES)
    at = chosen.get(_VAL, "0") if chosen is not None else "0"
    known = at.isdecimal() and len(at) < 6 and int(at) < len(entries)
    return entries[int(at)].get(_VAL, "") if known else ""
