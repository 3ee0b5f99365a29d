"""How an answer was asked, kept beside it: enough to show later exactly what the model was sent."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field

from app.chat import conversation, prompt
from app.chat.choices import Settled
from app.chat.prompt import Papers
from app.core.errors import UserError
from app.core.untrusted_json import decode
from app.core.words import ModelFacts, Sampling, Turn
from app.vault.rows import MessageRow


@dataclass(frozen=True, slots=True)
class Asked:
    """The facts that are not in the messages. `template` is where the model's came from.

    `own_template` is the one asked for in its place, or ""; `left_out` is how many of the oldest
    messages were not sent, `summary` what was in their place; `begun` and `begun_reasoning` are how
    many characters of the answer were there already, when it was continued. `marked` is whether
    documents had numbers that the answer was to name.
    """

    model: str = ""
    template: str = ""
    own_template: str = ""
    system_prompt: str = ""
    sampling: Sampling = field(default_factory=Sampling)
    left_out: int = 0
    summary: str = ""
    begun: int = 0
    begun_reasoning: int = 0
    marked: bool = False

    def same_model(self, facts: ModelFacts | None) -> bool:
        """Whether the open model would be sent the same."""
        if facts is None:
            return False
        return (facts.name, facts.template) == (self.model, self.template)


@dataclass(frozen=True, slots=True)
class SentPrompt:
    """The exact text of a prompt, control tokens as text.

    `same_model` is false where another model is open now: then it is what that one would be sent.
    """

    text: str
    asked: Asked
    same_model: bool


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What to render: turns, and the part of the answer that stood there already."""

    turns: tuple[Turn, ...]
    begun: str
    begun_reasoning: str


def facts_of(settled: Settled, model: ModelFacts, left_out: int, summary: str) -> Asked:
    """How a new answer is asked."""
    return Asked(
        model.name,
        model.template,
        settled.template,
        settled.system_prompt,
        settled.sampling,
        left_out,
        summary,
    )


def sent_of(messages: Sequence[MessageRow], answer: int, asked: Asked) -> list[MessageRow]:
    """The messages that were sent, the question last and behind it the answer.

    Raises UserError `message_gone`, `no_question`.
    """
    branch = conversation.branch(messages, answer)
    if not branch:
        raise UserError("message_gone", id=answer)
    if len(branch) < 2 or branch[-2].role != "user":
        raise UserError("no_question")
    return [*branch[:-2][asked.left_out :], *branch[-2:]]


def rebuild(
    messages: Sequence[MessageRow],
    answer: int,
    asked: Asked,
    papers: Mapping[int, Papers] | None = None,
) -> Rebuilt:
    """The turns of an answer, as they were, with the documents of the messages in `sent_of`."""
    *history, question, row = sent_of(messages, answer, asked)
    given = dict(papers or {})
    if question.id in given:
        given[0] = given[question.id]
    turns = prompt.build(
        history, question.text, asked.system_prompt, summary=asked.summary, papers=given
    )
    return Rebuilt(turns, row.text[: asked.begun], row.reasoning[: asked.begun_reasoning])


def encode(asked: Asked) -> bytes:
    """As the store keeps it."""
    return json.dumps(asdict(asked), ensure_ascii=False).encode("utf-8", "replace")


def decode_asked(untrusted: bytes | None) -> Asked:
    """What `encode` made. Raises UserError `prompt_not_kept` where there is nothing to read."""
    try:
        return decode(b"" if untrusted is None else untrusted, Asked)
    except (ValueError, TypeError, RecursionError):
        raise UserError("prompt_not_kept") from None
