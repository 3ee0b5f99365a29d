"""Keeps control tokens written inside messages from being read as control tokens (D17).

Before a template is rendered, every control token's text inside a message body loses its first
character to a private-use stand-in, so the template's logic sees nearly the same text and no
control token can be found there. After rendering, `Shield.split` finds the control tokens that the
template itself wrote and only then puts the characters back. The engine emits `Control` by id and
tokenises `Plain` with `parse_special=False`; where no body holds control text that gives what
llama.cpp gives for the whole prompt (`tokenizer_st_partition` in llama-vocab.cpp), provided the
engine also drops the white space around tokens that have the LSTRIP or RSTRIP attribute.
"""

from __future__ import annotations

import re
import secrets
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.core.words import Turn

_PLANES = ((0xF0000, 0xFFFFD), (0x100000, 0x10FFFD))
_NESTING_LIMIT = 40


@dataclass(frozen=True, slots=True)
class Control:
    """A control token the template wrote; `text` is its text in the vocabulary."""

    text: str


@dataclass(frozen=True, slots=True)
class Plain:
    """Text in which nothing is a control token; never empty."""

    text: str


Fragment = Control | Plain


@dataclass(frozen=True, slots=True)
class Shield:
    """How the bodies of one prompt were shielded."""

    pattern: re.Pattern[str] | None
    """Finds control tokens, the longest at each place; None when the vocabulary has none."""
    stand_ins: Mapping[str, str]
    """The private-use character for each character that was replaced."""

    def split(self, rendered: str) -> list[Fragment]:
        """The fragments of a rendered prompt, in order; bodies have their characters back."""
        fragments: list[Fragment] = []
        at = 0
        for match in self.pattern.finditer(rendered) if self.pattern else ():
            if match.start() > at:
                fragments.append(Plain(self.restore(rendered[at : match.start()])))
            fragments.append(Control(match.group()))
            at = match.end()
        if at < len(rendered):
            fragments.append(Plain(self.restore(rendered[at:])))
        return fragments

    def restore(self, text: str) -> str:
        """`text` with the original characters."""
        for original, stand_in in self.stand_ins.items():
            text = text.replace(stand_in, original)
        return text


def shield(turns: Sequence[Turn], controls: Collection[str]) -> tuple[tuple[Turn, ...], Shield]:
    """Shield the texts and the reasoning of `turns` against the texts in `controls`.

    A beginning of a control token at the end of a body is shielded too, so that neither the
    template's next characters nor the next body can complete it.
    """
    words = sorted({word for word in controls if word})
    if not words:
        return tuple(turns), Shield(None, {})
    pattern = re.compile(_alternation(words))
    firsts = sorted({word[0] for word in words})
    bodies = [text for turn in turns for text in (turn.text, turn.reasoning)]
    guard = Shield(pattern, dict(zip(firsts, _unused(bodies, len(firsts)), strict=True)))
    shielded = tuple(
        replace(
            turn,
            text=_shielded(turn.text, words, guard),
            reasoning=_shielded(turn.reasoning, words, guard),
        )
        for turn in turns
    )
    return shielded, guard


def _shielded(body: str, words: Sequence[str], guard: Shield) -> str:
    assert guard.pattern is not None
    while guard.pattern.search(body):
        body = guard.pattern.sub(lambda match: _blunt(match.group(), guard), body)
    longest = max(map(len, words))
    for start in range(max(0, len(body) - longest + 1), len(body)):
        if _begins_a_word(body[start:], words):
            body = body[:start] + _blunt(body[start:], guard)
    return body


def _blunt(text: str, guard: Shield) -> str:
    return guard.stand_ins[text[0]] + text[1:]


def _begins_a_word(text: str, words: Sequence[str]) -> bool:
    at = bisect_left(words, text)
    return at < len(words) and words[at].startswith(text)


def _unused(bodies: Iterable[str], count: int) -> list[str]:
    """Random private-use characters that are in none of the bodies."""
    used = {letter for body in bodies if not body.isascii() for letter in body}
    found: list[str] = []
    while len(found) < count:
        first, last = secrets.choice(_PLANES)
        letter = chr(first + secrets.randbelow(last - first + 1))
        if letter not in used and letter not in found:
            found.append(letter)
    return found


def _alternation(words: Sequence[str], depth: int = 0) -> str:
    """A regular expression for the longest of the sorted `words`, common beginnings shared.

    A plain alternation tries thousands of reserved tokens at every `<` of a document.
    """
    if depth == _NESTING_LIMIT:
        return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0], []).append(word)
    return "|".join(_group(group, depth) for group in groups.values())


def _group(words: list[str], depth: int) -> str:
    common = _common_beginning(words[0], words[-1])
    rests = [word[len(common) :] for word in words if word != common]
    if not rests:
        return re.escape(common)
    optional = "?" if len(rests) < len(words) else ""
    return f"{re.escape(common)}(?:{_alternation(rests, depth + 1)}){optional}"


def _common_beginning(one: str, other: str) -> str:
    """What two words share; for the first and last of sorted ones, what all between share."""
    length = 0
    for ours, theirs in zip(one, other, strict=False):
        if ours != theirs:
            break
        length += 1
    return one[:length]
