"""Word documents: nothing of their text is lost, and what cannot be seen is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import UserError
from tests.documents.office import (
    docx,
    named,
    notes_of,
    paragraph,
    read,
    relations,
    text_of,
    zipped,
)

_CELL = "<w:tc><w:tcPr>{look}</w:tcPr>{inner}</w:tc>"


def _cell(text: str, look: str = "") -> str:
    return _CELL.format(look=look, inner=paragraph(text))


def _row(*cells: str) -> str:
    return f"<w:tr>{''.join(cells)}</w:tr>"


def _listed(level: int, number: int = 1) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def _numbering(*levels: tuple[str, str]) -> str:
    inner = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{style}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for at, (style, text) in enumerate(levels)
    )
    return (
        f'<w:abstractNum w:abstractNumId="0">{inner}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )


def test_headings_come_from_styles_and_from_outline_levels() -> None:
    styles = (
        '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
        '<w:style w:styleId="U"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="V"><w:name w:val="mine"/><w:basedOn w:val="U"/></w:style>'
    )
    body = (
        paragraph("Lease", '<w:pStyle w:val="T"/>')
        + paragraph("Rent", '<w:pStyle w:val="V"/>')
        + paragraph("Deposit", '<w:outlineLvl w:val="2"/>')
        + paragraph("Plain")
    )
    assert (
        text_of("docx", docx(body, styles=styles)) == "# Lease\n\n## Rent\n\n### Deposit\n\nPlain"
    )


def test_numbers_of_clauses_are_as_the_page_shows_them() -> None:
    numbering = _numbering(("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"))
    levels = (0, 1, 1, 2, 0, 1)
    body = "".join(paragraph(f"p{at}", _listed(level)) for at, level in enumerate(levels))
    assert text_of("docx", docx(body, numbering=numbering)).splitlines() == [
        "1. p0",
        "  1.1 p1",
        "  1.2 p2",
        "    (a) p3",
        "2. p4",
        "  2.1 p5",
    ]


def test_bullets_become_dashes_and_stand_close_together() -> None:
    numbering = _numbering(("bullet", "•"), ("bullet", "o"))
    body = paragraph("before") + paragraph("a", _listed(0)) + paragraph("b", _listed(1))
    assert text_of("docx", docx(body, numbering=numbering)) == "before\n\n- a\n  - b"


def test_a_table_is_markdown_with_merged_cells_said_again_where_they_are_short() -> None:
    start, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = (
        _row(_cell("Year", '<w:gridSpan w:val="2"/>'), _cell("CHF|EUR")),
        _row(_cell("2024", start), _cell("Q1"), _cell("10")),
        _row(_cell("", goes_on), _cell("Q2"), _cell("20")),
    )
    assert text_of("docx", docx(f"<w:tbl>{''.join(rows)}</w:tbl>")).splitlines() == [
        "| Year |  | CHF\\|EUR |",
        "| --- | --- | --- |",
        "| 2024 | Q1 | 10 |",
        "| 2024 | Q2 | 20 |",
    ]


def test_tables_in_cells_and_frames_of_one_cell_keep_their_text() -> None:
    inner = f"<w:tbl>{_row(_cell('a'), _cell('b'))}{_row(_cell('c'), _cell('d'))}</w:tbl>"
    outer = f"<w:tbl>{_row(_cell('left'), _CELL.format(look='', inner=inner))}</w:tbl>"
    frame = f"<w:tbl>{_row(_cell('framed'))}</w:tbl>"
    text = text_of("docx", docx(outer + frame))
    assert text == "| left | a / b<br>c / d |\n| --- | --- |\n\nframed"


def test_deleted_text_is_left_out_and_inserted_text_stays() -> None:
    deleted = "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
    moved = "<w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom>"
    inserted = "<w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
    row = f"<w:tr><w:trPr><w:del/></w:trPr>{_cell('gone')}{_cell('gone')}</w:tr>"
    table = f"<w:tbl>{row}{_row(_cell('kept'), _cell('kept'))}</w:tbl>"
    text = text_of("docx", docx(f"<w:p>{deleted}{moved}{inserted}</w:p>{table}"))
    assert text == "new\n\n| kept | kept |\n| --- | --- |"


def test_footnotes_and_comments_stand_below_the_paragraph_that_marks_them() -> None:
    note = '<w:footnote w:id="{}" {}><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:footnote>'
    footnotes = note.format(0, 'w:type="separator"', "line") + note.format(7, "", "Since 2020.")
    said = paragraph("Is this right?")
    comments = f'<w:comment w:id="3" w:author="Marta">{said}</w:comment>'
    marks = '<w:r><w:footnoteReference w:id="7"/><w:commentReference w:id="3"/></w:r>'
    body = f"<w:p><w:r><w:t>Rent</w:t></w:r>{marks}</w:p>{paragraph('next')}"
    assert text_of("docx", docx(body, footnotes=footnotes, comments=comments)) == (
        "Rent[^1][^comment-1]\n\n[^1]: Since 2020.\n\n[^comment-1]: Marta: Is this right?\n\nnext"
    )


def test_text_boxes_are_read_once_though_they_are_written_twice() -> None:
    box = f"<w:txbxContent>{paragraph('in the box')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>beside</w:t></w:r><w:r><mc:AlternateContent>"
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert text_of("docx", docx(body)) == "beside\n\nin the box"


def test_headers_come_first_and_page_numbers_are_no_text() -> None:
    parts = {
        "word/_rels/document.xml.rels": relations(
            *(("a", "header", "h.xml"), ("b", "footer", "f.xml"), ("c", "footer", "g.xml"))
        ),
        "word/h.xml": named("w:hdr", paragraph("Alcove AG")),
        "word/f.xml": named("w:ftr", paragraph("Page 1 of 3")),
        "word/g.xml": named("w:ftr", paragraph("Confidential")),
    }
    assert text_of("docx", docx(paragraph("Text"), parts)) == "Alcove AG\n\nText\n\nConfidential"


def test_formulas_are_a_line_of_text() -> None:
    letter = "<m:r><m:t>{}</m:t></m:r>"
    fraction = (
        f"<m:f><m:num>{letter.format('a')}</m:num><m:den>{letter.format('b+1')}</m:den></m:f>"
    )
    power = f"<m:sSup><m:e>{letter.format('x')}</m:e><m:sup>{letter.format('2')}</m:sup></m:sSup>"
    root = f"<m:rad><m:deg/><m:e>{letter.format('n')}</m:e></m:rad>"
    body = f"<w:p><m:oMath>{fraction}{letter.format('=')}{power}{root}</m:oMath></w:p>"
    assert text_of("docx", docx(body)) == "a/(b+1)=x^2√(n)"


def test_form_fields_say_what_is_chosen() -> None:
    def form(inner: str) -> str:
        return f"<w:r><w:fldChar><w:ffData>{inner}</w:ffData></w:fldChar></w:r>"

    ticked = form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')
    empty = form('<w:checkBox><w:default w:val="0"/></w:checkBox>')
    entries = '<w:listEntry w:val="Bern"/><w:listEntry w:val="Chur"/>'
    chosen = form(f'<w:ddList><w:result w:val="1"/>{entries}</w:ddList>')
    assert text_of("docx", docx(f"<w:p>{ticked}{empty}{chosen}</w:p>")) == "☒☐Chur"


def test_links_say_their_address_and_nothing_is_fetched() -> None:
    link = '<w:hyperlink r:id="x"><w:r><w:t>our site</w:t></w:r></w:hyperlink>'
    related = relations(("x", "hyperlink", "https://example.org/a"), external=True)
    text = text_of("docx", docx(f"<w:p>{link}</w:p>", {"word/_rels/document.xml.rels": related}))
    assert text == "our site (https://example.org/a)"


@pytest.mark.parametrize(
    "look",
    ["<w:vanish/>", '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>', '<w:rStyle w:val="H"/>'],
)
def test_text_that_nobody_sees_is_read_and_said(look: str) -> None:
    styles = '<w:style w:styleId="H"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>'
    reading = read("docx", docx(paragraph("a") + paragraph("secret", run=look), styles=styles))
    assert "secret" in reading.sections[0].text
    assert "document_hidden_text" in notes_of(reading)


@pytest.mark.parametrize(
    ("run", "cell"),
    [
        ('<w:color w:val="FFFFFF"/>', '<w:shd w:val="clear" w:fill="1F3864"/>'),
        ('<w:color w:val="FFFFFF"/><w:highlight w:val="blue"/>', ""),
        ('<w:vanish w:val="0"/>', ""),
    ],
)
def test_white_letters_on_a_dark_ground_are_no_secret(run: str, cell: str) -> None:
    inner = paragraph("Header", run=run)
    row = _row(_CELL.format(look=cell, inner=inner), _cell("b"))
    assert not read("docx", docx(f"<w:tbl>{row}</w:tbl>")).notes


def test_strict_files_are_read_like_the_usual_ones() -> None:
    inner = named("w:document", f"<w:body>{paragraph('strict text')}</w:body>")
    strict = inner.replace("schemas.openxmlformats.org", "purl.oclc.org/ooxml")
    parts: dict[str, str | bytes] = {"word/document.xml": strict.replace("/2006/", "/")}
    assert text_of("docx", zipped(parts)) == "strict text"


def test_a_part_that_is_broken_does_not_take_the_rest_along() -> None:
    reading = read("docx", docx(paragraph("text"), {"word/styles.xml": "<w:"}, styles=""))
    assert reading.sections[0].text == "text"
    assert "document_part_lost" in notes_of(reading)


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ("<w:document", "document_damaged"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "document_xml_refused"),
        ('<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>', "document_xml_refused"),
        ("<x>" * 300 + "</x>" * 300, "document_bomb"),
    ],
)
def test_traps_end_in_words(inside: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        read("docx", zipped({"word/document.xml": inside}))
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("opening", "closing", "times"),
    [
        ("<w:tbl><w:tr><w:tc><w:p/>", "</w:tc><w:tc/></w:tr></w:tbl>", 64),
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 96),
        ("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", 96),
        ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 48),
    ],
)
def test_what_is_nested_deeply_is_still_read(opening: str, closing: str, times: int) -> None:
    body = opening * times + paragraph("the core") + closing * times
    assert "the core" in text_of("docx", docx(body))


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("footnotes.docx", ["A tachyon walks into a bar.", "Fin."]),
        ("endnotes.docx", ["A tachyon walks into a bar.", "Fin."]),
        ("test_with_comment.docx", ["[^comment-1]: Unknown Author: This is a test comment."]),
        ("unit_test_lists.docx", ["- List item 2\n  - List item 1.1", "1. List item a"]),
        ("equations.docx", ["sin θ=mλ/a"]),
        ("docx_tables.docx", ["| a | b |  |", "| j | k | l |"]),
        ("test.docx", ["49e168b7-d2ae-407f-a055-2167576f39a1", "## d666f1f7"]),
    ],
)
def test_files_of_others_keep_their_structure(shared: Path, name: str, wanted: list[str]) -> None:
    text = text_of("docx", (shared / "documents" / "good" / name).read_bytes())
    assert not [one for one in wanted if one not in text]
