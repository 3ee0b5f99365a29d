"""What the llama.cpp that came with this program was built for, without loading it."""

from __future__ import annotations

import os
import re
from importlib.util import find_spec
from pathlib import Path

_BACK_END = re.compile(r"(?:lib)?ggml-([a-z0-9]+)", re.IGNORECASE)
_ON_PROCESSOR = frozenset({"base", "cpu", "blas"})


def library_folder() -> Path | None:
    """Where llama-cpp-python looks for its libraries; None where it is not installed."""
    override = os.environ.get("LLAMA_CPP_LIB_PATH")
    if override is not None:
        return Path(override)
    found = find_spec("llama_cpp")
    places = list(found.submodule_search_locations or ()) if found is not None else []
    return Path(places[0], "lib") if places else None


def is_processor_only(folder: Path | None) -> bool:
    """Whether there is no back end for any graphics card: each is a library of its own.

    False also where that cannot be seen, as with everything in one library: then ask llama.cpp.
    """
    try:
        names = [path.name for path in folder.iterdir()] if folder else []
    except OSError:
        return False
    found = {match[1].lower() for name in names if (match := _BACK_END.match(name))}
    return "cpu" in found and found <= _ON_PROCESSOR
