"""The user's choices that hold nothing private: a small JSON file outside the encrypted store."""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Literal

from app.core.engine_options import KvType, Sampling
from app.core.ranges import LONGEST_CONTEXT, clamped, context_in_range, layers_in_range
from app.core.sealed import write_sealed
from app.core.untrusted_json import decode

Theme = Literal["system", "light", "dark"]
Contrast = Literal["system", "usual", "high"]


@dataclass(frozen=True, slots=True)
class Tuning:
    """What the first load of a model measured as faster on this computer (see `engine`)."""

    repack: bool
    mmap: bool


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the user chose for one model file, and the speed it reached here; None is automatic."""

    name: str = ""
    context_length: int | None = None
    gpu_layers: int | None = None
    kv_type: KvType | None = None
    tokens_per_second: float = 0.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the settings page can change, with the values a new user gets."""

    theme: Theme = "system"
    contrast: Contrast = "system"
    text_size: int = 15
    language: str = "system"
    """Of the window: a code of `ui.languages`, or the system's own."""
    model: str = ""
    """Path of the model opened last; empty before the first one is chosen."""
    recent_models: tuple[str, ...] = ()
    context_length: int | None = None
    gpu_layers: int | None = None
    system_prompt: str = ""
    """Of an older Alcove. It is private: it moves into the vault, and stays empty here."""
    sampling: Sampling = field(default_factory=Sampling)
    show_chats: bool = True
    show_hardware: bool = True
    tunings: dict[str, Tuning] = field(default_factory=dict)
    """By a model's fingerprint (size and header hash)."""
    models: dict[str, Remembered] = field(default_factory=dict)
    """By a model's path."""
    model_folders: tuple[str, ...] = ()
    """Folders the user added to the library; used in place."""
    offline: bool = False
    """Never connect, not even where the user asks for it."""
    bandwidth: float = 0.0
    """Bytes a second this computer's memory was measured to deliver; 0 when it was not yet."""
    speed_factors: dict[str, float] = field(default_factory=dict)
    """What answers really reached of the rate that the bandwidth lets expect, by where the model
    ran: `gpu`, `partly`, `processor`."""
    embed_model: str = ""
    """Path of the model that ranks passages by their sense; empty: by their words alone."""


class SettingsFile:
    """Reads and writes `Settings`, from any thread; a damaged file is put aside."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self.value = self._read()

    def change(self, **changes: object) -> Settings:
        """Set some fields and write them; raises OSError, and then nothing has changed."""
        with self._lock:
            changed = replace(self.value, **changes)  # type: ignore[arg-type]
            written = json.dumps(asdict(changed), indent=2, ensure_ascii=False)
            write_sealed(self._path, written.encode())
            self.value = changed
            return changed

    def _read(self) -> Settings:
        try:
            return _fitting(decode(self._path.read_bytes(), Settings))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, TypeError, RecursionError):
            with suppress(OSError):
                self._path.replace(self._path.with_suffix(".damaged.json"))
            return Settings()


def _fitting(edited: Settings) -> Settings:
    """Values that reach the engine in their ranges; what cannot be meant is left to us."""
    models = {
        path: replace(
            one,
            context_length=context_in_range(one.context_length, LONGEST_CONTEXT),
            gpu_layers=layers_in_range(one.gpu_layers),
        )
        for path, one in edited.models.items()
    }
    return replace(
        edited,
        sampling=clamped(edited.sampling),
        context_length=context_in_range(edited.context_length),
        gpu_layers=layers_in_range(edited.gpu_layers),
        models=models,
    )
