"""Understands what people paste to name a model of the hub: addresses, ids, commands; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.errors import UserError
from app.models.quants import parse_name
from app.models.safe_names import safe_file_name, safe_repository

TEXT_LIMIT = 2000
"""Characters of a pasted text that are looked at; a longer one is no address."""

_HOST = r"(?:www\.)?(?:huggingface\.co|hf\.co)"
_WEB = re.compile(
    rf"(?:https?://)?{_HOST}/(?P<path>[^?#]+)(?:\?(?P<query>[^#]*))?(?:#.*)?", re.IGNORECASE
)
_LM_STUDIO = re.compile(r"lmstudio://open_from_hf/?\?(?P<query>[^#]*)", re.IGNORECASE)
_DEEP = re.compile(
    r"(?:alcove|jan)://models/huggingface/(?P<path>[^?#]+)(?:\?(?P<query>[^#]*))?", re.IGNORECASE
)
_WORD = re.compile(r"\"[^\"]*\"|'[^']*'|\S+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_ESCAPE = re.compile(r"((?:%[0-9A-Fa-f]{2})+)")
_REVISION = re.compile(r"[\w][\w./-]{0,127}", re.ASCII)
_QUANTIZATION = re.compile(r"[\w.-]{1,64}", re.ASCII)
_PAGES = frozenset({"discussions", "commits", "commit", "community", "activity", "edit"})
_NOT_MODELS = frozenset(
    {
        *("api", "blog", "chat", "collections", "datasets", "docs", "enterprise", "join", "learn"),
        *("login", "models", "new", "organizations", "papers", "posts", "pricing", "search"),
        *("settings", "spaces", "tasks"),
    }
)
_REPOSITORY_FLAGS = frozenset({"-hf", "-hfr", "--hf-repo"})
_FILE_FLAGS = frozenset({"-hff", "--hf-file"})
_LLAMA = re.compile(r"(?:\S*/)?llama(?:-server|-cli|-run|-mtmd-cli|-bench)?(?:\.exe)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Address:
    """A repository of the hub, and what was named in it: a quantization, a file, a revision."""

    repository: str
    quantization: str = ""
    file: str = ""
    revision: str = "main"


def parse_address(text: str) -> Address | None:
    """The model that a pasted text names; None where it names none of the hub's."""
    text = re.sub(r"\\\r?\n", " ", text).strip()
    if not text or len(text) > TEXT_LIMIT or _CONTROL.search(text):
        return None
    words = [_unquoted(word) for word in _WORD.findall(text)]
    if words and words[0] in {"$", ">", "!", "%"}:
        del words[0]
    if not words:
        return None
    return _command(words) if len(words) > 1 else _name(words[0])


def _unquoted(word: str) -> str:
    quoted = len(word) > 1 and word[0] == word[-1] and word[0] in "\"'"
    return word[1:-1] if quoted else word


def _command(words: Sequence[str]) -> Address | None:
    match [word.lower() for word in words[:3]]:
        case ["ollama", "run" | "pull" | "show", *_]:
            return _web(words[2]) if len(words) > 2 else None
        case ["docker", "model", "run" | "pull"]:
            return _web(words[3]) if len(words) > 3 else None
        case ["hf" | "huggingface-cli", "download", *_]:
            return _download(words[2:])
        case ["lms", "get" | "import", *_] if len(words) > 2:
            return _name(words[2].replace("@", ":"))
    return _llama(words) if _LLAMA.fullmatch(words[0]) else None


def _download(words: Sequence[str]) -> Address | None:
    """`hf download REPO [FILE…] [--include PATTERN] [--revision R]`."""
    plain, flags = _arguments(words)
    if not plain or flags.get("--repo-type", "model") != "model":
        return None
    pattern = plain[1] if len(plain) > 1 else flags.get("--include", "")
    revision = flags.get("--revision", "main")
    if "*" not in pattern and "?" not in pattern:
        return _address(plain[0], "", pattern, revision)
    return _address(plain[0], parse_name(f"{pattern.strip('*')}.gguf").quantization, "", revision)


