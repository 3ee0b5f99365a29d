"""Makes small Office files for tests: parts as text in a ZIP, and their reading."""

from __future__ import annotations

import io
import zipfile
from importlib import import_module

from app.core.papers import Reading
from app.documents.child.ooxml import NAMESPACES
from app.documents.child.sheet import Sheet, Source

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_NAMES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
_OFFICE = NAMESPACES["r"]


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A ZIP of parts by name."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


def relations(*entries: tuple[str, str, str], external: bool = False) -> str:
    """A part of relations: (id, kind, target) each."""
    mode = ' TargetMode="External"' if external else ""
    inner = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"{mode}/>'
        for name, kind, target in entries
    )
    return f'<Relationships xmlns="{_RELATIONS}">{inner}</Relationships>'


def named(element: str, inner: str) -> str:
    """An element with all names of Office Open XML."""
    return f"<{element} {_NAMES}>{inner}</{element}>"


def docx(body: str, extra: dict[str, str] | None = None, **parts: str) -> bytes:
    """A Word file; `parts` are the inner text of `styles`, `footnotes`, ... by their kind."""
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml")),
        "word/document.xml": named("w:document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": relations(*((one, one, f"{one}.xml") for one in parts)),
    }
    members |= {f"word/{one}.xml": named(f"w:{one}", inner) for one, inner in parts.items()}
    return zipped({**members, **(extra or {})})


def paragraph(text: str, properties: str = "", run: str = "") -> str:
    """A paragraph of Word with one run."""
    look = f"<w:rPr>{run}</w:rPr>" if run else ""
    said = f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{said}</w:p>"


def xlsx(sheets: dict[str, str], extra: dict[str, str] | None = None, *, book: str = "") -> bytes:
    """An Excel file; sheets are their inner XML by name."""
    entries = "".join(
        f'<s:sheet name="{name}" sheetId="{at}" r:id="r{at}"/>' for at, name in enumerate(sheets, 1)
    )
    related = [(f"r{at}", "worksheet", f"sheet{at}.xml") for at in range(1, len(sheets) + 1)]
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": named("s:workbook", f"{book}<s:sheets>{entries}</s:sheets>"),
        "xl/_rels/workbook.xml.rels": relations(
            *related, ("s", "sharedStrings", "strings.xml"), ("f", "styles", "styles.xml")
        ),
    }
    for at, inner in enumerate(sheets.values(), 1):
        members[f"xl/sheet{at}.xml"] = named("s:worksheet", inner)
    return zipped({**members, **(extra or {})})


def read(kind: str, untrusted: bytes) -> Reading:
    """What the reader of a format makes of a file."""
    sheet = Sheet()
    module = {"odt": "odf", "ods": "odf", "odp": "odf"}.get(kind, kind)
    import_module(f"app.documents.child.{module}").read(Source(untrusted, f"file.{kind}"), sheet)
    return sheet.reading(kind)


def text_of(kind: str, untrusted: bytes) -> str:
    """All text of a file."""
    return "\n\n".join(section.text for section in read(kind, untrusted).sections)


def notes_of(reading: Reading) -> dict[str, dict[str, object]]:
    """The notes of a reading: their facts by code."""
    return {note.code: dict(note.facts) for note in reading.notes}
