"""What fills the context, as names, figures and colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QBrush, QColor

from app.ui.theme import Theme
from app.ui.words import decimal

if TYPE_CHECKING:
    from app.core.words import ContextParts

Kind = Literal["system", "documents", "history", "question", "template", "answer", "free"]
KINDS: Final[tuple[Kind, ...]] = (
    "system",
    "documents",
    "history",
    "question",
    "template",
    "answer",
    "free",
)


@dataclass(frozen=True, slots=True)
class Share:
    """Tokens of one kind."""

    kind: Kind
    tokens: int


def shares(parts: ContextParts, room: int) -> list[Share]:
    """What there is something of, in the order it stands in the prompt; what is free last."""
    amounts = [Share(kind, getattr(parts, kind)) for kind in KINDS[:-1]]
    amounts.append(Share("free", max(0, room - parts.total)))
    return [share for share in amounts if share.tokens > 0]


def name_of(kind: Kind) -> str:
    """What a kind is called."""
    say = QCoreApplication.translate
    return {
        "system": say("Context", "System prompt"),
        "documents": say("Context", "Documents"),
        "history": say("Context", "Earlier messages"),
        "question": say("Context", "Your message"),
        "template": say("Context", "Marks between messages"),
        "answer": say("Context", "Room for the answer"),
        "free": say("Context", "Free"),
    }[kind]


def brush_of(theme: Theme, kind: Kind) -> QBrush:
    """One colour for each kind, in bar and legend; hatched for what is only kept free."""
    colors: dict[Kind, str] = {
        "system": theme.syntax_keyword,
        "documents": theme.syntax_builtin,
        "history": theme.accent,
        "question": theme.good,
        "template": theme.faint,
        "answer": theme.accent,
        "free": theme.track,
    }
    style = Qt.BrushStyle.BDiagPattern if kind == "answer" else Qt.BrushStyle.SolidPattern
    return QBrush(QColor(colors[kind]), style)


def tokens(count: int) -> str:
    """A number of tokens with the user's digit groups."""
    return decimal(count, 0)


def percent(part: int, whole: int) -> str:
    """A share of the whole; what is there is never 0 %."""
    if not whole:
        return ""
    value = 100 * part / whole
    return QCoreApplication.translate("Context", "{share} %").format(
        share=f"<{decimal(1, 0)}" if 0 < value < 0.5 else decimal(round(value), 0)
    )
