"""`alcove chats …`: the words of its command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

FORMATS = ("md", "html", "json")


def add_chats(commands: Commands) -> None:
    """Add the group to the program's commands; `verb` of what is parsed says which was chosen."""
    group = commands.add_parser("chats", help="list, export and import your chats")
    verbs = group.add_subparsers(dest="verb", metavar="VERB", required=True)
    verbs.add_parser("list", help="your chats, with their numbers")
    export = verbs.add_parser("export", help="write chats to files")
    export.add_argument("chat", nargs="*", metavar="CHAT", help="a number of the list, or a title")
    export.add_argument("--all", action="store_true", help="every chat, in one ZIP archive")
    export.add_argument(
        "--format", choices=FORMATS, default="md", help="json keeps everything, with all versions"
    )
    export.add_argument(
        "--out", type=Path, metavar="PATH", help="a file or a folder; - for standard output"
    )
    imported = verbs.add_parser("import", help="take in chats of other programs, or exported ones")
    imported.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="an export of ChatGPT, Claude, LM Studio, Jan, Open WebUI, GPT4All or Alcove: "
        "a file, a ZIP archive, or a folder",
    )
