"""Cuts a reading into passages of a few sentences that know where they stand, and joins them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from app.core.papers import Passage, Place, Reading, Section
from app.documents.pieces import Piece, pieces

SIZE = 900
"""Characters of a passage: a few paragraphs, some 200 tokens of English."""
_LEAST = 4
"""A heading begins a new passage where a fourth of the size stands before it."""
_HEADING_CHARACTERS = 300
_BETWEEN = " > "
_MARKS = {"page": "Page", "slide": "Slide", "part": "Part"}


def split(reading: Reading, size: int = SIZE) -> tuple[Passage, ...]:
    """The passages of a reading in order; those of a section are together exactly its text.

    Each begins and ends at headings, paragraphs, rows or sentences where it can, and is not much
    longer than `size` characters. `place.heading` has the headings above, the outermost first
    (`2 Rent > 2.1 Deposit`), and for the later rows of a long table the names of its columns.
    """
    above: list[tuple[int, str]] = []
    passages: list[Passage] = []
    for section in _sections(reading.sections):
        if section.label != "page":  # only pages go on where the one before ended
            above.clear()
        for text, heading in _packed(section, size, above):
            place = Place(section.label, section.number, section.title, heading)
            passages.append(Passage(place, text))
    return tuple(passages)


def whole(passages: Iterable[Passage]) -> str:
    """The text for a prompt: a line such as `## Page 3` stands where a page or sheet begins.

    Passages may be left out, as long as those given are in order; sections are apart by an empty
    line, and nothing marks the sections of a file that is one piece.
    """
    told = []
    for place, group in groupby(passages, key=_section_of):
        text = "".join(passage.text for passage in group).strip("\n")
        told.append("\n\n".join(part for part in (_mark(place, text), text) if part))
    return "\n\n".join(told)


def excerpt(passages: Sequence[Passage]) -> str:
    """The same for a run of passages taken out of a document: with the headings above the first."""
    text = whole(passages)
    if not passages:
        return text
    heading = _missing_heading(passages[0])
    return f"{heading}\n\n{text}" if heading else text


def searchable(passage: Passage) -> str:
    """What a search shall find it by: its title and headings, then its text."""
    place = passage.place
    title = "" if place.title and place.title in passage.text else place.title
    return "\n".join(part for part in (title, _missing_heading(passage), passage.text) if part)


def _missing_heading(passage: Passage) -> str:
    parts = passage.place.heading.split(_BETWEEN)
    return _BETWEEN.join(part for part in parts if part and part not in passage.text)


def _sections(sections: Iterable[Section]) -> Iterator[Section]:
    """Neighbours that have the same place become one, with an empty line between them."""
    held: Section | None = None
    for section in sections:
        same = held is not None and (held.label, held.number, held.title) == (
            section.label,
            section.number,
            section.title,
        )
        if held is not None and same:
            held = replace(held, text=f"{held.text}\n\n{section.text}")
            continue
        if held is not None:
            yield held
        held = section
    if held is not None:
        yield held


def _packed(section: Section, size: int, above: list[tuple[int, str]]) -> Iterator[tuple[str, str]]:
    """Texts of passages with the headings above; `above` goes on from section to section."""
    held: list[tuple[Piece, tuple[str, ...]]] = []
    length = body = 0
    for piece in pieces(section.text, size):
        heading = piece.kind == "heading"
        if held and (
            length + len(piece.text.rstrip()) > size or (heading and body >= size // _LEAST)
        ):
            carried = _headings_at_end(held)
            yield _told(held[: len(held) - carried])
            held = held[len(held) - carried :]
            length = sum(len(kept.text) for kept, _ in held)
            body = 0
        if heading:
            _enter(above, piece)
        path = tuple(title for _, title in above)
        held.append((piece, (*path, piece.title) if piece.kind == "table" else path))
        length += len(piece.text)
        body += 0 if heading else len(piece.text)
    if held:
        yield _told(held)


def _headings_at_end(held: Sequence[tuple[Piece, tuple[str, ...]]]) -> int:
    """How many headings close a passage: they belong to what follows, unless they are all of it."""
    for count, (piece, _) in enumerate(reversed(held)):
        if piece.kind != "heading":
            return count
    return 0


def _enter(above: list[tuple[int, str]], heading: Piece) -> None:
    while above and above[-1][0] >= heading.level:
        above.pop()
    if heading.title:
        above.append((heading.level, heading.title))


def _told(held: Sequence[tuple[Piece, tuple[str, ...]]]) -> tuple[str, str]:
    """The text, and the headings above all of it."""
    paths = [path for piece, path in held if piece.kind != "heading"] or [held[-1][1]]
    first, last = min(paths), max(paths)
    same = next(
        (at for at, (a, b) in enumerate(zip(first, last, strict=False)) if a != b),
        min(len(first), len(last)),
    )
    heading = _BETWEEN.join(part for part in first[:same] if part)
    return "".join(piece.text for piece, _ in held), heading[:_HEADING_CHARACTERS]


def _section_of(passage: Passage) -> Place:
    return replace(passage.place, heading="")


def _mark(place: Place, text: str) -> str:
    """The line in front of a section; "" where it needs none."""
    title = " ".join(place.title.split())
    if place.label == "sheet":
        return f"## Sheet: {title or place.number}"
    if place.label == "chapter":
        first = text.lstrip().split("\n", 1)[0].strip("#* \t")
        known = " ".join(first.split()).casefold() == title.casefold()
        return "" if known else f"# {title or f'Chapter {place.number}'}"
    name = _MARKS.get(place.label)
    if name is None:
        return ""
    return f"## {name} {place.number}: {title}" if title else f"## {name} {place.number}"
