"""Documents in words and pictures: kinds, pages, tokens, what is sent of them, what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.ui.papers.item import Item
from app.ui.sentences import explain, explain_code
from app.ui.words import decimal

if TYPE_CHECKING:
    from app.core.events import ChosenPaper
    from app.vault.rows import CollectionRow, PaperRow

_ICONS: Final = {
    **dict.fromkeys(("xlsx", "ods", "csv", "tsv", "table"), "table"),
    **dict.fromkeys(("pptx", "odp"), "slides"),
    **dict.fromkeys(("eml", "msg"), "mail"),
    **dict.fromkeys(("html",), "globe"),
    **dict.fromkeys(("epub",), "book"),
    **dict.fromkeys(("json", "code", "ipynb", "notebook", "xml"), "code"),
}
CHARACTERS_A_TOKEN: Final = 4
"""Of usual text."""


def icon_of(item: Item) -> str:
    """The picture of what it is; of a file that is not read yet, by its name."""
    if item.collection is not None:
        return "folder"
    if item.state in {"failed", "locked"}:
        return "alert" if item.state == "failed" else "lock"
    kind = item.paper.kind if item.paper else item.name.rpartition(".")[2].lower()
    return _ICONS.get(kind, "document")


def pages(paper: PaperRow) -> str:
    """How many pages, slides or sheets it has; nothing where it has none."""
    if not paper.pages:
        return ""
    say, count = QCoreApplication.translate, decimal(paper.pages, 0)
    one = paper.pages == 1
    if paper.kind in {"pptx", "odp"}:
        said = say("Papers", "1 slide") if one else say("Papers", "{n} slides")
    elif paper.kind in {"xlsx", "ods"}:
        said = say("Papers", "1 sheet") if one else say("Papers", "{n} sheets")
    elif paper.kind == "epub":
        said = say("Papers", "1 chapter") if one else say("Papers", "{n} chapters")
    else:
        said = say("Papers", "1 page") if one else say("Papers", "{n} pages")
    return said.format(n=count)


def tokens(item: Item) -> str:
    """How many it has; by its length as long as they are not counted."""
    say = QCoreApplication.translate
    if item.tokens is not None:
        return say("Papers", "{n} tokens").format(n=decimal(item.tokens, 0))
    about = item.paper.characters // CHARACTERS_A_TOKEN if item.paper else 0
    return say("Papers", "about {n} tokens").format(n=decimal(about, 0))


def share(item: Item) -> str:
    """What the next question takes of it; nothing as long as nobody knows."""
    say, part = QCoreApplication.translate, item.share
    if part is None:
        return ""
    if part.whole:
        return say("Papers", "whole")
    if not part.shown:
        return say("Papers", "left out: no room")
    said = say("Papers", "{shown} of {n} passages")
    return said.format(shown=decimal(part.shown, 0), n=decimal(part.of, 0))


def documents(count: int) -> str:
    """A number of documents."""
    say = QCoreApplication.translate
    if count == 1:
        return say("Papers", "1 document")
    return say("Papers", "{n} documents").format(n=decimal(count, 0))


def summed_up(items: Sequence[Item]) -> str:
    """All of a tray in one line."""
    say = QCoreApplication.translate
    papers = [one for one in items if one.collection is None]
    others = len(items) - len(papers)
    moving = sum(one.moving for one in papers)
    counted = sum(one.tokens or 0 for one in papers)
    collected = say("Papers", "1 collection") if others == 1 else say("Papers", "{n} collections")
    left = say("Papers", "1 is being read") if moving == 1 else say("Papers", "{n} are being read")
    total = say("Papers", "{n} tokens")
    parted = any(one.share is not None and not one.share.whole for one in papers)
    return dotted(
        documents(len(papers)) if papers else "",
        collected.format(n=decimal(others, 0)) if others else "",
        left.format(n=decimal(moving, 0)) if moving else "",
        total.format(n=decimal(counted, 0)) if counted else "",
        say("Papers", "not all of it fits") if parted else "",
    )


def left_out(chosen: Sequence[ChosenPaper]) -> str:
    """What is not sent of the documents, in one sentence; nothing where they go whole."""
    say = QCoreApplication.translate
    parts = [one for one in chosen if not one.whole]
    if not parts:
        return ""
    shown, whole = sum(one.shown for one in parts), sum(one.of for one in parts)
    if len(parts) == 1:
        said = say(
            "Papers",
            "“{name}” is too long to go whole: {shown} of its {n} passages are sent, those that "
            "fit the question best.",
        )
        name = parts[0].name
    else:
        said = say(
            "Papers",
            "{name} are too long to go whole: {shown} of their {n} passages are sent, those that "
            "fit the question best.",
        )
        name = documents(len(parts))
    return said.format(name=name, shown=decimal(shown, 0), n=decimal(whole, 0))


def collection_line(row: CollectionRow) -> str:
    """What a collection is, in a few words."""
    say = QCoreApplication.translate
    watched = say("Papers", "watched folder") if row.folder else say("Papers", "collection")
    return dotted(watched, documents(row.papers))


def state_line(item: Item) -> str:
    """The second line of an item: its figures, how far it is read, or why it is not."""
    if item.collection is not None:
        return collection_line(item.collection)
    if item.paper is not None:
        return dotted(pages(item.paper), tokens(item), share(item))
    return explain(item.error) if item.error is not None else _way(item)


def _way(item: Item) -> str:
    """How far a document is on its way."""
    say = QCoreApplication.translate
    if item.state == "reading" and item.total:
        said = say("Papers", "Reading: {done} of {total}")
        return said.format(done=decimal(item.done, 0), total=decimal(item.total, 0))
    if item.state == "reading":
        return say("Papers", "Reading…")
    if item.state == "locked":
        return say("Papers", "Protected: its password is needed")
    return say("Papers", "Waits to be read")


def scope_name(item: Item) -> str:
    """How long it stays."""
    say = QCoreApplication.translate
    if item.scope == "message":
        return say("Papers", "This message")
    return say("Papers", "This chat")


def sentences(item: Item) -> list[str]:
    """What the user should know of it: why it could not be read, or what to beware of."""
    if item.state == "failed" and item.error is not None:
        return [explain(item.error)]
    if item.paper is None or item.state != "ready":
        return []
    return [explain_code(note.code, **dict(note.facts)) for note in item.paper.notes]


def spoken(item: Item) -> str:
    """All that is painted of an item, for a screen reader."""
    scope = "" if item.collection is not None else scope_name(item)
    told = [state_line(item), scope]
    if item.state == "ready":
        told += sentences(item)
    return ". ".join([item.name, *(one.rstrip(".") for one in told if one)])


def dotted(*parts: str) -> str:
    """Figures side by side."""
    return " · ".join(part for part in parts if part)
