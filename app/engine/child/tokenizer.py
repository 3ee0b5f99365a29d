"""Calls llama.cpp's tokenizer, which cannot be interrupted, so that a stop is heard meanwhile."""

from __future__ import annotations

import threading
from concurrent.futures import Future

import numpy as np
from numpy.typing import NDArray

from app.core.errors import BugError
from app.engine.child.native import AbortFlag, Native
from app.engine.child.stopped import Stopped

_LONG = 32 * 1024
"""Bytes. What is shorter takes less time than a stop may take."""
_PIECE = 64 * 1024
_LISTEN_SECONDS = 0.02
_LEFT_BEHIND = 2


Tokens = NDArray[np.int32]


class Tokenizer:
    """Text to tokens; a long one in a thread, which is left behind where a stop comes.

    It then ends on its own, unheard: llama.cpp needs minutes for megabytes of a script that a
    SentencePiece model was not made for. `tokens` is for one thread; `close` waits for all.
    """

    def __init__(self, native: Native, vocabulary: object, flag: AbortFlag) -> None:
        self._native, self._vocabulary, self._flag = native, vocabulary, flag
        self._threads: list[threading.Thread] = []

    def check(self) -> None:
        """Raise Stopped where a stop was asked for."""
        if self._flag.is_raised:
            raise Stopped

    def tokens(self, text: bytes) -> list[int]:
        """The tokens of UTF-8 text, none of them a control token. Raises Stopped."""
        if len(text) < _LONG:
            return self._listed(self._call(text))
        while len(self._running()) > _LEFT_BEHIND:
            self._wait_for(self._threads[0])
        found: Future[Tokens] = Future()
        thread = threading.Thread(
            target=self._answer, args=(found, text), name="tokenizer", daemon=True
        )
        self._threads.append(thread)
        thread.start()
        while thread.is_alive():
            self._wait_for(thread)
        return self._listed(found.result())

    def close(self) -> None:
        """Wait until nothing uses the vocabulary any more."""
        for thread in self._threads:
            thread.join()

    def _running(self) -> list[threading.Thread]:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        return self._threads

    def _wait_for(self, thread: threading.Thread) -> None:
        thread.join(_LISTEN_SECONDS)
        self.check()

    def _listed(self, found: Tokens) -> list[int]:
        """As a list, made in pieces: of millions it takes longer than a stop may take."""
        tokens: list[int] = []
        for at in range(0, found.size, _PIECE):
            self.check()
            tokens += found[at : at + _PIECE].tolist()
        return tokens

    def _answer(self, found: Future[Tokens], text: bytes) -> None:
        """What goes wrong in a thread is told by who waits for it."""
        try:
            found.set_result(self._call(text))
        except Exception as error:  # noqa: BLE001 - raised where it is waited for
            found.set_exception(error)

    def _call(self, text: bytes) -> Tokens:
        room = len(text) + 16
        found = np.empty(room, np.int32)
        count = self._native.tokenize(
            self._vocabulary, text, len(text), found.ctypes.data, room, False, False
        )
        if count < 0:
            raise BugError("tokenizer_overflow", tokens=-count)
        return found[:count]
