"""Which addresses an export may link to: http, https and mailto, in plain ASCII."""

from __future__ import annotations

import re

_WEB = re.compile(
    r"https?://([A-Za-z0-9.\-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?(?:[/?#][!-~]*)?", re.IGNORECASE
)
_MAIL = re.compile(r"mailto:[!-~]+", re.IGNORECASE)
_LONGEST = 8_000


def safe_address(untrusted: str) -> str:
    """The address if it may be linked to; otherwise empty.

    markdown-it has percent-encoded it and written the host in punycode before. A name or password
    before the host is refused: it is how an address pretends to lead elsewhere.
    """
    is_safe = len(untrusted) <= _LONGEST and (
        _WEB.fullmatch(untrusted) or _MAIL.fullmatch(untrusted)
    )
    return untrusted if is_safe else ""


def host_of(untrusted: str) -> str:
    """The host of a web address, or empty."""
    found = _WEB.match(untrusted[:_LONGEST])
    return found[1] if found else ""
