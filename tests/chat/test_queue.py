"""Questions are answered in the order they were asked; one that waits can be withdrawn."""

from __future__ import annotations

import asyncio

import pytest

from app.chat.queue import Queue
from tests.chat.room import Room, heard, text_of


async def test_in_the_order_of_asking(room: Room) -> None:
    chats = [(await room.vault.create_conversation(str(number))).id for number in range(4)]
    room.engine.gate_at = 0
    tasks = []
    for chat in chats:
        tasks.append(asyncio.create_task(heard(room.desk.ask(chat, f"to {chat}"))))
        await asyncio.sleep(0)
    await room.engine.at_gate.wait()
    assert room.desk.answering == chats[0]
    assert room.desk.waiting == tuple(chats[1:])
    room.engine.gate.set()
    for events in await asyncio.gather(*tasks):
        assert text_of(events) == "Hello there"
    assert [turns[-1].text for turns, _ in room.engine.asked] == [f"to {chat}" for chat in chats]
    assert room.desk.waiting == ()
    assert room.engine.most_running == 1


async def test_a_question_that_waits_is_withdrawn_without_a_trace(room: Room) -> None:
    other = (await room.vault.create_conversation("x")).id
    room.engine.gate_at = 0
    first = room.start("one")
    await room.engine.at_gate.wait()
    second = asyncio.create_task(heard(room.desk.ask(other, "two")))
    third = asyncio.create_task(heard(room.desk.ask(other, "three")))
    await asyncio.sleep(0)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    assert room.desk.waiting == (other,)
    room.engine.gate.set()
    await asyncio.gather(first, third)
    assert [row.text for row in await room.desk.transcript(other)] == ["three", "Hello there"]


async def test_two_questions_in_one_chat_follow_one_another(room: Room) -> None:
    room.engine.gate_at = 0
    first, second = room.start("one"), room.start("two")
    await room.engine.at_gate.wait()
    room.engine.gate.set()
    await asyncio.gather(first, second)
    assert await room.texts() == ["one", "Hello there", "two", "Hello there"]
    assert room.sent == ["one", "Hello there", "two"]


async def test_a_question_stopped_while_it_is_stored_is_not_left_growing(room: Room) -> None:
    storing, go_on = asyncio.Event(), asyncio.Event()
    add = room.vault.add_exchange

    async def slow(*given: object) -> object:
        added = await add(*given)  # type: ignore[arg-type]
        storing.set()
        await go_on.wait()
        return added

    room.vault.add_exchange = slow  # type: ignore[assignment, method-assign]
    task = room.start("one")
    await storing.wait()
    task.cancel()
    await asyncio.sleep(0)
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [row.state for row in await room.desk.transcript(room.chat)] == ["complete", "stopped"]
    assert room.desk.answering is None


async def test_idle_work_waits_and_gives_way() -> None:
    queue, begun, log = Queue(), asyncio.Event(), list[str]()

    async def work() -> str:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            log.append("broken off")
        return "never"

    async with queue.turn(1):
        idle = asyncio.create_task(queue.when_idle(work))
        await asyncio.sleep(0)
        assert not begun.is_set()
    await begun.wait()
    async with queue.turn(2):
        log.append("asked")
    assert await idle is None
    assert log == ["broken off", "asked"]


async def test_idle_work_that_comes_to_its_end() -> None:
    async def work() -> int:
        return 7

    assert await Queue().when_idle(work) == 7


async def test_cancelling_the_one_who_waits_for_idle_work_ends_that_too() -> None:
    queue, begun, ended = Queue(), asyncio.Event(), asyncio.Event()

    async def work() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    idle = asyncio.create_task(queue.when_idle(work))
    await begun.wait()
    idle.cancel()
    with pytest.raises(asyncio.CancelledError):
        await idle
    assert ended.is_set()
    async with queue.turn(1):
        pass


async def test_a_question_breaks_off_all_idle_work() -> None:
    """Names of chats and vectors of documents: neither may make anybody wait."""
    queue, begun = Queue(), asyncio.Event()

    async def work() -> None:
        begun.set()
        await asyncio.Event().wait()

    idle = [asyncio.create_task(queue.when_idle(work)) for _ in range(2)]
    await begun.wait()
    async with asyncio.timeout(5), queue.turn(1):
        pass
    for task in idle:
        task.cancel()
    await asyncio.gather(*idle, return_exceptions=True)
