"""What the window does: opens the chats, carries out keys and clicks, and closes in good order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import AlcoveError, UserError
from app.core.words import ModelFacts
from app.models.addresses import Address
from app.ui.behaviour.room import BehaviourRoom
from app.ui.chats import Chats
from app.ui.chores import keep_backups, prepare, take_titles
from app.ui.commands import Commands
from app.ui.deeds import MessageDeeds
from app.ui.dialogs import Dialogs
from app.ui.interior import Interior
from app.ui.list.transfers import Transfers
from app.ui.main_window import MainWindow
from app.ui.model_opening import Models
from app.ui.model_pages import ModelPages
from app.ui.network.connections import Connections
from app.ui.network.network import Network
from app.ui.opening import Opening, start_folder
from app.ui.papers.room import PapersRoom
from app.ui.ports import Desk, Parts, Vault
from app.ui.sentences import explain, explain_code, is_damage
from app.ui.settings.corner import SettingsCorner
from app.ui.speaking import Speaker, voice
from app.ui.style import Look
from app.ui.targets import parse_target
from app.ui.tasks import Tasks


class Session(QObject):
    """One run of the window, from its first paint until everything has let go."""

    ended = Signal()

    def __init__(
        self, interior: Interior, parts: Parts, tasks: Tasks, look: Look, dialogs: Dialogs
    ) -> None:
        super().__init__(interior)
        self._interior = interior
        self.parts, self._tasks = parts, tasks
        self._look, self._dialogs = look, dialogs
        self._vault: Vault | None = None
        self._desk: Desk | None = None
        self._shutting = self._is_open = False
        self._target: Address | Path | None = None
        self.chats = Chats(interior.side, interior.chat_model, tasks, self)
        reload, doomed = self.chats.reload, self.chats.is_doomed
        self.transfers = Transfers(interior.window, look, dialogs, tasks, reload, doomed)
        self.models = Models(interior.header.models, tasks, self)
        self.pages = ModelPages(interior, parts, tasks, look, dialogs, self.models)
        self.network = self._join_network(look)
        self.deeds = MessageDeeds(interior.conversation, dialogs, Speaker(voice()), tasks)
        self.commands = Commands(interior, look, self)
        self.behaviour = BehaviourRoom(
            look, tasks, dialogs, interior.window, interior.preferences, interior.conversation
        )
        self.papers = PapersRoom(look, tasks, dialogs, interior)
        self.settings = SettingsCorner(interior, parts, tasks, look, dialogs)
        self._connect()
        self._connect_actions()
        interior.right.measure(parts.measures)

    @property
    def window(self) -> MainWindow:
        """The window it is the session of."""
        return self._interior.window

    async def open(self) -> None:
        """Open the chats; ask what must be asked."""
        opening = Opening(self._interior, self.parts.locksmith)
        if not self._interior.preferences.value.model:
            self.pages.recommend(self._interior.first_start)
        if self._vault is None:
            self._vault = await opening.open_vault()
        self._desk = self.parts.make_desk(self._vault)
        await self._desk.begin()
        self.deeds.attach(self._desk)
        self.behaviour.attach(self._desk)
        self.papers.attach(self._desk)
        self.settings.attach(self._desk)
        self.commands.models = self._desk.models
        self.pages.attach(self._desk)
        self._interior.side.show_protection(self.parts.locksmith.protection)
        await self.models.attach(self._desk)
        path = await self._first_model(opening)
        self._interior.conversation.attach(self._vault, self._desk)
        if self._interior.at_gate:
            self._interior.show_chat()
        self.models.open(path)
        self._is_open = True
        self._open_target()
        await self.chats.attach(self._vault)
        self.transfers.attach(self._vault)
        self._tasks.start(prepare(), "prepare")
        self._tasks.start(keep_backups(self._vault, self._is_busy, self.complain), "backups")
        self._tasks.start(take_titles(self._desk, self.chats.refresh), "titles")

    def open_target(self, untrusted_text: str) -> None:
        """Open what a start of the program names; where the chats are not open yet, after them."""
        try:
            self._target = parse_target(untrusted_text)
        except UserError as error:
            work = self._dialogs.tell(self._interior.window, explain(error))
            self._tasks.start(work, "tell")
        if self._is_open:
            self._open_target()

    async def shut(self) -> None:
        """Store what is not stored yet, stop everything, close the vault, then the window."""
        if self._shutting:
            return
        self._shutting = True
        try:
            with suppress(AlcoveError):
                await self._let_go()
        finally:
            self._interior.window.finish()
            self.ended.emit()

    async def _let_go(self) -> None:
        self._interior.window.hide()
        self._interior.side.toast.settle()
        self._interior.conversation.settle(self.papers.keeper.loose_texts())
        self.deeds.settle()
        self.behaviour.settle()
        self.papers.settle()
        await self._tasks.close()
        flush = self._interior.preferences.flush
        async with AsyncExitStack() as last_first:
            for release in (self._close_vault, self.parts.close_engine, flush, self.pages.close):
                last_first.push_async_callback(release)

    def _open_target(self) -> None:
        target, self._target = self._target, None
        if isinstance(target, Path):
            self._interior.show_chat()
            self.models.open(target)
        elif target is not None:
            self.pages.show_model(target)

    def _is_busy(self) -> bool:
        return self._interior.conversation.running is not None

    def complain(self, error: BaseException) -> None:
        """An error of a task: said above the message box."""
        if self._interior.at_gate:
            self._interior.lost.explain(explain(error), rescue=is_damage(error))
            self._interior.show_gate(self._interior.lost)
        else:
            self._interior.conversation.complain(error)

    def _retry(self) -> None:
        """Begin again where the way in broke off; while it waits, it hears the press itself."""
        if "open" not in self._tasks.running:
            self._tasks.start(self.open(), "open")

    async def _close_vault(self) -> None:
        if self._vault is not None:
            await self._vault.close()

    async def _first_model(self, opening: Opening) -> Path:
        if isinstance(self._target, Path):
            target, self._target = self._target, None
            return target
        known = self._interior.preferences.value.model
        while not known:
            if await opening.ask_model() == "builtin":
                builtin = self.models.builtin()
                if builtin is not None:
                    return builtin
            elif (chosen := await self._ask_file()) is not None:
                return chosen
            opening.ask_again()
        return Path(known)

    async def _ask_file(self) -> Path | None:
        folder = start_folder(self.parts.places.models)
        return await self._dialogs.choose_model(self._interior.window, folder)

    async def _browse(self) -> None:
        path = await self._ask_file()
        if path is not None:
            self.models.open(path)

    async def _follow_link(self, address: str) -> None:
        question = self.tr("Open this link in your browser?")
        action = self.tr("Open the link")
        if await self._dialogs.confirm(self._interior.window, question, address, action):
            self._dialogs.open_link(address)

    def _join_network(self, look: Look) -> Network:
        inside, parts = self._interior, self.parts
        connections = Connections(self)
        parts.ledger.listen(connections.tell)
        return Network(
            look,
            inside.side,
            parts.door,
            parts.ledger,
            connections,
            inside.preferences,
            self._tasks,
            self,
        )

    def _show_network(self) -> None:
        page = self.network.page
        if self._interior.pages.indexOf(page) < 0:
            page.left.connect(self._interior.show_chat)
        self._interior.show_page(page)

    def _connect(self) -> None:
        inside = self._interior
        inside.window.closing.connect(self._begin_shut)
        inside.side.new.clicked.connect(self._new_chat)
        inside.header.new.clicked.connect(self._new_chat)
        inside.side.settings.clicked.connect(self._show_settings)
        inside.header.theme.clicked.connect(self._toggle_theme)
        inside.header.models.browse_wanted.connect(
            lambda: self._tasks.start(self._browse(), "choose model")
        )
        inside.header.models.find_wanted.connect(self.pages.show)
        inside.side.models.clicked.connect(lambda _: self.pages.show())
        inside.side.network.clicked.connect(self._show_network)
        self.network.switched.connect(self.pages.set_offline)
        self.pages.online_wanted.connect(lambda: self.network.switch(False))
        self.pages.link_wanted.connect(
            lambda address: self._tasks.start(self._follow_link(address), "link")
        )
        inside.keys.left.connect(inside.show_chat)
        inside.lost.retried.connect(self._retry)
        inside.lost.folder_wanted.connect(self.settings.show_folder)
        self.settings.presets_wanted.connect(self.behaviour.show_presets)
        self.settings.keys_wanted.connect(lambda: inside.show_page(inside.keys))
        inside.preferences.changed.connect(self._apply_preferences)
        inside.panels.wished.connect(
            lambda side, right: inside.preferences.change(show_chats=side, show_hardware=right)
        )
        self._connect_chats()

    def _connect_chats(self) -> None:
        inside, talk = self._interior, self._interior.conversation
        self.chats.opened.connect(self._open_chat)
        self.chats.opened_at.connect(self._open_chat)
        self.chats.removed.connect(talk.forget)
        self.chats.temporary_wanted.connect(self.begin_temporary)
        self.chats.export_wanted.connect(self.transfers.export)
        self.chats.import_wanted.connect(self.transfers.import_chats)
        self.commands.chat_wanted.connect(self._open_chat)
        self.commands.model_wanted.connect(self.models.open)
        talk.opened.connect(self.chats.show_current)
        talk.changed.connect(lambda chat: self._tasks.start(self.chats.refresh(chat), "refresh"))
        talk.heard.connect(inside.right.hear)
        talk.temporary_left.connect(lambda: self._desk.end_temporary() if self._desk else None)
        talk.questions.prepare_chat = self._begin_chat
        self.chats.deleted.connect(self.papers.keeper.forget)
        for room in (self.behaviour, self.papers):
            room.page_wanted.connect(inside.show_page)
            room.left.connect(inside.show_chat)
        self.papers.changed.connect(self.behaviour.context.watch.touch)
        self.behaviour.context.watch.left_out = self.papers.left_out
        self.behaviour.new_chat_wanted.connect(self._new_chat)
        self.behaviour.model_wanted.connect(self.models.open)
        for changed in (self.models.opened, self.models.closed):
            changed.connect(self.behaviour.refresh)
            changed.connect(self.papers.refresh)
        self.deeds.undo_offered.connect(
            lambda text, undo: inside.side.toast.offer(text, undo, lambda: None)
        )
        talk.link_activated.connect(
            lambda address: self._tasks.start(self._follow_link(address), "link")
        )
        self.models.opened.connect(self._show_model)
        self.models.closed.connect(lambda: self._show_model(None))
        self.models.failed.connect(self._offer_models)

    def _connect_actions(self) -> None:
        inside = self._interior
        acts: dict[str, Callable[[], object]] = {
            "commands": self.commands.open_palette,
            "new_chat": self._new_chat,
            "temporary_chat": self.begin_temporary,
            "focus_message": inside.show_chat,
            "stop": self._escape,
            "search": self._search,
            "find": self._find,
            "previous_message": lambda: inside.conversation.transcript.focus_next(-1),
            "next_message": lambda: inside.conversation.transcript.focus_next(1),
            "archive_chat": self.chats.archive_open,
            "archive": lambda: self._beside(self.chats.show_archive),
            "new_folder": lambda: self._beside(self.chats.folders.create),
            "import_chats": self.chats.import_wanted.emit,
            "export_chat": self.chats.export_open,
            "export_chats": lambda: self.chats.export_wanted.emit(None),
            "previous_chat": lambda: self.chats.step(-1),
            "next_chat": lambda: self.chats.step(1),
            "open_model": lambda: self._tasks.start(self._browse(), "choose model"),
            "choose_model": inside.header.models.open_menu,
            "models": self.pages.show,
            "fold_side": inside.panels.toggle_side,
            "fold_right": inside.panels.toggle_right,
            "settings": self._show_settings,
            "keys": lambda: inside.show_page(inside.keys),
            "quit": self._begin_shut,
            "behaviour": self.behaviour.show_page,
            "presets": self.behaviour.show_presets,
            "add_documents": self.papers.pick_files,
            "add_folder": self.papers.pick_folder,
            "collections": self.papers.show_collections,
            "network": self._show_network,
            "theme": self._toggle_theme,
            "about": self.settings.about.show,
        }
        self.commands.join(acts)

    def _begin_shut(self) -> None:
        asyncio.get_running_loop().create_task(self.shut(), name="shut")

    def _beside(self, act: Callable[[], object]) -> None:
        self._interior.panels.show_side()
        act()

    def _new_chat(self) -> None:
        self._interior.show_chat()
        self._interior.conversation.open(None)

    def begin_temporary(self) -> None:
        """Open a chat that is never written."""
        self._tasks.start(self._begin_temporary(), "temporary chat")

    async def _begin_temporary(self) -> None:
        if self._desk is not None:
            self._new_chat()
            self._open_chat((await self._desk.temporary()).id)

    async def _begin_chat(self, chat: int) -> None:
        await self.behaviour.begin_chat(chat)
        await self.papers.begin_chat(chat)

    def _open_chat(self, chat: int, message: int = 0, phrase: str = "") -> None:
        self._interior.show_chat()
        self._interior.conversation.open(chat, message, phrase)

    def _escape(self) -> None:
        if self._interior.page is self._interior.conversation:
            if not self.papers.sources.leave():
                self._interior.conversation.stop()
        elif not self.behaviour.leave_page() and not self.pages.leave_page():
            self._interior.show_chat()

    def _search(self) -> None:
        self._interior.panels.show_side()
        self._interior.side.search.setFocus()
        self._interior.side.search.selectAll()

    def _find(self) -> None:
        if self._interior.page is self._interior.conversation:
            self._interior.conversation.transcript.open_find()

    def _toggle_theme(self) -> None:
        dark = self._look.theme.name == "dark"
        self._interior.preferences.change(theme="light" if dark else "dark")

    def _apply_preferences(self) -> None:
        value = self._interior.preferences.value
        self._look.choose(value.theme, value.contrast)
        self._look.set_text_size(value.text_size)

    def _show_settings(self) -> None:
        self.settings.show()

    def _show_model(self, facts: ModelFacts | None) -> None:
        talk = self._interior.conversation
        talk.refresh_model()
        talk.welcome.offer_questions(facts is not None and self.models.is_builtin)
        self._interior.right.show_model(facts)
        if facts is not None:
            talk.notice.clear()
            said = [explain_code(code) for code in facts.notes]
            said += [explain_code(note.code, **dict(note.facts)) for note in facts.told]
            if said:
                talk.notice.tell(" ".join(said))

    def _offer_models(self, error: AlcoveError) -> None:
        self._interior.conversation.notice.tell(
            explain(error),
            bad=True,
            action=self.tr("Choose a model"),
            act=self._interior.header.models.open_menu,
        )
