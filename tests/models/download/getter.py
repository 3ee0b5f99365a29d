"""A program that downloads until it is killed: `python -m tests.models.download.getter …`.

Arguments: the hub's address, the folder, and on the first run the request as JSON. It writes
`begun` when downloads may run, `done` when one finished, and any error's code.
"""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from app.models.download import DownloadRequest, Downloads, Network
from app.models.hub import HubFile
from app.network.door import Door
from app.network.hosts import HostRules
from app.network.ledger import Ledger
from tests.models.download.world import MANY


async def main(url: str, folder: Path, request: str) -> None:
    """Go on with what is there, or begin with the request."""
    rules = HostRules(url)
    network = Network(
        Door(rules, Ledger(folder / "ledger.jsonl")),
        lambda repository, commit, path: f"{url}/{repository}/resolve/{commit}/{quote(path)}",
        lambda: None,
        rules.may_carry_token,
    )
    # No second of waiting: what a kill spares is to be what was just written.
    tuning = replace(MANY, save_every=0.0)
    downloads = Downloads(folder / "models", network, tuning=tuning)
    changes = downloads.changes()
    await downloads.start()
    print("begun", flush=True)
    if not downloads.states():
        facts = json.loads(request)
        file = HubFile(facts["path"], facts["size"], facts["sha256"])
        await downloads.add(
            DownloadRequest(facts["repository"], facts["commit"], (file,), "Q4_K_M", "Small")
        )
    if any(state.status == "finished" for state in downloads.states()):
        print("done", flush=True)
        return
    async for state in changes:
        if state.status in {"finished", "failed", "paused"}:
            print("done" if state.status == "finished" else state.error, flush=True)
            break
    await downloads.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
