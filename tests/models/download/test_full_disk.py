"""A disk without room: said before it begins or when it happens, and everything is kept."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.download import DownloadRequest
from app.models.hub import HubFile
from tests.models.download.world import (
    NAME,
    ONE,
    REPOSITORY,
    World,
    code_of,
    get,
    model,
    settled,
    until,
)

CONTENT = model(4 << 20)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 6 MB, as root alone can make one."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a small file system takes root on Linux")
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(disk)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("this system lets nobody mount")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


async def test_too_little_room_is_said_before_anything_is_sent(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = world.publish((NAME, CONTENT))
    usage = shutil.disk_usage(world.models)
    little = usage._replace(free=int(len(CONTENT) * 1.04))
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _: little)
        async with world.downloads(ONE) as downloads:
            state = await get(downloads, wanted)
    assert (state.status, code_of(state)) == ("paused", "download_disk_full")
    assert state.error is not None
    assert state.error.facts["needed"] == "4 MB"
    assert world.hub.requests == []
    async with world.downloads(ONE) as downloads:
        await downloads.resume(state.id)
        assert (await settled(downloads, state.id)).status == "finished"


async def test_a_size_no_disk_has(world: World) -> None:
    listed = world.publish((NAME, CONTENT))
    huge = HubFile(NAME, 1 << 60, listed.files[0].sha256)
    async with world.downloads(ONE) as downloads:
        state = await get(downloads, DownloadRequest(REPOSITORY, listed.commit, (huge,), "", ""))
    assert code_of(state) == "download_disk_full"


async def test_a_disk_that_fills_up_meanwhile(world: World, small_disk: Path) -> None:
    world, hub = World(world.hub, small_disk), world.hub
    wanted = world.publish((NAME, CONTENT))
    hub.fault("/cdn/", "slow", -1, rate=4e6)
    async with world.downloads(ONE) as downloads:
        begun = await downloads.add(wanted)
        await until(downloads, lambda state: state.done > 500_000)
        other = small_disk / "other"
        other.write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 500_000))
        state = await settled(downloads, begun)
        assert (state.status, code_of(state)) == ("paused", "download_disk_full")
        assert state.done >= 500_000
        assert world.part().exists()
        assert not world.final().exists()
        other.unlink()
        hub.heal()
        await downloads.resume(begun)
        assert (await settled(downloads, begun)).status == "finished"
    assert world.final().read_bytes() == CONTENT
    assert "bytes=0-" not in hub.seen("/cdn/")[-1].headers["range"]


LIMITED = """
import asyncio, resource, sys
from pathlib import Path
from tests.models.download import getter
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, resource.RLIM_INFINITY))
asyncio.run(getter.main(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
"""


def run_limited(world: World, request: str) -> str:
    """What the program says where no file may have more than 2 MB."""
    root = Path(__file__).resolve().parents[3]
    command = [sys.executable, "-c", LIMITED, world.hub.url, str(world.models.parent), request]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
async def test_a_file_system_with_a_limit_for_files(world: World) -> None:
    """As FAT32 has one of 4 GB."""
    wanted = world.publish((NAME, CONTENT))
    file = wanted.files[0]
    request = json.dumps(
        {
            "repository": REPOSITORY,
            "commit": wanted.commit,
            "path": NAME,
            "size": file.size,
            "sha256": file.sha256,
        }
    )
    assert "download_too_large_here" in run_limited(world, request)
    assert world.part().stat().st_size <= 2_000_000
    async with world.downloads(replace(ONE, tries=1), paused=True) as downloads:
        state = downloads.states()[0]
        assert (state.status, code_of(state)) == ("paused", "download_too_large_here")
        await downloads.resume(state.id)
        assert (await settled(downloads, state.id)).status == "finished"
    assert world.final().read_bytes() == CONTENT
