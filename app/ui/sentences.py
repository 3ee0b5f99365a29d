"""Says an error in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.errors import AlcoveError, Fact
from app.core.sentences import SENTENCES, fill, sentence_of


def explain(error: BaseException) -> str:
    """What went wrong and what to do next; an exception of no code is our own fault."""
    if not isinstance(error, AlcoveError):
        return QCoreApplication.translate(
            "Sentences", "Something in Alcove went wrong ({kind}). Your chats are safe; try again."
        ).format(kind=type(error).__name__)
    template = SENTENCES.get(error.code)
    if template is None:
        return sentence_of(error.code, error.facts)
    return fill(QCoreApplication.translate("Sentences", template), error.code, error.facts)


def is_damage(error: BaseException) -> bool:
    """Whether the store is damaged, so that a rescue may help."""
    return isinstance(error, AlcoveError) and error.code == "store_damaged"


def explain_code(code: str, /, **facts: Fact) -> str:
    """The sentence of a code that is no error, such as a note of a loaded model."""
    return explain(AlcoveError(code, **facts))
