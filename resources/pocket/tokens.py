"""The byte-level BPE tokenizer of Alcove Pocket, which llama.cpp reproduces exactly.

Pieces never join a space or a mark with letters, except for frequent whole words, so that a value
has the same tokens wherever it stands and the model can copy it.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Any

from tokenizers import Regex, Tokenizer, models, pre_tokenizers

from .documents import schemas
from .generate import Conversation, make_chat, plain_chat

PRE_TOKENIZER = "llama-bpe"
_SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
IM_START, IM_END = "<|im_start|>", "<|im_end|>"
CONTROL = (IM_START, IM_END, "<|pad|>", "<|reserved|>")
VOCABULARY = 2048
WHOLE_WORDS = 800
UNMET = "<|reserved|>"
"""Stands in training for a sign never met; the program never writes it."""
_FENCE_SIGNS = frozenset('<>/"=-.?,')
_ROLES = ("user", "assistant", "system")


def byte_letters() -> dict[int, str]:
    """Map every byte to the printable letter that stands for it in a byte-level vocabulary."""
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters = {byte: chr(byte) for byte in shown}
    hidden = (byte for byte in range(256) if byte not in letters)
    return letters | {byte: chr(256 + index) for index, byte in enumerate(hidden)}


_LETTERS = byte_letters()


def spell(text: str) -> str:
    """Write a text in byte letters."""
    return "".join(_LETTERS[byte] for byte in text.encode())


def _whole_words(rng: random.Random) -> list[str]:
    counts: Counter[str] = Counter()
    for _ in range(6000):
        for _, content in plain_chat(rng, 4).messages:
            counts.update(re.findall(r" [^\W\d_]+", content))
    for schema in schemas():
        texts = [*schema.filler]
        for item in schema.fields:
            texts += [*item.sentences, *item.questions, *(f" {label}" for label in item.labels)]
        for text in texts:
            for word in re.findall(r" [^\W\d_]+", text):
                counts[word] += 60
    return [word for word, _ in counts.most_common(WHOLE_WORDS)]


def _learn_merges(words: Counter[str], count: int) -> list[tuple[str, str]]:
    pieces = [list(spell(word)) for word in words]
    amounts = list(words.values())
    pairs: Counter[tuple[str, str]] = Counter()
    places: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for index, parts in enumerate(pieces):
        for pair in pairwise(parts):
            pairs[pair] += amounts[index]
            places[pair].add(index)
    merges: list[tuple[str, str]] = []
    made: set[str] = set()
    while len(made) < count:
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        merges.append(best)
        made.add(best[0] + best[1])
        for index in list(places[best]):
            parts = pieces[index]
            for pair in pairwise(parts):
                pairs[pair] -= amounts[index]
            joined: list[str] = []
            for part in parts:
                if joined and (joined[-1], part) == best:
                    joined[-1] += part
                else:
                    joined.append(part)
            pieces[index] = joined
            for pair in pairwise(joined):
                pairs[pair] += amounts[index]
                places[pair].add(index)
        del pairs[best]
    return merges


def learn(path: Path, seed: int = 7) -> None:
    """Learn the vocabulary from generated chats and write it as JSON."""
    rng = random.Random(seed)
    whole = _whole_words(rng)
    known = {word[1:] for word in whole}
    words: Counter[str] = Counter()
    for _ in range(8000):
        for _, content in make_chat(rng).messages:
            for word in re.findall(r"\s?[^\W\d_]+", content):
                bare = word.strip()
                if not (word[0] == " " and bare in known):
                    words[bare] += 1
    words = Counter({word: amount for word, amount in words.items() if len(word) > 1})
    whole_tokens = [spell(word) for word in (*_ROLES, "\n\n", *whole)]
    room = VOCABULARY - len(CONTROL) - 256 - len(whole_tokens)
    merges = _learn_merges(words, room)
    tokens = list(dict.fromkeys([*_LETTERS.values(), *(a + b for a, b in merges), *whole_tokens]))
    tokens += [f"<|spare_{index}|>" for index in range(VOCABULARY - len(CONTROL) - len(tokens))]
    data = {"tokens": [*tokens, *CONTROL], "merges": merges}
    path.write_text(json.dumps(data, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


class Tokens:
    """Turns text and conversations into token numbers."""

    def __init__(self, path: Path) -> None:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        self.tokens: list[str] = data["tokens"]
        self.merges: list[tuple[str, str]] = [(a, b) for a, b in data["merges"]]
        self.numbers = {token: index for index, token in enumerate(self.tokens)}
        self.start, self.end = self.numbers[IM_START], self.numbers[IM_END]
        self.unmet = self.numbers[UNMET]
        self.signs = [
            self.numbers[chr(code)]
            for code in range(33, 127)
            if not chr(code).isalnum() and chr(code) not in _FENCE_SIGNS
        ]
        model = models.BPE(vocab=self.numbers, merges=self.merges, ignore_merges=True)
        self._tokenizer = Tokenizer(model)
        self._tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
            [
                pre_tokenizers.Split(Regex(_SPLIT), "isolated"),
                pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
            ]
        )
        self._newline = self.encode("\n")

    def encode(self, text: str) -> list[int]:
        """Encode plain text; control tokens in it stay text."""
        return list(self._tokenizer.encode(text).ids)

    def encode_chat(self, chat: Conversation) -> tuple[list[int], list[bool]]:
        """Encode a conversation and mark the tokens that the assistant says."""
        numbers: list[int] = []
        said: list[bool] = []
        for role, content in chat.messages:
            if role == "assistant":
                head, body = [self.start, *self.encode("assistant\n")], self.encode(content)
            else:
                head, body = [self.start, *self.encode(f"{role}\n{content}")], []
            answer = role == "assistant"
            numbers += [*head, *body, self.end, *self._newline]
            said += (
                [False] * len(head) + [True] * len(body) + [answer] + [False] * len(self._newline)
            )
        return numbers, said
