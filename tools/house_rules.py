"""Rules no linter has: sizes, module docstrings, waits in tests, paths of one machine."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_FILE_LINES = 400
_FUNCTION_LINES = 50
_WAITS = re.compile(r"\b(time\.sleep|qtbot\.wait|asyncio\.sleep)\((?!0?\))")
_MAY_WAIT = ("tests/benchmarks/", "tests/screenshots.py")
_ADDRESSES = re.compile(r"(?:^|[\s\"'=(])(/(?:home|root|Users|work)/[\w.-]+)")
_LATER = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")


def main() -> int:
    """Print each breach with its remedy; 1 if there is any."""
    breaches = [breach for path in tracked() for breach in check(path)]
    for breach in breaches:
        print(breach)
    return 1 if breaches else 0


def tracked() -> Iterator[Path]:
    """Python files, and the texts beside them, that git knows or would add."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=True)
    for name in sorted(set(listed.stdout.splitlines())):
        path = _ROOT / name
        if path.suffix in {".py", ".md", ".toml", ".spec"} and path.is_file():
            yield path


def check(path: Path) -> Iterator[str]:
    """The breaches of one file."""
    text, name = path.read_text("utf-8"), path.relative_to(_ROOT).as_posix()
    for number, line in enumerate(text.splitlines(), 1):
        if _LATER.search(line):
            yield f"{name}:{number}: left for later; do it now or write an issue"
        if _ADDRESSES.search(line) and not name.startswith("tests/"):
            yield f"{name}:{number}: a path of one machine; derive it"
        if _is_test(name) and _WAITS.search(line):
            yield f"{name}:{number}: a fixed wait in a test; wait for the event"
    if path.suffix == ".py":
        yield from _check_python(name, text)


def _is_test(name: str) -> bool:
    return name.startswith("tests/") and not name.startswith(_MAY_WAIT)


def _check_python(name: str, text: str) -> Iterator[str]:
    lines = text.count("\n")
    if lines > _FILE_LINES:
        yield f"{name}: {lines} lines; over {_FILE_LINES} it has two jobs, split it"
    tree = ast.parse(text)
    if text.strip() and ast.get_docstring(tree) is None:
        yield f"{name}: begin with one sentence that says the module's job"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            long = (node.end_lineno or node.lineno) - node.lineno + 1
            if long > _FUNCTION_LINES:
                yield f"{name}:{node.lineno}: {node.name} has {long} lines; split it"


if __name__ == "__main__":
    sys.exit(main())
