"""The answer on the screen while it is written: what there is of it, what comes, how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.words import Part
    from app.ui.chat.bubble import NoteKind
    from app.ui.conversation_frame import ConversationFrame
    from app.ui.running import Running

_PARTS: tuple[Part, ...] = ("reasoning", "answer")


class Following:
    """Shows one running answer in the transcript of a frame; others go on unseen."""

    def __init__(self, frame: ConversationFrame) -> None:
        self._frame = frame
        self.running: Running | None = None

    def begin(self, running: Running) -> None:
        """Show the answer as far as it is, and what comes from now on."""
        from app.ui.chat.bubble import Bubble

        self.running = running
        transcript = self._frame.transcript
        transcript.begin_answer(
            Bubble(
                running.key,
                "assistant",
                running.begun,
                running.begun_reasoning,
                author=running.author,
            )
        )
        for part in _PARTS:
            if so_far := running.so_far(part):
                transcript.feed(so_far, part)

    def end(self, running: Running, footer: str, note: str, kind: NoteKind) -> None:
        """An answer has ended, this one or another."""
        running.note, running.note_kind = note, kind
        if self.running is running and self._frame.transcript.streaming:
            self._frame.transcript.end_answer(
                footer=footer,
                note=note,
                note_kind=kind,
                reasoning_seconds=running.reasoning_seconds,
            )
