"""Renders the shelf, the downloads and their dialogs filled with believable data.

`python -m tests.gui.models_ui.pictures_shelf build/screenshots` takes them all, light and dark.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.settings import Remembered
from app.ui.models.local_picker import LocalPicker
from app.ui.models.model_settings import ModelSettings
from app.ui.models.quantize_dialog import QuantizeDialog
from tests.gui.models_ui.shelf_fakes import FakeDownloads, judged, local
from tests.gui.models_ui.shelf_scene import Scene, pocket


async def shelf(theme: str) -> tuple[Scene, QWidget]:
    """All models."""
    scene = Scene(theme).show("here")
    await settle()
    scene.shelf.show_loaded(scene.work.models[1].path)
    scene.shelf.select(scene.work.models[2].path)
    return scene, scene.window


async def shelf_narrow(theme: str) -> tuple[Scene, QWidget]:
    """The middle of the smallest window, with the list of chats beside it."""
    scene = Scene(theme, (463, 434)).show("here")
    await settle()
    scene.shelf.show_loaded(scene.work.models[1].path)
    return scene, scene.window


async def shelf_empty(theme: str) -> tuple[Scene, QWidget]:
    """Only the built-in model."""
    scene = Scene(theme, (760, 560))
    scene.work.models, scene.work.absent = [pocket()], ()
    scene.show("here")
    await settle()
    return scene, scene.window


async def shelf_working(theme: str) -> tuple[Scene, QWidget]:
    """A copy is being made, and a filter leaves little."""
    scene = Scene(theme, (760, 560)).show("here")
    await settle()
    scene.shelf.job.start(scene.work.models[4], "Q4_K_M")
    scene.shelf.search.setText("instruct")
    scene.shelf.search.asked.emit("instruct")
    return scene, scene.window


async def downloads(theme: str) -> tuple[Scene, QWidget]:
    """Downloads in every state."""
    scene = Scene(theme).show("downloads")
    await settle()
    scene.downloads.list.setCurrentIndex(scene.downloads.model.index(0, 0))
    return scene, scene.window


async def downloads_narrow(theme: str) -> tuple[Scene, QWidget]:
    """Downloads in the smallest window."""
    scene = Scene(theme, (463, 434)).show("downloads")
    await settle()
    return scene, scene.window


async def downloads_empty(theme: str) -> tuple[Scene, QWidget]:
    """None."""
    scene = Scene(theme, (760, 480))
    scene.queue = FakeDownloads()
    scene.show("downloads")
    return scene, scene.window


async def quantize(theme: str) -> tuple[Scene, QWidget]:
    """Which smaller copy."""
    scene = Scene(theme).show("here")
    await settle()
    model = scene.work.models[4]
    dialog = QuantizeDialog(
        scene.window, scene.look, scene.tasks, scene.quantizing, scene.shelf.job, model,
        scene.work.known[model.path],
    )  # fmt: skip
    dialog.show()
    return scene, dialog


async def quantize_again(theme: str) -> tuple[Scene, QWidget]:
    """Of a file that is quantized already, on a full disk."""
    scene = Scene(theme).show("here")
    scene.quantizing.free = 900_000_000
    await settle()
    model = scene.work.models[2]
    dialog = QuantizeDialog(
        scene.window, scene.look, scene.tasks, scene.quantizing, scene.shelf.job, model, None
    )
    dialog.show()
    dialog.all.setChecked(True)
    return scene, dialog


async def quantizing(theme: str) -> tuple[Scene, QWidget]:
    """At work."""
    scene, dialog = await quantize(theme)
    await settle()
    dialog._begin()
    return scene, dialog


async def model_settings(theme: str) -> tuple[Scene, QWidget]:
    """What is remembered for a model."""
    scene = Scene(theme).show("here")
    model = scene.work.models[1]
    sheet = ModelSettings(
        scene.window, scene.look, scene.tasks, scene.settings, model,
        scene.work.known[model.path], Remembered(context_length=24_576),
    )  # fmt: skip
    sheet.show()
    return scene, sheet


async def quantizations(theme: str) -> tuple[Scene, QWidget]:
    """The quantizations of one model side by side."""
    scene, _ = await shelf(theme)
    smaller = scene.work.models[1]
    larger = local("Qwen3-8B", "Q8_0", 8.7, repository=smaller.repository)
    scene.work.models.append(larger)
    scene.work.known[larger.path] = judged("partly", rate=11.0)
    scene.shelf.refresh()
    await settle()
    dialog = LocalPicker(scene.window, scene.look, scene.shelf.model, smaller)
    dialog.show()
    return scene, dialog


PICTURES = {
    page.__name__: page
    for page in (
        shelf, shelf_narrow, shelf_empty, shelf_working, downloads, downloads_narrow,
        downloads_empty, quantize, quantize_again, quantizing, model_settings, quantizations,
    )
}  # fmt: skip


async def settle() -> None:
    """Let tasks and paints come to rest."""
    for _ in range(120):
        await asyncio.sleep(0)


async def take(out: Path, name: str, theme: str, suffix: str = "") -> None:
    """One picture as a PNG."""
    scene, widget = await PICTURES[name](theme)
    await settle()
    widget.grab().save(str(out / f"models_{name}-{theme}{suffix}.png"))
    if widget is not scene.window:
        widget.close()
    await scene.close()
    await settle()


def main() -> int:
    """All of them, or those that are named."""
    from qasync import QEventLoop

    from app.ui.application import make_application

    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    application = make_application(["pictures"])
    rtl = "--rtl" in sys.argv
    if rtl:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    wanted = [name for name in sys.argv[2:] if not name.startswith("-")] or list(PICTURES)
    for theme in ("light",) if rtl else ("light", "dark"):
        for name in wanted:
            loop.run_until_complete(take(out, name, theme, "-rtl" if rtl else ""))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
