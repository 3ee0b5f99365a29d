"""GPT4All's `gpt4all-*.chat` files: Qt's QDataStream, big-endian, versions 1 to 12.

The layout is that of gpt4all-chat/src/{chatlistmodel,chat,chatllm,chatmodel,tool}.cpp. Qt writes a
text as the number of its bytes and UTF-16; lists as a number and their members.
"""

from __future__ import annotations

import re
import struct
from collections import Counter

from app.chat.imports.draft import Draft, DraftNode
from app.chat.imports.marks import split_reasoning
from app.chat.imports.untrusted import line, milliseconds, text

MAGIC = b"\xf5\xd5\x53\xcc"
MAX_SIZE = 256 << 20
"""Bytes; older versions keep the model's state with the chat."""
_NEWEST = 12
_NULL = 0xFFFFFFFF
_MOST = 100_000
_DEEPEST = 8
_THINK = re.compile(r"</?think(?:ing)?>")
_Q_STRING, _Q_INT, _Q_DOUBLE, _Q_BOOL = 10, 2, 6, 1
_SCALARS = {_Q_INT: 4, _Q_DOUBLE: 8, _Q_BOOL: 1}


class _Ended(Exception):  # noqa: N818 - no error: the place to stop
    """The file ends, or goes on with what is not known."""


class _Stream:
    """Takes values front to back."""

    def __init__(self, untrusted: bytes) -> None:
        self._bytes, self._at = untrusted, 0

    def take(self, count: int) -> bytes:
        if count < 0 or self._at + count > len(self._bytes):
            raise _Ended
        self._at += count
        return self._bytes[self._at - count : self._at]

    def number(self, form: str) -> int:
        return int(struct.unpack(f">{form}", self.take(struct.calcsize(form)))[0])

    def count(self, form: str) -> int:
        found = self.number(form)
        if not 0 <= found <= _MOST:
            raise _Ended
        return found

    def data(self) -> bytes:
        """A QByteArray, or a QUrl."""
        length = self.number("I")
        return b"" if length == _NULL else self.take(length)

    def string(self) -> str:
        """A QString."""
        return text(self.data().decode("utf-16-be", "replace"))

    def variant(self) -> None:
        """Pass over a QVariant of a kind that parameters of tools have."""
        kind, _null = self.number("I"), self.take(1)
        if kind == _Q_STRING:
            self.string()
        elif kind in _SCALARS:
            self.take(_SCALARS[kind])
        else:
            raise _Ended


def draft(untrusted: bytes) -> Draft:
    """The chat; where the file ends too early, what was before."""
    stream, made = _Stream(untrusted), Draft()
    try:
        stream.take(len(MAGIC))
        version = stream.number("i")
        if not 1 <= version <= _NEWEST:
            made.left["import_left_unknown"] += 1
            return made
        model = _head(stream, version, made)
        for at in range(stream.count("i")):
            node = DraftNode(str(at), None)
            _item(stream, version, node, made.left)
            if node.role == "assistant":
                node.model = model
            made.follow(node)
    except _Ended:
        made.left["import_left_mended"] += 1
    return made


def _head(stream: _Stream, version: int, made: Draft) -> str:
    """What stands before the messages; the name of the model."""
    made.created = milliseconds(stream.number("q"))
    stream.string()
    name = line(stream.string())
    made.title = line(stream.string()) or name
    model = line(stream.string())
    if version >= 3:
        for _ in range(stream.count("I")):
            stream.string()
    if version < 11:
        _state(stream, version)
    return model.rpartition("/")[2]


def _state(stream: _Stream, version: int) -> None:
    """Pass over the model's state."""
    has_cache = stream.take(1) != b"\0" if version >= 6 else True
    if version >= 2:
        stream.take(8)
    stream.string()
    stream.string()
    stream.take(4)
    if not has_cache:
        return
    stream.take(4 * (1 + (version < 4) + (version >= 7)))
    if version < 9:
        stream.take(4 * stream.number("Q"))
    stream.take(4 * stream.number("Q"))
    stream.data()


def _item(stream: _Stream, version: int, node: DraftNode, left: Counter[str]) -> None:
    if version < 12:
        stream.take(4)
    name, said = stream.string(), stream.string()
    if version < 10:
        stream.string()
    stream.string()
    is_response = name.startswith("Response")
    _, stopped, _, _ = stream.take(4)
    if version >= 11 and is_response:
        stream.take(1)
    node.role = "assistant" if is_response else "system" if name.startswith("System") else "user"
    node.text = said
    if is_response:
        node.text, node.reasoning = split_reasoning(said)
        node.state = "stopped" if stopped else "complete"
    _sources(stream, version, left)
    if version >= 10:
        for _ in range(stream.count("q")):
            name = line(stream.data().decode("utf-8", "replace").rpartition("/")[2])
            left["import_left_files"] += 1
            stream.data()
            node.text = "\n\n".join(filter(None, (node.text, f"[📎 {name}]")))
    if version >= 12:
        parts = [_part(stream, left) for _ in range(stream.count("q"))]
        if parts:
            node.text = "".join(said for said, _ in parts)
            node.reasoning = "\n\n".join(thought for _, thought in parts if thought)


def _sources(stream: _Stream, version: int, left: Counter[str]) -> None:
    """Pass over the passages of the user's documents that were given to the model."""
    if version >= 8:
        for _ in range(stream.count("q")):
            for _ in range(7):
                stream.string()
            stream.take(12)
            left["import_left_files"] += 1
    elif version >= 3:
        stream.string()
        for _ in range(stream.count("I")):
            stream.string()


def _part(stream: _Stream, left: Counter[str], depth: int = 0) -> tuple[str, str]:
    """(answer, reasoning) of a part of an answer, and of its parts."""
    if depth > _DEEPEST:
        raise _Ended
    name, value = stream.string(), stream.string()
    if name.startswith("ToolCall"):
        _tool_call(stream)
    elif name.startswith("Think"):
        stream.take(4)
    parts = [_part(stream, left, depth + 1) for _ in range(stream.count("q"))]
    if name.startswith("Tool"):
        left["import_left_tools"] += 1
        return "", ""
    if name.startswith("Think"):
        return "", _THINK.sub("", value).strip()
    if not parts:
        return value, ""
    thoughts = [thought for _, thought in parts if thought]
    return "".join(said for said, _ in parts), "\n\n".join(thoughts)


def _tool_call(stream: _Stream) -> None:
    stream.string()
    for _ in range(stream.count("q")):
        stream.string()
        stream.take(4)
        stream.variant()
    stream.string()
    stream.take(4)
    stream.string()
