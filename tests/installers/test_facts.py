"""What the changelog becomes: releases that every package lists."""

from __future__ import annotations

from datetime import date

import pytest

from installers.facts import APP_ID, PackagingError, Release, current_releases, releases, version

BUILT = 1_763_000_000
LOG = """\
# Changelog

## Unreleased

- One thing, told
  in two lines.
- Another.

## 0.1.0 (2026-01-31)

- The first.
"""


def test_what_is_unreleased_is_the_version_being_built() -> None:
    found = releases(LOG, "0.2.0", BUILT)

    assert found == [
        Release("0.2.0", date(2025, 11, 13), ("One thing, told in two lines.", "Another.")),
        Release("0.1.0", date(2026, 1, 31), ("The first.",)),
    ]


def test_a_released_version_is_built_without_what_came_later() -> None:
    (only,) = releases(LOG, "0.1.0", BUILT)

    assert only.changes == ("The first.",)


def test_an_empty_unreleased_section_is_no_release() -> None:
    emptied = LOG.replace("- One thing, told\n  in two lines.\n- Another.\n", "")

    assert [release.version for release in releases(emptied, "0.1.0", BUILT)] == ["0.1.0"]


def test_a_version_that_the_changelog_forgot_is_not_built() -> None:
    with pytest.raises(PackagingError, match=r"nothing of version 0\.3\.0"):
        releases(LOG.replace("Unreleased", "0.2.0"), "0.3.0", BUILT)


def test_a_heading_without_a_version_is_told() -> None:
    with pytest.raises(PackagingError, match="A great day for all"):
        releases("## A great day for all\n\n- Much.\n", "0.1.0", BUILT)


def test_this_source_folder_can_be_released() -> None:
    assert current_releases()[0].version == version()


def test_the_name_of_the_program_claims_nobodys_domain() -> None:
    assert APP_ID.split(".")[:2] == ["arpa", "home"]  # RFC 8375: home.arpa is nobody's
