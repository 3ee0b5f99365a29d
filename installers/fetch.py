"""Fetches what a build is made with: nothing that has another hash is ever kept or used."""

from __future__ import annotations

import hashlib
import urllib.request
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from installers.facts import ROOT, PackagingError

KEPT: Final = ROOT / "build" / "fetched"
"""Serves the next build too, which then asks no network."""
_SECONDS: Final = 60


class NotFetchedError(PackagingError):
    """There is no network, or the file there is another one."""


def fetched(addresses: Iterable[str], sha256: str, kept: Path = KEPT) -> Path:
    """The file, named as the first address ends, from the folder `kept` or the first that has it.

    Raises NotFetchedError with what each address has answered.
    """
    addresses = list(addresses)
    path = kept / addresses[0].rpartition("/")[2]
    if path.is_file() and _digest(path.read_bytes()) == sha256:
        return path
    faults = []
    for address in addresses:
        try:
            untrusted_data = _download(address)
        except OSError as error:
            faults.append(f"{address}: {error}")
            continue
        found = _digest(untrusted_data)
        if found == sha256:
            kept.mkdir(parents=True, exist_ok=True)
            path.write_bytes(untrusted_data)
            return path
        faults.append(f"{address}: its hash is {found}, not {sha256}")
    raise NotFetchedError("{} could not be fetched. {}", path.name, "; ".join(faults))


def _download(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=_SECONDS) as answer:  # noqa: S310 - ours, https
        return bytes(answer.read())


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
