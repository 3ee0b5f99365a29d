"""Export and import as the user sees them: the sheet, the file dialog, the work, its result."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import AlcoveError
from app.ui.dialogs import Dialogs
from app.ui.list.export_labels import export_labels
from app.ui.list.transfer_sheet import Choices, Extra, TransferSheet
from app.ui.ports import Vault
from app.ui.sentences import explain, explain_code
from app.ui.style import Look
from app.ui.tasks import Tasks
from app.ui.widgets.basics import TextButton, paragraph

if TYPE_CHECKING:
    from app.ui.list.export_work import Form
    from app.ui.list.import_work import Outcome


class Transfers(QObject):
    """One export or import at a time; `reload` shows what came in.

    `is_doomed` says whether a chat is deleted as soon as its undo has passed: it is not exported.
    """

    def __init__(
        self,
        window: QWidget,
        look: Look,
        dialogs: Dialogs,
        tasks: Tasks,
        reload: Callable[[], Coroutine[object, object, None]],
        is_doomed: Callable[[int], bool] = lambda _: False,
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._dialogs, self._tasks = window, look, dialogs, tasks
        self._reload, self._is_doomed = reload, is_doomed
        self._vault: Vault | None = None
        self.sheet: TransferSheet | None = None

    def attach(self, vault: Vault) -> None:
        """Work on an opened vault."""
        self._vault = vault

    def export(self, chat: int | None) -> None:
        """Ask in which form, and where to; None for all chats."""
        if self._vault is None or self.sheet is not None:
            return
        title = self.tr("Export all chats") if chat is None else self.tr("Export chat")
        sheet = self._open(title)
        face = QWidget()
        column = _column(face)
        choices = Choices(self._forms())
        column.addWidget(choices)
        documents = Extra(
            self.tr("With the documents"),
            self.tr(
                "Their text and the PDFs themselves go along, in a ZIP file. Without, the chat"
                " tells only their names and places."
            ),
        )
        column.addWidget(documents)
        if chat is None:
            column.addWidget(paragraph(self.tr("All chats go into one ZIP file."), tone="dim"))
        column.addStretch(1)
        row = sheet.buttons(column)
        row.addWidget(TextButton(self._look, self.tr("Cancel"), sheet.reject))

        def begin() -> None:
            form = cast("Form", choices.chosen)
            self._start(self._export(sheet, chat, form, documents.is_chosen), "export")

        save = TextButton(self._look, self.tr("Save…"), begin, kind="primary")
        row.addWidget(save)
        sheet.show_choice(face)
        sheet.open()

    def import_chats(self) -> None:
        """Ask for a file or a folder, and take in what is there."""
        if self._vault is None or self.sheet is not None:
            return
        sheet = self._open(self.tr("Import chats"))
        face = QWidget()
        column = _column(face)
        told = self.tr(
            "Alcove takes in the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI and "
            "GPT4All, and its own. They stay on this computer, encrypted like your other chats."
        )
        column.addWidget(paragraph(told))
        column.addWidget(
            paragraph(self.tr("Jan keeps its chats in a folder named “threads”."), tone="faint")
        )
        row = sheet.buttons(column)
        row.addWidget(TextButton(self._look, self.tr("Cancel"), sheet.reject))
        folder, file = self.tr("Choose a folder…"), self.tr("Choose a file…")
        from_folder = self._importer(sheet, self._ask_folder)
        from_file = self._importer(sheet, self._ask_file)
        row.addWidget(TextButton(self._look, folder, from_folder))
        first = TextButton(self._look, file, from_file, kind="primary")
        row.addWidget(first)
        sheet.show_choice(face)
        sheet.open()
        first.setFocus()

    def _importer(
        self, sheet: TransferSheet, ask: Callable[[QWidget], Awaitable[Path | None]]
    ) -> Callable[[], None]:
        return lambda: self._start(self._import(sheet, ask), "import")

    def _open(self, title: str) -> TransferSheet:
        sheet = TransferSheet(self._look, self._window, title)
        sheet.destroyed.connect(self._forget)
        self.sheet = sheet
        return sheet

    def _forget(self) -> None:
        self.sheet = None

    def _start(self, work: Coroutine[object, object, None], name: str) -> None:
        sheet = self.sheet
        if sheet is None or name in self._tasks.running:
            work.close()
            return
        task = self._tasks.start(work, name)
        if task is not None:
            sheet.cancelled.connect(task.cancel)

    async def _export(
        self, sheet: TransferSheet, chat: int | None, form: Form, with_documents: bool
    ) -> None:
        import asyncio

        from app.chat.export import file_name
        from app.ui.list.export_work import Wish, export, settled

        assert self._vault is not None
        wish = await settled(self._vault, Wish(chat, form, with_documents))
        if chat is None:
            name = f"alcove-chats-{form}.zip"
        else:
            row = await self._vault.conversation(chat)
            ending = "zip" if wish.is_archive else form
            name = file_name(row.title, ending, self.tr("Chat"))
        path = await self._dialogs.save_file(sheet, sheet.windowTitle(), name)
        if path is None:
            return

        def progress(done: int, total: int) -> None:
            told = self.tr("{done} of {total} chats").format(done=done, total=total)
            self._tell(told if total > 1 else self.tr("Writing…"), done, total if total > 1 else 0)

        try:
            progress(0, 1)
            labels, left_out = export_labels(), self._is_doomed
            count = await export(self._vault, wish, path, labels, progress, left_out)
        except asyncio.CancelledError:
            self._end(self.tr("Cancelled. Nothing was written."))
            raise
        except AlcoveError as error:
            self._end(explain(error))
            return
        except Exception as error:
            self._end(explain(error))
            raise
        said = self.tr("Saved as {name}.") if chat else self.tr("{count} chats saved as {name}.")
        folder = path.parent
        self._end(
            said.format(name=path.name, count=count),
            action=self.tr("Show the folder"),
            act=lambda: self._dialogs.open_folder(folder),
        )

    async def _import(
        self, sheet: TransferSheet, ask: Callable[[QWidget], Awaitable[Path | None]]
    ) -> None:
        import asyncio

        from app.ui.list.import_work import Outcome, take_in

        assert self._vault is not None
        path = await ask(sheet)
        if path is None:
            return
        outcome = Outcome()

        def progress(taken: int) -> None:
            self._tell(self.tr("{count} chats so far").format(count=taken), 0, 0)

        cancelled = False
        try:
            progress(0)
            await take_in(self._vault, path, outcome, progress)
        except asyncio.CancelledError:
            cancelled = True
            raise
        except Exception as error:
            outcome.error = error
            raise
        finally:
            self._tasks.start(self._reload(), "reload chats")
            self._show_outcome(outcome, cancelled=cancelled)

    def _show_outcome(self, outcome: Outcome, *, cancelled: bool) -> None:
        details = [explain_code(note.code, **dict(note.facts)) for note in outcome.left_out]
        count = outcome.taken
        said = self.tr("1 chat came in.") if count == 1 else self.tr("{count} chats came in.")
        parts = [said.format(count=count)]
        if cancelled:
            parts.insert(0, self.tr("Cancelled."))
        if outcome.error is not None:
            parts = [explain(outcome.error), *(parts if count else ())]
        if details:
            parts.append(self.tr("Left out or changed:"))
        self._end(" ".join(parts), details)

    def _tell(self, text: str, done: int, total: int) -> None:
        if self.sheet is not None:
            self.sheet.show_progress(text, done, total)

    def _end(
        self,
        text: str,
        details: Sequence[str] = (),
        *,
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        if self.sheet is not None:
            self.sheet.show_result(text, details, action=action, act=act)

    async def _ask_file(self, sheet: QWidget) -> Path | None:
        kinds = self.tr("Exported chats (*.json *.jsonl *.zip *.chat *.db);;All files (*)")
        return await self._dialogs.choose_file(sheet, self.tr("Import chats"), kinds)

    async def _ask_folder(self, sheet: QWidget) -> Path | None:
        return await self._dialogs.choose_folder(sheet, self.tr("Import chats"))

    def _names(self) -> list[tuple[str, str]]:
        return [
            ("md", self.tr("Markdown")),
            ("html", self.tr("Web page")),
            ("pdf", self.tr("PDF")),
            ("json", self.tr("Alcove's own format")),
        ]

    def _forms(self) -> list[tuple[str, str, str]]:
        told = {
            "md": self.tr("Plain text that any editor opens."),
            "html": self.tr("To read and to print; nothing in it loads or runs."),
            "pdf": self.tr("Pages to send or to print."),
            "json": self.tr("Keeps everything, with all versions; Alcove can import it again."),
        }
        return [(form, name, told[form]) for form, name in self._names()]


def _column(face: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(face)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return column
