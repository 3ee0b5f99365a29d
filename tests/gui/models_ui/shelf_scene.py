"""The page of models in a window of its own, filled as somebody has it who tries models."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.core.errors import OutsideError, UserError
from app.models.local_files import LocalModel
from app.ui.models.downloads_view import DownloadsView
from app.ui.models.models_page import ModelsPage
from app.ui.models.shelf import Shelf
from app.ui.style import Look, palette, style_sheet
from app.ui.tasks import Tasks
from tests.gui.models_ui.shelf_fakes import (
    FakeAsking,
    FakeDownloads,
    FakeQuantizeWork,
    FakeSettingsWork,
    FakeShelfWork,
    download,
    judged,
    local,
    refused,
)

HUB = Path("/home/ada/.cache/huggingface/hub/models--nomic-ai--nomic-embed-text-v1.5-GGUF")
OLLAMA = Path("/usr/share/ollama/.ollama/models/blobs")
LM = Path("/home/ada/.lmstudio/models")


def pocket() -> LocalModel:
    """The model Alcove comes with."""
    path = Path("/opt/alcove/resources/pocket/pocket.gguf")
    return local("Alcove Pocket", "Q8_0", 0.013, source="pocket", own=False, path=path)


def ours() -> list[LocalModel]:
    """What Alcove downloaded."""
    llama, coder = "bartowski/Llama-3.3-70B-Instruct-GGUF", "Qwen/Qwen2.5-Coder-32B-Instruct-GGUF"
    return [
        pocket(),
        local("Qwen3-8B", "Q4_K_M", 5.03, repository="Qwen/Qwen3-8B-GGUF"),
        local("Qwen2.5-Coder-32B-Instruct", "Q4_K_M", 19.9, repository=coder),
        local("Llama-3.3-70B-Instruct", "Q4_K_M", 42.5, repository=llama),
        local("Phi-4-mini-instruct", "F16", 7.67, repository="unsloth/Phi-4-mini-instruct-GGUF"),
    ]


def theirs() -> list[LocalModel]:
    """What other programs and the user have, some of it not to chat with."""
    name = "DeepSeek-R1-Distill-Llama-70B"
    return [
        local("gemma-3-12b-it", "Q4_K_M", 7.3, source="ollama", own=False,
              projector=OLLAMA / "sha256-2", path=OLLAMA / "sha256-1"),
        local("Mistral-7B-Instruct-v0.3", "Q8_0", 7.7, source="folder", own=False,
              path=Path("/mnt/models/gguf/Mistral-7B-Instruct-v0.3.Q8_0.gguf")),
        local(name, "UD-Q2_K_XL", 18.1, source="lm-studio", own=False, complete=False,
              missing=(2,), repository=f"unsloth/{name}-GGUF",
              path=LM / "unsloth" / name / f"{name}-UD-Q2_K_XL-00001-of-00002.gguf"),
        local("old-vicuna", "Q4_0", 3.8, source="folder", own=False,
              path=Path("/mnt/models/old/vicuna.gguf")),
        local("nomic-embed-text-v1.5", "Q8_0", 0.146, kind="embedding", source="huggingface",
              own=False, repository="nomic-ai/nomic-embed-text-v1.5-GGUF",
              path=HUB / "nomic-embed-text-v1.5.Q8_0.gguf"),
        local("gemma-3-12b-it", "F16", 0.85, kind="mmproj", source="ollama", own=False,
              path=OLLAMA / "sha256-2"),
    ]  # fmt: skip


def filled() -> FakeShelfWork:
    """A disk as somebody has it who likes to try models."""
    models = [*ours(), *theirs()]
    truncated = UserError("gguf_truncated", missing=812_000_000, size=3_800_000_000)
    told = {
        "Alcove Pocket": judged("gpu", 900.0, context_length=4096, parameters=11_000_000),
        "Qwen2.5-Coder-32B-Instruct": judged("partly", 7.4, context_length=32_768),
        "Llama-3.3-70B-Instruct": judged("too_large", 0.0, context_length=131_072),
        "Phi-4-mini-instruct": judged(
            "gpu", 38.0, context_length=131_072, parameters=3_836_000_000
        ),
        "old-vicuna": refused(truncated),
        "nomic-embed-text-v1.5": judged(rate=0.0, kind="embedding"),
    }
    known = {each.path: told.get(each.name, judged()) for each in models}
    known[OLLAMA / "sha256-2"] = judged(rate=0.0, kind="projector")
    return FakeShelfWork(models, known, absent=(Path("/media/ada/usb-stick/models"),))


def queue() -> FakeDownloads:
    """Downloads in every state."""
    offline = OutsideError("network_unreachable", host="huggingface.co", reason="no route to host")
    wrong = OutsideError("download_wrong_hash", name="Mixtral-8x7B-Instruct-v0.1-Q4_K_M.gguf")
    return FakeDownloads(
        download("a", title="Qwen3-14B", repository="Qwen/Qwen3-14B-GGUF", done=6_830_000_000,
                 total=9_001_752_960, rate=58.4e6, seconds_left=37),
        download("b", "checking", title="gemma-3-12b-it", repository="ggml-org/gemma-3-12b-it-GGUF",
                 done=7_300_000_000, total=7_300_000_000, checked=5_100_000_000),
        download("c", "queued", title="Llama-3.3-70B-Instruct", done=0, total=42_520_000_000,
                 repository="bartowski/Llama-3.3-70B-Instruct-GGUF"),
        download("d", "paused", title="Phi-4-mini-instruct", label="Q8_0", done=1_210_000_000,
                 total=4_080_000_000, repository="unsloth/Phi-4-mini-instruct-GGUF"),
        download("e", "waiting", title="Qwen2.5-Coder-32B-Instruct", done=12_400_000_000,
                 total=19_851_000_000, error=offline,
                 repository="bartowski/Qwen2.5-Coder-32B-Instruct-GGUF"),
        download("f", "failed", title="Mixtral-8x7B-Instruct-v0.1", done=26_400_000_000,
                 total=26_400_000_000, error=wrong,
                 repository="mistralai/Mixtral-8x7B-Instruct-v0.1-GGUF"),
        download("g", "finished", title="Qwen3-8B", done=5_030_000_000, total=5_030_000_000),
    )  # fmt: skip


@dataclass
class Scene:
    """A page with its fakes in a window of its own."""

    theme: str = "light"
    size: tuple[int, int] = (920, 860)
    work: FakeShelfWork = field(default_factory=filled)
    queue: FakeDownloads = field(default_factory=queue)

    def __post_init__(self) -> None:
        self.look = Look(self.theme, 15)
        QGuiApplication.setPalette(palette(self.look.theme))
        self.tasks = Tasks()
        self.settings, self.quantizing = FakeSettingsWork(), FakeQuantizeWork()
        self.asking = FakeAsking()
        self.shelf = Shelf(
            self.look, self.tasks, self.asking, self.work, self.settings, self.quantizing
        )
        self.downloads = DownloadsView(self.look, self.tasks, self.asking)
        self.page = ModelsPage(self.look, QLabel("Discover"), self.shelf, self.downloads)
        self.window = QWidget()
        self.window.setObjectName("center")
        outer = QVBoxLayout(self.window)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.window.setStyleSheet(style_sheet(self.look.theme))
        self.window.setMinimumSize(400, 300)
        self.window.resize(*self.size)

    def show(self, tab: str) -> Scene:
        """Show a tab of the page."""
        self.window.show()
        self.downloads.attach(self.queue)
        self.page.show_tab(tab)
        return self

    async def close(self) -> None:
        """Let all go."""
        await self.tasks.close()
        self.window.close()
        self.window.deleteLater()
