"""A chat as PDF: whole however long it is, with its documents and sources, and stopped at once."""

from __future__ import annotations

import threading

from app.chat.export import PAPER_STYLE, Labels, html
from app.ui.list.pdf import pdf, pieces
from app.vault.rows import NewConversation, NewNode
from tests.chat.export.test_documents import sourced


def tree(count: int, text: str = "Some words. ") -> NewConversation:
    """A chat of so many messages."""
    nodes = [
        NewNode(at - 1 if at else None, "assistant" if at % 2 else "user", f"{at}: {text * 30}")
        for at in range(count)
    ]
    return NewConversation("Title", 0, 0, messages=nodes)


def test_a_long_chat_is_printed_whole_and_in_parts(qapp):
    page = html(tree(2000), Labels(), style=PAPER_STYLE)
    parts = list(pieces(page))
    assert len(parts) > 1
    assert sum(part.count("<article") for part in parts) == 2000
    assert all("<style>" in part for part in parts)


def test_a_pdf_has_a_page_for_what_it_says_and_ends_when_stopped(qapp):
    whole = pdf(tree(120), Labels(), threading.Event())
    stopped = threading.Event()
    stopped.set()
    assert whole.count(b"/Type /Page\n") > 5
    assert pdf(tree(120), Labels(), stopped).count(b"/Type /Page\n") <= 1


def test_marks_and_sources_are_printed(qapp):
    page = html(sourced("lease.pdf"), Labels(), style=PAPER_STYLE)
    assert 'href="#source-2-1">[1]</a>' in page
    assert pdf(sourced("lease.pdf"), Labels(), threading.Event()).startswith(b"%PDF-")
