"""What an EPUB says of itself: its title, the order of its files, what its contents call them."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.core.errors import UserError
from app.documents.child.archive import Members
from app.documents.child.html_charset import page
from app.documents.child.html_tokens import Close, Open, tokens
from app.documents.child.xml import local, tree

_PAGES = frozenset(("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/plain"))
_PAGE_NAMES = (".xhtml", ".html", ".htm")
_CONTENTS = "application/x-dtbncx+xml"
_SCRAMBLED_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_ESCAPED = re.compile(rb"%([0-9A-Fa-f]{2})")
_MOST_ITEMS = 10_000
_MOST_TITLE = 300


@dataclass(frozen=True, slots=True)
class _Item:
    path: str
    kind: str
    roles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Title:
    """What the contents call a place; `of_file` where it is a file's beginning for certain."""

    text: str
    of_file: bool


@dataclass(slots=True)
class Book:
    """A book: `order` has the paths of its pages, `titles` the first name of some of them."""

    title: str = ""
    authors: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    titles: dict[str, Title] = field(default_factory=dict)


def book(members: Members) -> Book:
    """What the package file tells; paths that lead out of the archive are no paths of members.

    Raises UserError `document_protected` where the pages are encrypted; else as `tree`.
    """
    package_path = _package(members)
    package = tree(members.read(package_path), doctype=True)
    items = _items(package, package_path)
    spine = next((one for one in package if local(one) == "spine"), None)
    listed = () if spine is None else spine
    order = [one.get("idref", "") for one in listed if local(one) == "itemref"]
    paths = [items[name].path for name in order if name in items and _is_page(items[name])]
    if not any(path in members for path in paths):
        paths = [item.path for item in items.values() if _is_page(item)]
    found = Book(order=tuple(dict.fromkeys(paths))[:_MOST_ITEMS])
    _refuse_protected(members, found.order)
    _describe(found, package)
    found.titles = _titles(members, items)
    return found


def path_of(base: str, untrusted_address: str) -> str:
    """The member that an address in the member `base` names; "" for one outside the archive."""
    address = untrusted_address.partition("#")[0].partition("?")[0].strip()
    if not address or ":" in address.partition("/")[0]:
        return ""
    raw = _ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), address.encode())
    within = posixpath.join(posixpath.dirname(base), raw.decode("utf-8", "replace"))
    path = posixpath.normpath(within)
    return "" if path.startswith(("../", "/")) or path in {".", ".."} else path


def _package(members: Members) -> str:
    container = members.get("META-INF/container.xml")
    if container is not None:
        for element in tree(container).iter():
            path = element.get("full-path", "") if local(element) == "rootfile" else ""
            if path in members:
                return path
    path = next((name for name in members.names if name.lower().endswith(".opf")), "")
    if not path:
        raise UserError("document_damaged")
    return path


def _items(package: Element, package_path: str) -> dict[str, _Item]:
    manifest = next((one for one in package if local(one) == "manifest"), ())
    items: dict[str, _Item] = {}
    for one in manifest:
        path = path_of(package_path, one.get("href", ""))
        if path and len(items) < _MOST_ITEMS:
            roles = frozenset(one.get("properties", "").split())
            items[one.get("id", "")] = _Item(path, one.get("media-type", ""), roles)
    return items


def _is_page(item: _Item) -> bool:
    return item.kind in _PAGES or item.path.lower().endswith(_PAGE_NAMES)


def _refuse_protected(members: Members, order: tuple[str, ...]) -> None:
    """Books that a shop has locked; scrambled fonts do not matter."""
    untrusted = members.get("META-INF/encryption.xml")
    if untrusted is None:
        return
    pages = {path.casefold() for path in order}
    for one in tree(untrusted).iter():
        if local(one) != "EncryptedData":
            continue
        named = {local(part): part for part in one.iter()}
        method = named.get("EncryptionMethod")
        address = named.get("CipherReference")
        if address is None or (method is not None and method.get("Algorithm") in _SCRAMBLED_FONTS):
            continue
        if path_of("", address.get("URI", "")).casefold() in pages:
            raise UserError("document_protected")


def _describe(found: Book, package: Element) -> None:
    told: dict[str, list[str]] = {}
    for one in package.iter():
        text = " ".join((one.text or "").split())[:_MOST_TITLE]
        if text and local(one) in {"title", "creator", "publisher", "date", "language"}:
            told.setdefault(local(one), []).append(text)
    found.title = told.get("title", [""])[0]
    found.authors = tuple(told.get("creator", ())[:20])
    found.more = tuple(told[name][0] for name in ("publisher", "date", "language") if name in told)


def _titles(members: Members, items: dict[str, _Item]) -> dict[str, Title]:
    """The first name that the table of contents has for each file; none where it is damaged."""
    named = [item for item in items.values() if "nav" in item.roles and item.path in members]
    older = [item for item in items.values() if item.kind == _CONTENTS and item.path in members]
    try:
        if named:
            return _titles_of_page(named[0].path, members.read(named[0].path))
        return _titles_of_ncx(older[0].path, members.read(older[0].path)) if older else {}
    except UserError:
        return {}


def _titles_of_page(base: str, untrusted: bytes) -> dict[str, Title]:
    titles: dict[str, Title] = {}
    address, said = "", ""
    for token in tokens(page(untrusted).text, xml=True):
        match token:
            case Open(name="a"):
                address, said = token.attributes.get("href", ""), ""
            case Close(name="a") if address:
                _take(titles, base, address, said)
                address = ""
            case str() if address:
                said += token[:_MOST_TITLE]
    return titles


def _titles_of_ncx(base: str, untrusted: bytes) -> dict[str, Title]:
    titles: dict[str, Title] = {}
    for point in tree(untrusted, doctype=True).iter():
        if local(point) != "navPoint":
            continue
        parts = {local(part): part for part in point}
        label, content = parts.get("navLabel"), parts.get("content")
        if label is not None and content is not None:
            _take(titles, base, content.get("src", ""), "".join(label.itertext()))
    return titles


def _take(titles: dict[str, Title], base: str, address: str, said: str) -> None:
    text = " ".join(said.split())[:_MOST_TITLE]
    if text:
        titles.setdefault(path_of(base, address), Title(text, of_file="#" not in address))
