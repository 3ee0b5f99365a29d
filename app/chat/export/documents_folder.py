"""The folder of an archive that holds the documents of its chats, each once, under safe names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from app.chat.export.papers import identity
from app.chat.export.to_markdown import escaped
from app.documents.passages import whole
from app.markup.readable import readable
from app.models.safe_names import safe_file_name
from app.vault.rows import WholePaper

FOLDER = "documents"
_LONGEST_NAME, _LONGEST_SUFFIX = 60, 10
_ODD = re.compile(r"[/\\:\x00-\x1f]")
_KIND = re.compile("[a-z0-9]{1,10}")


@dataclass(frozen=True, slots=True)
class Placed:
    """Where one document of a chat lies: its text and, where it is kept, its `file`."""

    number: int
    text: str
    file: str
    is_new: bool
    paper: WholePaper

    @property
    def markdown(self) -> bytes:
        """Its text as a file: pages and sheets are marked by headings."""
        text = readable(whole(self.paper.passages)).strip("\n")
        return f"# {escaped(self.paper.row.name)}\n\n{text}\n".encode("utf-8", "replace")


class DocumentsFolder:
    """Gives each document of an archive its names."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def places(self, papers: Sequence[WholePaper]) -> list[Placed]:
        """Of the documents that bring their text; others lie nowhere."""
        return [self._place(paper) for paper in papers if paper.passages]

    def _place(self, paper: WholePaper) -> Placed:
        key = identity(paper)
        is_new = key not in self._known
        number = self._known.setdefault(key, len(self._known) + 1)
        name = f"{number:04} {_safe(paper.row.name)}"
        file = _ending(name, paper.row.kind) if paper.row.has_original else ""
        return Placed(
            paper.row.id,
            f"{FOLDER}/{_ending(name, 'md')}",
            f"{FOLDER}/{file}" if file else "",
            is_new,
            paper,
        )


def _safe(untrusted_name: str) -> str:
    bare = PurePosixPath(" ".join(_ODD.sub(" ", untrusted_name).split()))
    suffix = bare.suffix if len(bare.suffix) <= _LONGEST_SUFFIX else ""
    stem = bare.name.removesuffix(suffix)[:_LONGEST_NAME].strip(" .~-")
    return safe_file_name(f"{stem or 'document'}{suffix}")


def _ending(name: str, kind: str) -> str:
    """The name with the ending of what it is: what is in there cannot pass for something else."""
    ending = f".{kind if _KIND.fullmatch(kind) else 'bin'}"
    return name if name.lower().endswith(ending) else f"{name}{ending}"
