"""`alcove licences` lists the parts, and prints the licence of one."""

from __future__ import annotations

import pytest

from app import licences_terminal


def test_the_list_has_a_line_for_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert licences_terminal.show_all() == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == ["Alcove", "0.1.0", "Apache-2.0"]
    assert any(line.split() == ["truststore", "0.10.5", "MIT"] for line in lines)


def test_one_is_printed_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert licences_terminal.show_one("pyside6_essentials") == 0
    told = capsys.readouterr().out
    assert "LGPL-3.0-only" in told
    assert "download.qt.io" in told
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told


def test_an_unknown_name_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert licences_terminal.show_one("nothing") == 1
    told = capsys.readouterr()
    assert "nothing" in told.err
    assert not told.out
