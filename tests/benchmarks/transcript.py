"""What the transcript takes of the window's thread: opening, scrolling, an answer at 200 tokens/s.

Each size of chat is measured in a process of its own, with the real transcript offscreen and
messages as the store gives them. All times are processor time of the window's thread
(`time.thread_time`): what other programs do at the same time does not count. A frame is one drain
of the tokens that arrived in 33 ms: reading, layout and painting.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from tests.benchmarks.report import figure, remark

if TYPE_CHECKING:
    from app.ui.chat.transcript import Transcript

SIZES = (20, 1_000, 10_000)
_ROUNDS = 5
_TOKENS, _RATE, _HERTZ = 2_000, 200, 30
_WHEEL_STEPS = 300


@dataclass(slots=True)
class Found:
    """What one process found for one size; milliseconds, megabytes, percent."""

    open_ms: float = 0.0
    frames: list[float] = field(default_factory=list)
    wheel: list[float] = field(default_factory=list)
    rss_mb: float = 0.0
    cpu_percent: float = 0.0


def main() -> None:
    """Print the figures: the worst of the three sizes, and the ratio of opening."""
    rounds: dict[int, list[Found]] = {size: [] for size in SIZES}
    for _ in range(_ROUNDS):
        for size in SIZES:
            rounds[size].append(Found(**_child(str(size))))
    middle = {size: statistics.median(f.open_ms for f in rounds[size]) for size in SIZES}
    every = [found for found in rounds.values() for found in found]
    for size, found in rounds.items():
        frames = [ms for one in found for ms in one.frames]
        wheel = [ms for one in found for ms in one.wheel]
        remark(
            f"{size} messages: open {middle[size]:.1f} ms; update p99 {_p99(frames):.1f}, "
            f"worst {max(frames):.1f} ms; wheel p99 {_p99(wheel):.1f} ms; "
            f"{statistics.median(one.rss_mb for one in found):.1f} MB more; "
            f"{statistics.median(one.cpu_percent for one in found):.1f} % of one core"
        )
    figure("update_p99_ms", max(_p99([ms for f in rounds[s] for ms in f.frames]) for s in SIZES))
    figure("frames_over_16", sum(ms > 16 for f in every for ms in f.frames))
    figure("open_ms", middle[SIZES[-1]])
    figure("open_ratio", middle[SIZES[-1]] / middle[SIZES[0]])
    figure("wheel_p99_ms", max(_p99([ms for f in rounds[s] for ms in f.wheel]) for s in SIZES))
    figure("rss_growth_mb", max(statistics.median(f.rss_mb for f in rounds[s]) for s in SIZES))
    figure("cpu_percent", max(statistics.median(f.cpu_percent for f in rounds[s]) for s in SIZES))
    figure("hostile_worst_ms", max(_child("hostile").values()))


def _p99(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.99))]


def _child(what: str) -> dict:
    command = [sys.executable, "-m", "tests.benchmarks.transcript", what]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


# ---- within the child


class Bench:
    """A transcript of 1,000 by 800 pixels and a clock of the window's thread."""

    def __init__(self) -> None:
        from app.ui.application import make_application
        from app.ui.chat.toolbox import warm_up
        from app.ui.chat.transcript import Transcript
        from app.ui.theme import LIGHT

        self.application = make_application(["transcript"])
        warm_up()  # as `ui.chores.prepare` does before anyone can ask
        self.view: Transcript = Transcript(LIGHT)
        self.view.resize(1_000, 800)
        self.view.show()
        self._meet_fonts()

    def _meet_fonts(self) -> None:
        """The first text of a process loads fonts and lexers: no chat pays for that again."""
        from app.ui.chat.transcript import Bubble
        from tests.benchmarks import transcript_corpus as corpus

        shown = [*corpus.SCRIPTS, *(f"```{name}\n{code}```" for name, code in corpus.CODES)]
        self.view.show_bubbles([Bubble(1, "assistant", text) for text in shown])
        self.pause()
        self.view.show_bubbles([])
        self.pause()
        gc.collect()
        gc.freeze()  # as `ui.chores.prepare` does

    def pause(self, rounds: int = 8) -> None:
        """Let what waits for idle time be done."""
        for _ in range(rounds):
            self.application.processEvents()
            time.sleep(0.005)

    def step(self, act: Callable[[], object]) -> float:
        """Milliseconds of the thread for an act and its painting."""
        began = time.thread_time()
        act()
        self.application.processEvents()
        return 1_000 * (time.thread_time() - began)


def _resident() -> float:
    import psutil

    gc.collect()
    return psutil.Process().memory_info().rss / 1e6


