"""The one tree of errors: each says whose fault it is and carries the facts a sentence needs."""

from __future__ import annotations

from collections.abc import Mapping

Fact = str | int | float


class AlcoveError(Exception):
    """Something that went wrong, as a code of `core.sentences` and the facts to fill it in."""

    def __init__(self, code: str, /, **facts: Fact) -> None:
        super().__init__(code, dict(facts))
        self.code = code
        self.facts: Mapping[str, Fact] = facts

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({told})"


class UserError(AlcoveError):
    """The user can fix it: a wrong file, a wrong passphrase, a question longer than the context."""


class OutsideError(AlcoveError):
    """The world did it: a full disk, a crashed engine, a keyring that does not answer."""


class BugError(AlcoveError):
    """Our fault; worth a report."""
