"""Finds the conversations in a file, an archive or a folder of any program it knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from app.chat.imports import chatgpt, claude, gpt4all, jan, lm_studio, open_webui, openai, own
from app.chat.imports.draft import MAX_MESSAGES, Draft, Imported, notes, planted
from app.chat.imports.json_values import values
from app.chat.imports.own_papers import Beside
from app.chat.imports.sources import Member, Read, members
from app.chat.imports.untrusted import mapping, mappings
from app.core.errors import UserError
from app.models.gguf_source import clean_text

_PROGRAMS: tuple[ModuleType, ...] = (chatgpt, claude, open_webui, lm_studio, openai)
"""In this order: what fits several is that of the first."""
_TELLING = frozenset(
    {
        "import_left_empty",
        "import_left_newer",
        "import_left_large",
        "import_left_rest",
        "import_left_locked",
        "import_left_files_damaged",
    }
)
_WRAPPERS = ("conversations", "chats", "data", "items")


def read(path: Path) -> Iterator[Imported]:
    """Every conversation in `path`, one at a time, and what of each file was left out.

    Takes the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI, GPT4All and our own, and
    lists of messages as OpenAI's interface has them; a file, a ZIP archive, or a folder. Raises
    UserError `import_unknown` where no conversation is found, and those of `sources.members`.
    """
    is_anything = False
    with members(path) as found:
        beside = {member.name: member for member in found}
        for member in found:
            if member.is_document:
                continue
            name = clean_text(member.name)
            for one in _of_member(member, beside):
                is_anything = is_anything or one.conversation is not None or _says(one)
                yield replace(one, name=name)
    if not is_anything:
        raise UserError("import_unknown", name=clean_text(path.name))


def _says(one: Imported) -> bool:
    """Whether what was left out explains why there is no conversation."""
    return any(note.code in _TELLING for note in one.left_out)


def _of_member(member: Member, beside: dict[str, Member]) -> Iterator[Imported]:
    left: Counter[str] = Counter()
    messages = beside.get(_join(member.folder, jan.MESSAGES))
    with member.open(left) as read_on:
        begin = read_on(4)
        rest = _again(begin, read_on)
        if begin == gpt4all.MAGIC:
            yield planted(gpt4all.draft(_whole(rest)), member.when)
        elif member.base == jan.THREAD and messages is not None:
            yield from _thread(member, messages, rest, left)
        elif member.base == jan.MESSAGES and _join(member.folder, jan.THREAD) in beside:
            return
        else:
            yield from _of_values(member, beside, rest, left)
    if left:
        yield Imported(None, notes(left))


def _of_values(
    member: Member, beside: dict[str, Member], read_on: Read, left: Counter[str]
) -> Iterator[Imported]:
    """The conversations among a file's values; messages that stand alone make one together."""
    loose: list[Mapping[str, Any]] = []

    def document(name: str, most: int) -> bytes:
        place = _join(member.folder, name)
        if place not in beside or not beside[place].is_document:
            return b""
        return _content(beside.pop(place), most, left)  # once: the next chat's is the same one

    for value in values(read_on, left):
        untrusted = mapping(value)
        if openai.is_message(untrusted) or jan.is_message(untrusted):
            if len(loose) < MAX_MESSAGES:
                loose.append(untrusted)
            else:
                left["import_left_messages"] += 1
        else:
            yield from _of_value(untrusted, member.when, document)
    if loose:
        yield planted(jan.draft({}, loose), member.when)


def _of_value(untrusted: Mapping[str, Any], when: int, beside: Beside) -> Iterator[Imported]:
    """The conversation that a value is, or those that it wraps."""
    one = _conversation(untrusted, when, beside)
    if one is not None:
        yield one
        return
    for name in _WRAPPERS:
        for inner in mappings(untrusted.get(name)):
            one = _conversation(inner, when, beside)
            if one is not None:
                yield one


def _conversation(untrusted: Mapping[str, Any], when: int, beside: Beside) -> Imported | None:
    if own.is_index(untrusted):
        return None
    if own.fits(untrusted):
        return own.imported(untrusted, when, beside)
    for program in _PROGRAMS:
        if program.fits(untrusted):
            make: Callable[[Mapping[str, Any]], Draft] = program.draft
            return planted(make(untrusted), when)
    return None


def _thread(
    member: Member, messages: Member, read_on: Read, left: Counter[str]
) -> Iterator[Imported]:
    """A thread of Jan and the messages beside it."""
    thread = mapping(next(values(read_on, left), None))
    with messages.open(left) as read_messages:
        found = [mapping(one) for one in values(read_messages, left)]
    yield planted(jan.draft(thread, found), member.when)


def _again(begin: bytes, read_on: Read) -> Read:
    """As `read_on`, with what was read before in front."""
    pending = [begin]

    def read_all(size: int) -> bytes:
        return (pending.pop() + read_on(size)) if pending else read_on(size)

    return read_all


def _content(member: Member, most: int, left: Counter[str]) -> bytes:
    """All of a file; empty where it is larger."""
    with member.open(left) as read_on:
        content = _whole(read_on, most + 1)
    return content if len(content) <= most else b""


def _whole(read_on: Read, room: int = gpt4all.MAX_SIZE) -> bytes:
    pieces = []
    while room > 0 and (piece := read_on(min(room, 1 << 20))):
        pieces.append(piece)
        room -= len(piece)
    return b"".join(pieces)


def _join(folder: str, base: str) -> str:
    return base if folder in {"", "."} else f"{folder}/{base}"
