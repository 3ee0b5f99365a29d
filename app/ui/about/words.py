"""What the About page says of versions and of parts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.about.parts import Part


def line_name(name: str) -> str:
    """The name of a line of `app.about.versions`, in the user's language; proper names stay."""
    say = QCoreApplication.translate
    return {
        "system": say("About", "System"),
        "compiler": say("About", "Compiler of llama.cpp"),
        "back-ends": say("About", "Back-ends loaded"),
        "build": say("About", "Build"),
        "device": say("About", "Device"),
        "sandbox": say("About", "Kept in by"),
    }.get(name, name)


def version_words(version: str, day: date | None) -> str:
    """The version, and since when it is out."""
    say = QCoreApplication.translate
    if day is None:
        return say("About", "Version {version}, not released yet").format(version=version)
    when = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return say("About", "Version {version} of {day}").format(version=version, day=when)


def licence_of(part: Part) -> str:
    """The licence by its name, or that none is named."""
    return part.licence or QCoreApplication.translate("About", "not named")


def about_part(part: Part) -> str:
    """What stands above the text of its licence."""
    say = QCoreApplication.translate
    named = f"{part.name} {part.version}".strip()
    said = say("About", "{part} is used under this licence: {licence}.")
    lines = [said.format(part=named, licence=licence_of(part))]
    if part.home:
        lines.append(say("About", "Its home page: {address}").format(address=part.home))
    if part.source:
        lines.append(
            say(
                "About",
                "Alcove uses it unchanged, as libraries of its own that you may replace. The "
                "source of exactly this version: {address}",
            ).format(address=part.source)
        )
    return "\n".join(lines)


def no_text(part: Part) -> str:
    """In place of a text that did not come along."""
    say = QCoreApplication.translate
    said = say("About", "{part} came without the text of its licence.")
    where = say("About", "Look for it at its home page: {address}") if part.home else ""
    return f"{said} {where}".strip().format(part=part.name, address=part.home)
