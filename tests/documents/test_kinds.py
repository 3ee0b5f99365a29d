"""What a document is, is told by its bytes; archives, pictures and old formats in words (D15)."""

from __future__ import annotations

import io
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.sentences_documents import DOCUMENT_SENTENCES
from app.documents.child import kinds
from app.documents.child.kinds import FORMATS, sniff
from app.documents.child.languages import LANGUAGES

MAIL = b"From: a@b.c\r\nDate: today\r\nMIME-Version: 1.0\r\n\r\nHello"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def packed(**members: bytes) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as file:
        for name, data in members.items():
            file.writestr(name.replace("__", "/").replace("Content", "[Content_Types].xml"), data)
    return whole.getvalue()


KNOWN = {
    "a PDF": (b"%PDF-1.7", "a.pdf", "pdf"),
    "a PDF behind something": (b"\r\n" * 40 + b"%PDF-1.4", "a.txt", "pdf"),
    "a broken PDF": (b"garbage", "a.pdf", "pdf"),
    "Word": (packed(Content=b"", word__document=b""), "a.docx", "docx"),
    "Word named otherwise": (packed(Content=b"", word__document=b""), "a.txt", "docx"),
    "Word in another folder": (packed(Content=b"x wordprocessingml x", doc=b""), "a.docx", "docx"),
    "PowerPoint": (packed(Content=b"", ppt__presentation=b""), "a.pptx", "pptx"),
    "Excel": (packed(Content=b"", xl__workbook=b""), "a.xlsx", "xlsx"),
    "a template": (
        packed(mimetype=b"application/vnd.oasis.opendocument.text-template"),
        "a",
        "odt",
    ),
    "a sheet": (packed(mimetype=b"application/vnd.oasis.opendocument.spreadsheet\n"), "a", "ods"),
    "slides": (packed(mimetype=b"application/vnd.oasis.opendocument.presentation"), "a", "odp"),
    "a book": (packed(mimetype=b"application/epub+zip"), "a.epub", "epub"),
    "RTF": (b"{\\rtf1 x}", "a.doc", "rtf"),
    "a web page": (b"<p>x", "a.html", "html"),
    "a web page without a name": (b"\n<!-- x --><!DOCTYPE html>", "a", "html"),
    "a web page that calls itself Word": (b"<html xmlns:o='x'>", "a.doc", "html"),
    "a web page behind comments": (b"<!---->\n<!-- -- --> <html >", "a", "html"),
    "only comments": (b"<!---->" * 2000, "a", "text"),
    "mail": (MAIL, "a", "eml"),
    "mail by its name": (b"x", "a.EML", "eml"),
    "Markdown": (b"# x", "a.md", "markdown"),
    "a table": (b"a,b", "a.CSV", "csv"),
    "JSON": (b"{}", "a.json", "json"),
    "a notebook": (b"{}", "a.ipynb", "ipynb"),
    "code": (b"print()", "a.py", "code"),
    "code about web pages": (b"<html></html>", "a.php", "code"),
    "a makefile": (b"all:", "Makefile", "code"),
    "XML": (b"<?xml version='1.0'?><a/>", "a.xml", "code"),
    "text": (b"x", "a.txt", "text"),
    "text about models": ("GGUF – a format".encode(), "a.md", "markdown"),
    "text about sound": (b"ID3 tags are read first.", "a.txt", "text"),
    "text about PDF": (b"A file begins with %PDF-1.7", "a.txt", "text"),
    "code about PDF": (b"MAGIC = b'%PDF-'", "a.py", "code"),
    "a PDF behind a letter": (b"HTTP/1.1 200 OK\n\n%PDF-1.4\n%\xe2\xe3\xcf\xd3", "a", "pdf"),
    "a web page with a mark": (b"\xef\xbb\xbf<!doctype html>", "a", "html"),
    "mail with a mark": (b"\xef\xbb\xbf" + MAIL, "a", "eml"),
    "text without a name": (b"Dear: x", "", "text"),
}
OTHERS = {
    "a ZIP": (packed(a=b""), "a.zip", "document_archive"),
    "an empty ZIP": (b"PK\x05\x06" + bytes(18), "a.zip", "document_archive"),
    "a broken ZIP": (b"PK\x03\x04", "a.zip", "document_archive"),
    "no Word": (b"PK\x03\x04garbage", "a.docx", "document_damaged"),
    "no Word at all": (b"garbage", "a.docx", "document_damaged"),
    "a ZIP named Word": (packed(a=b""), "a.docx", "document_damaged"),
    "a program in Java": (packed(a=b""), "a.jar", "document_kind_unknown"),
    "binary Excel": (
        packed(Content=b"", **{"xl__workbook.bin": b""}),
        *("a.xlsb", "document_kind_unknown"),
    ),
    "7z": (b"7z\xbc\xaf\x27\x1c", "a.7z", "document_archive"),
    "RAR": (b"Rar!\x1a\x07\x01\x00", "a.pdf", "document_archive"),
    "gzip": (b"\x1f\x8b\x08", "a.txt", "document_archive"),
    "tar": (bytes(257) + b"ustar\x0000", "a.tar", "document_archive"),
    "PNG": (b"\x89PNG\r\n\x1a\n", "a.png", "document_picture"),
    "JPEG": (b"\xff\xd8\xff\xe0", "a.pdf.jpg", "document_picture"),
    "WebP": (b"RIFF\0\0\0\0WEBP", "a", "document_picture"),
    "HEIC": (b"\0\0\0\x18ftypheic", "a", "document_picture"),
    "a film": (b"\0\0\0\x18ftypmp42", "a.mp4", "document_kind_unknown"),
    "a program": (b"MZ\x90\0", "a.exe", "document_kind_unknown"),
    "a model": (b"GGUF\x03", "a.gguf", "document_kind_unknown"),
    "a package": (b"!<arch>\ndebian-binary\n2.0\n\x1f\x8b", "a.deb", "document_archive"),
    "old Word": (OLE + bytes(600), "a.doc", "document_old_office"),
    "old Word, renamed": (OLE + bytes(600), "a.docx", "document_old_office"),
    "an old file of another program": (OLE + bytes(600), "thumbs.db", "document_kind_unknown"),
    "a broken message": (OLE + bytes(600), "a.msg", "document_damaged"),
}


