"""Chats of other programs, and exported ones of our own, as conversations for the store.

`read(path)` finds them, `keep` puts one into the store, `totals` adds up what was left out. Nothing
in a file becomes a path, and every reader is bounded.
"""

from __future__ import annotations

from app.chat.imports.draft import Imported, totals
from app.chat.imports.keeping import keep
from app.chat.imports.reading import read

__all__ = ["Imported", "keep", "read", "totals"]
