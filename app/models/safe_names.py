"""Turns the names of the outside world into file names that are safe on every system, or refuses.

Pure. Nothing here joins paths: a caller puts the one component it gets into a folder of its own.
Rows H1 and H2 of the threat list; Windows' rules for names:
https://learn.microsoft.com/windows/win32/fileio/naming-a-file.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable

from app.core.errors import UserError
from app.models.gguf_source import clean_text

NAME_LIMIT = 200
"""Bytes of a file name in UTF-8; file systems allow 255, and `.part` and the like come on top."""

_PATH_LIMIT = 4096
_FORBIDDEN = frozenset('<>:"/\\|?*')
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_DRIVE = re.compile(r"[A-Za-z]:")
_PART = re.compile(r"(?:-\d{1,5}-of-\d{1,5})?(?:\.[A-Za-z0-9]{1,8})?\Z")
_DEVICE = re.compile(r"(?:CON|PRN|AUX|NUL|COM\d|LPT\d|CONIN\$|CONOUT\$|CLOCK\$) *\Z", re.IGNORECASE)
_ID_PART = re.compile(r"\w(?:[\w.-]{0,94}\w)?", re.ASCII)


def safe_file_name(untrusted: str) -> str:
    """One path component for a file that the hub calls `untrusted` (it may lie in folders).

    The folders are dropped. What a file system cannot hold, or a person cannot see, becomes `_`;
    a good name stays as it is. Raises UserError `hub_name_refused` for a name that tries to leave
    its folder: absolute, with a drive, `..`, a backslash or a NUL.
    """
    components = untrusted.split("/")
    if len(untrusted) > _PATH_LIMIT or not all(map(_stays_inside, components)):
        raise _refused(untrusted)
    return _fit("".join(map(_safe_character, unicodedata.normalize("NFC", components[-1]))))


def safe_repository(untrusted_id: str) -> tuple[str, str]:
    """The folder names (owner, name) for a repository of the hub, whose id is then sound.

    The two differ from the id only where Windows reserves a name (`con`). Raises UserError
    `hub_name_refused` for what is not an id of the hub with an owner.
    """
    owner, slash, name = untrusted_id.partition("/")
    odd = "--" in untrusted_id or ".." in untrusted_id or name.lower().endswith((".git", ".ipynb"))
    if not slash or odd or not (_ID_PART.fullmatch(owner) and _ID_PART.fullmatch(name)):
        raise _refused(untrusted_id)
    return _free_of_devices(owner), _free_of_devices(name)


def unique(untrusted_names: Iterable[str]) -> tuple[str, ...]:
    """A safe name for each, in the order given, no two equal after case folding and NFC.

    The later one of two that would meet gets ` (2)`; the parts of one split model get the same
    number, so that they still belong together. Raises UserError `hub_name_refused`.
    """
    names = _Names()
    return tuple(names.add(untrusted) for untrusted in untrusted_names)


def name_key(name: str) -> str:
    """Equal for two names that some file system takes for one (case folding and NFC)."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


class _Names:
    """The names given so far. A family is the parts of one split model, or one file."""

    def __init__(self) -> None:
        self._owners: dict[str, tuple[str, str, int]] = {}
        self._given: dict[tuple[str, str, int], str] = {}
        self._repeats: dict[str, int] = {}
        self._numbers: dict[str, int] = {}

    def add(self, untrusted: str) -> str:
        repeat = self._repeats[untrusted] = self._repeats.get(untrusted, 0) + 1
        stem, ending = _split(safe_file_name(untrusted))
        family = (_split(untrusted)[0], _without_number(ending), repeat)
        if family not in self._given:
            self._given[family] = self._free_stem(stem, ending, family)
        return _fit(self._given[family] + ending)

    def _free_stem(self, stem: str, ending: str, family: tuple[str, str, int]) -> str:
        wanted = name_key(stem + ending)
        number = self._numbers.get(wanted, 1)
        while True:
            tried = stem if number == 1 else f"{stem} ({number})"
            final = _split(_fit(tried + ending))[0]
            key = name_key(f"{final}/{_without_number(ending)}")
            number += 1
            if self._owners.setdefault(key, family) == family:
                self._numbers[wanted] = number
                return tried


def _without_number(ending: str) -> str:
    """`-of-00002.gguf` of `-00001-of-00002.gguf`: what the parts of one model have in common."""
    head, of, tail = ending.partition("-of-")
    return of + tail if of else head


def _stays_inside(component: str) -> bool:
    bare = component.strip(" ")
    if not bare.strip(".") or "\\" in component or "\0" in component:
        return False
    return not (bare.startswith("~") or _DRIVE.match(bare))


def _safe_character(character: str) -> str:
    """`_` for what is forbidden, unseen, or forbidden once made plain (as a fullwidth `/` is)."""
    if unicodedata.category(character) in _UNSEEN:
        return "_"
    plain = unicodedata.normalize("NFKC", character)
    if _FORBIDDEN.isdisjoint(plain) and (plain == character or "." not in plain):
        return " " if unicodedata.category(character) == "Zs" else character
    return "_"


def _fit(name: str) -> str:
    """A name with safe ends, of no device, within the limit."""
    tail = len(name) - len(name.rstrip(". "))
    name = name[: len(name) - tail] + "_" * tail
    if name[:1] in {".", "-", "~", " "}:
        name = "_" + name[1:] if name[0] in "- ~" else "_" + name
    return _shortened(_free_of_devices(name))


def _free_of_devices(name: str) -> str:
    device = unicodedata.normalize("NFKC", name.split(".", 1)[0])
    return f"_{name}" if _DEVICE.match(device) else name


def _shortened(name: str) -> str:
    if len(name.encode()) <= NAME_LIMIT:
        return name
    stem, ending = _split(name)
    mark = "~" + hashlib.sha256(stem.encode()).hexdigest()[:8]
    room = NAME_LIMIT - len((mark + ending).encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(". ") + mark + ending


def _split(name: str) -> tuple[str, str]:
    """The stem, and the ending with the number of the part: `a`, `-00001-of-00002.gguf`."""
    found = _PART.search(name)
    at = found.start() if found and found.start() else len(name)
    return name[:at], name[at:]


def _refused(untrusted: str) -> UserError:
    return UserError("hub_name_refused", name=clean_text(untrusted) or "?")
