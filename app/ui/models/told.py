"""Runs what a page was asked for, and says in its notice what went wrong."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from app.core.errors import AlcoveError
from app.ui.sentences import explain
from app.ui.widgets.notice import NoticeBar


async def told(notice: NoticeBar, work: Coroutine[Any, Any, None]) -> None:
    """Wait for `work`; an error of it becomes a sentence above the list."""
    try:
        await work
    except AlcoveError as error:
        notice.tell(explain(error), bad=True)
