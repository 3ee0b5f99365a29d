"""Reads and checks the header of a GGUF file from any binary stream, within fixed bounds.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. Nothing here trusts a length, a
count or an offset of the file; the limits are those of M2-M4 in the threat list.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from types import MappingProxyType
from typing import BinaryIO

from app.core.errors import UserError
from app.models.ggml_types import FILE_TYPES, REMOVED_TYPES, TENSOR_TYPES, Tensor
from app.models.gguf_kind import Kind, kind_of, split_of
from app.models.gguf_source import GgufSource, clean_text, damaged
from app.models.header_check import (
    TOKEN_LIMIT,
    ArrayValue,
    Metadata,
    Value,
    Vocabulary,
    check_hyperparameters,
    check_vocabulary,
    whole,
)

COUNT_LIMIT = 65_535
"""Tensors, and metadata entries, of one file."""

KEPT_STRING_LIMIT = 1024 * 1024
KEPT_ARRAY_LIMIT = 1024
CONTEXT_LIMIT = 131_072
DEFAULT_CONTEXT = 4096

_U32 = struct.Struct("<I")
_COUNTS = struct.Struct("<QQ")
_ARRAY = struct.Struct("<IQ")
_TAIL = struct.Struct("<IQ")
_STRING_TYPE, _ARRAY_TYPE = 8, 9
_SCALARS = MappingProxyType(
    {
        number: struct.Struct("<" + code)
        for number, code in zip((0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12), "BbHhIif?Qqd", strict=True)
    }
)


@dataclass(frozen=True, slots=True)
class Header:
    """What a GGUF file says of itself, checked. Sizes and offsets are bytes."""

    version: int
    alignment: int
    metadata: Metadata
    tensors: tuple[Tensor, ...]
    data_offset: int
    size: int
    fingerprint: str
    """SHA-256 over the header's bytes and the file's size."""
    tokens: int = 0
    """Entries of the vocabulary, 0 when the file has none."""
    warnings: tuple[str, ...] = ()
    """Codes of what is unusual and still loads."""

    @property
    def architecture(self) -> str:
        """`general.architecture`, such as `llama`; empty in a later part of a split model."""
        return clean_text(self._text("general.architecture"), 40)

    @property
    def name(self) -> str:
        """`general.name`, safe to show: one line of at most 120 characters; may be empty."""
        return clean_text(self._text("general.name"))

    @property
    def kind(self) -> Kind:
        """What the file is for (M12)."""
        return kind_of(self.metadata, self.tensors)

    @property
    def parameters(self) -> int:
        """How many values the tensors hold."""
        return sum(tensor.elements for tensor in self.tensors)

    @property
    def weight_bytes(self) -> int:
        """The size of all tensors."""
        return sum(tensor.bytes for tensor in self.tensors)

    @property
    def block_count(self) -> int:
        """How many layers the model has; 0 when it does not say."""
        return whole(self.metadata, f"{self.architecture}.block_count") or 0

    @property
    def trained_context(self) -> int:
        """The context length the model was trained for, in tokens; 0 when it does not say."""
        return whole(self.metadata, f"{self.architecture}.context_length") or 0

    @property
    def context_length(self) -> int:
        """The longest context to offer: the trained one, at most 131,072, 4,096 when unknown."""
        return min(self.trained_context or DEFAULT_CONTEXT, CONTEXT_LIMIT)

    @property
    def chat_template(self) -> str | None:
        """The model's own Jinja chat template (not trusted); None when it has none that is sane."""
        found = self.metadata.get("tokenizer.chat_template")
        return found if isinstance(found, str) else None

    @property
    def split(self) -> tuple[int, int]:
        """The number of this part, from 0, and how many parts there are; (0, 1) when not split."""
        return split_of(self.metadata)

    @property
    def quantization(self) -> str:
        """A label such as `Q4_K_M`: what the file declares, else the type of most of its bytes."""
        declared = whole(self.metadata, "general.file_type")
        if declared is not None and (label := FILE_TYPES.get(declared & ~1024)):
            return label
        sizes: dict[str, int] = {}
        for tensor in self.tensors:
            sizes[tensor.type.name] = sizes.get(tensor.type.name, 0) + tensor.bytes
        return max(sizes, key=lambda name: sizes[name], default="")

    def _text(self, key: str) -> str:
        found = self.metadata.get(key)
        return found if isinstance(found, str) else ""


