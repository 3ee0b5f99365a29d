"""What the store takes and hands out: frozen rows of chats, documents and search hits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.core.words import Note, Role, Statistics

if TYPE_CHECKING:  # the window is painted before documents are thought of
    from app.core.papers import Passage, Scope

MessageState = Literal["complete", "streaming", "stopped", "interrupted", "failed"]
Titled = Literal["question", "model", "user"]
"""Who gave a conversation its title: its first words, the model, or the user."""

HIT_START = "\ue000"
HIT_END = "\ue001"
"""Private-use characters around each match in a snippet, taken out of the text itself there."""


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """One conversation. Times are UTC milliseconds; `leaf` is the message shown last.

    `choices` is what the user chose for this chat alone, as the chat room's JSON; empty for none.
    """

    id: int
    title: str
    created: int
    updated: int
    pinned: bool
    archived: bool
    leaf: int | None
    draft: str
    folder: int | None = None
    choices: str = ""
    titled: Titled = "question"


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder of chats, and how many it holds, the archived ones too."""

    id: int
    name: str
    conversations: int


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One message of a conversation's tree. `fault` is the code of what broke it off, or empty."""

    id: int
    conversation: int
    parent: int | None
    role: Role
    text: str
    reasoning: str
    state: MessageState
    model: str
    statistics: Statistics | None
    created: int
    fault: str
    edited: bool = False
    """Whether the user wrote this version in place of the model's."""


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A document as it was read, kept once for all chats by the SHA-256 of its file's bytes.

    `kind` and `pages` as in `core.papers.Reading`; `passages` counts them, in order they are its
    whole text. `added` is UTC milliseconds. `has_original`: the file's bytes are kept too.
    """

    id: int
    sha256: str
    name: str
    kind: str
    pages: int
    characters: int
    notes: tuple[Note, ...]
    passages: int
    has_original: bool
    added: int


@dataclass(frozen=True, slots=True)
class ChatPaper:
    """A document in the tray of a chat, at a position from 0."""

    paper: PaperRow
    scope: Scope
    position: int


@dataclass(frozen=True, slots=True)
class TurnPaper:
    """What stood before a question: a document, or a run of its passages, inside one fence.

    `number` is what the answer may call it; `passages` are positions in the document, none for
    all of it.
    """

    number: int
    paper: PaperRow
    fence: str
    passages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CollectionRow:
    """A named collection of documents; `folder` is watched, "" for none."""

    id: int
    name: str
    folder: str
    papers: int


@dataclass(frozen=True, slots=True)
class CollectionPaper:
    """A document of a collection, and the file it came from as that was then; `path` may be ""."""

    paper: PaperRow
    path: str
    modified: int
    size: int


@dataclass(frozen=True, slots=True)
class WholePaper:
    """A document with all that is kept of it; `vectors` are pairs of model and bytes."""

    row: PaperRow
    passages: tuple[Passage, ...]
    original: bytes = b""
    vectors: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Removed:
    """Messages that were deleted, to be put back as long as somebody holds this.

    `messages` are by id, the first one is above all others; `leaf` is the one shown before;
    `asked` are pairs of message and what was kept of how it was asked, `citations` of message
    and the places its answer rests on. `papers` are the documents that only they used.
    """

    conversation: int
    leaf: int | None
    messages: tuple[MessageRow, ...]
    asked: tuple[tuple[int, bytes], ...]
    turns: tuple[tuple[int, tuple[TurnPaper, ...]], ...] = ()
    citations: tuple[tuple[int, bytes], ...] = ()
    papers: tuple[WholePaper, ...] = ()


@dataclass(frozen=True, slots=True)
class NewNode:
    """A message to be taken in; `parent` is the index of an earlier one, None for a root.

    `turns` stand before it, `citations` are the places it rests on, as the chat room keeps them.
    """

    parent: int | None
    role: Role
    text: str
    reasoning: str = ""
    model: str = ""
    created: int = 0
    state: MessageState = "complete"
    edited: bool = False
    turns: tuple[TurnPaper, ...] = ()
    citations: bytes = b""


@dataclass(frozen=True, slots=True)
class NewConversation:
    """A conversation to be taken in whole; `leaf` is an index, None for the last message.

    `tray` and the messages name documents by their ids: in the store that takes it in, or, in one
    that travels, from 1 on in `papers`.
    """

    title: str
    created: int
    updated: int
    pinned: bool = False
    archived: bool = False
    messages: Sequence[NewNode] = ()
    leaf: int | None = None
    choices: str = ""
    tray: tuple[tuple[int, Scope], ...] = ()
    papers: tuple[WholePaper, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result; `message` is 0 where the title of the conversation matched."""

    conversation: int
    message: int
    title: str
    snippet: str


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What a rescue saved, and where the damaged file lies now (None: there was none to move).

    `backup` is the copy it started from; the counts are those of the new store.
    """

    aside: Path | None
    backup: Path | None
    conversations: int
    messages: int
