"""The English sentences of documents: reading them, finding in them, citing them."""

from __future__ import annotations

DOCUMENT_SENTENCES = {
    # Reading
    "document_missing": "{name} is not there any more.",
    "document_not_regular": "{name} is not a file.",
    "document_too_large": "{name} is too large to be read as text ({bytes}).",
    "document_not_text": "{name} is not a text file in a known encoding.",
    "document_unreadable": "{name} could not be read: {reason}",
    # Portable documents (PDF)
    # Office files
    # Web pages, books and mail
    # Finding
    # The store of documents
    # In the chat
}
