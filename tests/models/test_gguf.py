"""A model file is understood, or refused in words, before llama.cpp ever sees it."""

from __future__ import annotations

import ctypes
import io
import random
import struct
import tracemalloc
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from app.core.errors import AlcoveError, UserError
from app.models.ggml_types import REMOVED_TYPES, TENSOR_TYPES
from app.models.gguf import Header, read_header
from tests.quick import assert_quick

Field = tuple[str, int, object]
_PACK = {4: "<I", 5: "<i", 6: "<f", 10: "<Q"}

SMALL: tuple[Field, ...] = (
    ("general.architecture", 8, "llama"),
    ("general.name", 8, "Small"),
    ("llama.block_count", 4, 2),
    ("llama.context_length", 4, 8192),
    ("llama.embedding_length", 4, 32),
    ("llama.attention.head_count", 4, 4),
    ("tokenizer.ggml.model", 8, "gpt2"),
    ("tokenizer.ggml.tokens", 9, (8, ["a", "b", "c", "d"])),
)


def text(value: str | bytes) -> bytes:
    raw = value.encode() if isinstance(value, str) else value
    return struct.pack("<Q", len(raw)) + raw


def pack(kind: int, value: object) -> bytes:
    if kind == 8:
        assert isinstance(value, str | bytes)
        return text(value)
    if kind == 9:
        assert isinstance(value, tuple)
        item_kind, items = value
        packed = b"".join(pack(item_kind, item) for item in items)
        return struct.pack("<IQ", item_kind, len(items)) + packed
    return struct.pack(_PACK[kind], value)


def gguf(fields: Sequence[Field] = SMALL, rows: int = 4, *, tensor: bool = True) -> bytes:
    """A GGUF file with these metadata and one token_embd tensor of F32."""
    head = b"GGUF" + struct.pack("<IQQ", 3, int(tensor), len(fields))
    for key, kind, value in fields:
        head += text(key) + struct.pack("<I", kind) + pack(kind, value)
    if tensor:
        head += text("token_embd.weight") + struct.pack("<IQQIQ", 2, 32, rows, 0, 0)
    head += bytes(-len(head) % 32)
    return head + (bytes(32 * rows * 4) if tensor else b"")


def changed(*fields: Field) -> tuple[Field, ...]:
    keys = {field[0] for field in fields}
    return (*(field for field in SMALL if field[0] not in keys), *fields)


def read(raw: bytes) -> Header:
    return read_header(io.BytesIO(raw), len(raw))


def refusal(raw: bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        read(raw)
    return caught.value


def test_a_sound_header_tells_what_the_model_is() -> None:
    header = read(gguf())
    assert (header.architecture, header.name, header.kind) == ("llama", "Small", "model")
    assert (header.block_count, header.context_length, header.tokens) == (2, 8192, 4)
    assert (header.parameters, header.weight_bytes) == (128, 512)
    assert header.split == (0, 1)
    assert header.quantization == "F32"
    assert header.warnings == ()
    assert header.data_offset % 32 == 0


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "gguf_empty"),
        (b"\n<!DOCTYPE html><html>no</html>", "gguf_html_page"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00", "gguf_lfs_pointer"),
        (b"PK\3\4 and so on", "gguf_not_gguf"),
        (b"GGUF" + struct.pack("<I", 1) + bytes(40), "gguf_old_version"),
        (b"GGUF" + struct.pack("<I", 4) + bytes(40), "gguf_new_version"),
        (b"GGUF" + struct.pack(">I", 3) + bytes(40), "gguf_big_endian"),
        (b"GGUF\3\0", "gguf_truncated"),
        (gguf()[:-1], "gguf_truncated"),
        (gguf()[:100], "gguf_truncated"),
    ],
)
def test_each_kind_of_wrong_file_is_named(raw: bytes, code: str) -> None:
    assert refusal(raw).code == code


def test_a_cut_download_says_how_much_is_missing() -> None:
    whole = gguf()
    assert refusal(whole[:-200]).facts["missing"] == 200


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        (changed(("llama.block_count", 4, 513)), "llama.block_count"),
        (changed(("llama.block_count", 8, "2")), "llama.block_count"),
        (changed(("llama.context_length", 4, 0)), "llama.context_length"),
        (changed(("llama.expert_count", 4, 8)), "llama.expert_used_count"),
        (changed(("llama.attention.head_count", 4, 0)), "llama.attention.head_count"),
        (changed(("tokenizer.ggml.tokens", 9, (8, ["a", "a", "c", "d"]))), "tokens"),
        (changed(("tokenizer.ggml.tokens", 9, (8, ["a", "b\0", "c", "d"]))), "tokens"),
        (changed(("tokenizer.ggml.tokens", 9, (8, ["a", b"\xff", "c", "d"]))), "tokens"),
        (changed(("tokenizer.ggml.tokens", 9, (8, ["a", "b", "c"]))), "tokens"),
        (changed(("tokenizer.ggml.model", 8, "llama")), "tokenizer.ggml.scores"),
        ((*SMALL, SMALL[0]), "general.architecture"),
        (SMALL[1:], "general.architecture"),
    ],
)
def test_what_would_crash_the_engine_is_refused_by_name(
    fields: tuple[Field, ...], named: str
) -> None:
    error = refusal(gguf(fields))
    assert error.code == "gguf_damaged"
    assert named in str(error.facts["field"])


