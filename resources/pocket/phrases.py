"""The how-to and small-talk questions: reads the pattern files and expands them."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_PROPER = {
    "alcove": "Alcove",
    "gguf": "GGUF",
    "pdf": "PDF",
    "pdfs": "PDFs",
    "gpu": "GPU",
    "i": "I",
    "vram": "VRAM",
    "ram": "RAM",
    "csv": "CSV",
    "docx": "DOCX",
    "ctrl": "Ctrl",
    "ai": "AI",
    "enter": "Enter",
    "esc": "Esc",
    "word": "Word",
    "pocket": "Pocket",
    "cpu": "CPU",
    "hugging": "Hugging",
    "face": "Face",
    "i'm": "I'm",
    "cli": "CLI",
    "ttft": "TTFT",
}
_LEADS = (
    "please ",
    "hey, ",
    "hello, ",
    "can you tell me ",
    "could you tell me ",
    "tell me, ",
    "so ",
    "please tell me ",
    "quick question: ",
    "one more question: ",
    "and ",
    "ok, ",
    "hi, ",
    "do you know ",
    "i want to know ",
    "i have a question: ",
    "sorry, ",
    "excuse me, ",
    "now ",
)
_TAILS = (
    " please",
    " here",
    " in alcove",
    ", please",
    " in this program",
    " in this app",
    " now",
    " exactly",
    " thanks",
    " again",
)


@dataclass(frozen=True)
class Intent:
    """An answer with the patterns that ask for it, and wordings kept out of training."""

    key: str
    answer: str
    patterns: tuple[str, ...]
    held: tuple[str, ...]
    trial: tuple[str, ...]


_ACTION_FRAMES = (
    "how do i {}",
    "how can i {}",
    "how to {}",
    "how does one {}",
    "how would i {}",
    "how could i {}",
    "(what's|what is) the way to {}",
    "(is there|do you have|do you know) a way to {}",
    "show me how to {}",
    "is it possible to {}",
    "can i {}",
    "where (can|do|could) i {}",
    "i (want|need|would like) to {}",
    "i'd like to {}, how",
    "what do i (press|click|do) to {}",
    "which (key|keys|shortcut|button) to {}",
    "help me [to] {}",
    "tell me how to {}",
    "i am trying to {}",
    "what is the (best|easiest) way to {}",
    "can you (help me|show me how to) {}",
    "how am i supposed to {}",
    "may i {}",
    "how should i {}",
    "is there a (shortcut|key|button|command|function|way) to {}",
    "i don't know how to {}",
    "{}",
    "what (must|should|can) i do to {}",
    "what (keys|shortcut) do i (press|use) to {}",
    "i can't {}",
)
_TOPIC_FRAMES = (
    "what is {}",
    "what's {}",
    "what (is|do you) (meant|mean) by {}",
    "explain {}",
    "what (exactly|) is {}",
    "(can|could|would) you [please] explain {} [to me]",
    "what's the meaning of {}",
    "{}",
    "tell me (about|more about|something about) {}",
    "what does {} mean",
    "help me understand {}",
    "i (don't|do not) understand {}",
    "describe {}",
    "can you (tell me|say) what {} is",
    "could you (explain|tell me) what {} is",
    "what is {} (for|good for|about)",
    "what's {} (for|about)",
    "what do i need {} for",
    "what does {} do",
    "i (have never heard of|want to know about) {}",
    "what should i know about {}",
    "give me [a short] (explanation|description) of {}",
    "(what|) about {}",
)
_FRAMES = {"*": _ACTION_FRAMES, "~": _TOPIC_FRAMES}


@cache
def _topics() -> dict[str, tuple[tuple[str, str], ...]]:
    """Give the topic phrases of every intent with the kind of frame they go into."""
    found: dict[str, list[tuple[str, str]]] = {}
    for line in (Path(__file__).parent / "topics.txt").read_text(encoding="utf-8").splitlines():
        key, mark, phrase = line.split(" ", 2)
        found.setdefault(key, []).append((mark, phrase))
    return {key: tuple(phrases) for key, phrases in found.items()}


def _wording(rng: random.Random, intent: Intent) -> str:
    topics = _topics().get(intent.key)
    if not topics or rng.random() < 0.45:
        return expand(rng, rng.choice(intent.patterns))
    mark, phrase = rng.choice(topics)
    frame = rng.choice(_FRAMES[mark]) if mark in _FRAMES else "{}"
    return expand(rng, frame.replace("{}", phrase))


def _read(name: str) -> tuple[Intent, ...]:
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    found = []
    for block in re.split(r"^# ", text, flags=re.MULTILINE)[1:]:
        key, *lines = block.strip().splitlines()
        by_mark = {mark: tuple(line[2:] for line in lines if line[0] == mark) for mark in "=+!?"}
        found.append(Intent(key, by_mark["="][0], by_mark["+"], by_mark["!"], by_mark["?"]))
    return tuple(found)


@cache
def howto() -> tuple[Intent, ...]:
    """Give the 40 how-to intents."""
    return _read("howto.txt")


@cache
def smalltalk() -> dict[str, Intent]:
    """Give greetings, thanks, goodbyes and questions outside the model's reach."""
    return {intent.key: intent for intent in _read("chat.txt")}


