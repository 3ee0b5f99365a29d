"""Jan's threads: `thread.json` beside `messages.jsonl`, in a folder or an archive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.chat.imports.draft import Draft
from app.chat.imports.openai import fill
from app.chat.imports.untrusted import line, mapping, mappings, milliseconds, text

THREAD = "thread.json"
MESSAGES = "messages.jsonl"


def fits(untrusted: Mapping[str, Any]) -> bool:
    """Whether this looks like a thread."""
    return untrusted.get("object") == "thread" or isinstance(untrusted.get("assistants"), list)


def is_message(untrusted: Mapping[str, Any]) -> bool:
    """Whether this looks like a message of a thread."""
    return untrusted.get("object") == "thread.message" or (
        "thread_id" in untrusted and "content" in untrusted
    )


def draft(thread: Mapping[str, Any], messages: Sequence[Mapping[str, Any]]) -> Draft:
    """The thread with its messages, which follow one another."""
    made = Draft(
        title=line(thread.get("title")),
        created=milliseconds(thread.get("created")),
        updated=milliseconds(thread.get("updated")),
    )
    assistant = next(iter(mappings(thread.get("assistants"))), {})
    made.system_prompt = text(assistant.get("instructions"))
    model = mapping(assistant.get("model")) or mapping(mapping(thread.get("metadata")).get("model"))
    fill(made, messages)
    for node in made.nodes:
        if node.role == "assistant" and not node.model:
            node.model = line(model.get("id"))
    return made
