"""Keeps the trays: has documents read, writes down what lies in them, counts what is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.core.errors import AlcoveError
from app.core.papers import Pasted
from app.ui.papers.arrivals import shown_name
from app.ui.papers.intake import Intake
from app.ui.papers.item import Item, Share
from app.ui.papers.tray import Tray
from app.ui.papers.tray_model import unmeasured
from app.ui.papers.trays import Chat, Trays
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    import asyncio

    from app.core.events import ChosenPaper
    from app.ui.papers.ports import Papers
    from app.vault.rows import CollectionRow, PaperRow

FEW: Final = 10
"""As long as more documents than these are on their way, what is sent of them is not counted."""
TOLD_SECONDS: Final = 0.2
"""Between two times that newly counted tokens are shown."""
LOCKS: Final = frozenset({"document_password_wanted", "document_password_wrong"})


class TrayKeeper(QObject):
    """Between the tray, the documents below, and the chat that is shown."""

    changed = Signal()
    """Something in the shown tray, or what the next question takes of it."""
    settled = Signal()
    """Nothing of the shown tray is on its way any more."""
    locked = Signal(int, object)
    """A password is wanted for an item; the error says whether one was given and is wrong."""
    twice = Signal(str)
    """A document was there already: its name."""

    def __init__(self, tasks: Tasks, tray: Tray, draft: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._tray, self._draft = tasks, tray, draft
        self._papers: Papers | None = None
        self._chat: Chat = None
        self.trays = Trays()
        self._intake = Intake(tasks, self)
        self._writing: dict[Chat, asyncio.Task[None] | None] = {}
        self._dirty: set[Chat] = set()
        self._counting: asyncio.Task[None] | None = None
        self._count_again = False
        self.outlook: Sequence[ChosenPaper] = ()
        """What the next question takes, as far as that is known."""
        self._intake.progressed.connect(self._show_progress)
        self._intake.taken.connect(self._take)
        self._intake.failed.connect(self._fail)
        tray.lines.reordered.connect(self._reorder)

    @property
    def items(self) -> Sequence[Item]:
        """Those of the shown tray."""
        return self.trays.of(self._chat)

    @property
    def used_collections(self) -> Sequence[int]:
        """The ids of those that the shown chat uses."""
        return self.trays.collections(self._chat)

    @property
    def unsettled(self) -> bool:
        """Whether something of the shown tray is on its way: to be read, or to be written down."""
        moving = any(one.moving for one in self.trays.of(self._chat))
        return moving or self._chat in self._writing

    def attach(self, papers: Papers) -> None:
        """Use the documents of a desk; what came before is read now."""
        self._papers = papers
        self._intake.attach(papers)
        self.reload(self._chat)

    def show_chat(self, chat: Chat) -> None:
        """Another chat is shown."""
        self._chat, self.outlook = chat, ()
        self._show(folded=True)
        self.reload(chat)

    def reload(self, chat: Chat) -> None:
        """Read what the store has of a chat's tray."""
        if self._papers is not None:
            self._tasks.start(self._load(self._papers, chat), "tray")

    def add(self, chat: Chat, sources: Sequence[Path | Pasted]) -> list[int]:
        """Put files and pasted texts into the tray of a chat, and have them read; their keys."""
        items = [
            Item(
                self.trays.new_key(),
                shown_name(source) if isinstance(source, Path) else source.name,
                source=source,
            )
            for source in sources
        ]
        self.trays.add(chat, items)
        if chat == self._chat:
            self._show(folded=False)
        for item in items:
            if item.source is not None:
                self._intake.begin(item.key, chat, item.source)
        self.changed.emit()
        return [item.key for item in items]

    def remove(self, key: int) -> None:
        """Take an item out of its tray; what is being read is read no further."""
        found = self.trays.chat_of(key)
        if found is None:
            return
        chat, item = found
        self._intake.cancel(key)
        self.trays.remove(key)
        self._tray.lines.remove(key)
        if item.state == "ready":
            self._write(chat)
        if chat is None and item.paper is not None and self._papers is not None:
            self._tasks.start(self._papers.drop(item.paper.id), "papers", keep=True)
        self._tell()

    def turn_scope(self, key: int) -> None:
        """Keep an item for the chat, or for the next message alone."""
        found = self.trays.chat_of(key)
        if found is None or found[1].collection is not None:
            return
        chat, item = found
        self._change(replace(item, scope="chat" if item.scope == "message" else "message"))
        if item.paper is not None:
            self._write(chat)

    def retry(self, key: int, password: str = "") -> None:
        """Read an item again."""
        found = self.trays.chat_of(key)
        if found is not None and found[1].source is not None:
            chat, item = found
            fresh = replace(unmeasured(item), state="waiting", paper=None, error=None)
            self._change(replace(fresh, done=0, total=0))
            self._intake.begin(key, chat, item.source, password)  # type: ignore[arg-type]

    def give_up(self, key: int, error: BaseException) -> None:
        """An item cannot be opened."""
        found = self.trays.chat_of(key)
        if found is not None:
            self._change(replace(found[1], state="failed", error=error))
            self._tray.point_to(key)
            self._tell()

    def use_collections(self, rows: Sequence[CollectionRow]) -> None:
        """Let the shown chat use these collections, and no others."""
        chat = self._chat
        for item in self.trays.of(chat):
            if item.collection is not None and item.collection not in rows:
                self.trays.remove(item.key)
        used = self.trays.collections(chat)
        self.trays.add(chat, [self.trays.of_collection(row) for row in rows if row.id not in used])
        self._show(folded=False)
        self._write(chat)

    def send(self) -> tuple[int, ...]:
        """The shown chat is asked: documents that go with this question alone."""
        once = self.trays.once(self._chat)
        self.trays.change_in(self._chat, lambda one: _sent(one, once))
        self._show(folded=True)
        return once

    def take_back(self, chat: Chat) -> None:
        """No question of a chat waits any more: what the store still has was not sent."""
        self.trays.change_in(chat, lambda one: replace(one, sent=False) if one.sent else one)
        self.reload(chat)

    async def begin_chat(self, chat: int) -> None:
        """The chat that was not there yet is now, and is not asked yet."""
        papers = self._papers
        if papers is None or not self.trays.of(None):
            return
        self.trays.move(None, chat)
        try:
            await papers.set_on(chat, self.trays.stored(chat))
        except AlcoveError as error:
            self.trays.move(chat, None)  # The question comes back; so do they.
            if error.code == "document_gone":
                self._read_again(None)
            raise
        await papers.set_on(None, [])
        if used := self.trays.collections(chat):
            await papers.set_chat_collections(chat, used)
            await papers.set_chat_collections(None, [])

    def _read_again(self, chat: Chat) -> None:
        """The store forgot a document with the last chat that had it, and this one has not yet."""
        for item in self.trays.of(chat):
            if item.paper is not None:
                self.retry(item.key)

    def follow_draft(self) -> None:
        """The question is another: so are the passages that fit it."""
        if any(not one.whole for one in self.outlook):
            self.count()

    def forget(self, chat: int) -> None:
        """A chat is gone."""
        for item in self.trays.forget(chat):
            self._intake.cancel(item.key)

    def loose_texts(self) -> list[tuple[Chat, str]]:
        """Pasted texts that are stored nowhere yet, by chat, when the window closes."""
        return [
            (chat, item.source.data.decode("utf-8", "replace"))
            for chat, item in self.trays.all()
            if isinstance(item.source, Pasted) and (item.paper is None or chat is None)
        ]

    def refresh_model(self) -> None:
        """Another model counts otherwise."""
        self.trays.change_all(unmeasured)
        self._tray.lines.change_all(unmeasured)
        self.count()

    def count(self) -> None:
        """Count what the next question takes of the shown tray, once, as soon as nobody does."""
        if self._papers is None:
            return
        if not self.trays.of(self._chat):
            self.show_shares(())
            return
        if self._counting is not None:
            self._count_again = True
            return
        self._counting = self._tasks.start(self._count(self._papers), "count documents")

    def show_shares(self, chosen: Sequence[ChosenPaper]) -> None:
        """What is sent of each document."""
        self.outlook = chosen
        shares = {one.paper: Share(one.whole, one.shown, one.of) for one in chosen}

        def shared(item: Item) -> Item:
            share = shares.get(item.paper.id) if item.paper is not None else None
            return item if share is None else replace(item, share=share)

        self._change_shown(shared)
        self.changed.emit()

    async def _load(self, papers: Papers, chat: Chat) -> None:
        import asyncio

        try:
            while True:
                while (writing := self._writing.get(chat)) is not None:
                    await asyncio.wait([writing])
                rows = await papers.on(chat)
                used = await papers.chat_collections(chat)
                known = await papers.collections() if used else ()
                if chat not in self._writing:
                    break
        except AlcoveError:
            return  # The chat is gone, or was a temporary one.
        self.trays.take_stored(chat, rows, [row for row in known if row.id in used])
        if chat == self._chat:
            self._show(folded=self._tray.folded)
            self.count()

    def _write(self, chat: Chat) -> None:
        self._dirty.add(chat)
        if self._papers is not None and chat not in self._writing:
            self._writing[chat] = None
            task = self._tasks.start(self._write_down(self._papers, chat), "papers", keep=True)
            if task is not None:
                self._writing[chat] = task

    async def _write_down(self, papers: Papers, chat: Chat) -> None:
        try:
            while chat in self._dirty:
                self._dirty.discard(chat)
                await papers.set_on(chat, self.trays.stored(chat))
                await papers.set_chat_collections(chat, self.trays.collections(chat))
        except AlcoveError as error:
            if error.code != "conversation_gone":  # a temporary chat, left meanwhile
                raise
        finally:
            self._writing.pop(chat, None)
        if chat == self._chat and sum(one.moving for one in self.items) < FEW:
            self.count()
        self._tell()

    async def _count(self, papers: Papers) -> None:
        chat = self._chat
        try:
            await self._count_each(papers, chat)
            chosen = await papers.outlook(chat, self._draft())
        except AlcoveError:
            chosen = ()  # Asking will say it.
        finally:
            self._counting = None
        if chat == self._chat:
            self.show_shares(chosen)
        if self._count_again or chat != self._chat:
            self._count_again = False
            self.count()

    async def _count_each(self, papers: Papers, chat: Chat) -> None:
        """Show them as they are counted, and all that take no time at once."""
        counted: dict[int, int] = {}
        told = monotonic()
        for item in self.trays.of(chat):
            if item.paper is not None and item.tokens is None:
                counted[item.paper.id] = await papers.tokens(item.paper)
                if monotonic() - told > TOLD_SECONDS:
                    self._show_tokens(chat, counted)
                    told = monotonic()
        self._show_tokens(chat, counted)

    def _show_tokens(self, chat: Chat, counted: Mapping[int, int]) -> None:
        def told(item: Item) -> Item:
            tokens = counted.get(item.paper.id) if item.paper is not None else None
            return replace(item, tokens=tokens) if tokens else item

        if chat == self._chat:
            self._change_shown(told)
        else:
            self.trays.change_in(chat, told)

    def _show_progress(self, key: int, done: int, total: int) -> None:
        found = self.trays.chat_of(key)
        if found is not None:
            self._change(replace(found[1], state="reading", done=done, total=total))

    def _take(self, key: int, paper: PaperRow) -> None:
        found = self.trays.chat_of(key)
        if found is None:
            return
        chat, item = found
        if self.trays.holds(chat, paper) is not None:
            self.trays.remove(key)
            self._tray.lines.remove(key)
            self.twice.emit(paper.name)
        else:
            self._change(replace(item, state="ready", paper=paper, name=paper.name))
            self._write(chat)
            if paper.notes and chat == self._chat:
                self._tray.list.select(key)
            self._tray.announce(key)
        self._tell()

    def _fail(self, key: int, error: BaseException) -> None:
        found = self.trays.chat_of(key)
        if found is None:
            return
        code = error.code if isinstance(error, AlcoveError) else ""
        if code in LOCKS:
            self._change(replace(found[1], state="locked"))
            self._tray.list.select(key)
            self.locked.emit(key, error)
        else:
            self._change(replace(found[1], state="failed", error=error))
            self._tray.list.select(key)
            self._tray.announce(key)
            self.count()
        self._tell()

    def _reorder(self) -> None:
        self.trays.order(self._chat, [one.key for one in self._tray.lines.items])
        self._write(self._chat)

    def _change_shown(self, changed: Callable[[Item], Item]) -> None:
        self.trays.change_in(self._chat, changed)
        self._tray.lines.change_all(changed)

    def _change(self, item: Item) -> None:
        self.trays.change(item)
        self._tray.lines.change(item)

    def _show(self, *, folded: bool) -> None:
        shown = [one for one in self.trays.of(self._chat) if not one.sent]
        self._tray.show_items(shown, folded=folded)

    def _tell(self) -> None:
        self.changed.emit()
        if not self.unsettled:
            self.settled.emit()


def _sent(item: Item, once: Sequence[int]) -> Item:
    """The item, on its way where it is one of these."""
    return replace(item, sent=True) if item.paper is not None and item.paper.id in once else item