def _matching(pattern: str, start: int) -> int:
    close = {"(": ")", "[": "]"}[pattern[start]]
    depth = 0
    for index in range(start, len(pattern)):
        if pattern[index] in "([":
            depth += 1
        elif pattern[index] in ")]":
            depth -= 1
            if depth == 0:
                assert pattern[index] == close, pattern
                return index
    raise ValueError(pattern)


def _options(body: str) -> list[str]:
    options, depth, last = [], 0, 0
    for index, char in enumerate(body):
        depth += (char in "([") - (char in ")]")
        if char == "|" and depth == 0:
            options.append(body[last:index])
            last = index + 1
    return [*options, body[last:]]


def expand(rng: random.Random, pattern: str) -> str:
    """Choose one wording of a pattern with (a|b) choices and [optional] parts."""
    out, index = "", 0
    while index < len(pattern):
        char = pattern[index]
        if char in "([":
            end = _matching(pattern, index)
            if char == "(" or rng.random() < 0.5:
                out += expand(rng, rng.choice(_options(pattern[index + 1 : end])))
            index = end + 1
        else:
            out += char
            index += 1
    return re.sub(r"\s+", " ", out).strip().replace(" ,", ",").replace(" '", "'").strip(", ")


def normalise(question: str) -> str:
    """Reduce a question to its lower-case words, to compare wordings."""
    return " ".join(re.findall(r"[\w.+]+", question.lower()))


@cache
def _kept_out() -> frozenset[str]:
    intents = (*howto(), *smalltalk().values())
    return frozenset(normalise(q) for intent in intents for q in (*intent.held, *intent.trial))


def is_kept_out(question: str) -> bool:
    """Tell whether a question is, or contains, a held-out wording."""
    words = normalise(question)
    return words in _kept_out() or any(f" {held} " in f" {words} " for held in _kept_out())


def _casing(question: str) -> str:
    words = re.sub(r"ctrl\+([a-z,])\b", lambda m: f"Ctrl+{m[1].upper()}", question)
    words = re.sub(r"[a-z']+", lambda m: _PROPER.get(m[0], m[0]), words)
    return words[0].upper() + words[1:]


def _typo(rng: random.Random, text: str) -> str:
    at = rng.randrange(1, max(2, len(text) - 2))
    kind = rng.randrange(3)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at : at + 2][::-1] + text[at + 2 :]
    return text[:at] + text[at] + text[at:]


def vary(rng: random.Random, question: str) -> str:
    """Vary a wording as people do: leads, tails, case, question mark and typing errors."""
    if rng.random() < 0.22:
        question = rng.choice(_LEADS) + question
    if rng.random() < 0.1 and len(question) > 12:
        question += rng.choice(_TAILS)
    if rng.random() < 0.08:
        question = _typo(rng, question)
    if rng.random() < 0.65:
        question = _casing(question)
    return question + rng.choice(("?", "?", "?", "", ""))


def sample(rng: random.Random, intent: Intent) -> str:
    """Draw a training question of an intent, never a held-out wording."""
    while True:
        question = vary(rng, _wording(rng, intent))
        if not is_kept_out(question):
            return question