@pytest.mark.parametrize(("untrusted", "name", "kind"), KNOWN.values(), ids=KNOWN)
def test_what_can_be_read(untrusted: bytes, name: str, kind: str) -> None:
    assert sniff(untrusted, name) == kind


@pytest.mark.parametrize(("untrusted", "name", "code"), OTHERS.values(), ids=OTHERS)
def test_what_cannot_is_told_apart(untrusted: bytes, name: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        sniff(untrusted, name)
    assert caught.value.code == code
    assert code in DOCUMENT_SENTENCES


def test_an_old_document_names_its_program() -> None:
    with pytest.raises(UserError) as caught:
        sniff(OLE + bytes(600), "figures.xls")
    assert caught.value.facts["program"] == "Excel"


def test_a_message_of_outlook(shared: Path) -> None:
    untrusted = (shared / "documents/good/test_outlook_msg.msg").read_bytes()
    assert sniff(untrusted, "a.txt") == "msg"


def test_every_kind_has_its_reader() -> None:
    missing = [
        name for name in FORMATS.values() if find_spec(f"app.documents.child.{name}") is None
    ]
    assert missing == []
    assert {kinds.extension_of(one) for one in ("a.PY", "x/b.py", "c.tar.py")} == {"py"}


def test_no_ending_is_told_twice() -> None:
    assert not set(LANGUAGES) & {"md", "csv", "json", "html", "txt", "pdf", "docx"}
