"""The About page at work: made when it is wanted first, filled beside the window's thread."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.core.errors import AlcoveError
from app.core.sentences import sentence_of
from app.ui.dialogs import Dialogs
from app.ui.interior import Interior
from app.ui.ports import Parts
from app.ui.sentences import explain
from app.ui.style import Look
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from datetime import date

    from app.about.parts import Part
    from app.about.versions import Line
    from app.ui.about.page import AboutPage


_FILLING: Final = "fill about"


class AboutCorner(QObject):
    """Shows the page, and the licences it leads to."""

    def __init__(
        self, interior: Interior, parts: Parts, tasks: Tasks, look: Look, dialogs: Dialogs
    ) -> None:
        super().__init__(interior)
        self._interior, self._parts, self._tasks = interior, parts, tasks
        self._look, self._dialogs = look, dialogs
        self._page: AboutPage | None = None
        self._report = ""
        self._told = False
        """Whether all of it is on the page; else it is looked for again when the page is shown."""

    def show(self) -> None:
        """Turn to the page."""
        self._tasks.start(self._show(), "about")

    async def _show(self) -> None:
        if self._page is None:
            version, day = await asyncio.to_thread(_which_alcove)
        if self._page is None:
            from app.ui.about.page import AboutPage

            self._page = AboutPage(self._look, version, day)
            self._connect(self._page)
        self._interior.show_page(self._page)
        if not self._told and _FILLING not in self._tasks.running:
            self._tasks.start(self._fill(self._page), _FILLING)

    def _connect(self, page: AboutPage) -> None:
        page.left.connect(self._interior.show_chat)
        page.copy_wanted.connect(self._copy)
        page.licence_wanted.connect(
            lambda: self._tasks.start(self._read_own(), "licence of Alcove")
        )
        page.part_wanted.connect(lambda part: self._tasks.start(self._read(part), "licence"))

    async def _fill(self, page: AboutPage) -> None:
        program, parts = await asyncio.to_thread(_installed)
        from app.about.bundled import with_versions
        from app.about.versions import engine_lines, part_versions, text_of

        page.show_parts(with_versions(parts, part_versions(program)))
        engine: tuple[Line | str, ...]
        try:
            found = tuple(engine_lines(await self._parts.engine_facts()))
            engine, problem = found, ""
        except AlcoveError as error:
            found, engine = (), (sentence_of(error.code, error.facts),)
            problem = explain(error)
        sections = (("Versions", program), ("Engine", engine))
        self._report = await asyncio.to_thread(text_of, sections)
        page.show_versions((*program, *found), problem)
        page.show_parts(with_versions(parts, part_versions((*program, *found))))
        self._told = not problem

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        if self._page is not None:
            self._page.show_copied()

    async def _read_own(self) -> None:
        from app.about.bundled import own_part

        await self._read(own_part())

    async def _read(self, part: Part) -> None:
        from app.about.parts import read_licence
        from app.ui.about.words import about_part, no_text

        text = await asyncio.to_thread(read_licence, part)
        title = self.tr("Licence of {name}").format(name=part.name)
        window = self._interior.window
        await self._dialogs.show_text(window, title, about_part(part), text or no_text(part))


def _which_alcove() -> tuple[str, date | None]:
    """Its version and the day of it. For a thread: what is imported takes longer than a frame."""
    import app.ui.about.page  # noqa: F401 - it is wanted next
    from app.about.release import own_version, release_day

    return own_version(), release_day()


def _installed() -> tuple[tuple[Line, ...], tuple[Part, ...]]:
    """What Alcove runs on and what it is made of. For a thread, as `_which_alcove` is."""
    from app.about.bundled import bundled
    from app.about.versions import program_lines

    return tuple(program_lines()), bundled()
