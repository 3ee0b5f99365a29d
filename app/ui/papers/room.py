"""Joins documents to the window: what is dropped, pasted and picked, the tray, the collections."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from app.core.errors import AlcoveError
from app.core.events import PapersChosen, QuestionStored
from app.core.papers import Pasted
from app.ui.dialogs import Dialogs
from app.ui.interior import Interior
from app.ui.papers.arrivals import local_files, long_text
from app.ui.papers.drop import DropZone
from app.ui.papers.keeper import TrayKeeper
from app.ui.papers.paper_words import left_out
from app.ui.papers.passwords import Passwords
from app.ui.papers.source_corner import SourceCorner
from app.ui.papers.tray import Tray
from app.ui.shortcuts import KEYS
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.words import decimal

if TYPE_CHECKING:
    from app.ui.papers.collection_corner import CollectionCorner
    from app.ui.papers.item import Item
    from app.ui.papers.ports import Papers
    from app.ui.ports import Desk
    from app.vault.rows import CollectionRow

TYPED_MILLISECONDS: Final = 1500
"""After the last key: then the passages that fit the question are looked for."""


class PapersRoom(QObject):
    """All of this folder that is about what goes with a question, as the session knows it."""

    page_wanted = Signal(QWidget)
    left = Signal()
    """Back to the chat."""
    changed = Signal()
    """The next question takes other documents."""

    def __init__(self, look: Look, tasks: Tasks, dialogs: Dialogs, interior: Interior) -> None:
        super().__init__(interior)
        self._look, self._tasks, self._dialogs = look, tasks, dialogs
        self._window, self._talk = window, talk = interior.window, interior.conversation
        self._papers: Papers | None = None
        self._arriving = 0
        """How often files were named that are not in the tray yet."""
        self._awaited: set[int] = set()
        """Items that a held message waits for."""
        self._bidden: set[int] = set()
        """Items that the user looks at just now: a password may be asked for."""
        self.tray = Tray(look)
        talk.composer.above.addWidget(self.tray)
        self.keeper = TrayKeeper(tasks, self.tray, lambda: talk.composer.text, self)
        self.passwords = Passwords(dialogs, tasks, window, self)
        self.zone = DropZone(look, talk)
        self.sources = SourceCorner(interior, tasks)
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MILLISECONDS)
        self._connect()

    def attach(self, desk: Desk) -> None:
        """Use the documents of a desk."""
        self._papers = desk.papers
        self.keeper.attach(desk.papers)
        self.sources.attach(desk.papers)
        self._tasks.start(self.corner.attach(desk.papers), "refresh collections")

    @cached_property
    def corner(self) -> CollectionCorner:
        """The page of collections, and their folders."""
        from app.ui.papers.collection_corner import CollectionCorner

        corner = CollectionCorner(self._look, self._tasks, self._dialogs, self._window, self)
        corner.page_wanted.connect(self.page_wanted)
        corner.left.connect(self.left)
        corner.changed.connect(lambda: self.keeper.reload(self._talk.conversation))
        return corner

    def settle(self) -> None:
        """The window closes."""
        self._typed.stop()
        self.corner.settle()

    def refresh(self) -> None:
        """Another model was opened, or none is."""
        self.keeper.refresh_model()

    async def begin_chat(self, chat: int) -> None:
        """A new chat was stored, and is not asked yet: what lay in the tray goes with it."""
        await self.keeper.begin_chat(chat)

    def add(self, paths: Sequence[Path]) -> None:
        """Put files, and what is in folders, into the tray."""
        if self._papers is not None:
            self._arriving += 1
            work = self._expand(self._papers, self._talk.conversation, list(paths))
            self._tasks.start(work, "add documents")

    def pick_files(self) -> None:
        """Ask for files."""
        self._tasks.start(self._pick_files(), "pick documents")

    def pick_folder(self) -> None:
        """Ask for a folder."""
        self._tasks.start(self._pick_folder(), "pick documents")

    def show_collections(self) -> None:
        """Turn to the page of collections."""
        self.corner.show()

    @property
    def settled(self) -> bool:
        """Whether all that goes with the next message is there."""
        return not self._arriving and not self.keeper.unsettled

    def left_out(self) -> str:
        """What the next question does not take of the documents, in a sentence; or nothing."""
        return left_out(self.keeper.outlook)

    def build_menu(self, known: Sequence[CollectionRow]) -> QMenu:
        """What the paperclip offers."""
        menu = self._menu()
        menu.addAction(self.tr("Add files…"), KEYS["add_documents"], self.pick_files)
        menu.addAction(self.tr("Add a folder…"), self.pick_folder)
        menu.addSection(self.tr("Collections in this chat"))
        used = self.keeper.used_collections
        for row in known:
            action = menu.addAction(row.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row.id in used)
            rows = [one for one in known if (one.id in used) != (one.id == row.id)]
            action.triggered.connect(lambda _=False, rows=rows: self.keeper.use_collections(rows))
        menu.addAction(self.tr("Manage collections…"), self.show_collections)
        return menu

    def _connect(self) -> None:
        talk, composer, tray, keeper = self._talk, self._talk.composer, self.tray, self.keeper
        composer.clip.set_tip(self.tr("Add documents"), KEYS["add_documents"])
        composer.clip.clicked.connect(lambda _: self._tasks.start(self._open_menu(), "menu"))
        composer.input.take = self._take
        composer.may_send = lambda: self.settled
        composer.held_changed.connect(self._show_held)
        composer.input.textChanged.connect(self._typed.start)
        self._typed.timeout.connect(keeper.follow_draft)
        talk.take_papers = keeper.send
        talk.opened.connect(self._show_chat)
        talk.heard.connect(self._hear)
        talk.answered.connect(keeper.take_back)
        talk.temporary_left.connect(lambda: keeper.forget(-1))
        self.zone.dropped.connect(self.add)
        tray.remove_wanted.connect(keeper.remove)
        tray.scope_wanted.connect(keeper.turn_scope)
        tray.retry_wanted.connect(self._retry)
        tray.unlock_wanted.connect(self._unlock)
        tray.unpack_wanted.connect(self._unpack)
        tray.collect_wanted.connect(self._collect)
        tray.hold_cancelled.connect(lambda: composer.hold(False))
        tray.left.connect(composer.setFocus)
        keeper.settled.connect(self._send_held)
        keeper.changed.connect(self.changed)
        keeper.locked.connect(self._take_lock)
        keeper.twice.connect(self._tell_twice)
        self.passwords.given.connect(keeper.retry)
        self.passwords.refused.connect(lambda _: self._send_held())
        self.passwords.used_up.connect(self._give_up)

    def _take(self, source: QMimeData) -> bool:
        """What is pasted: files and long texts become documents."""
        if self._papers is None:
            return False
        paths, text = local_files(source), long_text(source)
        if paths:
            self.add(paths)
        elif text:
            pasted = Pasted(self.tr("Pasted text"), text.encode("utf-8", "replace"))
            self.tray.point_to(self.keeper.add(self._talk.conversation, [pasted])[0])
        return bool(paths or text)

    async def _expand(self, papers: Papers, chat: int | None, paths: list[Path]) -> None:
        try:
            found = await papers.expand(paths)
            keys = self.keeper.add(chat, found.files)
        finally:
            self._arriving -= 1
        if len(keys) == 1:
            self._bidden.add(keys[0])
        if self._talk.composer.held:
            self._awaited.update(keys)
            self._send_held()
        if found.left_out:
            said = self.tr(
                "Left out: {n} files that are hidden, of a kind that Alcove does not read, or "
                "beyond a thousand."
            )
            self._talk.notice.tell(said.format(n=decimal(found.left_out, 0)))

    async def _pick_files(self) -> None:
        paths = await self._dialogs.choose_files(self._window, self.tr("Add documents"))
        if paths:
            self.add(paths)
        self._talk.composer.setFocus()

    async def _pick_folder(self) -> None:
        path = await self._dialogs.choose_folder(self._window, self.tr("Add a folder of documents"))
        if path is not None:
            self.add([path])
        self._talk.composer.setFocus()

    async def _open_menu(self) -> None:
        known = await self.corner.known()
        clip, menu = self._talk.composer.clip, self.build_menu(known)
        side = clip.width() - menu.sizeHint().width() if clip.isRightToLeft() else 0
        menu.popup(clip.mapToGlobal(QPoint(side, -menu.sizeHint().height() - 4)))
        menu.setActiveAction(menu.actions()[0])

    def _show_chat(self, chat: object) -> None:
        self._talk.composer.hold(False)
        self.keeper.show_chat(chat if isinstance(chat, int) else None)

    def _hear(self, event: object) -> None:
        if isinstance(event, PapersChosen) and event.conversation == self._talk.conversation:
            self.keeper.show_shares(event.papers)
        elif isinstance(event, QuestionStored):
            self.keeper.reload(event.conversation)

    def _show_held(self, held: bool) -> None:
        moving = [one.key for one in self.keeper.items if one.moving]
        self._awaited = set(moving) if held else set()
        self.tray.show_held(held)

    def _send_held(self) -> None:
        composer = self._talk.composer
        if not composer.held or not self.settled or self.passwords.asking:
            return
        awaited = [one for one in self.keeper.items if one.key in self._awaited]
        missing = next((one for one in awaited if one.state != "ready"), None)
        if missing is None:
            composer.send()
            return
        composer.hold(False)
        said = self.tr("Your message was not sent, for “{name}” could not be read.")
        self._talk.notice.tell(
            said.format(name=missing.name),
            bad=True,
            action=self.tr("Send it without"),
            act=composer.send,
        )

    def _item(self, key: int) -> Item | None:
        found = self.keeper.trays.chat_of(key)
        return found[1] if found is not None else None

    def _retry(self, key: int) -> None:
        self._bidden.add(key)
        self.keeper.retry(key)

    def _unlock(self, key: int) -> None:
        item = self._item(key)
        if item is not None:
            self._bidden.add(key)
            self.passwords.ask(key, item.name)

    def _take_lock(self, key: int, error: object) -> None:
        item = self._item(key)
        wrong = isinstance(error, AlcoveError) and error.code == "document_password_wrong"
        if item is not None and key in self._bidden:
            self.passwords.ask(key, item.name, error if wrong else None)

    def _give_up(self, key: int, error: object) -> None:
        if isinstance(error, BaseException):
            self.keeper.give_up(key, error)

    def _unpack(self, key: int) -> None:
        item, field = self._item(key), self._talk.composer.input
        if item is not None and isinstance(item.source, Pasted):
            field.insertPlainText(item.source.data.decode("utf-8", "replace"))
            field.ensureCursorVisible()
            self.keeper.remove(key)
            field.setFocus()

    def _collect(self, key: int) -> None:
        item = self._item(key)
        if item is not None and item.paper is not None:
            self._tasks.start(self._offer_collections(item), "menu")

    async def _offer_collections(self, item: Item) -> None:
        menu = self._menu()
        for row in await self.corner.known():
            action = menu.addAction(row.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, row=row: self.corner.put(row, item))
        menu.addAction(self.tr("Manage collections…"), self.show_collections)
        menu.popup(QCursor.pos())
        menu.setActiveAction(menu.actions()[0])

    def _menu(self) -> QMenu:
        menu = QMenu(self._talk)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _tell_twice(self, name: str) -> None:
        self._talk.notice.tell(self.tr("“{name}” is in this chat already.").format(name=name))
