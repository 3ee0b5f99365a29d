"""The computer is described in plausible figures."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from app.hardware import machine
from app.hardware.machine import processor_name, read_machine, tidy_processor


def test_plausible_figures() -> None:
    found = read_machine()
    assert 1 <= found.cores <= found.threads
    assert 0 < found.memory_free <= found.memory
    assert found.processor.strip()


def test_a_processor_without_a_listing_still_has_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> str:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", missing)
    assert read_machine().processor


@pytest.mark.parametrize(
    ("listing", "name"),
    [
        ("processor\t: 0\nmodel name\t: AMD EPYC 9654 \nflags : x\n", "AMD EPYC 9654"),
        ("processor\t: 0\nBogoMIPS\t: 50\n", machine.platform.machine()),
        ("", machine.platform.machine()),
    ],
)
def test_the_name_people_know(monkeypatch: pytest.MonkeyPatch, listing: str, name: str) -> None:
    monkeypatch.setattr(Path, "read_text", lambda *_: listing)
    assert read_machine().processor == name


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("AMD Ryzen 7 7700 8-Core Processor", "AMD Ryzen 7 7700"),
        ("Intel(R) Core(TM) i7-1065G7 CPU @ 1.30GHz", "Intel Core i7-1065G7"),
        ("Apple M3 Pro", "Apple M3 Pro"),
    ],
)
def test_the_name_without_decoration(full: str, short: str) -> None:
    assert tidy_processor(full) == short


def test_macos_tells_its_chip(monkeypatch: pytest.MonkeyPatch) -> None:
    told = SimpleNamespace(stdout="Apple M3 Pro\n")
    monkeypatch.setattr(machine.sys, "platform", "darwin")
    monkeypatch.setattr(machine.subprocess, "run", lambda *_, **__: told)
    assert processor_name() == "Apple M3 Pro"


def test_a_macos_that_does_not_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object, **__: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(machine.sys, "platform", "darwin")
    monkeypatch.setattr(machine.subprocess, "run", missing)
    assert processor_name()