def _measure(size: int) -> Found:
    from tests.benchmarks.transcript_corpus import stored, tokens

    bench, found = Bench(), Found()
    rows = stored(size)
    answer = tokens(_TOKENS)
    gc.collect()
    gc.freeze()
    before = _resident()
    found.open_ms = bench.step(lambda: bench.view.show_bubbles(_bubbles(rows)))
    bench.pause()
    found.wheel = [bench.step(lambda: _wheel(bench.view)) for _ in range(_WHEEL_STEPS)]
    bench.step(bench.view.jump_to_end)
    bench.pause()
    found.frames = _stream(bench, answer)
    found.cpu_percent = sum(found.frames) / (1_000 * len(answer) / _RATE) * 100
    found.rss_mb = _resident() - before
    return found


def _bubbles(rows: list) -> object:
    """As the window makes them of stored messages: when they are looked at."""
    from app.chat.chats import Shown
    from app.ui.bubbles import Phrasing
    from app.ui.chat.transcript import LazyBubbles
    from app.vault.rows import ConversationRow

    now = ConversationRow(1, "", 0, 0, pinned=False, archived=False, leaf=rows[-1].id, draft="")
    phrasing, page = Phrasing(), Shown(now, rows, {})
    return LazyBubbles([row.id for row in rows], lambda place: phrasing.bubble(rows[place], page))


def _wheel(view: Transcript) -> None:
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    place = QPointF(500, 400)
    event = QWheelEvent(
        place,
        QPointF(view.mapToGlobal(place.toPoint())),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def _stream(bench: Bench, answer: list[str]) -> list[float]:
    """The frames of an answer; the transcript's own timer rests, so that all is counted."""
    from app.ui.chat.transcript import Bubble

    view, frames, each = bench.view, [], _RATE / _HERTZ
    view.begin_answer(Bubble(1 << 30, "assistant", "", author="Model"))
    view._flush_timer.stop()
    bench.pause(2)
    done, due = 0, 0.0
    while done < len(answer):
        due += each
        piece = "".join(answer[done : int(due)])
        done = int(due)

        def flush(piece: str = piece) -> None:
            view.feed(piece)
            view._not_before = 0.0
            view._flush_on_time()

        frames.append(bench.step(flush))
    frames.append(bench.step(lambda: view.end_answer(footer="2,000 tokens")))
    return frames


def _hostile() -> dict[str, float]:
    """The worst frame of each text: opened at once, then as it arrives in large pieces."""
    from tests.benchmarks.transcript_corpus import HOSTILE

    bench, worst = Bench(), {}
    for name, text in HOSTILE.items():
        steps = {**_read(bench, text), **_write(bench, text)}
        slowest = max(steps, key=lambda step: steps[step])
        worst[name] = steps[slowest]
        print(f"  {name}: {worst[name]:.0f} ms ({slowest})", file=sys.stderr)
    return worst


def _read(bench: Bench, text: str) -> dict[str, float]:
    """The text as a question and an answer: opened, scrolled, unfolded and searched."""
    from app.ui.chat.transcript import Bubble

    view, bar = bench.view, bench.view.verticalScrollBar()
    bench.step(lambda: view.show_bubbles([]))
    shown = [Bubble(1, "user", text), Bubble(2, "assistant", text)]
    steps = {"open": bench.step(lambda: view.show_bubbles(shown))}
    steps["wheel"] = max(bench.step(lambda: _wheel(view)) for _ in range(20))
    steps["jump"] = bench.step(lambda: bar.setValue(bar.maximum() // 2))
    steps["unfold"] = bench.step(lambda: view._fold(0))
    steps["wheel in a question"] = max(bench.step(lambda: _wheel(view)) for _ in range(20))
    steps["narrower"] = bench.step(lambda: view.resize(900, 800))
    steps["wider"] = bench.step(lambda: view.resize(1_000, 800))
    return steps


def _write(bench: Bench, text: str) -> dict[str, float]:
    """The text as an answer that arrives: 2,000 characters a frame, then all at once."""
    from app.ui.chat.transcript import Bubble

    view = bench.view
    bench.step(lambda: view.show_bubbles([]))
    view.begin_answer(Bubble(2, "assistant", ""))
    view._flush_timer.stop()

    def flush(piece: str) -> None:
        view.feed(piece)
        view._not_before = 0.0
        view._flush_on_time()

    starts = range(0, min(len(text), 200_000), 2_000)
    steps = {"write": max(bench.step(lambda at=at: flush(text[at : at + 2_000])) for at in starts)}
    steps["the rest at once"] = bench.step(lambda: flush(text[200_000:]))
    steps["end"] = bench.step(view.end_answer)
    return steps


if __name__ == "__main__":
    what = sys.argv[1]
    print(json.dumps(_hostile() if what == "hostile" else asdict(_measure(int(what)))))
    sys.stdout.flush()
    os._exit(0)  # Qt is not asked to take everything apart
