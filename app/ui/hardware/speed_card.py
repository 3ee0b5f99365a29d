"""How fast the last answer came: its rate while it is written, and its figures at the end."""

from __future__ import annotations

import time
from typing import Final

from app.core.words import Statistics
from app.ui.hardware.rows import Card
from app.ui.style import Look
from app.ui.widgets.meters import Curve, Figure
from app.ui.words import decimal

CURVE_SECONDS: Final = 0.25


class SpeedCard(Card):
    """Counts the tokens that arrive."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "gauge")
        self.title.show_text(self.tr("Speed"))
        self.rate, self.curve = Figure(self.tr("Answer")), Curve(look)
        self.curve.setFixedHeight(self.curve.sizeHint().height())
        self._first, self._prompt = Figure(self.tr("First token")), Figure(self.tr("Prompt"))
        for row in (self.rate, self.curve, self._first, self._prompt):
            self.column.addWidget(row)
        self._tokens, self._since = 0, 0.0

    def begin_answer(self) -> None:
        """A new answer: the curve begins again."""
        self.curve.clear()
        self._tokens, self._since = 0, time.monotonic()

    def add_tokens(self, count: int) -> None:
        """Tokens have arrived now."""
        self._tokens += count
        passed = time.monotonic() - self._since
        if passed >= CURVE_SECONDS:
            rate = self._tokens / passed
            self.curve.add(rate)
            self.rate.set_value(self._per_second(rate))
            self._tokens, self._since = 0, time.monotonic()

    def show_statistics(self, statistics: Statistics) -> None:
        """The figures of an answer that has ended."""
        rate = statistics.tokens_per_second
        self.rate.set_value(self._per_second(rate) if rate else "–")
        seconds = decimal(statistics.first_token_seconds, 2)
        self._first.set_value(self.tr("{n} s").format(n=seconds))
        computed = statistics.prompt_tokens - statistics.reused_tokens
        if statistics.prompt_seconds > 0 and computed > 0:
            self._prompt.set_value(self._per_second(computed / statistics.prompt_seconds))

    def _per_second(self, rate: float) -> str:
        return self.tr("{n} tokens/s").format(n=decimal(rate, 1 if rate < 100 else 0))