def read_header(stream: BinaryIO, size: int) -> Header:
    """Read and check the header of the GGUF file of `size` bytes at the start of `stream`.

    Raises UserError: `gguf_empty`, `gguf_html_page`, `gguf_lfs_pointer`, `gguf_not_gguf`,
    `gguf_old_version`, `gguf_big_endian`, `gguf_new_version`, `gguf_truncated`,
    `gguf_unsupported_type`, `gguf_damaged` (with the `field`).
    """
    source = GgufSource(stream, size)
    version = _version(source)
    tensor_count, key_count = _counts(source)
    warnings: list[str] = []
    metadata, vocabulary = _metadata(source, key_count, warnings)
    alignment = _alignment(metadata)
    tensors = _tensors(source, tensor_count, alignment)
    data_offset = _padded(source.position, alignment)
    _check_end(tensors, data_offset, size)
    kind = kind_of(metadata, tensors)
    if kind in {"model", "embedding"}:
        warnings += check_hyperparameters(metadata)
    if kind in {"model", "embedding", "vocab"}:
        warnings += check_vocabulary(metadata, vocabulary, tensors)
    return Header(
        version=version,
        alignment=alignment,
        metadata=MappingProxyType(metadata),
        tensors=tensors,
        data_offset=data_offset,
        size=size,
        fingerprint=source.fingerprint(),
        tokens=len(vocabulary.tokens),
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _version(source: GgufSource) -> int:
    start = source.peek(512)
    if not start:
        raise UserError("gguf_empty")
    if not start.startswith(b"GGUF"):
        raise UserError(_foreign(start))
    source.take(4)
    version = int(source.unpack(_U32)[0])
    if version & 0xFFFF == 0:
        raise UserError("gguf_big_endian") if version else damaged("version")
    if version == 1:
        raise UserError("gguf_old_version", version=version)
    if version > 3:
        raise UserError("gguf_new_version", version=version)
    return version


def _foreign(start: bytes) -> str:
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if text.startswith(b"version https://git-lfs"):
        return "gguf_lfs_pointer"
    if text.startswith((b"<html", b"<!doctype", b"<head", b"<?xml")) or b"<html" in text:
        return "gguf_html_page"
    return "gguf_not_gguf"


def _counts(source: GgufSource) -> tuple[int, int]:
    tensors, keys = (int(count) for count in source.unpack(_COUNTS))
    if keys > COUNT_LIMIT:
        raise damaged("metadata count")
    if tensors > COUNT_LIMIT:
        raise damaged("tensor count")
    return tensors, keys


def _metadata(
    source: GgufSource, count: int, warnings: list[str]
) -> tuple[dict[str, Value], Vocabulary]:
    metadata: dict[str, Value] = {}
    vocabulary = Vocabulary()
    for _ in range(count):
        key = _name(source.string("metadata key"), "metadata key")
        if key in metadata:
            raise damaged(key)
        kind = int(source.unpack(_U32)[0])
        if kind == _ARRAY_TYPE:
            metadata[key] = _array(source, key, vocabulary)
        elif kind == _STRING_TYPE:
            metadata[key] = _string(source, key, warnings)
        elif kind in _SCALARS:
            metadata[key] = source.unpack(_SCALARS[kind])[0]
            if key == "general.alignment" and kind != 4:
                raise damaged(key)
        else:
            raise damaged(key)
    return metadata, vocabulary


def _name(untrusted_name: bytes, field: str) -> str:
    try:
        name = untrusted_name.decode()
    except UnicodeDecodeError as error:
        raise damaged(field) from error
    if not name or len(untrusted_name) > 1024 or "\0" in name:
        raise damaged(field)
    return name


def _string(source: GgufSource, key: str, warnings: list[str]) -> str | None:
    raw = source.string(key)
    if len(raw) > KEPT_STRING_LIMIT:
        warnings.append("odd_long_text")
        return None
    try:
        return raw.decode()
    except UnicodeDecodeError:
        warnings.append("odd_text")
        return raw.decode(errors="replace")


def _array(source: GgufSource, key: str, vocabulary: Vocabulary) -> ArrayValue:
    kind, count = (int(value) for value in source.unpack(_ARRAY))
    if count > source.size:
        raise damaged(key)
    if kind == _STRING_TYPE:
        return _string_array(source, key, count, vocabulary)
    if kind not in _SCALARS:
        raise damaged(key)
    width = _SCALARS[kind].size
    if count > KEPT_ARRAY_LIMIT and key != "tokenizer.ggml.token_type":
        source.skip(count * width)
        return ArrayValue(kind, count, ())
    raw = source.take(count * width)
    if key == "tokenizer.ggml.token_type" and kind == 5:
        vocabulary.types = raw[::4]
    kept = raw if count <= KEPT_ARRAY_LIMIT else b""
    return ArrayValue(kind, count, tuple(item[0] for item in _SCALARS[kind].iter_unpack(kept)))


def _string_array(source: GgufSource, key: str, count: int, vocabulary: Vocabulary) -> ArrayValue:
    is_vocabulary, is_short = key == "tokenizer.ggml.tokens", count <= KEPT_ARRAY_LIMIT
    if is_vocabulary and count > TOKEN_LIMIT:
        raise damaged(key)
    strings = source.strings(count, key, kept=is_vocabulary or is_short)
    if is_vocabulary:
        vocabulary.tokens = strings
    if not is_short or sum(map(len, strings)) > KEPT_STRING_LIMIT:
        strings = []
    texts = tuple(text.decode(errors="replace") for text in strings)
    return ArrayValue(_STRING_TYPE, count, texts)


def _alignment(metadata: Metadata) -> int:
    alignment = metadata.get("general.alignment", 32)
    if not isinstance(alignment, int) or not 1 <= alignment <= 1 << 20:
        raise damaged("general.alignment")
    if alignment & (alignment - 1):
        raise damaged("general.alignment")
    return alignment


def _padded(position: int, alignment: int) -> int:
    return -(-position // alignment) * alignment


def _tensors(source: GgufSource, count: int, alignment: int) -> tuple[Tensor, ...]:
    tensors: dict[str, Tensor] = {}
    expected = 0
    for _ in range(count):
        tensor = _tensor(source)
        if tensor.name in tensors:
            raise damaged("name", of=tensor.name)
        if tensor.offset != expected:
            raise damaged("offset", of=tensor.name)
        expected = _padded(expected + tensor.bytes, alignment)
        tensors[tensor.name] = tensor
    return tuple(tensors.values())


def _tensor(source: GgufSource) -> Tensor:
    raw_name = source.string("tensor name")
    name = _name(raw_name, "tensor name")
    if len(raw_name) > 63:
        raise damaged("name", of=name)
    dimensions = int(source.unpack(_U32)[0])
    if not 1 <= dimensions <= 4:
        raise damaged("shape", of=name)
    shape = tuple(int(n) for n in source.unpack(struct.Struct(f"<{dimensions}Q")))
    number, offset = (int(value) for value in source.unpack(_TAIL))
    if number in REMOVED_TYPES:
        raise UserError("gguf_unsupported_type", type=number, tensor=clean_text(name))
    if number not in TENSOR_TYPES:
        raise damaged("type", of=name)
    layout = TENSOR_TYPES[number]
    tensor = Tensor(name, shape, layout, offset, 0)
    if not 0 < tensor.elements < 1 << 56 or shape[0] % layout.block:
        raise damaged("shape", of=name)
    size = tensor.elements // layout.block * layout.size
    return Tensor(name, shape, layout, offset, size)


def _check_end(tensors: tuple[Tensor, ...], data_offset: int, size: int) -> None:
    if not tensors:
        return
    end = data_offset + tensors[-1].offset + tensors[-1].bytes
    if end > size:
        if end > 1 << 50:
            raise damaged("shape", of=tensors[-1].name)
        raise UserError("gguf_truncated", size=size, missing=end - size)
