"""Makes a model card readable as text: its pictures, HTML and links go, code stays as it is."""

from __future__ import annotations

import re
from typing import Final

from app.ui.chat.untrusted_text import readable

MOST: Final = 48_000
"""Characters of a card that are shown."""

_FENCE = re.compile(r"^ {0,3}(?:```|~~~)")
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/tr|/h[1-6])\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]{0,30}(?:\s[^<>]{0,400})?/?>")
_PICTURE = re.compile(r"!\[[^\]\n]{0,300}\](?:\([^)\n]{0,400}\)|\[[^\]\n]{0,100}\])")
_EMPTY_LINK = re.compile(r"\[\s{0,20}\]\([^)\n]{0,400}\)")
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\](?:\([^()\n]{0,400}\)|\[[^\[\]\n]{0,200}\])")
_DEFINITION = re.compile(r"^ {0,3}\[[^\[\]\n]{1,200}\]:[ \t]*\S.*$", re.MULTILINE)
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,400})>")
_ADDRESS = re.compile(r"(`[^`\n]{1,400}`)|\b(https?|ftp|mailto):")
_BLANKS = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")


def card_text(untrusted_card: str) -> str:
    """Markdown without pictures, links and tags, with nothing hidden in it, `MOST` letters long."""
    text = readable(untrusted_card[:MOST])
    text = "".join(part if is_code else _without_tags(part) for part, is_code in _parts(text))
    return _BLANKS.sub("\n\n", text).strip()


def _without_tags(text: str) -> str:
    text = _BREAK.sub("\n", _without_comments(text))
    text = _EMPTY_LINK.sub("", _PICTURE.sub("", _TAG.sub("", text)))
    text = _DEFINITION.sub("", _LINK.sub(r"\1", _AUTOLINK.sub(r"\1", text)))
    # What is escaped is not taken for an address.
    text = _ADDRESS.sub(lambda found: found[1] or f"{found[2]}\\:", text)
    # An indented line inside HTML is no code.
    return re.sub(r"^ {4,}(?=\S)", "", text, flags=re.MULTILINE)


def _without_comments(text: str) -> str:
    first, *rest = text.split("<!--")
    return first + "".join(each.partition("-->")[2] for each in rest)


def _parts(text: str) -> list[tuple[str, bool]]:
    """Pieces of text and of fenced code, in turn."""
    parts: list[tuple[str, bool]] = []
    held: list[str] = []
    is_code = False
    for line in text.splitlines(keepends=True):
        if _FENCE.match(line):
            if is_code:
                parts.append(("".join([*held, line]), True))
                held = []
            else:
                parts.append(("".join(held), False))
                held = [line]
            is_code = not is_code
        else:
            held.append(line)
    return [*parts, ("".join(held), is_code)]
