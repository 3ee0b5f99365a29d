"""What Word, PowerPoint and Excel files have in common: parts in a ZIP that relations join."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from app.core.errors import UserError
from app.documents.child.archive import Members
from app.documents.child.sheet import Sheet
from app.documents.child.xml import tree

NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "v": "urn:schemas-microsoft-com:vml",
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
}
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/(\w+)")
_USUAL = rb"http://schemas.openxmlformats.org/\1/2006/\2"
_OFF = {"0", "false", "off"}


@dataclass(frozen=True, slots=True)
class Relation:
    """Where a part points: `kind` is `image`, `slide`, ...; nothing outside is ever opened."""

    kind: str
    target: str
    is_external: bool


class Package:
    """The parts of an OOXML file; the names of strict files are the usual ones here."""

    def __init__(self, untrusted: bytes, sheet: Sheet) -> None:
        self._members = Members(untrusted)
        self._sheet = sheet

    def main(self, *usual: str) -> str:
        """The name of the main part: the root's relation says it, else it has its usual name."""
        for relation in self.relations("").values():
            if relation.kind == "officeDocument" and relation.target in self._members:
                return relation.target
        for name in usual:
            if name in self._members:
                return name
        raise UserError("document_damaged")

    def has(self, name: str) -> bool:
        """Whether there is a part of this name."""
        return name in self._members

    def data(self, name: str) -> bytes:
        """A part's bytes. Raises UserError as `Members.read`."""
        return _STRICT.sub(_USUAL, self._members.read(name))

    def tree(self, name: str) -> Element:
        """A part that has to be there. Raises UserError as `xml.tree`."""
        return tree(self.data(name))

    def optional(self, name: str | None) -> Element | None:
        """A part that the rest can do without; the user is told where it cannot be read."""
        if not name or name not in self._members:
            return None
        try:
            return self.tree(name)
        except UserError as error:
            if error.code == "document_bomb":
                raise
            self.lose()
            return None

    def lose(self) -> None:
        """Tell the user that a part could not be read."""
        self._sheet.note("document_part_lost")

    def relations(self, part: str) -> dict[str, Relation]:
        """Where the part points, by id."""
        folder, name = posixpath.split(part)
        root = self.optional(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, Relation] = {}
        for element in root if root is not None else ():
            external = element.get("TargetMode") == "External"
            target = element.get("Target", "")
            kind = element.get("Type", "").rpartition("/")[2]
            where = target if external else _inside(folder, target)
            found[element.get("Id", "")] = Relation(kind, where, external)
        return found

    def related(self, part: str, kind: str) -> list[str]:
        """The parts of a kind that a part points at, each once."""
        relations = self.relations(part).values()
        wanted = (one.target for one in relations if one.kind == kind and not one.is_external)
        return list(dict.fromkeys(wanted))


def _inside(folder: str, target: str) -> str:
    path = target.replace("\\", "/").partition("#")[0]
    whole = path if path.startswith("/") else posixpath.join("/", folder, path)
    return posixpath.normpath(whole).lstrip("/")


def tag(name: str) -> str:
    """`w:p` as ElementTree spells it."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def is_on(element: Element | None, attribute: str) -> bool:
    """Whether a switch is there and not set to off."""
    return element is not None and element.get(attribute, "1").lower() not in _OFF


_ALTERNATIVES = tag("mc:AlternateContent")
_SEEN = (tag("w:t"), tag("a:t"), tag("m:t"))


def settled(element: Element) -> Iterator[Element]:
    """An element's children; of alternatives of the same content only the first that has text."""
    for child in element:
        if child.tag == _ALTERNATIVES:
            chosen = next((one for one in child if _has_text(one)), None)
            if chosen is not None:
                yield from settled(chosen)
        else:
            yield child


def _has_text(element: Element) -> bool:
    return any(True for name in _SEEN for _ in element.iter(name))
