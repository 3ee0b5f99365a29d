"""How a recovery phrase may be typed."""

from __future__ import annotations

import pytest

from app.vault.wrapping import is_recovery_phrase, new_recovery_phrase, read_recovery_phrase


@pytest.mark.parametrize(
    "typed",
    [
        "abcd-efgh-ijkl-mnop-qrst-uvwx",
        " ABCD EFGH IJKL MNOP QRST UVWX\n",
        "ABCD\u2013EFGH\u2013IJKL\u00a0MNOP\u2014QRST.UVWX",
        "\uff21\uff22\uff23\uff24EFGHIJKLMNOPQRSTUVWX",
        "A8CD-EFGH-1JKL-MN0P-QRST-UVWX",
    ],
)
def test_a_recovery_phrase_may_be_typed_as_people_type(typed: str) -> None:
    assert read_recovery_phrase(typed) == "ABCDEFGHIJKLMNOPQRSTUVWX"
    assert is_recovery_phrase(typed)


@pytest.mark.parametrize("typed", ["", "correct horse battery staple", "ABCD", "ABC9" * 6])
def test_what_is_no_recovery_phrase(typed: str) -> None:
    assert not is_recovery_phrase(typed)
    assert all(is_recovery_phrase(new_recovery_phrase()) for _ in range(50))
