"""What a start of the program, or a link in a browser, asks the window to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl

from app.core.errors import UserError
from app.models.addresses import Address, parse_address
from app.models.gguf_source import clean_text


def parse_target(untrusted_text: str) -> Address | Path:
    """A model of the hub, or a GGUF file by its whole path (whether or not it is there).

    Raises UserError `model_address_unknown`.
    """
    is_file = untrusted_text[:5].lower() == "file:"
    name = QUrl(untrusted_text).toLocalFile() if is_file else untrusted_text
    path = Path(name)
    if path.suffix.lower() == ".gguf" and path.is_absolute() and "\0" not in name:
        return path
    address = parse_address(untrusted_text)
    if address is None:
        raise UserError("model_address_unknown", text=clean_text(untrusted_text))
    return address
