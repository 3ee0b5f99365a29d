"""The list of models shows what can be opened, each once, under a name people know."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models import library
from app.models.library import ModelEntry, list_models


@pytest.fixture
def builtin(tmp_path: Path) -> Path:
    """The built-in model."""
    return made(tmp_path / "pocket.gguf")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The models folder, empty."""
    (tmp_path / "models").mkdir()
    return tmp_path / "models"


def made(path: Path, size: int = 3) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * size)
    return path


def names(entries: list[ModelEntry]) -> list[str]:
    return [entry.path.name for entry in entries]


def test_built_in_first_then_recent_then_the_folder(builtin: Path, folder: Path) -> None:
    made(folder / "a.gguf")
    recent = made(folder.parent / "elsewhere" / "z.gguf", 7)
    found = list_models(builtin, [str(recent)], folder)
    assert names(found) == ["pocket.gguf", "z.gguf", "a.gguf"]
    assert found[0] == ModelEntry(builtin, "Alcove Pocket", "", 3, builtin=True)
    assert (found[1].bytes, found[1].builtin) == (7, False)


def test_each_once(builtin: Path, folder: Path) -> None:
    model = made(folder / "a.gguf")
    found = list_models(builtin, [str(model), str(builtin), str(model)], folder)
    assert names(found) == ["pocket.gguf", "a.gguf"]


@pytest.mark.parametrize("gone", ["/nowhere/model.gguf", "", ".", "a\0b.gguf", "x" * 5000])
def test_files_that_are_gone_are_left_out(builtin: Path, folder: Path, gone: str) -> None:
    found = list_models(builtin, [gone], folder / "missing")
    assert names(found) == ["pocket.gguf"]


@pytest.mark.parametrize(
    ("file", "name", "label"),
    [
        ("Qwen3-0.6B-Q8_0.gguf", "Qwen3-0.6B", "Q8_0"),
        ("gemma-3-1b-it-q4_k_m.gguf", "gemma-3-1b-it", "Q4_K_M"),
        ("Llama-3.2-1B.IQ4_XS.gguf", "Llama-3.2-1B", "IQ4_XS"),
        ("Qwen3-4B-UD-Q4_K_XL.gguf", "Qwen3-4B", "UD-Q4_K_XL"),
        ("gpt-oss-20b-mxfp4.gguf", "gpt-oss-20b", "MXFP4"),
        ("model-F16.gguf", "model", "F16"),
        ("model-bf16.gguf", "model", "BF16"),
        ("big-Q4_K_M-00001-of-00003.gguf", "big", "Q4_K_M"),
        ("Q4_0.gguf", "Q4_0", "Q4_0"),
        ("my model.gguf", "my model", ""),
        ("Q-learning.gguf", "Q-learning", ""),
        ("modell-ü 🙂.GGUF", "modell-ü 🙂", ""),
    ],
)
def test_names_and_quantizations(
    builtin: Path, folder: Path, file: str, name: str, label: str
) -> None:
    made(folder / file)
    entry = list_models(builtin, [], folder)[1]
    assert (entry.name, entry.label) == (name, label)


@pytest.mark.parametrize(
    "file",
    [
        *("mmproj-model-f16.gguf", "model.imatrix.gguf", "big-00002-of-00003.gguf"),
        *("notes.txt", "gguf", "model.gguf.part", "model.safetensors"),
    ],
)
def test_what_is_no_model_of_its_own(builtin: Path, folder: Path, file: str) -> None:
    made(folder / file)
    assert names(list_models(builtin, [], folder)) == ["pocket.gguf"]


def test_folders_of_publishers_and_models_but_no_deeper(builtin: Path, folder: Path) -> None:
    made(folder / "b.gguf")
    made(folder / "publisher" / "C.gguf")
    made(folder / "publisher" / "repo" / "a.gguf")
    made(folder / "publisher" / "repo" / "deeper" / "d.gguf")
    assert names(list_models(builtin, [], folder))[1:] == ["a.gguf", "b.gguf", "C.gguf"]


def test_linked_folders_are_not_followed(builtin: Path, folder: Path) -> None:
    made(folder.parent / "elsewhere" / "a.gguf")
    try:
        (folder / "loop").symlink_to(folder)
        (folder / "link").symlink_to(folder.parent / "elsewhere")
        (folder / "broken.gguf").symlink_to(folder / "nowhere")
    except OSError:
        pytest.skip("links need a right here that this user lacks")
    assert names(list_models(builtin, [], folder)) == ["pocket.gguf"]


def test_a_folder_full_of_files_ends(
    builtin: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "_MOST", 5)
    for number in range(9):
        made(folder / f"{number}.gguf")
    assert len(list_models(builtin, [], folder)) == 6
