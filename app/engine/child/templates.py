"""Renders conversations with a model's own Jinja chat template, or a family's when it is unfit."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import TypeVar

import jinja2

from app.core.errors import UserError
from app.core.words import Turn
from app.engine.child.families import FAMILIES, Family, find_family
from app.engine.child.render_limits import TimeIsUp, memory_limit, time_limit
from app.engine.child.template_sandbox import TemplateEnvironment, TooLargeError

SOURCE_LIMIT = 1024 * 1024
"""Characters of a template."""

RENDER_SECONDS = 2.0

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s\"'<>)\]}]{3,}", re.IGNORECASE)
_PROBE = (
    Turn("system", "Alcove-probe-system-5d1c"),
    Turn("user", "Alcove probe: question 7f3a, «ünïcode»."),
    Turn("assistant", "Alcove probe: answer 9b2e."),
    Turn("user", "Alcove probe: question 81c4?"),
)

_NONE: Mapping[str, object] = MappingProxyType({"tools": None, "documents": None})
"""What transformers passes when there are no tools; most templates test for it."""

_EMPTY_LISTS: Mapping[str, object] = MappingProxyType({"tools": (), "documents": ()})
"""What templates need that go through their tools without asking."""

_Result = TypeVar("_Result")


class TemplateProblem(UserError):  # noqa: N818 (named for what the user is told)
    """A chat template cannot be used; codes `template_…`."""


class ChatTemplate:
    """A compiled chat template. It may be used by one thread at a time, from any thread.

    `bos` and `eos` are the texts of the model's tokens of those names. Raises TemplateProblem
    `template_empty`, `template_too_large`, `template_syntax`, `template_too_slow`.
    """

    def __init__(
        self,
        source: str,
        *,
        bos: str,
        eos: str,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        seconds: float = RENDER_SECONDS,
    ) -> None:
        if not source.strip():
            raise TemplateProblem("template_empty")
        if len(source) > SOURCE_LIMIT:
            raise TemplateProblem("template_too_large")
        self.source = source
        self._tokens = {"bos_token": bos, "eos_token": eos}
        self._seconds = seconds
        self._lock = threading.Lock()
        environment = TemplateEnvironment(now)
        self._template = self._limited(lambda: environment.from_string(source))
        self._takes_system: bool | None = None
        self._extras = _NONE

    def render(self, turns: Sequence[Turn], *, add_generation_prompt: bool = True) -> str:
        """The prompt of `turns`; the assistant's earlier reasoning is `reasoning_content`.

        When the template refuses or drops a system turn, its text goes before the first user
        turn's, on a line of its own. Raises TemplateProblem: `template_refused` (`reason`),
        `template_too_slow`, `template_too_large`.
        """
        if any(turn.role == "system" for turn in turns) and not self.takes_system:
            turns = merge_system(turns)
        return self._render(turns, add_generation_prompt)

    @property
    def takes_system(self) -> bool:
        """Whether a system turn's text reaches the prompt (tried once)."""
        if self._takes_system is None:
            try:
                self._takes_system = _PROBE[0].text in self._render(_PROBE[:2], True)
            except TemplateProblem as problem:
                if problem.code != "template_refused":
                    raise
                self._takes_system = False
        return self._takes_system

    def probe(self) -> tuple[str, ...]:
        """Codes of what is wrong with the rendering of a harmless conversation (M7).

        `template_drops_text`: a user's text is not in the prompt verbatim;
        `template_adds_address`: the template puts a web address in. Raises TemplateProblem as
        `render` does, and `template_empty` when nothing at all comes out.
        """
        rendered = self.render(_PROBE)
        if not rendered.strip():
            raise TemplateProblem("template_empty")
        notes = []
        if not all(turn.text in rendered for turn in _PROBE if turn.role == "user"):
            notes.append("template_drops_text")
        if _ADDRESS.search(rendered):
            notes.append("template_adds_address")
        return tuple(notes)

    def _render(self, turns: Sequence[Turn], add_generation_prompt: bool) -> str:
        values = {
            "messages": [_message(turn) for turn in turns],
            "add_generation_prompt": add_generation_prompt,
            **self._tokens,
        }
        try:
            return self._limited(lambda: self._template.render(values, **self._extras))
        except TemplateProblem as problem:
            if problem.code != "template_refused" or self._extras is _EMPTY_LISTS:
                raise
        rendered = self._limited(lambda: self._template.render(values, **_EMPTY_LISTS))
        self._extras = _EMPTY_LISTS
        return rendered

    def _limited(self, work: Callable[[], _Result]) -> _Result:
        with self._lock:
            try:
                with memory_limit(), time_limit(self._seconds):
                    return work()
            except TimeIsUp:
                problem = TemplateProblem("template_too_slow", seconds=self._seconds)
            except (TooLargeError, MemoryError, RecursionError):
                problem = TemplateProblem("template_too_large")
            except jinja2.TemplateSyntaxError as error:
                reason = _reason(error)
                problem = TemplateProblem("template_syntax", reason=reason, line=error.lineno)
            except Exception as error:  # noqa: BLE001 (a template can raise anything)
                problem = TemplateProblem("template_refused", reason=_reason(error))
        raise problem


