"""Search by meaning: the card that names the embedding model, and the vectors that are made."""

from __future__ import annotations

from collections.abc import Coroutine
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.errors import AlcoveError
from app.ui.behaviour.flowing import flowing
from app.ui.dialogs import Dialogs
from app.ui.sentences import explain
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.widgets.basics import TextButton, named, paragraph, text_label
from app.ui.words import decimal

if TYPE_CHECKING:
    from app.core.words import EmbedderFacts
    from app.ui.papers.ports import Papers


class MeaningCard(QFrame):
    """Says whether long documents are searched by meaning too, and by which model."""

    choose_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "card")
        self._text = paragraph("")
        self._progress = text_label("", tone="faint", size="small")
        choose, stop = self.tr("Choose a model…"), self.tr("Stop using it")
        self.choose = TextButton(look, choose, self.choose_wanted.emit)
        self.stop = TextButton(look, stop, self.stop_wanted.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Search by meaning"), strong=True))
        column.addWidget(self._text)
        column.addWidget(self._progress)
        column.addWidget(flowing(self.choose, self.stop))
        self.show_model("")
        self.show_progress(0, 0)

    @property
    def text(self) -> str:
        """What is said of the model."""
        return self._text.text()

    @property
    def progress(self) -> str:
        """What is said of the vectors."""
        return "" if self._progress.isHidden() else self._progress.text()

    def show_model(self, name: str) -> None:
        """The model that is used; "" for none."""
        said = self.tr(
            "Documents that are too long to go whole are searched for the words of the question. "
            "With an embedding model, a GGUF file, they are searched by meaning as well."
        )
        if name:
            said = self.tr("{name} searches long documents by meaning as well as by words.")
            said = said.format(name=name)
        self._text.setText(said)
        self.stop.setVisible(bool(name))

    def show_progress(self, done: int, total: int) -> None:
        """How many passages are prepared; nothing once all are."""
        said = self.tr("Preparing the documents: {done} of {total} passages")
        self._progress.setText(said.format(done=decimal(done, 0), total=decimal(total, 0)))
        self._progress.setVisible(done < total)


class Meaning(QObject):
    """Carries out what the card wants; has vectors made while nobody asks."""

    complained = Signal(str)

    def __init__(
        self, look: Look, tasks: Tasks, dialogs: Dialogs, window: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._dialogs, self._window = look, tasks, dialogs, window
        self._papers: Papers | None = None
        self._made: MeaningCard | None = None

    @property
    def card(self) -> MeaningCard:
        """Made when it is wanted first."""
        if self._made is None:
            self._made = card = MeaningCard(self._look)
            card.choose_wanted.connect(lambda: self._run(self._choose()))
            card.stop_wanted.connect(lambda: self._run(self._use(None)))
            model = self._papers.embed_model if self._papers is not None else None
            card.show_model(model.stem if model is not None else "")
        return self._made

    def attach(self, papers: Papers) -> None:
        """Use the documents of a desk."""
        self._papers = papers
        self._tasks.start(self._follow(papers), "vectors")

    def _run(self, work: Coroutine[object, object, None]) -> None:
        self._tasks.start(work, "embedding model")

    async def _choose(self) -> None:
        before = self._papers.embed_model if self._papers is not None else None
        folder = before.parent if before is not None else Path.home()
        path = await self._dialogs.choose_model(self._window, folder)
        if path is not None:
            await self._use(path)

    async def _use(self, path: Path | None) -> None:
        if self._papers is None:
            return
        try:
            facts: EmbedderFacts | None = await self._papers.set_embed_model(path)
        except AlcoveError as error:
            self.complained.emit(explain(error))
            return
        if facts is None:
            self.card.show_model("")
            self.card.show_progress(0, 0)
        else:
            self.card.show_model(facts.name)

    async def _follow(self, papers: Papers) -> None:
        async with aclosing(papers.vectors()) as events:
            async for event in events:
                if self._made is not None:
                    self._made.show_progress(event.done, event.total)
