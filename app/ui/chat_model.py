"""The list of chats as Qt's item model: pinned ones, folders, then the newest by day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.ui.list.book import Book
from app.ui.list.counted_model import CountedModel
from app.ui.list.entries import Chat, Entry, Folder, Heading, Section

if TYPE_CHECKING:
    from app.vault.rows import ConversationRow, FolderRow

Index = QModelIndex | QPersistentModelIndex
ENTRY: Final = int(Qt.ItemDataRole.UserRole)
MIME: Final = "application/x-alcove-chat"
_MOST_MOVED: Final = 300
"""Chats of a folder that move one by one; with more it is quicker to fill the list anew."""


class ChatModel(CountedModel):
    """Headings, folders and chats; asks for more when the view reaches the end.

    With `archive` it shows the chats of the archive and no others, without folders.
    """

    wanted_more = Signal()
    renamed = Signal(int, str)
    folder_renamed = Signal(int, str)
    moved = Signal(int, object)
    """A chat was dropped on a folder, or (None) among those of none."""
    changed = Signal()
    """Lines came or went: what is marked may have to be marked again."""

    def __init__(self, parent: QObject | None = None, *, archive: bool = False) -> None:
        super().__init__(parent)
        self._archive = archive
        self._book = Book(self.tr("Folders"), flat=archive)
        self._folders: list[FolderRow] = []
        self._hidden: dict[int, ConversationRow | None] = {}
        self._hidden_folders: set[int] = set()
        self._complete = True

    @property
    def chats(self) -> list[Chat]:
        """The chats shown, from the top."""
        lines = (self._book.line(at) for at in range(self._book.lines))
        return [line for line in lines if isinstance(line, Chat)]

    @property
    def folders(self) -> Sequence[Folder]:
        """The folders shown, from the top."""
        return self._book.folders

    @property
    def is_complete(self) -> bool:
        """Whether there is nothing more to ask for."""
        return self._complete

    def show_rows(
        self,
        rows: Sequence[ConversationRow],
        *,
        complete: bool,
        folders: Sequence[FolderRow] = (),
        unfolded: Sequence[int] = (),
    ) -> None:
        """Show the stored chats; `complete` where there are no older ones."""
        self._complete, self._folders = complete, list(folders)
        self._book.unfolded = set(unfolded)
        self._fill(rows)

    def add_rows(self, rows: Sequence[ConversationRow], *, complete: bool) -> None:
        """Take in an older page; a chat that was changed meanwhile is there already."""
        self._complete = complete
        self._add([row for row in rows if row.archived == self._archive])

    def put(self, row: ConversationRow) -> None:
        """A chat is new or has changed."""
        if row.id in self._hidden:
            self._hidden[row.id] = row
        elif self._book.is_stale:
            self._fill([*(old for old in self._book.rows if old.id != row.id), row])
        elif row.archived != self._archive:
            self._take_out(row.id)
        elif not self._replaced(row):
            self._take_out(row.id)
            self._add([row])

    def hide(self, chat: int, hidden: bool = True) -> None:
        """Take a chat out of sight while its deletion can be undone, or bring it back."""
        if hidden:
            self._hidden[chat] = self._book.row(chat)
            self._take_out(chat)
        elif (row := self._hidden.pop(chat, None)) is not None:
            self.add_rows([row], complete=self._complete)

    def forget(self, chat: int) -> None:
        """A chat is gone for good."""
        self._hidden.pop(chat, None)
        self._take_out(chat)

    def show_folders(self, folders: Sequence[FolderRow]) -> None:
        """The folders have changed: their chats are sorted into groups again."""
        self._folders = list(folders)
        self._follow_folders()

    def hide_folder(self, folder: int, hidden: bool = True) -> None:
        """Show the chats of a folder among the others, as long as that can be undone."""
        (self._hidden_folders.add if hidden else self._hidden_folders.discard)(folder)
        self._follow_folders()

    def regroup(self) -> bool:
        """Sort the chats under the headings of another day; whether one has come."""
        if not self._book.is_stale:
            return False
        self._fill(self._book.rows)
        return True

    def fold(self, folder: int, folded: bool = True) -> None:
        """Show or hide the chats below a folder."""
        (self._book.unfolded.discard if folded else self._book.unfolded.add)(folder)
        section = self._book.folder(folder)
        if section is None or section.folded == folded:
            return
        first = self._book.start(section) + 1

        def turn() -> None:
            section.folded = folded

        if not section.rows:
            turn()
        elif folded:
            self.shrink(first, len(section.rows), turn)
        else:
            self.grow(first, len(section.rows), turn)
        head = self.index(first - 1, 0)
        self.dataChanged.emit(head, head)
        self.changed.emit()

    @property
    def unfolded(self) -> frozenset[int]:
        """The folders whose chats are shown."""
        return frozenset(self._book.unfolded)

    def index_of(self, chat: int | None) -> QModelIndex:
        """Where a chat stands; invalid when it is not shown."""
        row = self._book.row(chat) if chat is not None else None
        section = self._book.section(chat) if chat is not None else None
        if row is None or section is None or section.folded:
            return QModelIndex()
        line = self._book.start(section) + section.head_lines + section.place(row)
        return self.index(line, 0)

    def index_of_folder(self, folder: int) -> QModelIndex:
        """Where a folder stands; invalid when it is not there."""
        section = self._book.folder(folder)
        return QModelIndex() if section is None else self.index(self._book.start(section), 0)

    def neighbour(self, chat: int | None, by: int) -> int | None:
        """The chat shown above (-1) or below (1), going round; the first one for no chat."""
        here, count = self.index_of(chat), self._book.lines
        line, step = (here.row(), by) if here.isValid() else (-1, 1)
        for _ in range(count):
            line = (line + step) % count
            entry = self._book.line(line)
            if isinstance(entry, Chat):
                return entry.id
        return None

    def entry(self, index: Index) -> Entry | None:
        """What stands at `index`."""
        return self._book.line(index.row()) if index.isValid() else None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Qt's: the text of a line, or the line itself for `ENTRY`."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        names = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
        if role in names or (role == Qt.ItemDataRole.ToolTipRole and isinstance(entry, Chat)):
            return self._text(entry)
        return self._told(entry) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Qt's: the user typed another title, or another name of a folder."""
        entry = self.entry(index)
        name = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not name or entry is None:
            return False
        if isinstance(entry, Folder) and name != entry.name:
            self._name_folder(entry.id, name)
            self.dataChanged.emit(index, index)
            self.folder_renamed.emit(entry.id, name)
        elif isinstance(entry, Chat) and name != entry.title:
            row, section = self._book.row(entry.id), self._book.section(entry.id)
            if row is not None and section is not None:
                self._book.replace(section, replace(row, title=name, titled="user"))
            self.dataChanged.emit(index, index)
            self.renamed.emit(entry.id, name)
        return not isinstance(entry, Heading)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's: headings cannot be chosen; chats can be dragged on folders and out of them."""
        entry = self.entry(index)
        if entry is None or isinstance(entry, Heading):
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        chosen |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren
        if self._archive:
            return chosen
        chosen |= Qt.ItemFlag.ItemIsDropEnabled
        return chosen | Qt.ItemFlag.ItemIsDragEnabled if isinstance(entry, Chat) else chosen

    def supportedDropActions(self) -> Qt.DropAction:
        """Qt's: chats move."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Qt's: only what is dragged within this program."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt's: the chat that is dragged, as its number."""
        dragged = QMimeData()
        chats = [entry.id for entry in map(self.entry, indexes) if isinstance(entry, Chat)]
        dragged.setData(MIME, b" ".join(str(chat).encode() for chat in chats[:1]))
        return dragged

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Qt's: whether a chat can be let go here; where it stands already it cannot."""
        del row, column
        chat = _dragged(data)
        folder = self.target(parent)
        old = self._book.row(chat) if chat is not None else None
        return old is not None and folder not in (-1, old.folder)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Qt's: a chat was let go; the line itself moves when the store has moved it."""
        if self.canDropMimeData(data, action, row, column, parent):
            self.moved.emit(_dragged(data), self.target(parent))
        return False

    def target(self, index: Index) -> int | None:
        """The folder something dropped on a line goes into; None for out of all, -1 for nowhere."""
        entry = self.entry(index)
        if isinstance(entry, Folder):
            return entry.id
        if isinstance(entry, Chat) and not entry.pinned:
            return entry.folder if entry.inside else None
        return -1

    def drop_line(self, index: Index) -> int:
        """The line to be marked while something is dragged over `index`: that of the folder."""
        folder = self.target(index)
        return self.index_of_folder(folder).row() if folder else index.row()

    def canFetchMore(self, parent: Index) -> bool:
        """Qt's: whether older chats can be asked for."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        """Qt's: the view has come to the end."""
        if self.canFetchMore(parent):
            self._complete = True
            self.wanted_more.emit()

    def shown_title(self, title: str) -> str:
        """A title, or what stands for none."""
        return title or self.tr("New chat")

    def _text(self, entry: Entry) -> str:
        if isinstance(entry, Heading):
            return entry.text
        return entry.name if isinstance(entry, Folder) else self.shown_title(entry.title)

    def _told(self, entry: Entry) -> str:
        """What a screen reader says."""
        text = self._text(entry)
        if isinstance(entry, Folder):
            state = self.tr("folded") if entry.folded else self.tr("unfolded")
            return self.tr("Folder {name}, {state}").format(name=text, state=state)
        if isinstance(entry, Chat) and entry.pinned and not self._archive:
            return self.tr("{title}, pinned").format(title=text)
        return text

    def _name_folder(self, id_: int, name: str) -> None:
        self._folders = [replace(one, name=name) if one.id == id_ else one for one in self._folders]
        section = self._book.folder(id_)
        if section is not None:
            section.head = Folder(id_, name)

    def _fill(self, rows: Sequence[ConversationRow]) -> None:
        shown = [row for row in rows if row.archived == self._archive]
        self._book.fill(self._seen(shown), self._shown_folders())
        self.renew(self._book.lines)
        self.changed.emit()

    def _shown_folders(self) -> list[FolderRow]:
        return [one for one in self._folders if one.id not in self._hidden_folders]

    def _follow_folders(self) -> None:
        """Let folders come and go with their chats alone, where those are not too many."""
        new = self._shown_folders()
        changes = self._book.folder_changes(new)
        if changes is None or len(changes.moved) > _MOST_MOVED:
            self._fill(self._book.rows)
            return
        for row in changes.moved:
            self._take_out(row.id)
        for id_ in changes.gone:
            drop, count = partial(self._book.drop_folder, id_), self._folder_lines(1)
            self.shrink(self.index_of_folder(id_).row() + 1 - count, count, drop)
        for at in changes.come:
            add = partial(self._book.add_folder, new[at], at)
            self.grow(self._book.folder_line(at), self._folder_lines(0), add)
        self._add(changes.moved)

    def _folder_lines(self, only: int) -> int:
        """A folder's own line, and the heading's where there are just `only` so many."""
        return 2 if len(self._book.folders) == only else 1

    def _replaced(self, row: ConversationRow) -> bool:
        """Whether a chat could be changed where it stands."""
        old, section = self._book.row(row.id), self._book.section(row.id)
        if old is None or section is None or (old.pinned, old.folder) != (row.pinned, row.folder):
            return False
        at = section.place(old)
        above = section.rows[at - 1] if at else None
        if section.place(row) > at or (above is not None and section.place(row) < at):
            return False
        if self._book.section_for(row) is not section:
            return False
        self._book.replace(section, row)
        index = self.index_of(row.id)
        if index.isValid():
            self.dataChanged.emit(index, index)
        return True

    def _add(self, rows: Sequence[ConversationRow]) -> None:
        for section, inside in self._book.sorted_out(self._seen(rows)):
            last = section.place(inside[-1])
            if section.place(inside[0]) == last:
                self._insert(section, inside, last)
            else:
                for row in inside:
                    self._insert(section, [row], section.place(row))
        self.changed.emit()

    def _seen(self, rows: Sequence[ConversationRow]) -> list[ConversationRow]:
        """Those that are not hidden; of the others the newest state is kept."""
        self._hidden |= {row.id: row for row in rows if row.id in self._hidden}
        return [row for row in rows if row.id not in self._hidden]

    def _insert(self, section: Section, rows: Sequence[ConversationRow], at: int) -> None:
        """Put rows that stand together `at` their place, and the heading where it is the first."""
        if section.folded:
            self._book.take(section, rows)
            return
        start = self._book.start(section)
        first = start + section.head_lines + at if section.head_lines else start
        count = len(rows) + (0 if section.head_lines else 1)
        self.grow(first, count, lambda: self._book.take(section, rows))

    def _take_out(self, chat: int) -> None:
        row, section = self._book.row(chat), self._book.section(chat)
        if row is None or section is None:
            return
        at = section.place(row)
        if section.folded:
            self._book.drop(section, at)
            return
        start, is_last = self._book.start(section), len(section.rows) == 1 and not section.stays
        first = start if is_last else start + section.head_lines + at
        self.shrink(first, 2 if is_last else 1, lambda: self._book.drop(section, at))
        self.changed.emit()


def _dragged(data: QMimeData) -> int | None:
    untrusted_text = bytes(data.data(MIME).data())
    return int(untrusted_text) if untrusted_text.isdigit() and len(untrusted_text) < 19 else None
