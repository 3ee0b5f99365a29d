"""The engine against llama-bench: generation and prompt processing, seen at the window's side.

Ours is a real child behind a real pipe, timed by this process's own clock:

- generation: from the arrival of an answer's first token to that of its last, with the default
  sampling. Each is sent before its decode, and the last has none, so that N tokens are N - 1
  decodes; llama-bench's `-n` is the same number, its `-d` is our prompt.
- prompt: from the question until the prompt is computed; template, tokenizer and pipe count as
  ours. llama-bench's `-p` neither tokenizes nor renders. Its `-d 1` is the token that begins every
  prompt, which our engine still holds from the one before. Both sides compute another prompt of the
  same length right before, untimed: llama-bench always does.

llama-bench draws tokens at random; it samples nothing and makes no text.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path

from app.core.events import PromptProgress, TextArrived
from app.core.words import LoadOptions, ModelFacts, Sampling, Turn
from app.engine.process import Engine
from tests.benchmarks.llama_bench import LlamaBench, Test, find_source
from tests.benchmarks.ratios import Rounds, interleave
from tests.benchmarks.report import BUILD, figure, remark
from tests.benchmarks.shapes import FAST, LLAMA_1B, make_model

_VOCABULARY = Path("models", "ggml-vocab-llama-bpe.gguf")
_PLAIN = "{% for m in messages %}{{ m['content'] }}{% endfor %}"
"""A template that adds nothing, so that the length of a prompt is known."""
_WORDS = [
    "people",
    "water",
    "house",
    "music",
    "light",
    "river",
    "night",
    "money",
    "table",
    "paper",
    "world",
    "heart",
    "green",
    "small",
    "great",
    "young",
    "white",
    "black",
    "right",
    "north",
    "south",
    "never",
    "under",
    "other",
    "every",
    "first",
    "story",
    "father",
    "mother",
]
"""One token each in Llama 3's vocabulary, with the space before it."""
_DEPTH = 16


@dataclass(frozen=True, slots=True)
class Load:
    """How much of what is timed, how often, on how many threads."""

    threads: int
    answer: int
    answer_rounds: int
    prompt: int = 512
    prompt_rounds: int = 0


def main() -> None:
    """Print the figures; models, llama-bench and its source are kept in `build/bench`."""
    BUILD.mkdir(parents=True, exist_ok=True)
    source = find_source(BUILD)
    bench = LlamaBench(source, BUILD)
    vocabulary = source / _VOCABULARY
    usual = make_model(LLAMA_1B, vocabulary, BUILD / "shape-1b.gguf")
    fast = make_model(FAST, vocabulary, BUILD / "shape-fast.gguf")
    asyncio.run(_compare(bench, usual, fast))


async def _compare(bench: LlamaBench, usual: Path, fast: Path) -> None:
    async with _Contest(bench, fast, Load(1, 512, 31, 512, 15)) as contest:
        answers = await contest.answers()
        prompts = await contest.prompts()
    figure("fast_generation_ratio", answers.ratio)
    figure("fast_prompt_ratio", prompts.ratio)
    figure("engine_us_per_token", answers.extra_microseconds)
    async with _Contest(bench, usual, Load(2, 96, 9, 512, 5)) as contest:
        answers = await contest.answers()
        prompts = await contest.prompts()
    figure("generation_ratio", answers.ratio)
    figure("prompt_ratio", prompts.ratio)


class _Contest:
    """One model in the engine, and the same file for llama-bench."""

    def __init__(self, bench: LlamaBench, model: Path, load: Load) -> None:
        self._bench, self._model, self._load = bench, model, load
        self._engine = Engine()

    async def __aenter__(self) -> _Contest:
        options = LoadOptions(
            context_length=2048,
            threads=self._load.threads,
            repack=False,
            mmap=True,
            template=_PLAIN,
        )
        async for event in self._engine.load(str(self._model), options):
            if isinstance(event, ModelFacts):
                remark(f"{event.name}: {event.description}, threads {event.threads}")
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._engine.close()

    async def answers(self) -> Rounds:
        """Generation, in tokens per second."""
        decodes, load = self._load.answer, self._load
        test = Test(self._model, load.threads, answer=decodes, depth=_DEPTH)

        async def ours(number: int) -> float:
            return await self._answer(number, decodes)

        rounds = await interleave(load.answer_rounds, ours, lambda _: self._theirs(test))
        _tell("generation", rounds)
        return rounds

    async def prompts(self) -> Rounds:
        """Prompt processing, in tokens per second."""
        load = self._load
        test = Test(self._model, load.threads, prompt=load.prompt, depth=1)

        async def ours(number: int) -> float:
            return await self._prompt(number, load.prompt)

        rounds = await interleave(load.prompt_rounds, ours, lambda _: self._theirs(test))
        _tell("prompt", rounds)
        return rounds

    async def _theirs(self, test: Test) -> float:
        return await asyncio.to_thread(self._bench.tokens_per_second, test)

    async def _answer(self, number: int, decodes: int) -> float:
        first = last = 0.0
        sampling = Sampling(max_tokens=decodes + 1, seed=number + 1)
        tokens = 0
        async for event in self._engine.ask(_question(number, _DEPTH - 1), sampling):
            if isinstance(event, TextArrived):
                last = time.perf_counter()
                first = first or last
                tokens += event.tokens
        assert tokens == decodes + 1, f"the answer ended after {tokens} tokens"
        return decodes / (last - first)

    async def _prompt(self, number: int, length: int) -> float:
        await self._read(_question(2 * number, length))
        return await self._read(_question(2 * number + 1, length))

    async def _read(self, question: tuple[Turn, ...]) -> float:
        began = read = time.perf_counter()
        computed = 0
        async for event in self._engine.ask(question, Sampling(max_tokens=1)):
            if isinstance(event, PromptProgress):
                read = time.perf_counter()
                computed = event.done - event.reused
        return computed / (read - began)


def _tell(what: str, rounds: Rounds) -> None:
    remark(f"{what}: {rounds.describe('tokens/s')}; best by best {rounds.best_ratio:.3f}")


def _question(number: int, words: int) -> tuple[Turn, ...]:
    """A prompt of so many tokens behind the first; each number begins with another word."""
    found = (_WORDS[(number + at + at // len(_WORDS)) % len(_WORDS)] for at in range(words))
    return (Turn("user", " " + " ".join(found)),)
