"""PowerPoint files: slides in their order, with what is in tables, charts, notes and comments."""

from __future__ import annotations

from pathlib import Path

from tests.documents.office import named, notes_of, read, relations, text_of, zipped


def _shape(inner: str, place: str = "", at: tuple[int, int] | None = None) -> str:
    holder = f'<p:ph type="{place}"/>' if place else ""
    off = f'<a:xfrm><a:off x="{at[0]}" y="{at[1]}"/><a:ext cx="9" cy="9"/></a:xfrm>' if at else ""
    return (
        f"<p:sp><p:nvSpPr><p:cNvPr/><p:nvPr>{holder}</p:nvPr></p:nvSpPr><p:spPr>{off}</p:spPr>"
        f"<p:txBody>{inner}</p:txBody></p:sp>"
    )


def _line(text: str, look: str = "", run: str = "") -> str:
    return f"<a:p>{look}<a:r>{run}<a:t>{text}</a:t></a:r></a:p>"


def _pptx(*slides: str, extra: dict[str, str] | None = None, show: str = "1") -> bytes:
    count = range(1, len(slides) + 1)
    order = "".join(f'<p:sldId id="25{at}" r:id="r{at}"/>' for at in reversed(count))
    parts: dict[str, str | bytes] = {
        "_rels/.rels": relations(("m", "officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": named(
            "p:presentation", f'<p:sldIdLst>{order}</p:sldIdLst><p:sldSz cx="100" cy="100"/>'
        ),
        "ppt/_rels/presentation.xml.rels": relations(
            *((f"r{at}", "slide", f"slides/s{at}.xml") for at in count)
        ),
    }
    for at, inner in zip(count, slides, strict=True):
        tree = f"<p:cSld><p:spTree>{inner}</p:spTree></p:cSld>"
        slide = named("p:sld", tree)
        parts[f"ppt/slides/s{at}.xml"] = slide.replace("<p:sld ", f'<p:sld show="{show}" ', 1)
    return zipped({**parts, **(extra or {})})


def test_slides_come_in_the_order_of_the_show_with_their_titles() -> None:
    reading = read("pptx", _pptx(_shape(_line("Second"), "title"), _shape(_line("First"), "title")))
    assert [(one.label, one.number, one.title) for one in reading.sections] == [
        ("slide", 1, "First"),
        ("slide", 2, "Second"),
    ]
    assert reading.sections[0].text == "# First"
    assert reading.pages == 2


def test_lists_are_nested_and_numbered_and_the_title_leads() -> None:
    body = (
        _line("a")
        + _line("b", '<a:pPr lvl="1"/>')
        + _line("c", '<a:pPr lvl="0"><a:buAutoNum type="alphaLcParenR"/></a:pPr>')
        + _line("d", "<a:pPr><a:buNone/></a:pPr>")
    )
    free = _shape(_line("free") + _line("text"))
    text = text_of("pptx", _pptx(_shape(body, "body") + free + _shape(_line("T"), "ctrTitle")))
    assert text == "# T\n\n- a\n  - b\na) c\n\nd\n\nfree\n\ntext"


def test_tables_say_cells_over_rows_again() -> None:
    def cell(text: str, more: str = "") -> str:
        return f"<a:tc {more}><a:txBody>{_line(text)}</a:txBody></a:tc>"

    rows = (
        cell("Year") + cell("CHF|EUR"),
        cell("2024", 'rowSpan="2"') + cell("1"),
        cell("", 'vMerge="1"') + cell("2"),
    )
    table = "".join(f"<a:tr>{row}</a:tr>" for row in rows)
    frame = f"<p:graphicFrame><a:graphic><a:tbl>{table}</a:tbl></a:graphic></p:graphicFrame>"
    assert text_of("pptx", _pptx(frame)).splitlines() == [
        "| Year | CHF\\|EUR |",
        "| --- | --- |",
        "| 2024 | 1 |",
        "| 2024 | 2 |",
    ]


def test_notes_comments_charts_and_descriptions_are_text() -> None:
    picture = '<p:pic><p:nvPicPr><p:cNvPr descr="A red square"/></p:nvPicPr></p:pic>'
    chart = '<p:graphicFrame><a:graphic><c:chart r:id="c"/></a:graphic></p:graphicFrame>'
    point = '<c:pt idx="{}"><c:v>{}</c:v></c:pt>'
    series = (
        f"<c:ser><c:tx>{point.format(0, 'Sales')}</c:tx>"
        f"<c:cat>{point.format(0, 'Q1')}{point.format(1, 'Q2')}</c:cat>"
        f"<c:val>{point.format(0, 10)}{point.format(1, 20)}</c:val></c:ser>"
    )
    extra = {
        "ppt/slides/_rels/s1.xml.rels": relations(
            ("n", "notesSlide", "../n.xml"),
            ("k", "comments", "../k.xml"),
            ("c", "chart", "../c.xml"),
        ),
        "ppt/n.xml": named(
            "p:notes", _shape(_line("Say this"), "body") + _shape(_line("1"), "sldNum")
        ),
        "ppt/k.xml": named("p:cmLst", '<p:cm authorId="0"><p:text>Check it</p:text></p:cm>'),
        "ppt/c.xml": named("c:chartSpace", f"<c:chart>{series}</c:chart>"),
    }
    text = text_of("pptx", _pptx(_shape(_line("x")) + picture + chart, extra=extra))
    assert text.split("\n\n") == [
        "x",
        "[Picture: A red square]",
        "|  | Sales |\n| --- | --- |\n| Q1 | 10 |\n| Q2 | 20 |",
        "Notes:",
        "Say this",
        "Comment: Check it",
    ]


def test_footers_are_said_once_and_numbers_of_slides_never() -> None:
    slide = _shape(_line("Confidential"), "ftr") + _shape(_line("7"), "sldNum")
    reading = read("pptx", _pptx(slide + _shape(_line("b")), slide + _shape(_line("a"))))
    assert [one.text for one in reading.sections] == ["Confidential\n\na", "b"]


def test_what_cannot_be_seen_is_read_and_said() -> None:
    tiny = _shape(_line("secret", run='<a:rPr sz="100"/>'))
    for slide in (_shape(_line("secret"), at=(200, 0)), tiny):
        reading = read("pptx", _pptx(slide))
        assert reading.sections[0].text == "secret"
        assert "document_hidden_text" in notes_of(reading)
    assert not read("pptx", _pptx(_shape(_line("seen"), at=(50, 50)))).notes
    hidden = read("pptx", _pptx(_shape(_line("later")), show="0"))
    assert notes_of(hidden) == {"document_hidden_slides": {"count": 1}}


def test_links_say_their_address() -> None:
    link = '<a:rPr><a:hlinkClick r:id="l"/></a:rPr>'
    related = relations(("l", "hyperlink", "https://example.org"), external=True)
    extra = {"ppt/slides/_rels/s1.xml.rels": related}
    text = text_of("pptx", _pptx(_shape(_line("site", run=link)), extra=extra))
    assert text == "site (https://example.org)"


def test_files_of_others(shared: Path) -> None:
    good = shared / "documents" / "good"
    sample = text_of("pptx", (good / "powerpoint_sample.pptx").read_bytes())
    assert "- And baz things" in sample
    assert "Notes:\n\nSome notes on the second slide." in sample
    assert "| R4 | True | False | True | False | True | False |" in sample
    bad = read("pptx", (good / "powerpoint_bad_text.pptx").read_bytes())
    assert bad.sections[0].title.startswith("X-Library The fully customisable")
    whole = text_of("pptx", (good / "test.pptx").read_bytes())
    assert "| 7 | 8 | 9 | 1b92870d-e3b5-4e65-8153-919f4ff45592 | 11 | 12 |" in whole
    assert "| 2003 | 2003 |" in whole
