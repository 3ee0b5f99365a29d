"""`alcove models …`: the words of its command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.file_types import FILE_TYPES

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_ADDRESS = "OWNER/NAME, hf.co/OWNER/NAME:Q4_K_M, a pasted address, or a name of the list of `fit`"


def add_models(commands: Commands) -> None:
    """Add the group to the program's commands; `verb` of what is parsed says which was chosen."""
    group = commands.add_parser("models", help="find, judge, get and remove models")
    verbs = group.add_subparsers(dest="verb", metavar="VERB", required=True)
    _add_finding(verbs)
    _add_keeping(verbs)
    token = verbs.add_parser("token", help="keep the hub's token, which gated models ask for")
    token.add_argument("--forget", action="store_true", help="remove it from the keyring")
    requests = verbs.add_parser("requests", help="every request that left this computer")
    requests.add_argument("--limit", type=_count, default=500, metavar="N")


def _add_finding(verbs: Commands) -> None:
    search = verbs.add_parser("search", help="search Hugging Face for models")
    search.add_argument("text", nargs="*", metavar="TEXT")
    sorts = ("trending", "downloads", "updated")
    search.add_argument("--sort", choices=sorts, default="trending")
    search.add_argument("--limit", type=_count, default=20, metavar="N")
    fit = verbs.add_parser("fit", help="how a model would run here, by quantization")
    fit.add_argument("models", nargs="*", metavar="MODEL", help=f"GGUF files; {_ADDRESS}; or none")
    fit.add_argument("--context", type=_count, metavar="N", help="tokens of conversation")
    fit.add_argument("--exact", action="store_true", help="let llama.cpp weigh the chosen one")
    get = verbs.add_parser("get", help="download a model; Ctrl+C pauses, the same goes on")
    get.add_argument("address", metavar="ADDRESS", help=_ADDRESS)
    get.add_argument("--quantization", default="", metavar="Q", help="instead of the best one")
    get.add_argument("--yes", action="store_true", help="do not ask")


def _add_keeping(verbs: Commands) -> None:
    shown = verbs.add_parser("list", help="the models on this computer")
    shown.add_argument("--all", action="store_true", help="side files and incomplete ones too")
    remove = verbs.add_parser("remove", help="delete a model that Alcove downloaded")
    remove.add_argument("model", metavar="NAME|PATH")
    remove.add_argument("--yes", action="store_true", help="do not ask")
    quantize = verbs.add_parser("quantize", help="make a smaller copy of a model")
    quantize.add_argument("file", type=_path, metavar="FILE")
    quantize.add_argument("type", type=str.upper, choices=FILE_TYPES, metavar="TYPE")
    quantize.add_argument("--out", type=_path, metavar="FILE", help="instead of Alcove's models")


def _path(text: str) -> Path:
    return Path(text).absolute()


def _count(text: str) -> int:
    number = int(text)
    if not 0 < number < 1 << 31:
        raise argparse.ArgumentTypeError("a number above zero, please")
    return number
