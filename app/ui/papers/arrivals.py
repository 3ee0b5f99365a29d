"""What comes by drag and by clipboard, as files and text; names of files as they can be shown."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QUrl

LONG_PASTE: Final = 4000
"""Characters of pasted text beyond which it becomes a document."""
_JOINER: Final = "\u200d"
"""Not printable by itself, but part of many emoji."""


def local_files(source: QMimeData) -> list[Path]:
    """Files and folders of this computer that are dragged or pasted."""
    if not source.hasUrls():
        return []
    return [_path(url) for url in source.urls() if url.isLocalFile() and url.toLocalFile()]


def has_files(source: QMimeData) -> bool:
    """The same question, without the answer."""
    return source.hasUrls() and any(url.isLocalFile() for url in source.urls())


def long_text(source: QMimeData) -> str:
    """Pasted text that is too long for the message box; else nothing."""
    text = source.text() if source.hasText() else ""
    return text if len(text) > LONG_PASTE else ""


def shown_name(untrusted_path: Path) -> str:
    """The name of a file in one line, with nothing in it that is not seen."""
    name = untrusted_path.name or str(untrusted_path)
    text = os.fsencode(name).decode("utf-8", "replace")
    return "".join(one if one.isprintable() or one == _JOINER else "\ufffd" for one in text)


def _path(url: QUrl) -> Path:
    """Byte by byte: a name need not be text, and Qt would replace what is none."""
    if sys.platform == "win32":
        return Path(url.toLocalFile())
    from PySide6.QtCore import QByteArray, QUrl

    encoded = url.path(QUrl.ComponentFormattingOption.FullyEncoded).encode("ascii", "replace")
    return Path(os.fsdecode(bytes(QByteArray.fromPercentEncoding(QByteArray(encoded)).data())))
