"""alcove [gui | FILE | ADDRESS] · ask · chat · chats · models · doctor · licences: starts it."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Coroutine
from pathlib import Path

from app.core.errors import AlcoveError
from app.output import prepare_output, told

NO_SCREEN = "There is no screen here, so Alcove chats in the terminal."
SELFCHECK = "--selfcheck"
"""Tells the program, installed or not, to try all its parts; no command for daily use."""
_DOCUMENT_HELP = "read this first (PDF, Office, web page, mail, text ...); may be given repeatedly"
_WEB = re.compile(r"[a-z]+://|(?:www\.)?(?:hf|huggingface)\.co/", re.IGNORECASE)


def main(arguments: list[str] | None = None) -> None:
    """Run a command and end the process with its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0].startswith("-"):
        _be_child(given[0])
    prepare_output()
    if given in ([], ["gui"]):  # the usual start has no time for the words of the others
        sys.exit(_window() if given else _start())
    if given == [SELFCHECK]:
        from app.selfcheck import main as check_all

        sys.exit(check_all())
    if given and _names_model(given[0]):
        given = ["open", *given]
    sys.exit(_run(_parser().parse_args(given)))


def _be_child(argument: str) -> None:
    """The frozen program is its own engine and reader; else neither is imported."""
    from app.documents.launch import READER_ARGUMENT
    from app.engine.launch import ENGINE_ARGUMENT

    if argument == ENGINE_ARGUMENT:
        from app.engine.child.main import main as engine_main

        engine_main()
    if argument == READER_ARGUMENT:
        from app.documents.child.main import main as reader_main

        reader_main()


def _names_model(argument: str) -> bool:
    """Whether it can be no command, but a model to open: whatever opens files says no more."""
    is_option = argument.startswith("-")
    return not is_option and ("/" in argument or argument.lower().endswith(".gguf"))


def _parser() -> argparse.ArgumentParser:
    from app.cli_chats import add_chats
    from app.cli_models import add_models

    parser = argparse.ArgumentParser(
        prog="alcove", description="A private AI chat. Nothing leaves this computer."
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("gui", help="the window (what `alcove` alone starts, where it can)")
    opened = commands.add_parser("open", help="a model in the window; `alcove MODEL` does the same")
    opened.add_argument("model", metavar="MODEL", help="a GGUF file, or a model of the hub")
    ask = commands.add_parser("ask", help="answer one question, streamed to standard output")
    ask.add_argument("question")
    ask.add_argument(
        "--document", type=Path, action="append", default=[], metavar="FILE", help=_DOCUMENT_HELP
    )
    chat = commands.add_parser("chat", help="chat in the terminal; nothing is kept")
    for command in (ask, chat):
        command.add_argument("--model", type=Path, metavar="FILE", help="a GGUF file")
        command.add_argument("--temperature", type=float, metavar="T")
        command.add_argument("--seed", type=int)
        command.add_argument("--max-tokens", type=int, metavar="N")
    add_chats(commands)
    add_models(commands)
    commands.add_parser("doctor", help="what Alcove found here, fit for a bug report")
    licences = commands.add_parser("licences", help="what Alcove is made of, and its licences")
    licences.add_argument("name", nargs="?", metavar="NAME", help="the full licence of one part")
    return parser


def _run(chosen: argparse.Namespace) -> int:
    match chosen.command:
        case "ask" | "chat":
            return _terminal(chosen)
        case "chats" | "models" | "doctor" | "licences":
            return told(_verb(chosen))
        case "gui":
            return _window()
        case "open":
            return _open(_whole(chosen.model))
        case _:
            return _start()


def _verb(chosen: argparse.Namespace) -> Coroutine[object, object, int]:
    """What tells something, or does something with chats or models, and ends."""
    match chosen.command:
        case "chats":
            from app import chats_terminal

            return chats_terminal.run(chosen)
        case "models":
            from app import models_terminal

            return models_terminal.run(chosen)
        case "licences":
            return _licences(chosen.name)
        case _:
            return _doctor()


def _start() -> int:
    """The window; without a screen the same chat in the terminal; without that an example."""
    if has_screen():
        return _window()
    print(NO_SCREEN, file=sys.stderr)
    return _terminal(_plain("chat" if sys.stdin.isatty() else "example"))


def _plain(command: str, model: Path | None = None) -> argparse.Namespace:
    """A command with nothing chosen but the model."""
    return argparse.Namespace(
        command=command, model=model, temperature=None, seed=None, max_tokens=None
    )


def _whole(text: str) -> str:
    """What is to be opened; a file by its whole path: the window may run in another folder."""
    is_file = text.lower().endswith(".gguf") and (Path(text).exists() or not _WEB.match(text))
    return str(Path(text).absolute()) if is_file else text


def _open(target: str) -> int:
    """A model in the window; without a screen a file is opened in the terminal."""
    if has_screen():
        return _window(target)
    if Path(target).is_absolute():
        print(NO_SCREEN, file=sys.stderr)
        return _terminal(_plain("chat", Path(target)))
    print(
        "There is no screen here to show a model of the hub on. `alcove models get ADDRESS` "
        "downloads one, `alcove models fit ADDRESS` tells how it would run.",
        file=sys.stderr,
    )
    return 1


def has_screen() -> bool:
    """Whether Qt will find a display; macOS and Windows always have one."""
    if sys.platform in {"darwin", "win32"}:
        return True
    return any(os.environ.get(name) for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"))


def _window(target: str = "") -> int:
    from app.assemble import run_window

    try:
        return run_window(target)
    except AlcoveError as error:
        from app.core.sentences import sentence_of

        print(sentence_of(error.code, error.facts), file=sys.stderr)
        return 1


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


async def _licences(name: str | None) -> int:
    from app.licences_terminal import show_all, show_one

    return show_one(name) if name else show_all()
