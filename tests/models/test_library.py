"""The list of models on this computer: what is in it, what it is called, what may be deleted."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from app.core.errors import OutsideError, UserError
from app.models.library import (
    Inspector,
    LocalModel,
    clean_name,
    delete,
    find_models,
    list_models,
)
from app.models.local_files import ScanLimit


@pytest.fixture
def builtin(tmp_path: Path) -> Path:
    return made(tmp_path / "resources" / "pocket.gguf", 3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "models"
    place.mkdir()
    return place


def made(path: Path, size: int = 1) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * size)
    return path


def linked(link: Path, target: Path) -> Path:
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("links need a right here that this user lacks")
    return link


def names(entries: list[LocalModel]) -> list[str]:
    return [entry.path.name for entry in entries]


def only(folder: Path, builtin: Path) -> LocalModel:
    (found,) = [each for each in find_models(builtin, [], folder).models if not each.builtin]
    return found


def test_the_builtin_model_then_the_recent_ones_then_the_folder(
    builtin: Path, folder: Path
) -> None:
    made(folder / "a.gguf")
    recent = made(folder.parent / "elsewhere" / "z.gguf", 7)
    found = list_models(builtin, [str(recent)], folder)
    assert names(found) == ["pocket.gguf", "z.gguf", "a.gguf"]
    assert (found[0].name, found[0].label, found[0].bytes) == ("Alcove Pocket", "", 3)
    assert [each.source for each in found] == ["pocket", "opened", "alcove"]
    assert [each.own for each in found] == [False, False, True]
    assert [each.builtin for each in found] == [True, False, False]


def test_recent_models_of_our_folder_come_first_too(builtin: Path, folder: Path) -> None:
    models = [made(folder / f"{letter}.gguf") for letter in "abcd"]
    found = list_models(builtin, [str(models[2]), str(models[1])], folder)
    assert names(found) == ["pocket.gguf", "c.gguf", "b.gguf", "a.gguf", "d.gguf"]


def test_each_once(builtin: Path, folder: Path) -> None:
    model = made(folder / "a.gguf")
    around = folder.parent / "models" / ".." / "models" / "a.gguf"
    found = list_models(builtin, [str(around), str(builtin), str(model)], folder)
    assert names(found) == ["pocket.gguf", "a.gguf"]
    assert found[1].own


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
        ("Q4_0.gguf", "Q4_0", "Q4_0"),
        ("my model.gguf", "my model", ""),
        ("Q-learning.gguf", "Q-learning", ""),
        ("modell-ü 🙂.GGUF", "modell-ü 🙂", ""),
        ("Qwen3/model.gguf", "Qwen3", ""),
        ("Qwen3-Q8_0/model.gguf", "Qwen3", "Q8_0"),
        ("Qwen3-GGUF/Q4_K_M/model.gguf", "Qwen3-GGUF", "Q4_K_M"),
    ],
)
def test_names_and_quantizations(
    builtin: Path, folder: Path, file: str, name: str, label: str
) -> None:
    made(folder / file)
    entry = only(folder, builtin)
    assert (entry.name, entry.label) == (name, label)


def test_names_are_shown_on_one_line(builtin: Path, folder: Path) -> None:
    if os.name == "nt":
        pytest.skip("Windows has no such names")
    made(folder / "evil\n\u202egnp\x1b[31m.gguf")
    assert only(folder, builtin).name.isprintable()


def test_a_split_model_is_one(builtin: Path, folder: Path) -> None:
    parts = [made(folder / f"big-Q4_K_M-0000{part}-of-00003.gguf", part) for part in (1, 2, 3)]
    found = only(folder, builtin)
    assert (found.path, found.bytes, found.label) == (parts[0], 6, "Q4_K_M")
    assert found.parts == tuple(parts)
    parts[1].unlink()
    found = only(folder, builtin)
    assert (found.complete, found.missing) == (False, (2,))
    assert names(list_models(builtin, [], folder)) == ["pocket.gguf"]


def test_a_split_model_opened_elsewhere(builtin: Path, folder: Path, tmp_path: Path) -> None:
    parts = [made(tmp_path / f"big-0000{part}-of-00002.gguf", part) for part in (1, 2)]
    found = list_models(builtin, [str(parts[0]), str(parts[1])], folder)
    assert [each.bytes for each in found] == [3, 3]


def test_a_file_without_an_ending_can_have_been_opened(builtin: Path, folder: Path) -> None:
    blob = made(folder.parent / f"sha256-{'0' * 64}", 5)
    found = list_models(builtin, [str(blob)], folder)[1]
    assert (found.path, found.bytes, found.source) == (blob, 5, "opened")


@pytest.mark.parametrize("file", ["notes.txt", "gguf", "model.gguf.part", "model.safetensors"])
def test_what_is_no_model(builtin: Path, folder: Path, file: str) -> None:
    made(folder / file)
    assert len(find_models(builtin, [], folder).models) == 1


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("mmproj-model-f16.gguf", "mmproj"),
        ("model.imatrix.gguf", "imatrix"),
        ("bge-m3-Q8_0.gguf", "embedding"),
        ("mtp-model-Q8_0.gguf", "draft"),
        ("style-lora-f16.gguf", "lora"),
    ],
)
def test_side_files_are_listed_but_not_to_chat_with(
    builtin: Path, folder: Path, file: str, kind: str
) -> None:
    made(folder / file)
    assert only(folder, builtin).kind == kind
    assert names(list_models(builtin, [], folder)) == ["pocket.gguf"]


def test_a_model_knows_the_projector_beside_it(builtin: Path, folder: Path) -> None:
    made(folder / "a" / "gemma-Q4_K_M.gguf")
    projector = made(folder / "a" / "mmproj-F16.gguf")
    made(folder / "b" / "other-Q4_K_M.gguf")
    for name in ("qwen-vl-Q8_0", "llava-Q8_0", "mmproj-qwen-vl-F16", "mmproj-llava-Q8_0"):
        made(folder / "mixed" / f"{name}.gguf")
    found = {each.name: each.projector for each in list_models(builtin, [], folder)[1:]}
    assert found == {
        "gemma": projector,
        "other": None,
        "qwen-vl": folder / "mixed" / "mmproj-qwen-vl-F16.gguf",
        "llava": folder / "mixed" / "mmproj-llava-Q8_0.gguf",
    }


def test_folders_of_publishers_tell_the_repository(builtin: Path, folder: Path) -> None:
    made(folder / "unsloth" / "Qwen3-GGUF" / "UD-Q4_K_XL" / "a.gguf")
    found = only(folder, builtin)
    assert (found.repository, found.label) == ("unsloth/Qwen3-GGUF", "UD-Q4_K_XL")
    made(folder / "1" / "2" / "3" / "4" / "5" / "deep.gguf")
    assert names(list_models(builtin, [], folder))[1:] == ["a.gguf"]


def test_linked_folders_are_not_followed_in_ours(builtin: Path, folder: Path) -> None:
    made(folder.parent / "elsewhere" / "a.gguf")
    linked(folder / "loop", folder)
    linked(folder / "link", folder.parent / "elsewhere")
    linked(folder / "broken.gguf", folder / "nowhere")
    assert names(list_models(builtin, [], folder)) == ["pocket.gguf"]


def test_the_users_folders_are_used_in_place(builtin: Path, folder: Path, tmp_path: Path) -> None:
    model = made(tmp_path / "mine" / "a.gguf")
    linked(tmp_path / "mine" / "loop", tmp_path / "mine")
    linked(tmp_path / "mine" / "more", made(tmp_path / "disk" / "b.gguf").parent)
    gone = tmp_path / "taken-out"
    found = find_models(builtin, [], folder, folders=[str(tmp_path / "mine"), str(gone), ""])
    assert names(list(found.models))[1:] == ["a.gguf", "b.gguf"]
    assert {each.source for each in found.models[1:]} == {"folder"}
    assert not any(each.own for each in found.models)
    assert found.absent == (gone,)
    with pytest.raises(UserError, match="model_not_ours"):
        delete(found.models[1], folder)
    assert model.exists()


def test_a_folder_full_of_files_ends(builtin: Path, folder: Path) -> None:
    for number in range(30):
        made(folder / f"{number}.gguf")
    found = find_models(builtin, [], folder, limit=ScanLimit(entries=10))
    assert found.cut_short
    assert 1 < len(found.models) < 15


def test_a_slow_disk_ends_the_look(builtin: Path, folder: Path) -> None:
    for number in range(5):
        made(folder / f"{number}.gguf")
    ticks = iter(range(100))
    limit = ScanLimit(seconds=3, clock=lambda: float(next(ticks)))
    assert find_models(builtin, [], folder, limit=limit).cut_short


def test_a_name_the_user_gave(builtin: Path, folder: Path) -> None:
    model = made(folder / "a.gguf")
    given = {str(model): "My\nmodel" + "x" * 500, str(builtin): ""}
    found = find_models(builtin, [], folder, names=given).models
    assert found[0].name == "Alcove Pocket"
    assert found[1].name.startswith("My model")
    assert len(found[1].name) == 120
    assert model.exists()
    assert clean_name(" \u202e ") == ""


def test_delete_removes_all_parts_and_says_what_that_frees(builtin: Path, folder: Path) -> None:
    for part in (1, 2):
        made(folder / "owner" / "repo" / f"big-0000{part}-of-00002.gguf", 10 * part)
    kept = made(folder / "owner" / "other" / "kept.gguf")
    big = next(each for each in list_models(builtin, [], folder) if each.name == "big")
    assert delete(big, folder) == 30
    assert not (folder / "owner" / "repo").exists()
    assert kept.exists()
    assert folder.exists()


def test_delete_removes_a_link_and_not_what_it_leads_to(builtin: Path, folder: Path) -> None:
    target = made(folder.parent / "precious", 10)
    linked(folder / "a.gguf", target)
    assert delete(only(folder, builtin), folder) == 0
    assert target.read_bytes() == b"x" * 10
    assert not (folder / "a.gguf").is_symlink()


def test_delete_stays_inside(builtin: Path, folder: Path) -> None:
    outside = made(folder.parent / "elsewhere" / "a.gguf")
    inside = made(folder / "b.gguf")
    model = only(folder, builtin)
    linked(folder / "way-out", outside.parent)
    for path in (outside, folder / ".." / "elsewhere" / "a.gguf", folder / "way-out" / "a.gguf"):
        forged = LocalModel(path, "a", "", 1, "model", "alcove", True, (inside, path))
        with pytest.raises(UserError) as caught:
            delete(forged, folder)
        assert caught.value.code == "model_not_ours"
    assert outside.exists()
    assert model.path.exists()


def test_delete_of_what_is_gone_says_so(builtin: Path, folder: Path) -> None:
    made(folder / "a.gguf")
    model = only(folder, builtin)
    model.path.unlink()
    with pytest.raises(OutsideError) as caught:
        delete(model, folder)
    assert caught.value.code == "model_delete_failed"
    assert caught.value.facts["name"] == "a"


def test_hard_links_free_nothing(builtin: Path, folder: Path) -> None:
    other = made(folder.parent / "a", 10)
    (folder / "a.gguf").hardlink_to(other)
    assert delete(only(folder, builtin), folder) == 0
    assert other.exists()


def test_the_header_is_read_once_while_the_file_stays(
    builtin: Path, folder: Path, stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(stories, folder / "a.gguf")
    inspector, model = Inspector(), only(folder, builtin)
    facts = inspector.inspect(model)
    assert (facts.kind, facts.architecture, facts.label) == ("model", "llama", "F32")
    assert facts.parameters == pytest.approx(292_800, rel=0.2)
    assert facts.error is None
    assert inspector.inspect(model) is facts
    (folder / "a.gguf").write_bytes(b"<html>")
    changed = inspector.inspect(model)
    assert changed.error is not None
    assert changed.error.code == "gguf_html_page"


def test_a_part_that_comes_later_makes_the_model_whole(
    builtin: Path, folder: Path, stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(stories, folder / "a.gguf")
    inspector, model = Inspector(), only(folder, builtin)
    with monkeypatch.context() as patch:
        patch.setattr("app.models.library.check_model", missing_part)
        error = inspector.inspect(model).error
    assert error is not None
    assert error.code == "gguf_part_missing"
    assert inspector.inspect(model).shape is not None


def missing_part(*_: object, **__: object) -> None:
    raise UserError("gguf_part_missing", part=2, parts=2)


def test_a_file_that_is_gone_has_no_header(builtin: Path, folder: Path) -> None:
    made(folder / "a.gguf")
    model = only(folder, builtin)
    model.path.unlink()
    error = Inspector().inspect(model).error
    assert error is not None
    assert error.code == "file_missing"


def test_the_header_says_what_the_name_does_not(malformed: Path) -> None:
    found = {each.path.name: each for each in find_models(malformed / "no", [], malformed).models}
    clip = next(each for name, each in found.items() if name.startswith("20n_architecture_clip"))
    assert Inspector().inspect(clip).kind != "model"
