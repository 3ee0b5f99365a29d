"""A download against curl's: the same file from the same server, and the window meanwhile.

The server is the fake hub in a process of its own. Ours runs as in the program: on Qt's loop, with
the default tuning, hashed, saved on the way, synced and renamed at the end. curl follows the same
redirect and writes the same file; its figure is its own `time_total`, without its start.

Meanwhile a timer of the window's thread fires every 4 ms. The longest time between two of its
calls is a download's worst frame; the figure is the median of the downloads', each is in the
remark, and so are those of curl's halves, in which this process only waits: that much is the
computer's own.

Linux shares the processor among sessions first (`sched_autogroup`), so that other people's `nice`
does not help. A computer with other work is kept out of it by
`setsid -w sh -c 'echo -15 > /proc/self/autogroup; python -m tests.benchmarks download'` as root.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from urllib.parse import quote

from app.models.download import DownloadRequest, Downloads, Network
from app.models.hub import HubFile
from app.network.door import Door
from app.network.hosts import HostRules
from app.network.ledger import Ledger
from tests.benchmarks.llama_bench import NotHere
from tests.benchmarks.ratios import interleave
from tests.benchmarks.report import BUILD, figure, remark

_SIZE = 512 << 20
_ROUNDS = 9
_TICK_MS = 4
_REPOSITORY, _NAME = "maker/large-GGUF", "large.Q8_0.gguf"
_FOLDER = BUILD / "download"


def main() -> None:
    """Print `rate_ratio` and `worst_frame_ms`; the file is kept in `build/bench`."""
    if shutil.which("curl") is None:
        lack = "curl is not installed"
        raise NotHere(lack)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    _FOLDER.mkdir(parents=True, exist_ok=True)
    source = _make_file(_FOLDER / "source.gguf")
    application = QApplication.instance() or QApplication([])
    with _served(source) as (url, commit), QEventLoop(application) as loop:
        loop.run_until_complete(_compare(url, commit, source))


async def _compare(url: str, commit: str, source: Path) -> None:
    contest = _Contest(url, commit, source)
    rounds = await interleave(_ROUNDS, contest.ours, contest.theirs)
    remark(f"download: {rounds.describe('MB/s')}; best by best {rounds.best_ratio:.3f}")
    frames, quiet = contest.our_frames[1:], contest.their_frames[1:]
    remark(f"worst frames of each download: {_shown(frames)} ms; of curl's: {_shown(quiet)} ms")
    figure("rate_ratio", rounds.ratio)
    figure("worst_frame_ms", median(frames))


class _Contest:
    """Both sides; each leaves nothing behind, so that the next writes into free space too."""

    def __init__(self, url: str, commit: str, source: Path) -> None:
        self._url, self._commit = url, commit
        with source.open("rb") as file:
            self._sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        self.our_frames: list[float] = []
        self.their_frames: list[float] = []

    async def ours(self, _: int) -> float:
        """MB/s of a download, from the click to the final name."""
        models = _FOLDER / "models"
        shutil.rmtree(models, ignore_errors=True)
        models.mkdir()
        rules = HostRules(self._url)
        door = Door(rules, Ledger(_FOLDER / "ledger.jsonl"))
        downloads = Downloads(
            models, Network(door, self._address, lambda: None, rules.may_carry_token)
        )
        await downloads.start()
        with _Frames() as frames:
            began = time.perf_counter()
            await self._get(downloads)
            seconds = time.perf_counter() - began
        self.our_frames.append(frames.worst)
        await downloads.close()
        await asyncio.to_thread(shutil.rmtree, models)
        return _SIZE / seconds / 1e6

    async def theirs(self, _: int) -> float:
        """MB/s of curl, by its own clock."""
        target = _FOLDER / "curl.gguf"
        url = self._address(_REPOSITORY, self._commit, _NAME)
        command = ["curl", "-sSfL", "-o", str(target), "-w", "%{time_total}", url]
        with _Frames() as frames:
            run = await asyncio.to_thread(
                subprocess.run, command, capture_output=True, text=True, check=True
            )
        self.their_frames.append(frames.worst)
        assert target.stat().st_size == _SIZE
        await asyncio.to_thread(target.unlink)
        return _SIZE / float(run.stdout) / 1e6

    def _address(self, repository: str, commit: str, path: str) -> str:
        return f"{self._url}/{quote(repository)}/resolve/{commit}/{quote(path)}"

    async def _get(self, downloads: Downloads) -> None:
        file = HubFile(_NAME, _SIZE, self._sha256)
        changes = downloads.changes()
        await downloads.add(DownloadRequest(_REPOSITORY, self._commit, (file,), "Q8_0", "Large"))
        async for state in changes:
            assert state.error is None, state.error
            if state.status == "finished":
                return


class _Frames:
    """The longest time, in milliseconds, in which the window's thread did not get to a timer."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.worst = 0.0
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> _Frames:
        self._last = time.perf_counter()
        self._timer.start(_TICK_MS)
        return self

    def __exit__(self, *_: object) -> None:
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, (now - self._last) * 1e3)
        self._last = now


def _shown(values: list[float]) -> str:
    return " ".join(f"{value:.1f}" for value in values)


def _make_file(path: Path) -> Path:
    """Random bytes that begin as a GGUF file does; made once."""
    if not path.exists() or path.stat().st_size != _SIZE:
        chance = random.Random(3)
        with path.open("wb") as file:
            file.write(b"GGUF" + chance.randbytes((1 << 20) - 4))
            for _ in range(_SIZE // (1 << 20) - 1):
                file.write(chance.randbytes(1 << 20))
    return path


@contextmanager
def _served(source: Path) -> Iterator[tuple[str, str]]:
    """The fake hub in another process: its address, and the commit that has the file."""
    command = [sys.executable, "-m", "tests.benchmarks.download", str(source)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        assert server.stdin is not None
        url, commit = server.stdout.readline().split()
        try:
            yield url, commit
        finally:
            server.stdin.close()


def _serve(source: Path) -> None:
    """The other process: ends when its input does."""
    from tests.fakes.hub import FakeHub

    with FakeHub() as hub:
        print(hub.url, hub.add_model(_REPOSITORY, {_NAME: source}), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
