"""Checks a grammar in llama.cpp's GBNF before llama.cpp sees it: readable, finite, within bounds.

llama.cpp tells what it cannot read on stderr alone, repeats a rule without end where `{5,3}` is
written, and recurses as deep as a grammar nests. The format: grammars/README.md of llama.cpp.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.core.errors import UserError

TEXT_LIMIT = 256 * 1024
"""Characters of a grammar."""
ELEMENT_LIMIT = 100_000
"""Characters, ranges and names, repeated ones as often as they are repeated."""
RULE_LIMIT = 8_000
"""Rules as llama.cpp makes them: one for each group, and for each time more that may be left out.
It follows them by recursion."""
REPEAT_LIMIT = 2000
"""llama.cpp takes a larger upper bound for none."""
DEPTH_LIMIT = 100

_BLANK = re.compile(r"(?:[ \t]|#[^\r\n]*)*")
_BLANK_LINES = re.compile(r"(?:[ \t\r\n]|#[^\r\n]*)*")
_NAME = re.compile(r"[A-Za-z0-9-]+")
_CHAR = r"(?:\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[trn\\\"\[\]-])|[^\\%s])"
_LITERAL_CHAR = re.compile(_CHAR % '"')
_CLASS_CHAR = re.compile(_CHAR % r"\]")
_TIMES = re.compile(r"\{[ \t]*(\d{1,9})[ \t]*(,)?[ \t]*(\d{1,9})?[ \t]*\}")

_Sequence = list[str | None]
"""Names of rules; None is a character."""


@dataclass(slots=True)
class _Grammar:
    """The rules by name, the alternatives of each; those of groups have names of their own."""

    rules: dict[str, list[_Sequence]] = field(default_factory=dict)
    elements: int = 0
    more_rules: int = 0

    def grow(self, elements: int, rules: int) -> None:
        """Count what llama.cpp will hold."""
        self.elements += elements
        self.more_rules += rules
        if self.elements > ELEMENT_LIMIT or len(self.rules) + self.more_rules > RULE_LIMIT:
            raise UserError("grammar_too_large")

    def add(self, alternatives: list[_Sequence]) -> str:
        """A rule without a name of its own."""
        name = f"_{len(self.rules)}"
        self.rules[name] = alternatives
        return name


def check(text: str) -> None:
    """Raise UserError unless llama.cpp can follow this grammar from its rule `root`.

    Codes: `grammar_too_large`, `grammar_unreadable` (`line`, `near`), `grammar_undefined` (`name`),
    `grammar_left_recursion` (`name`), `grammar_endless`.
    """
    if len(text) > TEXT_LIMIT:
        raise UserError("grammar_too_large")
    grammar = _Reader(text).read()
    if "root" not in grammar.rules:
        raise UserError("grammar_undefined", name="root")
    for alternatives in grammar.rules.values():
        for name in (name for sequence in alternatives for name in sequence if name):
            if name not in grammar.rules:
                raise UserError("grammar_undefined", name=name[:80])
    _refuse_left_recursion(grammar.rules)
    if "root" not in _closed(grammar.rules, characters=True):
        raise UserError("grammar_endless")


class _Reader:
    """Reads one grammar, as `llama_grammar_parser` does."""

    def __init__(self, text: str) -> None:
        self._text, self._at, self._depth = text, 0, 0
        self._grammar = _Grammar()

    def read(self) -> _Grammar:
        self._skip(nested=True)
        while self._at < len(self._text):
            self._rule()
        return self._grammar

    def _rule(self) -> None:
        name = self._take(_NAME)
        self._skip(nested=False)
        if not self._text.startswith("::=", self._at):
            raise self._unreadable()
        self._at += 3
        self._skip(nested=True)
        alternatives, size = self._alternatives(nested=False)
        self._grammar.rules[name] = alternatives
        self._grammar.grow(size, 0)
        if self._at < len(self._text) and self._text[self._at] not in "\r\n":
            raise self._unreadable()
        self._skip(nested=True)

    def _alternatives(self, *, nested: bool) -> tuple[list[_Sequence], int]:
        sequence, size = self._sequence(nested)
        found = [sequence]
        while self._next() == "|":
            self._at += 1
            self._skip(nested=True)
            sequence, more = self._sequence(nested)
            found.append(sequence)
            size += more + 1
        return found, size + 1

    def _sequence(self, nested: bool) -> tuple[_Sequence, int]:
        sequence: _Sequence = []
        total = 0
        item: tuple[_Sequence, int] | None = None
        while symbol := self._next():
            if symbol in "*+?{":
                if item is None:
                    raise self._unreadable()
                del sequence[len(sequence) - len(item[0]) :]
                total -= item[1]
                item = self._repeated(*item)
            else:
                found = self._item(symbol)
                if found is None:
                    break
                item = found if found[0] else None
                if item is None:
                    self._skip(nested=nested)
                    continue
            self._skip(nested=nested)
            sequence += item[0]
            total += item[1]
            if total > ELEMENT_LIMIT:
                raise UserError("grammar_too_large")
        return sequence, total

    def _item(self, symbol: str) -> tuple[_Sequence, int] | None:
        """What stands here, and its elements; None where the sequence is over."""
        if symbol == '"':
            count = self._characters(_LITERAL_CHAR, '"')
            return ([None] if count else []), count
        if symbol == "[":
            count = self._characters(_CLASS_CHAR, "]")
            return ([None] if count else []), count
        if symbol == ".":
            self._at += 1
            return [None], 1
        if symbol == "(":
            return self._group()
        if _NAME.match(symbol):
            return [self._take(_NAME)], 1
        if symbol in "|)\r\n":
            return None
        raise self._unreadable()

    def _group(self) -> tuple[_Sequence, int]:
        self._depth += 1
        if self._depth > DEPTH_LIMIT:
            raise UserError("grammar_too_large")
        self._at += 1
        self._skip(nested=True)
        alternatives, size = self._alternatives(nested=True)
        if self._next() != ")":
            raise self._unreadable()
        self._at += 1
        self._depth -= 1
        self._grammar.grow(size, 0)
        return [self._grammar.add(alternatives)], 1

    def _repeated(self, item: _Sequence, size: int) -> tuple[_Sequence, int]:
        least, most = self._times()
        if most is None:
            self._grammar.grow(size + 3, 0)
            name = self._grammar.add([])
            self._grammar.rules[name] = [[*item, name], []]
            return [*item[: len(item) * min(least, 1)], name], size * least + 1
        if most > REPEAT_LIMIT or least > most:
            raise self._unreadable()
        self._grammar.grow((most - least) * (size + 3), max(0, most - least - 1))
        name = self._grammar.add([list(item), []])
        return [*item[: len(item) * min(least, 1)], name], size * least + 1

    def _times(self) -> tuple[int, int | None]:
        symbol = self._text[self._at]
        if symbol != "{":
            self._at += 1
            return {"*": (0, None), "+": (1, None), "?": (0, 1)}[symbol]
        found = _TIMES.match(self._text, self._at)
        if not found or (found[3] and not found[2]) or int(found[1]) > REPEAT_LIMIT:
            raise self._unreadable()
        self._at = found.end()
        least = int(found[1])
        if not found[2]:
            return least, least
        return least, int(found[3]) if found[3] else None

    def _characters(self, character: re.Pattern[str], end: str) -> int:
        self._at += 1
        if end == "]" and self._next() == "^":
            self._at += 1
        count = 0
        while self._next() != end:
            self._take(character)
            count += 1
        self._at += 1
        return count

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        if not found or "\0" in found[0]:
            raise self._unreadable()
        self._at = found.end()
        return found[0]

    def _next(self) -> str:
        return self._text[self._at : self._at + 1]

    def _skip(self, *, nested: bool) -> None:
        found = (_BLANK_LINES if nested else _BLANK).match(self._text, self._at)
        assert found is not None
        self._at = found.end()

    def _unreadable(self) -> UserError:
        line = self._text.count("\n", 0, self._at) + 1
        near = self._text[self._at :].split("\n", 1)[0][:40].strip() or "the end"
        return UserError("grammar_unreadable", line=line, near=near)


def _refuse_left_recursion(rules: dict[str, list[_Sequence]]) -> None:
    """A rule that can begin with itself is followed without end."""
    empty = _closed(rules, characters=False)
    leads_to = {
        name: {follower for sequence in alternatives for follower in _leading(sequence, empty)}
        for name, alternatives in rules.items()
    }
    done: set[str] = set()
    for start in rules:
        path: list[tuple[str, list[str]]] = [] if start in done else [(start, [*leads_to[start]])]
        on_path = {start}
        while path:
            name, left = path[-1]
            if not left:
                path.pop()
                on_path.discard(name)
                done.add(name)
                continue
            following = left.pop()
            if following in on_path:
                raise UserError("grammar_left_recursion", name=_named(following, path))
            if following not in done:
                path.append((following, [*leads_to[following]]))
                on_path.add(following)


def _named(name: str, path: list[tuple[str, list[str]]]) -> str:
    """A group's rule has no name people know; the one it stands in has."""
    names = [name, *(on_path for on_path, _ in reversed(path))]
    return next((name for name in names if not name.startswith("_")), "root")[:80]


def _closed(rules: dict[str, list[_Sequence]], *, characters: bool) -> set[str]:
    """The rules that may be empty, or, if `characters` may be written as well, may end."""
    left: list[int] = []  # names in each sequence that are not found yet
    owners: list[str] = []
    users: dict[str, list[int]] = {}
    waiting: list[str] = []
    for name, alternatives in rules.items():
        for sequence in alternatives:
            if not characters and None in sequence:
                continue
            used = [item for item in sequence if item]
            for item in used:
                users.setdefault(item, []).append(len(left))
            left.append(len(used))
            owners.append(name)
            if not used:
                waiting.append(name)
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        for number in users.get(name, ()):
            left[number] -= 1
            if left[number] == 0:
                waiting.append(owners[number])
    return found


def _leading(sequence: _Sequence, empty: set[str]) -> list[str]:
    """The names a sequence can begin with."""
    found = []
    for item in sequence:
        if item is None:
            break
        found.append(item)
        if item not in empty:
            break
    return found