def test_recurrent_models_may_have_no_heads_and_hybrids_none_in_some_layers() -> None:
    no_heads = changed(("llama.attention.head_count", 4, 0), ("llama.ssm.state_size", 4, 16))
    assert read(gguf(no_heads)).kind == "model"
    per_layer = changed(("llama.attention.head_count_kv", 9, (5, [0, 2])))
    assert read(gguf(per_layer)).kind == "model"


def test_odd_metadata_that_loads_is_only_a_warning() -> None:
    fields = changed(
        ("tokenizer.ggml.bos_token_id", 4, 0xFFFFFFFF),
        ("llama.vocab_size", 4, 32000),
        ("tokenizer.chat_template", 4, 7),
    )
    header = read(gguf(fields))
    assert set(header.warnings) == {"odd_special_token", "odd_vocabulary_size", "odd_template"}
    assert header.chat_template is None


def test_a_huge_trained_context_is_offered_up_to_a_limit() -> None:
    header = read(gguf(changed(("llama.context_length", 4, 1 << 20))))
    assert (header.trained_context, header.context_length) == (1 << 20, 131_072)


def test_the_name_cannot_play_tricks_on_a_screen() -> None:
    trick = "\x1b[31mred\n\u202egnp.exe\u200b<b>x</b>\x00" + "y" * 500
    name = read(gguf(changed(("general.name", 8, trick)))).name
    assert len(name) <= 120
    assert name.isprintable()
    assert "red" in name


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        (changed(("general.type", 8, "adapter")), "adapter"),
        (changed(("general.type", 8, "mmproj")), "projector"),
        (changed(("general.architecture", 8, "clip")), "projector"),
        (changed(("llama.pooling_type", 4, 3)), "embedding"),
        (changed(("general.architecture", 8, "eagle3")), "draft"),
        (changed(("tokenizer.ggml.model", 8, "none")), "other"),
    ],
)
def test_files_that_are_no_chat_model_are_recognised(fields: tuple[Field, ...], kind: str) -> None:
    assert read(gguf(fields)).kind == kind


def test_the_declared_quantization_is_shown() -> None:
    assert read(gguf(changed(("general.file_type", 4, 15)))).quantization == "Q4_K_M"
    assert read(gguf(changed(("general.file_type", 4, 38)))).quantization == "MXFP4_MOE"
    assert read(gguf(changed(("general.file_type", 4, 999)))).quantization == "F32"


def test_every_tensor_type_of_the_engine_has_its_size() -> None:
    library = pytest.importorskip("llama_cpp.llama_cpp")._lib
    library.ggml_type_size.restype = library.ggml_blck_size.restype = ctypes.c_int64
    for number in range(43):
        expected = (library.ggml_blck_size(number), library.ggml_type_size(number))
        known = TENSOR_TYPES.get(number)
        assert (known.block, known.size) == expected if known else number in REMOVED_TYPES


def test_a_large_vocabulary_is_checked_fast_and_in_little_memory() -> None:
    count = 128_000
    fields = changed(
        ("tokenizer.ggml.tokens", 9, (8, [f"tok{n}" for n in range(count)])),
        ("tokenizer.ggml.token_type", 9, (5, [1] * count)),
        ("tokenizer.ggml.merges", 9, (8, [f"a{n} b{n}" for n in range(2 * count)])),
    )
    raw = gguf(fields, rows=count)
    assert assert_quick(lambda: read(raw), 0.5).tokens == count
    stream = io.BytesIO(raw)
    tracemalloc.start()
    read_header(stream, len(raw))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 64 * 1024 * 1024


def test_no_more_than_a_chunk_past_the_header_is_read(shared: Path) -> None:
    with (shared / "models" / "stories260K-F32.gguf").open("rb", buffering=0) as stream:
        size = stream.seek(0, 2)
        stream.seek(0)
        header = read_header(stream, size)
        assert stream.tell() <= header.data_offset + 256 * 1024


def test_the_fingerprint_follows_header_and_size() -> None:
    one = read(gguf())
    assert one.fingerprint == read(gguf()).fingerprint
    assert one.fingerprint != read(gguf() + b"more").fingerprint
    renamed = read(gguf(changed(("general.name", 8, "Smell"))))
    assert one.fingerprint != renamed.fingerprint


def read_or_refuse(broken: bytes) -> None:
    with suppress(AlcoveError):
        header = read(broken)
        assert header.name.isprintable()
        assert header.kind
        assert header.quantization is not None


def fuzz(raw: bytes, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    header_end = read(raw).data_offset
    for number in range(rounds):
        broken = bytearray(raw)
        for _ in range(chance.choice((1, 1, 2, 8))):
            broken[chance.randrange(header_end)] = chance.choice((0, 255, chance.randrange(256)))
        if chance.random() < 0.3:
            del broken[chance.randrange(len(broken)) :]
        assert_quick(partial(read_or_refuse, bytes(broken)), 0.5, f"seed {seed}, round {number}")


def test_random_damage_never_raises_anything_but_words() -> None:
    fuzz(gguf(changed(("general.tags", 9, (8, ["x", "y"])))), 2000, seed=1)


def test_random_damage_to_a_real_model(shared: Path) -> None:
    fuzz((shared / "models" / "stories260K-Q8_0.gguf").read_bytes(), 200, seed=2)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(10))
def test_much_random_damage_to_a_real_model(shared: Path, seed: int) -> None:
    fuzz((shared / "models" / "stories260K-F32.gguf").read_bytes(), 3000, seed=100 + seed)
