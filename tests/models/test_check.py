"""Choosing a file: it opens, or the reason is clear at once; split models hold together."""

from __future__ import annotations

import json
import os
import shutil
import sys
from functools import partial
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.models.check import check_model
from tests.quick import assert_quick

PARTS = [f"stories260K-split-F32-0000{n}-of-00003.gguf" for n in (1, 2, 3)]

REFUSED_WITH = {
    "01": "gguf_empty",
    "03": "gguf_not_gguf",
    "04": "gguf_html_page",
    "05": "gguf_lfs_pointer",
    "06": "gguf_old_version",
    "09": "gguf_truncated",
    "20n": "gguf_not_a_chat_model",
    "50-split-00001-of-00003.gguf": "gguf_part_missing",
    "51-split-00002-of-00003.gguf": "gguf_part_missing",
    "52-split-00001-of-65535.gguf": "gguf_part_missing",
}
"""By the number a file's name begins with; every other refusal is `gguf_damaged`."""


def refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        check_model(path)
    return caught.value


def test_every_malformed_file_is_answered_as_the_catalog_says(
    malformed: Path, shared: Path
) -> None:
    catalog = json.loads((shared / "malformed_gguf" / "catalog.json").read_text())
    found = {path.name: path for path in malformed.rglob("*.gguf")}
    assert {entry["app_must"].split(" ")[0] for entry in catalog} == {"load", "refuse"}
    for entry in catalog:
        name = entry["file"]
        if entry["app_must"] == "refuse":
            error = assert_quick(partial(refusal, found[name]), 0.2, name)
            expected = REFUSED_WITH.get(name, REFUSED_WITH.get(name.split("_")[0], "gguf_damaged"))
            assert error.code == expected, name
        else:  # a bad template is the engine's business; the file itself is sound
            model = assert_quick(partial(check_model, found[name]), 0.2, name)
            assert model.header.kind == "model"


def test_the_missing_part_is_named(malformed: Path) -> None:
    paths = {path.name: path for path in malformed.rglob("5*.gguf")}
    assert refusal(paths["50-split-00001-of-00003.gguf"]).facts == {"part": 2, "parts": 3}
    assert refusal(paths["51-split-00002-of-00003.gguf"]).facts == {"part": 1, "parts": 3}


def test_real_models_are_accepted_and_vocabularies_are_not(shared: Path) -> None:
    for path in sorted((shared / "models").glob("*.gguf")):
        if path.name.startswith("ggml-vocab"):
            assert refusal(path).facts == {"kind": "vocab"}
            assert check_model(path, chat_only=False).header.tokens > 30_000
            continue
        model = check_model(path)
        assert model.header.name.startswith("TinyStories 260K")
        assert 250_000 < model.parameters < 310_000
        assert model.file_bytes > model.weight_bytes > 0


def test_any_part_of_a_split_model_opens_the_whole(shared: Path) -> None:
    folder = shared / "models"
    models = [check_model(folder / name) for name in PARTS]
    assert {model.path.name for model in models} == {PARTS[0]}
    assert len({model.fingerprint for model in models}) == 1
    assert [path.name for path in models[2].paths] == PARTS
    single = check_model(folder / "stories260K-F32.gguf")
    assert models[0].weight_bytes == single.weight_bytes


def test_a_part_that_is_missing_renamed_or_of_another_model_is_noticed(
    shared: Path, tmp_path: Path
) -> None:
    for name in PARTS:
        shutil.copyfile(shared / "models" / name, tmp_path / name)
    (tmp_path / PARTS[1]).rename(tmp_path / "other.gguf")
    assert refusal(tmp_path / PARTS[0]).facts == {"part": 2, "parts": 3}
    assert refusal(tmp_path / "other.gguf").code == "gguf_part_renamed"
    shutil.copyfile(tmp_path / PARTS[2], tmp_path / PARTS[1])
    assert refusal(tmp_path / PARTS[0]).code == "gguf_part_renamed"


def test_missing_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.gguf").code == "file_missing"
    assert refusal(tmp_path / "nul\0.gguf").code == "file_missing"
    assert refusal(tmp_path).code == "file_not_regular"


@pytest.mark.skipif(sys.platform == "win32", reason="FIFOs and devices are POSIX")
def test_a_fifo_or_a_device_does_not_hang(tmp_path: Path) -> None:
    fifo = tmp_path / "pipe.gguf"
    os.mkfifo(fifo)
    assert refusal(fifo).code == "file_not_regular"
    assert refusal(Path("/dev/zero")).code == "file_not_regular"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_permission_is_unreadable(tmp_path: Path) -> None:
    locked = tmp_path / "locked.gguf"
    locked.write_bytes(b"GGUF")
    locked.chmod(0)
    assert refusal(locked).code == "file_unreadable"
