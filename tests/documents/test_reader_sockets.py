"""Hostile documents open no socket and no file, seen from outside: every system call of all."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from app.core.confine import program_folders

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")

REPOSITORY = Path(__file__).resolve().parents[2]
READ_ALL = """
import asyncio, json, sys
from pathlib import Path
from app.core.errors import AlcoveError
from app.documents import reader

async def text_of(path):
    try:
        found = await reader.read(Path(path))
    except AlcoveError as error:
        return error.code
    return "\\n".join(section.text for section in found.reading.sections)

print(json.dumps({path: asyncio.run(text_of(path)) for path in sys.argv[1:]}))
"""
_FOREIGN = re.compile(r"socket\((?!AF_UNIX)|connect\(.*AF_INET|sendto\(.*AF_INET|bind\(.*AF_INET")
_OPENED = re.compile(r'open(?:at2?)?\((?:AT_FDCWD, )?"((?:[^"\\]|\\.)*)"(.*)')
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT")
_STARTED = re.compile(r'execve\("((?:[^"\\]|\\.)*)"')
_CALLS = "trace=network,open,openat,creat,execve,prctl"
_TRACE = ("strace", "-f", "-qq", "-s", "4096", "-e", _CALLS, "-o")
_LOCKED_IN = re.compile(r"(\d+) +prctl\(PR_SET_SECCOMP")
_OF_THE_SYSTEM = (
    *("/proc", "/sys", "/dev/null", "/dev/urandom", "/etc/ld.so", "/etc/localtime"),
    "/usr/share/locale",
)
SECRET = "CANARY 4711"


def pdf(canary: Path) -> bytes:
    """A page whose text is said to lie in another file, and that wants to open one."""
    name = str(canary).encode()
    font = b"/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Secret>>>>"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/GoToR/F(%s)/D[0/Fit]>>>>" % name,
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<%s>>>>" % font,
        b"<</Length 32/F(%s)>>stream\nBT /F 12 Tf 9 9 Td (page) Tj ET \nendstream" % name,
    )
    body = b"".join(b"%d 0 obj%sendobj\n" % (at, one) for at, one in enumerate(objects, 1))
    return b"%PDF-1.7\n" + body + b"trailer<</Size 5/Root 1 0 R>>\n%%EOF"


def html(canary: Path) -> bytes:
    """A page that wants this file in every way there is."""
    url, remote = canary.as_uri(), "http://127.0.0.1:9/x"
    return (
        f"<html><base href='{remote}'><link rel=stylesheet href='{url}'><style>@import '{url}';"
        f"</style><p>page<img src='{url}'><iframe src='{url}'></iframe><object data='{url}'>"
        f"</object><script src='{remote}'></script><embed src='{remote}'><video src='{url}'>"
    ).encode()


def epub(canary: Path, path: Path) -> None:
    """A book whose chapters lie outside of it."""
    up = "../" * 20 + str(canary)
    items = "".join(
        f'<item id="i{at}" href="{to}" media-type="application/xhtml+xml"/>'
        for at, to in enumerate(("a.xhtml", up, str(canary), canary.as_uri()))
    )
    spine = "".join(f'<itemref idref="i{at}"/>' for at in range(4))
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr("a.xhtml", f"<html><p>page<img src='{canary.as_uri()}'/></html>")
        package = f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>"
        book.writestr("c.opf", package)


def docx(canary: Path, path: Path) -> None:
    """A letter with its template, a picture and a part of its text elsewhere."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kinds = ("attachedTemplate", "image", "aFChunk", "subDocument")
    targets = (canary.as_uri(), "http://127.0.0.1:9/x", str(canary), "\\\\127.0.0.1\\share\\x")
    external = "".join(
        f'<Relationship Id="r{at}" Type="{office}/{kind}" Target="{to}" TargetMode="External"/>'
        for at, (kind, to) in enumerate(zip(kinds, targets, strict=True))
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    with zipfile.ZipFile(path, "w") as letter:
        letter.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}/content-types"><Default Extension="xml" '
            f'ContentType="{main}"/></Types>',
        )
        letter.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r" '
            f'Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        letter.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{package}/relationships">{external}</Relationships>',
        )
        letter.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{word}" xmlns:r="{office}"><w:body><w:p><w:r><w:t>page</w:t>'
            '</w:r></w:p><w:altChunk r:id="r2"/><w:subDoc r:id="r3"/></w:body></w:document>',
        )


@pytest.fixture
def documents(tmp_path: Path) -> list[Path]:
    """One of each kind, all after the same file."""
    canary = tmp_path / "canary.txt"
    canary.write_text(SECRET)
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(pdf(canary))
    (folder / "a.html").write_bytes(html(canary))
    epub(canary, folder / "a.epub")
    docx(canary, folder / "a.docx")
    return sorted(folder.iterdir())


def traced(documents: list[Path], log: Path) -> dict[str, str]:
    """The texts of documents by their paths, and in `log` what was asked of the system."""
    done = subprocess.run(
        [*_TRACE, str(log), sys.executable, "-c", READ_ALL, *map(str, documents)],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return dict(json.loads(done.stdout))


def of_documents(log: Path) -> list[str]:
    """The calls of all processes, less those of readers before they had locked themselves in.

    Until then a reader has seen nothing of its document; Python looks for the user's folder.
    """
    lines = log.read_text("utf-8", "replace").splitlines()
    locked = {found[1]: at for at, line in enumerate(lines) if (found := _LOCKED_IN.match(line))}
    assert locked
    return [line for at, line in enumerate(lines) if at > locked.get(line.split()[0], -1)]


def is_known(path: str, documents: list[Path]) -> bool:
    """Whether a path belongs to Python, the program or the system, or is a document we named."""
    folders = [*map(str, program_folders()), str(REPOSITORY), *_OF_THE_SYSTEM]
    return not path.startswith("/") or path.startswith(tuple(folders)) or Path(path) in documents


def test_hostile_documents_open_no_socket_and_no_file(
    documents: list[Path], hostile: Path, tmp_path: Path
) -> None:
    names = ("remote_template.docx", "xxe_http.docx", "epub_escape.epub", "html_hostile.html")
    documents += [hostile / name for name in (*names, "pdf_js_launch.pdf")]
    log = tmp_path / "strace.log"
    texts = traced(documents, log)
    lines = of_documents(log)
    opened = [found for line in lines if (found := _OPENED.search(line))]
    assert [line for line in lines if _FOREIGN.search(line)] == []
    assert {found[1] for found in opened if not is_known(found[1], documents)} == set()
    assert {found[1] for found in opened if _WRITING.search(found[2])} <= {"/dev/null"}
    started = [found for line in lines if (found := _STARTED.search(line))]
    assert {found[1] for found in started} <= {sys.executable}
    assert not [text for text in texts.values() if SECRET in text or "root:" in text]
    for name in ("a.html", "a.epub", "a.docx"):
        assert "page" in texts[str(documents[0].parent / name)]


def test_the_trace_would_show_them(documents: list[Path], tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    canary = tmp_path / "canary.txt"
    misdeed = f"import socket; socket.socket(); open({str(canary)!r})"
    command = [*_TRACE, str(log), sys.executable, "-c", misdeed]
    subprocess.run(command, check=True, timeout=60)
    lines = log.read_text("utf-8", "replace").splitlines()
    opened = {found[1] for line in lines if (found := _OPENED.search(line))}
    assert any(_FOREIGN.search(line) for line in lines)
    assert {path for path in opened if not is_known(path, documents)} == {str(canary)}
