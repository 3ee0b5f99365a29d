"""What can be done with answers, through the store and the real child."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

import pytest

from app.chat import titles
from app.chat.choices import ChatChoices
from app.core.events import (
    AnswerEnded,
    AnswerEvent,
    ContextFull,
    PromptProgress,
    Summarised,
    TextArrived,
    Titled,
)
from app.core.places import pocket_model
from app.core.words import Sampling, Turn
from tests.e2e.conftest import House

STORY = "Once upon a time"


async def heard(house: House, chat: int, text: str = STORY) -> list[AnswerEvent]:
    return [event async for event in house.desk.ask(chat, text)]


def text_of(events: list[AnswerEvent]) -> str:
    return "".join(event.text for event in events if isinstance(event, TextArrived))


async def new(house: House, model: Path, tokens: int = 24) -> int:
    house.settings.change(sampling=Sampling(temperature=0, max_tokens=tokens))
    await house.open(model)
    return (await house.vault.create_conversation(STORY)).id


async def test_an_answer_cut_short_goes_on_as_if_it_had_not_been(
    house: House, story_chat: Path
) -> None:
    chat = await new(house, story_chat, 48)
    whole = text_of(await heard(house, chat))
    house.settings.change(sampling=Sampling(temperature=0, max_tokens=24))
    other = (await house.vault.create_conversation(STORY)).id
    first = await heard(house, other)
    answer = (await house.desk.transcript(other))[-1]
    more = [event async for event in house.desk.continue_answer(other, answer.id)]
    assert text_of(first) + text_of(more) == whole
    row = (await house.desk.transcript(other))[-1]
    assert (row.id, row.text) == (answer.id, whole)
    assert row.statistics is not None
    assert row.statistics.answer_tokens == 48
    reading = next(event for event in more if isinstance(event, PromptProgress))
    assert reading.reused >= reading.total - 2


async def test_another_version_and_back_after_a_restart(house: House, story_chat: Path) -> None:
    chat = await new(house, story_chat)
    await heard(house, chat)
    first = (await house.desk.transcript(chat))[-1]
    settings = Sampling(temperature=1.0, seed=3, max_tokens=24)
    await house.desk.set_choices(chat, ChatChoices(sampling=settings))
    async for _ in house.desk.regenerate(chat, first.id):
        pass
    await house.reopen()
    shown = await house.desk.shown(chat)
    second = shown.messages[-1]
    assert second.text != first.text
    assert shown.versions == {second.id: (2, 2)}
    await house.desk.show_version(chat, second.id, -1)
    assert (await house.desk.transcript(chat))[-1] == first


async def test_the_meter_and_the_prompt_agree_with_the_engine(
    house: House, story_chat: Path
) -> None:
    chat = await new(house, story_chat)
    await house.desk.set_system_prompt("You tell stories.")
    ended = (await heard(house, chat))[-1]
    assert isinstance(ended, AnswerEnded)
    answer = (await house.desk.transcript(chat))[-1]
    turns = (
        Turn("system", "You tell stories."),
        Turn("user", STORY),
        Turn("assistant", answer.text),
        Turn("user", "And then?"),
    )
    budget = await house.desk.budget(chat, "And then?")
    assert budget.parts.prompt == await house.engine.count(turns)
    assert budget.room == 512
    sent = await house.desk.prompt_of(chat, answer.id)
    assert sent.same_model
    assert sent.text == await house.engine.render(turns[:2])
    assert STORY in sent.text
    assert answer.text not in sent.text


async def test_a_full_context_asks_and_a_summary_makes_room(house: House, story_chat: Path) -> None:
    chat = await new(house, story_chat, 100)
    events: list[AnswerEvent] = []
    for _ in range(20):
        events = await heard(house, chat)
        if isinstance(events[-1], ContextFull):
            break
    (full,) = events
    assert isinstance(full, ContextFull)
    assert full.parts.total > full.room == 512
    before = await house.desk.transcript(chat)
    summing = house.desk.summarise(chat, full.after)
    done = [event async for event in summing][-1]
    assert isinstance(done, Summarised)
    assert done.summary
    assert isinstance((await heard(house, chat))[-1], AnswerEnded)
    assert (await house.desk.transcript(chat))[: len(before)] == before


@pytest.fixture
def talkative(monkeypatch: pytest.MonkeyPatch) -> None:
    """The story model closes no quotation mark: let it tell a story as the title."""
    monkeypatch.setattr(titles, "SAMPLING", Sampling(temperature=0, max_tokens=20))


@pytest.mark.usefixtures("talkative")
async def test_a_title_costs_the_next_question_nothing(house: House, story_chat: Path) -> None:
    chat = await new(house, story_chat)
    ended = (await heard(house, chat))[-1]
    assert isinstance(ended, AnswerEnded)
    async with aclosing(house.desk.titles()) as found:
        named = await asyncio.wait_for(anext(found), 30)
    assert isinstance(named, Titled)
    assert (await house.vault.conversation(chat)).title == named.title
    reading = next(
        event
        for event in await heard(house, chat, "And then?")
        if isinstance(event, PromptProgress)
    )
    assert reading.reused >= ended.statistics.context_used - 1


@pytest.mark.usefixtures("talkative")
async def test_a_question_breaks_off_a_title_at_once(house: House, story_chat: Path) -> None:
    chat = await new(house, story_chat)
    await heard(house, chat)

    async def name() -> Titled:
        async with aclosing(house.desk.titles()) as found:
            return await anext(found)

    naming = asyncio.create_task(name())
    await asyncio.sleep(0)
    assert isinstance((await heard(house, chat, "And then?"))[-1], AnswerEnded)
    assert (await asyncio.wait_for(naming, 30)).conversation == chat


@pytest.mark.parametrize("style", ["alpaca", "vicuna"])
async def test_a_classic_prompt_style_needs_no_other_model(
    house: House, story_chat: Path, style: str
) -> None:
    chat = await new(house, story_chat)
    own = await house.engine.render((Turn("user", STORY),))
    await house.desk.set_choices(chat, ChatChoices(preset=style))
    loaded = house.engine.child_pid
    assert isinstance((await heard(house, chat))[-1], AnswerEnded)
    answer = (await house.desk.transcript(chat))[-1]
    sent = (await house.desk.prompt_of(chat, answer.id)).text
    asked, begun = {
        "alpaca": ("### Instruction:\n", "### Response:\n"),
        "vicuna": ("USER: ", "ASSISTANT:"),
    }[style]
    assert f"{asked}{STORY}" in sent
    assert sent.endswith(begun)
    assert await house.engine.render((Turn("user", STORY),)) == own
    assert house.engine.child_pid == loaded


async def test_the_built_in_model_answers_again_and_goes_on(house: House) -> None:
    if not pocket_model().exists():
        pytest.skip("the built-in model is not trained yet")
    chat = await new(house, pocket_model(), 8)
    await heard(house, chat, "What is Alcove?")
    first = (await house.desk.transcript(chat))[-1]
    more = [event async for event in house.desk.continue_answer(chat, first.id)]
    assert isinstance(more[-1], AnswerEnded)
    whole = (await house.desk.transcript(chat))[-1].text
    house.settings.change(sampling=replace(house.settings.value.sampling, max_tokens=16))
    async for _ in house.desk.regenerate(chat, first.id):
        pass
    assert (await house.desk.transcript(chat))[-1].text == whole
