"""XML of untrusted documents: no DTD, no entities, nothing from outside, bounded (threat D2)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring, iterparse

from app.core.errors import UserError

MOST_DEPTH = 200
"""Elements inside one another; so a walker may recurse."""
MOST_ELEMENTS = 3_000_000
"""Of one tree: some 600 MB of memory."""

_BROKEN = (ParseError, ValueError, LookupError)
"""Not well formed; an encoding that is not known, or not what it says."""


def tree(untrusted: bytes, *, doctype: bool = False) -> Element:
    """The root element of a whole XML text.

    `doctype` lets a document type without declarations pass (NCX files have one). Raises UserError
    `document_damaged` where it is not well formed, `document_xml_refused` for a DTD or an entity,
    `document_bomb` where it is too deep or too large.
    """
    if untrusted.count(b"<") - untrusted.count(b"</") > MOST_ELEMENTS:
        raise UserError("document_bomb")
    try:
        root: Element = fromstring(untrusted.lstrip(), forbid_dtd=not doctype)
    except DefusedXmlException as error:
        raise UserError("document_xml_refused") from error
    except _BROKEN as error:
        raise UserError("document_damaged") from error
    _check_depth(root)
    return root


def each(untrusted: bytes, *tags: str) -> Iterator[Element]:
    """The elements of these tags one after the other, each whole, then forgotten: for big sheets.

    A wanted element inside a wanted one comes only as part of that. Raises as `tree`.
    """
    try:
        yield from _each(untrusted.lstrip(), frozenset(tags))
    except DefusedXmlException as error:
        raise UserError("document_xml_refused") from error
    except _BROKEN as error:
        raise UserError("document_damaged") from error


def local(element: Element) -> str:
    """An element's name without its namespace; "" for comments and instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _check_depth(root: Element) -> None:
    level, depth = [root], 0
    while level:
        depth += 1
        if depth > MOST_DEPTH:
            raise UserError("document_bomb")
        level = [child for element in level for child in element]


def _each(untrusted: bytes, tags: frozenset[str]) -> Iterator[Element]:
    above: list[Element] = []
    wanted = 0  # how deep the outermost wanted element is, 0 outside
    for event, element in iterparse(io.BytesIO(untrusted), ("start", "end"), forbid_dtd=True):
        if event == "start":
            above.append(element)
            if not wanted and element.tag in tags:
                wanted = len(above)
            if len(above) > MOST_DEPTH:
                raise UserError("document_bomb")
            continue
        is_wanted = len(above) == wanted
        above.pop()
        if is_wanted:
            wanted = 0
            yield element
        if not wanted and above:
            del above[-1][:]
