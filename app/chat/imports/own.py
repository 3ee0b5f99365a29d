"""Our own export, as `app.chat.export.own_json` writes it: the whole tree, exactly as it was."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any, get_args

from app.chat.export.own_json import ALL_FORMAT, FORMAT, VERSION
from app.chat.imports.draft import MAX_MESSAGES, Imported, notes
from app.chat.imports.own_papers import Beside, OwnPapers
from app.chat.imports.untrusted import items, mapping, whole_text
from app.core.words import Role
from app.vault.rows import MessageState, NewConversation, NewNode

_LATEST = 1 << 53
_LONGEST_TITLE = 10_000
_LONGEST_CHOICES = 1 << 20


def fits(untrusted: Mapping[str, Any]) -> bool:
    """Whether this is one of ours."""
    return untrusted.get("format") == FORMAT


def is_index(untrusted: Mapping[str, Any]) -> bool:
    """Whether this is the list of chats that lies beside them."""
    return untrusted.get("format") == ALL_FORMAT


def imported(untrusted: Mapping[str, Any], when: int, beside: Beside) -> Imported:
    """The conversation; what is not as we write it is put right or left out.

    Files of its documents are looked for `beside` it.
    """
    left: Counter[str] = Counter()
    version = untrusted.get("version")
    if isinstance(version, int) and version > VERSION:
        left["import_left_newer"] += 1
        return Imported(None, notes(left))
    found = items(untrusted.get("messages"))
    left["import_left_messages"] += max(0, len(found) - MAX_MESSAGES)
    papers = OwnPapers(untrusted.get("documents"), beside, left)
    messages = tuple(
        _message(at, mapping(one), papers, left) for at, one in enumerate(found[:MAX_MESSAGES])
    )
    created = _time(untrusted.get("created"), when)
    leaf = untrusted.get("leaf")
    made = NewConversation(
        title=whole_text(untrusted.get("title"))[:_LONGEST_TITLE],
        created=created,
        updated=_time(untrusted.get("updated"), created),
        pinned=untrusted.get("pinned") is True,
        archived=untrusted.get("archived") is True,
        messages=messages,
        leaf=leaf if type(leaf) is int and 0 <= leaf < len(messages) else None,
        choices=_choices(whole_text(untrusted.get("choices")), left),
        tray=papers.tray(untrusted.get("tray")),
        papers=tuple(papers.papers),
    )
    return Imported(made, notes(left))


def _message(
    at: int, untrusted: Mapping[str, Any], papers: OwnPapers, left: Counter[str]
) -> NewNode:
    parent = untrusted.get("parent")
    if parent is not None and not (type(parent) is int and 0 <= parent < at):
        left["import_left_links"] += 1
        parent = None
    state = untrusted.get("state", "complete")
    role, text = _role(untrusted.get("role"), left), whole_text(untrusted.get("text"))
    turns, missing = papers.turns(untrusted.get("documents")) if role == "user" else ((), ())
    names = "\n".join(f"[📎 {name}]" for name in missing)
    sources = untrusted.get("sources") if role == "assistant" else None
    return NewNode(
        parent,
        role,
        f"{text}\n\n{names}" if text and names else text or names,
        whole_text(untrusted.get("reasoning")),
        whole_text(untrusted.get("model")),
        _time(untrusted.get("created"), 0),
        state if state in get_args(MessageState) and state != "streaming" else "interrupted",
        untrusted.get("edited") is True,
        turns,
        papers.citations(sources, len(text)),
    )


def _role(untrusted: object, left: Counter[str]) -> Role:
    match untrusted:
        case "user":
            return "user"
        case "system":
            return "system"
        case "assistant":
            return "assistant"
    left["import_left_unknown"] += 1
    return "assistant"


def _time(untrusted: object, otherwise: int) -> int:
    known = type(untrusted) is int and -_LATEST < untrusted < _LATEST
    return untrusted if known and isinstance(untrusted, int) else otherwise


def _choices(text: str, left: Counter[str]) -> str:
    """What was chosen for the chat, if it is what we write: an object as JSON."""
    try:
        sound = len(text) <= _LONGEST_CHOICES and (not text or isinstance(json.loads(text), dict))
    except (ValueError, RecursionError):
        sound = False
    left["import_left_settings"] += not sound
    return text if sound else ""
