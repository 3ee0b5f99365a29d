"""Exports tell the documents of a question and the sources of an answer, and take them along."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.chat.export import Archive, file_of, gathered, html, markdown, own_json
from app.chat.papers.kept_citations import encode_citations
from app.core.papers import Citation, Passage, Place
from app.vault.rows import NewConversation, NewNode, PaperRow, TurnPaper, WholePaper
from app.vault.store import Vault
from tests.chat.export.papered import FILE, papered
from tests.chat.export.test_html_export import ATTACKS, Page, check


@pytest.fixture
async def vault(tmp_path: Path) -> AsyncIterator[Vault]:
    """An open store."""
    vault = await Vault.open(tmp_path / "store", None)
    yield vault
    await vault.close()


def sourced(name: str, answer: str = "Yes [1].", question: str = "Q") -> NewConversation:
    """A chat whose one document has this name."""
    row = PaperRow(1, "", name, "pdf", 3, 9, (), 2, False, 0)
    turn = TurnPaper(1, row, "ab12")
    cited = Citation(1, 1, name, 0, Place("page", 3), "", 0, 0, 3, "model")
    nodes = (
        NewNode(None, "user", question, turns=(turn,)),
        NewNode(0, "assistant", answer, citations=encode_citations([cited])),
    )
    return NewConversation("T", 0, 0, messages=nodes, papers=(WholePaper(row, ()),))


async def test_markdown_tells_documents_and_sources(vault: Vault) -> None:
    text = markdown((await gathered(vault, await papered(vault))).tree)
    documents = "**Documents**\n\n- \\[1\\] lease.pdf\n- \\[2\\] handbook.docx (in part)\n"
    assert f"What is the rent?\n\n{documents}" in text
    assert "CHF 2,400 [^2-1]. Use `x[1]` for code. It is due on the first. [^2-2]\n" in text
    assert "\n[^2-1]: \\[1\\] lease.pdf, page 3\n" in text
    assert "\n[^2-2]: \\[2\\] handbook.docx, Part" in text


async def test_marks_of_a_page_lead_to_their_source(vault: Vault) -> None:
    text = html((await gathered(vault, await papered(vault))).tree)
    page = Page(text)
    targets = {told["id"] for tag, told in page.tags if tag == "li" and "id" in told}
    marks = [told["href"] for tag, told in page.tags if told.get("class") == "mark"]
    assert marks == ["#source-2-1", "#source-2-2"]
    assert targets == {"source-2-1", "source-2-2"}
    assert "<code>x[1]</code>" in text
    assert '<li dir="auto">[2] handbook.docx (in part)</li>' in text
    assert '<li id="source-2-1" dir="auto">[1] lease.pdf, page 3</li>' in text


def test_several_places_of_one_source_stand_below_one_another() -> None:
    tree = sourced("a.pdf", "One [1], two [1], three [7].")
    cited = [
        Citation(1, 1, "a.pdf", number, Place("page", number), "", 0, 0, 1, "model")
        for number in (9, 3, 3)
    ]
    node = replace(tree.messages[1], citations=encode_citations(cited))
    tree = replace(tree, messages=(tree.messages[0], node))
    assert "[^2-1]: \\[1\\] a.pdf, page 3; \\[1\\] a.pdf, page 9" in markdown(tree)
    text = html(tree)
    assert text.count('id="source-2-1"') == 1
    assert "three [7]" in text
    assert "three [7]" in markdown(tree)


def test_a_source_without_a_mark_is_told_too() -> None:
    tree = sourced("a.pdf", "Just so.")
    assert "Just so.\n\n**Sources**\n\n- \\[1\\] a.pdf, page 3\n" in markdown(tree)
    assert '<li id="source-2-1" dir="auto">[1] a.pdf, page 3</li>' in html(tree)


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_name_becomes_markup(attack: str) -> None:
    page = check_anchored(html(sourced(attack, attack + " [1]", attack)))
    assert not [tag for tag, _ in page.tags if tag in {"script", "img", "iframe", "svg"}]


def check_anchored(text: str) -> Page:
    """As `check`; our own anchors lead within the page."""
    assert set(re.findall(r'href="(#[^"]*)"', text)) <= {"#source-2-1"}
    return check(re.sub(r' id="source-2-1"| href="#source-2-1"', "", text))


def test_a_name_stays_one_line_of_text_in_markdown() -> None:
    text = markdown(sourced("# <b>\n\n[x](http://evil.example)\u202e*a*.pdf"))
    told = "# <b> [x](http://evil.example)*a*.pdf"
    told = re.sub(r"([*\[\]<>#])", r"\\\1", told)
    assert f"- \\[1\\] {told}\n" in text
    assert f"[^2-1]: \\[1\\] {told}, page 3\n" in text


def test_an_answer_cannot_put_its_own_words_under_a_source() -> None:
    answer = "So [1].\n\n[^2-1]: a lie\n\n[^S2-1]: another\n\n[1]: http://evil.example"
    text = markdown(sourced("a.pdf", answer))
    assert "So [^ss2-1]." in text
    assert text.count("[^ss2-1]: ") == 1
    assert "[^ss2-1]: \\[1\\] a.pdf, page 3" in text


def test_a_mark_that_the_model_escaped_stays() -> None:
    assert "So \\[1]." in markdown(sourced("a.pdf", "So \\[1]."))


async def archived(vault: Vault, chats: list[int], form: str, *, alone: bool = False) -> bytes:
    """An archive with the documents, as the window writes it."""
    made = io.BytesIO()
    with Archive(made, form, alone=alone) as archive:
        for chat in chats:
            found = await gathered(vault, await vault.conversation(chat), with_documents=True)
            for number, name in archive.add(found.tree).items():
                archive.add_file(name, await file_of(vault, found.id_of(number)))
        archive.finish()
    return made.getvalue()


async def test_the_archive_has_each_document_once(vault: Vault) -> None:
    chats = [(await papered(vault)).id for _ in range(2)]
    with zipfile.ZipFile(io.BytesIO(await archived(vault, chats, "md"))) as found:
        assert sorted(found.namelist()) == [
            "0001 My flat.md",
            "0002 My flat.md",
            "documents/0001 lease.pdf",
            "documents/0001 lease.pdf.md",
            "documents/0002 handbook.docx.md",
            "index.md",
        ]
        assert found.read("documents/0001 lease.pdf") == FILE
        text = found.read("documents/0001 lease.pdf.md").decode()
    assert text.startswith("# lease.pdf\n\n## Page 1\n\nThe landlord is Marta Lind.\n")
    assert "## Page 3\n\nThe rent is CHF 2,400 a month.\n" in text


async def test_one_chat_has_no_number_and_no_list(vault: Vault) -> None:
    chat = await papered(vault)
    with zipfile.ZipFile(io.BytesIO(await archived(vault, [chat.id], "html", alone=True))) as found:
        assert [name for name in found.namelist() if "/" not in name] == ["My flat.html"]


async def test_names_of_documents_are_safe(vault: Vault) -> None:
    chat = await papered(vault, "../../etc/\u202epasswd.json", "CON" + "x" * 300)
    with zipfile.ZipFile(io.BytesIO(await archived(vault, [chat.id], "md", alone=True))) as found:
        names = [name for name in found.namelist() if "/" in name]
    assert names[0] == "documents/0001 etc _passwd.json.md"
    assert names[-1] == "documents/0001 etc _passwd.json.pdf"
    for name in names:
        folder, _, base = name.partition("/")
        assert folder == "documents"
        assert not set(base) & set('<>:"/\\|?*\u202e')
        assert ".." not in base
        assert len(base.encode()) < 200


async def test_without_the_documents_no_word_of_them_goes_along(vault: Vault) -> None:
    found = await gathered(vault, await papered(vault))
    told = own_json(found.tree).decode()
    assert '"name": "lease.pdf"' in told
    assert "Marta" not in told
    assert "Words of it" not in told
    assert "a month" not in told


async def test_a_chat_without_documents_is_as_it_was(vault: Vault) -> None:
    row = await vault.create_conversation("Plain")
    told = own_json((await gathered(vault, row, with_documents=True)).tree).decode()
    assert '"version": 1' in told
    assert "documents" not in told


def test_more_text_than_is_read_back_is_only_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["app.chat.export.own_json"], "MOST_TEXT", 10)
    rows = [PaperRow(at, "", f"{at}.txt", "text", 0, 8, (), 1, False, 0) for at in (1, 2)]
    papers = tuple(WholePaper(row, (Passage(Place("", 1), "8 signs."),)) for row in rows)
    told = own_json(NewConversation("T", 0, 0, papers=papers)).decode()
    assert told.count("8 signs.") == 1
    assert '"name": "2.txt"' in told
