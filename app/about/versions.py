"""The versions of what runs here: one set of lines for the About page, its copy and the doctor."""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.about.parts import installed
from app.about.release import own_version, release_day
from app.core.words import EngineFacts

Line = tuple[str, str]
"""What it is, in plain English, and what there is to say of it."""


def program_line() -> str:
    """Alcove, its version, and where it comes from."""
    day = release_day()
    when = f"of {day.isoformat()}" if day else "not released yet"
    kind = "" if getattr(sys, "frozen", False) else ", from source"
    return f"Alcove {own_version() or '?'} ({when}{kind})"


def program_lines() -> Iterator[Line]:
    """What the program runs on. Imports SQLite and TLS: for a thread."""
    from app.network.dial import tls_library
    from app.vault.connection import sqlite_versions

    yield "system", f"{platform.system()} {platform.release()} {platform.machine()}"
    yield "Python", platform.python_version()
    pyside = installed("PySide6-Essentials")
    yield "Qt", f"{pyside}, PySide6 {pyside}" if pyside else "not installed"
    sqlite, ciphers = sqlite_versions()
    yield "SQLite", f"{sqlite}, {ciphers}"
    yield "OpenSSL", tls_library().removeprefix("OpenSSL ")
    yield "llama-cpp-python", installed("llama-cpp-python") or "not installed"
    yield "keyring", installed("keyring") or "not installed"


def engine_lines(facts: EngineFacts) -> Iterator[Line]:
    """What the engine child found when it started, and what it really loaded."""
    commit = f", commit {facts.commit}" if facts.commit else ""
    yield "llama.cpp", f"{facts.llama_cpp}{commit}"
    if facts.compiler:
        yield "compiler", facts.compiler
    if facts.libraries:
        yield "back-ends", ", ".join(facts.libraries)
    yield "build", facts.build.strip(" |")
    for device in facts.devices:
        memory = f", {gib(device.memory_total)}" if device.memory_total else ""
        yield "device", f"{device.name} ({device.kind}), {device.description}{memory}"
    means = " and ".join(facts.sandbox.means) or "nothing on this system"
    held = {True: "locked", False: "open"}
    network, writes = held[facts.sandbox.network], held[facts.sandbox.writes]
    yield "sandbox", f"{means}; network {network}, writing {writes}"


def text_of(sections: Sequence[tuple[str, Sequence[Line | str]]]) -> str:
    """The report: the program, then titled sections; a line may also be a plain sentence.

    Nobody is named in it.
    """
    lines = [program_line()]
    for title, told in sections:
        lines += ["", title]
        lines += [f"  {one}" if isinstance(one, str) else f"  {one[0]}: {one[1]}" for one in told]
    return impersonal("\n".join(lines))


def impersonal(text: str) -> str:
    """Without the user's name, which is in paths, those of error messages too."""
    try:
        home = Path.home()
    except RuntimeError:  # nobody's account
        return text
    if not home.name:
        return text
    case = re.IGNORECASE if sys.platform in {"darwin", "win32"} else re.NOFLAG  # as their disks do
    text = re.sub(rf"{re.escape(str(home))}(?![\w.-])", "~", text, flags=case)
    return re.sub(rf"(?<=[/\\]){re.escape(home.name)}(?![\w.-])", "USER", text, flags=case)


def part_versions(lines: Sequence[Line]) -> dict[str, str]:
    """Versions of parts, by name, out of these lines: their metadata does not tell them."""
    told = dict(lines)
    sqlite, _, ciphers = told.get("SQLite", "").partition(", ")
    return {
        "SQLite": sqlite,
        "SQLite3 Multiple Ciphers": ciphers.rpartition(" ")[2],
        "OpenSSL": told.get("OpenSSL", "").partition(" ")[0],
        "llama.cpp": told.get("llama.cpp", "").partition(",")[0],
        "Pocket": own_version(),
    }


def gib(count: int) -> str:
    """Bytes in GiB."""
    return f"{count / 1024**3:.1f} GiB"
