"""Messages as OpenAI's interface has them: `{"messages": [{"role", "content"}]}`, a line each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from app.chat.imports.draft import Draft, DraftNode
from app.chat.imports.marks import split_reasoning
from app.chat.imports.untrusted import items, line, mapping, mappings, milliseconds, text
from app.core.words import Role

ROLES: Mapping[str, Role] = MappingProxyType(
    {
        "user": "user",
        "human": "user",
        "assistant": "assistant",
        "gpt": "assistant",
        "model": "assistant",
        "system": "system",
        "developer": "system",
    }
)
"""Who speaks, by the names in use."""


def fits(untrusted: Mapping[str, Any]) -> bool:
    """Whether this looks like a conversation."""
    found = mappings(untrusted.get("messages") or untrusted.get("conversations"))
    return bool(found) and is_message(found[0])


def is_message(untrusted: Mapping[str, Any]) -> bool:
    """Whether this looks like one message."""
    return ("role" in untrusted and "content" in untrusted) or (
        "from" in untrusted and "value" in untrusted  # ShareGPT's form
    )


def draft(untrusted: Mapping[str, Any]) -> Draft:
    """The conversation: its messages follow one another."""
    made = Draft(
        title=line(untrusted.get("title")) or line(untrusted.get("name")),
        created=milliseconds(untrusted.get("created") or untrusted.get("created_at")),
        updated=milliseconds(untrusted.get("updated") or untrusted.get("updated_at")),
    )
    fill(made, mappings(untrusted.get("messages") or untrusted.get("conversations")))
    return made


def fill(made: Draft, messages: Sequence[Mapping[str, Any]]) -> None:
    """Append messages; the first system message is the chat's system prompt."""
    for at, message in enumerate(messages):
        name = text(message.get("role") or message.get("from"))
        role = ROLES.get(name)
        if role is None:
            is_tool = name in {"tool", "function"}
            made.left["import_left_tools" if is_tool else "import_left_unknown"] += 1
            continue
        given = message.get("content") if "content" in message else message.get("value")
        whole = content(given, made.left)
        if role == "system" and not made.nodes and not made.system_prompt:
            made.system_prompt = whole
            continue
        made.left["import_left_tools"] += len(mappings(message.get("tool_calls")))
        said, thought = split_reasoning(whole) if role == "assistant" else (whole, "")
        thought = thought or text(message.get("reasoning_content") or message.get("reasoning"))
        time = milliseconds(message.get("created_at") or message.get("timestamp"))
        node = DraftNode(str(at), None, role, said, thought, created=time)
        node.model = line(message.get("model")) if role == "assistant" else ""
        if said.strip() or thought.strip():
            made.follow(node)


def content(untrusted: object, left: Counter[str]) -> str:
    """The text of a message's content: a text, or a list of parts."""
    if isinstance(untrusted, str):
        return text(untrusted)
    return "\n\n".join(filter(None, (_part(part, left) for part in items(untrusted))))


def _part(untrusted: object, left: Counter[str]) -> str:
    if isinstance(untrusted, str):
        return text(untrusted)
    part = mapping(untrusted)
    kind = text(part.get("type"))
    if kind in {"text", "input_text", "output_text"}:
        found = part.get("text")
        return text(found) or text(mapping(found).get("value"))
    if kind.startswith(("image", "input_image", "audio", "input_audio", "video")):
        left["import_left_pictures"] += 1
        return "[🖼]"
    if kind.startswith(("file", "input_file")):
        left["import_left_files"] += 1
        name = line(part.get("name")) or line(mapping(part.get("file")).get("filename"))
        return f"[📎 {name}]" if name else ""
    left["import_left_tools" if kind.startswith("tool") else "import_left_unknown"] += 1
    return ""
