"""The graphical program with fakes below it, in a process of its own; prints what happens when."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from app.core.places import places_in
from app.ui import application

BEGAN = float(sys.argv[2]) if sys.argv[2:] and sys.argv[2] != "0" else time.time()


def say(what: str) -> None:
    """A line for the test, with milliseconds since the start."""
    print(f"{what} {(time.time() - BEGAN) * 1000:.0f}", flush=True)


def main() -> int:
    """Run until a line arrives on stdin or half a minute has passed."""
    places = places_in(Path(sys.argv[1])).make()

    def make_parts(settings):
        from tests.gui.fakes import (
            POCKET,
            FakeComputer,
            FakeDesk,
            FakeLocksmith,
            FakeVault,
            fake_parts,
        )

        say("painted")
        settings.change(model=str(POCKET))
        vault = FakeVault()
        desk = FakeDesk(vault)
        locksmith = FakeLocksmith(vault)
        return fake_parts(settings, places, locksmith, desk, FakeComputer())

    begin = application.begin

    def begin_and_report(*given):
        from app.ui.session import Session

        Session.open_target = lambda _, target: print(f"asked for {target}", flush=True)
        session = begin(*given)
        window = session.window
        session.models.opened.connect(lambda _: say("usable"))
        session.ended.connect(lambda: say("ended"))
        window.raise_up = lambda: say("raised")
        QTimer.singleShot(30_000, window.close)
        watch = QTimer(window, interval=50)
        stop = Path(sys.argv[1], "stop")
        watch.timeout.connect(lambda: stop.exists() and (watch.stop(), window.close()))
        watch.start()
        return session

    application.begin = begin_and_report
    target = sys.argv[3] if len(sys.argv) > 3 else ""
    return application.run(places, make_parts, ["alcove"], target)


if __name__ == "__main__":
    raise SystemExit(main())
