"""llama.cpp's C functions as the loop needs them, its log kept, its devices listed."""

from __future__ import annotations

import ctypes as c
import os
import sys
from typing import Any

import llama_cpp.llama_cpp as llama

from app.core.words import Device
from app.engine.build import library_folder

_KINDS = ("cpu", "gpu", "igpu", "accel", "meta")
_WARNING, _ERROR, _CONTINUED = 3, 4, 5
"""Levels of ggml.h; llama-cpp-python's own logger has them wrong."""

ABORTED = 2
"""What `llama_decode` returns when the abort callback said so."""
NO_ROOM = 1
"""What `llama_decode` returns when the KV cache has no slot left; nothing has changed then."""

ATTRIBUTE_UNKNOWN, ATTRIBUTE_CONTROL, ATTRIBUTE_USER = 1, 8, 16
ATTRIBUTE_LSTRIP, ATTRIBUTE_RSTRIP = 128, 256


class _Capabilities(c.Structure):
    _fields_ = tuple(
        (name, c.c_bool) for name in ("is_async", "host", "from_host", "events", "mmap")
    )


class DeviceProperties(c.Structure):
    """`struct ggml_backend_dev_props` of ggml-backend.h, as of llama-cpp-python 0.3.36."""

    _fields_ = (
        ("name", c.c_char_p),
        ("description", c.c_char_p),
        ("memory_free", c.c_size_t),
        ("memory_total", c.c_size_t),
        ("type", c.c_int),
        ("device_id", c.c_char_p),
        ("caps", _Capabilities),
    )


