"""Renders the network page and the first start with a recommendation, for eyes.

`python -m tests.gui.network_ui.pictures [FOLDER]`; `PAGES` fits into `tests.screenshots`.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from tests.gui.network_ui.fakes import FakeDoor, FakeLedger, believable, visit

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
OUT = Path("build/screenshots")


def joined(home, *, offline: bool = False, visits=None):
    """The network of an opened window."""
    from app.ui.network.connections import Connections
    from app.ui.network.network import Network

    door, inside = FakeDoor(offline), home.inside
    ledger, connections = FakeLedger(believable() if visits is None else visits), Connections()
    for one in ledger.visits:
        if one.id == "open":
            connections._note(one)
    return Network(
        home.look, inside.side, door, ledger, connections, inside.preferences, home.tasks, inside
    )


async def network(home, theme: str, size: tuple[int, int] = (1240, 820), **more) -> None:
    """A download is under way."""
    from tests.screenshots import settled

    home.open(size=size, theme=theme)
    await settled(home)
    home.inside.show_page(joined(home, **more).page)


async def network_offline(home, theme: str) -> None:
    """The switch is on."""
    await network(home, theme, offline=True, visits=believable()[3:])


async def network_empty(home, theme: str) -> None:
    """Nothing was asked yet."""
    await network(home, theme, visits=[])


async def network_narrow(home, theme: str) -> None:
    """The smallest window, with many visits."""
    many = believable() + [visit(ago=100_000 + at) for at in range(2000)]
    await network(home, theme, size=(720, 480), visits=many)


async def first_start_best(home, theme: str) -> None:
    """The first page, once it is known what suits this computer."""
    from tests.screenshots import first_start, settled

    await first_start(home, theme)
    await settled(home)
    home.inside.first_start.show_best(
        "Qwen3 14B",
        "9.0 GB",
        "The strongest model of our list that fits on your graphics card, with room for 32768 "
        "tokens of conversation.",
    )


async def first_start_waiting(home, theme: str) -> None:
    """The first page, while it is looked for."""
    from tests.screenshots import first_start, settled

    await first_start(home, theme)
    await settled(home)
    home.inside.first_start.expect_best()


async def first_start_best_narrow(home, theme: str) -> None:
    """In the smallest window, with a passphrase to choose."""
    home.locksmith.lock = "fresh_no_keyring"
    home.model = ""
    from tests.screenshots import settled

    home.open(size=(720, 480), theme=theme)
    await settled(home)
    home.inside.first_start.show_best("Qwen3 14B", "9.0 GB", "It fits on your graphics card.")


PAGES = {
    page.__name__: page
    for page in (
        network, network_offline, network_empty, network_narrow, first_start_best,
        first_start_waiting, first_start_best_narrow,
    )
}  # fmt: skip


async def render(out: Path, theme: str) -> None:
    """Every page in one theme."""
    from app.core.places import places_in
    from tests.gui.home import Home
    from tests.screenshots import fill, settled

    for name, picture in PAGES.items():
        with tempfile.TemporaryDirectory() as folder:
            home = Home(places_in(Path(folder)).make())
            fill(home)
            await picture(home, theme)
            await settled(home)
            home.window.grab().save(str(out / f"{name}-{theme}.png"))
            await home.session.shut()
            home.window.deleteLater()


def main() -> int:
    """Both themes, into the folder named or the usual one."""
    from qasync import QEventLoop

    from app.ui.application import make_application

    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    out.mkdir(parents=True, exist_ok=True)
    loop = QEventLoop(make_application(["pictures"]))
    asyncio.set_event_loop(loop)
    for theme in ("light", "dark"):
        loop.run_until_complete(render(out, theme))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
