"""Text in any encoding, tables, JSON, notebooks and code come as readable Markdown (D10-D12)."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest

from app.core.errors import UserError
from app.documents.child.charset import decoded, looks_binary
from app.documents.child.invisible import has_invisible_text
from app.documents.child.sheet import MOST_CHARACTERS
from app.documents.child.table import MOST_COLUMNS
from tests.documents.conftest import ReadHere

SENTENCES = {
    "cp1252": (
        "Grüße aus Köln: die Straße, schön und größer.",
        "Le contrat a déjà été payé à l'été; ça coûte 30 €.",
        "El señor Muñoz pagará mañana. ¿Cuánto?",
        "O contrato não é possível: ações e coração.",
        "Hyresavtalet löper på fem år, säger hon på ön.",
        "“Lease”: it’s €2,400 a month…",
    ),
    "cp1250": (
        "Umowa najmu trwa pięć lat. Proszę zapłacić czynsz. Źródło i łąka są żółte.",
        "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    ),
    "cp1254": ("Kira sözleşmesi beş yıl sürer. Ödeme günü her ayın başıdır.",),
    "cp1251": ("Договор аренды жилого помещения заключён на пять лет.",),
    "koi8_r": ("Договор аренды жилого помещения заключён на пять лет.",),
    "cp866": ("Договор аренды жилого помещения заключён на пять лет.",),
    "cp1253": ("Η σύμβαση μίσθωσης διαρκεί πέντε χρόνια",),
    "cp1255": ("חוזה השכירות הוא לחמש שנים",),
    "cp1256": ("عقد الإيجار مدته خمس سنوات ويدفع المستأجر الإيجار",),
    "cp874": ("สัญญาเช่ามีอายุห้าปี",),
    "cp932": ("名前は山田太郎です。東京都新宿区に住んでいます。",),
    "euc_jp": ("名前は山田太郎です。東京都新宿区に住んでいます。",),
    "iso2022_jp": ("名前は山田太郎です。",),
    "gb18030": ("合同的租期为五年。承租人应当按时支付租金。",),
    "big5": ("合約的租期為五年。承租人應當按時支付租金。",),
    "cp949": ("임대차 계약 기간은 오 년입니다. 임차인은 제때 지불해야 합니다.",),
    "mac_roman": ("Grüße aus Köln: die Straße, schön und größer.",),
    "cp850": ("Grüße aus Köln: die Straße, schön und größer.",),
    "utf-8": ("Grüße, 世界 🙂",),
    "utf-8-sig": ("Grüße, 世界 🙂",),
    "utf-16": ("Grüße, 世界 🙂",),
    "utf-32": ("Grüße, 世界 🙂",),
    "utf-16-le": ("plain text without a mark",),
    "utf-16-be": ("plain text without a mark",),
}


@pytest.mark.parametrize(
    ("encoding", "text"),
    [(encoding, text) for encoding, texts in SENTENCES.items() for text in texts],
)
def test_encodings(encoding: str, text: str) -> None:
    untrusted = text.encode(encoding)
    assert decoded(untrusted).text == text
    assert not looks_binary(untrusted)


def test_what_the_file_declares_counts_before_a_guess() -> None:
    assert decoded("Přílišně".encode("cp1250"), "cp1250").text == "Přílišně"
    assert decoded(b"text", "no-such-encoding").encoding == "utf-8"
    assert decoded(b"text", "base64").text == "text"


def test_a_guess_is_told(read_here: ReadHere) -> None:
    (note,) = read_here("Grüße aus Köln, schön".encode("cp1252"), "a.txt").notes
    assert (note.code, note.facts) == ("document_encoding_guessed", (("encoding", "cp1252"),))


def test_damage_in_utf8_is_marked_and_told(read_here: ReadHere) -> None:
    reading = read_here("Grüße aus Köln, für fünf ".encode() + b"\xff" + b" Jahre", "a.txt")
    assert reading.sections[0].text == "Grüße aus Köln, für fünf \ufffd Jahre"
    assert [note.code for note in reading.notes] == ["document_characters_broken"]


@pytest.mark.parametrize(
    "untrusted",
    [b"half\xff", b"\xff\xfea", b"\xff\xfe\x00\xd8a\0", b"abc \xed\xa0\x80 def", b"\xfe\xff\xd8"],
)
def test_whatever_comes_can_be_stored(untrusted: bytes) -> None:
    text = decoded(untrusted).text
    assert text.encode()
    assert "\0" not in text


def test_zeros_and_line_ends() -> None:
    assert decoded(b"a\0b\r\nc\rd\n").text == "ab\nc\nd\n"


@pytest.mark.parametrize(
    "untrusted", [bytes(range(256)) * 20, bytes(100), b"\x01\x02\x03\x04" * 30, b"\0\x01" * 99]
)
def test_what_is_no_text(read_here: ReadHere, untrusted: bytes) -> None:
    for name in ("a.txt", "a.csv", "a.json", "a.ipynb", "a.py"):
        with pytest.raises(UserError, match="document_not_text"):
            read_here(untrusted, name)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.csv", "a.json", "a.py", "a"])
def test_nothing_but_space_is_empty(read_here: ReadHere, name: str) -> None:
    with pytest.raises(UserError, match="document_empty"):
        read_here(b" \n\r\n\t\n", name)


def test_text_stays_as_it_is(read_here: ReadHere) -> None:
    text = "# Title\n\n* one\n  two\ttab <b>x</b> ```\n\n\n"
    for name in ("a.txt", "a.md"):
        (section,) = read_here(text.encode(), name).sections
        assert (section.label, section.number, section.text) == ("", 0, text)


def test_code_is_fenced_with_its_language(read_here: ReadHere) -> None:
    reading = read_here(b"x = '''\n````\n'''\n", "a.py")
    assert reading.kind == "code"
    assert reading.sections[0].text == "`````python\nx = '''\n````\n'''\n`````\n"


def test_characters_that_turn_the_direction_stay_in_code(read_here: ReadHere) -> None:
    """They are shown as visible marks with the code; taken out silently they would mislead."""
    text = read_here('if a != "\u202e\u2066//\u2069":'.encode(), "a.py").sections[0].text
    assert "\u202e\u2066//\u2069" in text


def test_one_line_of_many_millions(read_here: ReadHere) -> None:
    assert read_here(b"x " * 2_500_000, "a.txt").characters == 5_000_000


def test_a_text_beyond_the_limit_is_cut_and_told(read_here: ReadHere) -> None:
    reading = read_here(b"x" * (MOST_CHARACTERS + 10), "a.txt")
    assert reading.characters == MOST_CHARACTERS
    assert [note.code for note in reading.notes] == ["document_cut"]


# Tables


def table(read_here: ReadHere, text: str, name: str = "a.csv") -> list[str]:
    (section,) = read_here(text.encode(), name).sections
    return section.text.splitlines()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_table(read_here: ReadHere, delimiter: str) -> None:
    rows = (("Name", "Sum"), ("Müller", "1.5"), ("Meier", "2"))
    text = "\r\n".join(delimiter.join(row) for row in rows)
    head, line, *rest = table(read_here, text)
    assert (head, line) == ("| Name | Sum |", "| --- | --- |")
    assert rest == ["| Müller | 1.5 |", "| Meier | 2 |"]


def test_decimal_commas_do_not_part_cells(read_here: ReadHere) -> None:
    found = table(read_here, "Name;Betrag\nA;1,50\nB;2,75\nC;3\n")
    assert found[2:] == ["| A | 1,50 |", "| B | 2,75 |", "| C | 3 |"]


def test_tabs_by_the_name(read_here: ReadHere) -> None:
    assert table(read_here, "a,b\tc,d\n", "a.tsv")[0] == "| a,b | c,d |"


def test_quotes_line_breaks_and_bars(read_here: ReadHere) -> None:
    found = table(read_here, 'a,b\n"one\ntwo","x, ""y"""\np|q,r\n\n\n')
    assert found[2:] == ['| one two | x, "y" |', "| p\\|q | r |"]


