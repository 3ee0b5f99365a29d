"""A page is drawn within bounds, and the quoted words are found where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.papers import Box, PagePicture
from app.documents.child.pdf_picture import render_page
from app.documents.child.sheet import Source
from tests.documents import pdfs
from tests.quick import assert_quick

TEXT = [
    "The tenant pays a deposit of CHF 2,400 before the first day.",
    "Nobody else lives in the house. The key is handed over by",
    "Marta Lind, who also reads the meters.",
]
PAGE = pdfs.lines(TEXT)


def render(data: bytes, *quotes: str, page: int = 1, width: int = 600) -> PagePicture:
    """As the reader child does."""
    return render_page(Source(data, "a.pdf"), page, width, quotes)


def darkest(picture: PagePicture, box: Box) -> int:
    """The darkest red within a box."""
    left, top, right, bottom = box
    rows = range(int(top * picture.height), int(bottom * picture.height) + 1)
    first, last = int(left * picture.width), int(right * picture.width) + 1
    return min(
        picture.pixels[3 * (row * picture.width + column)]
        for row in rows
        for column in range(first, last)
    )


def test_a_page_is_drawn_as_wide_as_was_asked() -> None:
    picture = render(pdfs.document([b"1 0 0 rg 0 0 595 421 re f"]), width=300)
    assert (picture.width, picture.height) == (300, 424)
    assert len(picture.pixels) == 3 * 300 * 424
    assert picture.pixels[:3] == b"\xff\xff\xff"
    assert picture.pixels[-3:] == b"\xff\x00\x00"


def test_a_quote_is_marked_line_by_line_where_it_stands() -> None:
    data = pdfs.document([PAGE])
    picture = render(data, "is handed over by\nMarta Lind")
    first, second = picture.boxes
    assert first[3] <= second[1] + 0.005
    assert first[0] > second[0]
    assert all(darkest(picture, box) < 128 for box in picture.boxes)
    nothing = (0.5, first[1] - 0.1, 0.9, first[1] - 0.08)
    assert darkest(picture, nothing) == 255


@pytest.mark.parametrize(
    "quote",
    [
        "a deposit of CHF 2,400",
        "A  DEPOSIT\nof chf 2400!",
        "adepositofCHF2,400",
        "| a deposit | of | CHF 2,400 |",
    ],
)
def test_a_quote_is_found_whatever_its_spaces_and_marks(quote: str) -> None:
    data = pdfs.document([PAGE])
    assert render(data, quote).boxes == render(data, "a deposit of CHF 2,400").boxes != ()


def test_of_a_quote_that_was_changed_the_words_that_stand_there_are_marked() -> None:
    data = pdfs.document([PAGE])
    whole = render(data, "Nobody else lives in the house.").boxes
    changed = render(data, "It is said: Nobody else lives in the house, sadly for all of us").boxes
    assert len(changed) == 1
    assert changed[0] == pytest.approx(whole[0], abs=0.01)


def test_broken_words_are_found_joined() -> None:
    data = pdfs.document([pdfs.lines(["it was too conspicuous and dan-", "gerous for use"])])
    assert len(render(data, "conspicuous and dangerous for use").boxes) == 2


@pytest.mark.parametrize("quote", ["", "…", "words that are not on it at all", "x" * 100_000])
def test_what_is_not_on_the_page_is_not_marked(quote: str) -> None:
    assert render(pdfs.document([PAGE]), quote).boxes == ()


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_is_marked_at_the_right_place(turn: int) -> None:
    data = pdfs.document([PAGE], page_entries=b"/Rotate %d/CropBox[50 400 500 842]" % turn)
    picture = render(data, "deposit", width=500)
    (box,) = picture.boxes
    assert darkest(picture, box) < 128
    assert (box[2] - box[0] > box[3] - box[1]) == (turn % 180 == 0)


def test_a_form_field_is_drawn_with_what_was_filled_in() -> None:
    look = pdfs.stream(b"0 0 1 rg 0 0 100 100 re f", b"/Subtype/Form/BBox[0 0 100 100]")
    widget = b"<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/F 4/Rect[0 0 100 100]/AP<</N 5 0 R>>>>"
    data = pdfs.document(
        [b""],
        more=[widget, look],
        catalog=b"/AcroForm<</Fields[4 0 R]>>",
        page_entries=b"/Annots[4 0 R]",
    )
    assert render(data, width=595).pixels[-3 * 595 :][:3] == b"\x00\x00\xff"


@pytest.mark.parametrize(
    ("box", "width"),
    [
        (b"0 0 2000000000 2000000000", 800),
        (b"0 0 1 1000000", 4096),
        (b"0 0 1000000 1", 4096),
        (b"0 0 595 842", 10**9),
        (b"0 0 595 842", 0),
        (b"0 0 595 842", -5),
        (b"0 0 0 0", 800),
    ],
)
def test_a_picture_is_never_too_large(box: bytes, width: int) -> None:
    data = pdfs.document([b""], box=box)
    picture = assert_quick(lambda: render(data, "x", width=width), 5)
    assert 1 <= picture.width <= 4096
    assert 1 <= picture.height <= 4096
    assert len(picture.pixels) == 3 * picture.width * picture.height <= 40_000_000


@pytest.mark.parametrize("page", [-1, 0, 2, 2**40])
def test_a_page_that_is_not_there_is_said_not_to_be(page: int) -> None:
    with pytest.raises(UserError, match="document_no_picture"):
        render(pdfs.document([PAGE]), page=page)


def test_a_locked_page_wants_the_password(shared: Path) -> None:
    data = (shared / "documents" / "encrypted" / "r6-user-password.pdf").read_bytes()
    with pytest.raises(UserError, match="document_password_wanted"):
        render(data)
    assert render_page(Source(data, "a.pdf", "asdfzxcv"), 1, 100, ()).width == 100
