"""Joins presets, one chat's behaviour and the context to the window."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.chat.choices import Overflow
from app.ui.behaviour.behaviour import Behaviour
from app.ui.behaviour.context_room import ContextRoom
from app.ui.behaviour.preset_corner import PresetCorner
from app.ui.conversation_view import ConversationView
from app.ui.dialogs import Dialogs
from app.ui.ports import Desk
from app.ui.preferences import Preferences
from app.ui.style import Look
from app.ui.tasks import Tasks


class BehaviourRoom(QObject):
    """All of this folder, as the session knows it."""

    page_wanted = Signal(QWidget)
    left = Signal()
    """Back to the chat."""
    model_wanted = Signal(object, object)
    """Open a model: its Path, and the context length or None."""
    new_chat_wanted = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        dialogs: Dialogs,
        window: QWidget,
        preferences: Preferences,
        talk: ConversationView,
    ) -> None:
        super().__init__(talk)
        self._look, self._tasks, self._dialogs, self._window = look, tasks, dialogs, window
        self._corner: PresetCorner | None = None
        self.behaviour = Behaviour(look, tasks, preferences, talk.composer.behaviour, self)
        self.context = ContextRoom(look, tasks, window, talk, self)
        self.behaviour.page_wanted.connect(self.page_wanted)
        self.behaviour.left.connect(self.left)
        self.behaviour.model_wanted.connect(self.model_wanted)
        self.behaviour.presets_wanted.connect(self.show_presets)
        self.behaviour.changed.connect(self.context.watch.touch)
        self.context.new_chat_wanted.connect(self.new_chat_wanted)
        self.context.always_chosen.connect(self._always)
        self.context.cut.connect(self.behaviour.reload)
        preferences.changed.connect(self.behaviour.refresh)
        talk.opened.connect(self._show_chat)

    def attach(self, desk: Desk) -> None:
        """Use a desk, after its `begin`."""
        self.behaviour.attach(desk)
        self.context.attach(desk)

    def refresh(self) -> None:
        """Another model was opened, or none is."""
        self.behaviour.refresh()
        self.context.watch.refresh()

    async def begin_chat(self, chat: int) -> None:
        """A new chat was stored, and is not asked yet: keep what was chosen for it."""
        await self.behaviour.begin_chat(chat)

    def show_page(self) -> None:
        """Show what holds for this chat."""
        self.behaviour.show_page()

    def show_presets(self) -> None:
        """Show all presets."""
        if self._corner is None:
            self._corner = PresetCorner(
                self._look, self._tasks, self._dialogs, self._window, self.behaviour
            )
            self._corner.page_wanted.connect(self.page_wanted)
            self._corner.left.connect(self.left)
        self._corner.show()

    def leave_page(self) -> bool:
        """Escape: out of the editor to the list; False where there is no step back."""
        return self._corner is not None and self._corner.leave_page()

    def settle(self) -> None:
        """The window closes: what can be undone is final. Before the tasks are closed."""
        self.behaviour.settle()
        if self._corner is not None:
            self._corner.settle()
        self.context.close()

    def _show_chat(self, chat: object) -> None:
        self.behaviour.show_chat(chat if isinstance(chat, int) else None)

    def _always(self, way: str) -> None:
        self.behaviour.choose_overflow(cast(Overflow, way))