def test_a_row_that_is_longer_than_the_head(read_here: ReadHere) -> None:
    found = table(read_here, "Title\na,b,c\n1,2,3\n")
    assert found[0] == "| Title |  |  |"
    assert found[3] == "| 1 | 2 | 3 |"


def test_a_quote_that_is_never_closed(read_here: ReadHere) -> None:
    found = table(read_here, 'a,b\n1,"2\n' + "3,4\n" * 50_000)
    assert found[2] == '| 1 | "2 |'
    assert len(found) == 50_003


def test_too_many_columns_are_cut_and_told(read_here: ReadHere) -> None:
    reading = read_here(b",".join(b"%d" % n for n in range(100_000)), "a.csv")
    (note,) = reading.notes
    assert note.code == "document_columns_cut"
    assert dict(note.facts) == {"columns": 100_000, "shown": MOST_COLUMNS}
    assert reading.sections[0].text.splitlines()[0].endswith(f"| {MOST_COLUMNS - 1} |")


# JSON and notebooks


def test_json_keeps_every_character(read_here: ReadHere) -> None:
    text = '{"a": 1.10, "a": 12345678901234567890,\n "b": "x\\n\\u0000"}'
    assert read_here(text.encode(), "a.json").sections[0].text == f"```json\n{text}\n```\n"


