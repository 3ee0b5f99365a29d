"""Numbers and dates as people read them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

GIB = 1 << 30


def short_count(number: int) -> str:
    """3100 as `3.1k`, 32768 as `32k`: thousands of tokens, binary where they divide."""
    if number < 1000:
        return str(number)
    thousand = 1024 if number % 1024 == 0 else 1000
    value = number / thousand
    return f"{value:.0f}k" if value >= 10 or value == int(value) else f"{decimal(value, 1)}k"


def decimal(value: float, digits: int) -> str:
    """A number with the user's decimal mark and digit groups."""
    return QLocale().toString(float(value), "f", digits)


def gigabytes(count: int) -> str:
    """Bytes in units of 2^30, as memory is sold: `11.2`."""
    return decimal(count / GIB, 1)


def file_size(count: int) -> str:
    """A file's size: `4.1 GB`, `860 MB` (decimal units, as file managers show)."""
    if count >= 10**9:
        return f"{decimal(count / 1e9, 1)} GB"
    return f"{decimal(count / 1e6, 0 if count >= 10**7 else 1)} MB"


def day_group(updated: int, today: date, *, pinned: bool = False) -> str:
    """The heading a chat changed at `updated` (UTC milliseconds) belongs under."""
    say = QCoreApplication.translate
    if pinned:
        return say("Days", "Pinned")
    day = datetime.fromtimestamp(updated / 1000, tz=UTC).astimezone().date()
    age = (today - day) // timedelta(days=1)
    groups = (
        (0, say("Days", "Today")),
        (1, say("Days", "Yesterday")),
        (7, say("Days", "Last 7 days")),
        (30, say("Days", "Last 30 days")),
    )
    month = QLocale().standaloneMonthName(day.month)
    older = month if day.year == today.year else str(day.year)
    return next((name for most, name in groups if age <= most), older)


def first_words(text: str, count: int = 8, longest: int = 60) -> str:
    """The beginning of a question, as the title of its chat."""
    line = " ".join(text.split()[:count])[:longest].rstrip(" .,:;!?-")
    return line or text.strip()[:longest]
