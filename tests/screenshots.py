"""Renders every page of the window from a filled demo store, for eyes: `make screenshots`."""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

OUT = Path("build/screenshots")
LOOK_SIZE = (1440, 1060)
SMALLEST = (720, 480)
VARIANTS = (
    ("light", 1, "en"),
    ("dark", 1, "en"),
    ("light", 2, "en"),
    ("light", 1, "ar"),
    ("dark", 1, "ar"),
    ("light", 1, "pseudo"),
)
"""Colours, scale, language: each in its own process, as Qt reads the scale at its start.

`pseudo` is English made longer by 40 %, as a translation may be.
"""
SHEET_COLUMNS, SHEET_WIDTH, SHEET_HEIGHT = 6, 380, 340

QUESTION = (
    "How much video memory does a 14B model need at 4 bits, and will it fit my card "
    "with a 32k context? A small script would be nice."
)
ANSWER = """Yes, it fits. The weights take about **8.4 GB**, and a 32k context adds **1.3 GB** \
when the cache is kept at 8 bits. Your card has 12 GB.

### What uses the memory

1. **Weights**: parameters times bits per weight. `Q4_K_M` averages 4.85 bits.
2. **Cache**: grows with the context, $2 \\cdot L \\cdot H_{kv} \\cdot d \\cdot b$ bytes per token.
3. **Working space**: a few hundred megabytes.

| Format | Weights | 32k cache | Total | Fits 12 GB |
|:--|--:|--:|--:|:-:|
| Q4_K_M | 8.4 GB | 1.3 GB | 10.2 GB | yes |
| Q5_K_M | 9.8 GB | 1.3 GB | 11.6 GB | barely |
| Q8_0 | 14.6 GB | 1.3 GB | 16.4 GB | no |

```python
def vram_gb(params_b, bits, layers, kv_heads, head_dim, context, cache_bits=8):
    \"\"\"Rough need in GB: weights + cache + working space.\"\"\"
    weights = params_b * 1e9 * bits / 8
    cache = 2 * layers * kv_heads * head_dim * context * cache_bits / 8
    return (weights + cache) / 1e9 + 0.5   # 0.5 GB of working space

print(f"{vram_gb(14.8, 4.85, 40, 8, 128, 32_768):.1f} GB")
```

You have about 2 GB left, so other programs can keep using the card.
"""
CHATS = (
    (0, "VRAM for a 14B model"),
    (0, "Rename photos by date"),
    (0, "Explain my bank letter"),
    (1, "Trip to Lisbon, five days"),
    (1, "Rust borrow checker error"),
    (1, "Summarise meeting notes.pdf"),
    (4, "Birthday speech for Anna"),
    (4, "SQL: monthly active users"),
    (5, "Sourdough at 78 % hydration"),
    (5, "Compare two contracts"),
    (6, "日本語の練習"),
    (50, "A very long title that certainly does not fit into the narrow list of chats"),
)


