"""`python -m tests.benchmarks [NAME …]`: runs the named benchmarks, or all of them."""

from __future__ import annotations

import sys
from importlib import import_module

from tests.benchmarks.llama_bench import NotHere
from tests.benchmarks.report import remark

BENCHMARKS = ("engine", "start", "fit", "download", "transcript", "search", "documents")


def main(names: list[str]) -> int:
    """Run them in turn; the exit code is 1 if one could not run here."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"No such benchmark: {' '.join(unknown)}. There are: {' '.join(BENCHMARKS)}")
        return 2
    code = 0
    for name in names or BENCHMARKS:
        remark(f"{name}:")
        try:
            import_module(f"tests.benchmarks.{name}").main()
        except NotHere as lack:
            remark(f"not run: {lack}")
            code = 1
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