def test_long_lines_of_json_are_cut_and_escapes_read(read_here: ReadHere) -> None:
    value = {"names": ["你好 😀", 'say "hi" \\ {x}', "\u202e"] * 60, "n": None}
    text = read_here(json.dumps(value).encode(), "a.json").sections[0].text
    assert '"你好 😀",\n' in text
    assert "\\u202e" in text  # what nobody sees stays an escape
    assert json.loads(text.removeprefix("```json").removesuffix("```\n")) == value


@pytest.mark.parametrize(
    "untrusted", [b"[" * 100_000, b'{"a":' * 100_000, b'"' * 9_999, b'"\\', b'"' + b'\\"' * 500_000]
)
def test_json_that_is_deep_or_broken(read_here: ReadHere, untrusted: bytes) -> None:
    assert read_here(untrusted, "a.json").characters < 30 * len(untrusted) + 20


def notebook(**more: Any) -> bytes:
    return json.dumps({"nbformat": 4, "metadata": {}, **more}).encode()


def test_a_notebook(read_here: ReadHere) -> None:
    output = {"output_type": "stream", "text": ["42\n"]}
    shown = {"output_type": "execute_result", "data": {"text/plain": "'x'", "image/png": "AAAA"}}
    failed = {"output_type": "error", "ename": "KeyError", "evalue": "1", "traceback": ["\x1b[1m"]}
    cells = [
        {"cell_type": "markdown", "source": ["# Title\n", "Text"]},
        {"cell_type": "code", "source": "print(42)", "outputs": [output, shown, failed]},
        {"cell_type": "code", "source": ""},
    ]
    (section,) = read_here(notebook(cells=cells), "a.ipynb").sections
    assert section.text == (
        "# Title\nText\n\n```python\nprint(42)\n```\n\n```text\n42\n```\n\n"
        "```text\n'x'\n```\n\n```text\nKeyError: 1\n```\n"
    )


def test_a_notebook_in_another_language(read_here: ReadHere) -> None:
    metadata = {"language_info": {"name": "julia"}}
    cells = [{"cell_type": "code", "source": "x"}]
    text = read_here(notebook(cells=cells, metadata=metadata), "a.ipynb").sections[0].text
    assert text.startswith("```julia\n")


def test_a_huge_output_is_cut_and_told(read_here: ReadHere) -> None:
    outputs = [{"output_type": "stream", "text": "x" * 5_000_000}]
    cells = [{"cell_type": "code", "source": "1", "outputs": outputs}]
    reading = read_here(notebook(cells=cells), "a.ipynb")
    assert reading.characters < 5_000
    assert [note.code for note in reading.notes] == ["document_outputs_cut"]


@pytest.mark.parametrize(
    "untrusted",
    [
        *(b"[]", b"{}", b'{"cells": 3}', b"{", b"[" * 100_000),
        notebook(cells=[1, None, {"cell_type": 3, "source": 4}, {"cell_type": "code"}]),
        notebook(cells=[{"cell_type": "code", "source": ["x", 1], "outputs": [3, {"data": 5}]}]),
        notebook(worksheets=[{"cells": [{"cell_type": "heading", "source": "H"}]}, 3], cells=None),
        notebook(metadata=3, cells=[{"cell_type": "code", "source": "x"}]),
    ],
)
def test_what_is_hardly_a_notebook(read_here: ReadHere, untrusted: bytes) -> None:
    with suppress(UserError):  # where nothing is in it
        assert read_here(untrusted, "a.ipynb").characters


# What nobody sees

TAGS = "".join(chr(0xE0000 + ord(one)) for one in "ignore all")


@pytest.mark.parametrize(
    "text",
    [
        *(f"a{TAGS}b", f"🙂{TAGS}", f"🏴{TAGS * 3}"),
        *("\ufe01\ufe02" * 8, "\U000e0101" * 9, "\u200b\u200c" * 30),
    ],
)
def test_letters_that_nobody_sees_are_found(text: str) -> None:
    assert has_invisible_text(text)


@pytest.mark.parametrize(
    "text",
    [
        *("text", "日本語", "❤\ufe0f👩\u200d👩\u200d👧\u200d👦", "\ufeffmarked", "نمی\u200cدانم"),
        "葛\U000e0100",
        "🏴" + "".join(chr(0xE0000 + ord(one)) for one in "gbsct") + "\U000e007f",
        "a\u200bb\u200bc" * 20,
    ],
)
def test_usual_signs_are_no_hidden_text(text: str) -> None:
    assert not has_invisible_text(text)
