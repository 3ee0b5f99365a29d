"""The chat in a terminal: the same rooms as the window, streamed as text, never written to disk."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import aclosing, contextmanager
from pathlib import Path
from types import FrameType

from app.chat import answer
from app.chat.opening import open_checked
from app.chat.temporary import ONLY, TemporaryStore
from app.core.errors import AlcoveError, UserError
from app.core.events import AnswerEnded, AnswerFailed, LoadProgress, TextArrived
from app.core.places import pocket_model
from app.core.ranges import clamped
from app.core.sentences import sentence_of
from app.core.settings import SettingsFile
from app.core.words import ModelFacts, Sampling, Statistics
from app.engine.process import Engine
from app.models.check import check_model
from app.terminal_documents import Given, read_documents

EXAMPLE = "What is Alcove?"


class Terminal:
    """One conversation with one model."""

    def __init__(self, engine: Engine, settings: SettingsFile, sampling: Sampling) -> None:
        self._engine, self._settings, self._sampling = engine, settings, clamped(sampling)
        self._store = TemporaryStore()
        self._model: ModelFacts | None = None
        self._marks = False

    async def open(self, path: Path | None) -> ModelFacts:
        """Check and load a model, Pocket if none is named; progress on a terminal's stderr."""
        checked = await asyncio.to_thread(check_model, (path or pocket_model()).absolute())
        self._marks = checked.path != pocket_model()  # which is too small to name its sources
        async with aclosing(open_checked(self._engine, checked, self._settings)) as events:
            async for event in events:
                if isinstance(event, LoadProgress):
                    _show_progress(event.fraction)
                else:
                    self._model = event
        _show_progress(None)
        if self._model is None:
            raise UserError("no_model")
        for note in self._model.notes:
            say(sentence_of(note, {}))
        return self._model

    async def close(self) -> None:
        """End the engine."""
        await self._engine.close()

    async def ask(self, text: str, given: Given | None = None) -> Statistics | None:
        """Stream one answer to stdout; its figures, or None where it failed (told on stderr).

        `given` are documents to be answered from; where the answer stands in them is told on
        stderr. Raises UserError `documents_too_long`.
        """
        asked, said = text, ""
        if given is not None and self._model is not None:
            asked = await given.before(text, self._engine, self._model, marked=self._marks)
        name = self._model.name if self._model else ""
        # Without the system prompt of the window: that lies in the vault, which stays locked here.
        question = answer.Question(ONLY, asked, self._sampling, model=name)
        reasoning = False
        async with aclosing(answer.ask(self._store, self._engine, question)) as events:
            async for event in events:
                match event:
                    case TextArrived(part=part, text=piece):
                        if reasoning and part == "answer":
                            write("\n\n")
                        reasoning = part == "reasoning"
                        said += "" if reasoning else piece
                        write(printable(piece))
                    case AnswerEnded(statistics=statistics, ending=ending):
                        write("\n")
                        if ending == "context_full":
                            say(sentence_of("ending_context_full", {}))
                        for place in given.places(said, text) if given else ():
                            say(place)
                        return statistics
                    case AnswerFailed(error=error):
                        write("\n")
                        say(sentence_of(error.code, error.facts))
        return None


async def ask_once(
    terminal: Terminal, text: str, model: Path | None, documents: Sequence[Path]
) -> int:
    """`alcove ask`: one answer; exit code 0 if it came."""
    try:
        given = await read_documents(documents)
        for sentence in given.notes:
            say(sentence)
        await terminal.open(model)
        statistics = await terminal.ask(text, given if documents else None)
        if statistics is None:
            return 1
        say(figures(statistics))
        return 0
    except AlcoveError as error:
        say(sentence_of(error.code, error.facts))
        return 1
    finally:
        await terminal.close()


async def converse(terminal: Terminal, model: Path | None) -> int:
    """Question after question until the end of the input; Ctrl+C stops an answer."""
    try:
        facts = await terminal.open(model)
        write(f"{printable(facts.name)}. Nothing you type here leaves this computer or is kept.\n")
        write("An empty line or Ctrl+D ends the chat; Ctrl+C stops an answer.\n")
        while (text := _line("\n> ")) and text.strip():
            await _answer_or_stop(terminal, text)
        write("\n")
        return 0
    except AlcoveError as error:
        say(sentence_of(error.code, error.facts))
        return 1
    finally:
        await terminal.close()


async def show_example(terminal: Terminal) -> int:
    """Neither screen nor terminal: one example question, so that one sees that it works."""
    write(f"> {EXAMPLE}\n")
    return await ask_once(terminal, EXAMPLE, None, ())


async def _answer_or_stop(terminal: Terminal, text: str) -> None:
    task = asyncio.ensure_future(terminal.ask(text))
    loop = asyncio.get_running_loop()
    try:
        # asyncio's own handler would stop one answer, and end the program at the next.
        with _on_interrupt(lambda *_: loop.call_soon_threadsafe(task.cancel)):
            statistics = await task
    except asyncio.CancelledError:
        own = asyncio.current_task()
        if own is not None and own.cancelling():
            raise
        write("\n")
        return
    if statistics is not None:
        say(figures(statistics))


def _line(mark: str) -> str:
    """The next line; empty at the end of the input and after Ctrl+C. Nothing runs meanwhile."""
    write(mark)
    try:
        # Not on a thread: nothing could end that one before Enter is pressed.
        with _on_interrupt(signal.default_int_handler):
            return sys.stdin.readline()
    except KeyboardInterrupt:
        return ""


@contextmanager
def _on_interrupt(handler: Callable[[int, FrameType | None], object]) -> Iterator[None]:
    """What Ctrl+C does within."""
    earlier = signal.signal(signal.SIGINT, handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, earlier)


def figures(statistics: Statistics) -> str:
    """The line under an answer."""
    parts = [f"{statistics.answer_tokens} tokens"]
    if statistics.tokens_per_second:
        parts.append(f"{statistics.tokens_per_second:.1f} tokens/s")
    parts.append(f"first token {statistics.first_token_seconds:.2f} s")
    return " · ".join(parts)


def printable(text: str) -> str:
    """Model output without control characters: a terminal obeys those."""
    return "".join(c for c in text if c in "\n\t" or (c >= " " and not "\x7f" <= c <= "\x9f"))


def write(text: str) -> None:
    """To stdout, now."""
    sys.stdout.write(text)
    sys.stdout.flush()


def say(text: str) -> None:
    """To stderr: figures, notes, complaints; never part of an answer."""
    sys.stderr.write(printable(text) + "\n")


def _show_progress(fraction: float | None) -> None:
    if not sys.stderr.isatty():
        return
    told = f"\rLoading {fraction:4.0%}" if fraction is not None else "\r" + " " * 20 + "\r"
    sys.stderr.write(told)
    sys.stderr.flush()
