"""Whether a page has text that nobody sees, or is a picture of a page.

Hidden is what is drawn invisibly (render mode 3) or fully transparent, white on nothing, under 1.5
points, or outside the page. Invisible text over a picture of the page is the layer that a scanner's
program wrote. Each text object is looked at; on a page of very many objects each twelfth character
first, and the objects only where one of those is strange. Not found: text that something is drawn
over, text in the colour of a dark ground, layers that are switched off, clipped text, text in a
form that is tiny or outside the page, fewer than twelve characters on a crowded page, and what
stands behind the 20,000th object of a page.
"""

from __future__ import annotations

import ctypes as c
from dataclasses import dataclass, field

from app.documents.child import pdfium as kinds
from app.documents.child.pdf_file import Page
from app.documents.child.pdfium import Pdfium, said

_MOST_OBJECTS = 20_000
_CROWD, _STRIDE = 100, 12
_MUCH_TEXT = 300
_MOST_GROUNDS = 200
_DEEPEST_FORM = 4
_INVISIBLE = 3
_FILLED = (0, 4)
_SEE_THROUGH, _WHITE = 13, 244
"""Of 255: under 5 % opacity nothing is seen; as light as this, nothing on paper."""
_TINY = 1.5
_LEAST_CHARACTERS = 3
_PICTURE_SHARE = 0.5
_LINES_OF_A_DRAWING = 20

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top; in points."""


@dataclass(slots=True)
class Look:
    """What was seen on one page: characters that are hidden, or in a scan's text layer."""

    hidden: int = 0
    layer: int = 0
    pictures: float = 0.0
    """The share of the page that its pictures cover, 1 at most."""
    drawn: int = 0
    """Objects that are no text."""

    @property
    def has_hidden(self) -> bool:
        """Whether it is more than a stray character."""
        return self.hidden >= _LEAST_CHARACTERS

    @property
    def is_picture(self) -> bool:
        """Whether what is on the page may be text to the eye, though none to the computer."""
        return self.pictures > 0 or self.drawn >= _LINES_OF_A_DRAWING

    @property
    def is_mostly_picture(self) -> bool:
        """Whether a picture covers most of it."""
        return self.pictures >= _PICTURE_SHARE


