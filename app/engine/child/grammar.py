"""Holds an answer to a grammar, as llama.cpp does: the chosen token is tried first, alone.

Only where the grammar refuses it the whole vocabulary is looked through, and the choice is made
anew among what is allowed. An answer is free until the model has stopped reasoning.
"""

from __future__ import annotations

import codecs
import ctypes as c
from copy import copy
from typing import Any

import llama_cpp.llama_cpp as llama
import numpy as np
from numpy.typing import NDArray

from app.core.errors import UserError
from app.core.words import Sampling
from app.engine import gbnf
from app.engine.child.native import Native
from app.engine.child.reasoning import OPENINGS, Continuation, ReasoningSplitter
from app.engine.child.sampling import Ids, Logits, Sampler
from app.engine.child.vocabulary import Vocabulary
from app.engine.json_schema import to_gbnf

_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])
_BLANKS_AFTER_REASONING = 4
"""Tokens of white space that may stand between reasoning and answer; they are not shown."""


def grammar_of(sampling: Sampling) -> str:
    """The grammar an answer has to follow, checked; empty for a free one. Raises UserError."""
    if sampling.grammar and sampling.json_schema:
        raise UserError("grammar_and_schema")
    if sampling.json_schema:
        return to_gbnf(sampling.json_schema)
    if sampling.grammar:
        gbnf.check(sampling.grammar)
    return sampling.grammar


class Grammar:
    """Where one answer stands in its grammar. `close` it; it uses the model."""

    def __init__(self, native: Native, vocabulary: Vocabulary, text: str) -> None:
        self._native, self.vocabulary = native, vocabulary
        self._sampler: int = native.grammar(vocabulary.pointer, text.encode(), b"root") or 0
        if not self._sampler:
            raise UserError("grammar_too_large")  # all else has been checked
        self._one = np.zeros(1, _CANDIDATE)
        self._one_array = _array_of(self._one)
        self._all: NDArray[Any] | None = None

    def close(self) -> None:
        """Let it go."""
        if self._sampler:
            self._native.free_sampler(self._sampler)
            self._sampler = 0

    def allows(self, token: int) -> bool:
        """Whether the answer may go on with this token, or end with it."""
        if self.vocabulary.is_hidden(token):
            return False
        self._one[0] = (token, 0.0, 0.0)
        self._native.apply(self._sampler, c.byref(self._one_array))
        return bool(self._one["logit"][0] == 0)

    def allowed(self) -> Ids:
        """The ids of all tokens the answer may go on or end with, ascending."""
        if self._all is None:
            self._all = np.zeros(self.vocabulary.size, _CANDIDATE)
            self._all["id"] = np.arange(self.vocabulary.size)
            self._shown = np.ones(self.vocabulary.size, np.bool_)
            self._shown[self.vocabulary.hidden] = False
        self._all["logit"] = 0
        self._native.apply(self._sampler, c.byref(_array_of(self._all)))
        found: Ids = ((self._all["logit"] == 0) & self._shown).nonzero()[0]
        return found

    def accept(self, token: int) -> None:
        """The answer goes on with a token that is allowed."""
        if not self.vocabulary.ends(token):
            self._native.accept(self._sampler, token)

    def follow(self, text: str) -> None:
        """Accept a beginning of the answer. Raises UserError `grammar_begun_otherwise`."""
        if not text:
            return
        tokens = self.vocabulary.by_bytes()
        for letter in text:
            raw = letter.encode("utf-8", "replace")
            for piece in [raw] if raw in tokens else [bytes((byte,)) for byte in raw]:
                if piece not in tokens or not self.allows(tokens[piece]):
                    raise UserError("grammar_begun_otherwise")
                self._native.accept(self._sampler, tokens[piece])


def _array_of(candidates: NDArray[Any]) -> llama.llama_token_data_array:
    data = candidates.ctypes.data_as(llama.llama_token_data_p)
    return llama.llama_token_data_array(data, len(candidates), -1, False)


class BoundSampler:
    """A `Sampler` whose choices a grammar allows, from where the answer begins."""

    def __init__(self, sampler: Sampler, grammar: Grammar, where: Continuation) -> None:
        self._sampler, self._grammar = sampler, grammar
        self._thinking = Thinking(grammar.vocabulary, where)

    def next(self, logits: Logits) -> int:
        """The next token's id. Raises UserError `grammar_dead_end`."""
        token = self._sampler.propose(logits)
        if not self._thinking.is_over:
            token = self._thought(token, logits)
        if self._thinking.is_over:
            token = self._allowed(token, logits)
            self._grammar.accept(token)
        self._sampler.remember(token)
        return token

    def _allowed(self, token: int, logits: Logits) -> int:
        if self._grammar.allows(token):
            return token
        ids = self._grammar.allowed()
        if not ids.size:
            raise UserError("grammar_dead_end")
        return self._sampler.among(logits, ids)

    def _thought(self, token: int, logits: Logits) -> int:
        """The token, or another one if it would break out of the reasoning."""
        refused = []
        while not self._thinking.takes(token):
            refused.append(token)
            token = self._sampler.among(logits, np.delete(np.arange(logits.size), refused))
        return token


class Thinking:
    """What a model writes before its answer: reasoning, until the splitter sees its end.

    A model may begin to reason where its mark for that is a token, or where the prompt has begun.
    """

    def __init__(self, vocabulary: Vocabulary, where: Continuation) -> None:
        self._vocabulary = vocabulary
        self._splitter = ReasoningSplitter.going_on(where)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._has_begun = where.part == "reasoning"
        self._blanks = _BLANKS_AFTER_REASONING
        self.is_over = where.part == "answer"

    def takes(self, token: int) -> bool:
        """Hear of the next token. `is_over` then tells whether it belongs to the answer.

        False if it may not come: it would end the whole, or begin the answer in its middle.
        """
        piece = self._vocabulary.piece(token)
        if not self._has_begun:
            self._has_begun = piece is not None and piece.decode("utf-8", "replace") in OPENINGS
            self.is_over = not self._has_begun
            if self.is_over:
                return True
        if self._splitter.part == "answer":
            self._blanks -= 1
            self.is_over = not self._blanks or piece is None or not piece.isspace()
            return True
        if piece is None:
            return False
        splitter, state = copy(self._splitter), self._decoder.getstate()
        told = splitter.feed(self._decoder.decode(piece))
        if any(part == "answer" for part, _ in told) or (
            splitter.part == "answer" and splitter.held
        ):
            self._decoder.setstate(state)
            return False
        self._splitter = splitter
        return True
