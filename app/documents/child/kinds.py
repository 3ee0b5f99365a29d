"""Tells what a document is, by its bytes before its name (threat D15), and who reads that."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from importlib import import_module
from pathlib import PurePosixPath
from typing import cast

from app.core.errors import UserError
from app.documents.child.archive import Members
from app.documents.child.languages import LANGUAGES
from app.documents.child.ole import ole_kind
from app.documents.child.sheet import Format

FORMATS = {
    "text": "plain",
    "markdown": "plain",
    "code": "plain",
    "csv": "table",
    "json": "json_text",
    "ipynb": "notebook",
    "pdf": "pdf",
    "docx": "docx",
    "pptx": "pptx",
    "xlsx": "xlsx",
    "odt": "odf",
    "ods": "odf",
    "odp": "odf",
    "rtf": "rtf",
    "html": "html",
    "epub": "epub",
    "eml": "eml",
    "msg": "msg",
}
"""Which module beside this one reads a kind, with its function `read(source, sheet)`."""

_BY_EXTENSION = {
    **dict.fromkeys(("md", "markdown", "mdown", "mkd", "qmd", "rmd"), "markdown"),
    **dict.fromkeys(("csv", "tsv", "tab"), "csv"),
    **dict.fromkeys(("json", "geojson", "webmanifest", "har"), "json"),
    **dict.fromkeys(("html", "htm", "xhtml", "xht"), "html"),
    **dict.fromkeys(("eml", "mht", "mhtml"), "eml"),
    "ipynb": "ipynb",
    "pdf": "pdf",
}
_PACKED = frozenset({"docx", "docm", "pptx", "pptm", "ppsx", "xlsx", "xlsm", "odt", "ods", "odp"})
_PACKED_ALSO = frozenset({"epub", "ott", "ots", "otp", "dotx", "potx", "xltx"})

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIPS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"PK00PK")
_ARCHIVES = (
    *(b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00"),
    *(b"\x28\xb5\x2f\xfd", b"MSCF", b"!<arch>", b"xar!", b"\x1f\x9d", b"LZIP", b"\x04\x22\x4d\x18"),
)
_PICTURES = (
    *(b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*", b"8BPS"),
)
_OTHERS = (
    *(b"\x7fELF", b"SQLite format 3\x00", b"ID3", b"OggS", b"fLaC", b"GGUF", b"\x1aE\xdf\xa3"),
    *(b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"wOFF", b"wOF2", b"\x00\x01\x00\x00\x00"),
    *(b"\x00asm", b"PAR1", b"\x93NUMPY", b"\x89HDF"),
)
_BEGINNING = 1024
"""Bytes within which a PDF begins, and that tell text from what only begins like a word."""
_CONTROLS = re.compile(rb"[\0-\x08\x0e-\x1a\x1c-\x1f]")
_TAR_MARK = (257, b"ustar")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:[ \t]")
_MAIL = tuple(
    re.compile(rb"^(?:" + one + rb"):", re.MULTILINE | re.IGNORECASE)
    for one in (rb"From", rb"Date|Subject", rb"MIME-Version|Message-ID|Received")
)

_OPENDOCUMENT = (
    ("application/vnd.oasis.opendocument.text", "odt"),
    ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ("application/vnd.oasis.opendocument.presentation", "odp"),
)
_PARTS = (("word/", "docx"), ("ppt/", "pptx"), ("xl/", "xlsx"))
_TYPES = (
    *((b"wordprocessingml", "docx"), (b"ms-word", "docx"), (b"presentationml", "pptx")),
    *((b"spreadsheetml", "xlsx"), (b"ms-excel.sheet.macro", "xlsx")),
)


def sniff(untrusted: bytes, name: str) -> str:
    """The kind of a document, a key of `FORMATS`.

    Raises UserError `document_archive`, `document_picture`, `document_kind_unknown`,
    `document_old_office`, `document_office_locked`, `document_damaged`, `document_bomb`.
    """
    extension = extension_of(name)
    if untrusted.startswith(_ZIPS):
        return _packed_kind(untrusted, extension)
    if untrusted.startswith(_OLE):
        return ole_kind(untrusted, extension)
    is_text = _is_text(untrusted[:_BEGINNING])
    if not is_text:
        _refuse(untrusted)
    begin = untrusted[:_BEGINNING].lstrip(BOM_UTF8 + b" \r\n\t")
    if extension == "pdf" or begin.startswith(b"%PDF-") or (b"%PDF-" in begin and not is_text):
        return "pdf"
    if begin.startswith(b"{\\rtf"):
        return "rtf"
    if extension in _PACKED | _PACKED_ALSO and not _HTML.match(untrusted[:4096]):
        raise UserError("document_damaged")
    return _text_kind(untrusted, extension)


def reader_of(kind: str) -> Format:
    """What reads this kind; imported now, because no document needs all of them."""
    return cast(Format, import_module(f"app.documents.child.{FORMATS[kind]}").read)


def extension_of(name: str) -> str:
    """In small letters, without the dot; the name itself where it is like `Makefile`."""
    path = PurePosixPath(name.replace("\\", "/").lower())
    return path.suffix[1:] or path.name


def _is_text(untrusted_begin: bytes) -> bool:
    """Whether it may be read as it stands: then it is no archive, whatever word it begins with."""
    try:
        untrusted_begin.decode()
    except UnicodeDecodeError as error:
        if error.start < _BEGINNING - 3:  # not just cut within a character
            return False
    return not _CONTROLS.search(untrusted_begin)


def _refuse(untrusted: bytes) -> None:
    at, mark = _TAR_MARK
    if untrusted.startswith(_ARCHIVES) or untrusted[at : at + len(mark)] == mark:
        raise UserError("document_archive")
    is_riff = untrusted.startswith(b"RIFF")
    is_media = untrusted[4:8] == b"ftyp"
    if untrusted.startswith(_PICTURES) or untrusted[:2] + untrusted[6:10] == b"BM\0\0\0\0":
        raise UserError("document_picture")
    if (is_riff and untrusted[8:12] == b"WEBP") or (is_media and untrusted[8:11] in _STILL):
        raise UserError("document_picture")
    is_program = untrusted[:2] == b"MZ" and b"\0" in untrusted[:64]
    if untrusted.startswith(_OTHERS) or is_riff or is_media or is_program:
        raise UserError("document_kind_unknown")


_STILL = (b"hei", b"avi", b"mif")


def _packed_kind(untrusted: bytes, extension: str) -> str:
    """The kind of a ZIP: what it has inside decides."""
    is_document = extension in _PACKED | _PACKED_ALSO
    try:
        members = Members(untrusted)
        kind = _kind_inside(members)
    except UserError:
        if is_document:
            raise
        raise UserError("document_archive") from None
    if not kind and is_document:
        raise UserError("document_damaged")
    if not kind:
        has_mark = "META-INF/manifest.xml" in members or "[Content_Types].xml" in members
        unknown = has_mark or extension in {"pages", "numbers", "key", "jar", "apk"}
        raise UserError("document_kind_unknown" if unknown else "document_archive")
    return kind


def _kind_inside(members: Members) -> str:
    mime = (members.get("mimetype") or b"")[:100].decode("ascii", "replace").strip()
    if mime == "application/epub+zip" or "META-INF/container.xml" in members:
        return "epub"
    for start, kind in _OPENDOCUMENT:
        if mime in {start, f"{start}-template"}:
            return kind
    if "[Content_Types].xml" not in members:
        return ""
    for folder, kind in _PARTS:
        if any(name.lower().startswith(folder) for name in members.names):
            return "" if "xl/workbook.bin" in members else kind
    types = members.read("[Content_Types].xml")
    return next((kind for word, kind in _TYPES if word in types), "")


def _text_kind(untrusted: bytes, extension: str) -> str:
    begin = untrusted[:4096].removeprefix(BOM_UTF8)
    if _HTML.match(begin) and extension not in LANGUAGES:
        return "html"
    if kind := _BY_EXTENSION.get(extension):
        return kind
    if extension in LANGUAGES:
        return "code"
    is_mail = _HEADER.match(begin) and all(one.search(begin) for one in _MAIL)
    return "eml" if is_mail else "text"
