"""Citations as the store keeps them, beside their answer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from app.core.papers import Citation
from app.core.untrusted_json import decode


@dataclass(frozen=True, slots=True)
class _Kept:
    citations: tuple[Citation, ...] = ()


def encode_citations(found: Sequence[Citation]) -> bytes:
    """As the store keeps it."""
    kept = asdict(_Kept(tuple(found)))
    return json.dumps(kept, ensure_ascii=False).encode("utf-8", "replace")


def decode_citations(untrusted: bytes) -> tuple[Citation, ...]:
    """What `encode_citations` made; none where it cannot be read."""
    try:
        return decode(untrusted, _Kept).citations
    except (ValueError, TypeError, RecursionError):
        return ()
