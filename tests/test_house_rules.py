"""The tools around the program: house rules find what they are for, system check needs nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools import house_rules, system_check
from tools.house_rules import check, tracked

LATER = "TO" + "DO"
WAIT = "time.sle" + "ep"
TIDY = '"""Does nothing."""\n'


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of the test's own."""
    monkeypatch.setattr(house_rules, "_ROOT", tmp_path)
    return tmp_path


def breaches(root: Path, name: str, text: str) -> list[str]:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return list(check(path))


def test_a_tidy_file_passes(root: Path) -> None:
    assert breaches(root, "app/tidy.py", TIDY) == []
    assert breaches(root, "app/__init__.py", "") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x = 1\n", "begin with one sentence"),
        (TIDY + f"# {LATER} later\n", ":2: left for later"),
        (TIDY + 'x = "/home/' + 'anna/x"\n', ":2: a path of one machine"),
        (TIDY + "x = 1\n" * 400, "401 lines"),
        (TIDY + "def f():\n" + "    x = 1\n" * 50, ":2: f has 51 lines"),
        (TIDY + "async def f():\n" + "    x = 1\n" * 50, ":2: f has 51 lines"),
    ],
)
def test_each_breach_is_named_with_its_place(root: Path, text: str, told: str) -> None:
    (breach,) = breaches(root, "app/untidy.py", text)
    assert breach.startswith("app/untidy.py")
    assert told in breach


@pytest.mark.parametrize(
    ("call", "waits"),
    [
        *((f"{WAIT}(1)", True), (f"{WAIT}(0.5)", True), (f"{WAIT}(seconds)", True)),
        *(("await asyncio.sle" + "ep(0.01)", True), ("await asyncio.sle" + "ep(0)", False)),
        *(("qtbot.wa" + "it(50)", True), ("qtbot.wa" + "it(0)", False)),
        ("qtbot.waitSignal(s)", False),
    ],
)
def test_a_fixed_wait_in_a_test(root: Path, call: str, waits: bool) -> None:
    text = f"{TIDY}{call}\n"
    assert bool(breaches(root, "tests/test_x.py", text)) == waits
    assert breaches(root, "app/x.py", text) == []
    assert breaches(root, "tests/benchmarks/x.py", text) == []


def test_a_breach_fails_the_build(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "x.py").write_text("x = 1\n", "utf-8")
    monkeypatch.setattr(house_rules, "tracked", lambda: iter([root / "x.py"]))
    assert house_rules.main() == 1
    assert capsys.readouterr().out.startswith("x.py")
    (root / "x.py").write_text(TIDY, "utf-8")
    assert house_rules.main() == 0


def test_the_files_git_knows_are_checked() -> None:
    if not (house_rules._ROOT / ".git").exists():
        pytest.skip("no git here")
    found = {path.relative_to(house_rules._ROOT).as_posix() for path in tracked()}
    assert {"app/cli.py", "pyproject.toml", "tests/conftest.py"} <= found


class Computer:
    """A Linux computer on which some things are missing."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, missing: list[str], root: bool) -> None:
        self.ran: list[list[str]] = []
        monkeypatch.setattr(system_check.sys, "platform", "linux")
        monkeypatch.setattr(system_check, "missing_packages", lambda: missing)
        monkeypatch.setattr(system_check.shutil, "which", lambda name: f"/bin/{name}")
        monkeypatch.setattr(system_check.os, "geteuid", lambda: 0 if root else 1000, raising=False)
        monkeypatch.setattr(system_check.subprocess, "run", lambda c, **_: self.ran.append(c))


def test_nothing_is_done_where_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    computer = Computer(monkeypatch, [], root=True)
    assert system_check.main() == 0
    assert computer.ran == []


def test_a_user_is_told_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    computer = Computer(monkeypatch, ["libegl1", "gcc"], root=False)
    assert system_check.main() == 1
    assert "sudo apt-get install libegl1 gcc" in capsys.readouterr().out
    assert computer.ran == []


def test_root_gets_it_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    computer = Computer(monkeypatch, ["libegl1"], root=True)
    assert system_check.main() == 0
    assert [command[:2] for command in computer.ran][-1] == ["apt-get", "install"]
    assert computer.ran[-1][-1] == "libegl1"


def test_another_linux_is_only_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    computer = Computer(monkeypatch, ["libegl1"], root=True)
    monkeypatch.setattr(system_check.shutil, "which", lambda _: None)
    assert system_check.main() == 0
    assert "libegl1" in capsys.readouterr().out
    assert computer.ran == []


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_bring_everything(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    computer = Computer(monkeypatch, ["libegl1"], root=True)
    monkeypatch.setattr(system_check.sys, "platform", platform)
    assert system_check.main() == 0
    assert computer.ran == []


def test_it_runs_before_anything_is_installed() -> None:
    """`-S -I`: no package of ours or of others can be imported."""
    code = "import runpy, sys; runpy.run_path(sys.argv[1])"
    path = str(Path(system_check.__file__))
    subprocess.run([sys.executable, "-I", "-S", "-c", code, path], check=True)