@dataclass(slots=True)
class Looker:
    """Looks at pages; its buffers are used again for every object."""

    pdfium: Pdfium
    _bounds: c.Array[c.c_float] = field(default_factory=c.c_float * 4)
    _color: c.Array[c.c_uint] = field(default_factory=c.c_uint * 4)

    def look(self, page: Page) -> Look:
        """Look at every object of the page once, and at what is strange a second time."""
        found, box = Look(), self._page_box(page)
        if self._is_crowded(page) and not self._samples_strange(page, box):
            return found
        strange, others = self._sorted(page, box)
        grounds: list[tuple[int, Rectangle]] = []
        for index, kind, thing in others:
            found.drawn += 1
            if kind in (kinds.IMAGE, kinds.FORM, kinds.SHADING):
                found.pictures = min(1.0, found.pictures + self._share(thing, kind, box))
            if kind == kinds.FORM:
                place = self._rectangle(thing)
                on_paper = not any(_meet(place, ground) for _, ground in grounds)
                self._look_inside(thing, page, found, _DEEPEST_FORM, on_paper)
            if len(grounds) < _MOST_GROUNDS and self._covers_paper(thing, kind):
                grounds.append((index, self._rectangle(thing)))
        for index, thing in strange:
            if found.has_hidden:
                break
            self._judge(index, thing, page, box, grounds, found)
        return found

    def _is_crowded(self, page: Page) -> bool:
        """Whether it has so much text that it is no scan, and more objects than samples."""
        length, objects = len(page.untrusted_text), self.pdfium.count_objects(page.handle)
        return length > _MUCH_TEXT and objects > max(_CROWD, length // _STRIDE)

    def _samples_strange(self, page: Page, box: Rectangle) -> bool:
        """Whether one of some characters, in forms too, may be unseen."""
        pdfium, text, edges = self.pdfium, page.text_handle, (c.c_float * 4)()
        for at in range(_STRIDE // 2, pdfium.count_characters(text), _STRIDE):
            thing = pdfium.object_of(text, at)
            if not thing:
                continue
            white, alpha = self._fill(thing)
            if white or alpha < _SEE_THROUGH or pdfium.text_mode(thing) == _INVISIBLE:
                return True
            pdfium.loose_box(text, at, edges)
            left, top, right, bottom = edges  # FS_RECTF, as of the page
            if top - bottom < _TINY or not _meet((left, bottom, right, top), box):
                return True
        return False

    def _sorted(
        self, page: Page, box: Rectangle
    ) -> tuple[list[tuple[int, int]], list[tuple[int, int, int]]]:
        """Texts that may be unseen, as (index, object), and what is no text, its kind between.

        This runs for each object of a long document, so it makes no call that it can spare.
        """
        pdfium, handle, bounds, color = self.pdfium, page.handle, self._bounds, self._color
        at, at_color, (west, south, east, north) = c.addressof(bounds), c.addressof(color), box
        corners = at, at + 4, at + 8, at + 12
        channels = at_color, at_color + 4, at_color + 8, at_color + 12
        get, kind_of, mode_of = pdfium.object, pdfium.kind, pdfium.text_mode
        fill, rectangle = pdfium.fill_color, pdfium.bounds
        strange: list[tuple[int, int]] = []
        others: list[tuple[int, int, int]] = []
        for index in range(min(pdfium.count_objects(handle), _MOST_OBJECTS)):
            thing = get(handle, index)
            kind = kind_of(thing)
            if kind != kinds.TEXT:
                others.append((index, kind, thing))
                continue
            fill(thing, *channels)
            red, green, blue, alpha = color
            rectangle(thing, *corners)
            left, bottom, right, top = bounds
            if (
                (red >= _WHITE and green >= _WHITE and blue >= _WHITE)
                or alpha < _SEE_THROUGH
                or mode_of(thing) == _INVISIBLE
                or top - bottom < _TINY
                or not (left <= east and right >= west and bottom <= north and top >= south)
            ):
                strange.append((index, thing))
        return strange, others

    def _page_box(self, page: Page) -> Rectangle:
        edges = (c.c_float * 4)()  # FS_RECTF: left, top, right, bottom
        self.pdfium.page_box(page.handle, edges)
        left, top, right, bottom = edges
        return left, bottom, right, top

    def _rectangle(self, thing: int) -> Rectangle:
        at = c.addressof(self._bounds)
        if not self.pdfium.bounds(thing, at, at + 4, at + 8, at + 12):
            return 0.0, 0.0, 0.0, 0.0
        left, bottom, right, top = self._bounds
        return left, bottom, right, top

    def _fill(self, thing: int) -> tuple[bool, int]:
        """Whether it is filled white, and its opacity of 255."""
        at = c.addressof(self._color)
        if not self.pdfium.fill_color(thing, at, at + 4, at + 8, at + 12):
            return False, 255
        red, green, blue, alpha = self._color
        return red >= _WHITE and green >= _WHITE and blue >= _WHITE, alpha

    def _covers_paper(self, thing: int, kind: int) -> bool:
        if kind != kinds.PATH:
            return True
        mode, stroke = c.c_int(), c.c_int()
        if not self.pdfium.draw_mode(thing, c.byref(mode), c.byref(stroke)) or not mode.value:
            return False
        white, alpha = self._fill(thing)
        return not white and alpha >= _SEE_THROUGH

    def _share(self, thing: int, kind: int, box: Rectangle) -> float:
        """How much of the page this picture takes; a form counts as far as it has pictures."""
        if kind == kinds.FORM and not self._has_image(thing, _DEEPEST_FORM):
            return 0.0
        left, bottom, right, top = self._rectangle(thing)
        width = min(right, box[2]) - max(left, box[0])
        height = min(top, box[3]) - max(bottom, box[1])
        area = (box[2] - box[0]) * (box[3] - box[1])
        return max(width, 0.0) * max(height, 0.0) / area if area > 0 else 0.0

    def _has_image(self, form: int, depth: int) -> bool:
        for thing in self._inside(form):
            kind = self.pdfium.kind(thing)
            if kind == kinds.IMAGE:
                return True
            if kind == kinds.FORM and depth and self._has_image(thing, depth - 1):
                return True
        return False

    def _inside(self, form: int) -> list[int]:
        count = min(max(self.pdfium.count_inside(form), 0), _MOST_OBJECTS // 10)
        return [self.pdfium.object_inside(form, index) for index in range(count)]

    def _look_inside(self, form: int, page: Page, found: Look, depth: int, on_paper: bool) -> None:
        """In a form, whose places are its own: text that nothing there could make visible.

        White counts where neither the form nor the page (`on_paper`) has drawn a ground before.
        """
        for thing in self._inside(form):
            kind = self.pdfium.kind(thing)
            if kind == kinds.TEXT:
                mode, (white, alpha) = self.pdfium.text_mode(thing), self._fill(thing)
                invisible = mode == _INVISIBLE
                if invisible or alpha < _SEE_THROUGH or (on_paper and white and mode in _FILLED):
                    self._count(thing, page, found, layer=invisible and found.is_mostly_picture)
            elif kind == kinds.FORM and depth:
                self._look_inside(thing, page, found, depth - 1, on_paper)
            on_paper = on_paper and (kind == kinds.TEXT or not self._covers_paper(thing, kind))

    def _judge(
        self,
        index: int,
        text: int,
        page: Page,
        box: Rectangle,
        grounds: list[tuple[int, Rectangle]],
        found: Look,
    ) -> None:
        place = self._rectangle(text)
        white, alpha = self._fill(text)
        if self.pdfium.text_mode(text) == _INVISIBLE:
            self._count(text, page, found, layer=found.is_mostly_picture)
        elif alpha < _SEE_THROUGH or not _meet(place, box) or self._is_tiny(text):
            self._count(text, page, found)
        elif white and self.pdfium.text_mode(text) in _FILLED:
            middle = (place[0] + place[2]) / 2, (place[1] + place[3]) / 2
            if not any(at < index and _within(middle, ground) for at, ground in grounds):
                self._count(text, page, found)

    def _is_tiny(self, text: int) -> bool:
        size, matrix = c.c_float(), (c.c_float * 6)()
        self.pdfium.text_size(text, c.byref(size))
        self.pdfium.matrix(text, matrix)
        height = float((matrix[2] ** 2 + matrix[3] ** 2) ** 0.5)
        return 0 < size.value * height < _TINY

    def _count(self, text: int, page: Page, found: Look, layer: bool = False) -> None:
        if layer and found.layer >= _LEAST_CHARACTERS:
            return
        characters = said(self.pdfium.object_text, text, page.text_handle)
        seen = len("".join(characters.split()))
        if layer:
            found.layer += seen
        else:
            found.hidden += seen


def _meet(one: Rectangle, other: Rectangle) -> bool:
    return one[0] <= other[2] and one[2] >= other[0] and one[1] <= other[3] and one[3] >= other[1]


def _within(point: tuple[float, float], area: Rectangle) -> bool:
    return area[0] <= point[0] <= area[2] and area[1] <= point[1] <= area[3]
