"""Chats as Markdown, HTML and JSON: pure functions of a tree, and a ZIP archive of many."""

from __future__ import annotations

from app.chat.export.archive import Archive, Format, archive, file_name, written
from app.chat.export.gathering import Gathered, file_of, gathered, has_documents
from app.chat.export.labels import Labels
from app.chat.export.own_json import own_json
from app.chat.export.style import PAPER_STYLE
from app.chat.export.to_html import html
from app.chat.export.to_markdown import markdown
from app.chat.export.tree import shown, tree_of

__all__ = [
    "PAPER_STYLE",
    "Archive",
    "Format",
    "Gathered",
    "Labels",
    "archive",
    "file_name",
    "file_of",
    "gathered",
    "has_documents",
    "html",
    "markdown",
    "own_json",
    "shown",
    "tree_of",
    "written",
]
