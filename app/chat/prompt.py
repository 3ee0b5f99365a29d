"""What the model is shown of a conversation. Pure: rows in, turns out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.words import Turn
from app.vault.rows import MessageRow

_UNSAFE_NAME = re.compile(r'[\x00-\x1f\x7f-\x9f"<>\u200e\u200f\u2028-\u202e\u2066-\u2069]')
_SURROGATES = re.compile("[\ud800-\udfff]")
"""Half characters, as a terminal passes undecodable bytes on; no frame can carry them."""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document as text, with the name the user knows it by."""

    name: str
    text: str


def build(
    history: Sequence[MessageRow], question: str, system_prompt: str = ""
) -> tuple[Turn, ...]:
    """The turns of one question: system prompt, earlier turns, the question last.

    An answer that broke off before its first word says nothing and is left out; two questions
    that then follow one another become one turn, because most templates want roles to alternate.
    """
    turns: list[Turn] = []
    if system_prompt.strip():
        _append(turns, Turn("system", system_prompt))
    for message in history:
        if message.role == "assistant" and not message.text.strip():
            continue
        _append(turns, Turn(message.role, message.text, message.reasoning))
    _append(turns, Turn("user", question))
    return tuple(turns)


def _append(turns: list[Turn], turn: Turn) -> None:
    turn = Turn(turn.role, _whole(turn.text), _whole(turn.reasoning))
    if turns and turns[-1].role == turn.role == "user":
        turns[-1] = Turn("user", f"{turns[-1].text}\n\n{turn.text}")
    else:
        turns.append(turn)


def _whole(text: str) -> str:
    return _SURROGATES.sub("\ufffd", text)


def with_documents(question: str, documents: Sequence[Document], fence: str) -> str:
    """The question behind its documents, each in a fence that their text cannot close.

    `fence` is four random hexadecimal digits or more; an occurrence of it in a document's text
    is taken out. Pocket is trained on exactly this form.
    """
    # All repeats at once: taking out one of two would put the other behind `document`.
    closing = re.compile(f"document(-{re.escape(fence)})+")
    blocks = []
    for document in documents:
        name = _UNSAFE_NAME.sub("", document.name)[:120]
        text = closing.sub("document", document.text).strip("\n")
        blocks.append(f'<document-{fence} name="{name}">\n{text}\n</document-{fence}>')
    return "\n\n".join([*blocks, question])
