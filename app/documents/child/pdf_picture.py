"""Draws a page of a PDF, and says where on it quoted words stand."""

from __future__ import annotations

import ctypes as c
import unicodedata
from collections.abc import Iterator, Sequence

from app.core.errors import UserError
from app.core.papers import Box, PagePicture
from app.documents.child.pdf_extras import form_of
from app.documents.child.pdf_file import Page, opened
from app.documents.child.pdfium import Pdfium
from app.documents.child.sheet import Source

_LONGEST_SIDE = 4096
_MOST_PIXELS = 13_000_000
_MOST_BOXES = 2_000
_MOST_QUOTES, _LONGEST_QUOTE = 20, 4_000
_WINDOW = 5
"""Words that are looked for together where the whole quote does not stand on the page."""
_BYTES = 3
_FORMAT, _FLAGS = 2, 0x01 | 0x10
"""`FPDFBitmap_BGR`; annotations drawn, red before blue."""
_WHITE = 0xFFFFFFFF
_SCALE = 1 << 14
"""Of the places that PDFium gives in whole units."""


def render_page(source: Source, page: int, width: int, quotes: Sequence[str]) -> PagePicture:
    """A page (from 1) drawn `width` pixels wide, less where it would be too large.

    A quote is found without regard to case, spaces, line ends and punctuation; one that does not
    stand there as a whole is marked as far as five of its words do. Raises UserError
    `document_no_picture`, and as `pdf_file.opened` does.
    """
    with opened(source) as file, form_of(file) as form:
        if not 1 <= page <= file.pages:
            raise UserError("document_no_picture", page=page)
        with file.page(page - 1) as opened_page:
            if opened_page is None:
                raise UserError("document_no_picture", page=page)
            return _picture(file.pdfium, opened_page, form, width, quotes)


def _picture(
    pdfium: Pdfium, page: Page, form: int, width: int, quotes: Sequence[str]
) -> PagePicture:
    across, down = _size(pdfium, page, width)
    pixels = _draw(pdfium, page, form, across, down)
    return PagePicture(across, down, pixels, tuple(_boxes(pdfium, page, quotes)))


def _size(pdfium: Pdfium, page: Page, width: int) -> tuple[int, int]:
    points_across, points_down = pdfium.page_width(page.handle), pdfium.page_height(page.handle)
    if not (0 < points_across < 1e12 and 0 < points_down < 1e12):
        return 1, 1
    scale = max(1, min(width, _LONGEST_SIDE)) / points_across
    scale = min(scale, _LONGEST_SIDE / points_down)
    scale = min(scale, (_MOST_PIXELS / (points_across * points_down)) ** 0.5)
    return max(1, int(points_across * scale)), max(1, int(points_down * scale))


def _draw(pdfium: Pdfium, page: Page, form: int, across: int, down: int) -> bytes:
    pixels = c.create_string_buffer(across * down * _BYTES)
    bitmap = pdfium.new_bitmap(across, down, _FORMAT, pixels, across * _BYTES)
    if not bitmap:
        raise UserError("document_no_picture")
    try:
        pdfium.fill_bitmap(bitmap, 0, 0, across, down, _WHITE)
        pdfium.render(bitmap, page.handle, 0, 0, across, down, 0, _FLAGS)
        if form:
            _draw_form(pdfium, page, form, (bitmap, page.handle, 0, 0, across, down, 0, _FLAGS))
    finally:
        pdfium.free_bitmap(bitmap)
    return pixels.raw


def _draw_form(
    pdfium: Pdfium, page: Page, form: int, where: tuple[int, int, int, int, int, int, int, int]
) -> None:
    """The fields, without PDFium's mark that they can be filled in."""
    pdfium.enter_page(page.handle, form)
    pdfium.highlight(form, 0)
    pdfium.render_form(form, *where)
    pdfium.leave_page(page.handle, form)


def _boxes(pdfium: Pdfium, page: Page, quotes: Sequence[str]) -> Iterator[Box]:
    letters, places = _letters(page.untrusted_text)
    count = 0
    for quote in quotes[:_MOST_QUOTES]:
        for start, end in _found(letters, quote[:_LONGEST_QUOTE]):
            for box in _rectangles(pdfium, page, places[start], places[end - 1]):
                yield box
                count += 1
                if count == _MOST_BOXES:
                    return


def _letters(text: str) -> tuple[str, list[int]]:
    """Letters and digits alone, in one spelling; and where in the text, in UTF-16, each stands."""
    letters: list[str] = []
    places: list[int] = []
    at = 0
    for character in text:
        for letter in _spelled(character):
            letters.append(letter)
            places.append(at)
        at += 2 if character > "\uffff" else 1
    return "".join(letters), places


def _spelled(character: str) -> Iterator[str]:
    for letter in unicodedata.normalize("NFKD", character).casefold():
        if letter.isalnum():
            yield letter


def _found(letters: str, quote: str) -> list[tuple[int, int]]:
    """Where the quote stands among the letters: as a whole, else its runs of words."""
    wanted = _letters(quote)[0]
    if not wanted:
        return []
    start = letters.find(wanted)
    if start >= 0:
        return [(start, start + len(wanted))]
    return _runs(letters, ["".join(_letters(word)[0]) for word in quote.split()])


def _runs(letters: str, words: list[str]) -> list[tuple[int, int]]:
    """Each window of words that stands there, windows that touch drawn together."""
    found: list[tuple[int, int]] = []
    after = 0
    words = [word for word in words if word]
    for at in range(max(1, len(words) - _WINDOW + 1)):
        wanted = "".join(words[at : at + _WINDOW])
        start = letters.find(wanted, after) if len(wanted) > _WINDOW else -1
        if start < 0:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], start + len(wanted)))
        else:
            found.append((start, start + len(wanted)))
        after = start + 1
    return found


def _rectangles(pdfium: Pdfium, page: Page, first: int, last: int) -> Iterator[Box]:
    """One a line, from UTF-16 unit `first` to `last` of the page's text."""
    start = max(0, pdfium.character_of(page.text_handle, first))
    end = max(start, pdfium.character_of(page.text_handle, last))
    edges = (c.c_double * 4)()
    at = c.addressof(edges)
    count = pdfium.count_rectangles(page.text_handle, start, end - start + 1)
    for index in range(min(max(count, 0), _MOST_BOXES)):
        if pdfium.rectangle(page.text_handle, index, at, at + 8, at + 16, at + 24):
            left, top, right, bottom = edges
            box = _on_page(pdfium, page, (left, top), (right, bottom))
            if box is not None:
                yield box


def _on_page(
    pdfium: Pdfium, page: Page, corner: tuple[float, float], other: tuple[float, float]
) -> Box | None:
    """A rectangle in points as shares of the picture, whichever way the page is turned."""
    (x1, y1), (x2, y2) = (_share(pdfium, page, point) for point in (corner, other))
    left, right = max(0.0, min(x1, x2)), min(1.0, max(x1, x2))
    top, bottom = max(0.0, min(y1, y2)), min(1.0, max(y1, y2))
    return (left, top, right, bottom) if left < right and top < bottom else None


def _share(pdfium: Pdfium, page: Page, point: tuple[float, float]) -> tuple[float, float]:
    x, y = c.c_int(), c.c_int()
    whole = (0, 0, _SCALE, _SCALE, 0)
    pdfium.to_device(page.handle, *whole, *point, c.byref(x), c.byref(y))
    return x.value / _SCALE, y.value / _SCALE
