"""What a reader child tells is believed within bounds alone; whatever else it says ends it."""

from __future__ import annotations

import io

import psutil
import pytest

from app.core.errors import AlcoveError
from app.core.papers import PagePicture, Pasted, Reading, Section
from app.core.words import Note, Sandbox
from app.documents import reader
from app.documents.intake import Intake
from app.documents.protocol import Done, Failed, Piece, Progress, Ready, Reply, frame
from app.documents.reader_child import Limits
from tests.documents.children import child

TEXT = Pasted("notes.txt", b"data")
QUICK = Limits(quiet=20, start=20)


async def told(code: str) -> Reading:
    async with reader.opened(TEXT, command=child(code), limits=QUICK) as document:
        return await document.read()


async def drawn(code: str) -> PagePicture:
    async with reader.opened(TEXT, command=child(code), limits=QUICK) as document:
        return await document.render(1, 100, ["x"])


async def test_sections_in_pieces() -> None:
    reading = await told(
        'send(piece("a", "page", 1, "T", more=True), piece("b", "page", 1, "T"), piece("c"))\n'
        'send(Done("pdf", (Note("document_cut", (("characters", 3),)),), 2))'
    )
    assert reading.sections == (Section("page", 1, "T", "ab"), Section("", 0, "", "c"))
    assert (reading.kind, reading.pages) == ("pdf", 2)
    assert reading.notes == (Note("document_cut", (("characters", 3),)),)


async def test_titles_facts_and_zeros_are_cleaned() -> None:
    reading = await told(
        r'send(piece("a\0b", "page", 1, "x\n\u202ey"))' + "\n"
        'send(Done("pdf", (Note("document_cut", (("characters", "a\\nb" * 999),)),), 1))'
    )
    assert (reading.sections[0].text, reading.sections[0].title) == ("ab", "x y")
    (fact,) = reading.notes[0].facts
    assert fact[1] == ("a b" * 999)[: len(str(fact[1]))]
    assert len(str(fact[1])) <= 300


async def test_what_has_no_sentence_is_not_shown() -> None:
    code = 'send(piece(), Done("text", (Note("<b>pay</b>"), Note("document_cut")), 0))'
    assert [note.code for note in (await told(code)).notes] == ["document_cut"]
    with pytest.raises(AlcoveError) as caught:
        await told('send(Failed("vault_wrong_passphrase", {"name": "x"}))')
    assert (caught.value.code, caught.value.facts["name"]) == ("document_damaged", "notes.txt")


async def test_an_error_has_our_name_not_the_childs() -> None:
    with pytest.raises(AlcoveError) as caught:
        await told('send(Failed("document_old_office", {"name": "x", "program": "W\\nx"}))')
    assert dict(caught.value.facts) == {"name": "notes.txt", "program": "W x"}


GARBLED = {
    "nonsense": 'send(b"nonsense and more of it")',
    "a frame without end": 'send(b"\\xff\\xff\\xff\\xff")',
    "no message": 'send(b"\\x01\\0\\0\\0\\xc1")',
    "an unknown label": 'send(piece(label="root"), DONE)',
    "a number out of bounds": "send(piece(number=10**12), DONE)",
    "a negative page count": 'send(Done("pdf", (), -1))',
    "a long kind": 'send(Done("x" * 99, (), 1))',
    "too much text": 'for _ in range(99): send(piece("x" * 4_000_000))',
    "too many sections": "for _ in range(50_001): send(piece())",
    "too much progress": "for n in range(20_001): send(Progress(n, 0))",
    "too many notes": 'send(Done("text", (Note("document_cut"),) * 999, 0))',
    "too many facts": 'send(Failed("document_cut", {str(n): n for n in range(99)}))',
    "half a section": "send(piece(more=True), DONE)",
    "the wrong answer": "send(Picture(1, 1, b'123', ()))",
    "a kind that is no word": 'send(Done("<b>pdf</b>", (), 1))',
    "a fact without a name": 'send(Failed("document_cut", {"x" * 99: 1}))',
    "a second beginning": "send(Ready(Sandbox()))",
}
PICTURES = {
    "too few pixels": "send(Picture(10, 10, bytes(299), ()))",
    "too many pixels": "send(Picture(10, 10, bytes(301), ()))",
    "nothing": "send(Picture(0, 0, b'', ()))",
    "too large": "send(Picture(5000, 1, bytes(15000), ()))",
    "a box outside": "send(Picture(1, 1, b'123', ((0.0, 0.0, 1.0, 1.5),)))",
    "a box nowhere": "send(Picture(1, 1, b'123', ((0.0, 0.0, 1.0, float('nan')),)))",
    "too many boxes": "send(Picture(1, 1, b'123', ((0.0, 0.0, 1.0, 1.0),) * 9999))",
    "the wrong answer": "send(piece(), DONE)",
}


@pytest.mark.parametrize("code", GARBLED.values(), ids=GARBLED)
async def test_nonsense_ends_the_child(code: str) -> None:
    with pytest.raises(AlcoveError) as caught:
        await told(code)
    assert caught.value.code == "document_reader_garbled"
    assert not psutil.Process().children()


PIECE, DONE = Piece("", 0, "", "text", False), Done("text", (), 0)


@pytest.mark.parametrize("unasked", [PIECE, DONE, Progress(1, 1), Failed("document_damaged", {})])
def test_what_nobody_asked_for_is_refused(unasked: Reply) -> None:
    told = (Ready(Sandbox()), PIECE, DONE, unasked)
    stream, intake = io.BytesIO(b"".join(map(frame, told))), Intake()
    assert isinstance(intake.next_told(stream), Ready)
    intake.expect_answer()
    assert isinstance(intake.next_told(stream), Reading)
    with pytest.raises(ValueError, match="out of bounds"):
        intake.next_told(stream)


@pytest.mark.parametrize("code", PICTURES.values(), ids=PICTURES)
async def test_a_picture_that_is_none(code: str) -> None:
    with pytest.raises(AlcoveError, match="document_reader_garbled"):
        await drawn(code)


async def test_a_picture() -> None:
    picture = await drawn("send(Picture(2, 1, b'123456', ((0.0, 0.5, 1.0, 1.0),)))")
    assert picture == PagePicture(2, 1, b"123456", ((0.0, 0.5, 1.0, 1.0),))
