"""The words of an export in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.chat.export.labels import Labels
from app.ui.papers.source_words import place_told


def export_labels() -> Labels:
    """Words and times as the window has them; made on its thread, used on any."""
    say = QCoreApplication.translate
    locale = QLocale()

    def time(milliseconds: int) -> str:
        when = QDateTime.fromMSecsSinceEpoch(milliseconds)
        return locale.toString(when, QLocale.FormatType.ShortFormat)

    return Labels(
        language=locale.bcp47Name(),
        untitled=say("Export", "Chat"),
        chats=say("Export", "Chats"),
        you=say("Export", "You"),
        assistant=say("Export", "Assistant"),
        instructions=say("Export", "Instructions"),
        reasoning=say("Export", "Reasoning"),
        no_description=say("Export", "no description"),
        image=say("Export", "[image: {description} – not loaded]"),
        image_from=say("Export", "[image: {description} – not loaded from {host}]"),
        stopped=say("Export", "stopped"),
        broken_off=say("Export", "broken off"),
        edited=say("Export", "edited"),
        documents=say("Export", "Documents"),
        in_part=say("Export", "{name} (in part)"),
        sources=say("Export", "Sources"),
        time=time,
        place=place_told,
    )
