"""What the embedder's child does: holds one model, and makes vectors of texts."""

from __future__ import annotations

from app.core.errors import UserError
from app.engine.child.embedding import Embedding
from app.engine.child.jobs import Jobs
from app.engine.child.native import Native
from app.engine.child.outbox import Outbox
from app.engine.child.stopped import Stopped
from app.engine.protocol import (
    Embed,
    Embedded,
    EmbedderOpened,
    Loading,
    OpenEmbedder,
    decode_embedder_request,
)


class EmbeddingJobs:
    """Owns llama.cpp. `give` is called from the thread that listens."""

    def __init__(self, native: Native, outbox: Outbox) -> None:
        self._native, self._outbox = native, outbox
        self._model: Embedding | None = None
        self._jobs: Jobs[OpenEmbedder | Embed] = Jobs(
            native, outbox, decode_embedder_request, self._do, self._end
        )
        self._jobs.start()

    def give(self, untrusted_body: bytes) -> None:
        """Queue a request, or heed a Stop at once."""
        self._jobs.give(untrusted_body)

    def close(self) -> None:
        """End what runs and free the model."""
        self._jobs.close()

    def _do(self, request: OpenEmbedder | Embed) -> None:
        if isinstance(request, OpenEmbedder):
            self._open(request)
            return
        if self._model is None:
            raise UserError("no_model")
        vectors = self._model.embed(request.texts)
        self._outbox.send(Embedded(request.job, vectors.astype("<f4").tobytes()))

    def _open(self, request: OpenEmbedder) -> None:
        self._end()

        def progress(fraction: float) -> None:
            self._outbox.send(Loading(request.job, fraction))

        self._model = Embedding(self._native, self._jobs.flag, request, progress)
        if self._jobs.flag.is_raised:
            self._end()
            raise Stopped
        self._outbox.send(EmbedderOpened(request.job, self._model.facts))

    def _end(self) -> None:
        if self._model is not None:
            self._model.close()
            self._model = None
