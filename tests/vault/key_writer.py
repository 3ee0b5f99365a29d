"""A child that changes the passphrase until it is killed, and says each one that was taken."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from app.vault import keys
from tests.vault.conftest import CHEAP


async def write(folder: Path) -> None:
    """Print the number that is the passphrase now, after each change."""
    key = await keys.create_with_passphrase(folder, "0", cost=CHEAP)
    print(0, flush=True)
    for number in range(1, 100_000):
        await keys.add_passphrase(folder, key, str(number), cost=CHEAP)
        print(number, flush=True)


if __name__ == "__main__":
    asyncio.run(write(Path(sys.argv[1])))
