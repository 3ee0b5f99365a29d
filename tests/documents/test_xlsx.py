"""Excel files: values as they were shown, tables that stand apart, and limits that hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import UserError
from app.documents.child import grid
from app.documents.child.xlsx_formats import by_code
from tests.documents.office import named, notes_of, read, relations, text_of, xlsx


def _cell(at: str, value: str, kind: str = "n", style: int = 0, formula: str = "") -> str:
    inner = f"<s:f>{formula}</s:f>" if formula else ""
    inner += f"<s:v>{value}</s:v>" if value else ""
    return f'<s:c r="{at}" t="{kind}" s="{style}">{inner}</s:c>'


def _text(at: str, text: str, style: int = 0) -> str:
    return f'<s:c r="{at}" t="inlineStr" s="{style}"><s:is><s:t>{text}</s:t></s:is></s:c>'


def _rows(*rows: tuple[int, str]) -> str:
    inner = "".join(f'<s:row r="{number}">{cells}</s:row>' for number, cells in rows)
    return f"<s:sheetData>{inner}</s:sheetData>"


def test_tables_that_stand_apart_are_tables_of_their_own() -> None:
    sheet = _rows(
        (1, _text("A1", "Budget 2024")),
        (2, _text("A2", "Item") + _text("C2", "CHF|EUR")),
        (3, _text("A3", "Desk") + _cell("C3", "120.5")),
        (6, _text("B6", "Name") + _text("C6", "Age")),
        (7, _text("B7", "Ada") + _cell("C7", "36")),
    )
    assert text_of("xlsx", xlsx({"S": sheet})) == (
        "Budget 2024\n\n| Item | CHF\\|EUR |\n| --- | --- |\n| Desk | 120.5 |\n\n"
        "| Name | Age |\n| --- | --- |\n| Ada | 36 |"
    )


def test_sheets_are_sections_with_their_names_and_hidden_ones_are_said() -> None:
    untrusted = xlsx({"One": _rows((1, _text("A1", "a"))), "Two": _rows((1, _text("A1", "b")))})
    reading = read("xlsx", untrusted)
    assert [(one.label, one.number, one.title) for one in reading.sections] == [
        ("sheet", 1, "One"),
        ("sheet", 2, "Two"),
    ]
    assert reading.pages == 2
    entries = '<s:sheets><s:sheet name="H" state="veryHidden" r:id="r1"/></s:sheets>'
    hidden = xlsx(
        {"H": _rows((1, _text("A1", "b")))}, {"xl/workbook.xml": named("s:workbook", entries)}
    )
    assert notes_of(read("xlsx", hidden)) == {"document_hidden_sheets": {"count": 1}}


def test_values_are_shown_and_formulas_only_where_no_value_was_kept() -> None:
    runs = "<s:r><s:t>rich </s:t></s:r><s:r><s:t>text</s:t></s:r><s:rPh><s:t>x</s:t></s:rPh>"
    strings = named("s:sst", f"<s:si>{runs}</s:si>")
    cells = (
        _cell("A1", "0", "s")
        + _cell("B1", "1", "b")
        + _cell("C1", "#N/A", "e")
        + _cell("D1", "42", "n", formula="SUM(A1:A3)")
        + _cell("E1", "", "n", formula="SUM(A1:A3)")
        + _cell("F1", "0.30000000000000004")
        + _cell("G1", "a_x000A_b", "str")
        + _cell("H1", "99", "s")
    )
    text = text_of("xlsx", xlsx({"S": _rows((1, cells))}, {"xl/strings.xml": strings}))
    assert text.splitlines()[0] == "| rich text | TRUE | #N/A | 42 | =SUM(A1:A3) | 0.3 | a<br>b |"


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("yyyy-mm-dd", 45352, "2024-03-01"),
        ("[$-409]d\\-mmm\\-yy;@", 45352, "2024-03-01"),
        ("dd.mm.yyyy hh:mm", 45352.604166667, "2024-03-01 14:30"),
        ("hh:mm", 0.5, "12:00"),
        ("[h]:mm:ss", 1.5, "36:00:00"),
        ("yyyy-mm-dd", 1, "1900-01-01"),
        ("0.0%", 0.125, "12.5%"),
        ('#,##0.00 "kg"', 12.5, "12.5 kg"),
        ("[$CHF-807] #,##0.00", 2400, "CHF 2400"),
        ('_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_)', 99, "$99"),
        ("[Red]General", 3, "3"),
        ("General", 1e21, "1e+21"),
        ("yyyy-mm-dd", 1e300, "1e+300"),
        ("0.00E+00", 12000, "12000"),
    ],
)
def test_numbers_say_what_they_mean(code: str, value: float, shown: str) -> None:
    assert by_code(code).shown(value) == shown


def test_formats_dates_since_1904_and_white_letters_come_from_the_styles() -> None:
    fonts = '<s:fonts><s:font/><s:font><s:color rgb="FFFFFFFF"/></s:font></s:fonts>'
    painted = '<s:fill><s:patternFill patternType="solid"/></s:fill>'
    fills = f'<s:fills><s:fill><s:patternFill patternType="none"/></s:fill>{painted}</s:fills>'
    looks = (
        '<s:xf numFmtId="14"/><s:xf fontId="1" fillId="1"/><s:xf fontId="1" fillId="0"/>'
        '<s:xf numFmtId="170"/>'
    )
    codes = '<s:numFmts><s:numFmt numFmtId="170" formatCode=";;;"/></s:numFmts>'
    styles = {
        "xl/styles.xml": named(
            "s:styleSheet", f"{codes}{fonts}{fills}<s:cellXfs>{looks}</s:cellXfs>"
        )
    }
    seen = _rows((1, _cell("A1", "1") + _text("B1", "head", 1)))
    book = '<s:workbookPr date1904="1"/>'
    reading = read("xlsx", xlsx({"S": seen}, styles, book=book))
    assert reading.sections[0].text.startswith("| 1904-01-02 | head |")
    assert not reading.notes
    for style in (2, 3):
        sheet = _rows((1, _text("A1", "head", 1) + _text("B1", "secret", style)))
        assert "document_hidden_text" in notes_of(read("xlsx", xlsx({"S": sheet}, styles)))


def test_hidden_rows_and_columns_are_said() -> None:
    columns = '<s:cols><s:col min="2" max="16384" hidden="1"/></s:cols>'
    row = f'<s:sheetData><s:row r="1" hidden="1">{_text("A1", "a")}</s:row></s:sheetData>'
    for sheet in (columns + _rows((1, _text("B1", "b"))), row):
        assert "document_hidden_text" in notes_of(read("xlsx", xlsx({"S": sheet})))
    assert not read("xlsx", xlsx({"S": columns + _rows((1, _text("A1", "a")))})).notes


def test_comments_and_text_boxes_stand_below_the_table() -> None:
    comment = '<s:comment ref="B2" authorId="0"><s:text><s:t>check</s:t></s:text></s:comment>'
    authors = "<s:authors><s:author>Marta</s:author></s:authors>"
    box = "<xdr:sp><xdr:txBody><a:p><a:r><a:t>a box</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
    parts = {
        "xl/_rels/sheet1.xml.rels": relations(
            ("c", "comments", "c.xml"), ("d", "drawing", "d.xml")
        ),
        "xl/c.xml": named("s:comments", f"{authors}<s:commentList>{comment}</s:commentList>"),
        "xl/d.xml": named("xdr:wsDr", box),
    }
    text = text_of("xlsx", xlsx({"S": _rows((1, _text("A1", "a")))}, parts))
    assert text == "a\n\na box\n\nComment on B2 (Marta): check"


def test_the_last_cell_of_a_sheet_costs_nothing() -> None:
    dimension = '<s:dimension ref="A1:XFD1048576"/>'
    sheet = _rows((1, _cell("A1", "1")), (1048576, _cell("XFD1048576", "2")))
    assert text_of("xlsx", xlsx({"S": dimension + sheet})) == "1\n\n2"


def test_too_many_cells_and_columns_are_cut_with_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grid, "MOST_CELLS", 100)
    many = _rows(*((at, _cell(f"A{at}", "1") + _cell(f"B{at}", "2")) for at in range(1, 200)))
    reading = read("xlsx", xlsx({"S": many, "T": many}))
    assert reading.sections[0].text.count("| 1 | 2 |") == 50
    assert notes_of(reading) == {"document_cells_cut": {"cells": 100}}
    letters = [chr(65 + at // 26) + chr(65 + at % 26) for at in range(300)]
    wide = _rows((1, "".join(_cell(f"{name}1", "7") for name in letters)))
    monkeypatch.undo()
    assert notes_of(read("xlsx", xlsx({"S": wide}))) == {
        "document_columns_cut": {"columns": 300, "shown": 256}
    }


@pytest.mark.parametrize(
    "rows",
    [
        '<s:row r="-5"><s:c r="ZZZZZZ9"><s:v>1</s:v></s:c></s:row>',
        '<s:row r="99999999999"><s:c s="9999"><s:v>1</s:v></s:c></s:row>',
        '<s:row><s:c t="s"><s:v>-1</s:v></s:c><s:c><s:v>nan</s:v></s:c></s:row>',
    ],
)
def test_odd_cells_do_no_harm(rows: str) -> None:
    reading = read(
        "xlsx",
        xlsx({"S": f"<s:sheetData>{rows}</s:sheetData>", "T": _rows((1, _text("A1", "fine")))}),
    )
    assert reading.sections[-1].text == "fine"


def test_an_entity_bomb_in_a_sheet_is_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    with pytest.raises(UserError) as caught:
        read("xlsx", xlsx({"S": ""}, {"xl/sheet1.xml": bomb}))
    assert caught.value.code == "document_xml_refused"


def test_a_file_of_others(shared: Path) -> None:
    path = shared / "documents" / "good" / "stanley_cups.xlsx"
    first, second = read("xlsx", path.read_bytes()).sections
    assert "| Maple Leafs | TOR | 13 |" in first.text
    assert second.title == "Stanley Cups Since 67"
