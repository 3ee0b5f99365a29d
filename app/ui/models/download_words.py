"""Says how a download stands: its state, amounts, speed, time left, and what can be done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QCoreApplication

from app.ui.models.verdict_words import DOT, said
from app.ui.words import decimal, file_size

if TYPE_CHECKING:
    from app.models.download import DownloadState
    from app.ui.style import Tone

Action = Literal["pause", "resume", "retry", "cancel", "open", "folder", "remove"]

ICONS: Final[dict[Action, str]] = {
    "pause": "pause",
    "resume": "play",
    "retry": "refresh",
    "cancel": "close",
    "open": "chat",
    "folder": "folder",
    "remove": "close",
}
ACTIVE: Final = frozenset({"queued", "running", "waiting", "checking"})
"""What goes on by itself."""


def actions_of(state: DownloadState) -> tuple[Action, ...]:
    """What can be done now, the first with Space or Enter, the last with Delete."""
    if state.status == "finished":
        return ("open", "folder", "remove")
    if state.status == "failed":
        return ("retry", "cancel")
    return ("resume" if state.status == "paused" else "pause", "cancel")


def action_text(action: Action) -> str:
    """What a press does."""
    return {
        "pause": QCoreApplication.translate("Downloads", "Pause"),
        "resume": QCoreApplication.translate("Downloads", "Go on"),
        "retry": QCoreApplication.translate("Downloads", "Try again"),
        "cancel": QCoreApplication.translate("Downloads", "Cancel"),
        "open": QCoreApplication.translate("Downloads", "Open the model"),
        "folder": QCoreApplication.translate("Downloads", "Show in folder"),
        "remove": QCoreApplication.translate("Downloads", "Take off this list"),
    }[action]


def status_text(state: DownloadState) -> str:
    """How it stands, in a word or two."""
    return {
        "queued": QCoreApplication.translate("Downloads", "Waiting for its turn"),
        "running": QCoreApplication.translate("Downloads", "Downloading"),
        "waiting": QCoreApplication.translate("Downloads", "Tries again soon"),
        "checking": QCoreApplication.translate("Downloads", "Checking"),
        "paused": QCoreApplication.translate("Downloads", "Paused"),
        "failed": QCoreApplication.translate("Downloads", "Failed"),
        "finished": QCoreApplication.translate("Downloads", "Finished"),
        "cancelled": QCoreApplication.translate("Downloads", "Cancelled"),
    }[state.status]


def status_tone(state: DownloadState) -> Tone:
    """The colour of that word, and of the bar."""
    if state.status == "failed":
        return "bad"
    if state.status == "finished":
        return "good"
    if state.status == "waiting" or (state.status == "paused" and state.error is not None):
        return "warn"
    return "faint" if state.status in {"paused", "queued"} else "accent"


def trouble(state: DownloadState) -> str:
    """Why it does not go on and what to do, then what the user should know of it."""
    told = [] if state.error is None else [said(state.error.code, state.error.facts)]
    return " ".join([*told, *(said(note, {}) for note in state.notes)])


def fraction(state: DownloadState) -> float:
    """How much is done, 0 to 1; while it is checked, how much of that."""
    done = state.checked if state.status == "checking" else state.done
    return min(1.0, done / state.total) if state.total > 0 else 0.0


def figures(state: DownloadState) -> str:
    """Amounts, and while it runs, speed and time left."""
    if state.status == "finished":
        return file_size(state.total)
    done = state.checked if state.status == "checking" else state.done
    told = [amount(done, state.total)]
    if state.status == "running" and state.rate > 0:
        told.append(speed(state.rate))
        told.append(time_left(state.seconds_left))
    return DOT.join(part for part in told if part)


def amount(done: int, total: int) -> str:
    """`1.9 of 4.9 GB`."""
    text = QCoreApplication.translate("Downloads", "{done} of {total}")
    if total >= 10**9:
        return text.format(done=decimal(done / 1e9, 1), total=file_size(total))
    digits = 0 if total >= 10**7 else 1
    return text.format(done=decimal(done / 1e6, digits), total=file_size(total))


def speed(rate: float) -> str:
    """`42 MB/s`, from bytes a second."""
    for unit, name in ((1e9, "GB/s"), (1e6, "MB/s")):
        if rate >= unit:
            return f"{decimal(rate / unit, 1 if rate < 10 * unit else 0)} {name}"
    return f"{decimal(rate / 1e3, 0)} kB/s"


def time_left(seconds: float | None) -> str:
    """`4 min left`; nothing where nobody can tell."""
    if seconds is None:
        return ""
    if seconds < 60:
        return QCoreApplication.translate("Downloads", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return QCoreApplication.translate("Downloads", "{n} min left").format(n=minutes)
    if minutes < 48 * 60:
        text = QCoreApplication.translate("Downloads", "{h} h {m} min left")
        return text.format(h=minutes // 60, m=minutes % 60)
    text = QCoreApplication.translate("Downloads", "{n} days left")
    return text.format(n=round(minutes / 1440))


def summary(states: Iterable[DownloadState]) -> str:
    """All that runs in one line: how many, how fast, how long; nothing where nothing does."""
    active = [state for state in states if state.status in ACTIVE]
    if not active:
        return ""
    one = QCoreApplication.translate("Downloads", "1 download")
    many = QCoreApplication.translate("Downloads", "{n} downloads").format(n=len(active))
    told = [one if len(active) == 1 else many]
    rate = sum(state.rate for state in active)
    if rate > 0:
        left = sum(state.total - state.done for state in active)
        told += [speed(rate), time_left(left / rate)]
    return DOT.join(told)


def said_aloud(state: DownloadState) -> str:
    """All of a row in one line, for screen readers; whole percents, so that it rests."""
    percent = QCoreApplication.translate("Downloads", "{n} %").format(
        n=decimal(fraction(state) * 100, 0)
    )
    done = file_size(state.total) if state.status == "finished" else percent
    parts = [state.title, state.label, status_text(state), done, state.repository, trouble(state)]
    return ", ".join(part for part in parts if part)
