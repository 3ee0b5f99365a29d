"""Open WebUI's export: an array of chats, or one; each a tree of messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from app.chat.imports.draft import Draft, DraftNode
from app.chat.imports.marks import split_folded
from app.chat.imports.openai import ROLES, content
from app.chat.imports.untrusted import (
    flag,
    key,
    line,
    mapping,
    mappings,
    milliseconds,
    text,
)


def fits(untrusted: Mapping[str, Any]) -> bool:
    """Whether this looks like one of its chats, or the bare chat inside one."""
    return isinstance(mapping(_chat(untrusted).get("history")).get("messages"), dict)


def _chat(untrusted: Mapping[str, Any]) -> Mapping[str, Any]:
    return mapping(untrusted.get("chat")) or untrusted


def draft(untrusted: Mapping[str, Any]) -> Draft:
    """The chat with all its versions."""
    chat = _chat(untrusted)
    history = mapping(chat.get("history"))
    stamp = milliseconds(untrusted.get("created_at")) or milliseconds(chat.get("timestamp"))
    made = Draft(
        title=line(untrusted.get("title")) or line(chat.get("title")),
        created=stamp,
        updated=milliseconds(untrusted.get("updated_at")),
        pinned=flag(untrusted.get("pinned")),
        archived=flag(untrusted.get("archived")),
        leaf=key(history.get("currentId")),
        system_prompt=text(mapping(chat.get("params")).get("system")) or text(chat.get("system")),
    )
    for name, message in mapping(history.get("messages")).items():
        made.add(_node(name, mapping(message), made.left))
    return made


def _node(name: str, message: Mapping[str, Any], left: Counter[str]) -> DraftNode:
    node = DraftNode(name, key(message.get("parentId")))
    node.created = milliseconds(message.get("timestamp"))
    said, thought, tools = split_folded(content(message.get("content"), left))
    left["import_left_tools"] += tools
    files = mappings(message.get("files"))
    others = [one for one in files if one.get("type") != "image"]
    pictures = len(files) - len(others)
    left["import_left_pictures"] += pictures
    left["import_left_files"] += len(others)
    names = [line(one.get("name")) for one in others]
    marks = ["[🖼]"] * pictures + [f"[📎 {one}]" for one in names if one]
    node.text = "\n\n".join(filter(None, (said, "\n".join(marks))))
    node.reasoning = thought
    role = ROLES.get(text(message.get("role")))
    if role is not None and (node.text.strip() or thought):
        node.role = role
        if role == "assistant":
            node.model = line(message.get("modelName")) or line(message.get("model"))
            node.state = "stopped" if message.get("done") is False else "complete"
    return node
