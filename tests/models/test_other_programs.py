"""Models of other programs are found where each of them keeps its own, and only read."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Literal

import pytest

from app.models.library import delete, find_models
from app.models.local_files import LocalModel, ScanLimit
from app.models.other_programs import Surroundings, find_others

MODEL = "application/vnd.ollama.image.model"
PROJECTOR = "application/vnd.ollama.image.projector"
LICENSE = "application/vnd.ollama.image.license"


def around(
    home: Path, platform: Literal["linux", "darwin", "win32"] = "linux", **variables: str
) -> Surroundings:
    return Surroundings(home, variables, platform, root=home / "root")


def made(path: Path, content: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def blob(root: Path, content: bytes) -> dict[str, object]:
    digest = hashlib.sha256(content).hexdigest()
    made(root / "blobs" / f"sha256-{digest}", content)
    return {"digest": f"sha256:{digest}", "size": len(content)}


def manifest(root: Path, place: str, *layers: tuple[str, dict[str, object]]) -> Path:
    written = {"schemaVersion": 2, "layers": [{"mediaType": kind, **rest} for kind, rest in layers]}
    return made(root / "manifests" / place, json.dumps(written).encode())


def told(models: list[LocalModel]) -> list[tuple[str, str, str]]:
    return sorted((each.name, each.label, each.source) for each in models)


def test_an_empty_home(tmp_path: Path) -> None:
    assert find_others(around(tmp_path)) == []
    assert find_others(around(tmp_path / "missing", "win32")) == []


def test_lm_studio(tmp_path: Path) -> None:
    made(tmp_path / ".lmstudio/models/lmstudio-community/Phi-4-GGUF/phi-4-Q4_K_M.gguf")
    made(tmp_path / ".lmstudio/models/lmstudio-community/Phi-4-GGUF/mmproj-phi-4-F16.gguf")
    made(tmp_path / ".cache/lm-studio/models/TheBloke/x/old.Q5_K_M.gguf")
    disk = made(tmp_path / "disk/me/mine/mine-Q8_0.gguf").parents[2]
    settings = {"downloadsFolder": str(disk), "other": [1]}
    made(tmp_path / ".lmstudio/settings.json", json.dumps(settings).encode())
    found = find_others(around(tmp_path))
    assert told([each for each in found if each.kind == "model"]) == [
        ("mine", "Q8_0", "lm-studio"),
        ("old", "Q5_K_M", "lm-studio"),
        ("phi-4", "Q4_K_M", "lm-studio"),
    ]
    assert [each.name for each in found if each.kind == "mmproj"] == ["phi-4"]
    phi = next(each for each in found if each.label == "Q4_K_M")
    assert phi.repository == "lmstudio-community/Phi-4-GGUF"
    assert phi.projector is not None


def test_lm_studio_moved_by_its_pointer(tmp_path: Path) -> None:
    made(tmp_path / "big disk/lm/models/a/b/c-Q4_0.gguf")
    made(tmp_path / ".lmstudio-home-pointer", f"{tmp_path}/big disk/lm\n".encode())
    assert told(find_others(around(tmp_path))) == [("c", "Q4_0", "lm-studio")]


@pytest.mark.parametrize(
    "settings",
    [
        b"",
        b"{",
        b"[]",
        b'{"downloadsFolder": 5}',
        b'{"downloadsFolder": "relative"}',
        b'{"downloadsFolder": "\\\\\\\\attacker\\\\share"}',
        b'{"downloadsFolder": "//attacker/share"}',
        b'{"downloadsFolder": "/a\\u0000b"}',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_damaged_settings_of_others_are_ignored(tmp_path: Path, settings: bytes) -> None:
    made(tmp_path / ".lmstudio/settings.json", settings)
    made(tmp_path / ".config/Jan/settings.json", settings)
    made(tmp_path / ".lmstudio-home-pointer", settings)
    made(tmp_path / ".lmstudio/models/a/b/c-Q4_0.gguf")
    assert told(find_others(around(tmp_path))) == [("c", "Q4_0", "lm-studio")]


@pytest.mark.parametrize(
    ("platform", "data"),
    [
        ("linux", ".local/share"),
        ("darwin", "Library/Application Support"),
        ("win32", "AppData/Roaming"),
    ],
)
def test_jan(tmp_path: Path, platform: Literal["linux", "darwin", "win32"], data: str) -> None:
    folder = tmp_path / data / "Jan/data/llamacpp/models"
    made(folder / "Jan-v3-4b-Q8_0/model.gguf")
    made(folder / "Jan-v3-4b-Q8_0/mmproj.gguf")
    made(folder / "unsloth/Qwen3-IQ4_XS/model.gguf")
    found = [each for each in find_others(around(tmp_path, platform)) if each.kind == "model"]
    assert told(found) == [("Jan-v3-4b", "Q8_0", "jan"), ("Qwen3", "IQ4_XS", "jan")]
    assert found[0].projector or found[1].projector


@pytest.mark.parametrize(
    ("platform", "data"),
    [
        ("linux", ".local/share"),
        ("darwin", "Library/Application Support"),
        ("win32", "AppData/Local"),
    ],
)
def test_gpt4all(tmp_path: Path, platform: Literal["linux", "darwin", "win32"], data: str) -> None:
    made(tmp_path / data / "nomic.ai/GPT4All/Meta-Llama-3-8B-Instruct.Q4_0.gguf")
    made(tmp_path / data / "nomic.ai/GPT4All/gpt4all.chat")
    found = find_others(around(tmp_path, platform))
    assert told(found) == [("Meta-Llama-3-8B-Instruct", "Q4_0", "gpt4all")]


def test_gpt4all_moved_by_its_settings(tmp_path: Path) -> None:
    made(tmp_path / "disk/a.Q4_0.gguf")
    made(
        tmp_path / ".config/nomic.ai/GPT4All.ini",
        f"[General]\nmodelPath={tmp_path}/disk/\n".encode(),
    )
    assert told(find_others(around(tmp_path))) == [("a", "Q4_0", "gpt4all")]


@pytest.mark.parametrize("place", [".ollama/models", "root/usr/share/ollama/.ollama/models", "x"])
def test_ollama(tmp_path: Path, place: str) -> None:
    root = tmp_path / place
    weights = blob(root, b"GGUF weights")
    library = "registry.ollama.ai/library"
    manifest(root, f"{library}/llama3.2/latest", (LICENSE, blob(root, b"MIT")), (MODEL, weights))
    manifest(root, f"{library}/llama3.2/3b-instruct-q4_K_M", (MODEL, weights))
    manifest(
        root,
        "hf.co/unsloth/gemma-3-GGUF/UD-Q4_K_XL",
        (MODEL, blob(root, b"gemma")),
        (PROJECTOR, blob(root, b"eyes")),
    )
    manifest(root, f"{library}/nomic-embed-text/latest", (MODEL, blob(root, b"vectors")))
    home = around(tmp_path, OLLAMA_MODELS=str(tmp_path / "x"))
    found = {each.name: each for each in find_others(home)}
    assert set(found) == {
        "llama3.2:3b-instruct-q4_K_M",
        "unsloth/gemma-3-GGUF:UD-Q4_K_XL",
        "nomic-embed-text:latest",
    }
    llama, gemma = found["llama3.2:3b-instruct-q4_K_M"], found["unsloth/gemma-3-GGUF:UD-Q4_K_XL"]
    assert (llama.label, llama.bytes, llama.kind) == ("Q4_K_M", 12, "model")
    assert llama.path.read_bytes() == b"GGUF weights"
    assert (gemma.label, gemma.repository) == ("UD-Q4_K_XL", "unsloth/gemma-3-GGUF")
    assert gemma.projector is not None
    assert gemma.projector.read_bytes() == b"eyes"
    assert found["nomic-embed-text:latest"].kind == "embedding"


@pytest.mark.parametrize(
    "digest",
    [
        *("sha256:../../../etc/x", "../../secret", "sha256:" + "A" * 64, "sha256:" + "a" * 63),
        *("sha256-" + "a" * 64, "", "sha256:" + "a" * 64 + "\n", "sha256:" + "b" * 64),
    ],
)
def test_a_manifest_that_lies_names_no_file(tmp_path: Path, digest: str) -> None:
    """CVE-2024-37032: a digest became a path."""
    root = tmp_path / ".ollama/models"
    made(root / "secret.gguf")
    made(tmp_path / ".ollama/secret")
    made(root / "blobs" / ("sha256-" + "a" * 64))
    manifest(root, "registry.ollama.ai/library/x/latest", (MODEL, {"digest": digest, "size": 1}))
    assert find_others(around(tmp_path)) == []


@pytest.mark.parametrize("content", [b"", b"{", b"null", b'{"layers": 5}', b"[" * 99_999, b"\xff"])
def test_damaged_manifests_are_ignored(tmp_path: Path, content: bytes) -> None:
    root = tmp_path / ".ollama/models"
    made(root / "manifests/registry.ollama.ai/library/x/latest", content)
    manifest(root, "registry.ollama.ai/library/y/1b", (MODEL, blob(root, b"good")))
    assert [each.name for each in find_others(around(tmp_path))] == ["y:1b"]


def test_a_half_pulled_blob_is_no_model(tmp_path: Path) -> None:
    root = tmp_path / ".ollama/models"
    layer = blob(root, b"whole")
    manifest(root, "registry.ollama.ai/library/x/1b", (MODEL, {**layer, "size": 50}))
    assert find_others(around(tmp_path)) == []


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """A Hugging Face cache with two commits of one repository."""
    hub = tmp_path / ".cache/huggingface/hub"
    repository = hub / "models--unsloth--Qwen3-0.6B-GGUF"
    made(repository / "blobs" / "aa", b"12345")
    made(repository / "blobs" / "bb", b"1234567")
    made(repository / "refs/main", b"c2")
    for commit, name in (("c1", "Qwen3-0.6B-Q4_K_M.gguf"), ("c2", "Qwen3-0.6B-Q4_K_M.gguf")):
        (repository / "snapshots" / commit).mkdir(parents=True)
        link(repository / "snapshots" / commit / name, Path("../../blobs/aa"))
    (repository / "snapshots/c1/BF16").mkdir()
    link(repository / "snapshots/c1/BF16/Qwen3-0.6B-BF16.gguf", Path("../../../blobs/bb"))
    return repository


def link(path: Path, target: Path) -> None:
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("links need a right here that this user lacks")


def test_huggingface(tmp_path: Path, cache: Path) -> None:
    found = find_others(around(tmp_path))
    assert told(found) == [
        ("Qwen3-0.6B", "BF16", "huggingface"),
        ("Qwen3-0.6B", "Q4_K_M", "huggingface"),
    ]
    assert {each.repository for each in found} == {"unsloth/Qwen3-0.6B-GGUF"}
    assert {each.bytes for each in found} == {5, 7}
    assert all(each.path.exists() for each in found)
    assert next(each for each in found if each.bytes == 5).path.parent.name == "c2"


@pytest.mark.parametrize("variable", ["HF_HOME", "HF_HUB_CACHE", "XDG_CACHE_HOME"])
def test_huggingface_elsewhere(tmp_path: Path, variable: str) -> None:
    below = {"HF_HOME": "hub", "HF_HUB_CACHE": "", "XDG_CACHE_HOME": "huggingface/hub"}[variable]
    made(tmp_path / "disk" / below / "models--a--b/snapshots/c/d-Q4_0.gguf")
    found = find_others(around(tmp_path, **{variable: str(tmp_path / "disk")}))
    assert told(found) == [("d", "Q4_0", "huggingface")]


def test_a_link_out_of_the_cache_is_left_alone(tmp_path: Path, cache: Path) -> None:
    secret = made(tmp_path / "secret")
    link(cache / "snapshots/c2/evil.gguf", secret)
    link(cache / "snapshots/c2/broken.gguf", tmp_path / "nowhere")
    link(cache / "snapshots/c2/loop.gguf", cache / "snapshots/c2/loop.gguf")
    assert {each.name for each in find_others(around(tmp_path))} == {"Qwen3-0.6B"}


def test_loops_and_pipes_end(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio/models"
    made(folder / "a/b/c-Q4_0.gguf")
    link(folder / "a/loop", folder)
    link(folder / "self", folder / "self")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "a/pipe.gguf")
        os.mkfifo(tmp_path / ".lmstudio/settings.json")
        os.mkfifo(tmp_path / ".lmstudio-home-pointer")
    assert told(find_others(around(tmp_path))) == [("c", "Q4_0", "lm-studio")]


def test_a_look_is_bounded(tmp_path: Path) -> None:
    for number in range(40):
        made(tmp_path / f".lmstudio/models/a/b/{number}-Q4_0.gguf")
    limit = ScanLimit(entries=20)
    assert 0 < len(find_others(around(tmp_path), limit)) <= 20
    assert limit.reached


def test_nothing_of_others_is_changed_or_deleted(tmp_path: Path, cache: Path) -> None:
    made(tmp_path / ".lmstudio/models/a/b/c-Q4_0.gguf")
    root = tmp_path / ".ollama/models"
    manifest(root, "registry.ollama.ai/library/y/1b", (MODEL, blob(root, b"good")))
    before = everything(tmp_path)
    others = find_others(around(tmp_path))
    found = find_models(tmp_path / "none", [], tmp_path / "ours", others=others).models
    assert {each.source for each in found} == {"lm-studio", "ollama", "huggingface"}
    for model in found:
        with pytest.raises(Exception, match="model_not_ours"):
            delete(model, tmp_path)
    assert everything(tmp_path) == before


def everything(folder: Path) -> dict[str, tuple[int, int]]:
    states = {str(path): path.lstat() for path in folder.rglob("*")}
    return {path: (state.st_mtime_ns, state.st_size) for path, state in states.items()}


def test_a_model_of_two_programs_is_listed_once(tmp_path: Path) -> None:
    model = made(tmp_path / ".lmstudio/models/a/b/c-Q4_0.gguf")
    others = find_others(around(tmp_path))
    folders = [str(tmp_path / ".lmstudio")]
    found = find_models(
        tmp_path / "no", [str(model)], tmp_path / "o", folders=folders, others=others
    )
    assert [each.path for each in found.models] == [model]


def test_a_link_of_the_users_own_is_listed_and_not_the_file_again(tmp_path: Path) -> None:
    model = made(tmp_path / ".lmstudio/models/a/b/c-Q4_0.gguf")
    ours = tmp_path / "ours"
    ours.mkdir()
    link(ours / "d-Q4_0.gguf", model)
    found = find_models(tmp_path / "no", [str(model)], ours, others=find_others(around(tmp_path)))
    assert [(each.path.name, each.own) for each in found.models] == [("d-Q4_0.gguf", True)]
