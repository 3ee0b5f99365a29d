"""The one thread that computes: takes requests in turn and answers each with exactly one ending."""

from __future__ import annotations

from app.core.errors import UserError
from app.core.words import Part
from app.engine.child.generation import Begun, Listener, generate
from app.engine.child.jobs import Jobs
from app.engine.child.model import Model
from app.engine.child.native import Native
from app.engine.child.outbox import Outbox
from app.engine.child.stopped import Stopped
from app.engine.protocol import (
    Ask,
    Count,
    CountEach,
    Counted,
    CountedEach,
    Finished,
    Load,
    Loaded,
    Loading,
    Render,
    Rendered,
    decode_request,
)

AnyJob = Load | Ask | Count | CountEach | Render


class Worker:
    """Owns llama.cpp. `give` is called from the thread that listens."""

    def __init__(self, native: Native, outbox: Outbox) -> None:
        self._native, self._outbox = native, outbox
        self._model: Model | None = None
        self._jobs: Jobs[AnyJob] = Jobs(native, outbox, decode_request, self._do, self._end)
        self._flag = self._jobs.flag
        self._jobs.start()

    def give(self, untrusted_body: bytes) -> None:
        """Queue a request, or heed a Stop at once."""
        self._jobs.give(untrusted_body)

    def close(self) -> None:
        """End what runs and free the model."""
        self._jobs.close()

    def _end(self) -> None:
        if self._model is not None:
            self._model.close()
            self._model = None

    def _do(self, request: AnyJob) -> None:
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
        self._end()

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
