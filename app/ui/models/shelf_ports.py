"""What the shelf, the downloads and their dialogs need of the rooms below, as protocols."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.settings import Remembered
    from app.engine.workshop import QuantizeProgress
    from app.models.download import DownloadState
    from app.models.judged import Judged, Weighed
    from app.models.library import Library
    from app.models.local_files import LocalModel


class ShelfWork(Protocol):
    """The models on this computer: `models.library` with the settings around it."""

    def folders(self) -> Sequence[Path]:
        """The user's own folders that are looked through."""

    async def find(self) -> Library:
        """Look at the disk."""

    async def judge(self, model: LocalModel) -> Judged:
        """Read its header and judge it for what is free now."""

    async def delete(self, model: LocalModel) -> int:
        """Delete our own model, closing it first where it is loaded; the bytes that frees."""

    async def rename(self, model: LocalModel, name: str) -> None:
        """Remember a name for it; an empty one gives its own name back."""

    async def add_folder(self, folder: Path) -> None:
        """Look through this folder too."""

    async def remove_folder(self, folder: Path) -> None:
        """Look through it no more; nothing in it is changed."""


class SettingsWork(Protocol):
    """What is remembered for each model."""

    async def remembered(self, model: LocalModel) -> Remembered: ...
    async def remember(self, model: LocalModel, value: Remembered) -> None: ...
    async def weigh(self, model: LocalModel, value: Remembered) -> Weighed:
        """How it would run with these settings."""


class QuantizeWork(Protocol):
    """Makes smaller copies: `engine.workshop`, with names and a check of ours."""

    async def free_space(self) -> int:
        """Bytes that are free where the copy would be written."""

    async def weigh_sizes(self, model: LocalModel, sizes: Sequence[int]) -> Sequence[Weighed]:
        """How copies of so many bytes would run here, one answer for each."""

    def quantize(self, model: LocalModel, file_type: str) -> AsyncGenerator[QuantizeProgress, None]:
        """Write the copy into our models' folder; leaving early stops it and removes the rest."""


class DownloadVerbs(Protocol):
    """The queue (`models.download.Downloads`), as far as its list uses it."""

    def states(self) -> Sequence[DownloadState]: ...
    def changes(self) -> AsyncIterator[DownloadState]: ...
    async def pause(self, download_id: str, /) -> None: ...
    async def resume(self, download_id: str, /) -> None: ...
    async def cancel(self, download_id: str, /) -> None: ...
    async def remove_finished(self) -> None: ...


class Asking(Protocol):
    """The questions that need a dialog, and the door to the file manager."""

    async def confirm(self, parent: QWidget, question: str, details: str, action: str) -> bool:
        """True where the user presses `action`."""

    async def choose_folder(self, parent: QWidget, title: str) -> Path | None:
        """A folder of the user's, or None."""

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the system's file manager."""
