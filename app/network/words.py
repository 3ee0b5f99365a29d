"""Text that hosts and drivers wrote, made fit for one line of a sentence."""

from __future__ import annotations

_LIMIT = 120


def shown(untrusted_text: str) -> str:
    """The printable characters of `untrusted_text`, 120 at most."""
    return "".join(c if c.isprintable() else " " for c in untrusted_text[:_LIMIT]).strip()
