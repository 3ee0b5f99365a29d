"""Where memory runs out while a model is loaded, it is said so, and a smaller way still works."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.core.errors import OutsideError
from app.core.words import LoadOptions
from app.engine.launch import engine_command
from app.engine.process import Engine
from tests.engine.conftest import PLAIN
from tests.engine.test_engine import load
from tests.fakes.synthetic import ARCHITECTURES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits address space")

_LIMITED = (
    "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30));"
    "sys.path.insert(0, sys.argv[1]); from app.engine.child.main import main; main()"
)
SMALL = LoadOptions(context_length=512, template=PLAIN)


@pytest.fixture
async def limited() -> AsyncIterator[Engine]:
    """An engine on a computer with 3 GiB."""
    engine = Engine([sys.executable, "-I", "-B", "-c", _LIMITED, engine_command()[-1]])
    yield engine
    await engine.close()


@pytest.mark.parametrize("context", [8 << 20, 2**31 - 1])
async def test_a_context_that_does_not_fit(limited: Engine, stories: Path, context: int) -> None:
    with pytest.raises(OutsideError, match="out_of_memory_load") as caught:
        await load(limited, stories, LoadOptions(context_length=context, template=PLAIN))
    facts = caught.value.facts
    assert (facts["context"], facts["gpu_layers"], facts["kv_type"]) == (context, 0, "f16")
    assert facts["reason"]
    assert (await load(limited, stories, SMALL)).context_length == 512


@pytest.mark.parametrize("mmap", [True, False])
async def test_weights_that_do_not_fit(
    limited: Engine, stories: Path, tmp_path: Path, *, mmap: bool
) -> None:
    path = tmp_path / "model.gguf"
    ARCHITECTURES["llama-8b"]().write(path)
    with pytest.raises(OutsideError, match="out_of_memory_load") as caught:
        await load(limited, path, LoadOptions(context_length=512, repack=False, mmap=mmap))
    assert caught.value.facts["reason"]
    assert (await load(limited, stories, SMALL)).context_length == 512


async def test_a_cache_that_cannot_be_quantized_is_f16_and_said(
    engine: Engine, stories: Path
) -> None:
    facts = await load(
        engine, stories, LoadOptions(context_length=512, kv_type="q8_0", template=PLAIN)
    )
    assert facts.kv_type == "f16"
    assert "kv_type_fallback" in facts.notes


async def test_a_cache_of_8_bits_takes_half(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    ARCHITECTURES["lfm2-1.2b"]().write(path, with_vocabulary=True)
    taken = {}
    for kv_type in ("f16", "q8_0"):
        options = LoadOptions(2048, kv_type=kv_type, repack=False, mmap=True, template=PLAIN)
        facts = await load(engine, path, options)
        assert facts.kv_type == kv_type
        assert "kv_type_fallback" not in facts.notes
        taken[kv_type] = sum(device.kv for device in facts.memory)
        assert sum(d.weights for d in facts.memory) == pytest.approx(facts.weight_bytes, rel=0.01)
    assert taken["q8_0"] < 0.6 * taken["f16"]
