"""PDF files made for tests, small and exactly known."""

from __future__ import annotations

from collections.abc import Sequence

HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, len(data), data)


def assembled(objects: Sequence[bytes]) -> bytes:
    """A file of these objects, numbered from 1; the first is the catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start, size = len(out), len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, start)
    return bytes(out)


def document(
    pages: Sequence[bytes],
    resources: bytes = b"",
    more: Sequence[bytes] = (),
    catalog: bytes = b"",
    page_entries: bytes = b"",
    box: bytes = b"0 0 595 842",
) -> bytes:
    """A file with one page for each content stream; font /F1 is object 3, `more` begins at 4."""
    first = 4 + len(more)
    kids = b" ".join(b"%d 0 R" % (first + 2 * index) for index in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids),
        HELVETICA,
        *more,
    ]
    for index, content in enumerate(pages):
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R>>%s>>%s>>"
            % (box, first + 2 * index + 1, resources, page_entries)
        )
        objects.append(stream(content))
    return assembled(objects)


def lines(texts: Sequence[str], size: int = 10) -> bytes:
    """A content stream: these lines from the top of the page."""
    escaped = (
        text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode("cp1252")
        for text in texts
    )
    shown = b"".join(b"(%s) Tj T*\n" % text for text in escaped)
    return b"BT /F1 %d Tf %d TL 60 780 Td\n%sET" % (size, size + 4, shown)


def with_picture(content: bytes = b"", number: int = 4) -> tuple[bytes, bytes, bytes]:
    """A page whose whole face is a picture: content, resources, and the picture's object."""
    picture = stream(
        bytes(range(64)),
        b"/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8",
    )
    drawn = b"q 595 0 0 842 0 0 cm /I1 Do Q\n" + content
    return drawn, b"/XObject<</I1 %d 0 R>>" % number, picture
