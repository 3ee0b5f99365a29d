"""PDFs are read page by page, with their passwords; damaged ones end in text or a sentence.

Compared on the good and encrypted files: PDFium, pypdf 6 and pdfminer.six each find all 9 strings
of `must_include`. Of the words that two of the three agree on, PDFium loses none but the halves of
hyphenated words, which it joins; pdfminer loses 5. 500 pages of text take 0.9, 3.6 and 49 s.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import UserError
from app.core.papers import Reading
from app.core.sentences_documents import DOCUMENT_SENTENCES
from app.documents.child import pdf
from app.documents.child.sheet import Sheet, Source
from tests.documents import pdfs

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "documents"
_READ_EACH = """
import sys
from app.core.errors import UserError
from app.documents.child import pdf
from app.documents.child.sheet import Sheet, Source
for path in sys.stdin.read().splitlines():
    sheet = Sheet()
    try:
        pdf.read(Source(open(path, "rb").read(), path), sheet)
        said = sum(len(section.text) for section in sheet.sections)
    except UserError as error:
        said = error.code
    print(path, said, sep="\\t", flush=True)
"""


def read(data: bytes, password: str = "") -> Reading:
    """As the reader child does."""
    sheet = Sheet()
    pdf.read(Source(data, "a.pdf", password), sheet)
    return sheet.reading("pdf")


def catalog(folder: str) -> list[Any]:
    """The catalogue's PDFs of a folder, skipped without the shared data."""
    if not SHARED.is_dir():
        return [pytest.param({}, marks=pytest.mark.skip("../shared/data is not here"))]
    entries = json.loads((SHARED / "catalog.json").read_text("utf-8"))
    names = (entry["file"] for entry in entries)
    chosen = [name for name in names if name.startswith(folder) and name.endswith(".pdf")]
    return [
        pytest.param(entry, id=Path(entry["file"]).name)
        for entry in entries
        if entry["file"] in chosen
    ]


@pytest.mark.parametrize("entry", catalog("good/"))
def test_good_files_lose_nothing(entry: dict[str, Any]) -> None:
    reading = read((SHARED / entry["file"]).read_bytes())
    text = " ".join(" ".join(section.text.split()) for section in reading.sections)
    assert [wanted for wanted in entry["must_include"] if wanted not in text] == []
    assert [unwanted for unwanted in entry["must_not_include"] if unwanted in text] == []
    assert text


@pytest.mark.parametrize("entry", catalog("encrypted/"))
def test_encrypted_files_open_with_their_password_alone(entry: dict[str, Any]) -> None:
    data, password = (SHARED / entry["file"]).read_bytes(), entry["password"]
    if password:
        with pytest.raises(UserError, match="document_password_wrong"):
            read(data, password + "x")
        assert read(data, password).characters
    elif "long-password" not in entry["file"]:
        assert read(data).characters
    if password or "long-password" in entry["file"]:
        with pytest.raises(UserError, match="document_password_wanted"):
            read(data)


def test_damaged_and_fuzzed_files_end_in_text_or_in_words(shared: Path) -> None:
    folders = ("malformed_pdf", "fuzz_pdf")
    files = [str(path) for name in folders for path in sorted((SHARED / name).iterdir())]
    done = subprocess.run(
        [sys.executable, "-c", _READ_EACH],
        input="\n".join(files),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found = dict(line.split("\t") for line in done.stdout.splitlines())
    assert list(found) == files
    codes = {said for said in found.values() if not said.isdigit()}
    assert codes <= {"document_damaged", "document_password_wanted"}
    assert found[str(SHARED / "malformed_pdf" / "recover-xref-stream.pdf")] == "6"


def test_each_page_is_a_section_and_is_told() -> None:
    told: list[tuple[int, int]] = []
    sheet = Sheet(lambda done, total: told.append((done, total)))
    pages = [pdfs.lines([f"This is page {number}.", "", "Two lines."]) for number in (1, 2, 3)]
    pdf.read(Source(pdfs.document(pages), "a.pdf"), sheet)
    reading = sheet.reading("pdf")
    assert [(s.label, s.number, s.text.splitlines()[0]) for s in reading.sections] == [
        ("page", number, f"This is page {number}.") for number in (1, 2, 3)
    ]
    assert (reading.pages, reading.notes) == (3, ())
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_pages_beyond_the_limit_are_said_to_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 2)
    reading = read(pdfs.document([pdfs.lines([f"page {number}"]) for number in range(5)]))
    assert [note.code for note in reading.notes] == ["document_pages_cut"]
    assert dict(reading.notes[0].facts) == {"pages": 2, "of": 5}
    assert (len(reading.sections), reading.pages) == (2, 5)


