"""The words the transcript paints, translated."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject


class Phrases(QObject):
    """Every sentence and label of the transcript."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.assistant = self.tr("Assistant")
        self.you = self.tr("You")
        self.conversation = self.tr("Conversation")
        self.copy = self.tr("Copy")
        self.copied = self.tr("Copied")
        self.copy_answer = self.tr("Copy the answer")
        self.plain_code = self.tr("text")
        self.thinking = self.tr("Thinking…")
        self.thought = self.tr("Thought")
        self.preparing = self.tr("Preparing…")
        self.show_less = self.tr("Show less")
        self.jump = self.tr("Jump to the newest text")
        self.answer_complete = self.tr("Answer complete")
        self.no_description = self.tr("no description")
        self.code = self.tr("Code, {language}:")
        self.formula = self.tr("Formula: {source}")
        english = QLocale(QLocale.Language.English)
        is_plain = QLocale().language() == QLocale.Language.C  # it has no thousands separator
        self._locale = english if is_plain else QLocale()

    def thought_for(self, seconds: float) -> str:
        """How long the model thought."""
        if seconds < 60:
            return self.tr("Thought for {seconds} s").format(seconds=max(1, round(seconds)))
        minutes, rest = divmod(round(seconds), 60)
        return self.tr("Thought for {minutes} min {seconds} s").format(
            minutes=minutes, seconds=rest
        )

    def reading(self, done: int, total: int) -> str:
        """How much of the prompt is processed."""
        return self.tr("Reading the conversation… {done} of {total} tokens").format(
            done=self._locale.toString(done), total=self._locale.toString(total)
        )

    def image(self, description: str, host: str) -> str:
        """What stands where the model wanted a picture."""
        told = description or self.no_description
        if not host:
            return self.tr("[image: {description} – not loaded]").format(description=told)
        return self.tr("[image: {description} – not loaded from {host}]").format(
            description=told, host=host
        )

    def show_all(self, characters: int) -> str:
        """The line below a folded message."""
        return self.tr("Show all {count} characters").format(
            count=self._locale.toString(characters)
        )
