"""What model output may not do to a reader: hide characters, or lead to unsafe addresses."""

from __future__ import annotations

from PySide6.QtCore import QUrl

from app.markup.readable import REPLACEMENT, readable

__all__ = ["REPLACEMENT", "host_of", "readable", "safe_address"]

SAFE_SCHEMES = frozenset({"http", "https", "mailto"})


def safe_address(untrusted_address: str) -> str:
    """The address in ASCII (punycode) if it is http, https or mailto; otherwise empty."""
    url = QUrl(untrusted_address, QUrl.ParsingMode.StrictMode)
    scheme = url.scheme().lower()
    if not url.isValid() or scheme not in SAFE_SCHEMES:
        return ""
    if scheme != "mailto" and not url.host():
        return ""
    return url.toEncoded().toStdString()


def host_of(untrusted_address: str) -> str:
    """The host of an address in ASCII, or empty."""
    return QUrl(untrusted_address).host(QUrl.ComponentFormattingOption.FullyEncoded)
