"""What the page for models finds and fetches is told and offered outside of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

from app.models.library import Library
from app.ui.model_pages import LEFT_OVER
from app.ui.models.models_page import ModelsPage
from tests.gui.fakes import BIG
from tests.gui.home import Home
from tests.gui.models_ui.shelf_fakes import FakeDownloads, download, local

Until = Callable[[Callable[[], object]], None]


class Queue(FakeDownloads):
    """One that is started and closed."""

    async def start(self) -> None:
        self.calls.append(("start", ""))

    async def close(self) -> None:
        self.calls.append(("close", ""))


def test_the_menu_offers_other_programs_models_once_they_are_found(home: Home, until: Until):
    home.open()
    until(lambda: home.desk.model is not None and home.quiet())
    models, offered = home.session.models, []
    home.inside.header.models.set_entries = lambda entries, _: offered.append(
        [entry.path for entry in entries]
    )
    theirs = local("Gemma", source="ollama", own=False, path=Path("/ollama/blob"))
    models.know(Library((local(path=BIG), theirs)))
    assert offered[-1] == [BIG, theirs.path]
    home.tasks.start(models.look_again(), "look again")
    until(lambda: len(offered) == 2)
    assert offered[-1] == [*(entry.path for entry in home.desk.models()), theirs.path]


def test_a_download_left_over_is_told_of_without_making_the_page(home: Home, until: Until):
    queue = Queue()
    left = home.places.models / LEFT_OVER
    left.mkdir(parents=True)
    (left / "one.json").write_text("{}")
    home.open_models = lambda *_: SimpleNamespace(downloads=queue)
    home.open()
    until(lambda: ("start", "") in queue.calls)
    queue.tell(download("a", "finished"))
    until(lambda: "Qwen3 8B is here, checked and ready" in home.talk.notice.text)
    assert not home.window.findChildren(ModelsPage)
