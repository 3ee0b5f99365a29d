"""The tensor types and quantization names a GGUF file may hold, as of llama.cpp 0c1e57098."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class TensorType:
    """How a tensor stores its values: `block` values take `size` bytes."""

    name: str
    block: int
    size: int


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor of a header; `offset` is in bytes from the start of the data."""

    name: str
    shape: tuple[int, ...]
    type: TensorType
    offset: int
    bytes: int

    @property
    def elements(self) -> int:
        """How many values it has."""
        count = 1
        for length in self.shape:
            count *= length
        return count


TENSOR_TYPES = MappingProxyType(
    {
        number: TensorType(name, block, size)
        for number, name, block, size in (
            (0, "F32", 1, 4),
            (1, "F16", 1, 2),
            (2, "Q4_0", 32, 18),
            (3, "Q4_1", 32, 20),
            (6, "Q5_0", 32, 22),
            (7, "Q5_1", 32, 24),
            (8, "Q8_0", 32, 34),
            (9, "Q8_1", 32, 36),
            (10, "Q2_K", 256, 84),
            (11, "Q3_K", 256, 110),
            (12, "Q4_K", 256, 144),
            (13, "Q5_K", 256, 176),
            (14, "Q6_K", 256, 210),
            (15, "Q8_K", 256, 292),
            (16, "IQ2_XXS", 256, 66),
            (17, "IQ2_XS", 256, 74),
            (18, "IQ3_XXS", 256, 98),
            (19, "IQ1_S", 256, 50),
            (20, "IQ4_NL", 32, 18),
            (21, "IQ3_S", 256, 110),
            (22, "IQ2_S", 256, 82),
            (23, "IQ4_XS", 256, 136),
            (24, "I8", 1, 1),
            (25, "I16", 1, 2),
            (26, "I32", 1, 4),
            (27, "I64", 1, 8),
            (28, "F64", 1, 8),
            (29, "IQ1_M", 256, 56),
            (30, "BF16", 1, 2),
            (34, "TQ1_0", 256, 54),
            (35, "TQ2_0", 256, 66),
            (39, "MXFP4", 32, 17),
            (40, "NVFP4", 64, 36),
            (41, "Q1_0", 128, 18),
            (42, "Q2_0", 64, 18),
        )
    }
)
"""By the number in the file. Block and byte sizes: `type_traits` in ggml.c, ggml-common.h."""

REMOVED_TYPES = frozenset({4, 5, 31, 32, 33, 36, 37, 38})
"""Numbers of types that older programs wrote and llama.cpp no longer reads."""

# fmt: off
_FILE_TYPE_NAMES = (
    "F32", "F16", "Q4_0", "Q4_1", "Q4_1_F16", "Q4_2", "Q4_3", "Q8_0", "Q5_0", "Q5_1", "Q2_K",
    "Q3_K_S", "Q3_K_M", "Q3_K_L", "Q4_K_S", "Q4_K_M", "Q5_K_S", "Q5_K_M", "Q6_K", "IQ2_XXS",
    "IQ2_XS", "Q2_K_S", "IQ3_XS", "IQ3_XXS", "IQ1_S", "IQ4_NL", "IQ3_S", "IQ3_M", "IQ2_S",
    "IQ2_M", "IQ4_XS", "IQ1_M", "BF16", "Q4_0_4_4", "Q4_0_4_8", "Q4_0_8_8", "TQ1_0", "TQ2_0",
    "MXFP4_MOE", "NVFP4", "Q1_0", "Q2_0",
)
# fmt: on

FILE_TYPES = MappingProxyType(dict(enumerate(_FILE_TYPE_NAMES)))
"""The quantization label by the number of `general.file_type` (`llama_ftype` in llama.h)."""
