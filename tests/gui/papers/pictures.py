"""Renders the tray of documents in its states, and the page of collections, for eyes.

`python -m tests.gui.papers.pictures [FOLDER]`; `PAGES` fits into `tests.screenshots`.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from tests.gui.papers import pictures_sources

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
OUT = Path("build/screenshots")
SIZE = (1240, 820)
NAMES = (
    "Lease agreement, Seefeldstrasse 44, signed by both parties (final version 3).pdf",
    "prices 2026.xlsx",
    "Letter from the landlord.docx",
)


async def begun(home, theme: str, size: tuple[int, int] = SIZE) -> None:
    """A window with one long answer in it."""
    from tests.screenshots import settled

    home.open(size=size, theme=theme)
    await settled(home)
    home.session._open_chat(1)
    await settled(home)


def add(home, *names: str) -> None:
    """Files, as if they were dropped."""
    home.session.papers.add([Path(name) for name in names])


async def papers_reading(home, theme: str, size: tuple[int, int] = SIZE) -> None:
    """Three files were dropped: one is read, two are on their way; a message waits for them."""
    from tests.screenshots import settled

    await begun(home, theme, size)
    add(home, "notes.md")
    await settled(home)
    papers = home.desk.papers
    papers.held = True
    add(home, *NAMES)
    papers.open_gate(9)
    lines = home.session.papers.tray.lines
    while sum(one.done for one in lines.items if one.state == "reading") < 9:
        await asyncio.sleep(0)
    home.talk.composer.set_text("What is the deposit, and when is it paid back?")
    home.talk.composer.send()


async def papers_narrow(home, theme: str) -> None:
    """The same in the smallest window."""
    await papers_reading(home, theme, (720, 480))


async def papers_ready(home, theme: str) -> None:
    """All are read; not all of it fits; one goes with this message alone."""
    from tests.screenshots import settled

    await begun(home, theme)
    home.desk.papers.room = 9000
    add(home, *NAMES)
    await settled(home)
    tray = home.session.papers.tray
    tray.scope_wanted.emit(tray.lines.items[1].key)
    home.session.behaviour.context.watch.refresh()
    await settled(home)
    home.session.behaviour.context.watch.show_popup()


async def papers_folded(home, theme: str) -> None:
    """Documents of a chat that was asked already."""
    await papers_ready(home, theme)
    home.session.behaviour.context.popup.leave()
    home.session.papers.tray.turn.click()


async def papers_scan(home, theme: str) -> None:
    """A scanned letter, and a document with hidden text."""
    from app.core.words import Note
    from tests.screenshots import settled

    await begun(home, theme)
    scan = Note("document_scanned_no_ocr", (("pages", 11), ("of", 12)))
    notes = home.desk.papers.notes
    notes["letter, scanned.pdf"] = (scan,)
    notes["offer.docx"] = (Note("document_hidden_text"),)
    add(home, "offer.docx", "letter, scanned.pdf", "prices 2026.xlsx")
    await settled(home)
    tray = home.session.papers.tray
    tray.point_to(tray.lines.items[1].key)


async def papers_password(home, theme: str) -> None:
    """A password was wrong three times."""
    from tests.screenshots import settled

    await begun(home, theme)
    home.desk.papers.passwords["contract.pdf"] = "sesame"
    home.dialogs.secret = "open"
    add(home, "contract.pdf")
    await settled(home)


async def papers_locked(home, theme: str) -> None:
    """A password is wanted."""
    from tests.screenshots import settled

    await begun(home, theme)
    home.desk.papers.passwords["contract.pdf"] = "sesame"
    add(home, "contract.pdf", "prices 2026.xlsx")
    await settled(home)


async def papers_too_large(home, theme: str) -> None:
    """A file that is too large, among others."""
    from app.core.errors import UserError
    from tests.screenshots import settled

    await begun(home, theme)
    home.desk.papers.failures["all mails.txt"] = UserError(
        "document_too_large", name="all mails.txt", bytes=3_200_000_000, limit=256_000_000
    )
    add(home, "prices 2026.xlsx", "all mails.txt", "notes.md")
    await settled(home)


async def papers_drop(home, theme: str) -> None:
    """Files are over the window."""
    await begun(home, theme)
    home.session.papers.zone.overlay.cover()


async def papers_pasted(home, theme: str) -> None:
    """A long text was pasted into a new chat."""
    from PySide6.QtCore import QMimeData

    from tests.screenshots import settled

    home.open(size=SIZE, theme=theme)
    await settled(home)
    pasted = QMimeData()
    pasted.setText("All work and no play. " * 1000)
    home.talk.composer.input.insertFromMimeData(pasted)
    await settled(home)


async def papers_collections(home, theme: str, size: tuple[int, int] = SIZE) -> None:
    """The page of collections."""
    from app.core.errors import UserError
    from tests.screenshots import settled

    home.open(size=size, theme=theme)
    await settled(home)
    papers = home.desk.papers
    flat = await papers.create_collection("Flat")
    await papers.create_collection("Contracts", "/home/maria/Documents/Contracts")
    for name in NAMES:
        await papers.put_in_collection(flat.id, papers.keep(name).id, f"/home/maria/Flat/{name}")
    home.session.papers.show_collections()
    await settled(home)
    corner = home.session.papers.corner
    corner._complain([("old.doc", UserError("document_damaged", name="old.doc"))])


async def papers_collections_narrow(home, theme: str) -> None:
    """The same in the smallest window."""
    await papers_collections(home, theme, (720, 480))


async def papers_menu(home, theme: str) -> None:
    """What the paperclip offers, and a collection in use."""
    from tests.screenshots import settled

    await begun(home, theme)
    papers, room = home.desk.papers, home.session.papers
    flat = await papers.create_collection("Flat")
    await papers.create_collection("Contracts", "/home/maria/Documents/Contracts")
    await papers.put_in_collection(flat.id, papers.keep(NAMES[0]).id)
    rows = await papers.collections()
    room.keeper.use_collections(rows[:1])
    add(home, "prices 2026.xlsx")
    await settled(home)


PAGES = {
    page.__name__: page
    for page in (
        papers_reading, papers_narrow, papers_ready, papers_folded, papers_scan, papers_password,
        papers_locked, papers_too_large, papers_drop, papers_pasted, papers_collections,
        papers_collections_narrow, papers_menu,
    )
} | pictures_sources.PAGES  # fmt: skip


def main() -> int:
    """Every page in light and dark; also mirrored, and with longer words."""
    from qasync import QEventLoop

    from app.ui.application import make_application
    from tests.screenshots import speak_for_pictures, take

    out = Path(sys.argv[1]) if sys.argv[1:] else OUT
    language = sys.argv[2] if sys.argv[2:] else "en"
    out.mkdir(parents=True, exist_ok=True)
    application = make_application(["pictures"])
    speak_for_pictures(application, language)
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    for theme in ("light", "dark"):
        for name, page in PAGES.items():
            path = out / f"{name}-{theme}{'' if language == 'en' else '-' + language}.png"
            loop.run_until_complete(take(path, theme, page))
    loop.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
