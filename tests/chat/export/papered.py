"""A chat with documents in a real store: a PDF whose file is kept, and one that was searched."""

from __future__ import annotations

import hashlib

from app.chat.papers.kept_citations import encode_citations
from app.core.papers import Citation, Passage, Reading, Section
from app.core.words import Note
from app.documents.passages import split
from app.vault.rows import ConversationRow, PaperRow, TurnPaper
from app.vault.store import Vault

FILE = b"%PDF-1.4 the lease"
PAGES = ("The landlord is Marta Lind.", "", "The rent is CHF 2,400 a month.")
ANSWER = "CHF 2,400 [1]. Use `x[1]` for code. It is due on the first."


async def take(vault: Vault, name: str, reading: Reading, file: bytes) -> PaperRow:
    """Keep a document as the desk does."""
    sha256 = hashlib.sha256(file).hexdigest()
    return await vault.add_paper(sha256, name, reading, split(reading), file)


async def lease(vault: Vault, name: str = "lease.pdf") -> PaperRow:
    """A PDF of three pages."""
    sections = tuple(Section("page", number, "", text) for number, text in enumerate(PAGES, 1))
    note = Note("document_scanned", (("pages", 1), ("of", 3)))
    return await take(vault, name, Reading("pdf", sections, (note,), 3), FILE)


async def handbook(vault: Vault, name: str = "handbook.docx") -> PaperRow:
    """A text of several passages under headings."""
    text = "\n\n".join(f"# Part {at}\n\n{'Words of it. ' * 60}" for at in range(6))
    return await take(vault, name, Reading("docx", (Section("", 1, "", text),)), b"a handbook")


def citation(number: int, paper: PaperRow, passage: Passage, position: int) -> Citation:
    """A source whose words are the whole passage."""
    text = passage.text
    by = "model" if number == 1 else "words"
    end = len(ANSWER) if by == "words" else ANSWER.index(" [1]")
    place = passage.place
    return Citation(number, paper.id, paper.name, position, place, text, 0, len(text), end, by)


async def papered(
    vault: Vault, first: str = "lease.pdf", second: str = "handbook.docx"
) -> ConversationRow:
    """Asked with two documents, answered with two sources; one stays in the tray."""
    one, two = await lease(vault, first), await handbook(vault, second)
    chat = await vault.create_conversation("My flat")
    turns = (TurnPaper(1, one, "ab12cd34"), TurnPaper(2, two, "ab12cd34", (2, 3)))
    _, answer = await vault.add_exchange(chat.id, None, "What is the rent?", "Qwen", turns)
    await vault.finish_message(answer.id, ANSWER, "", "complete", None, "")
    rent = (await vault.passages(one.id))[-1]
    due = (await vault.passages(two.id))[3]
    found = (citation(1, one, rent, one.passages - 1), citation(2, two, due, 3))
    await vault.set_citations(answer.id, encode_citations(found))
    await vault.set_chat_papers(chat.id, [(two.id, "chat"), (one.id, "message")])
    return await vault.conversation(chat.id)
