"""A confined child reaches no network, writes nowhere it may not and starts nothing.

Each case runs in a Python of its own, because the lock cannot be taken off again.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core import confine as confine_module

ROOT = Path(confine_module.__file__).resolve().parents[2]
_START = """
import errno, json, os, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
inside, outside, port = Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
from app.core.confine import confine
sandbox = confine([inside])

def outcome(deed):
    try:
        deed()
    except OSError as error:
        return errno.errorcode[error.errno]
    return "done"
"""
_DEEDS = """
import ctypes, platform, resource, signal, socket, subprocess, threading
TGKILL, KEYCTL = (234, 250) if platform.machine() == "x86_64" else (131, 219)

def call(*arguments):
    if ctypes.CDLL(None, use_errno=True).syscall(*arguments) < 0:
        raise OSError(ctypes.get_errno(), "")

def begin_a_thread():
    thread = threading.Thread(target=print, args=("",), kwargs={"end": ""})
    thread.start(); thread.join()

connect = lambda: socket.create_connection(("127.0.0.1", port), 2).close()
print(json.dumps({
    "network": sandbox.network, "writes": sandbox.writes,
    "inet": outcome(lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM)),
    "inet6": outcome(lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)),
    "netlink": outcome(lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)),
    "connect": outcome(connect),
    "unix": outcome(lambda: socket.socket(socket.AF_UNIX).close()),
    "chmod": outcome(lambda: (outside / "old").chmod(0o777)),
    "times": outcome(lambda: os.utime(outside / "old", (1, 1))),
    "owner": outcome(lambda: os.chown(outside / "old", os.getuid(), os.getgid())),
    "attribute": outcome(lambda: os.setxattr(outside / "old", "user.x", b"y")),
    "exec": outcome(lambda: os.execv("/bin/true", ["true"])),
    "subprocess": outcome(lambda: subprocess.run(["/bin/true"])),
    "fork": outcome(lambda: os.fork() or os._exit(0)),
    "signal": outcome(lambda: os.kill(os.getppid(), 0)),
    "signal a thread": outcome(lambda: call(TGKILL, os.getppid(), os.getppid(), 0)),
    "limits of others": outcome(lambda: resource.prlimit(os.getppid(), resource.RLIMIT_CORE)),
    "keys": outcome(lambda: call(KEYCTL, 0, -3, 0)),
    "own limits": outcome(lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, 0))),
    "own signal": outcome(lambda: signal.raise_signal(signal.SIGCONT)),
    "a thread": outcome(begin_a_thread),
    "write inside": outcome(lambda: (inside / "new").write_text("x")),
    "folder inside": outcome(lambda: (inside / "folder").mkdir()),
    "delete inside": outcome(lambda: (inside / "new").unlink()),
    "write outside": outcome(lambda: (outside / "new").write_text("x")),
    "append outside": outcome(lambda: open(outside / "old", "a")),
    "truncate outside": outcome(lambda: os.truncate(outside / "old", 0)),
    "delete outside": outcome(lambda: (outside / "old").unlink()),
    "rename outside": outcome(lambda: (outside / "old").rename(outside / "moved")),
    "folder outside": outcome(lambda: (outside / "folder").mkdir()),
    "link outside": outcome(lambda: (outside / "link").symlink_to("/")),
    "move out": outcome(lambda: (inside / "kept").rename(outside / "kept")),
    "shared memory": outcome(lambda: Path("/dev/shm/alcove-test").write_text("x")),
    "read outside": outcome(lambda: (outside / "old").read_text()),
    "null": outcome(lambda: Path("/dev/null").write_text("x")),
}))
"""
_IMPORTS = """
import numpy, llama_cpp
print(json.dumps({"sum": int(numpy.arange(4).sum()), "version": llama_cpp.__version__}))
"""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="Landlock and seccomp are Linux's; macOS has its own profile"
)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """One folder that may be written and one that may not."""
    inside, outside = (tmp_path_factory.mktemp(name) for name in ("inside", "outside"))
    (inside / "kept").write_text("kept", "utf-8")
    (outside / "old").write_text("old", "utf-8")
    return inside, outside


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """Somebody who listens, so that only the sandbox can refuse."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


