"""A change of `keys.json` is cut off at every step: the old or the new is there, never neither."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import OutsideError
from app.core.sealed import write_sealed
from app.vault import keys, sidecar
from app.vault.key_record import KeyRecord, Sidecar, encode
from app.vault.sidecar import COPY, KEYS
from tests.vault.conftest import CHEAP
from tests.vault.stores import Cut, both


def cut_at(patch: pytest.MonkeyPatch, step: int, error: BaseException) -> Callable[[], bool]:
    """Let the `step`-th change of the disk raise; says whether it came to that."""
    calls = 0

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls == step:
                raise error
            return real(*arguments, **named)

        return call

    for owner, name in ((os, "open"), (os, "fsync"), (Path, "replace"), (Path, "unlink")):
        patch.setattr(owner, name, counted(getattr(owner, name)))
    return lambda: calls >= step


def kept(folder: Path) -> tuple[bytes, KeyRecord]:
    """A key behind a passphrase, and what is written down of it."""
    folder.mkdir()
    key, record = keys._passphrase_record("OLD", CHEAP)
    sidecar.save(folder, Sidecar(record))
    return key, record


def sidecars(folder: Path) -> tuple[Sidecar, Sidecar]:
    """Before and after a passphrase was changed."""
    key, record = kept(folder)
    keys._replace_wrap(folder, key, "NEW", ("passphrase",), CHEAP)
    after = sidecar.load(folder)
    assert after is not None
    return Sidecar(record), after


@pytest.mark.parametrize("damage", [None, b"", b"{"], ids=["sound", "empty", "damaged"])
@pytest.mark.parametrize("error", [Cut(), OSError(errno.EIO, "I/O")], ids=["killed", "failing"])
def test_a_change_that_is_cut_off_anywhere_leaves_the_old_or_the_new(
    folder: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes | None, error: BaseException
) -> None:
    before, after = sidecars(folder)
    happened, step, seen = True, 0, []
    while happened:
        step += 1
        (folder / KEYS).write_bytes(encode(before) if damage is None else damage)
        (folder / COPY).write_bytes(encode(before))
        with monkeypatch.context() as patch:
            came = cut_at(patch, step, error)
            try:
                sidecar.save(folder, after)
                said_done = True
            except (Cut, OSError):
                said_done = False
            happened = came()
        now = sidecar.load(folder)
        assert now in (before, after)
        assert not said_done or now == after
        if (folder / COPY).exists() and (folder / KEYS).read_bytes() != damage:
            assert len(set(both(folder))) == 1
        seen.append(now)
    assert step > 10
    assert {before, after} == set(seen)
    assert sorted(path.name for path in folder.iterdir()) == [KEYS, COPY]


def test_a_disk_that_does_not_keep_what_is_written_costs_the_change_only(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, after = sidecars(folder)
    sidecar.save(folder, before)

    def torn(path: Path, content: bytes) -> None:
        write_sealed(path, content[:100] if path.name == KEYS else content)

    with monkeypatch.context() as patch:
        patch.setattr(sidecar, "write_sealed", torn)
        with pytest.raises(OutsideError, match="keys_damaged"):
            sidecar.save(folder, after)
    assert sidecar.load(folder) == before


@pytest.mark.parametrize("name", [KEYS, COPY])
@pytest.mark.parametrize("error", [Cut(), OSError(errno.EIO, "I/O")], ids=["killed", "failing"])
def test_mending_that_is_cut_off_anywhere_loses_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, error: BaseException
) -> None:
    folder.mkdir()
    key, record = keys._passphrase_record("x", CHEAP)
    happened, step = True, 0
    while happened:
        step += 1
        for one in (KEYS, COPY):
            (folder / one).write_bytes(encode(Sidecar(record)) if one != name else b"{")
        with monkeypatch.context() as patch:
            came = cut_at(patch, step, error)
            with suppress(Cut):
                sidecar.heal(folder, key)
            happened = came()
        assert sidecar.load(folder) == Sidecar(record)
    assert both(folder) == (encode(Sidecar(record)),) * 2


def test_what_the_terminal_changed_meanwhile_is_not_kept_from_before(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, record = kept(folder)
    (folder / COPY).unlink()

    def slow(path: Path, content: bytes) -> None:
        monkeypatch.setattr(sidecar, "write_sealed", write_sealed)
        keys._replace_wrap(folder, key, "NEW", ("passphrase",), CHEAP)
        write_sealed(path, content)

    monkeypatch.setattr(sidecar, "write_sealed", slow)
    sidecar.heal(folder, key)
    now = sidecar.load(folder)
    assert now is not None
    assert now.record != record
    assert not (folder / COPY).exists()
    sidecar.heal(folder, key)
    assert both(folder) == (encode(now), encode(now))


def test_what_was_saved_between_two_looks_is_not_taken_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, record = kept(folder)
    look, looks = sidecar._read, 0

    def slow(*arguments: Any, **named: Any) -> Any:
        nonlocal looks
        found = look(*arguments, **named)
        looks += 1
        if looks == 1:
            with monkeypatch.context() as patch:
                patch.setattr(sidecar, "_read", look)
                keys._replace_wrap(folder, key, "NEW", ("passphrase",), CHEAP)
        return found

    monkeypatch.setattr(sidecar, "_read", slow)
    sidecar.heal(folder, key)
    now = sidecar.load(folder)
    assert now is not None
    assert now.record != record
    assert both(folder) == (encode(now), encode(now))
