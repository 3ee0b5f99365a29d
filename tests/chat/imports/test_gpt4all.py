"""GPT4All's chat files of every version, whole and cut off."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from app.chat.imports import gpt4all, read
from app.vault.rows import NewConversation
from tests.chat.imports.test_samples import left, only


class Writer:
    """Qt's QDataStream, as far as it is needed."""

    def __init__(self) -> None:
        self.bytes = b""

    def put(self, form: str, *values: int | float) -> Writer:
        self.bytes += struct.pack(f">{form}", *values)
        return self

    def data(self, content: bytes) -> Writer:
        return self.put("I", len(content))._raw(content)

    def text(self, *words: str) -> Writer:
        for word in words:
            self.data(word.encode("utf-16-be"))
        return self

    def _raw(self, content: bytes) -> Writer:
        self.bytes += content
        return self


def written(version: int) -> bytes:
    """A chat with a question that has a file, and an answer with a source."""
    out = Writer().put("Ii", 0xF5D553CC, version).put("q", 1744577557)
    out.text("id-1", "New name", "", "/models/Llama-3.gguf")
    if version >= 3:
        out.put("I", 1).text("my documents")
    if version < 11:
        state(out, version)
    out.put("i", 2)
    item(out, version, "Prompt: ", "東京?")
    item(out, version, "Response: ", "<think>hm</think>Yes 😀", stopped=True)
    return out.bytes


def state(out: Writer, version: int) -> None:
    if version >= 6:
        out.put("?", True)
    if version >= 2:
        out.put("ii", 0, 0)
    out.text("response", "name").put("I", 9)
    if version < 4:
        out.put("I", 1)
    out.put("I", 5)
    if version >= 7:
        out.put("I", 2048)
    if version < 9:
        out.put("Q", 2).put("ff", 0.5, 0.5)
    out.put("Q", 1).put("i", 7).data(b"state")


def item(out: Writer, version: int, name: str, value: str, *, stopped: bool = False) -> None:
    is_answer = name == "Response: "
    if version < 12:
        out.put("i", 0)
    out.text(name, "" if version >= 12 and is_answer else value)
    if version < 10:
        out.text("prompt")
    out.text("").put("????", False, stopped, False, False)
    if version >= 11 and is_answer:
        out.put("?", False)
    sources(out, version, count=int(is_answer))
    if version >= 10:
        out.put("q", int(not is_answer))
        if not is_answer:
            out.data(b"file:///home/me/notes.txt").data(b"content")
    if version >= 12:
        out.put("q", 4 if is_answer else 0)
        if is_answer:
            parts(out)


def sources(out: Writer, version: int, count: int) -> None:
    if version >= 8:
        out.put("q", count)
        for _ in range(count):
            out.text("collection", "path", "file", "title", "author", "date", "text")
            out.put("iii", 1, -1, -1)
    elif version >= 3:
        out.text("1. x").put("I", 1).text("context")


def parts(out: Writer) -> None:
    out.text("Think: ", "<think>hm</think>").put("i", 1200).put("q", 0)
    out.text("Text: ", "Yes ").put("q", 0)
    out.text("ToolCall: ", "code").text("run").put("q", 1)
    out.text("code").put("i", 0).put("I?", 10, False).text("1+1")
    out.text("2").put("i", 0).text("").put("q", 0)
    out.text("Response: ", "").put("q", 1).text("Text: ", "😀").put("q", 0)


def taken(tmp_path: Path, content: bytes) -> tuple[NewConversation, dict[str, int]]:
    path = tmp_path / "gpt4all-1.chat"
    path.write_bytes(content)
    found = list(read(path))
    return only(found), left(found)


@pytest.mark.parametrize("version", range(1, 13))
def test_every_version(version: int, tmp_path: Path) -> None:
    chat, _ = taken(tmp_path, written(version))
    assert (chat.title, chat.created) == ("New name", 1744577557000)
    question, answer = chat.messages
    assert question.text == ("東京?\n\n[📎 notes.txt]" if version >= 10 else "東京?")
    assert (answer.text, answer.reasoning) == ("Yes 😀", "hm")
    assert (answer.model, answer.state) == ("Llama-3.gguf", "stopped")


@pytest.mark.parametrize("version", [1, 7, 12])
def test_every_cut_ends(version: int, tmp_path: Path) -> None:
    whole = written(version)
    for cut in range(0, len(whole), 3):
        made = gpt4all.draft(whole[:cut])
        assert len(made.nodes) <= 2
        assert made.left["import_left_mended"] <= 1


def test_sizes_that_lie() -> None:
    head = written(12)[:24]
    for lie in (b"\xff\xff\xff\xfe", b"\x7f" + b"\xff" * 7):
        assert gpt4all.draft(head + lie * 20).left["import_left_mended"] == 1


def test_a_newer_version_is_unknown(tmp_path: Path) -> None:
    path = tmp_path / "a.chat"
    path.write_bytes(Writer().put("Ii", 0xF5D553CC, 99).bytes)
    assert left(list(read(path))) == {"unknown": 1, "empty": 1}
