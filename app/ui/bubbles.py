"""Turns stored messages and the figures of answers into what the transcript shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from app.core.errors import AlcoveError
from app.core.events import ContextCut, Summarised, SummaryProgress
from app.ui.chat.bubble import Bubble, LazyBubbles, NoteKind
from app.ui.papers.source_words import paper_tags, tags_of
from app.ui.sentences import explain, explain_code
from app.ui.words import decimal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.chat.chats import Shown
    from app.core.words import Ending, Statistics
    from app.ui.running import Running
    from app.vault.rows import MessageRow


class Phrasing(QObject):
    """Words for bubbles: footers, and a note where an answer did not simply end."""

    def bubble(
        self, row: MessageRow, page: Shown, reasoning_seconds: float | None = None
    ) -> Bubble:
        """One stored message of a chat, as the transcript takes it."""
        version, versions = page.versions.get(row.id, (1, 1))
        if row.role != "assistant":
            return Bubble(
                row.id,
                "user",
                row.text,
                version=version,
                versions=versions,
                sources=paper_tags(page.papers.get(row.id, ())),
            )
        note, kind = self._stored_note(row)
        is_last = row.id == page.messages[-1].id
        return Bubble(
            row.id,
            "assistant",
            row.text,
            row.reasoning,
            reasoning_seconds,
            author=row.model,
            footer=self.footer(row.statistics),
            note=note,
            note_kind=kind,
            version=version,
            versions=versions,
            can_continue=is_last and row.state not in {"complete", "streaming"},
            edited=row.edited,
            sources=tags_of(page.citations.get(row.id, ())),
        )

    def bubbles(self, rows: Sequence[MessageRow], page: Shown) -> LazyBubbles:
        """Stored messages, each made when it is looked at."""
        return LazyBubbles([row.id for row in rows], lambda at: self.bubble(rows[at], page))

    def question(self, key: int, running: Running, *, queued: bool = False) -> Bubble:
        """What is being asked, under the key it has now."""
        return Bubble(key, "user", running.text, queued=queued)

    def context(self, event: ContextCut | SummaryProgress | Summarised) -> str:
        """What happened to the oldest messages, which the context has no room for."""
        number = QLocale().toString
        match event:
            case ContextCut():
                said = self.tr("Left out of what the model sees: the {n} oldest messages.")
                return said.format(n=number(event.left_out))
            case SummaryProgress():
                said = self.tr("Summing up the oldest messages: {done} of {total}.")
                return said.format(done=number(event.done), total=number(event.total))
            case Summarised():
                said = self.tr("The model sees a summary in place of the {n} oldest messages.")
                return said.format(n=number(event.left_out))

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
