"""The one thread that computes: takes requests in turn and answers each with exactly one ending."""

from __future__ import annotations

import queue
import threading

from app.core.errors import UserError
from app.core.words import Part
from app.engine.child.failing import failure
from app.engine.child.generation import Begun, Listener, generate
from app.engine.child.model import Model
from app.engine.child.native import AbortFlag, Native
from app.engine.child.outbox import Outbox
from app.engine.child.stopped import Stopped
from app.engine.protocol import (
    AnyRequest,
    Ask,
    Count,
    CountEach,
    Counted,
    CountedEach,
    Failed,
    Finished,
    Load,
    Loaded,
    Loading,
    Render,
    Rendered,
    Stop,
    decode_request,
)

_STACK = 16 * 1024 * 1024
"""Bytes: llama.cpp follows the rules of a grammar by recursion, and Windows gives little."""


class Worker:
    """Owns llama.cpp. `give` and `stop` are called from the thread that listens."""

    def __init__(self, native: Native, outbox: Outbox) -> None:
        self._native, self._outbox = native, outbox
        self._flag = AbortFlag()
        self._lock = threading.Lock()
        self._jobs: queue.SimpleQueue[AnyRequest | None] = queue.SimpleQueue()
        self._running = 0
        self._queued: set[int] = set()
        self._model: Model | None = None
        self._thread = threading.Thread(target=self._work, name="worker", daemon=True)
        usual = threading.stack_size(_STACK)
        self._thread.start()
        threading.stack_size(usual)

    def give(self, untrusted_body: bytes) -> None:
        """Queue a request, or heed a Stop at once."""
        request = decode_request(untrusted_body)
        if isinstance(request, Stop):
            self._stop(request.job)
            return
        with self._lock:
            self._queued.add(request.job)
        self._jobs.put(request)

    def close(self, seconds: float = 1.0) -> None:
        """End what runs and free the model, if it can be done in `seconds`."""
        self._flag.raise_()
        self._jobs.put(None)
        self._thread.join(seconds)

    def _stop(self, job: int) -> None:
        with self._lock:
            is_queued = job in self._queued
            self._queued.discard(job)
            if self._running == job:
                self._flag.raise_()
        if is_queued:  # told at once: what runs before it may take minutes
            self._outbox.send(Failed(job, "stopped", {}, "UserError"))

    def _begin(self, job: int) -> bool:
        """False for a job that was stopped while it waited; that was told then."""
        with self._lock:
            if job not in self._queued:
                return False
            self._queued.discard(job)
            self._running = job
            self._flag.lower()
            self._native.forget_log()
            return True

    def _work(self) -> None:
        while (request := self._jobs.get()) is not None:
            if not self._begin(request.job):
                continue
            try:
                self._do(request)
            except Stopped:
                self._outbox.send(Failed(request.job, "stopped", {}, "UserError"))
            except BaseException as error:  # noqa: BLE001 - the child lives on; the window shows why
                self._outbox.send(failure(request.job, error))
        if self._model is not None:
            self._model.close()

    def _do(self, request: AnyRequest) -> None:
        if isinstance(request, Ask | CountEach | Render):
            self._loaded().use_template(request.template)
        elif isinstance(request, Count):
            self._loaded().use_template("")
        match request:
            case Load():
                self._load(request)
            case Ask():
                self._ask(request)
            case Count():
                tokens, _ = self._loaded().prompt(request.turns)
                self._outbox.send(Counted(request.job, len(tokens)))
            case CountEach():
                each = self._loaded().count_each(request.turns)
                self._outbox.send(CountedEach(request.job, each))
            case Render(turns=turns, begun=begun, begun_reasoning=reasoning):
                shown = self._loaded().text(turns, begun, reasoning)
                self._outbox.send(Rendered(request.job, shown))

    def _load(self, request: Load) -> None:
        if self._model is not None:
            self._model.close()
            self._model = None

        def progress(fraction: float) -> None:
            self._outbox.send(Loading(request.job, fraction))

        model = Model(self._native, self._flag, request.path, request.options, progress)
        if self._flag.is_raised:
            model.close()
            raise Stopped
        self._model = model
        self._outbox.send(Loaded(request.job, model.facts))

    def _ask(self, request: Ask) -> None:
        job, outbox = request.job, self._outbox

        def reading(done: int, total: int, reused: int) -> None:
            outbox.reading(job, done, total, reused)

        def text(part: Part, piece: str, tokens: int) -> None:
            outbox.text(job, part, piece, tokens)

        ending, statistics = generate(
            self._loaded(),
            request.turns,
            request.sampling,
            Listener(reading, text, outbox.soon),
            Begun(request.begun, request.begun_reasoning),
        )
        outbox.send(Finished(job, ending, statistics))

    def _loaded(self) -> Model:
        if self._model is None:
            raise UserError("no_model")
        return self._model
