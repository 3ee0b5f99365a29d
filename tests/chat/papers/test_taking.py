"""Documents are read once, whatever they are called; folders within bounds."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from pathlib import Path

import pytest

from app.chat.papers import taking
from app.chat.papers.scans import wanted
from app.chat.papers.taking import PaperTaken
from app.core.errors import UserError
from app.core.events import PaperProgress
from app.core.papers import PagePicture, Pasted
from app.core.words import Note
from app.documents import ocr
from app.vault.rows import TurnPaper
from tests.chat.papers.papers_room import PapersRoom


async def events_of(papers: PapersRoom, source: Path | Pasted, password: str = "") -> list[object]:
    async with aclosing(papers.shelf.take_in(papers.chat, source, password=password)) as events:
        return [event async for event in events]


async def test_progress_then_the_document(papers: PapersRoom) -> None:
    *progress, taken = await events_of(papers, Pasted("a.pdf", b"one\ftwo\fthree"))
    assert isinstance(taken, PaperTaken)
    assert not taken.was_known
    assert (taken.paper.name, taken.paper.pages) == ("a.pdf", 3)
    assert progress
    assert all(isinstance(one, PaperProgress) for one in progress)
    assert progress[-1] == PaperProgress(3, 3)
    assert await papers.shelf.on(papers.chat) == []
    assert [one.text for one in await papers.shelf.passages(taken.paper.id)] == [
        "one",
        "two",
        "three",
    ]


async def test_the_same_bytes_are_read_once(papers: PapersRoom, tmp_path: Path) -> None:
    path = tmp_path / "b.txt"
    path.write_text("The same.")
    first = await papers.take_in("a.txt", "The same.")
    (taken,) = await events_of(papers, path)
    assert taken == PaperTaken(first, was_known=True)
    assert papers.reader.reads == ["a.txt"]


async def test_a_password_is_asked_for_until_it_is_right(papers: PapersRoom) -> None:
    locked = Pasted("a.pdf", b"locked: secret")
    with pytest.raises(UserError, match="document_password_wanted"):
        await events_of(papers, locked)
    with pytest.raises(UserError, match="document_password_wrong"):
        await events_of(papers, locked, "shut")
    assert isinstance((await events_of(papers, locked, "open"))[-1], PaperTaken)
    assert papers.reader.open == 0


async def test_what_is_broken_off_is_not_kept(papers: PapersRoom) -> None:
    papers.reader.gate = asyncio.Event()
    reading = asyncio.create_task(events_of(papers, Pasted("a.txt", b"Slow.")))
    while not papers.reader.reads:
        await asyncio.sleep(0)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert papers.reader.open == 0
    papers.reader.gate = None
    assert not (await events_of(papers, Pasted("a.txt", b"Slow.")))[-1].was_known  # type: ignore[attr-defined]


async def test_a_scan_is_read_in_the_language_of_the_window(
    papers: PapersRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    async def none(wanted: tuple[str, ...]) -> None:
        asked.append(wanted)

    papers.desk._settings.change(language="fr")
    papers.reader.notes = (Note("document_scanned", (("pages", 1), ("of", 1), ("which", "1"))),)
    monkeypatch.setattr(ocr, "find_tesseract", none)
    await papers.take_in("scan.pdf", "x\fy")
    assert asked == [("fra",)]


async def test_a_scan_that_nobody_uses_is_read_again(papers: PapersRoom) -> None:
    """Whoever drops it a second time may have installed what reads it."""
    papers.reader.notes = (Note("document_scanned", (("pages", 1), ("of", 1))),)
    scan = Pasted("scan.pdf", b"x\fy")
    first = (await events_of(papers, scan))[-1]
    papers.reader.notes = ()
    again = (await events_of(papers, scan))[-1]
    assert isinstance(first, PaperTaken)
    assert isinstance(again, PaperTaken)
    assert again.paper.notes == ()
    assert not again.was_known


async def test_a_scan_on_a_chat_that_is_not_made_yet_is_in_use(papers: PapersRoom) -> None:
    """The store knows nothing of that tray, and must not lose what is on it."""
    papers.reader.notes = (Note("document_scanned", (("pages", 1), ("of", 1))),)
    scan = await papers.take_in("scan.pdf", "x\fy", None)
    await papers.shelf.set_on(None, [(scan.id, "chat")])
    assert await papers.take_in("scan.pdf", "x\fy", None) == scan
    await papers.shelf.set_on(papers.chat, [(scan.id, "chat")])
    assert await papers.on() == ["scan.pdf"]


async def test_what_is_dropped_while_a_question_leaves_stays_on_the_chat(
    papers: PapersRoom,
) -> None:
    once = await papers.put_on("once.txt", "Once.", "message")
    later = await papers.take_in("later.txt", "Later.")
    tray = papers.shelf.giver.tray
    both = [(once.id, "message"), (later.id, "chat")]
    question = TurnPaper(1, once, "f")
    await papers.vault.add_exchange(papers.chat, None, "q", "m", [question])
    await asyncio.gather(
        tray.take_off(papers.chat, {once.id}),
        papers.shelf.set_on(papers.chat, both),  # type: ignore[arg-type]
    )
    assert "later.txt" in await papers.on()


async def test_pages_of_what_is_kept_can_be_shown(papers: PapersRoom) -> None:
    (*_, taken) = await events_of(papers, Pasted("a.pdf", b"one\ftwo"))
    assert isinstance(taken, PaperTaken)
    picture = await papers.shelf.picture(taken.paper.id, 2, 10, ("two",))
    assert (picture.width, picture.height) == (10, 1)
    text = await papers.take_in("a.txt", "no page")
    with pytest.raises(UserError, match="document_no_picture"):
        await papers.shelf.picture(text.id, 1, 10)


async def test_a_document_that_was_never_used_can_be_dropped(papers: PapersRoom) -> None:
    paper = await papers.take_in("a.txt", "Unused.")
    used = await papers.put_on("b.txt", "Used.")
    await papers.shelf.drop(paper.id)
    await papers.shelf.drop(used.id)
    assert await papers.vault.find_paper(paper.sha256) is None
    assert await papers.vault.find_paper(used.sha256) is not None


def made(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)


def test_a_folder_gives_what_can_be_read(tmp_path: Path) -> None:
    made(tmp_path, "b.pdf", "a.TXT", ".hidden.txt", "film.mp4", ".git/x.txt", "sub/c.py")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    found = taking.expand([tmp_path])
    assert [path.name for path in found.files] == ["a.TXT", "b.pdf", "c.py"]
    assert found.left_out == 2


def test_a_file_that_is_named_is_tried_whatever_it_is(tmp_path: Path) -> None:
    made(tmp_path, ".hidden", "film.mp4")
    paths = [tmp_path / "film.mp4", tmp_path / ".hidden", tmp_path / "gone.txt"]
    assert taking.expand([*paths, *paths]) == taking.Expanded(tuple(paths), 0)


def test_a_huge_folder_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "MOST_FILES", 3)
    made(tmp_path, *(f"{at}.txt" for at in range(5)))
    found = taking.expand([tmp_path])
    assert (len(found.files), found.left_out) == (3, 2)


async def test_scanned_pages_are_read_where_the_computer_can(
    papers: PapersRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def found(wanted: tuple[str, ...]) -> ocr.Tesseract:
        return ocr.Tesseract(Path("/usr/bin/tesseract"), ("eng", *wanted))

    async def recognized(_tesseract: ocr.Tesseract, picture: PagePicture) -> str:
        return f"Read at {picture.width} pixels"

    facts = (("pages", 1), ("of", 2), ("which", "2"))
    papers.reader.notes = (Note("document_scanned", facts),)
    monkeypatch.setattr(ocr, "find_tesseract", found)
    monkeypatch.setattr(ocr, "recognize", recognized)
    (*_, taken) = await events_of(papers, Pasted("scan.pdf", b"one\f "))
    assert isinstance(taken, PaperTaken)
    texts = [one.text for one in await papers.shelf.passages(taken.paper.id)]
    assert texts[-1] == f"Read at {ocr.WIDTH} pixels"
    assert [note.code for note in taken.paper.notes] == ["document_recognized"]


@pytest.mark.parametrize(
    ("language", "names"), [("de", ("deu",)), ("zh_CN", ("chi_sim",)), ("xx", ()), ("", ())]
)
def test_scans_are_read_in_the_language_of_the_window(
    language: str, names: tuple[str, ...]
) -> None:
    assert wanted(language) == names
