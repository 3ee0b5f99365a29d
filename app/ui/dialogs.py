"""The few questions that need a dialog of their own; tests give the window a recording fake."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)


class Dialogs(Protocol):
    """What the window may ask, and the two doors to the desktop."""

    async def choose_model(self, parent: QWidget, folder: Path) -> Path | None:
        """A GGUF file of the user's, or None."""

    async def choose_folder(self, parent: QWidget, title: str) -> Path | None:
        """A folder of the user's, or None."""

    async def choose_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """A file of the user's of these kinds (`Text (*.txt);;All files (*)`), or None."""

    async def choose_files(self, parent: QWidget, title: str) -> list[Path]:
        """Files of the user's of any kind; none where it is refused."""

    async def save_file(self, parent: QWidget, title: str, name: str) -> Path | None:
        """Where the user wants a file written, which may be there already; or None."""

    async def confirm(self, parent: QWidget, question: str, details: str, action: str) -> bool:
        """True where the user presses `action`."""

    async def tell(self, parent: QWidget, text: str) -> None:
        """Say something that the user must not miss."""

    async def ask_secret(self, parent: QWidget, title: str, text: str) -> str | None:
        """A line that nobody may read over the shoulder; None where it is refused."""

    async def show_text(self, parent: QWidget, title: str, about: str, text: str) -> None:
        """Show a text that can be read, selected and copied."""

    def open_link(self, address: str) -> None:
        """Hand an address the user agreed to, to the system's browser."""

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the system's file manager."""


class QtDialogs:
    """The real ones: window-modal, never a nested event loop."""

    async def choose_model(self, parent: QWidget, folder: Path) -> Path | None:
        """See `Dialogs`."""
        say = QCoreApplication.translate
        kinds = say("Dialogs", "Models (*.gguf);;All files (*)")
        dialog = QFileDialog(parent, say("Dialogs", "Open a model"), str(folder), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if not await answered(dialog):
            return None
        chosen = dialog.selectedFiles()
        return Path(chosen[0]) if chosen else None

    async def choose_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """See `Dialogs`."""
        dialog = QFileDialog(parent, title, str(Path.home()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return await chosen_file(dialog)

    async def choose_files(self, parent: QWidget, title: str) -> list[Path]:
        """See `Dialogs`."""
        dialog = QFileDialog(parent, title, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return [Path(name) for name in dialog.selectedFiles()] if await answered(dialog) else []

    async def save_file(self, parent: QWidget, title: str, name: str) -> Path | None:
        """See `Dialogs`."""
        dialog = QFileDialog(parent, title, str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.selectFile(name)
        return await chosen_file(dialog)

    async def confirm(self, parent: QWidget, question: str, details: str, action: str) -> bool:
        """See `Dialogs`."""
        box = QMessageBox(parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setInformativeText(details)
        agree = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(refuse)
        await answered(box)
        return box.clickedButton() is agree

    async def choose_folder(self, parent: QWidget, title: str) -> Path | None:
        """See `Dialogs`."""
        dialog = QFileDialog(parent, title, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if not await answered(dialog):
            return None
        chosen = dialog.selectedFiles()
        return Path(chosen[0]) if chosen else None

    async def tell(self, parent: QWidget, text: str) -> None:
        """See `Dialogs`."""
        box = QMessageBox(parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.addButton(QMessageBox.StandardButton.Ok)
        await answered(box)

    async def ask_secret(self, parent: QWidget, title: str, text: str) -> str | None:
        """See `Dialogs`."""
        dialog = QInputDialog(parent)
        dialog.setWindowTitle(title)
        dialog.setLabelText(text)
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        return dialog.textValue() if await answered(dialog) else None

    async def show_text(self, parent: QWidget, title: str, about: str, text: str) -> None:
        """See `Dialogs`."""
        from app.ui.text_sheet import TextSheet

        await answered(TextSheet(parent, title, about, text))

    def open_link(self, address: str) -> None:
        """See `Dialogs`."""
        QDesktopServices.openUrl(QUrl(address))

    def open_folder(self, folder: Path) -> None:
        """See `Dialogs`."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


async def chosen_file(dialog: QFileDialog) -> Path | None:
    """Show a dialog for one file; None where it is refused."""
    if not await answered(dialog):
        return None
    chosen = dialog.selectedFiles()
    return Path(chosen[0]) if chosen else None


async def answered(dialog: QDialog) -> bool:
    """Show a dialog and wait for it without blocking the loop; it is gone afterwards."""
    closed: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finish(result: int) -> None:
        if not closed.done():
            closed.set_result(result)

    dialog.finished.connect(finish)
    dialog.open()
    try:
        return await closed == QDialog.DialogCode.Accepted.value
    finally:
        dialog.close()
        dialog.deleteLater()