def _llama(words: Sequence[str]) -> Address | None:
    """`llama-server -hf REPO[:QUANTIZATION] [-hff FILE]`."""
    _, flags = _arguments(words)
    named = next((flags[flag] for flag in _REPOSITORY_FLAGS if flag in flags), "")
    file = next((flags[flag] for flag in _FILE_FLAGS if flag in flags), "")
    found = _name(named)
    if found is None or not file:
        return found
    return _address(found.repository, "", file, found.revision)


def _arguments(words: Sequence[str]) -> tuple[list[str], dict[str, str]]:
    """The plain words, and the word after each flag (or after its `=`)."""
    plain: list[str] = []
    flags: dict[str, str] = {}
    flag = ""
    for word in words:
        if word.startswith("-"):
            flag, equals, value = word.partition("=")
            if equals:
                flags[flag], flag = _unquoted(value), ""
        elif flag:
            flags.setdefault(flag, word)
            flag = ""
        else:
            plain.append(word)
    return plain, flags


def _name(word: str) -> Address | None:
    """One word: an address with or without its scheme, or an id."""
    lm_studio, deep = _LM_STUDIO.fullmatch(word), _DEEP.fullmatch(word)
    if lm_studio:
        asked = _query(lm_studio["query"])
        return _address(asked.get("model", ""), "", asked.get("file", ""))
    if deep:
        asked = _query(deep["query"])
        found = _in_path(deep["path"])
        if found and asked.get("file"):
            return _address(found.repository, "", asked["file"], found.revision)
        return found
    if "://" in word or _WEB.match(word):
        return _web(word)
    return _in_path(word) if word.count("/") == 1 else None


def _web(word: str) -> Address | None:
    found = _WEB.fullmatch(word)
    if found is None:
        return None
    address = _in_path(found["path"])
    shown = _query(found["query"]).get("show_file_info", "")
    if address is None or not shown or address.file:
        return address
    return _address(address.repository, address.quantization, shown, address.revision)


def _in_path(path: str) -> Address | None:
    """`OWNER/NAME[:QUANTIZATION]` and what may follow in an address."""
    owner, *rest = path.rstrip("/").split("/")
    if not rest or owner.lower() in _NOT_MODELS:
        return None
    name, _, quantization = rest[0].partition(":")
    repository, rest = f"{owner}/{name}", rest[1:]
    if quantization and rest:
        return None
    if quantization.lower().endswith(".gguf"):
        return _address(repository, "", quantization)
    if len(rest) < 2 or rest[0] in _PAGES:
        whole = not rest or rest[0] in {*_PAGES, "tree", "blob", "resolve"}
        return _address(repository, quantization) if whole else None
    return _inside(repository, rest[0], _unescaped(rest[1]), _unescaped("/".join(rest[2:])))


def _inside(repository: str, page: str, revision: str, path: str) -> Address | None:
    if page == "tree":
        folder = parse_name(f"{path}/.gguf").quantization if path else ""
        return _address(repository, folder, "", revision)
    return _address(repository, "", path, revision) if page in {"blob", "resolve", "raw"} else None


def _address(
    repository: str, quantization: str = "", file: str = "", revision: str = "main"
) -> Address | None:
    """The address, if every piece of it could stand in a request and in a folder."""
    try:
        safe_repository(repository)
        if file:
            safe_file_name(file)
    except UserError:
        return None
    if not _REVISION.fullmatch(revision) or ".." in revision or "//" in revision:
        return None
    if quantization and not _QUANTIZATION.fullmatch(quantization):
        return None
    return Address(repository, _spelled(quantization), file, revision)


def _spelled(quantization: str) -> str:
    """As `quants` spells it; `latest` names none."""
    if quantization.lower() == "latest":
        return ""
    return parse_name(f"-{quantization}.gguf").quantization or quantization.upper()


def _query(text: str | None) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in (text or "").split("&"))
    return {key: _unescaped(value.replace("+", " ")) for key, _, value in pairs}


def _unescaped(text: str) -> str:
    """Percent escapes as UTF-8; written out because a pure module imports no `urllib`."""
    pieces = _ESCAPE.split(text)
    pieces[1::2] = (
        bytes.fromhex(piece.replace("%", "")).decode(errors="replace") for piece in pieces[1::2]
    )
    return "".join(pieces)
