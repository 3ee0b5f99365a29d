"""An engine without a process: it says what a test has written down, when the test lets it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

from app.core.errors import AlcoveError
from app.core.events import AnswerEnded, LoadProgress, PromptProgress, TextArrived
from app.core.words import (
    Device,
    EngineFacts,
    LoadOptions,
    ModelFacts,
    Part,
    Sampling,
    Statistics,
    Turn,
)
from app.engine.process import GenerationEvent

STATISTICS = Statistics(answer_tokens=2, context_used=12, context_length=64)
COMPLETE: tuple[GenerationEvent, ...] = (
    PromptProgress(10, 10, 0),
    TextArrived("reasoning", "hm", 1),
    TextArrived("answer", "Hello ", 1),
    TextArrived("answer", "there", 1),
    AnswerEnded("end", STATISTICS),
)


def facts(name: str = "file", context: int = 64) -> ModelFacts:
    """What an engine tells of a small model."""
    sizes = {"parameters": 1, "weight_bytes": 4, "vocabulary": 8, "layers": 1, "gpu_layers": 0}
    lengths = {"context_length": context, "trained_context": context, "threads": 1}
    return ModelFacts(
        name, "llama", "a model", **sizes, **lengths, repack=False, mmap=True, template="model"
    )


def word(text: str, part: Part = "answer") -> TextArrived:
    """One token of text."""
    return TextArrived(part, text, 1)


class FakeGeneration:
    """Yields the script; waits at the gate before the event of index `gate_at`."""

    def __init__(self, engine: FakeEngine) -> None:
        self._engine = engine
        self.tail: list[GenerationEvent] = []

    async def __aiter__(self) -> AsyncGenerator[GenerationEvent]:
        engine = self._engine
        engine.running += 1
        engine.most_running = max(engine.most_running, engine.running)
        try:
            for at, event in enumerate(engine.script):
                if at == engine.gate_at:
                    engine.at_gate.set()
                    await engine.gate.wait()
                if isinstance(event, AlcoveError):
                    raise event
                yield event
        finally:
            engine.running -= 1
            self.tail += engine.tail


class FakeEngine:
    """What `Desk`, `answer.ask` and the terminal use of an engine."""

    def __init__(self, script: tuple[GenerationEvent | AlcoveError, ...] = COMPLETE) -> None:
        self.script = script
        self.tail: tuple[GenerationEvent, ...] = ()
        self.gate, self.at_gate = asyncio.Event(), asyncio.Event()
        self.gate_at: int | None = None
        self.asked: list[tuple[tuple[Turn, ...], Sampling]] = []
        self.begun: list[tuple[str, str]] = []
        self.templates: list[str] = []
        self.counted: list[tuple[Turn, ...]] = []
        self.count_error: AlcoveError | None = None
        self.loads: list[tuple[str, LoadOptions]] = []
        self.load_error: AlcoveError | None = None
        self.load_errors: list[AlcoveError] = []
        """Raised by one load each, before `load_error` counts."""
        self.facts = facts()
        self.running = self.most_running = 0
        self.unloads = self.closes = 0
        self.devices: tuple[Device, ...] = ()

    async def start(self) -> EngineFacts:
        """As `Engine.start`."""
        return EngineFacts("0", "test", self.devices)

    async def load(
        self, path: str, options: LoadOptions
    ) -> AsyncGenerator[LoadProgress | ModelFacts]:
        """As `Engine.load`."""
        self.loads.append((path, options))
        yield LoadProgress(0.5)
        if self.load_errors:
            raise self.load_errors.pop(0)
        if self.load_error is not None:
            raise self.load_error
        yield self.facts

    def ask(
        self,
        turns: tuple[Turn, ...],
        sampling: Sampling,
        *,
        begun: str = "",
        begun_reasoning: str = "",
        template: str = "",
    ) -> FakeGeneration:
        """As `Engine.ask`."""
        self.asked.append((turns, sampling))
        self.begun.append((begun, begun_reasoning))
        self.templates.append(template)
        return FakeGeneration(self)

    async def count_each(self, turns: tuple[Turn, ...], *, template: str = "") -> tuple[int, ...]:
        """As `Engine.count_each`: every word is a token, and so is each turn's marker."""
        self.counted.append(turns)
        if self.count_error is not None:
            raise self.count_error
        return (*(len(turn.text.split()) for turn in turns), len(turns))

    async def render(
        self,
        turns: tuple[Turn, ...],
        *,
        begun: str = "",
        begun_reasoning: str = "",
        template: str = "",
    ) -> str:
        """As `Engine.render`."""
        said = [f"<{turn.role}>{turn.text}" for turn in turns]
        return "".join([template, *said, "<assistant>", begun])

    async def unload(self) -> None:
        """As `Engine.unload`."""
        self.unloads += 1

    async def close(self) -> None:
        """As `Engine.close`."""
        self.closes += 1