def _message(turn: Turn) -> dict[str, str]:
    message = {"role": turn.role, "content": turn.text}
    if turn.reasoning:
        message["reasoning_content"] = turn.reasoning
    return message


def _reason(error: Exception) -> str:
    text = " ".join(str(error).split())
    return "".join(letter for letter in text if letter.isprintable())[:200]


def merge_system(turns: Sequence[Turn]) -> list[Turn]:
    """The same conversation without system turns: their texts begin the first user turn."""
    texts = [turn.text for turn in turns if turn.role == "system"]
    others = [turn for turn in turns if turn.role != "system"]
    for index, turn in enumerate(others):
        if turn.role == "user":
            others[index] = replace(turn, text="\n".join([*texts, turn.text]))
            return others
    return [Turn("user", "\n".join(texts)), *others]


@dataclass(frozen=True, slots=True)
class ChosenTemplate:
    """The template to use; `source` is `model`, `user` or `family:NAME`.

    `notes` are codes for the user; `stops` are texts that end a turn and that the vocabulary may
    not know as end-of-generation tokens.
    """

    template: ChatTemplate
    source: str
    notes: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()


def choose_template(
    own: str | None,
    override: str | None,
    *,
    bos: str,
    eos: str,
    control_tokens: Collection[str],
    name: str,
    architecture: str,
) -> ChosenTemplate:
    """Pick the template: the user's `override` (Jinja, or `family:NAME`), else the model's `own`
    when it compiles and renders a trial conversation, else the family's that fits best.

    Only an unfit `override` raises (TemplateProblem); an unfit `own` gives the note
    `template_missing` or `template_broken`.
    """
    if override:
        return _overridden(override, bos, eos)
    note = "template_missing"
    if own and own.strip():
        try:
            template = ChatTemplate(own, bos=bos, eos=eos)
            return ChosenTemplate(template, "model", template.probe())
        except TemplateProblem:
            note = "template_broken"
    family = find_family(control_tokens, name, architecture)
    return _of_family(family, bos, eos, (note,))


def _overridden(override: str, bos: str, eos: str) -> ChosenTemplate:
    if not override.startswith("family:"):
        template = ChatTemplate(override, bos=bos, eos=eos)
        return ChosenTemplate(template, "user", template.probe())
    named = override.removeprefix("family:")
    if named not in FAMILIES:
        raise TemplateProblem("template_unknown_family", name=named[:80])
    return _of_family(FAMILIES[named], bos, eos, ())


def _of_family(family: Family, bos: str, eos: str, notes: tuple[str, ...]) -> ChosenTemplate:
    template = ChatTemplate(family.source, bos=bos, eos=eos)
    return ChosenTemplate(template, f"family:{family.name}", notes, family.stops)
