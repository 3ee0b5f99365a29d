"""LM Studio's conversations: one file each; every message has versions, one of them selected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from app.chat.imports.draft import Draft, DraftNode
from app.chat.imports.marks import split_reasoning
from app.chat.imports.openai import ROLES, content
from app.chat.imports.untrusted import (
    flag,
    items,
    line,
    mapping,
    mappings,
    milliseconds,
    text,
)


def fits(untrusted: Mapping[str, Any]) -> bool:
    """Whether this looks like one of its conversations."""
    messages = mappings(untrusted.get("messages"))
    if messages:
        return isinstance(messages[0].get("versions"), list)
    return "usePerChatPredictionConfig" in untrusted or "lastUsedModel" in untrusted


def draft(untrusted: Mapping[str, Any]) -> Draft:
    """The conversation; the versions that are not selected stand beside the selected one."""
    made = Draft(
        title=line(untrusted.get("name")),
        created=milliseconds(untrusted.get("createdAt")),
        pinned=flag(untrusted.get("pinned")),
        system_prompt=text(untrusted.get("systemPrompt")),
    )
    made.left["import_left_files"] += len(items(untrusted.get("looseFiles")))
    last = mapping(untrusted.get("lastUsedModel"))
    model = line(last.get("name")) or line(last.get("identifier"))
    parent: str | None = None
    for at, message in enumerate(mappings(untrusted.get("messages"))):
        versions = mappings(message.get("versions"))
        chosen = message.get("currentlySelected")
        known = isinstance(chosen, int) and 0 <= chosen < len(versions)
        selected = chosen if known else len(versions) - 1
        for number, version in enumerate(versions):
            node = _node(f"{at}.{number}", version, model, made.left)
            node.parent = parent
            made.add(node)
        if versions:
            parent = made.leaf = f"{at}.{selected}"
    return made


def _node(name: str, version: Mapping[str, Any], model: str, left: Counter[str]) -> DraftNode:
    node = DraftNode(name, None)
    role = ROLES.get(text(version.get("role")), "assistant" if "steps" in version else "user")
    if role == "assistant":
        node.text, node.reasoning = _steps(version, left)
        sender = mapping(version.get("senderInfo"))
        node.model = line(sender.get("senderName")) or model
    else:
        node.text = content(version.get("content"), left)
    if node.text.strip() or node.reasoning.strip():
        node.role = role
    return node


def _steps(version: Mapping[str, Any], left: Counter[str]) -> tuple[str, str]:
    """(answer, reasoning) of the blocks of an answer."""
    said: list[str] = []
    thought: list[str] = []
    for step in mappings(version.get("steps")):
        kind = step.get("type")
        if kind == "contentBlock":
            is_thought = mapping(step.get("style")).get("type") == "thinking"
            (thought if is_thought else said).append(content(step.get("content"), left))
        elif kind != "debugInfoBlock":
            left["import_left_tools" if "tool" in str(kind).lower() else "import_left_unknown"] += 1
    whole = "\n\n".join(filter(None, said)) or content(version.get("content"), left)
    answer, first = split_reasoning(whole)
    return answer, "\n\n".join(filter(None, (first, *thought)))
