"""What a model may write to harm the reader comes to nothing."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtGui import QFont, QImage, QTextDocument

from app.markup.blocks import MarkdownReader
from app.ui.chat.safe_document import SafeDocument
from app.ui.chat.transcript import Bubble, Transcript
from app.ui.chat.untrusted_text import host_of, readable, safe_address

PICTURES = [
    "![x](http://127.0.0.1:{port}/?q=secret)",
    '<img src="http://127.0.0.1:{port}/a.png">',
    "<link rel=stylesheet href='http://127.0.0.1:{port}/a.css'>",
    "<iframe src=http://127.0.0.1:{port}/></iframe>",
    "![x](file://{file})",
    "![x]({file})",
    "![x](//attacker.example/share/x.png)",
    "![x](\\\\attacker.example\\share\\x.png)",
    "![x](qrc:/x.png)",
    "![x](data:image/png;base64,iVBORw0KGgo=)",
    "![x][r]\n\n[r]: http://127.0.0.1:{port}/r.png",
]


@pytest.mark.parametrize("markdown", PICTURES)
def test_no_picture_is_loaded(view: Transcript, tmp_path: Path, markdown: str) -> None:
    server = socket.create_server(("127.0.0.1", 0))
    server.setblocking(False)
    picture = tmp_path / "secret.png"
    image = QImage(40, 400, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    image.save(str(picture))
    text = markdown.format(port=server.getsockname()[1], file=picture)
    view.show_bubbles([Bubble(1, "user", text), Bubble(2, "assistant", text)])
    assert "\ufffc" not in view.plain_text(1)
    assert view.message_rect(1).height() < 200
    shown = view.viewport().grab().toImage()
    reds = [
        shown.pixelColor(x, y).name()
        for x in range(0, shown.width(), 9)
        for y in range(0, shown.height(), 9)
    ]
    assert "#ff0000" not in reds
    with server, pytest.raises(BlockingIOError):
        server.accept()


def test_a_picture_becomes_its_description_and_host(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "assistant", "![a cat](http://tracker.example/c.png)")])
    assert view.plain_text(0) == "[image: a cat – not loaded from tracker.example]"


@pytest.mark.parametrize("name", ["/etc/hostname", "file:///etc/hostname", "//host/share/a.png"])
def test_a_document_answers_for_every_picture_itself(qapp: object, name: str) -> None:
    document = SafeDocument(QFont())
    kind = QTextDocument.ResourceType.ImageResource.value
    answer = document.loadResource(kind, QUrl(name))
    assert isinstance(answer, QImage)
    assert answer.size().width() == 1


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "smb://host/share",
        "ms-msdt:/id",
        "vscode://x",
        "\\\\host\\share",
        "//host/share",
        "http://",
        "/etc/passwd",
        "",
    ],
)
def test_only_web_and_mail_addresses_are_links(view: Transcript, address: str) -> None:
    assert safe_address(address) == ""
    view.show_bubbles([Bubble(1, "assistant", f"[click]({address}) or [click](<{address}>)")])
    rect = view.message_rect(0)
    found = {
        view.link_at(QPointF(x, y))
        for x in range(rect.left(), rect.right(), 8)
        for y in range(rect.top(), rect.bottom(), 8)
    }
    assert found == {""}


def test_addresses_are_told_in_ascii() -> None:
    assert safe_address("https://а.com/я") == "https://xn--80a.com/%D1%8F"
    assert safe_address("mailto:a@b.c") == "mailto:a@b.c"
    assert host_of("http://а.com/x") == "xn--80a.com"


def test_hidden_characters_are_gone_or_marked() -> None:
    assert readable("a\u202eb\u2066c\u2069\x00\x1b[31m\r\n\tz") == "abc[31m\n\tz"
    assert readable("hi\U000e0041\U000e0042") == "hi\ufffd\ufffd"
    assert readable("\ufdd0\ufffc") == "\ufffd\ufffd"
    assert readable("می‌خواهم 👨‍👩‍👧") == "می‌خواهم 👨‍👩‍👧"


def test_what_is_copied_is_what_is_shown(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "assistant", "```sh\nls\u202e\x08 -l\n```")])
    view.select_all()
    assert view.selected_markdown() == "```sh\nls -l\n```"


def test_raw_html_is_text(view: Transcript) -> None:
    view.show_bubbles([Bubble(1, "assistant", "a <b onclick=x>b</b> <script>c</script>")])
    assert view.plain_text(0) == "a <b onclick=x>b</b> <script>c</script>"


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "*a " * 50_000,
        ">" * 20_000 + " end",
        "> " * 20_000 + "end",
        "- " * 5_000 + "end",
        "![" * 3_000,
        "`" * 5_000 + "a",
        "$" * 5_000,
        "\\(" * 3_000,
        "|a" * 2_000 + "\n" + "|-" * 2_000 + "\n" + "|b\n" * 100,
        "a" * 200_000,
        "```\n" + "x" * 100_000 + "\n```",
    ],
    ids=lambda text: text[:6],
)
def test_text_made_to_hang_is_shown(view: Transcript, text: str) -> None:
    view.begin_answer(Bubble(1, "assistant", ""))
    for at in range(0, len(text), 40_000):
        view.feed(text[at : at + 40_000])
        view._flush_on_time()
    view.end_answer()
    view.grab()
    assert view.text_of(1) == text


def test_an_answer_of_a_megabyte_is_shown(view: Transcript) -> None:
    text = ("word *em* **b** `c` [l](https://x.y) " * 20 + "\n\n") * 1_400
    view.show_bubbles([Bubble(1, "assistant", text)])
    view.grab()
    assert view.at_end


def test_text_too_deep_to_show_is_not_dropped() -> None:
    [block] = MarkdownReader().blocks("> " * 500 + "hidden?")
    assert "hidden?" in str(block)
