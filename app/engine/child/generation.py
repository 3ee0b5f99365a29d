"""One answer: prompt in, tokens out, in the order that keeps the device busy.

Text is made and sent by another thread while the next token is decoded; where stop strings must be
looked for, after that decode has been asked for: on a GPU it runs while Python works.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace

from app.core.errors import UserError
from app.core.words import Ending, Part, Sampling, Statistics, Turn
from app.engine.child.answer_text import AnswerText, Soon
from app.engine.child.context import ContextFull
from app.engine.child.grammar import BoundSampler, Grammar, grammar_of
from app.engine.child.model import Model
from app.engine.child.reasoning import Continuation, ReasoningSplitter
from app.engine.child.sampling import Sampler
from app.engine.child.splice import splice
from app.engine.child.stopped import Stopped

ROOM_FOR_ANSWER = 4
"""Tokens that must be left behind a prompt for an answer to be worth starting."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears of an answer: `reading(done, total, reused)` and `text(part, piece, tokens)`.

    `soon(work)` has another thread do it.
    """

    reading: Callable[[int, int, int], None]
    text: Callable[[Part, str, int], None]
    soon: Soon


@dataclass(frozen=True, slots=True)
class Begun:
    """The beginning of an answer that is to go on; empty: a new one."""

    answer: str = ""
    reasoning: str = ""


def generate(
    model: Model,
    turns: tuple[Turn, ...],
    sampling: Sampling,
    listener: Listener,
    begun: Begun,
) -> tuple[Ending, Statistics]:
    """Answer a conversation, or go on with an answer.

    Raises UserError `prompt_too_long`, what is wrong with a grammar, or what llama.cpp says.
    """
    grammar = grammar_of(sampling)
    generation = _Generation(model, sampling, listener)
    if not grammar:
        return generation.run(turns, begun)
    with closing(Grammar(model.native, model.vocabulary, grammar)) as bound:
        bound.follow(begun.answer)
        return generation.run(turns, begun, bound)


class _Generation:
    def __init__(self, model: Model, sampling: Sampling, listener: Listener) -> None:
        seed = secrets.randbits(32) if sampling.seed is None else sampling.seed
        self._sampling = replace(sampling, seed=seed)
        self._model, self._context, self._listener = model, model.context, listener
        self._began = time.monotonic()
        self._read_at = self._first_at = self._last_at = 0.0
        self._prompt_tokens = self._reused = self._answer_tokens = 0

    def run(
        self, turns: tuple[Turn, ...], begun: Begun, grammar: Grammar | None = None
    ) -> tuple[Ending, Statistics]:
        vocabulary = self._model.vocabulary
        tokens, going_on = self._model.prompt(turns, begun.answer, begun.reasoning)
        tokens = splice(self._context.held, tokens, vocabulary.spell)
        length = self._context.length
        if len(tokens) + ROOM_FOR_ANSWER > length:
            raise UserError("prompt_too_long", tokens=len(tokens), context=length)
        self._prompt_tokens = len(tokens)
        text = AnswerText(
            self._listener.text,
            (*self._sampling.stop, *self._model.stops),
            self._listener.soon,
            lambda token: vocabulary.piece(token) or b"",
            ReasoningSplitter.going_on(going_on),
            strips_space=vocabulary.marks_word_start_after(tokens[-1]),
        )
        ending: Ending = "stopped"
        try:
            self._read(tokens)
            ending = self._write(text, self._sampler(tokens, going_on, grammar))
        except Stopped:
            pass
        except ContextFull:
            ending = "context_full"
        finally:
            text.finish(complete=ending == "end")
        return ending, self._statistics()

    def _read(self, tokens: list[int]) -> None:
        reused = self._reused = self._context.reuse(tokens)
        total = len(tokens)
        self._listener.reading(reused, total, reused)
        self._context.feed(
            tokens[reused:], lambda done: self._listener.reading(reused + done, total, reused)
        )
        self._read_at = time.monotonic()

    def _sampler(
        self, prompt: list[int], going_on: Continuation, grammar: Grammar | None
    ) -> Sampler | BoundSampler:
        sampler = Sampler(self._sampling, prompt)
        return sampler if grammar is None else BoundSampler(sampler, grammar, going_on)

    def _write(self, text: AnswerText, sampler: Sampler | BoundSampler) -> Ending:
        context, ends = self._context, self._model.vocabulary.ends
        limit = self._sampling.max_tokens
        while limit is None or self._answer_tokens < limit:
            token = sampler.next(context.logits())
            if ends(token):
                return "end"
            self._count()
            text.push(token)
            full = self._answer_tokens != limit and not self._advance(token)
            if text.is_stopped():
                return "end"
            if full:
                return "context_full"
        return "length"

    def _advance(self, token: int) -> bool:
        """Compute the next token; False if there is no room for it."""
        try:
            self._context.advance(token)
        except ContextFull:
            return False
        return True

    def _count(self) -> None:
        self._last_at = time.monotonic()
        self._first_at = self._first_at or self._last_at
        self._answer_tokens += 1

    def _statistics(self) -> Statistics:
        now = time.monotonic()
        return Statistics(
            prompt_tokens=self._prompt_tokens,
            reused_tokens=self._reused,
            answer_tokens=self._answer_tokens,
            prompt_seconds=(self._read_at or now) - self._began,
            first_token_seconds=(self._first_at or now) - self._began,
            generation_seconds=self._last_at - self._first_at,
            context_used=len(self._context.held),
            context_length=self._context.length,
        )
