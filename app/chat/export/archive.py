"""Chats as a ZIP archive: a file each, a list of them, and a folder with their documents."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType
from typing import BinaryIO, Literal

from app.chat.export.documents_folder import DocumentsFolder
from app.chat.export.labels import Labels, moment
from app.chat.export.own_json import index_json, own_json
from app.chat.export.to_html import encoded, html, index_page
from app.chat.export.to_markdown import escaped, markdown
from app.models.safe_names import safe_file_name
from app.vault.rows import NewConversation

Format = Literal["md", "html", "json"]
Write = Callable[[NewConversation], bytes]
"""Makes the bytes of one chat, for a form that is not ours."""

_LONGEST_NAME = 60
_ODD = re.compile(r"[/\\:\x00-\x1f]")
_NO_FILES: Mapping[int, str] = MappingProxyType({})


def written(
    tree: NewConversation,
    form: Format,
    labels: Labels | None = None,
    files: Mapping[int, str] = _NO_FILES,
) -> bytes:
    """One chat as the bytes of a file; `files` as `own_json` takes them."""
    if form == "json":
        return own_json(tree, files)
    text = markdown(tree, labels) if form == "md" else html(tree, labels)
    return text.encode("utf-8", "replace")


def file_name(title: str, form: str, otherwise: str = "chat") -> str:
    """A name for a chat's file that every system takes, from its title."""
    bare = " ".join(_ODD.sub(" ", title).split())[:_LONGEST_NAME].strip(" .~-")
    return safe_file_name(f"{bare or otherwise}.{form}")


class Archive:
    """A ZIP archive that grows by one chat at a time; `finish` writes the list of them.

    The files are numbered, so that no two have one name; the one of a chat that is `alone` is
    not. `write` makes the chats in a form of its own, which has no list.
    """

    def __init__(
        self,
        file: BinaryIO,
        form: Format,
        labels: Labels | None = None,
        *,
        write: tuple[str, Write] | None = None,
        alone: bool = False,
    ) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
        self._form, self._words = form, labels or Labels()
        self._write, self._alone = write, alone
        self._documents = DocumentsFolder()
        self._entries: list[tuple[str, NewConversation]] = []

    def __enter__(self) -> Archive:
        """Use it until `finish`; if that is not reached, the file is let go as it is."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the file; what could not be written was said before."""
        with suppress(OSError, ValueError):
            self._zip.close()

    def add(self, tree: NewConversation) -> dict[int, str]:
        """Write one chat and the texts of the documents that it brings.

        Returns names for the files of those, by their numbers, as far as they are not in yet:
        `add_file` takes them.
        """
        places = self._documents.places(tree.papers)
        for place in places:
            if place.is_new:
                self._put(place.text, place.markdown, tree.updated)
        files = {place.number: place.file for place in places if place.file}
        if self._write is None:
            content = written(tree, self._form, self._words, files)
        else:
            content = self._write[1](tree)
        name = self._name(tree)
        self._put(name, content, tree.updated)
        self._entries.append((name, replace(tree, messages=(), papers=())))
        return {place.number: place.file for place in places if place.is_new and place.file}

    def add_file(self, name: str, content: bytes) -> None:
        """Write the file of a document under the name that `add` gave."""
        if content:
            self._put(name, content, self._entries[-1][1].updated)

    def finish(self) -> int:
        """Write the rest; how many chats there are."""
        if self._write is None and not self._alone:
            newest = max((tree.updated for _, tree in self._entries), default=0)
            index = _index(self._entries, self._form, self._words)
            self._put(f"index.{self._form}", index, newest)
        self._zip.close()
        return len(self._entries)

    def abandon(self) -> None:
        """Let go of a file that is not wanted any more; it must be open still."""
        self._zip.close()

    def _name(self, tree: NewConversation) -> str:
        form = self._form if self._write is None else self._write[0]
        title = file_name(tree.title, form, self._words.untitled)
        return title if self._alone else f"{len(self._entries) + 1:04} {title}"

    def _put(self, name: str, content: bytes, updated: int) -> None:
        self._zip.writestr(_info(name, updated), content)


def archive(
    file: BinaryIO,
    chats: Iterable[NewConversation],
    form: Format,
    labels: Labels | None = None,
) -> int:
    """Write many chats to `file` at once; how many there were."""
    with Archive(file, form, labels) as made:
        for tree in chats:
            made.add(tree)
        return made.finish()


def _info(name: str, updated: int) -> zipfile.ZipInfo:
    when = moment(updated)
    year = min(max(when.year, 1980), 2107)
    stamp = (year, when.month, when.day, when.hour, when.minute, when.second)
    info = zipfile.ZipInfo(name, stamp)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info


def _index(entries: list[tuple[str, NewConversation]], form: Format, words: Labels) -> bytes:
    if form == "json":
        return index_json(entries)
    if form == "html":
        return index_page(entries, words).encode("utf-8", "replace")
    lines = [
        f"- [{escaped(tree.title) or words.untitled}]({encoded(name)}), {words.time(tree.created)}"
        for name, tree in entries
    ]
    return "\n".join([f"# {words.chats}", "", *lines, ""]).encode("utf-8", "replace")
