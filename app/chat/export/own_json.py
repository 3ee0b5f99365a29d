"""Our own format, JSON: the whole tree with all versions, to be read back exactly.

`{"format": "alcove-chat", "version": 2, "title", "created", "updated", "pinned", "archived",
"choices", "leaf", "messages": [{"parent", "role", "text", "reasoning", "model", "created",
"state", "edited", "documents", "sources"}], "tray", "documents"}`: times are UTC milliseconds,
`leaf` and `parent` are indices into `messages` or null.

Where there are documents, each of `documents` is `{"name", "sha256", "kind", "pages", "notes",
"text", "original"}`: `text` its passages, `{"text", "label", "number", "title", "heading"}` with
what is empty left out, where they go along; `original` a file of the archive, by its name. `tray`
is `[{"document", "scope"}]`, of a message `documents` what stood before it, `{"document",
"number", "fence", "passages"}`, and `sources` the places it rests on (`core.papers.Citation`); a
`document` there is an index into `documents`, or null.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from types import MappingProxyType

from app.chat.papers.kept_citations import decode_citations
from app.core.papers import Passage
from app.vault.rows import NewConversation, NewNode, TurnPaper, WholePaper

FORMAT = "alcove-chat"
ALL_FORMAT = "alcove-chats"
VERSION = 2
_WITHOUT_DOCUMENTS = 1
"""The version of chats without documents, which older programs read as well."""
MOST_TEXT = 24_000_000
"""Characters of all documents of one chat, as many as are read back; others are only named."""
_NO_FILES: Mapping[int, str] = MappingProxyType({})


def own_json(tree: NewConversation, files: Mapping[int, str] = _NO_FILES) -> bytes:
    """One chat as UTF-8; `files` are the names of the documents' files, by their numbers."""
    told: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION if tree.papers else _WITHOUT_DOCUMENTS,
        "title": tree.title,
        "created": tree.created,
        "updated": tree.updated,
        "pinned": tree.pinned,
        "archived": tree.archived,
        "messages": [_message(node) for node in tree.messages],
        "leaf": tree.leaf,
        "choices": tree.choices,
    }
    if tree.papers:
        told["tray"] = [{"document": _index(at), "scope": scope} for at, scope in tree.tray]
        told["documents"] = _documents(tree.papers, files)
    return _encoded(told)


def index_json(entries: Sequence[tuple[str, NewConversation]]) -> bytes:
    """The list of the files of many chats, with their titles and times."""
    chats = [
        {"file": name, "title": tree.title, "created": tree.created, "updated": tree.updated}
        for name, tree in entries
    ]
    return _encoded({"format": ALL_FORMAT, "version": VERSION, "chats": chats})


def _message(node: NewNode) -> dict[str, object]:
    told: dict[str, object] = {
        "parent": node.parent,
        "role": node.role,
        "text": node.text,
        "reasoning": node.reasoning,
        "model": node.model,
        "created": node.created,
        "state": node.state,
        "edited": node.edited,
    }
    if node.turns:
        told["documents"] = [_turn(turn) for turn in node.turns]
    if sources := decode_citations(node.citations):
        told["sources"] = [asdict(one) | {"document": _index(one.document)} for one in sources]
    return told


def _turn(turn: TurnPaper) -> dict[str, object]:
    return {
        "document": _index(turn.paper.id),
        "number": turn.number,
        "fence": turn.fence,
        "passages": turn.passages,
    }


def _documents(papers: Sequence[WholePaper], files: Mapping[int, str]) -> list[dict[str, object]]:
    left = MOST_TEXT
    told = []
    for paper in papers:
        row = paper.row
        one: dict[str, object] = {
            "name": row.name,
            "sha256": row.sha256,
            "kind": row.kind,
            "pages": row.pages,
            "notes": [{"code": note.code, "facts": dict(note.facts)} for note in row.notes],
        }
        size = sum(len(passage.text) + len(passage.place.heading) for passage in paper.passages)
        if paper.passages and size <= left:
            left -= size
            one["text"] = [_passage(passage) for passage in paper.passages]
            if row.id in files:
                one["original"] = files[row.id]
        told.append(one)
    return told


def _passage(passage: Passage) -> dict[str, object]:
    place = asdict(passage.place)
    return {"text": passage.text} | {name: value for name, value in place.items() if value}


def _index(number: int) -> int | None:
    return number - 1 if number else None


def _encoded(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "replace") + b"\n"
