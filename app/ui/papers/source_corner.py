"""Where an answer comes from, at the right of the window: opened by a mark, button or menu."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.ui.interior import Interior
    from app.ui.papers.ports import Papers
    from app.ui.papers.sources import Sources


class SourceCorner(QObject):
    """Makes the panel when it is wanted first; leaving the chat, or the other panel, closes it."""

    def __init__(self, interior: Interior, tasks: Tasks) -> None:
        super().__init__(interior)
        self._interior, self._tasks = interior, tasks
        self._shelf: Papers | None = None
        self._is_open = False
        interior.conversation.source_wanted.connect(self.show)
        interior.conversation.opened.connect(lambda _: self.leave())
        interior.panels.changed.connect(self._give_way)
        interior.pages.currentChanged.connect(lambda _: self.leave())

    def attach(self, shelf: Papers) -> None:
        """Use the documents of an opened vault."""
        self._shelf = shelf

    @cached_property
    def sources(self) -> Sources:
        """What fills the panel."""
        from app.ui.papers.sources import Sources

        made = Sources(self._interior.source, self._tasks, self)
        if self._shelf is not None:
            made.attach(self._shelf)
        made.shown.connect(self._open)
        made.closed.connect(self._close)
        return made

    def show(self, key: int, index: int) -> None:
        """Show a source of a message of the chat on the screen."""
        page = self._interior.conversation.page
        if page is not None:
            self.sources.open(page, key, index)

    def _open(self) -> None:
        self._is_open = True
        self._interior.show_source(True)
        self.sources.panel.setFocus()

    def _close(self) -> None:
        self._is_open = False
        self._interior.show_source(False)

    def leave(self) -> bool:
        """Close the panel; whether it was open."""
        was_open = self._is_open
        if was_open:
            self.sources.close()
        return was_open

    def _give_way(self) -> None:
        """The panel in whose place it stands was opened."""
        if not self._interior.panels.covered:
            self.leave()
