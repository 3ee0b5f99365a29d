"""A door that only remembers, a ledger in memory, and visits as they come in real use."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from app.core.errors import AlcoveError
from app.network.ledger import Visit


@dataclass
class FakeRules:
    """The usual hub."""

    endpoint: str = "https://huggingface.co"


@dataclass
class FakeDoor:
    """Open or shut."""

    offline: bool = False
    barred: AlcoveError | None = None
    rules: FakeRules = field(default_factory=FakeRules)

    def go_offline(self) -> None:
        self.offline = True

    def go_online(self) -> None:
        self.offline = False


@dataclass
class FakeLedger:
    """Visits, newest first."""

    visits: list[Visit] = field(default_factory=list)
    failure: OSError | None = None
    reads: int = 0

    def recent(self, limit: int = 500) -> tuple[Visit, ...]:
        self.reads += 1
        return tuple(self.visits[:limit])

    def clear(self) -> None:
        if self.failure:
            raise self.failure
        self.visits.clear()


def visit(why: str = "search", *, ago: float = 0.0, **more: object) -> Visit:
    """One visit, `ago` seconds before now."""
    usual: dict[str, object] = {
        "time": time.time() - ago, "method": "GET", "host": "huggingface.co", "path": "/api/models",
        "status": 200, "sent": 312, "received": 18_400, "why": why, "seconds": 0.4, "id": "",
    }  # fmt: skip
    return Visit(**(usual | more))


def believable() -> list[Visit]:
    """An evening of looking for a model, and getting it."""
    repository = "/Qwen/Qwen3-14B-GGUF"
    file = f"{repository}/resolve/530227a7d994db8eca5ab5ced2fb692b614357fd/Qwen3-14B-Q4_K_M.gguf"
    far = "/repos/6f/30/6f30a1c2/" + "0b1ec5a4" * 8
    return [
        visit("download", ago=4, host="cas-bridge.xethub.hf.co", path=far, status=206, id="open",
              received=0, sent=498, done=False),
        visit("download", ago=9, host="cas-bridge.xethub.hf.co", path=far, status=206, sent=498,
              received=1_073_741_824),
        visit("download", ago=10, path=file, status=302, received=0, sent=402),
        visit("download", ago=500, host="cas-bridge.xethub.hf.co", path=far, status=206, sent=498,
              received=212_004_864, id="broken", done=False),
        visit("header", ago=700, host="cas-bridge.xethub.hf.co", path=far, status=206, sent=466,
              received=6_291_456),
        visit("card", ago=705, path=f"{repository}/resolve/main/README.md", received=24_120),
        visit("model_facts", ago=706, path=f"/api/models{repository}/revision/main",
              received=9_040),
        visit("search", ago=740, received=61_300),
        visit("search", ago=744, status=429, received=82),
        visit("model_facts", ago=90_000, path="/api/models/google/gemma-3-27b-it-qat-q4_0-gguf",
              status=401, received=110),
        visit("search", ago=90_020, status=0, received=0),
    ]  # fmt: skip
