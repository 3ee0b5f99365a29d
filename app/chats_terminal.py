"""`alcove chats …`: lists, exports and imports chats; results on stdout, the rest on stderr."""

from __future__ import annotations

import argparse
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from app import console
from app.assemble import make_locksmith
from app.chat.export import Archive, Format, file_name, gathered, written
from app.chat.export.labels import utc
from app.chat.imports import Imported, keep, read, totals
from app.console import Column, show
from app.core.errors import AlcoveError, OutsideError, UserError
from app.core.places import find_places
from app.core.sentences import sentence_of
from app.models.gguf_source import clean_text
from app.terminal import say
from app.vault.rows import ConversationRow, NewConversation
from app.vault.store import Vault

_LIST = (
    Column("NUMBER", right=True),
    Column("CHANGED", whole=True, spare=1),
    Column(" "),
    Column("TITLE"),
)
_PAGE = 200
_STDOUT = Path("-")


async def run(chosen: argparse.Namespace) -> int:
    """One verb of `cli_chats`; its exit code."""
    try:
        vault = await _opened()
        try:
            match chosen.verb:
                case "list":
                    return await show_chats(vault)
                case "export":
                    return await export(vault, chosen)
                case _:
                    return await take_in(vault, chosen.files)
        finally:
            await vault.close()
    except AlcoveError as error:
        say(sentence_of(error.code, error.facts))
        return 1


async def _opened() -> Vault:
    """The store; asks for the passphrase where there is one, for the recovery phrase where the
    keyring does not open it and one was made."""
    locksmith = make_locksmith(find_places())
    locksmith.offers_rescue = False
    match await locksmith.state():
        case "fresh" | "fresh_no_keyring":
            raise UserError("chats_not_kept")
        case "needs_passphrase":
            either = "recovery" in await locksmith.ways()
            asked = "Passphrase or recovery phrase: " if either else "Passphrase: "
            return await locksmith.open_passphrase(console.secret(asked))
    try:
        return await locksmith.open()
    except OutsideError as error:
        if not error.code.startswith("keyring_") or "recovery" not in await locksmith.ways():
            raise
        say(sentence_of(error.code, error.facts))
    return await locksmith.open_passphrase(console.secret("Recovery phrase: "))


async def every_chat(vault: Vault) -> AsyncIterator[ConversationRow]:
    """All of them, the pinned ones first, the archive last."""
    for row in await vault.pinned_conversations():
        yield row
    for archived in (False, True):
        before: tuple[int, int] | None = None
        while page := await vault.conversations(_PAGE, before, archived=archived):
            for row in page:
                yield row
            before = (page[-1].updated, page[-1].id)


async def show_chats(vault: Vault) -> int:
    """A table of all chats."""
    rows = [
        (str(row.id), utc(row.updated), _mark(row), row.title) async for row in every_chat(vault)
    ]
    if rows:
        show(_LIST, rows)
    else:
        say("There are no chats yet.")
    return 0


def _mark(row: ConversationRow) -> str:
    if row.archived:
        return "archived"
    return "pinned" if row.pinned else ""


async def export(vault: Vault, chosen: argparse.Namespace) -> int:
    """One chat as a file, several or all as a ZIP archive."""
    if not (chosen.chat or chosen.all):
        say("Name a chat (`alcove chats list` shows them), or add --all.")
        return 2
    rows = [row async for row in every_chat(vault)]
    if not chosen.all:
        rows = [_the_one(rows, wanted) for wanted in chosen.chat]
    if not rows:
        raise UserError("export_nothing")
    form: Format = chosen.format
    if len(rows) == 1 and not chosen.all:
        tree = await _tree(vault, rows[0])
        content = written(tree, form)
        if chosen.out == _STDOUT:
            sys.stdout.buffer.write(content)
            return 0
        path = _place(chosen.out, file_name(tree.title, form))
        with _new_file(path) as file:
            file.write(content)
    else:
        path = _place(chosen.out, f"alcove-chats-{form}.zip")
        await _write_archive(vault, rows, form, path)
    say(f"{len(rows)} {'chat is' if len(rows) == 1 else 'chats are'} in {path}.")
    return 0


async def _tree(vault: Vault, row: ConversationRow) -> NewConversation:
    return (await gathered(vault, row)).tree


def _the_one(rows: Sequence[ConversationRow], wanted: str) -> ConversationRow:
    """The chat that a number or a title means."""
    name = wanted.casefold().strip()
    found = [row for row in rows if str(row.id) == name] or [
        row for row in rows if row.title.casefold().strip() == name
    ]
    if not found:
        raise UserError("chat_name_unknown", name=clean_text(wanted))
    if len(found) > 1:
        raise UserError("chat_name_ambiguous", name=clean_text(wanted), count=len(found))
    return found[0]


def _place(out: Path | None, name: str) -> Path:
    """Where to write: a file, or under its own name in a folder."""
    if out is None:
        return Path(name).absolute()
    return (out / name if out.is_dir() else out).absolute()


@contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    """A file that was not there before, and is not there after if it could not be filled."""
    try:
        file = path.open("xb")
    except OSError as error:
        raise _refused(path, error) from error
    try:
        with file:
            yield file
    except BaseException as error:
        with suppress(OSError):
            path.unlink()
        if isinstance(error, OSError):
            raise _refused(path, error) from error
        raise


async def _write_archive(
    vault: Vault, rows: Sequence[ConversationRow], form: Format, path: Path
) -> None:
    with _new_file(path) as file, Archive(file, form) as made:
        for row in rows:
            made.add(await _tree(vault, row))
        made.finish()


def _refused(path: Path, error: OSError) -> AlcoveError:
    if isinstance(error, FileExistsError):
        return UserError("export_exists", name=clean_text(str(path), 400))
    reason = error.strerror or type(error).__name__
    return OutsideError("export_not_written", name=clean_text(str(path), 400), reason=reason)


async def take_in(vault: Vault, files: Sequence[Path]) -> int:
    """Import each file; what was left out is told at the end of it."""
    code = 0
    for path in files:
        found: list[Imported] = []
        try:
            for one in read(path):
                if one.conversation is not None:
                    await keep(vault, one.conversation)
                found.append(one)
        except AlcoveError as error:
            say(sentence_of(error.code, error.facts))
            code = 1
        count = sum(one.conversation is not None for one in found)
        if found:
            say(f"{clean_text(path.name)}: {count} {'chat' if count == 1 else 'chats'} taken in.")
        left = totals(note for one in found for note in one.left_out)
        if left:
            say("Left out or changed:")
        for note in left:
            say(f"- {sentence_of(note.code, dict(note.facts))}")
    return code
