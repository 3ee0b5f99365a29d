"""Claude's export: `conversations.json` in its ZIP; messages in blocks, newer ones with parents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from app.chat.imports.draft import Draft, DraftNode
from app.chat.imports.marks import fenced
from app.chat.imports.untrusted import flag, key, line, mappings, milliseconds, text

_ROOTS = ("00000000-0000-4000-8000-000000000000", "00000000-0000-0000-0000-000000000000")
_DOCUMENTS = (("content", "title"), ("file_text", "path"), ("code", "title"))
"""Where tools that write a document for the user have its text and its name."""


def fits(untrusted: Mapping[str, Any]) -> bool:
    """Whether this looks like one of its conversations."""
    return isinstance(untrusted.get("chat_messages"), list)


def draft(untrusted: Mapping[str, Any]) -> Draft:
    """The conversation; where messages name no parents they follow one another."""
    made = Draft(
        title=line(untrusted.get("name")),
        created=milliseconds(untrusted.get("created_at")),
        updated=milliseconds(untrusted.get("updated_at")),
        pinned=flag(untrusted.get("is_starred")),
        leaf=key(untrusted.get("current_leaf_message_uuid")),
    )
    model = line(untrusted.get("model"))
    messages = mappings(untrusted.get("chat_messages"))
    has_parents = any(key(message.get("parent_message_uuid")) for message in messages)
    for at, message in enumerate(messages):
        node = _node(str(at), message, model, made.left)
        if has_parents:
            node.key = key(message.get("uuid")) or node.key
            parent = key(message.get("parent_message_uuid"))
            node.parent = None if parent in _ROOTS else parent
            made.add(node)
        else:
            made.follow(node)
    return made


def _node(name: str, message: Mapping[str, Any], model: str, left: Counter[str]) -> DraftNode:
    is_user = message.get("sender") == "human"
    said, thought = _blocks(message, left)
    attachments = mappings(message.get("attachments"))
    documents = [_attachment(one) for one in attachments]
    known = {line(one.get("file_name")) for one in attachments} | {""}
    names = (line(one.get("file_name")) for one in mappings(message.get("files")))
    files = [name for name in names if name not in known]
    left["import_left_files"] += len(files)
    marks = "\n".join(f"[📎 {one}]" for one in files)
    whole = "\n\n".join(filter(None, (*documents, said, marks)))
    node = DraftNode(name, None, created=milliseconds(message.get("created_at")))
    if whole.strip() or thought.strip():
        node.role = "user" if is_user else "assistant"
        node.text, node.reasoning = whole, thought
        node.model = "" if is_user else model
    return node


def _blocks(message: Mapping[str, Any], left: Counter[str]) -> tuple[str, str]:
    """(what it says, what it thinks)."""
    said: list[str] = []
    thought: list[str] = []
    for block in mappings(message.get("content")):
        match block.get("type"):
            case "text":
                said.append(text(block.get("text")))
            case "thinking":
                thought.append(text(block.get("thinking")))
            case "tool_use" if document := _document(block.get("input")):
                said.append(document)
            case "tool_use" | "tool_result":
                left["import_left_tools"] += 1
            case "image":
                left["import_left_pictures"] += 1
            case "token_budget" | "flag":
                pass
            case _:
                left["import_left_unknown"] += 1
    whole = "\n\n".join(part for part in said if part.strip())
    return whole or text(message.get("text")), "\n\n".join(thought)


def _document(untrusted_input: object) -> str:
    """What a tool wrote for the user to read: an artifact, a file."""
    given = untrusted_input if isinstance(untrusted_input, dict) else {}
    for body, name in _DOCUMENTS:
        if whole := text(given.get(body)):
            return f"**{line(given.get(name)) or '…'}**\n\n{fenced(whole)}"
    return ""


def _attachment(attachment: Mapping[str, Any]) -> str:
    """A file whose text is in the export."""
    name, whole = line(attachment.get("file_name")), text(attachment.get("extracted_content"))
    if not whole:
        return f"[📎 {name}]" if name else ""
    return f"**{name or '…'}**\n\n{fenced(whole)}"
