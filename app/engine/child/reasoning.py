"""Splits a model's output into reasoning and answer while it streams.

The engine passes text in pieces of any size, and must let the markers through as text: control
tokens such as `<|channel|>`, `<|message|>`, `<|start|>`, `<|channel>`, `[THINK]` or `<think>` are
written into the stream (llama_token_to_piece with `special=True`); `<|end|>` may be left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import MappingProxyType

from app.core.words import Part

_TAGS = MappingProxyType(
    {
        "<think>": "</think>",
        "<thinking>": "</thinking>",
        "<reasoning>": "</reasoning>",
        "<thought>": "</thought>",
        "<mm:think>": "</mm:think>",
        "<seed:think>": "</seed:think>",
        "[THINK]": "[/THINK]",
        "<|channel>thought": "<channel|>",
        "<|START_THINKING|>": "<|END_THINKING|>",
        "<|begin_of_thought|>": "<|end_of_thought|>",
    }
)
_IGNORED = ("<|START_RESPONSE|>", "<|begin_of_solution|>")
"""Markers of an answer's beginning that say nothing to the user."""

_HARMONY = ("<|channel|>", "<|start|>")
_HARMONY_ENDS = ("<|end|>", "<|return|>", *_HARMONY)
_HARMONY_MESSAGE = "<|message|>"
_HARMONY_HEADER = re.compile(r"(?:<\|start\|>[^<]*)?<\|channel\|>\s*(\w+)")
_HEADER_LIMIT = 256
"""Characters; what has no `<|message|>` within them is no harmony header."""

MARKERS = frozenset({*_TAGS, *_TAGS.values(), *_IGNORED, *_HARMONY, _HARMONY_MESSAGE, "<|channel>"})
"""Control tokens that the engine must pass in as text; all others are not for people."""

OPENINGS = frozenset({*_TAGS, *_HARMONY, "<|channel>"})
"""Of these, what reasoning begins with."""

Pieces = list[tuple[Part, str]]


@dataclass(frozen=True, slots=True)
class Continuation:
    """How an answer goes on: the text behind the prompt, and what the model is writing then."""

    text: str
    part: Part | None
    """None: the model begins anew."""
    harmony: bool = False


def continuation(
    rendered_prompt: str, answer: str, reasoning: str, known: Callable[[str], bool]
) -> Continuation:
    """The beginning of an answer, as the model itself would have written it behind the prompt.

    `known` tells whether the model's template or vocabulary has a marker.
    """
    if not answer and not reasoning:
        return Continuation("", "reasoning" if opens_reasoning(rendered_prompt) else None)
    part: Part = "answer" if answer else "reasoning"
    if known(_HARMONY[0]) and known(_HARMONY_MESSAGE):
        thought = f"{_HARMONY[0]}analysis{_HARMONY_MESSAGE}{reasoning}" if reasoning else ""
        between = f"{_HARMONY_ENDS[0]}{_HARMONY[1]}assistant" if reasoning else ""
        said = f"{between}{_HARMONY[0]}final{_HARMONY_MESSAGE}{answer}" if answer else ""
        return Continuation(thought + said, part, harmony=True)
    opened = next((tag for tag in _TAGS if rendered_prompt.rstrip().endswith(tag)), None)
    if not reasoning and not opened:
        return Continuation(answer, part)
    tag = opened or next((tag for tag in _TAGS if known(tag)), "<think>")
    line = "\n" if tag[0] == "<" and "|" not in tag else ""
    begin = tag + line if not opened else line if rendered_prompt.endswith(tag) else ""
    said = f"{line}{_TAGS[tag]}{line * 2}{answer}" if answer else ""
    return Continuation(begin + reasoning + said, part)


def opens_reasoning(rendered_prompt: str) -> bool:
    """Whether the prompt ends inside reasoning, as with templates that append `<think>`."""
    return rendered_prompt.rstrip().endswith(tuple(_TAGS))


