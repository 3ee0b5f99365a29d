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
        self._name_actions()
        self._name_fields()
        english = QLocale(QLocale.Language.English)
        is_plain = QLocale().language() == QLocale.Language.C  # it has no thousands separator
        self._locale = english if is_plain else QLocale()

    def _name_actions(self) -> None:
        """What can be done with a message."""
        self.verbs = {
            "copy": self.tr("Copy"),
            "copy_plain": self.tr("Copy as plain text"),
            "regenerate": self.tr("Answer again"),
            "continue": self.tr("Continue"),
            "edit": self.tr("Edit"),
            "delete": self.tr("Delete"),
            "previous_version": self.tr("Previous version"),
            "next_version": self.tr("Next version"),
            "prompt": self.tr("What was sent"),
            "statistics": self.tr("Figures"),
            "speak": self.tr("Read aloud"),
            "withdraw": self.tr("Do not ask"),
            "menu": self.tr("More"),
        }
        self.waiting = self.tr("Waiting for its turn")
        self.edited = self.tr("edited")

    def _name_fields(self) -> None:
        """Editing, copying and finding."""
        self.save = self.tr("Save")
        self.send = self.tr("Send")
        self.cancel = self.tr("Cancel")
        self.edit_question = self.tr("Edit the question")
        self.edit_answer = self.tr("Edit the answer")
        self.select_all = self.tr("Select all")
        self.copy_selection = self.tr("Copy the selection")
        self.copy_selection_plain = self.tr("Copy the selection as plain text")
        self.copy_address = self.tr("Copy the address")
        self.find = self.tr("Find in this chat")
        self.find_next = self.tr("Next place")
        self.find_previous = self.tr("Previous place")
        self.close = self.tr("Close")

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

    def version(self, number: int, count: int) -> str:
        """Which of several versions of a message this is: `2/3`."""
        return f"{self._locale.toString(number)}/{self._locale.toString(count)}"

    def version_told(self, number: int, count: int) -> str:
        """The same for a screen reader."""
        return self.tr("version {number} of {count}").format(
            number=self._locale.toString(number), count=self._locale.toString(count)
        )

    def open_link(self, address: str) -> str:
        """The entry of a menu that follows a link."""
        return self.tr("Open {address}").format(address=address)

    def show_source(self, place: str) -> str:
        """The entry of a menu that shows where something stands."""
        return self.tr("Show {place}").format(place=place)

    def places(self, current: int, count: int) -> str:
        """Which of the found places is shown."""
        if not count:
            return self.tr("Nothing found")
        return self.tr("{current} of {count}").format(
            current=self._locale.toString(current), count=self._locale.toString(count)
        )
