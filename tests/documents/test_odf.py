"""OpenDocument files: text, sheets and slides, and repeats that are bounded."""

from __future__ import annotations

import pytest

from app.core.errors import UserError
from app.documents.child import grid
from app.documents.child.odf_styles import NAMESPACES
from tests.documents.office import notes_of, read, text_of, zipped

_NAMES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())


def _odf(kind: str, body: str, styles: str = "", extra: dict[str, str] | None = None) -> bytes:
    automatic = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    inner = f"{automatic}<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    content = f"<office:document-content {_NAMES}>{inner}</office:document-content>"
    return zipped({"content.xml": content, **(extra or {})})


def _odt(body: str, styles: str = "", extra: dict[str, str] | None = None) -> str:
    return text_of("odt", _odf("text", body, styles, extra))


def _cell(text: str, more: str = "") -> str:
    return f"<table:table-cell {more}><text:p>{text}</text:p></table:table-cell>"


def _row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def test_headings_paragraphs_and_spaces() -> None:
    body = (
        '<text:h text:outline-level="2">Rent</text:h>'
        "<text:p>CHF\n   <text:s text:c='2'/>2,400<text:tab/>a<text:line-break/>b"
        '<text:span>c</text:span> <text:a xlink:href="https://e.org/">site</text:a></text:p>'
    )
    assert _odt(body) == "## Rent\n\nCHF   2,400\ta\nbc site (https://e.org/)"


def test_lists_are_numbered_as_their_styles_say() -> None:
    level = (
        "<text:list-level-style-{} text:level='{}' style:num-format='{}' style:num-suffix='{}'/>"
    )
    styles = (
        "<text:list-style style:name='L'>"
        + level.format("number", 1, "1", ".")
        + level.format("number", 2, "a", ")")
        + level.format("bullet", 3, "", "")
        + "</text:list-style>"
    )
    third = "<text:list><text:list-item><text:p>deep</text:p></text:list-item></text:list>"
    second = f"<text:list><text:list-item><text:p>sub</text:p>{third}</text:list-item></text:list>"
    entry = "<text:list-item><text:p>{}</text:p>{}</text:list-item>"
    both = entry.format("one", second) + entry.format("two", "")
    first = f"<text:list text:style-name='L'>{both}</text:list>"
    again = f"<text:list text:style-name='L' {{}}>{entry.format('more', '')}</text:list>"
    goes_on = again.format('text:continue-numbering="true"')
    lines = _odt(f"{first}{goes_on}<text:p/>{again.format('')}", styles).splitlines()
    assert lines == ["1. one", "  a) sub", "    - deep", "2. two", "3. more", "1. more"]


def test_tables_notes_comments_and_text_boxes() -> None:
    covered = "<table:covered-table-cell/>"
    table = (
        "<table:table><table:table-header-rows>"
        + _row(_cell("Year"), _cell("a|b", 'table:number-columns-spanned="2"'), covered)
        + "</table:table-header-rows>"
        + _row(_cell("2024", 'table:number-rows-spanned="2"'), _cell("Q1"), _cell("1"))
        + _row(covered, _cell("Q2"), _cell("2"))
        + "</table:table>"
    )
    note = (
        "<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>Since 2020.</text:p></text:note-body></text:note>"
    )
    said = "<dc:creator>Marta</dc:creator><text:p>Right?</text:p>"
    comment = f"<office:annotation>{said}</office:annotation>"
    box = "<draw:frame><draw:text-box><text:p>in the box</text:p></draw:text-box></draw:frame>"
    text = _odt(f"<text:p>Rent{note}{comment}{box}</text:p>{table}")
    assert text.split("\n\n") == [
        "Rent[^1][^comment-1]",
        "[^1]: Since 2020.",
        "[^comment-1]: Marta: Right?",
        "in the box",
        "| Year | a\\|b |  |\n| --- | --- | --- |\n| 2024 | Q1 | 1 |\n| 2024 | Q2 | 2 |",
    ]


def test_deleted_text_is_left_out() -> None:
    deleted = "<text:tracked-changes><text:p>old</text:p></text:tracked-changes>"
    assert _odt(f"{deleted}<text:p>new</text:p>") == "new"


def test_headers_formulas_and_charts_come_from_other_parts() -> None:
    header = "<style:header><text:p>Alcove AG</text:p></style:header>"
    page = f"<style:master-page>{header}</style:master-page>"
    power = "<msup><mi>x</mi><mn>2</mn></msup>"
    math = f'<math xmlns="http://www.w3.org/1998/Math/MathML">{power}</math>'
    table = f"<table:table>{_row(_cell('Q1'), _cell('10'))}</table:table>"
    chart = f"<office:body><office:chart>{table}</office:chart></office:body>"
    extra = {
        "styles.xml": f"<office:document-styles {_NAMES}>{page}</office:document-styles>",
        "Object 1/content.xml": math,
        "Object 2/content.xml": f"<office:document {_NAMES}>{chart}</office:document>",
    }
    draw = '<draw:frame><draw:object xlink:href="./Object {}"/></draw:frame>'
    frames = "".join(map(draw.format, ("1", "2", "1", "../../etc/passwd", "http://127.0.0.1:9/")))
    text = _odt(f"<text:p>Text{frames}</text:p>", extra=extra)
    assert text == "Alcove AG\n\nText\n\nx^2\n\n| Q1 | 10 |\n| --- | --- |"


