"""Asks the model something that is no part of the chat: a title, a summary."""

from __future__ import annotations

from contextlib import aclosing

from app.core.events import TextArrived
from app.core.words import Sampling, Turn
from app.engine.process import Engine


async def aside(
    engine: Engine,
    turns: tuple[Turn, ...],
    sampling: Sampling,
    *,
    template: str = "",
    begun: str = "",
) -> str:
    """What the model says, without its reasoning and without `begun`; raises AlcoveError.

    `turns` that begin as the chat does find it in the KV cache, and leave it there.
    """
    generation = engine.ask(turns, sampling, begun=begun, template=template)
    async with aclosing(aiter(generation)) as events:
        arrived = [event async for event in events if isinstance(event, TextArrived)]
    return "".join(event.text for event in arrived if event.part == "answer")
