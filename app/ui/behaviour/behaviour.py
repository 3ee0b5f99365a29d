"""Joins the desk's presets and a chat's choices to the button, the pages and the context meter."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.chat.choices import ChatChoices, Defaults, Overflow
from app.chat.presets import Preset
from app.ui.behaviour.button import BehaviourButton
from app.ui.behaviour.chat_page import ChatBehaviourPage
from app.ui.behaviour.chosen import Chosen, merged
from app.ui.behaviour.preset_card import default_name, listed, model_wish
from app.ui.behaviour.preset_words import preset_about, preset_name
from app.ui.behaviour.values import clamped
from app.ui.ports import Desk
from app.ui.preferences import Preferences
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.widgets.notice import UndoToast


class Behaviour(QObject):
    """What holds for the chat that is shown; a new one keeps it until it is stored."""

    page_wanted = Signal(QWidget)
    """Show this page in the middle."""
    left = Signal()
    """Back to the chat."""
    presets_wanted = Signal()
    model_wanted = Signal(object, object)
    """A preset's model should be opened: its Path, and the context length or None."""
    changed = Signal()
    """The chat will be asked in another way: what fills the context may differ."""
    presets_changed = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        preferences: Preferences,
        button: BehaviourButton,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._preferences = look, tasks, preferences
        self._button = button
        self._desk: Desk | None = None
        self._chat: int | None = None
        self._new = ChatChoices()
        self._choices = ChatChoices()
        self._loaded = True
        """Before, the chat's own choices are not known, and must not be written over."""
        self._page: ChatBehaviourPage | None = None
        self._leaving: set[str] = set()
        self._writing = asyncio.Lock()
        button.preset_chosen.connect(self._pick)
        button.adjust_wanted.connect(self.show_page)
        button.presets_wanted.connect(self.presets_wanted)

    @property
    def desk(self) -> Desk | None:
        """What answers, once it is attached."""
        return self._desk

    @property
    def chosen(self) -> Chosen:
        """What holds for the chat that is shown."""
        return Chosen(self.defaults, self.presets, self._choices)

    @property
    def defaults(self) -> Defaults:
        """What holds for every chat that chose nothing else."""
        sampling = clamped(self._preferences.value.sampling)
        if self._desk is None:
            return Defaults(sampling)
        return Defaults(sampling, self._desk.system_prompt, self.default)

    @property
    def default(self) -> str:
        """The id of the preset of new chats, or ""."""
        default = self._desk.default_preset if self._desk else ""
        return "" if default in self._leaving else default

    @property
    def presets(self) -> dict[str, Preset]:
        """All by id, without those whose deletion can still be undone."""
        known = self._desk.presets if self._desk else {}
        return {id_: preset for id_, preset in known.items() if id_ not in self._leaving}

    def attach(self, desk: Desk) -> None:
        """Use a desk, after its `begin`."""
        self._desk = desk
        self.refresh()

    def show_chat(self, chat: int | None) -> None:
        """Another chat is shown, or a new one."""
        self._drop_page()
        self._chat, self._loaded = chat, chat is None
        self._choices = self._new if chat is None else ChatChoices()
        if chat is None:
            self.refresh()
        elif self._desk is not None:
            self._tasks.start(self._load(self._desk, chat), "behaviour")

    async def begin_chat(self, chat: int) -> None:
        """A new chat was stored: what was chosen for it is kept with it. Before its question."""
        chosen, self._new = self._new, ChatChoices()
        if self._desk is None or chosen == ChatChoices():
            return
        async with self._writing:
            await self._desk.set_choices(chat, chosen)
        if self._chat in (None, chat):
            self._chat, self._choices, self._loaded = chat, chosen, True
            self.refresh()

    def refresh(self) -> None:
        """Presets, settings, the model or the chat's choices have changed."""
        chosen = self.chosen
        offers = [("", default_name(chosen, self.default) or self.tr("As in the settings"), "")]
        offers += [(id_, preset_name(one), preset_about(one)) for id_, one in listed(chosen)]
        if self._desk is not None:
            self._button.offer(offers)
        name = preset_name(chosen.preset) if chosen.preset else ""
        self._button.show_chosen(chosen.choices.preset, name, changed=chosen.changed)
        if self._page is not None:
            self._page.show_chosen(chosen, self.default, self._model_said(chosen.preset))

    def reload(self) -> None:
        """The desk has changed the chat's choices: read them again."""
        if self._chat is not None and self._desk is not None:
            self._tasks.start(self._load(self._desk, self._chat), "behaviour")

    def show_page(self) -> None:
        """Show what holds for this chat."""
        if self._page is None:
            self._page = self._make_page()
        self.refresh()
        self.page_wanted.emit(self._page)

    def save(self, preset: Preset) -> None:
        """Keep a preset of the user's."""
        self._run(self._save(preset), "save preset")

    def delete(self, preset: Preset, toast: UndoToast) -> None:
        """Take a preset away, and for some seconds offer to bring it back."""
        self._leaving.add(preset.id)
        said = self.tr("“{name}” is deleted.").format(name=preset.name)
        toast.offer(said, lambda: self._bring_back(preset), lambda: self._forget(preset))
        self._tell_presets()

    def choose_default(self, id_: str) -> None:
        """Use a preset in every chat that has no other; "" for none."""
        self._run(self._set_default(id_), "default preset")

    def choose_overflow(self, overflow: Overflow) -> None:
        """What to do in this chat where the context is full."""
        self._take(self.chosen.with_overflow(overflow))

    def settle(self) -> None:
        """The window closes: what can be undone is final, what is typed is kept."""
        if self._page is not None:
            self._page.commit()
            self._page.toast.settle()

    def _drop_page(self) -> None:
        """Another chat has a page of its own: what is half typed in this one is not for it."""
        if self._page is not None:
            self._page.commit()
            self._page.toast.settle()
            self._page.deleteLater()
            self._page = None

    def _make_page(self) -> ChatBehaviourPage:
        page = ChatBehaviourPage(self._look, self.chosen)
        page.left.connect(self.left)
        page.changed.connect(self._take)
        page.card.save_wanted.connect(self._save_as)
        page.card.update_wanted.connect(self._update_preset)
        page.card.delete_wanted.connect(self._delete_shown)
        page.card.manage_wanted.connect(self.presets_wanted)
        page.card.model_wanted.connect(self._open_model)
        return page

    def _pick(self, id_: str) -> None:
        self._take(self.chosen.with_preset(id_))

    def _take(self, chosen: object) -> None:
        """The user chose something."""
        if not isinstance(chosen, Chosen) or chosen.choices == self._choices or not self._loaded:
            return
        self._choices = chosen.choices
        if self._chat is None:
            self._new = chosen.choices
        elif self._desk is not None:
            keeping = self._keep(self._desk, self._chat, chosen.choices)
            self._run(keeping, "keep behaviour")
        if self._page is not None and self._page.chosen == chosen:
            name = preset_name(chosen.preset) if chosen.preset else ""
            self._button.show_chosen(chosen.choices.preset, name, changed=chosen.changed)
        else:
            self.refresh()
        self.changed.emit()

    async def _load(self, desk: Desk, chat: int) -> None:
        async with self._writing:
            choices = await desk.choices(chat)
        if chat == self._chat:
            self._choices, self._loaded = choices, True
            self.refresh()

    async def _keep(self, desk: Desk, chat: int, choices: ChatChoices) -> None:
        async with self._writing:
            stored = await desk.choices(chat)
            await desk.set_choices(chat, merged(stored, choices))

    async def _save(self, preset: Preset) -> None:
        if self._desk is not None:
            await self._desk.save_preset(preset)
            self._tell_presets()

    async def _set_default(self, id_: str) -> None:
        if self._desk is not None:
            await self._desk.set_default_preset(id_)
            self._tell_presets()

    def _save_as(self, name: str) -> None:
        chosen = self.chosen
        plain = Preset("", name)
        preset = chosen.as_preset(replace(chosen.preset or plain, id="", name=name, about=""))
        self._run(self._save_and_use(preset), "save preset")

    async def _save_and_use(self, preset: Preset) -> None:
        if self._desk is None:
            return
        kept = await self._desk.save_preset(preset)
        self._take(self.chosen.unchanged().with_preset(kept.id))
        self._tell_presets()

    def _update_preset(self) -> None:
        chosen = self.chosen
        if chosen.preset is not None:
            self._run(self._update(chosen.as_preset(chosen.preset)), "save preset")

    async def _update(self, preset: Preset) -> None:
        if self._desk is None:
            return
        await self._desk.save_preset(preset)
        self._take(self.chosen.unchanged())
        self._tell_presets()

    def _delete_shown(self) -> None:
        preset = self.chosen.preset
        if preset is not None and self._page is not None:
            self._page.card.save_button.setFocus()
            self.delete(preset, self._page.toast)

    def _bring_back(self, preset: Preset) -> None:
        self._leaving.discard(preset.id)
        self._tell_presets()

    def _forget(self, preset: Preset) -> None:
        self._run(self._remove(preset.id), "delete preset")

    async def _remove(self, id_: str) -> None:
        if self._desk is None:
            return
        try:
            if self._desk.default_preset == id_:
                await self._desk.set_default_preset("")
            await self._desk.remove_preset(id_)
        finally:
            self._leaving.discard(id_)
            self._tell_presets()

    def _open_model(self) -> None:
        preset = self.chosen.preset
        wish = model_wish(preset, self._desk.model_path if self._desk else None)
        if preset is not None and wish is not None:
            self.model_wanted.emit(wish, preset.context_length)

    def _model_said(self, preset: Preset | None) -> str:
        wish = model_wish(preset, self._desk.model_path if self._desk else None)
        if wish is None or self._desk is None:
            return ""
        known = {one.path: one.name for one in self._desk.models()}
        name = known.get(wish, Path(wish).stem)
        return self.tr("This preset is meant for {name}.").format(name=name)

    def _tell_presets(self) -> None:
        self.refresh()
        self.presets_changed.emit()

    def _run(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """A short write that closing the window lets finish; what fails is said by `Tasks`."""
        self._tasks.start(work, name, keep=True)
