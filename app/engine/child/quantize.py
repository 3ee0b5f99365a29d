"""Makes a smaller copy of a model with llama.cpp's own quantization, telling how far it is."""

from __future__ import annotations

import ctypes as c
import re
import sys
import time
from collections.abc import Callable
from contextlib import suppress

import llama_cpp.llama_cpp as llama
import psutil

from app.core.errors import OutsideError
from app.engine.child.log_tap import LogTap
from app.engine.child.native import Native
from app.engine.protocol import PlanQuantization, QuantizationPlanned, Quantize

_BUFFER_BYTES = 256 * 1024 * 1024
"""Rows of a tensor that are worked on at once; llama.cpp's default of 8 GiB starves others."""
_TELL_SECONDS = 0.1

# llama-quant.cpp: "[   1/ 48] output.weight - [ 64, 512, 1, 1], type = f32, size = 1.00 MiB -> 0.5"
_TENSOR = re.compile(
    r"\[ *(?P<at>\d+)/ *(?P<count>\d+)\] (?P<name>\S+) .*?type = +(?P<type>\w+), "
    r"(?:.*?size = +(?P<old>[\d.]+) MiB(?: -> +(?P<new>[\d.]+) MiB)?)?"
)
_IMPORTANCE = re.compile(r"imatrix|importance matrix")
_FULL = frozenset({"f32", "f16", "bf16", "q8_0"})
"""Types that have lost nothing worth speaking of."""
_MIB = 1024 * 1024


def plan(native: Native, request: PlanQuantization) -> QuantizationPlanned:
    """What would come out; only the header is read. Raises OutsideError `quantize_refused`."""
    found, needs_importance = _dry(native, request.source, request.file_type)
    old = sum(float(one["old"] or 0) for one in found)
    new = sum(float(one["new"] or one["old"] or 0) for one in found)
    return QuantizationPlanned(
        job=request.job,
        bytes=round(new * _MIB),
        source_bytes=round(old * _MIB),
        from_quantized=any(one["new"] and one["type"] not in _FULL for one in found),
        needs_importance=needs_importance,
    )


def quantize(native: Native, request: Quantize, tell: Callable[[float, str], None]) -> None:
    """Write `request.target`. Raises OutsideError `quantize_refused`.

    The process gets a low priority: the window and a chat come first.
    """
    _give_way()
    found, _ = _dry(native, request.source, request.file_type)
    sizes = [float(one["old"] or 0) for one in found]
    wanted = _parameters(request.file_type)
    wanted.nthread = request.threads
    with _Progress(sizes, tell) as tap:
        _run(native, request.source, request.target, wanted, tap)


class _Progress(LogTap):
    """Tells a tensor when it begins, weighing it with its size."""

    def __init__(self, sizes: list[float], tell: Callable[[float, str], None]) -> None:
        super().__init__()
        self._sizes, self._tell = sizes, tell
        self._whole = sum(sizes) or 1.0
        self._last, self._told_at = 0, 0.0

    def heard(self, line: str) -> None:
        found = _TENSOR.search(line)
        if found is None or int(found["at"]) == self._last:
            return
        self._last = at = int(found["at"])
        now = time.monotonic()
        if now - self._told_at >= _TELL_SECONDS or at == int(found["count"]):
            self._told_at = now
            self._tell(sum(self._sizes[: at - 1]) / self._whole, found["name"][:100])


def _dry(native: Native, source: bytes, file_type: int) -> tuple[list[re.Match[str]], bool]:
    """Each tensor's line, and whether an importance matrix is asked for."""
    wanted = _parameters(file_type)
    wanted.dry_run = True
    with LogTap() as tap:
        _run(native, source, b"", wanted, tap)
    found = [match for line in tap.lines if (match := _TENSOR.search(line))]
    return found, any(_IMPORTANCE.search(line) for line in tap.lines if "WARNING" in line)


def _parameters(file_type: int) -> llama.llama_model_quantize_params:
    wanted: llama.llama_model_quantize_params = llama.llama_model_quantize_default_params()
    wanted.ftype = file_type
    wanted.allow_requantize = True  # the window says what that costs, and asks
    wanted.max_buf_size = _BUFFER_BYTES
    return wanted


def _run(
    native: Native,
    source: bytes,
    target: bytes,
    wanted: llama.llama_model_quantize_params,
    tap: LogTap,
) -> None:
    native.forget_log()
    if llama.llama_model_quantize(source, target, c.byref(wanted)) != 0:
        last = tap.errors[-1] if tap.errors else ""
        raise OutsideError("quantize_refused", reason=last.rpartition("to quantize: ")[2][:300])


def _give_way() -> None:
    below_normal = 0x4000  # Windows: BELOW_NORMAL_PRIORITY_CLASS
    with suppress(psutil.Error, OSError):
        psutil.Process().nice(below_normal if sys.platform == "win32" else 10)
