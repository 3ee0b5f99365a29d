"""`alcove --selfcheck`: does everything once, in a folder that is thrown away, and says how long.

For whoever built or installed the program: each part is what the window works with, in the
processes it works in. What the user has is neither read nor written.
"""

from __future__ import annotations

import asyncio
import io
import os
import sys
import tempfile
import time
import zipfile
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.errors import AlcoveError
from app.core.places import Places, places_in, pocket_model

if TYPE_CHECKING:
    from app.core.words import Sandbox
    from app.engine.process import Engine

QUESTION: Final = "What is Alcove?"
FACT: Final = "The harbour master keeps 42 lanterns."
SECONDS: Final = 240.0
"""After which something hangs; a slow computer needs ten."""
_FEWEST_COLOURS: Final = 16
"""In a picture of the window, which has icons and smooth letters; an empty one has two."""
_WORDS: Final = (("Shelf", "Vision projector"), ("QPlatformTheme", "Cancel"))
"""Of ours and of Qt's own; German has others."""


class CheckFailed(Exception):  # noqa: N818 - it is an answer of the check, not an error of ours
    """What works otherwise than it should, as a sentence."""


def main() -> int:
    """Print a line for each part that works; 1 and a sentence at the first that does not."""
    began = time.perf_counter()
    try:
        with tempfile.TemporaryDirectory(prefix="alcove-", ignore_cleanup_errors=True) as folder:
            for told in _checked(places_in(Path(folder)).make()):
                sys.stdout.write(f"{time.perf_counter() - began:6.2f} s  {told}\n")
                sys.stdout.flush()
                began = time.perf_counter()
    except AlcoveError as error:
        from app.core.sentences import sentence_of

        return _failed(sentence_of(error.code, error.facts))
    except CheckFailed as error:
        return _failed(str(error))
    except Exception as error:  # noqa: BLE001 - whatever it is: this is who shall tell it
        return _failed(f"Something is missing in this program: {type(error).__name__}: {error}")
    return 0


