"""Renders the hardware panel of every recorded computer, for eyes.

`python -m tests.gui.hardware_ui.pictures [FOLDER] [rtl]`
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
OUT = Path("build/screenshots")
HEIGHT = 900


def render(out: Path, theme: str, suffix: str = "") -> None:
    """Every computer in one theme, as `hardware_NAME-THEME.png`; needs a QApplication."""
    from tests.gui.hardware_ui.machines import MACHINES

    for name, machine in MACHINES.items():
        picture(machine, theme).save(str(out / f"hardware_{name}-{theme}{suffix}.png"))


def picture(machine, theme: str, height: int = HEIGHT):
    """The panel beside a minute of that computer's past."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QPalette
    from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QWidget

    from app.ui.hardware.panel import ComputerPanel
    from app.ui.style import Look, palette, style_sheet
    from app.ui.tasks import Tasks
    from tests.gui.fakes import STATISTICS

    look, window = Look(theme, 15), QMainWindow()
    window.setStyleSheet(style_sheet(look.theme))
    colors = QPalette(palette(look.theme))
    colors.setColor(QPalette.ColorRole.Window, QColor(look.theme.background))
    window.setPalette(colors)
    panel = ComputerPanel(look, Tasks())
    root = QWidget()
    QHBoxLayout(root).addWidget(panel)
    root.layout().setContentsMargins(0, 0, 0, 0)
    window.setCentralWidget(root)
    window.resize(panel.width(), height)
    window.show()
    panel.processor.show_name(machine.processor)
    panel.show_model(machine.model)
    fill(panel, machine)
    for rate in (40, 46, 45, 48, 50, 47, 46, 49, 51, 48, 45, 47, 49, 48):
        panel.speed.curve.add(rate)
    panel.show_statistics(replace(STATISTICS, prompt_tokens=386, prompt_seconds=0.21))
    panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    panel.setFocus()
    for _ in range(8):
        QApplication.processEvents()
    grabbed = window.grab()
    window.hide()
    window.deleteLater()
    return grabbed


def fill(panel, machine) -> None:
    """Show a minute of that computer, second by second."""
    for at, load in enumerate(machine.loads):
        gpus = tuple(
            replace(gpu, load=None if gpu.load is None else gpu.load * load / 100)
            for gpu in machine.now.gpus
        )
        past = 1 + at - len(machine.loads)
        panel.show_snapshot(
            replace(machine.now, time=machine.now.time + past, gpus=gpus, processor_load=load / 5)
        )
    panel.show_snapshot(machine.now)


def main() -> int:
    """Both themes, into the folder named or the usual one."""
    from PySide6.QtCore import Qt

    from app.ui.application import make_application

    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    out.mkdir(parents=True, exist_ok=True)
    application = make_application(["pictures"])
    rtl = "rtl" in sys.argv
    if rtl:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for theme in ("light", "dark"):
        render(out, theme, "-rtl" if rtl else "")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
