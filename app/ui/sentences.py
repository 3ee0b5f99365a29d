"""Says an error in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.errors import AlcoveError
from app.core.sentences import SENTENCES, sentence


def explain(error: BaseException) -> str:
    """What went wrong and what to do next; an exception of no code is our own fault."""
    if not isinstance(error, AlcoveError):
        return QCoreApplication.translate(
            "Sentences", "Something in Alcove went wrong ({kind}). Your chats are safe; try again."
        ).format(kind=type(error).__name__)
    template = SENTENCES.get(error.code)
    translated = QCoreApplication.translate("Sentences", template) if template else None
    if template is None or translated == template:
        return sentence(error.code, error.facts)
    return translated.format(**error.facts) if translated else error.code


def explain_code(code: str) -> str:
    """The sentence of a code that carries no facts, such as a note of a loaded model."""
    return explain(AlcoveError(code))
