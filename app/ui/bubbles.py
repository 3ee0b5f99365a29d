"""Turns stored messages and the figures of answers into what the transcript shows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QObject

from app.core.errors import AlcoveError
from app.core.words import Ending, Statistics
from app.ui.chat.bubble import Bubble, NoteKind
from app.ui.sentences import explain, explain_code
from app.ui.words import decimal
from app.vault.rows import MessageRow


class Phrasing(QObject):
    """Words for bubbles: footers, and a note where an answer did not simply end."""

    def bubbles(self, rows: Iterable[MessageRow]) -> list[Bubble]:
        """The stored messages of a chat, as the transcript takes them."""
        return [self.bubble(row) for row in rows if row.role != "system"]

    def bubble(self, row: MessageRow) -> Bubble:
        """One stored message."""
        if row.role != "assistant":
            return Bubble(row.id, "user", row.text)
        note, kind = self._stored_note(row)
        return Bubble(
            row.id,
            "assistant",
            row.text,
            row.reasoning,
            author=row.model,
            footer=self.footer(row.statistics),
            note=note,
            note_kind=kind,
        )

    def footer(self, statistics: Statistics | None) -> str:
        """`412 tokens · 48.3 tokens/s · first token 0.21 s`; nothing where nothing was measured."""
        if statistics is None or not statistics.answer_tokens:
            return ""
        tokens = QLocale().toString(statistics.answer_tokens)
        parts = [self.tr("{n} tokens").format(n=tokens)]
        if rate := statistics.tokens_per_second:
            parts.append(self.tr("{n} tokens/s").format(n=decimal(rate, 1 if rate < 100 else 0)))
        if statistics.first_token_seconds:
            seconds = decimal(statistics.first_token_seconds, 2)
            parts.append(self.tr("first token {n} s").format(n=seconds))
        return "  ·  ".join(parts)

    def ending(self, ending: Ending) -> tuple[str, NoteKind]:
        """What to say about how an answer closed; nothing for the model's own end."""
        if ending == "end":
            return "", "info"
        return explain_code(f"ending_{ending}"), "warning" if ending == "context_full" else "info"

    def stopped(self) -> tuple[str, NoteKind]:
        """The user pressed Stop."""
        return self.ending("stopped")

    def _stored_note(self, row: MessageRow) -> tuple[str, NoteKind]:
        if row.state == "stopped":
            return self.stopped()
        if row.state == "interrupted":
            return explain_code("ending_interrupted"), "warning"
        if row.state == "failed":
            return explain(AlcoveError(row.fault or "unknown")), "error"
        return "", "info"
