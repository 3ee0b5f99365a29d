"""What llama.cpp itself says a model takes: opened in a process of its own, its log read.

    python -m tests.benchmarks.fit_reference FILE real|planned CONTEXT,TYPE ...
    python -m tests.benchmarks.fit_reference record    (writes the figures that the tests compare)

`real` maps the weights and allocates all buffers, `planned` is `no_alloc`: then llama.cpp computes
the sizes and allocates nothing. The parameters are those of `app.engine.child.context`.
"""

from __future__ import annotations

import ctypes as c
import json
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
_FIGURES = _ROOT / "tests" / "models" / "fit" / "llama_cpp_figures.json"
_MIB = 1024 * 1024
CONTEXTS = (2048, 8192, 32768)
TYPES = ("f16", "q8_0")
_NOTE = (
    "The log of llama.cpp 0c1e57098 for tests/fakes/synthetic.py on the processor, no_alloc. "
    "Weights in bytes, the rest in MiB; null where the KV type is refused. Made by "
    "`python -m tests.benchmarks.fit_reference record`."
)


@dataclass(frozen=True, slots=True)
class Figures:
    """Bytes, to a hundredth of a MiB. `kv` has the recurrent states, `compute` the output."""

    weights: int
    kv: int
    compute: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.kv + self.compute


def ask(path: Path, mode: str, cases: list[tuple[int, str]]) -> list[Figures | None]:
    """Figures of one model for each context and KV type; None where llama.cpp refuses it."""
    arguments = [f"{context},{kv}" for context, kv in cases]
    command = [sys.executable, "-m", __spec__.name, str(path), mode, *arguments]
    environment = os.environ | {"GGML_NO_BACKTRACE": "1", "OMP_WAIT_POLICY": "passive"}
    told = subprocess.run(
        command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=True, timeout=300
    )
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    return [Figures(**answer) if answer else None for answer in answers]


def _open_all(path: str, mode: str, cases: list[str]) -> None:
    import llama_cpp.llama_cpp as llama

    lines: list[str] = []
    keep = llama.llama_log_callback(
        lambda _level, text, _data: lines.append(text.decode("utf-8", "replace"))
    )
    llama.llama_log_set(keep, c.c_void_p(0))
    llama.llama_backend_init()
    wanted = llama.llama_model_default_params()
    wanted.n_gpu_layers = 0
    wanted.use_extra_bufts = False
    wanted.no_alloc = mode == "planned"
    wanted.load_mode = 0 if mode == "planned" else 1
    model = llama.llama_model_load_from_file(path.encode(), wanted)
    if not model:
        sys.exit("".join(lines)[-2000:])
    loaded = "".join(lines)
    weights = int(llama.llama_model_size(model))
    if mode == "real":
        weights = _sum(r"model buffer size = +([\d.]+) MiB", loaded)
    for case in cases:
        lines.clear()
        context, kv_type = case.split(",")
        pointer = llama.llama_init_from_model(model, _parameters(llama, int(context), kv_type))
        print(json.dumps(_figures("".join(lines), weights) if pointer else None), flush=True)
        if pointer:
            llama.llama_free(pointer)
    llama.llama_log_set(llama.llama_log_callback(), c.c_void_p(0))


def _parameters(llama: Any, context: int, kv_type: str) -> Any:
    wanted = llama.llama_context_default_params()
    wanted.n_ctx = context
    wanted.n_batch = wanted.n_ubatch = min(512, max(256, context))
    wanted.n_seq_max = wanted.n_outputs_max = 1
    wanted.n_threads = wanted.n_threads_batch = 1
    wanted.flash_attn_type = -1
    wanted.type_k = wanted.type_v = {"f16": 1, "q8_0": 8}[kv_type]
    wanted.swa_full = False
    return wanted


def _figures(log: str, weights: int) -> dict[str, int]:
    cache = _sum(r"kv_cache: size = +([\d.]+) MiB", log)
    states = _sum(r"RS buffer size = +([\d.]+) MiB", log)
    work = _sum(r"(?:compute|output) buffer size = +([\d.]+) MiB", log)
    return {"weights": weights, "kv": cache + states, "compute": work}


def _sum(pattern: str, log: str) -> int:
    return round(sum(float(found) for found in re.findall(pattern, log)) * _MIB)


def _record() -> None:
    from tests.fakes.synthetic import ARCHITECTURES

    cases = [(context, kv) for kv in TYPES for context in CONTEXTS]
    models: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, make in ARCHITECTURES.items():
            path = Path(folder, "model.gguf")
            make().write(path)
            found = ask(path, "planned", cases)
            rows = {
                f"{context} {kv}": figures
                and {"kv": figures.kv / _MIB, "compute": figures.compute / _MIB}
                for (context, kv), figures in zip(cases, found, strict=True)
            }
            first = next(figures for figures in found if figures)
            models[name] = {"weights": first.weights, "contexts": rows}
    _FIGURES.write_text(json.dumps({"note": _NOTE, "models": models}, indent=1) + "\n")


if __name__ == "__main__":
    if sys.argv[1] == "record":
        _record()
    else:
        _open_all(sys.argv[1], sys.argv[2], sys.argv[3:])
