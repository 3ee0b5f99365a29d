"""An answer that was begun goes on as if it had never been broken off."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.words import LoadOptions, Part, Sampling, Turn
from app.engine.child.reasoning import Continuation, ReasoningSplitter, continuation
from app.engine.process import Engine
from tests.engine.test_bound_answers import POCKET
from tests.engine.test_engine import answer, load, user

FINAL = "<|channel|>final<|message|>"
GREEDY = Sampling(temperature=0, max_tokens=30)


@pytest.mark.parametrize("model", ["stories", "pocket"])
async def test_it_goes_on_from_the_cache(engine: Engine, stories: Path, model: str) -> None:
    await load(engine, POCKET if model == "pocket" else stories, LoadOptions(context_length=512))
    turns = user("Once upon a time")
    whole, _, _ = await answer(engine.ask(turns, GREEDY))
    assert len(whole) > 20
    begun, first, _ = await answer(engine.ask(turns, Sampling(temperature=0, max_tokens=8)))
    rest, ended, _ = await answer(
        engine.ask(turns, Sampling(temperature=0, max_tokens=22), begun=begun)
    )
    assert begun + rest == whole
    assert ended.statistics.reused_tokens >= first.statistics.context_used - 1
    assert ended.statistics.prompt_tokens >= first.statistics.context_used


async def test_an_edited_beginning_is_gone_on_from(engine: Engine, stories: Path) -> None:
    await load(engine, stories)
    await answer(engine.ask(user("Once upon a time"), GREEDY))
    text, ended, _ = await answer(engine.ask(user("Once upon a time"), GREEDY, begun=", a big dog"))
    direct, _, _ = await answer(engine.ask(user("Once upon a time, a big dog"), GREEDY))
    assert text == direct
    assert ended.statistics.reused_tokens > 0


async def test_counting_by_turn_and_rendering(engine: Engine, story_chat: Path) -> None:
    await load(engine, story_chat, LoadOptions(context_length=512))
    turns = (*user("Once"), Turn("assistant", "upon <s> a time"), Turn("user", "And then?"))
    counts = await engine.count_each(turns)
    assert sum(counts) == await engine.count(turns)
    assert len(counts) == 4
    text = await engine.render(turns, begun="Then")
    assert text.endswith("Then")
    assert text.startswith("<s>")
    assert "upon <s> a time" in text


def go_on(where: Continuation, pieces: list[str]) -> list[tuple[Part, str]]:
    splitter = ReasoningSplitter.going_on(where)
    told = [piece for text in pieces for piece in splitter.feed(text)]
    return told + splitter.finish()


def qwen(marker: str) -> bool:
    return marker in {"<think>", "</think>"}


def mistral(marker: str) -> bool:
    return marker in {"[THINK]", "[/THINK]"}


def harmony(marker: str) -> bool:
    return marker in {"<|channel|>", "<|message|>", "<|start|>", "<|end|>"}


@pytest.mark.parametrize(
    ("rendered", "begun", "reasoning", "known", "written"),
    [
        ("A:", "Hi", "", qwen, "Hi"),
        ("A:", "Hi", "so", qwen, "<think>\nso\n</think>\n\nHi"),
        ("A:", "", "so", qwen, "<think>\nso"),
        ("A:<think>\n", "", "so", qwen, "so"),
        ("A:<think>", "Hi", "so", qwen, "\nso\n</think>\n\nHi"),
        ("A:<think>\n", "Hi", "", qwen, "\n</think>\n\nHi"),
        ("A:", "Hi", "so", mistral, "[THINK]so[/THINK]Hi"),
        ("<|start|>assistant", "Hi", "", harmony, "<|channel|>final<|message|>Hi"),
        ("<|start|>assistant", "", "so", harmony, "<|channel|>analysis<|message|>so"),
        (
            "<|start|>assistant",
            "Hi",
            "so",
            harmony,
            f"<|channel|>analysis<|message|>so<|end|><|start|>assistant{FINAL}Hi",
        ),
        ("A:<think>\n", "", "", qwen, ""),
    ],
)
def test_reasoning_is_written_as_the_model_writes_it(
    rendered: str, begun: str, reasoning: str, known: object, written: str
) -> None:
    assert continuation(rendered, begun, reasoning, known).text == written  # type: ignore[arg-type]


def test_what_comes_next_is_told_apart() -> None:
    answer_begun = continuation("A:", "Hi", "so", qwen)
    assert go_on(answer_begun, [" there", " <think>"]) == [
        ("answer", " there"),
        ("answer", " <think>"),
    ]
    thinking = continuation("A:", "", "so", qwen)
    assert go_on(thinking, [" it", " is\n</thi", "nk>\n\nHi"]) == [
        ("reasoning", " it"),
        ("reasoning", " is"),
        ("answer", "Hi"),
    ]
    final = continuation("<|start|>assistant", "", "so", harmony)
    end = "<|end|><|start|>assistant<|channel|>final<|message|>Hi"
    assert go_on(final, [" it", end]) == [("reasoning", " it"), ("answer", "Hi")]