def _failed(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 1


def _checked(places: Places) -> Iterator[str]:
    """Each part's line, once it has worked."""
    with asyncio.Runner() as runner:
        parts = _without_window(places)
        while (told := runner.run(_next(parts))) is not None:
            yield told
    yield _formula()
    yield _window(places)


async def _next(parts: AsyncGenerator[str]) -> str | None:
    try:
        async with asyncio.timeout(SECONDS):
            return await anext(parts, None)
    except TimeoutError as error:
        message = f"A part did not answer within {SECONDS:.0f} seconds."
        raise CheckFailed(message) from error


async def _without_window(places: Places) -> AsyncGenerator[str]:
    from app.engine.process import Engine

    yield await _store(places)
    for name, data in (("PDF", tiny_pdf(FACT)), ("DOCX", tiny_docx(FACT))):
        yield await _document(name, data)
    engine = Engine()
    try:
        yield await _engine(engine)
        yield await _model(engine, places)
        yield await _answer(engine)
    finally:
        await engine.close()


async def _store(places: Places) -> str:
    from app.assemble import make_locksmith

    passphrase, value = "a passphrase for one minute", b"kept"
    vault = await make_locksmith(places).create_passphrase(passphrase)
    await vault.set_setting("selfcheck", value)
    await vault.close()
    vault = await make_locksmith(places).open_passphrase(passphrase)
    found = await vault.setting("selfcheck")
    await vault.close()
    if found != value:
        message = "The encrypted store did not give back what was written into it."
        raise CheckFailed(message)
    return "store: encrypted, written, opened again"


async def _document(kind: str, data: bytes) -> str:
    from app.core.papers import Pasted
    from app.documents.reader import read

    reading = (await read(Pasted(f"selfcheck.{kind.lower()}", data))).reading
    text = "\n".join(section.text for section in reading.sections)
    if FACT not in text:
        message = f"A {kind} document was read wrongly: {text[:100]!r}"
        raise CheckFailed(message)
    return f"document: {kind} read"


async def _engine(engine: Engine) -> str:
    facts = await engine.start()
    devices = ", ".join(f"{device.name} ({device.kind})" for device in facts.devices)
    if not devices:
        message = "llama.cpp found no processor it was built for."
        raise CheckFailed(message)
    return f"engine: llama.cpp {facts.llama_cpp}, {devices}, {locked(facts.sandbox)}"


def locked(sandbox: Sandbox) -> str:
    """How a child process is kept in, in words."""
    means = " and ".join(sandbox.means)
    return f"kept in by {means}" if means else "kept in by its pipe alone"


async def _model(engine: Engine, places: Places) -> str:
    from app.chat.opening import open_checked
    from app.core.settings import SettingsFile
    from app.core.words import ModelFacts
    from app.models.check import check_model

    checked = await asyncio.to_thread(check_model, pocket_model())
    settings = SettingsFile(places.settings)
    async with aclosing(open_checked(engine, checked, settings)) as events:
        async for event in events:
            if isinstance(event, ModelFacts):
                return f"model: {event.name} loaded"
    message = "The built-in model was not loaded."
    raise CheckFailed(message)


async def _answer(engine: Engine) -> str:
    from app.core.events import TextArrived
    from app.core.words import Sampling, Turn

    generation = engine.ask((Turn("user", QUESTION),), Sampling(temperature=0.0, max_tokens=60))
    text = "".join([event.text async for event in generation if isinstance(event, TextArrived)])
    if "Alcove" not in text:
        message = f"The built-in model answered wrongly: {text[:100]!r}"
        raise CheckFailed(message)
    return f"answer: {text.strip()}"


def _formula() -> str:
    from app.ui.chat.formula import FormulaKey, draw

    if draw(FormulaKey(r"\sqrt{\frac{a}{b}}", "#000000", 15, display=True)) is None:
        message = "A formula could not be drawn: its font or the names of its signs are missing."
        raise CheckFailed(message)
    return "formula: drawn"


def _window(places: Places) -> str:
    """The real window on a screen that is none; everything that it imports later too."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from functools import partial

    from app.assemble import make_parts
    from app.core.settings import SettingsFile
    from app.ui import application
    from app.ui.interior import Interior
    from app.ui.languages import speak
    from app.ui.main_window import MainWindow
    from app.ui.style import Look
    from app.ui.tasks import Tasks

    running = application.make_application(["alcove"])
    speak(running, "de")
    words = [running.translate(*known) for known in _WORDS]
    settings, look = SettingsFile(places.settings), Look("light", 15)
    window = MainWindow(look.theme)
    look.setParent(window)
    interior = Interior(window, settings, places, Tasks(), look, application.make_transcript)
    interior.show_chat()
    window.show()
    application.wait_for_paint(window)
    application.load(partial(make_parts, places), settings)
    picture = window.grab().toImage()
    points = ((x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3))
    colours = {picture.pixel(x, y) for x, y in points}
    window.hide()
    if len(colours) < _FEWEST_COLOURS or set(words) & {word for _, word in _WORDS}:
        message = f"The window shows {len(colours)} colours, and in German {' and '.join(words)}."
        raise CheckFailed(message)
    return f"window: {picture.width()} × {picture.height()} drawn, {len(colours)} colours"


def tiny_pdf(text: str) -> bytes:
    """A PDF of one page with one line, in one of the fonts that every reader has.

    https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, annex H
    """
    content = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode("ascii")
    bodies = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            b" /Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(bodies) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(data))
    return data + head + table + tail


_TYPES: Final = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS: Final = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="word/document.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
    "</Relationships>"
)
_BODY: Final = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:body></w:document>"
)


def tiny_docx(text: str) -> bytes:
    """A Word document of one paragraph; `text` needs no escapes."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "word/document.xml": _BODY.format(text),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, xml in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{xml}')
    return buffer.getvalue()