def confined(code: str, inside: Path, outside: Path, port: int) -> dict[str, Any]:
    arguments = [str(ROOT), str(inside), str(outside), str(port)]
    done = subprocess.run(
        [sys.executable, "-I", "-c", _START + code, *arguments],
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return dict(json.loads(done.stdout))


@pytest.fixture(scope="module")
def deeds(folders: tuple[Path, Path], port: int) -> dict[str, Any]:
    """What a confined process could do."""
    return confined(_DEEDS, *folders, port)


@pytest.mark.parametrize(
    "deed",
    [
        *("inet", "inet6", "netlink", "connect", "unix", "exec", "subprocess", "fork"),
        *("signal", "signal a thread", "limits of others", "keys"),
        *("chmod", "times", "owner", "attribute"),
    ],
)
def test_no_network_program_or_change_of_rights(deeds: dict[str, Any], deed: str) -> None:
    if not deeds["network"]:
        pytest.skip("this kernel has no seccomp filter for us; the doctor says so")
    assert deeds[deed] == "EPERM"


@pytest.mark.parametrize(
    "deed",
    [
        *("write outside", "append outside", "truncate outside", "delete outside"),
        *("rename outside", "folder outside", "link outside", "move out", "shared memory"),
    ],
)
def test_no_writing_elsewhere(deeds: dict[str, Any], folders: tuple[Path, Path], deed: str) -> None:
    if not deeds["writes"]:
        pytest.skip("this kernel has no Landlock; the doctor says so")
    assert deeds[deed] in {"EACCES", "EXDEV"}
    assert [path.name for path in folders[1].iterdir()] == ["old"]
    assert (folders[1] / "old").read_text("utf-8") == "old"


@pytest.mark.parametrize(
    "deed",
    [
        *("write inside", "folder inside", "delete inside", "read outside", "null"),
        *("own limits", "own signal", "a thread"),
    ],
)
def test_what_it_needs_still_works(deeds: dict[str, Any], deed: str) -> None:
    assert deeds[deed] == "done"


def test_the_libraries_still_load(folders: tuple[Path, Path], port: int) -> None:
    assert confined(_IMPORTS, *folders, port)["sum"] == 6


def test_threads_started_later_are_confined_too(folders: tuple[Path, Path], port: int) -> None:
    code = """
import socket, threading
found = []
def deed():
    found.append(outcome(lambda: socket.socket(socket.AF_INET)))
    found.append(outcome(lambda: (outside / "thread").write_text("x")))
thread = threading.Thread(target=deed)
thread.start(); thread.join()
print(json.dumps({"found": found, "network": sandbox.network, "writes": sandbox.writes}))
"""
    told = confined(code, *folders, port)
    if not (told["network"] and told["writes"]):
        pytest.skip("this kernel has not both means; the doctor says so")
    assert told["found"] == ["EPERM", "EACCES"]


def test_only_the_programs_own_files_can_be_read(folders: tuple[Path, Path], port: int) -> None:
    code = """
from app.core.confine import program_folders
sandbox = confine(readable=program_folders())
import decimal, encodings.cp1251, olefile, pypdfium2, sqlite3
import app.documents.child.kinds
print(json.dumps({
    "reads": sandbox.reads,
    "file": outcome(lambda: (outside / "old").read_text()),
    "folder": outcome(lambda: os.listdir(outside)),
    "home": outcome(lambda: os.listdir(sys.argv[1])),
    "passwords": outcome(lambda: Path("/etc/passwd").read_text()),
    "processes": outcome(lambda: Path("/proc/1/status").read_text()),
    "shared memory": outcome(lambda: os.listdir("/dev/shm")),
    "null": outcome(lambda: Path("/dev/null").read_text()),
}))
"""
    told = confined(code, *folders, port)
    if not told["reads"]:
        pytest.skip("this kernel has no Landlock; the doctor says so")
    assert told.pop("null") == "done"
    assert set(told.values()) == {True, "EACCES"}


def test_no_core_dump_holds_the_conversation(folders: tuple[Path, Path], port: int) -> None:
    code = """
import resource
from app.core.confine import die_with_parent, no_core_dumps
die_with_parent(); no_core_dumps()
print(json.dumps({"limit": resource.getrlimit(resource.RLIMIT_CORE)}))
"""
    assert confined(code, *folders, port)["limit"] == [0, 0]


def test_an_unknown_system_promises_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confine_module.sys, "platform", "win32")
    sandbox = confine_module.confine([Path("anything")])
    assert (sandbox.network, sandbox.writes, sandbox.means) == (False, False, ())
