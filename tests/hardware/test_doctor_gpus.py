"""The doctor tells each card, who holds its memory, and every trouble in words."""

from __future__ import annotations

from app.doctor import gpu_lines
from app.hardware.gpus import Gpu, Holder, Snapshot

GIB = 2**30


def told(*gpus: Gpu, notes: tuple[str, ...] = ()) -> list[str]:
    return list(gpu_lines(Snapshot(0.0, 0.0, GIB, 2 * GIB, GIB, gpus, notes)))


def test_everything_that_is_known() -> None:
    card = Gpu(
        "0000:01:00.0", "NVIDIA GeForce RTX 4090", "gpu", 24 * GIB, 2 * GIB, 22 * GIB, 37.0, 52.0,
        holders=(Holder(4711, "blender", GIB), Holder(4712, "python", GIB // 2, own=True)),
        driver="NVIDIA 580.65.06", engine="CUDA0",
    )  # fmt: skip
    assert told(card) == [
        (
            "GPU: NVIDIA GeForce RTX 4090, 24.0 GiB, 22.0 GiB free, 2.0 GiB used, load 37 %, "
            "52 °C, driver NVIDIA 580.65.06, CUDA0 in the engine"
        ),
        "  blender (process 4711): 1.0 GiB",
        "  python (Alcove): 0.5 GiB",
    ]


def test_what_is_not_known_is_said() -> None:
    card = Gpu("metal", "Apple M2", "gpu", 10 * GIB, 0, 10 * GIB, shared=True, live=False)
    assert told(card) == [
        (
            "GPU: Apple M2, 10.0 GiB shared with the system, 10.0 GiB free, 0.0 GiB used "
            "(when the engine started), load not told, temperature not told"
        )
    ]
    hidden = Gpu("a", "A", "gpu", 0, 0, 0, holders=(Holder(7, "", 0),), asleep=True)
    assert told(hidden) == [
        "GPU: A, asleep",
        "  a program the system hides (process 7): memory not told",
    ]


def test_troubles_come_as_sentences() -> None:
    (line,) = told(notes=("no_gpu",))
    assert line == line.strip()
    assert len(line.split()) > 4
