"""What commands need of a terminal: tables that fit, progress, questions."""

from __future__ import annotations

import getpass
import shutil
import signal
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from app.models.gguf_source import clean_text

_GAP = "  "
_NARROWEST = 4
_LONGEST_CELL = 1000


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; numbers stand `right`, and they and what is `whole` are never shortened.

    Where there is too little room, those with a `spare` above 0 are left out, the highest first.
    """

    title: str
    right: bool = False
    whole: bool = False
    spare: int = 0


def table(
    columns: Sequence[Column], untrusted_rows: Iterable[Sequence[str]], width: int | None
) -> str:
    """Aligned lines of at most `width` cells (None: as wide as they are), each with its newline.

    Columns that are empty in every row are left out. Where there is too little room spare columns
    are left out too, and then the widest texts lose their middle.
    """
    rows = [[clean_text(cell, _LONGEST_CELL) for cell in row] for row in untrusted_rows]
    lines = [[column.title for column in columns], *rows]
    widths = [max(map(cells, texts)) for texts in zip(*lines, strict=True)]
    kept = [at for at in range(len(columns)) if not rows or any(row[at] for row in rows)]
    while width is not None and _needed([widths[at] for at in kept]) > width:
        spare = max(kept, key=lambda at: columns[at].spare)
        if not columns[spare].spare:
            break
        kept.remove(spare)
    chosen, wide = [columns[at] for at in kept], [widths[at] for at in kept]
    fitted = wide if width is None else _fitted(wide, chosen, width)
    return "".join(_line([line[at] for at in kept], fitted, chosen) for line in lines)


def show(columns: Sequence[Column], untrusted_rows: Iterable[Sequence[str]]) -> None:
    """A table to stdout: fitted where that is a terminal; a pipe or a file gets all of it."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    sys.stdout.write(table(columns, untrusted_rows, width))
    sys.stdout.flush()


def cells(text: str) -> int:
    """How many cells of a terminal a text takes."""
    return sum(map(_cells_of, text))


def shortened(text: str, width: int) -> str:
    """A text without its middle, if it is wider than `width`; names and paths tell most at both
    ends."""
    if cells(text) <= width:
        return text
    end = _taken(reversed(text), width // 2)[::-1]
    return _taken(text, width - 1 - cells(end)) + "…" + end


def _stderr_is_terminal() -> bool:
    return sys.stderr.isatty()


@dataclass(slots=True)
class ProgressLine:
    """One line on stderr, written over again and again; nothing where that is no terminal."""

    is_shown: bool = field(default_factory=_stderr_is_terminal)
    _written: int = 0

    def show(self, text: str) -> None:
        """In place of what was there."""
        if not self.is_shown:
            return
        told = shortened(clean_text(text, _LONGEST_CELL), shutil.get_terminal_size().columns - 1)
        sys.stderr.write("\r" + told + " " * max(0, self._written - cells(told)))
        sys.stderr.flush()
        self._written = cells(told)

    def clear(self) -> None:
        """Leave an empty line."""
        if self._written:
            sys.stderr.write("\r" + " " * self._written + "\r")
            sys.stderr.flush()
            self._written = 0


def can_ask() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def confirmed(question: str, *, default: bool) -> bool:
    """A yes or no; Enter alone, and the end of the input, mean `default` and no."""
    sys.stderr.write(f"{question} [{'Y/n' if default else 'y/N'}] ")
    sys.stderr.flush()
    with _interrupted_by_ctrl_c():
        answer = sys.stdin.readline()
    return bool(answer) and (answer.strip().lower() or ("y" if default else "n")).startswith("y")


def secret(prompt: str) -> str:
    """A line that is not shown while it is typed; from a pipe, its first line."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    with _interrupted_by_ctrl_c():
        return getpass.getpass(prompt, stream=sys.stderr)


@contextmanager
def _interrupted_by_ctrl_c() -> Iterator[None]:
    """Asyncio's own handler only notes the first Ctrl+C: a question would stay open."""
    earlier = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, earlier)


def _cells_of(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _taken(characters: Iterable[str], width: int) -> str:
    """As many of the first characters as fit."""
    taken = ""
    for character in characters:
        width -= _cells_of(character)
        if width < 0:
            break
        taken += character
    return taken


def _needed(widths: Sequence[int]) -> int:
    return sum(widths) + len(_GAP) * (len(widths) - 1)


def _fitted(widths: Sequence[int], columns: Sequence[Column], width: int) -> list[int]:
    """The widest give way first."""
    fitted = list(widths)
    texts = [at for at, column in enumerate(columns) if not (column.right or column.whole)]
    while (excess := _needed(fitted) - width) > 0 and texts:
        widest = max(texts, key=lambda at: fitted[at])
        if fitted[widest] <= _NARROWEST:
            break
        next_one = max((fitted[at] for at in texts if fitted[at] < fitted[widest]), default=0)
        fitted[widest] = max(next_one, _NARROWEST, fitted[widest] - excess)
    return fitted


def _line(texts: Sequence[str], widths: Sequence[int], columns: Sequence[Column]) -> str:
    parts = []
    for text, width, column in zip(texts, widths, columns, strict=True):
        shown = shortened(text, width)
        blank = " " * (width - cells(shown))
        parts.append(blank + shown if column.right else shown + blank)
    return _GAP.join(parts).rstrip() + "\n"
