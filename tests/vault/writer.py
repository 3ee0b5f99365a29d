"""A child that writes messages until it is killed, and says each one it was told is safe."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from app.vault.store import Vault
from tests.vault.conftest import KEY


async def write(folder: Path) -> None:
    """Print `question-id answer-id` after each exchange, `= answer-id` after its end."""
    vault = await Vault.open(folder, KEY)
    row = await vault.create_conversation("killed")
    parent = None
    for number in range(100_000):
        question, answer = await vault.add_exchange(row.id, parent, f"question {number}", "m")
        print(question.id, answer.id, flush=True)
        for length in range(1, 5):
            await vault.grow_message(answer.id, "word " * length * 200, "")
        await vault.finish_message(answer.id, "word " * 1_000, "", "complete", None)
        print("=", answer.id, flush=True)
        if number % 7 == 6:
            gone = await vault.create_conversation("gone")
            await vault.add_message(gone.id, None, "user", "gone " * 2_000)
            await vault.delete_conversation(gone.id)
        parent = answer.id


if __name__ == "__main__":
    asyncio.run(write(Path(sys.argv[1])))
