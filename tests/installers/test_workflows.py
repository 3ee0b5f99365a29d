"""The workflows: nothing in them changes under our feet or has more rights than it needs."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from installers.facts import ROOT
from tests.installers.conftest import need

yaml = pytest.importorskip("yaml")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
NAMES = [path.name for path in WORKFLOWS]


def _read(name: str) -> dict[str, Any]:
    text = (ROOT / ".github" / "workflows" / name).read_text("utf-8")
    # YAML 1.1 reads the key `on` as true.
    return {("on" if key is True else key): value for key, value in yaml.safe_load(text).items()}


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_every_action_is_pinned_by_its_whole_hash(path: Path) -> None:
    used = re.findall(r"uses: (.+)", path.read_text("utf-8"))

    assert used
    for action in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


@pytest.mark.parametrize("name", NAMES)
def test_a_workflow_may_only_read(name: str) -> None:
    assert _read(name)["permissions"] == {"contents": "read"}


def test_only_the_draft_of_a_release_may_write() -> None:
    jobs = _read("release.yml")["jobs"]

    assert jobs["publish"]["permissions"] == {"contents": "write"}
    assert jobs["publish"]["if"] == "github.ref_type == 'tag'"
    assert "permissions" not in jobs["build"]


def test_a_tag_builds_three_systems_on_two_kinds_of_processor() -> None:
    release = _read("release.yml")
    built = {entry["name"] for entry in release["jobs"]["build"]["strategy"]["matrix"]["include"]}

    assert release["on"]["push"] == {"tags": ["v*"]}
    assert built == {
        f"{system}-{processor}"
        for system in ("linux", "macos", "windows")
        for processor in ("x86_64", "arm64")
    }


def test_each_system_installs_and_starts_what_it_built() -> None:
    steps = _read("release.yml")["jobs"]["build"]["steps"]

    for system in ("Linux", "macOS", "Windows"):
        (started,) = [step for step in steps if step.get("name") == f"Install and start ({system})"]
        assert "--selfcheck" in started["run"]


def test_no_release_lacks_its_gpu_back_end() -> None:
    build = _read("release.yml")["jobs"]["build"]
    required = {entry["name"]: entry.get("gpu") for entry in build["strategy"]["matrix"]["include"]}

    assert required == {
        **dict.fromkeys(("linux-x86_64", "linux-arm64"), "vulkan"),
        **dict.fromkeys(("windows-x86_64", "windows-arm64"), "vulkan"),
        "macos-arm64": "metal",
        "macos-x86_64": None,  # llama.cpp's makers release none either
    }
    builds = [step for step in build["steps"] if str(step.get("name")).startswith("Build (")]
    assert [step["env"]["GPU"] for step in builds] == ["${{ matrix.gpu }}"] * 2
    assert all("--require $" in step["run"] for step in builds)


def test_what_the_workflow_fetches_itself_is_pinned_by_its_hash() -> None:
    """All else comes by requirements with hashes, vulkan.sha256 or a system's own packages."""
    text = (ROOT / ".github/workflows/release.yml").read_text("utf-8")
    build = _read("release.yml")["jobs"]["build"]
    hashes = [entry.get("sdk_sha256") for entry in build["strategy"]["matrix"]["include"]]

    assert text.count("Invoke-WebRequest") == 1
    assert "curl" not in text
    assert "wget" not in text
    assert [len(sha) for sha in hashes if sha] == [64, 64]
    assert "-ne $env:SDK_SHA256" in text


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_secrets_reach_a_script_only_through_its_environment(path: Path) -> None:
    for job in _read(path.name)["jobs"].values():
        for step in job["steps"]:
            assert "${{" not in step.get("run", "")


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_actionlint_finds_nothing(path: Path) -> None:
    need("actionlint")

    told = subprocess.run(["actionlint", path], capture_output=True, text=True, check=False)

    assert told.returncode == 0, told.stdout