class ReasoningSplitter:
    """Feed it the output; it tells which part each text belongs to.

    Only at the very beginning (after white space) does a tag open reasoning, so an answer may
    speak of `<think>`. White space around the reasoning is dropped. What could still become a tag
    is held back; the result does not depend on how the output is cut into pieces.
    """

    def __init__(self, *, open_at_start: bool = False) -> None:
        self._held = ""
        self._part: Part | None = None
        self._ends: tuple[str, ...] = ()
        self._harmony = False
        self._trims = False
        if open_at_start:
            self._enter("reasoning", tuple(_TAGS.values()))

    @classmethod
    def going_on(cls, where: Continuation) -> ReasoningSplitter:
        """For the output behind what a prompt ends with; its white space belongs to the text."""
        splitter = cls()
        if where.part is not None:
            splitter._harmony = where.harmony
            ends: Iterable[str] = _TAGS.values() if where.part == "reasoning" else ()
            ends = _HARMONY_ENDS if where.harmony else ends
            splitter._enter(where.part, ends, trims=not where.text)
        return splitter

    @property
    def part(self) -> Part | None:
        """What the model is writing; None where that is not known yet."""
        return self._part

    @property
    def held(self) -> str:
        """What is not told yet."""
        return self._held

    def feed(self, text: str) -> Pieces:
        """The texts that are certain now, in order."""
        self._held += text
        pieces: Pieces = []
        while self._step(pieces):
            pass
        return pieces

    def finish(self) -> Pieces:
        """What was held back: the output is over, so it is no tag."""
        held, self._held = self._held, ""
        if self._part is None and held.lstrip().startswith(_HARMONY):
            return []
        if self._part == "reasoning":
            held = held.rstrip()
        if self._trims:
            held = held.lstrip()
        return [(self._part or "answer", held)] if held else []

    def _step(self, pieces: Pieces) -> bool:
        """Do one thing with what is held; False when more text is needed."""
        if self._part is None:
            return self._find_beginning()
        return self._pass_on(pieces)

    def _enter(self, part: Part, ends: Iterable[str], *, trims: bool = True) -> None:
        self._part, self._ends, self._trims = part, tuple(ends), trims

    def _find_beginning(self) -> bool:
        """At the start of the output, or of the next harmony message."""
        text = self._held.lstrip()
        if not text:
            return False
        if text.startswith(_HARMONY):
            return self._read_header(text)
        if not self._harmony:
            for tag, end in _TAGS.items():
                if text.startswith(tag):
                    self._held = text[len(tag) :]
                    self._enter("reasoning", (end,))
                    return True
        if any(tag.startswith(text) for tag in (*_TAGS, *_HARMONY, *_IGNORED)):
            return False
        ends = _HARMONY_ENDS if self._harmony else ()
        self._enter("answer", ends, trims=self._trims or text.startswith(_IGNORED))
        return True

    def _read_header(self, text: str) -> bool:
        end = text.find(_HARMONY_MESSAGE, 0, _HEADER_LIMIT + len(_HARMONY_MESSAGE))
        if end < 0:
            if len(text) < _HEADER_LIMIT + len(_HARMONY_MESSAGE):
                return False
            self._enter("answer", (), trims=self._trims)
            return True
        channel = _HARMONY_HEADER.match(text, 0, end)
        analysis = channel is not None and channel[1] == "analysis"
        self._held = text[end + len(_HARMONY_MESSAGE) :]
        self._harmony = True
        self._enter("reasoning" if analysis else "answer", _HARMONY_ENDS)
        return True

    def _pass_on(self, pieces: Pieces) -> bool:
        if self._trims and not self._trim():
            return False
        text, part = self._held, self._part
        assert part is not None
        at, end = min(((at, e) for e in self._ends if (at := text.find(e)) >= 0), default=(-1, ""))
        if at >= 0:
            said = text[:at].rstrip() if part == "reasoning" else text[:at]
            self._leave(text[at:] if end in _HARMONY else text[at + len(end) :])
        else:
            keep = _overlap(text, self._ends)
            if part == "reasoning":
                keep += len(text[: len(text) - keep]) - len(text[: len(text) - keep].rstrip())
            said, self._held = text[: len(text) - keep], text[len(text) - keep :]
        if said:
            pieces.append((part, said))
        return at >= 0

    def _trim(self) -> bool:
        """Drop white space (and markers without meaning) at the beginning of a part."""
        self._held = self._held.lstrip()
        if self._part == "answer":
            for marker in _IGNORED:
                if self._held.startswith(marker):
                    self._held = self._held[len(marker) :].lstrip()
                elif marker.startswith(self._held):
                    return False
        self._trims = not self._held
        return bool(self._held)

    def _leave(self, rest: str) -> None:
        """The part has ended; after a tag comes the answer, in harmony the next header."""
        self._held = rest
        if self._harmony:
            self._part, self._trims = None, True
        else:
            self._enter("answer", ())


def _overlap(text: str, markers: Iterable[str]) -> int:
    """The length of the longest end of `text` that begins one of `markers`."""
    return max((_one_overlap(text, marker) for marker in markers), default=0)


def _one_overlap(text: str, marker: str) -> int:
    for length in range(min(len(marker) - 1, len(text)), 0, -1):
        if text.endswith(marker[:length]):
            return length
    return 0
