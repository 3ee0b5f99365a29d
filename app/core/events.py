"""What a running answer tells: the same events for the window, the terminal and the tests."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.errors import AlcoveError
from app.core.words import Ending, Part, Statistics


@dataclass(frozen=True, slots=True)
class QuestionStored:
    """The user's message is on disk; `answer` is the id of the message that will grow."""

    conversation: int
    question: int
    answer: int


@dataclass(frozen=True, slots=True)
class PromptProgress:
    """`done` of `total` prompt tokens are computed; `reused` of them were still in the KV cache."""

    done: int
    total: int
    reused: int


@dataclass(frozen=True, slots=True)
class TextArrived:
    """A piece of the answer or of the reasoning before it, of `tokens` tokens."""

    part: Part
    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class AnswerEnded:
    """The answer is complete or stopped, and stored."""

    ending: Ending
    statistics: Statistics


@dataclass(frozen=True, slots=True)
class AnswerFailed:
    """The answer broke off; what had arrived is stored. `error` says why."""

    error: AlcoveError


AnswerEvent = QuestionStored | PromptProgress | TextArrived | AnswerEnded | AnswerFailed


@dataclass(frozen=True, slots=True)
class LoadProgress:
    """A model is being read: `fraction` 0 to 1."""

    fraction: float
