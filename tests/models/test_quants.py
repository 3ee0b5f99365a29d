"""What a file's name tells: every name of the collection, and the groups they make (H10)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.models.quants import FileName, Quantization, group, loadable, parse_name

KINDS = {
    "model": {"model", "embedding"},
    "mtp-draft?": {"draft", "model"},
    "lora?": {"lora", "model"},
    "mmproj": {"mmproj"},
    "imatrix": {"imatrix"},
}
DRAFTS_OF_LLAMA_CPP = ("dflash-", "dspark-")
"""The collection calls them models; `common/preset.cpp` takes them for drafts, and so do we."""


def test_every_name_of_the_collection(shared: Path) -> None:
    rows = json.loads((shared / "gguf_names" / "names.json").read_text())
    assert len(rows) > 500
    wrong = [row["path"] for row in rows if not understood(row)]
    assert wrong == []


def understood(row: dict[str, object]) -> bool:
    path = str(row["path"])
    name = parse_name(path)
    kinds = {"draft"} if path.startswith(DRAFTS_OF_LLAMA_CPP) else KINDS[str(row["kind"])]
    accepted = (name.quantization or None) in row["accept"]  # type: ignore[operator]
    return accepted and name.kind in kinds and [name.part, name.parts] == (row["shard"] or [1, 1])


def test_split_models_of_the_collection_are_grouped(shared: Path) -> None:
    rows = json.loads((shared / "gguf_names" / "names.json").read_text())
    split = [row for row in rows if row["shard"]]
    for found in group((row["path"], 1) for row in split):
        assert len(found.files) + len(found.missing) == found.parts
        assert found.complete == (len(found.files) == found.parts)
        assert len({path.rpartition("/")[0] for path in found.files}) == 1


@pytest.mark.parametrize(
    ("path", "base", "label"),
    [
        ("Qwen3-4B-UD-Q4_K_XL.gguf", "Qwen3-4B", "UD-Q4_K_XL"),
        ("Q4_K_M/model.gguf", "model", "Q4_K_M"),
        ("UD-Q4_K_XL/x-Q4_K_XL-00001-of-00002.gguf", "x", "UD-Q4_K_XL"),
        ("Acolyte-22B.i1-IQ3_XXS.gguf", "Acolyte-22B", "IQ3_XXS"),
        ("gpt-oss-20b-mxfp4.gguf", "gpt-oss-20b", "MXFP4"),
        ("gemma-4-E2B_q4_0-it.gguf", "gemma-4-E2B-it", "Q4_0"),
        ("salamandra.Q4_K_M-f32.gguf", "salamandra.Q4_K_M", "F32"),
        ("x.fp16.gguf", "x", "F16"),
        ("mistral-7b-q4km.gguf", "mistral-7b", "Q4_K_M"),
        ("x-Q4_K-M.gguf", "x", "Q4_K_M"),
        ("Codestral-Q4_0_8_8.gguf", "Codestral", "Q4_0_8_8"),
        ("Bonsai-8B-Q1_0_g128.gguf", "Bonsai-8B_g128", "Q1_0"),
        ("Falcon3-TQ2_0.gguf", "Falcon3", "TQ2_0"),
        ("Nemotron-NVFP4-GGUF.gguf", "Nemotron", "NVFP4"),
        ("Q4_0.gguf", "Q4_0", "Q4_0"),
        ("my model.gguf", "my model", ""),
        ("Q-learning.gguf", "Q-learning", ""),
        ("MyQ4_Kitten.gguf", "MyQ4_Kitten", ""),
        (".gguf", "", ""),
    ],
)
def test_names(path: str, base: str, label: str) -> None:
    name = parse_name(path)
    assert (name.base, name.quantization, name.kind) == (base, label, "model")


@pytest.mark.parametrize(
    ("path", "part", "parts", "torn"),
    [
        ("m-Q2_K-00002-of-00003.gguf", 2, 3, False),
        ("m.Q2_K.gguf-00006-of-00009.gguf", 6, 9, False),
        ("m.Q2_K.gguf-00006-of-00009", 6, 9, False),
        ("m.Q6_K.gguf-split-b", 2, 0, True),
        ("m.i1-Q6_K.gguf.part1of2", 1, 2, True),
        ("m.Q6_K.gguf-part-ab", 2, 0, True),
        ("m-Q2_K-00005-of-00003.gguf", 1, 1, False),
    ],
)
def test_parts(path: str, part: int, parts: int, torn: bool) -> None:
    name = parse_name(path)
    assert (name.part, name.parts, name.torn) == (part, parts, torn)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("mmproj-model-f16.gguf", "mmproj"),
        ("Q3.5-BlueStar-27B.mmproj-f16.gguf", "mmproj"),
        ("MTP/gemma-MTP-Q8_0.gguf", "draft"),
        ("mtp-model-Q4_0.gguf", "draft"),
        ("Qwen3-0.6B-draft-Q8_0.gguf", "draft"),
        ("imatrix.gguf", "imatrix"),
        ("imatrix_unsloth.gguf_file", "imatrix"),
        ("Qwen-IQ4_XS-imatrix.gguf", "model"),
        ("Llama-3-LoRA-8B-f16.gguf", "lora"),
        ("Llama-3-lora-merged-f16.gguf", "model"),
        ("Hermes-lorablated.Q4_K_M.gguf", "model"),
        ("Qwen3-Embedding-0.6B-Q8_0.gguf", "embedding"),
        ("bge-m3-Q8_0.gguf", "embedding"),
        ("README.md", "other"),
        ("model.safetensors", "other"),
        ("model.gguf.part", "other"),
        ("model.gguf.part.json", "other"),
        ("model.gguf\n", "other"),
        ("", "other"),
    ],
)
def test_kinds(path: str, kind: str) -> None:
    assert parse_name(path).kind == kind


def test_a_repository_becomes_choices() -> None:
    found = group(
        [
            ("README.md", 5),
            ("m-Q8_0.gguf", 80),
            ("Q4_K_M/m-Q4_K_M-00002-of-00002.gguf", 20),
            ("Q4_K_M/m-Q4_K_M-00001-of-00002.gguf", 21),
            ("mmproj-F16.gguf", 9),
            ("BF16/m-BF16-00001-of-00003.gguf", 60),
            ("BF16/m-BF16-00003-of-00003.gguf", 40),
        ]
    )
    assert [(each.label, each.bytes, each.complete, each.kind) for each in found] == [
        ("Q4_K_M", 41, True, "model"),
        ("Q8_0", 80, True, "model"),
        ("BF16", 100, False, "model"),
        ("F16", 9, True, "mmproj"),
    ]
    assert found[0].files[0].endswith("00001-of-00002.gguf")
    assert found[2].missing == (2,)


def test_one_name_in_two_folders_stays_two_models() -> None:
    names = [f"{folder}/m-Q4_0-0000{part}-of-00002.gguf" for folder in "ab" for part in (1, 2)]
    assert [len(each.files) for each in group((name, 1) for name in names)] == [2, 2]


def test_torn_files_must_be_joined_first() -> None:
    (found,) = group([("m.Q6_K.gguf-split-a", 50), ("m.Q6_K.gguf-split-b", 30)])
    assert (found.bytes, found.complete, found.missing) == (80, False, ())


def test_a_small_file_beside_its_model_is_a_draft() -> None:
    names = [("Hy3-Q4_K_M.gguf", 400), ("Hy3-Q4_K_M-mtp.gguf", 20)]
    assert [each.kind for each in group(names)] == ["model", "draft"]
    assert [each.kind for each in group([("Hy3-MTP-Q4_K_M.gguf", 400)])] == ["model"]


def test_bits_per_weight() -> None:
    found = Quantization("Q4_K_M", ("a.gguf",), 4_920_000_000, True, "model")
    assert found.bits_per_weight(8_030_000_000) == pytest.approx(4.90, abs=0.01)
    assert found.bits_per_weight(0) == 0


@pytest.mark.parametrize("label", ["Q4_0_4_4", "IQ4_KS", "IQ2_KT", "Q4_K_R4", "IQ3_K"])
def test_labels_that_llama_cpp_does_not_read(label: str) -> None:
    assert not loadable(label)


@pytest.mark.parametrize("label", ["Q4_K_S", "IQ4_XS", "UD-Q4_K_XL", "MXFP4", "TQ1_0", "", "Q4_0"])
def test_labels_that_it_reads(label: str) -> None:
    assert loadable(label)


def test_any_text_is_answered() -> None:
    for text in ("/", "//", "\0", "a" * 50_000, "-Q4_K" * 5000, "../..", "\ud800.gguf"):
        assert isinstance(parse_name(text), FileName)
