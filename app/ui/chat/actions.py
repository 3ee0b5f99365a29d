"""What can be done with a message: the verbs, which of them fit, and the keys that do them."""

from __future__ import annotations

from typing import Final

from app.ui.chat.bubble import Bubble

OFFERED: Final = frozenset(
    {"regenerate", "continue", "edit", "delete", "prompt", "statistics", "withdraw"}
)
"""Verbs the window takes; `speak` only where there is a voice (`Transcript.offer`)."""
OWN: Final = frozenset({"copy", "copy_plain", "menu", "previous_version", "next_version"})
"""Verbs that are always there."""
_ANSWER = ("copy", "regenerate", "continue", "edit", "speak", "menu")
_QUESTION = ("copy", "edit", "menu")
_MENU = (
    "copy", "copy_plain", "edit", "regenerate", "continue", "previous_version", "next_version",
    "speak", "statistics", "prompt", "delete",
)  # fmt: skip
_OF_ANSWERS = frozenset({"regenerate", "continue", "speak", "statistics", "prompt"})
KEYS: Final = {
    "edit": "E", "regenerate": "R", "continue": "C", "speak": "S", "statistics": "I",
    "prompt": "P", "delete": "Del", "withdraw": "Del",
}  # fmt: skip
"""Keys of the focused message; the versions are at the left and right arrows."""


def fits(verb: str, bubble: Bubble) -> bool:
    """Whether a verb makes sense for this message."""
    if bubble.queued:
        return verb in {"withdraw", "copy", "copy_plain"}
    match verb:
        case "withdraw":
            return False
        case "continue":
            return bubble.can_continue
        case "previous_version":
            return bubble.version > 1
        case "next_version":
            return bubble.version < bubble.versions
    return bubble.role == "assistant" or verb not in _OF_ANSWERS


def buttons(bubble: Bubble, offered: frozenset[str]) -> list[str]:
    """The verbs with a button below the message, without those for versions."""
    if bubble.queued:
        return ["withdraw"]
    chosen = _QUESTION if bubble.role == "user" else _ANSWER
    return [verb for verb in chosen if verb in offered | OWN and fits(verb, bubble)]


def menu(bubble: Bubble, offered: frozenset[str]) -> list[str]:
    """Every verb that fits."""
    verbs = ("withdraw", *_MENU)
    return [verb for verb in verbs if verb in offered | OWN and fits(verb, bubble)]
