"""The report helps to find a fault and gives nobody away."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from app import doctor
from app.core.errors import OutsideError
from app.core.places import HOME_VARIABLE
from app.core.words import Device, EngineFacts, Sandbox
from app.vault import keys
from app.vault.keyring_port import KeyringPort
from app.vault.locksmith import Locksmith
from tests.fakes_keyring import PLAINTEXT, MemoryKeyring, NoKeyring
from tests.vault.conftest import CHEAP

USER = "wilhelmina"
FACTS = EngineFacts(
    "b6123",
    "llama-cpp-python · AVX2",
    (Device("CPU", "EPYC", "cpu"), Device("CUDA0", "H200", "gpu", 3 * 2**30)),
    Sandbox(network=True, writes=False, means=("seccomp",)),
)


class FakeEngine:
    """Tells what it found, or why it did not start."""

    def __init__(self) -> None:
        self.error: OutsideError | None = None
        self.closes = 0

    async def start(self) -> EngineFacts:
        """As `Engine.start`."""
        if self.error is not None:
            raise self.error
        return FACTS

    async def close(self) -> None:
        """As `Engine.close`."""
        self.closes += 1


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of a user whose name must not be told."""
    home = tmp_path / USER
    home.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, USER)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", HOME_VARIABLE):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> FakeEngine:
    """In place of the child."""
    engine = FakeEngine()
    monkeypatch.setattr(doctor, "Engine", lambda: engine)
    return engine


@pytest.fixture(autouse=True)
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """In place of the system's."""
    keyring: KeyringPort = MemoryKeyring()
    monkeypatch.setattr(doctor, "make_locksmith", lambda places: Locksmith(places.data, keyring))
    return keyring  # type: ignore[return-value]


def line(report: str, name: str) -> str:
    found = re.search(rf"^  {name}: (.+)$", report, re.MULTILINE)
    assert found, report
    return found[1]


async def test_a_fresh_installation(home: Path, engine: FakeEngine) -> None:
    told = await doctor.report()
    assert line(told, "state") == "fresh"
    assert line(told, "llama.cpp") == "b6123"
    assert line(told, "sandbox") == "seccomp; network locked, writing open"
    assert "CUDA0 (gpu), H200, 3.0 GiB" in told
    assert line(told, "data").endswith("(not made yet)")
    assert line(told, "keyrings") == "keyring.backends.SecretService.Keyring"
    assert engine.closes == 1
    assert list(home.iterdir()) == []


async def test_nobody_is_named(home: Path, engine: FakeEngine) -> None:
    told = await doctor.report()
    assert USER not in told
    assert line(told, "data").startswith("~")


@pytest.mark.parametrize("where", ["media/{}/stick", "media/{}", "home/{}/deep/er"])
async def test_nor_by_a_folder_elsewhere(
    home: Path, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, where: str
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / where.format(USER)))
    assert USER not in await doctor.report()


async def test_nor_by_an_error(home: Path, engine: FakeEngine) -> None:
    """Sentences name files in full."""
    engine.error = OutsideError("engine_not_started", reason=f"[Errno 13]: '{home}/venv/python'")
    folder = home / ".local" / "share" / "Alcove"
    folder.mkdir(parents=True)
    (folder / "keys.json").write_bytes(b"\0")
    (folder / "alcove.db").write_bytes(bytes(range(256)) * 16)
    told = await doctor.report()
    assert "is damaged" in told
    assert "could not be started: [Errno 13]: '~" in told
    assert USER not in told
    assert engine.closes == 1


async def test_a_name_that_only_begins_like_home_is_left(
    home: Path, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, f"{home}-2")
    assert line(await doctor.report(), "cache").startswith(str(home) + "-2")


async def test_a_store_behind_a_passphrase(home: Path, engine: FakeEngine) -> None:
    folder = home / ".local" / "share" / "Alcove"
    await keys.create_with_passphrase(folder, "correct horse", cost=CHEAP)
    told = await doctor.report()
    assert line(told, "state") == "needs_passphrase"
    assert "correct horse" not in told


async def test_a_computer_without_a_keyring(
    home: Path, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "make_locksmith", lambda p: Locksmith(p.data, NoKeyring()))
    told = await doctor.report()
    assert (line(told, "state"), line(told, "keyrings")) == ("fresh_no_keyring", "none answers")


async def test_an_open_keyring_is_named_as_such(
    home: Path, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_one = MemoryKeyring(PLAINTEXT)
    monkeypatch.setattr(doctor, "make_locksmith", lambda p: Locksmith(p.data, open_one))
    assert "(does not protect)" in line(await doctor.report(), "keyrings")


async def test_a_keyring_that_does_not_answer_is_told(
    home: Path, engine: FakeEngine, keyring: MemoryKeyring
) -> None:
    """Of all people its owner needs the report."""
    folder = home / ".local" / "share" / "Alcove"
    await keys.create_with_passphrase(folder, "correct horse", cost=CHEAP)
    keyring.error = OutsideError("keyring_timeout", backend="", seconds=10.0)
    told = await doctor.report()
    assert "did not answer" in told
    assert "Folders" in told


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
async def test_a_folder_that_cannot_be_written_is_told(home: Path, engine: FakeEngine) -> None:
    folder = home / ".local" / "share" / "Alcove"
    folder.mkdir(parents=True, mode=0o500)
    assert line(await doctor.report(), "data").endswith("(NOT WRITABLE)")


async def test_with_the_real_engine(home: Path) -> None:
    told = await doctor.report()
    assert "llama-cpp-python" in line(told, "build")
    assert USER not in told