def main() -> int:
    """Start one process for each variant, or render one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--variant", type=int)
    parser.add_argument("--out", type=Path, default=OUT)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    if chosen.variant is not None:
        return render(chosen.out, *VARIANTS[chosen.variant])
    for number, (_, scale, _) in enumerate(VARIANTS):
        command = [sys.executable, "-m", "tests.screenshots", "--variant", str(number)]
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR=str(scale))
        subprocess.run([*command, "--out", str(chosen.out)], check=True, env=environment)
    pictures = sorted(chosen.out.glob("*.png"))
    print(f"{len(pictures)} pictures in {chosen.out}")
    return 0


def render(out: Path, theme: str, scale: int, language: str) -> int:
    """Every page in one variant, and a sheet of all of them."""
    from qasync import QEventLoop

    from app.ui.application import make_application
    from tests.gui import recovery_pictures
    from tests.gui.hardware_ui import pictures as hardware_pictures
    from tests.gui.models_ui import pictures_discover, pictures_shelf
    from tests.gui.network_ui import pictures as network_pictures
    from tests.gui.papers import pictures as paper_pictures

    application = make_application(["screenshots"])
    speak_for_pictures(application, language)
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    name = f"{theme}{'' if language == 'en' else '-' + language}{'-2x' if scale == 2 else ''}"
    others = (network_pictures, paper_pictures, recovery_pictures)
    pages = {name: one for pictures in others for name, one in pictures.PAGES.items()}
    for page, picture in {**PAGES, **pages}.items():
        loop.run_until_complete(take(out / f"{page}-{name}.png", theme, picture))
    suffix = name.removeprefix(theme)
    for pictures in (pictures_discover, pictures_shelf):
        for page in pictures.PICTURES:
            loop.run_until_complete(pictures.take(out, page, theme, suffix))
    hardware_pictures.render(out, theme, suffix)
    loop.close()
    sheet(sorted(out.glob(f"*-{name}.png")), out / f"sheet-{name}.jpg")
    return 0


def speak_for_pictures(application: QApplication, language: str) -> None:
    """English, one of the translations, or every sentence longer by 40 %."""
    from PySide6.QtCore import QTranslator

    from app.ui.languages import speak

    class Longer(QTranslator):
        def translate(self, _context: str, text: str, *_: object) -> str:
            more = max(2, len(text) * 2 // 5)
            return text + ("~ ~~~ ~~~~" * more)[:more].rstrip()

        def isEmpty(self) -> bool:
            return False

    if language == "pseudo":
        application.installTranslator(Longer(application))
    else:
        speak(application, language)


def sheet(pictures: Sequence[Path], path: Path) -> None:
    """All pictures of a variant side by side, small, with their names."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtGui import QImage, QPainter

    small = [
        QImage(str(one)).scaled(
            SHEET_WIDTH,
            SHEET_HEIGHT,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        for one in pictures
    ]
    rows = [small[at : at + SHEET_COLUMNS] for at in range(0, len(small), SHEET_COLUMNS)]
    heights = [max(one.height() for one in row) + 22 for row in rows]
    whole = QImage(SHEET_COLUMNS * (SHEET_WIDTH + 8), sum(heights), QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.gray)
    painter, y, names = QPainter(whole), 0, iter(pictures)
    for row, height in zip(rows, heights, strict=True):
        for column, one in enumerate(row):
            place = QPoint(column * (SHEET_WIDTH + 8), y)
            painter.drawText(place + QPoint(4, 14), next(names).stem)
            painter.drawImage(place + QPoint(0, 18), one)
        y += height
    painter.end()
    whole.save(str(path), quality=85)


async def take(path: Path, theme: str, picture: Callable[..., Awaitable[None]]) -> None:
    """One picture, of a window of its own."""
    from app.core.places import places_in
    from tests.gui.home import Home

    with tempfile.TemporaryDirectory() as folder:
        home = Home(places_in(Path(folder)).make())
        fill(home)
        await picture(home, theme)
        await settled(home)
        home.window.grab().save(str(path))
        home.desk.load_gate.set()
        await home.session.shut()
        home.window.deleteLater()


def fill(home) -> None:
    """The demo store: some chats, one of them with a long answer."""
    from tests.gui.fakes import BIG, STATISTICS

    now = home.vault.now = int(time.time() * 1000)
    for number, (days, title) in enumerate(CHATS):
        home.vault.add(title, now - days * 86_400_000 - number)
    home.model = str(BIG)
    home.vault.say(1, "user", QUESTION)
    home.vault.say(1, "assistant", ANSWER, model="Qwen3 14B", statistics=STATISTICS)


async def settled(home) -> None:
    """Wait until nothing runs and everything is painted."""
    for _ in range(300):
        await asyncio.sleep(0.02)
        if home.quiet() or home.inside.at_gate or home.desk.hold_load:
            break
    for _ in range(12):
        await asyncio.sleep(0.02)


async def chat(home, theme: str, size: tuple[int, int] = LOOK_SIZE) -> None:
    """A long answer, with both panels where there is room."""
    from tests.gui.fakes import STATISTICS

    home.desk.context_used = 3100
    home.open(size=size, theme=theme)
    await settled(home)
    home.session._open_chat(1)
    for rate in (40, 46, 45, 48, 50, 47, 46, 49, 51, 48, 45, 47, 49, 48):
        home.inside.right.speed.curve.add(rate)
    home.inside.right.show_statistics(replace(STATISTICS, prompt_tokens=386, prompt_seconds=0.21))


async def narrow(home, theme: str) -> None:
    """The smallest window."""
    await chat(home, theme, SMALLEST)


async def narrow_list(home, theme: str) -> None:
    """The smallest window with the list of chats opened by hand."""
    await chat(home, theme, SMALLEST)
    home.inside.panels.toggle_side()


async def streaming(home, theme: str) -> None:
    """An answer in the middle."""
    home.open(size=(1240, 820), theme=theme)
    await settled(home)
    home.desk.pieces = ["Pack light. ", "Lisbon has **hills**: ", "good shoes matter. ", "x"]
    home.talk.composer.set_text("What should I take along to Lisbon in May?")
    home.talk.composer.send()
    home.desk.open_gate(3)
    await asyncio.sleep(0.4)
    home.talk.composer.set_text("And a\nnext question\nalready")


async def welcome(home, theme: str) -> None:
    """An empty chat with the built-in model."""
    from tests.gui.fakes import POCKET

    home.model = str(POCKET)
    home.open(size=(1240, 820), theme=theme)


async def loading(home, theme: str) -> None:
    """A model is being read."""
    home.desk.hold_load = True
    home.open(size=(1240, 820), theme=theme)


async def notice(home, theme: str) -> None:
    """A model that could not be opened, and a chat that was deleted."""
    from app.core.errors import OutsideError

    home.desk.load_failure = OutsideError("context_failed", tokens=32768, reason="out of memory")
    home.open(size=(1240, 820), theme=theme)
    await settled(home)
    home.inside.side.list.wishes.delete.emit(3)


async def search(home, theme: str) -> None:
    """Results of a search."""
    home.open(size=(1240, 820), theme=theme)
    await settled(home)
    home.inside.side.search.setText("card")
    await asyncio.sleep(0.3)


async def first_start(home, theme: str) -> None:
    """The first page."""
    home.model, home.locksmith.lock = "", "fresh"
    home.open(size=(1240, 820), theme=theme)


async def first_start_passphrase(home, theme: str) -> None:
    """The first page where no keyring answers."""
    home.model, home.locksmith.lock = "", "fresh_no_keyring"
    home.open(size=(1240, 820), theme=theme)


async def first_start_plain(home, theme: str) -> None:
    """The first page, with no encryption chosen."""
    await first_start_passphrase(home, theme)
    await settled(home)
    home.inside.first_start.protect.none.click()


async def unlock(home, theme: str) -> None:
    """A wrong passphrase."""
    home.locksmith.lock = "needs_passphrase"
    home.open(size=(1240, 820), theme=theme)
    await settled(home)
    home.inside.unlock.field.setText("wrong one")
    home.inside.unlock.button.click()


async def lost(home, theme: str) -> None:
    """A key that is gone."""
    home.locksmith.lock = "lost"
    home.open(size=(1240, 820), theme=theme)


async def settings(home, theme: str) -> None:
    """The settings, from the top."""
    home.open(size=(1240, 1700), theme=theme)
    await settled(home)
    home.session._show_settings()


async def keys(home, theme: str) -> None:
    """The list of keys."""
    home.open(size=(1240, 820), theme=theme)
    await settled(home)
    home.inside.show_page(home.inside.keys)


async def about(home, theme: str) -> None:
    """What the program is and what it is made of, from the top."""
    home.open(size=(1240, 1060), theme=theme)
    await settled(home)
    home.session.settings.about.show()
    await settled(home)


async def commands(home, theme: str) -> None:
    """The palette of all commands."""
    await chat(home, theme)
    await settled(home)
    home.session.commands.open_palette()


async def behaviour(home, theme: str) -> None:
    """What holds for one chat."""
    await chat(home, theme, (1240, 1400))
    await settled(home)
    home.session.behaviour.show_page()


async def presets(home, theme: str) -> None:
    """All presets."""
    await chat(home, theme)
    await settled(home)
    home.session.behaviour.show_presets()


async def finding(home, theme: str) -> None:
    """Words found in a chat."""
    await chat(home, theme)
    await settled(home)
    home.session._find()
    home.talk.transcript.open_find("card")


async def waiting(home, theme: str) -> None:
    """A question that waits behind another."""
    await streaming(home, theme)
    home.talk.composer.send()


PAGES = {
    page.__name__: page
    for page in (
        chat, narrow, narrow_list, streaming, welcome, loading, notice, search, first_start,
        first_start_passphrase, first_start_plain, unlock, lost, settings, keys,
        about, commands, behaviour, presets, finding, waiting,
    )
}  # fmt: skip

if __name__ == "__main__":
    raise SystemExit(main())