def test_what_was_filled_into_a_form_is_read() -> None:
    fields = (
        b"/FT/Tx/T(name)/TU(Full name)/V(Marta Lind)",
        b"/FT/Tx/T(empty)",
        b"/FT/Tx/Ff 8192/T(secret)/V(hunter2)",
        b"/FT/Btn/T(agreed)/V/Yes/AS/Yes/AP<</N<</Yes 10 0 R/Off 10 0 R>>>>",
        b"/FT/Btn/Ff 32768/T(size)/V/Large/AS/Large/AP<</N<</Large 10 0 R>>>>",
        b"/FT/Btn/T(declined)/V/Off/AS/Off/AP<</N<</Yes 10 0 R/Off 10 0 R>>>>",
    )
    widget = b"<</Type/Annot/Subtype/Widget/Rect[0 0 90 20]%s>>"
    numbered = b" ".join(b"%d 0 R" % (4 + index) for index in range(len(fields)))
    data = pdfs.document(
        [pdfs.lines(["Application"])],
        more=[*(widget % entries for entries in fields), pdfs.stream(b"", b"/BBox[0 0 9 9]")],
        catalog=b"/AcroForm<</Fields[%s]>>" % numbered,
        page_entries=b"/Annots[%s]" % numbered,
    )
    assert (
        read(data).sections[0].text == "Application\nFull name: Marta Lind\nagreed: ☒\nsize: Large"
    )


def test_comments_are_read_and_files_inside_are_named() -> None:
    note = b"<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Ask Jo about this.)>>"
    hidden = b"<</Type/Annot/Subtype/Text/F 2/Rect[0 0 9 9]/Contents(Never seen)>>"
    attached = b"<</Type/Filespec/F(salaries.xlsx)/UF(salaries.xlsx)/EF<</F 7 0 R>>>>"
    data = pdfs.document(
        [pdfs.lines(["Plan"])],
        more=[note, hidden, attached, pdfs.stream(b"PK", b"/Type/EmbeddedFile")],
        catalog=b"/Names<</EmbeddedFiles<</Names[(salaries.xlsx) 6 0 R]>>>>",
        page_entries=b"/Annots[4 0 R 5 0 R]",
    )
    reading = read(data)
    assert reading.sections[0].text == "Plan\nComment: Ask Jo about this."
    assert [(n.code, dict(n.facts)["names"]) for n in reading.notes] == [
        ("document_files_inside", "salaries.xlsx")
    ]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj", b"PK\3\4"])
def test_what_is_no_pdf_is_said_to_be_damaged(data: bytes) -> None:
    with pytest.raises(UserError, match="document_damaged"):
        read(data)


def test_every_code_has_its_sentence() -> None:
    used = {
        *("document_password_wanted", "document_password_wrong", "document_encryption_unknown"),
        *("document_scanned", "document_scanned_no_ocr", "document_recognized"),
        *("document_text_layer", "document_hidden_text", "document_pages_cut"),
        *("document_pages_unreadable", "document_files_inside", "document_no_picture"),
        *("document_damaged", "ocr_failed", "ocr_too_slow"),
    }
    assert used <= set(DOCUMENT_SENTENCES)
