"""Pages without text are read by the Tesseract of this computer, where it has one."""

from __future__ import annotations

import locale
from collections.abc import Callable, Sequence
from typing import Protocol

from app.core.papers import PagePicture, Reading
from app.documents import ocr

SCANNED = frozenset({"document_scanned", "document_scanned_no_ocr"})
"""Notes of documents with pages that nobody could read."""
_NAMES = {
    "de": "deu",
    "en": "eng",
    "es": "spa",
    "fr": "fra",
    "it": "ita",
    "ja": "jpn",
    "pt": "por",
    "nl": "nld",
    "pl": "pol",
    "ru": "rus",
    "uk": "ukr",
    "cs": "ces",
    "sv": "swe",
    "da": "dan",
    "nb": "nor",
    "no": "nor",
    "fi": "fin",
    "tr": "tur",
    "el": "ell",
    "ar": "ara",
    "he": "heb",
    "ko": "kor",
    "zh": "chi_sim",
    "hi": "hin",
    "hu": "hun",
    "ro": "ron",
}
"""As Tesseract calls the languages."""


class Draws(Protocol):
    """A document that is open in its reader child."""

    async def render(
        self, page: int, width: int, quotes: Sequence[str] = ..., /
    ) -> PagePicture: ...


async def with_scans(
    reading: Reading,
    opened: Draws,
    on_progress: Callable[[int, int], None] | None = None,
    *,
    language: str = "system",
) -> Reading:
    """The reading with what stands on its scanned pages; a note says what stays unread.

    `language` is that of the window: what its user has is likely to be in it.
    """
    if not ocr.scanned_pages(reading):
        return reading
    # Looked for each time: who is told to install it may do so and try again.
    tesseract = await ocr.find_tesseract(wanted(language))
    return await ocr.read_scans(
        reading, lambda page: opened.render(page, ocr.WIDTH), tesseract, on_progress
    )


def wanted(language: str) -> tuple[str, ...]:
    """What Tesseract calls the language of the window; `system` is that of the computer."""
    named = (locale.getlocale()[0] or "") if language == "system" else language
    known = _NAMES.get(named.replace("-", "_").split("_")[0].lower())
    return (known,) if known else ()
