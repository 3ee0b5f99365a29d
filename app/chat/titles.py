"""Titles of chats by the model: what it is asked, and what is made of its reply. Pure."""

from __future__ import annotations

import re

from app.core.words import Sampling

LONGEST = 60
REQUEST = (
    "Name this chat: three to six words that say what it is about, in the language it is held in. "
    "Reply with the name alone."
)
BEGUN = '"'
"""How the model's reply begins: it has only the title to write then, no reasoning, no preface."""
SAMPLING = Sampling(temperature=0.2, max_tokens=40, stop=('"', "\n"))

_MARKS = " \t\"'`*_-–—:.,;„“”‚‘’«»‹›「」『』《》"
_LABEL = re.compile(
    r"(chat title|title|name|titel|titre|título|标题|タイトル|العنوان)\s*([:：]|$)\s*",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


def clean(untrusted: str) -> str:
    """One line of at most 60 characters without quotes; empty where the model gave no title."""
    lines = [line for line in map(_bare, untrusted.splitlines()) if line]
    if not lines:
        return ""
    label = _LABEL.match(lines[0])
    title = _bare(lines[0][label.end() :]) if label else lines[0]
    return _shortened(title) if any(letter.isalnum() for letter in title) else ""


def _bare(line: str) -> str:
    return " ".join(_UNSEEN.sub(" ", line).split()).lstrip("#> ").strip(_MARKS)


def _shortened(title: str) -> str:
    if len(title) <= LONGEST:
        return title
    whole, _, _ = title[: LONGEST + 1].rpartition(" ")
    return (whole or title[:LONGEST])[:LONGEST].rstrip(_MARKS)
