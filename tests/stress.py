"""Runs the window's tests again and again on busy cores: `python -m tests.stress 25`.

It finds endings that are announced before their clean-up is done.
"""

from __future__ import annotations

import os
import subprocess
import sys

BUSY = "while True: pass"


def main() -> int:
    """Stop at the first round that fails, with pytest's exit code."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 25
    cores = os.cpu_count() or 1
    load = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(cores)]
    try:
        for number in range(1, rounds + 1):
            print(f"round {number} of {rounds}", flush=True)
            done = subprocess.run([sys.executable, "-m", "pytest", "-q", "tests/gui"], check=False)
            if done.returncode:
                return done.returncode
    finally:
        for process in load:
            process.kill()
            process.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
