"""Our own format, JSON: the whole tree with all versions, to be read back exactly.

`{"format": "alcove-chat", "version": 1, "title", "created", "updated", "pinned", "archived",
"choices", "leaf", "messages": [{"parent", "role", "text", "reasoning", "model", "created",
"state", "edited"}]}`: times are UTC milliseconds, `leaf` and `parent` are indices into `messages`
or null.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from app.vault.rows import NewConversation

FORMAT = "alcove-chat"
ALL_FORMAT = "alcove-chats"
VERSION = 1


def own_json(tree: NewConversation) -> bytes:
    """One chat as UTF-8."""
    return _encoded({"format": FORMAT, "version": VERSION, **asdict(tree)})


def index_json(entries: Sequence[tuple[str, NewConversation]]) -> bytes:
    """The list of the files of many chats, with their titles and times."""
    chats = [
        {"file": name, "title": tree.title, "created": tree.created, "updated": tree.updated}
        for name, tree in entries
    ]
    return _encoded({"format": ALL_FORMAT, "version": VERSION, "chats": chats})


def _encoded(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "replace") + b"\n"
