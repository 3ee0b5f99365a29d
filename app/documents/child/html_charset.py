"""The encoding that a web page or a mail says it is in, and its text."""

from __future__ import annotations

import codecs
import re

from app.documents.child.charset import Decoded, decoded

_LOOKED_AT = 4096
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})"""
    rb"""|<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_OF_TEXT = re.compile(
    r"utf-(8|16|32).*|iso8859-.*|cp\d+|koi8-.*|shift_jis.*|euc_.*|iso2022_.*|gb.*|big5.*|mac-.*"
    r"|tis-620|hz|johab|ascii"
)
_MEANT = {
    **dict.fromkeys(("iso8859-1", "ascii"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
}
"""What these names mean in fact (https://encoding.spec.whatwg.org/#names-and-labels)."""


def encoding(untrusted_label: str) -> str:
    """Python's name of an encoding of text; "" for what is unknown or no encoding of text."""
    try:
        name = codecs.lookup(untrusted_label.strip()[:40]).name
    except (LookupError, ValueError):
        return ""
    return _MEANT.get(name, name) if _OF_TEXT.fullmatch(name) else ""


def page(untrusted: bytes, label: str = "") -> Decoded:
    """The text of a page; `label` is what its mail says of it, and counts before what it says."""
    found = _DECLARED.search(untrusted[:_LOOKED_AT])
    inside = (found[1] or found[2]).decode("ascii", "replace") if found else ""
    name = encoding(label) or encoding(inside)
    # A page that says so in single bytes is not in UTF-16.
    return decoded(untrusted, "utf-8" if name.startswith("utf-16") and not label else name)
