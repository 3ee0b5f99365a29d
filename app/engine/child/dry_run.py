"""Asks llama.cpp what a model would take: its header is read, its weights need not exist."""

from __future__ import annotations

import os
from collections import Counter

import llama_cpp.llama_cpp as llama

from app.core.errors import UserError
from app.engine.child.log_tap import LogTap
from app.engine.child.memory_log import memory_of_dry_run
from app.engine.child.native import AbortFlag, Native
from app.engine.child.opening import (
    Asked,
    address,
    context_length,
    gpu_layers,
    lacks_memory,
    open_context,
)
from app.engine.protocol import Weigh, Weighed

_LOAD_NONE = 0  # no_alloc with a mapped file ends the process (llama-model.cpp, GGML_ASSERT)


def dry_run(native: Native, request: Weigh) -> Weighed:
    """Memory by device, with the context parameters of a real load.

    The model and its context are left to the end of the process.
    Raises UserError `dry_run_refused`, OutsideError `out_of_memory_load` or `context_failed`.
    """
    os.environ["LLAMA_TRACE"] = "1"  # llama.cpp then logs the size of each tensor
    on_gpu = gpu_layers(request.gpu_layers)
    wanted = llama.llama_model_default_params()
    wanted.n_gpu_layers = on_gpu
    wanted.load_mode = _LOAD_NONE
    wanted.use_extra_bufts = False
    wanted.no_alloc = True
    native.forget_log()
    with LogTap() as tap:
        model = address(llama.llama_model_load_from_file(request.path, wanted))
        if not model:
            raise _refusal(native, request, on_gpu, tap)
        asked = Asked(context_length(model, request.context), on_gpu, request.kv_type)
        context, kv_type = open_context(native, model, AbortFlag(), asked, 1, tap)
    size = int(llama.llama_model_size(model))
    use = memory_of_dry_run(tap.lines, native.devices(), size)
    return Weighed(
        job=request.job,
        weights=_pairs(use.weights),
        kv=_pairs(use.kv),
        compute=_pairs(use.compute),
        output=_pairs(use.output),
        context=context.length,
        layers=int(llama.llama_model_n_layer(model)),
        kv_type=kv_type,
    )


def _refusal(native: Native, request: Weigh, on_gpu: int, tap: LogTap) -> Exception:
    if lacks_memory(tap):
        asked = Asked(request.context or 0, on_gpu, request.kv_type)
        return asked.out_of_memory(native.reason())
    return UserError("dry_run_refused", reason=native.reason())


def _pairs(sizes: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple((device, size) for device, size in sizes.items() if size)