class Native:
    """The library, opened once in a process. Pointers are plain integers; 0 is NULL."""

    def __init__(self) -> None:
        self.library: c.CDLL = llama._lib
        self._errors: list[str] = []
        self._partial = ""
        self._log_callback = llama.llama_log_callback(self._keep_line)
        llama.llama_log_set(self._log_callback, c.c_void_p(0))
        self._load_back_ends()
        llama.llama_backend_init()
        pointer, integer, text = c.c_void_p, c.c_int32, c.c_char_p
        self.decode = self._function("llama_decode", integer, pointer, llama.llama_batch)
        self.logits_at = self._function("llama_get_logits_ith", pointer, pointer, integer)
        self.is_eog = self._function("llama_vocab_is_eog", c.c_bool, pointer, integer)
        self.attributes = self._function("llama_vocab_get_attr", c.c_int, pointer, integer)
        self.token_text = self._function("llama_vocab_get_text", text, pointer, integer)
        self.piece = self._function(
            "llama_token_to_piece", integer, pointer, integer, text, integer, integer, c.c_bool
        )
        self.tokenize = self._function(
            "llama_tokenize",
            integer,
            *(pointer, text, integer, pointer, integer),
            *(c.c_bool, c.c_bool),
        )
        self.grammar = self._function("llama_sampler_init_grammar", pointer, pointer, text, text)
        self.apply = self._function("llama_sampler_apply", None, pointer, pointer)
        self.accept = self._function("llama_sampler_accept", None, pointer, integer)
        self.free_sampler = self._function("llama_sampler_free", None, pointer)
        self.set_abort = self._function("llama_set_abort_callback", None, pointer, pointer, pointer)

    def close(self) -> None:
        """Let llama.cpp's log go: a library that calls back into a freed object crashes."""
        llama.llama_log_set(llama.llama_log_callback(), c.c_void_p(0))

    def _load_back_ends(self) -> None:
        """A build with plug-ins has no device yet: the variant for this processor, and each GPU
        whose driver is there, out of the folder of the library itself."""
        if self._function("ggml_backend_reg_count", c.c_size_t)() == 0:
            load = self._function("ggml_backend_load_all_from_path", None, c.c_char_p)
            load(os.fsencode(library_folder() or ""))

    def _function(self, name: str, result: Any, *arguments: Any) -> Any:
        """A prototype of our own: llama-cpp-python's converts structures at each call."""
        function = c.CFUNCTYPE(result, *arguments)
        return function((name, self._library_of(name)))

    def _library_of(self, name: str) -> c.CDLL:
        """Windows looks for a function in one library alone, other systems in what it needs too."""
        folder = library_folder()
        if sys.platform == "win32" and name.startswith("ggml_") and folder is not None:
            for file in ("ggml.dll", "ggml-base.dll"):
                library = c.CDLL(str(folder / file))  # loaded already: the same again
                if hasattr(library, name):
                    return library
        return self.library

    def _keep_line(self, level: int, text: bytes, _data: object) -> None:
        if level not in (_WARNING, _ERROR, _CONTINUED):
            return
        self._partial += text.decode("utf-8", "replace")
        if not self._partial.endswith("\n"):
            return
        line, self._partial = self._partial.strip(), ""
        if level == _ERROR:
            self._errors.append(line)

    def reason(self) -> str:
        """llama.cpp's first complaint since `forget_log`, without the function's name.

        The first, because it repeats an error on its way up, each time with less detail.
        """
        if not self._errors:
            return ""
        function, colon, told = self._errors[0].partition(": ")
        return (told if colon and " " not in function else self._errors[0])[:300]

    def forget_log(self) -> None:
        """Before a job whose reason for failing shall be its own."""
        self._errors.clear()

    def version(self) -> str:
        """llama.cpp's own version, such as `0.5.0-dev`."""
        told: bytes = llama.llama_version()
        return told.decode("utf-8", "replace")

    def commit(self) -> str:
        """The commit of llama.cpp that ggml says it was built from; empty where it tells none."""
        try:
            told: bytes | None = self._function("ggml_commit", c.c_char_p)()
        except (AttributeError, OSError):
            return ""
        return _text(told).removesuffix("-dirty")

    def system(self) -> str:
        """What the processor back-end was built with."""
        told: bytes = llama.llama_print_system_info()
        return told.decode("utf-8", "replace")

    def devices(self) -> tuple[Device, ...]:
        """Everything ggml can compute on. Asked of the library that is loaded: `libggml.so`
        opened by another name would be a second copy with an empty registry."""
        count = self._function("ggml_backend_dev_count", c.c_size_t)
        get = self._function("ggml_backend_dev_get", c.c_void_p, c.c_size_t)
        properties = self._function(
            "ggml_backend_dev_get_props", None, c.c_void_p, c.POINTER(DeviceProperties)
        )
        found = []
        for index in range(count()):
            told = DeviceProperties()
            properties(get(index), c.byref(told))
            found.append(device_of(told))
        return tuple(found)


def device_of(told: DeviceProperties) -> Device:
    """What ggml tells of one device; a text it does not have is NULL."""
    kind = _KINDS[told.type] if told.type < len(_KINDS) else "unknown"
    return Device(
        name=_text(told.name),
        description=_text(told.description),
        kind=kind,  # type: ignore[arg-type]
        memory_total=told.memory_total,
        memory_free=told.memory_free,
        bus=_text(told.device_id),
    )


def _text(told: bytes | None) -> str:
    return (told or b"").decode("utf-8", "replace").strip()


class AbortFlag:
    """One byte that ends a running `llama_decode` without Python: its callback is `strlen`.

    The callback is asked before every node of the graph; `strlen` of the byte is 0 while it is
    0, and 1 once it is set. No lock of the interpreter is taken, so it costs nothing.
    """

    def __init__(self) -> None:
        self._bytes = c.create_string_buffer(2)
        library = c.CDLL("msvcrt" if hasattr(c, "windll") else None)
        self.callback = c.cast(library.strlen, c.c_void_p).value
        self.data = c.addressof(self._bytes)

    def raise_(self) -> None:
        """From any thread: stop soon."""
        self._bytes[0] = b"\x01"

    def lower(self) -> None:
        """Before the next job."""
        self._bytes[0] = b"\x00"

    @property
    def is_raised(self) -> bool:
        """Whether a stop was asked for."""
        return self._bytes[0] != b"\x00"