@pytest.mark.parametrize(
    "hidden",
    [
        '<text:p>a<text:span text:style-name="H">secret</text:span></text:p>',
        '<text:p text:style-name="W">secret</text:p>',
        '<text:section text:display="none"><text:p>secret</text:p></text:section>',
        '<text:p><text:hidden-text text:string-value="secret"/></text:p>',
    ],
)
def test_text_that_nobody_sees_is_read_and_said(hidden: str) -> None:
    styles = (
        '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
        '<style:style style:name="W"><style:text-properties fo:color="#FFFFFF"/></style:style>'
    )
    reading = read("odt", _odf("text", hidden, styles))
    assert "secret" in reading.sections[0].text
    assert "document_hidden_text" in notes_of(reading)


def test_white_letters_on_a_dark_ground_are_no_secret() -> None:
    look = '<style:text-properties fo:color="#ffffff" fo:background-color="#000080"/>'
    styles = f'<style:style style:name="W">{look}</style:style>'
    assert not read("odt", _odf("text", '<text:p text:style-name="W">a</text:p>', styles)).notes


def test_sheets_keep_values_and_skip_what_is_empty() -> None:
    empty = '<table:table-cell table:number-columns-repeated="16000"/>'
    rows = (
        _row(_cell("Item"), _cell("CHF"), empty)
        + _row(_cell("Desk"), '<table:table-cell office:value="120.5"/>', empty)
        + _row(empty, more='table:number-rows-repeated="1048570"')
        + _row(_cell("end", 'table:number-columns-repeated="2"'))
    )
    sheet = f'<table:table table:name="Budget">{rows}</table:table>'
    (section,) = read("ods", _odf("spreadsheet", sheet)).sections
    assert (section.label, section.number, section.title) == ("sheet", 1, "Budget")
    assert section.text == (
        "| Item | CHF |\n| --- | --- |\n| Desk | 120.5 |\n\n| end | end |\n| --- | --- |"
    )


def test_dates_are_said_in_one_way_whatever_the_language() -> None:
    cell = _cell("1. März 24", 'office:date-value="2024-03-01T00:00:00"')
    sheet = f"<table:table>{_row(cell)}</table:table>"
    assert text_of("ods", _odf("spreadsheet", sheet)) == "2024-03-01"


def test_cells_that_repeat_without_end_are_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grid, "MOST_CELLS", 10_000)
    cell = _cell("x", 'table:number-columns-repeated="16384"')
    row = _row(cell, more='table:number-rows-repeated="1048576"')
    reading = read("ods", _odf("spreadsheet", f"<table:table>{row * 50}</table:table>"))
    assert "document_cells_cut" in notes_of(reading)
    assert len(reading.sections[0].text) < 200_000


def test_hidden_sheets_are_said() -> None:
    look = '<style:table-properties table:display="false"/>'
    styles = f'<style:style style:name="T">{look}</style:style>'
    sheet = f'<table:table table:style-name="T">{_row(_cell("a"))}</table:table>'
    reading = read("ods", _odf("spreadsheet", sheet, styles))
    assert notes_of(reading) == {"document_hidden_sheets": {"count": 1}}


def test_slides_have_titles_lists_and_notes() -> None:
    box = "<draw:frame {}><draw:text-box>{}</draw:text-box></draw:frame>"
    entry = "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"
    page = (
        "<draw:page>"
        + box.format("", entry)
        + box.format('presentation:class="title"', "<text:p>Plan</text:p>")
        + f"<presentation:notes>{box.format('', '<text:p>Say this</text:p>')}</presentation:notes>"
        + "</draw:page>"
    )
    (section,) = read("odp", _odf("presentation", page)).sections
    assert (section.label, section.number, section.title) == ("slide", 1, "Plan")
    assert section.text == "# Plan\n\n- a\n\nNotes:\n\nSay this"


@pytest.mark.parametrize(
    ("opening", "closing", "times"),
    [
        ("<text:list><text:list-item>", "</text:list-item></text:list>", 90),
        ("<text:section>", "</text:section>", 180),
        (
            "<table:table><table:table-row><table:table-cell>",
            "</table:table-cell></table:table-row></table:table>",
            60,
        ),
    ],
)
def test_what_is_nested_deeply_is_still_read(opening: str, closing: str, times: int) -> None:
    assert "core" in _odt(opening * times + "<text:p>core</text:p>" + closing * times)


def test_a_password_and_traps_end_in_words() -> None:
    locked = '<manifest:manifest xmlns:manifest="x"><manifest:encryption-data/></manifest:manifest>'
    bomb = '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    for parts, code in (
        ({"content.xml": "?", "META-INF/manifest.xml": locked}, "document_office_locked"),
        ({"content.xml": bomb}, "document_xml_refused"),
        ({"content.xml": "<x"}, "document_damaged"),
        ({"other.xml": "<x/>"}, "document_damaged"),
    ):
        with pytest.raises(UserError) as caught:
            read("odt", zipped(dict(parts)))
        assert caught.value.code == code
