"""How benchmarks tell what they found: `name: value` lines, and remarks for people."""

from __future__ import annotations

import sys
from pathlib import Path

BUILD = Path(__file__).resolve().parents[2] / "build" / "bench"
"""Where benchmarks keep what they make; git ignores it."""


def figure(name: str, value: float) -> None:
    """One result, on standard output."""
    print(f"{name}: {value:z.3f}" if value < 10 else f"{name}: {value:.1f}", flush=True)


def remark(text: str) -> None:
    """What explains a result, on standard error."""
    print(f"  {text}", file=sys.stderr, flush=True)
