"""Where things stand on the lines of the left panel, in pixels."""

from __future__ import annotations

from typing import Final

MARGIN: Final = 8
"""Between the edge of the panel and a line's ground."""
ROOM: Final = 10
"""Between the edge of a line's ground and what stands on it."""
