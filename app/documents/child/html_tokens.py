"""Cuts HTML or XHTML into tags and text, in one pass over the text however it is broken.

By the rules of https://html.spec.whatwg.org/multipage/parsing.html that matter for reading. The
standard library's html.parser takes quadratic time for broken markup and differs between Pythons.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_KEPT = _names(
    "alt bgcolor checked class colspan content dir encoding hidden href id name reversed role"
    " rowspan selected start style type value charset http-equiv"
)
_RAW = frozenset(("script", "style", "xmp", "iframe", "noembed", "noframes"))
_RAW_WITH_ENTITIES = frozenset(("title", "textarea"))
_NAME = re.compile(r"[a-zA-Z][^\s/>]*")
_ATTRIBUTE = re.compile(
    r"""[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)?))?"""
)
_GAP = re.compile(r"[\s/=]*")
_COMMENT_END = re.compile(r"--!?>")
_SUBSET = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<!doctype[^\[>]*\[", re.IGNORECASE)
_MOST_DIGITS = re.compile(r"&#[0-9]{9,};?")


@dataclass(frozen=True, slots=True)
class Open:
    """A start tag: its name in small letters, and the attributes that say something to a reader."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Close:
    """An end tag."""

    name: str


Token = Open | Close | str


def unescape(untrusted: str) -> str:
    """Text with its character references resolved; numbers beyond Unicode become U+FFFD."""
    if "&" not in untrusted:
        return untrusted
    return html.unescape(_MOST_DIGITS.sub("\ufffd", untrusted))


def tokens(untrusted: str, *, xml: bool = False) -> Iterator[Token]:
    """Tags, and text with its entities resolved; comments and declarations are left out.

    `xml` believes tags that close themselves. What is inside `<style>` comes as text between its
    tags.
    """
    at = _after_subset(untrusted)
    while at < len(untrusted):
        start = untrusted.find("<", at)
        if start < 0:
            start = len(untrusted)
        if start > at:
            yield unescape(untrusted[at:start])
        if start == len(untrusted):
            return
        if _NAME.match(untrusted, start + 1):
            tag, at, closed = _tag(untrusted, start + 1)
            if tag is None:
                return
            yield tag
            if closed and xml:
                yield Close(tag.name)
            elif tag.name in _RAW or tag.name in _RAW_WITH_ENTITIES:
                text, at = _raw(untrusted, at, tag.name)
                yield text
                yield Close(tag.name)
            continue
        token, at = _other(untrusted, start)
        if token:
            yield token


def _after_subset(untrusted: str) -> int:
    """Where the text begins behind a document type that brings declarations of its own."""
    opening = _SUBSET.match(untrusted)
    ending = untrusted.find("]>", opening.end()) if opening else -1
    return ending + 2 if ending >= 0 else 0


def _tag(untrusted: str, at: int) -> tuple[Open | None, int, bool]:
    """The start tag, where it ends, and whether it closes itself; None where the text ended."""
    named = _NAME.match(untrusted, at)
    assert named
    at = named.end()
    attributes: dict[str, str] = {}
    while at < len(untrusted) and untrusted[at] != ">":
        found = _ATTRIBUTE.match(untrusted, at)
        if not found:  # slashes, spaces and equals signs that stand alone
            at = _after_gap(untrusted, at)
            continue
        at = found.end()
        name = found[1].lower()
        if name in _KEPT and name not in attributes:
            attributes[name] = unescape(found[2] or found[3] or found[4] or "")
    if at >= len(untrusted):
        return None, at, False
    return Open(named[0].lower(), attributes), at + 1, untrusted[at - 1] == "/"


def _after_gap(untrusted: str, at: int) -> int:
    gap = _GAP.match(untrusted, at)
    return max(at + 1, gap.end()) if gap else at + 1


def _raw(untrusted: str, at: int, name: str) -> tuple[str, int]:
    """The text up to the end tag of an element in which no tags count."""
    ending = re.compile(rf"</{name}[\s/>]", re.IGNORECASE).search(untrusted, at)
    stop = ending.start() if ending else len(untrusted)
    after = untrusted.find(">", stop)
    text = untrusted[at:stop]
    text = unescape(text) if name in _RAW_WITH_ENTITIES else text
    return text, after + 1 if after >= 0 else len(untrusted)


def _other(untrusted: str, start: int) -> tuple[Close | str, int]:
    """An end tag, a comment, a declaration, or a `<` that is just one."""
    after = untrusted[start + 1 : start + 2]
    if after not in {"/", "!", "?"} or not after:
        return "<", start + 1
    if untrusted.startswith("<!--", start):
        ending = _COMMENT_END.search(untrusted, start + 2)
        return "", ending.end() if ending else len(untrusted)
    if untrusted.startswith("<![CDATA[", start):
        stop = untrusted.find("]]>", start)
        stop = len(untrusted) if stop < 0 else stop
        return untrusted[start + 9 : stop], stop + 3
    stop = untrusted.find(">", start)
    stop = len(untrusted) if stop < 0 else stop
    named = _NAME.match(untrusted, start + 2) if after == "/" else None
    return Close(named[0].lower()) if named else "", stop + 1
