"""What a running answer tells: the same events for the window, the terminal and the tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.errors import AlcoveError
from app.core.words import ContextParts, Ending, Part, Statistics

if TYPE_CHECKING:  # the window is painted before documents are thought of
    from app.core.papers import Citation


@dataclass(frozen=True, slots=True)
class QuestionStored:
    """The user's message is on disk; `answer` is the id of the message that will grow."""

    conversation: int
    question: int
    answer: int


@dataclass(frozen=True, slots=True)
class ChosenPaper:
    """What goes of a document into the prompt, in `tokens` tokens.

    Where it is not `whole`, these are `shown` of its `of` passages; 0 of them: it is left out.
    """

    paper: int
    name: str
    whole: bool
    shown: int
    of: int
    tokens: int


@dataclass(frozen=True, slots=True)
class PapersChosen:
    """What a question was given of its documents; comes before `QuestionStored`."""

    conversation: int
    question: int
    papers: tuple[ChosenPaper, ...]


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
class Cited:
    """Where in the documents stands what the answer says; stored. `AnswerEnded` comes next."""

    conversation: int
    answer: int
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class AnswerEnded:
    """The answer is complete or stopped, and stored."""

    ending: Ending
    statistics: Statistics


@dataclass(frozen=True, slots=True)
class AnswerFailed:
    """The answer broke off; what had arrived is stored. `error` says why."""

    error: AlcoveError


@dataclass(frozen=True, slots=True)
class ContextFull:
    """It does not fit, so nothing was stored or asked; the last event. The user decides.

    `parts` do not fit in `room` tokens. It would fit without the `left_out` oldest messages that
    are still sent, the last of which is `after`.
    """

    conversation: int
    parts: ContextParts
    room: int
    after: int
    left_out: int


@dataclass(frozen=True, slots=True)
class ContextCut:
    """The `left_out` oldest messages will not be sent any more, as the user chose for this chat."""

    conversation: int
    after: int
    left_out: int


@dataclass(frozen=True, slots=True)
class SummaryProgress:
    """`done` of `total` messages are in the summary."""

    conversation: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Summarised:
    """The messages up to `after` are now sent as this summary; it is kept with the chat."""

    conversation: int
    after: int
    left_out: int
    summary: str


@dataclass(frozen=True, slots=True)
class Titled:
    """The model has named a chat."""

    conversation: int
    title: str


ContextEvent = ContextFull | ContextCut | SummaryProgress | Summarised
PaperEvent = PapersChosen | Cited
AnswerEvent = (
    QuestionStored
    | PromptProgress
    | TextArrived
    | AnswerEnded
    | AnswerFailed
    | ContextEvent
    | PaperEvent
)


@dataclass(frozen=True, slots=True)
class PaperProgress:
    """`done` of `total` sections of a document, or files of a folder; total 0: nobody knows."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class VectorProgress:
    """`done` of `total` passages have their vector."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class LoadProgress:
    """A model is being read: `fraction` 0 to 1."""

    fraction: float
