"""`alcove models get` and `requests`: the right file or the right sentence, all of it on record."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from app import cli, models_terminal_get
from tests.fakes.hub import FakeHub
from tests.fakes_keyring import SECRET_SERVICE, MemoryKeyring
from tests.models_terminal.conftest import (
    GATED,
    MODEL,
    TOKEN,
    Run,
    answers,
    places_of,
    settings_of,
)

ROOT = Path(cli.__file__).resolve().parents[1]
posix_only = pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is a signal on POSIX")


def test_a_model_is_got_listed_and_removed(
    run: Run, hub: FakeHub, home: Path, files: dict[str, bytes]
) -> None:
    done = run("get", MODEL)
    assert done.code == 0
    path = Path(done.out.strip())
    assert path.read_bytes() == files["Stories-Q8_0.gguf"]
    assert path.is_relative_to(places_of(home).models)
    assert "licence mit" in done.err
    assert [str(path) in line for line in run("list").out.splitlines()] == [False, False, True]
    assert run("get", MODEL).out == done.out
    assert not list(places_of(home).models.rglob("*.json"))
    done = run("remove", "stories", "--yes")
    assert (done.code, done.out) == (0, "")
    assert "frees 345 kB" in done.err
    assert not path.parent.exists()


def test_the_quantization_can_be_named(run: Run, hub: FakeHub, files: dict[str, bytes]) -> None:
    got = Path(run("get", MODEL, "--quantization", "f32").out.strip())
    assert got.read_bytes() == files["Stories-F32.gguf"]
    assert run("get", MODEL, "--quantization", "Q3_K").code == 1
    assert run("get", MODEL, "--quantization", "../x").code == 1


@pytest.mark.parametrize("address", ["", "stories", "maker/None-GGUF", "http://evil.example/a/b"])
def test_what_names_no_model_is_told(run: Run, hub: FakeHub, address: str) -> None:
    done = run("get", address)
    assert (done.code, done.out) == (1, "")
    assert len(done.err.splitlines()) == 1


def test_a_large_one_is_asked_about(
    run: Run, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models_terminal_get, "ASKED_FROM", 1000)
    answers(monkeypatch, "n\n")
    done = run("get", MODEL)
    assert (done.code, done.out) == (1, "")
    assert "345 kB" in done.err
    assert "Download it? [Y/n]" in done.err
    assert run("get", MODEL, "--yes").code == 0
    answers(monkeypatch, "\n")
    assert run("get", MODEL).code == 0


def test_a_gated_model_says_what_to_do_and_comes_with_the_token(
    run: Run, hub: FakeHub, keyring: MemoryKeyring
) -> None:
    done = run("get", GATED)
    assert (done.code, done.out) == (1, "")
    assert f"Open {hub.url}/{GATED}" in done.err
    assert "`alcove models token`" in done.err
    assert not hub.seen("/cdn/")
    keyring.entries[SECRET_SERVICE.name, f"hub-token {hub.url}"] = TOKEN
    assert run("get", GATED).code == 0
    keyring.entries[SECRET_SERVICE.name, f"hub-token {hub.url}"] = "hf_other_token"
    assert run("get", GATED).code == 1


@pytest.mark.parametrize(("kind", "facts"), [("corrupt", {"at": 300_000}), ("html", {})])
def test_a_wrong_file_never_gets_its_name(
    run: Run, hub: FakeHub, home: Path, kind: str, facts: dict[str, int]
) -> None:
    hub.fault("Stories-F32", kind, -1, **facts)
    done = run("get", f"{MODEL}:F32")
    assert (done.code, done.out) == (1, "")
    assert not list(places_of(home).models.rglob("*.gguf"))


@pytest.mark.parametrize("verb", ["search", "fit", "get"])
def test_offline_nothing_leaves(run: Run, hub: FakeHub, home: Path, verb: str) -> None:
    settings_of(home).change(offline=True)
    done = run(verb, MODEL)
    assert (done.code, done.out) == (1, "")
    assert "offline" in done.err
    assert hub.requests == []


def test_a_hub_that_is_no_good_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.example")
    done = run("search", "x")
    assert done.code == 1
    assert "hub.example" in done.err


def test_every_request_is_in_the_ledger(run: Run, hub: FakeHub) -> None:
    assert "No request is listed" in run("requests").err
    run("get", MODEL)
    done = run("requests")
    assert done.code == 0
    told = [words[4:6] for words in done.lines[1:]]
    seen = [one.path.partition("?")[0] for one in reversed(hub.requests)]
    assert [path for _, path in told] == seen
    assert {words[2] for words in done.lines[1:]} == {"model_facts", "header", "download"}
    assert "token" not in done.out
    assert len(run("requests", "--limit", "2").lines) == 3


@posix_only
def test_ctrl_c_pauses_and_the_same_command_goes_on(
    run: Run, hub: FakeHub, home: Path, files: dict[str, bytes]
) -> None:
    """On a terminal, with its line of progress."""
    hub.fault("/cdn/maker/Stories-GGUF/" + sha256(files["Stories-F32.gguf"]), "stall", times=1000,
              after_bytes=400_000)  # fmt: skip
    screen, err = os.openpty()
    command = [sys.executable, "-m", "app", "models", "get", MODEL, "--quantization", "F32"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=err
    ) as getting:
        os.close(err)
        told = read_until(screen, b"400 kB of")
        getting.send_signal(signal.SIGINT)
        told += read_until(screen, b"goes on.")
        out, _ = getting.communicate(timeout=20)
        assert (getting.returncode, out) == (130, b"")
    os.close(screen)
    assert b"Paused" in told
    assert b"Traceback" not in told
    hub.heal()
    before = len(hub.requests)
    done = run("get", MODEL, "--quantization", "F32")
    assert Path(done.out.strip()).read_bytes() == files["Stories-F32.gguf"]
    ranges = [one.headers["range"] for one in hub.requests[before:] if "F32" in one.path]
    assert len(ranges) == 2  # the hub, and where it sends us
    assert all(each.startswith("bytes=400000-") for each in ranges)


def read_until(screen: int, mark: bytes) -> bytes:
    told = b""
    with suppress(OSError):  # the end of a terminal
        while mark not in told:
            told += os.read(screen, 4096) or b""
    return told


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
