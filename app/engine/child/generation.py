"""One answer: prompt in, tokens out, in the order that keeps the device busy.

Sample, decode the next token, and only then turn the one before into text and send it: on a GPU
the decode runs while Python works. Where tokens come faster than a window can show them, several
become text at once.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.core.errors import UserError
from app.core.words import Ending, Part, Sampling, Statistics, Turn
from app.engine.child.context import ContextFull, Stopped
from app.engine.child.model import Model
from app.engine.child.reasoning import ReasoningSplitter, opens_reasoning
from app.engine.child.sampling import Sampler
from app.engine.child.splice import splice
from app.engine.child.vocabulary import StopStrings, TextDecoder

ROOM_FOR_ANSWER = 4
"""Tokens that must be left behind a prompt for an answer to be worth starting."""
_TEXT_PAUSE = 0.02
"""Seconds between two pieces of text, at least; a little more than the outbox waits itself."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears of an answer: `reading(done, total, reused)` and `text(part, piece, tokens)`."""

    reading: Callable[[int, int, int], None]
    text: Callable[[Part, str, int], None]


def generate(
    model: Model, turns: tuple[Turn, ...], sampling: Sampling, listener: Listener
) -> tuple[Ending, Statistics]:
    """Answer a conversation. Raises UserError `prompt_too_long`, or what llama.cpp complains of."""
    return _Generation(model, sampling, listener).run(turns)


class _Generation:
    def __init__(self, model: Model, sampling: Sampling, listener: Listener) -> None:
        seed = secrets.randbits(32) if sampling.seed is None else sampling.seed
        self._sampling = replace(sampling, seed=seed)
        self._model, self._context, self._listener = model, model.context, listener
        self._decoder, self._stops = TextDecoder(), StopStrings((*sampling.stop, *model.stops))
        self._splitter = ReasoningSplitter()
        self._began = time.monotonic()
        self._first_token_at = self._prompt_read_at = 0.0
        self._prompt_tokens = self._reused = self._answer_tokens = 0
        self._untold = 0
        self._begins_text = False
        self._pieces: list[bytes] = []
        self._show_at = 0.0

    def run(self, turns: tuple[Turn, ...]) -> tuple[Ending, Statistics]:
        tokens, rendered = self._model.prompt(turns)
        tokens = splice(self._context.held, tokens, self._spell)
        length = self._context.length
        if len(tokens) + ROOM_FOR_ANSWER > length:
            raise UserError("prompt_too_long", tokens=len(tokens), context=length)
        self._splitter = ReasoningSplitter(open_at_start=opens_reasoning(rendered))
        self._prompt_tokens = len(tokens)
        self._begins_text = self._model.vocabulary.marks_word_start_after(tokens[-1])
        try:
            self._read(tokens)
            ending = self._write(Sampler(self._sampling, tokens))
        except Stopped:
            ending = "stopped"
        except ContextFull:
            ending = "context_full"
        self._flush()
        return ending, self._statistics()

    def _spell(self, token: int) -> bytes:
        return self._model.vocabulary.piece(token) or b""

    def _read(self, tokens: list[int]) -> None:
        reused = self._reused = self._context.reuse(tokens)
        total = len(tokens)
        self._listener.reading(reused, total, reused)
        self._context.feed(
            tokens[reused:], lambda done: self._listener.reading(reused + done, total, reused)
        )
        self._prompt_read_at = time.monotonic()

    def _write(self, sampler: Sampler) -> Ending:
        context, piece_of = self._context, self._model.vocabulary.piece
        limit = self._sampling.max_tokens
        if limit is not None and limit <= 0:
            return "length"
        while True:
            token = sampler.next(context.logits())
            piece = piece_of(token)
            if piece is None:
                return "end"
            last = limit is not None and self._answer_tokens + 1 >= limit
            full = False
            if not last:
                try:
                    context.advance(token)
                except ContextFull:
                    full = True
            if self._show(piece):
                return "end"
            if last:
                return "length"
            if full:
                return "context_full"

    def _show(self, piece: bytes) -> bool:
        """Send a token's text, soon; True if it completed a stop string."""
        now = time.monotonic()
        if not self._answer_tokens:
            self._first_token_at = now
            if self._begins_text:
                piece = piece.removeprefix(b" ")
        self._answer_tokens += 1
        self._untold += 1
        self._pieces.append(piece)
        if now < self._show_at and not self._stops:
            return False
        self._show_at = now + _TEXT_PAUSE
        return self._send_pieces()

    def _send_pieces(self) -> bool:
        """Send what is certainly text; True if it completed a stop string."""
        pieces, self._pieces = self._pieces, []
        shown, stopped = self._stops.feed(self._decoder.feed(b"".join(pieces)))
        for part, text in self._splitter.feed(shown):
            self._tell(part, text)
        return stopped

    def _tell(self, part: Part, text: str) -> None:
        if text:
            self._listener.text(part, text, self._untold)
            self._untold = 0

    def _flush(self) -> None:
        """Send what waited for its turn, or might have become something else."""
        self._send_pieces()
        rest, stopped = self._stops.feed(self._decoder.finish())
        if not stopped:
            rest += self._stops.finish()
        for part, text in [*self._splitter.feed(rest), *self._splitter.finish()]:
            self._tell(part, text)

    def _statistics(self) -> Statistics:
        now = time.monotonic()
        read_at = self._prompt_read_at or now
        first = self._first_token_at or now
        return Statistics(
            prompt_tokens=self._prompt_tokens,
            reused_tokens=self._reused,
            answer_tokens=self._answer_tokens,
            prompt_seconds=read_at - self._began,
            first_token_seconds=first - self._began,
            generation_seconds=now - first if self._answer_tokens else 0.0,
            context_used=len(self._context.held),
            context_length=self._context.length,
        )
