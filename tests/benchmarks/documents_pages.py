"""How fast a PDF of 500 pages of text is taken in, beside PDFium's Python binding alone.

Ours is `reader.read`: a child is started, gets the file through a pipe, looks for hidden text and
scans, and its frames are checked. Theirs is the shortest program for pypdfium2, in a process of
its own as well; what it takes without the start of Python is said beside it.
"""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
import time
from pathlib import Path

from app.documents import reader
from tests.benchmarks.ratios import interleave
from tests.benchmarks.report import BUILD, figure, remark
from tests.documents import pdfs

_PAGES, _LINES, _WORDS = 500, 46, 12
_ROUNDS = 9
_SYLLABLES = [first + second for first in "bcdfghjklmnprst" for second in "aeiou"]
_BARE = """
import sys, time, pypdfium2
began = time.perf_counter()
document, characters = pypdfium2.PdfDocument(sys.argv[1]), 0
for index in range(len(document)):
    page = document[index]
    text = page.get_textpage()
    characters += len(text.get_text_range())
    text.close()
    page.close()
print(characters, time.perf_counter() - began)
"""


def main() -> None:
    """Print the figure."""
    path = BUILD / "documents" / "500_pages.pdf"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_made())
    asyncio.run(_measure(path))


async def _measure(path: Path) -> None:
    without_start: list[float] = []

    async def ours(_round: int) -> float:
        began = time.perf_counter()
        read = await reader.read(path)
        taken = time.perf_counter() - began
        if len(read.reading.sections) != _PAGES:
            raise AssertionError(len(read.reading.sections))
        return _PAGES / taken

    async def theirs(_round: int) -> float:
        began = time.perf_counter()
        said = await asyncio.to_thread(_bare, path)
        without_start.append(_PAGES / float(said.split()[1]))
        return _PAGES / (time.perf_counter() - began)

    rounds = await interleave(_ROUNDS, ours, theirs)
    remark(rounds.describe("pages a second"))
    remark(f"theirs without the start of Python: {sorted(without_start)[_ROUNDS // 2]:.0f}")
    figure("pages_ratio", rounds.ratio)


def _bare(path: Path) -> str:
    command = [sys.executable, "-I", "-c", _BARE, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _made() -> bytes:
    chance = random.Random(1)
    words = [
        "".join(chance.choices(_SYLLABLES, k=chance.choice((1, 2, 2, 3, 3, 4))))
        for _ in range(5000)
    ]
    pages = [
        [f"Page {number} of {_PAGES}"]
        + [" ".join(chance.choices(words, k=_WORDS)) for _ in range(_LINES)]
        for number in range(1, _PAGES + 1)
    ]
    return pdfs.document([pdfs.lines(page) for page in pages])


if __name__ == "__main__":
    main()
