"""ChatGPT's export: `conversations.json`, alone or in its ZIP; each conversation is a tree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from app.chat.imports.draft import Draft, DraftNode
from app.chat.imports.marks import fenced, without_citations
from app.chat.imports.untrusted import (
    flag,
    items,
    key,
    line,
    mapping,
    mappings,
    milliseconds,
    text,
)
from app.core.words import Role

_MEDIA = ("image", "audio", "video", "real_time")
_SETTINGS = frozenset({"user_editable_context", "model_editable_context"})
_WEB = frozenset({"tether_quote", "tether_browsing_display", "sonic_webpage", "computer_output"})


def fits(untrusted: Mapping[str, Any]) -> bool:
    """Whether this looks like one of its conversations."""
    return isinstance(untrusted.get("mapping"), dict)


def draft(untrusted: Mapping[str, Any]) -> Draft:
    """The conversation with all its versions; hidden and empty nodes only lead on."""
    made = Draft(
        title=line(untrusted.get("title")),
        created=milliseconds(untrusted.get("create_time")),
        updated=milliseconds(untrusted.get("update_time")),
        pinned=milliseconds(untrusted.get("pinned_time")) is not None,
        archived=flag(untrusted.get("is_archived")),
        leaf=key(untrusted.get("current_node")),
    )
    model = line(untrusted.get("default_model_slug"))
    for name, node in mapping(untrusted.get("mapping")).items():
        made.add(_node(name, mapping(node), model, made.left))
    return made


def _node(name: str, node: Mapping[str, Any], model: str, left: Counter[str]) -> DraftNode:
    made = DraftNode(name, key(node.get("parent")))
    message = mapping(node.get("message"))
    content = mapping(message.get("content"))
    metadata = mapping(message.get("metadata"))
    role = text(mapping(message.get("author")).get("role"))
    said = _Said(left, _attached(metadata))
    if _is_hidden(message, content, metadata):
        left["import_left_hidden"] += bool(_plain(content).strip())
        return made
    said.take(
        content, from_tool=role == "tool", to_tool=text(message.get("recipient")) not in _TO_ALL
    )
    if not (said.text.strip() or said.reasoning.strip()):
        return made
    made.role = _ROLES.get(role, "assistant")
    made.joins = made.role == "assistant"
    made.text, made.reasoning = said.text, said.reasoning
    made.created = milliseconds(message.get("create_time"))
    if made.role == "assistant":
        made.model = line(metadata.get("model_slug")) or model
        made.state = "stopped" if message.get("status") == "in_progress" else "complete"
    return made


_ROLES: Mapping[str, Role] = MappingProxyType({"user": "user", "system": "system"})
_TO_ALL = ("all", "")


def _is_hidden(
    message: Mapping[str, Any], content: Mapping[str, Any], metadata: Mapping[str, Any]
) -> bool:
    return (
        flag(metadata.get("is_visually_hidden_from_conversation"))
        or message.get("weight") == 0
        or text(content.get("content_type")) in _SETTINGS
    )


def _plain(content: Mapping[str, Any]) -> str:
    parts = [text(part) for part in items(content.get("parts"))]
    settings = ("text", "user_profile", "user_instructions", "model_set_context")
    return "\n".join([*parts, *(text(content.get(name)) for name in settings)])


def _attached(metadata: Mapping[str, Any]) -> Mapping[str, str]:
    """Names of attached files by their id."""
    found = mappings(metadata.get("attachments"))
    return {str(one.get("id")): line(one.get("name")) for one in found}


class _Said:
    """What one message says, and what it thinks."""

    def __init__(self, left: Counter[str], attached: Mapping[str, str]) -> None:
        self.text, self.reasoning = "", ""
        self._left, self._attached = left, dict(attached)

    def take(self, content: Mapping[str, Any], *, from_tool: bool, to_tool: bool) -> None:
        """Take in a message's content by its type."""
        kind = text(content.get("content_type"))
        types: dict[str, Callable[[], None]] = {
            "text": lambda: self._parts(items(content.get("parts"))),
            "multimodal_text": lambda: self._parts(items(content.get("parts"))),
            "code": lambda: self._code(content, aside=to_tool),
            "execution_output": lambda: self._aside(fenced(text(content.get("text")))),
            "thoughts": lambda: self._thoughts(mappings(content.get("thoughts"))),
            "reasoning_recap": lambda: None,
            "system_error": lambda: self._aside(text(content.get("text"))),
        }
        if kind in _WEB:
            self._left["import_left_tools"] += 1
        elif kind in types:
            types[kind]()
        elif content:
            self._unknown(content)
        if from_tool and self.text:
            self._aside(self.text)
            self.text = ""
        self._files()

    def _parts(self, parts: Sequence[Any]) -> None:
        self.text = "\n\n".join(filter(None, map(self._part, parts)))

    def _part(self, part: object) -> str:
        if isinstance(part, str):
            return without_citations(text(part)).strip("\n")
        kind = text(mapping(part).get("content_type"))
        if kind == "audio_transcription":
            return text(mapping(part).get("text"))
        if not kind.startswith(_MEDIA):
            self._left["import_left_unknown"] += 1
            return ""
        self._left["import_left_pictures"] += 1
        pointer = text(mapping(part).get("asset_pointer")).rpartition("//")[2]
        return f"[🖼 {self._attached.pop(pointer, '')}".rstrip() + "]"

    def _code(self, content: Mapping[str, Any], *, aside: bool) -> None:
        language = line(content.get("language"), 20)
        code = fenced(text(content.get("text")), "" if language == "unknown" else language)
        if aside:
            self._aside(code)
        else:
            self.text = code

    def _thoughts(self, thoughts: Sequence[Mapping[str, Any]]) -> None:
        for thought in thoughts:
            summary, whole = text(thought.get("summary")), text(thought.get("content"))
            self._aside("\n\n".join(filter(None, (summary and f"**{summary}**", whole))))

    def _aside(self, told: str) -> None:
        self.reasoning = "\n\n".join(filter(None, (self.reasoning, told)))

    def _unknown(self, content: Mapping[str, Any]) -> None:
        """A new type may still say something in the usual places."""
        self._left["import_left_unknown"] += 1
        self.text = without_citations(_plain(content)).strip()

    def _files(self) -> None:
        """Attached files that no part shows."""
        names = [name for name in self._attached.values() if name]
        self._left["import_left_files"] += len(names)
        marks = "\n".join(f"[📎 {name}]" for name in names)
        self.text = "\n\n".join(filter(None, (self.text, marks)))
