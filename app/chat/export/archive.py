"""Many chats as one ZIP archive: a file each, and a list of them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType
from typing import BinaryIO, Literal

from app.chat.export.labels import Labels, moment
from app.chat.export.own_json import index_json, own_json
from app.chat.export.to_html import encoded, html, index_page
from app.chat.export.to_markdown import escaped, markdown
from app.models.safe_names import safe_file_name, unique
from app.vault.rows import NewConversation

Format = Literal["md", "html", "json"]

_LONGEST_NAME = 60
_ODD = re.compile(r"[/\\:\x00-\x1f]")
_ATTACHMENTS: Mapping[str, bytes] = MappingProxyType({})


def written(tree: NewConversation, form: Format, labels: Labels | None = None) -> bytes:
    """One chat as the bytes of a file."""
    if form == "json":
        return own_json(tree)
    text = markdown(tree, labels) if form == "md" else html(tree, labels)
    return text.encode("utf-8", "replace")


def file_name(title: str, form: Format, otherwise: str = "chat") -> str:
    """A name for a chat's file that every system takes, from its title."""
    bare = " ".join(_ODD.sub(" ", title).split())[:_LONGEST_NAME].strip(" .~-")
    return safe_file_name(f"{bare or otherwise}.{form}")


class Archive:
    """A ZIP archive that grows by one chat at a time; `finish` writes the list of them.

    The files are numbered, so that no two have one name.
    """

    def __init__(self, file: BinaryIO, form: Format, labels: Labels | None = None) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
        self._form, self._words = form, labels or Labels()
        self._entries: list[tuple[str, NewConversation]] = []

    def __enter__(self) -> Archive:
        """Use it until `finish`; if that is not reached, the file is let go as it is."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the file; what could not be written was said before."""
        with suppress(OSError, ValueError):
            self._zip.close()

    def add(self, tree: NewConversation) -> None:
        """Write one chat."""
        title = file_name(tree.title, self._form, self._words.untitled)
        name = f"{len(self._entries) + 1:04} {title}"
        self._zip.writestr(_info(name, tree.updated), written(tree, self._form, self._words))
        self._entries.append((name, replace(tree, messages=())))

    def finish(self, attachments: Mapping[str, bytes] = _ATTACHMENTS) -> int:
        """Write the rest; how many chats there are.

        `attachments` by name go into a folder of their own, under names that are safe.
        """
        newest = max((tree.updated for _, tree in self._entries), default=0)
        index = _index(self._entries, self._form, self._words)
        self._zip.writestr(_info(f"index.{self._form}", newest), index)
        safe = unique(_ODD.sub("_", name).lstrip("~. ") or "file" for name in attachments)
        for name, content in zip(safe, attachments.values(), strict=True):
            self._zip.writestr(_info(f"attachments/{name}", newest), content)
        self._zip.close()
        return len(self._entries)

    def abandon(self) -> None:
        """Let go of a file that is not wanted any more; it must be open still."""
        self._zip.close()


def archive(
    file: BinaryIO,
    chats: Iterable[NewConversation],
    form: Format,
    labels: Labels | None = None,
    attachments: Mapping[str, bytes] = _ATTACHMENTS,
) -> int:
    """Write many chats to `file` at once; how many there were."""
    with Archive(file, form, labels) as made:
        for tree in chats:
            made.add(tree)
        return made.finish(attachments)


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
