"""Every request can be looked up afterwards, even after a crash or in a damaged file."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.network.ledger import ROTATE_BYTES, Ledger, Visit

VISIT = Visit(1.0, "GET", "huggingface.co", "/api/models", 200, 120, 4000, "search", 0.3, "a")


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "requests.jsonl")


def test_the_newest_comes_first_and_outlives_the_program(ledger: Ledger, tmp_path: Path) -> None:
    for number in range(5):
        ledger.add(replace(VISIT, time=float(number), id=str(number)))
    found = Ledger(tmp_path / "requests.jsonl").recent(3)
    assert [visit.time for visit in found] == [4.0, 3.0, 2.0]


def test_a_request_that_has_not_ended_is_there_and_is_completed_later(ledger: Ledger) -> None:
    ledger.add(replace(VISIT, status=0, received=0, done=False))
    assert [visit.done for visit in ledger.recent()] == [False]
    ledger.add(VISIT)
    assert ledger.recent() == (VISIT,)


def test_it_stays_small(ledger: Ledger, tmp_path: Path) -> None:
    long = replace(VISIT, path="/" + "x" * 1000)
    for number in range(3000):
        ledger.add(replace(long, id=str(number)))
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 2 * ROTATE_BYTES + 4000
    assert [visit.id for visit in ledger.recent(2)] == ["2999", "2998"]
    assert len(ledger.recent(10_000)) > 700


def test_a_damaged_line_costs_only_itself(ledger: Ledger, tmp_path: Path) -> None:
    ledger.add(VISIT)
    with (tmp_path / "requests.jsonl").open("ab") as file:
        file.write(b'{"time": "yes"}\n\xff\xfe\n[[[[\n{"time": 1')
    ledger.add(replace(VISIT, id="lost with the half line before it"))
    ledger.add(replace(VISIT, id="b"))
    assert [visit.id for visit in ledger.recent()] == ["b", "a"]


def test_it_can_be_cleared(ledger: Ledger) -> None:
    ledger.add(VISIT)
    ledger.clear()
    ledger.clear()
    assert ledger.recent() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="no modes there")
def test_nobody_else_reads_it(ledger: Ledger, tmp_path: Path) -> None:
    ledger.add(VISIT)
    assert stat.S_IMODE((tmp_path / "requests.jsonl").stat().st_mode) == 0o600


def test_a_folder_that_is_gone_does_not_stop_a_request(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "gone" / "requests.jsonl")
    ledger.add(VISIT)
    assert ledger.recent() == ()
