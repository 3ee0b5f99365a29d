"""Reads mail as it is saved (EML), and web pages that a browser saved as mail (MHTML)."""

from __future__ import annotations

from codecs import BOM_UTF8
from dataclasses import dataclass, field, replace
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.policy import Compat32
from typing import TypeAlias

from app.core.errors import UserError
from app.documents.child.charset import decoded
from app.documents.child.html import is_xml, titled
from app.documents.child.html_charset import encoding, page
from app.documents.child.html_markdown import Page, markdown
from app.documents.child.mail import HEADERS, MOST_LETTERS, Letter, chosen, write
from app.documents.child.sheet import Sheet, Source

_MOST_HEADER = 8_000
"""Characters; the standard library takes quadratic time for long ones."""
_MOST_DEPTH = 30
_LOCKED = frozenset(("application/pkcs7-mime", "application/x-pkcs7-mime"))
_SIGNATURES = frozenset(
    ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")
)
_HELPERS = frozenset(("text/css", "text/javascript"))
Part: TypeAlias = "Message[str, str]"


class _Bounded(Compat32):
    """The old way to read headers, which parses nothing by itself, for shorter ones."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_MOST_HEADER]

    def header_fetch_parse(self, name: str, value: str) -> str:  # noqa: ARG002 - as it came
        return value


@dataclass(slots=True)
class _Content:
    """What is found in the parts of one letter; `letters` are those inside it."""

    pages: list[Page] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    letters: list[Part] = field(default_factory=list)
    locked: bool = False
    lost: bool = False


def read(source: Source, sheet: Sheet) -> None:
    """The letter, then the letters attached to it; other attachments are named, never opened."""
    untrusted = source.untrusted.removeprefix(BOM_UTF8)  # before a header it would make it text
    try:
        waiting: list[Part] = [message_from_bytes(untrusted, policy=_Bounded())]
    except (RecursionError, MessageError) as error:
        raise UserError("document_damaged") from error
    letters: list[Letter] = []
    while waiting and len(letters) < MOST_LETTERS:
        message = waiting.pop(0)
        content = _content(message, 0)
        head = {name: _header(message, name) for name in HEADERS}
        letters.append(Letter(head, content.pages, content.files, content.locked, content.lost))
        waiting[:0] = content.letters
        sheet.progress(len(letters), 0)
    letters[-1].lost |= bool(waiting)
    write(letters, sheet)


def _content(part: Part, depth: int) -> _Content:
    if depth > _MOST_DEPTH:
        return _Content(lost=True)
    kind = part.get_content_type()
    if kind == "message/rfc822" and depth and part.is_multipart():
        return _Content(letters=_children(part)[:1])
    if part.is_multipart():
        return _of_many(part, kind, depth)
    return _of_one(part, kind, depth)


def _of_one(part: Part, kind: str, depth: int) -> _Content:
    attached = depth > 0 and part.get_content_disposition() == "attachment"
    if kind in {"text/html", "application/xhtml+xml"} and not attached:
        return _Content(pages=[_html(part)])
    if kind.startswith(("text/", "multipart/")) and kind not in _HELPERS and not attached:
        return _Content(pages=[_plain(part)])
    if kind in _LOCKED:
        return _Content(locked=True)
    return _Content(files=[] if kind in _SIGNATURES else [_file_name(part)])


def _of_many(part: Part, kind: str, depth: int) -> _Content:
    found = [_content(child, depth + 1) for child in _children(part)]
    if kind == "multipart/encrypted":
        return _Content(locked=True)
    if kind == "multipart/alternative":
        best = chosen([one for one in found if one.pages] or found or [_Content()])
        # What is attached may stand beside either form.
        files = [name for one in found for name in one.files]
        return replace(best, files=files, letters=[each for one in found for each in one.letters])
    all_of_it = _Content()
    for child, one in zip(_children(part), found, strict=True):
        all_of_it.pages += one.pages
        if kind != "multipart/related" or not _is_of_page(child):
            all_of_it.files += one.files
        all_of_it.letters += one.letters
        all_of_it.locked |= one.locked
        all_of_it.lost |= one.lost
    return all_of_it


def _children(part: Part) -> list[Part]:
    inside = part.get_payload()
    return [one for one in inside if isinstance(one, Message)] if isinstance(inside, list) else []


def _is_of_page(part: Part) -> bool:
    """Whether a part beside a page is one of its pictures or styles, and no attachment."""
    if not (part.get("Content-ID") or part.get("Content-Location")):
        return False
    return part.get_content_disposition() != "attachment" or _is_picture(part)


def _is_picture(part: Part) -> bool:
    return part.get_content_maintype() == "image"


def _html(part: Part) -> Page:
    text = page(_data(part), _label(part)).text
    written = markdown(text, xml=is_xml(text))
    return Page(
        *(written.title, titled(written) if part.get("Content-Location") else written.text),
        hidden=written.hidden,
        columns=written.columns,
    )


def _plain(part: Part) -> Page:
    text = decoded(_data(part), encoding(_label(part))).text
    return Page("", "\n".join(line.rstrip() for line in text.split("\n")).strip("\n"))


def _data(part: Part) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _label(part: Part) -> str:
    try:
        return part.get_content_charset("") or ""
    except (LookupError, ValueError):
        return ""


def _file_name(part: Part) -> str:
    try:
        name = part.get_filename("") or ""
    except (LookupError, ValueError):
        name = ""
    return _unfolded(name) or part.get_content_type()


def _header(message: Part, name: str) -> str:
    """A header's text; several of the same name are taken together."""
    return ", ".join(_unfolded(str(value)) for value in message.get_all(name, [])[:20])


def _unfolded(untrusted: str) -> str:
    """A header's value with its encoded words decoded; bare bytes are UTF-8, else Western."""
    raw = untrusted.encode("utf-8", "surrogateescape")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
    try:
        pieces = decode_header(text)
    except (MessageError, ValueError):
        return text
    return "".join(
        one if isinstance(one, str) else decoded(one, encoding(label or "")).text
        for one, label in pieces
    )
