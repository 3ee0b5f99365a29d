"""alcove [gui] · ask · chat · models · doctor: chooses what to start."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Coroutine
from pathlib import Path

from app.cli_models import add_models
from app.console import prepare_output, told
from app.engine.launch import ENGINE_ARGUMENT


def main(arguments: list[str] | None = None) -> None:
    """Run a command and end the process with its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == [ENGINE_ARGUMENT]:
        from app.engine.child.main import main as engine_main

        engine_main()
    prepare_output()
    sys.exit(_run(_parser().parse_args(given)))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="alcove", description="A private AI chat. Nothing leaves this computer."
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("gui", help="the window (what `alcove` alone starts, where it can)")
    ask = commands.add_parser("ask", help="answer one question, streamed to standard output")
    ask.add_argument("question")
    ask.add_argument("--document", type=Path, action="append", default=[], metavar="FILE")
    chat = commands.add_parser("chat", help="chat in the terminal; nothing is kept")
    for command in (ask, chat):
        command.add_argument("--model", type=Path, metavar="FILE", help="a GGUF file")
        command.add_argument("--temperature", type=float, metavar="T")
        command.add_argument("--seed", type=int)
        command.add_argument("--max-tokens", type=int, metavar="N")
    add_models(commands)
    commands.add_parser("doctor", help="what Alcove found here, fit for a bug report")
    return parser


def _run(chosen: argparse.Namespace) -> int:
    match chosen.command:
        case "ask" | "chat":
            return _terminal(chosen)
        case "models":
            from app import models_terminal

            return told(models_terminal.run(chosen))
        case "doctor":
            return told(_doctor())
        case "gui":
            return _window()
        case _:
            return _start()


def _start() -> int:
    """The window; without a screen the same chat in the terminal; without that an example."""
    if has_screen():
        return _window()
    print("There is no screen here, so Alcove chats in the terminal.", file=sys.stderr)
    command = "chat" if sys.stdin.isatty() else "example"
    defaults = argparse.Namespace(model=None, temperature=None, seed=None, max_tokens=None)
    defaults.command = command
    return _terminal(defaults)


def has_screen() -> bool:
    """Whether Qt will find a display; macOS and Windows always have one."""
    if sys.platform in {"darwin", "win32"}:
        return True
    return any(os.environ.get(name) for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"))


def _window() -> int:
    from app.assemble import run_window

    return run_window()


def _terminal(chosen: argparse.Namespace) -> int:
    from dataclasses import replace

    from app import terminal
    from app.assemble import terminal_parts

    settings, engine = terminal_parts()
    wanted = {
        name: value
        for name in ("temperature", "seed", "max_tokens")
        if (value := getattr(chosen, name)) is not None
    }
    chat = terminal.Terminal(engine, settings, replace(settings.value.sampling, **wanted))
    job: Coroutine[object, object, int]
    match chosen.command:
        case "ask":
            job = terminal.ask_once(chat, chosen.question, chosen.model, chosen.document)
        case "chat":
            job = terminal.converse(chat, chosen.model)
        case _:
            job = terminal.show_example(chat)
    return told(job)


async def _doctor() -> int:
    from app.doctor import report

    print(await report())
    return 0
