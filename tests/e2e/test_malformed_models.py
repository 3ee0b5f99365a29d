"""Every broken or hostile model file ends in words, and the next good model works."""

from __future__ import annotations

import asyncio
import json
from contextlib import aclosing
from pathlib import Path

import pytest

from app.core.errors import AlcoveError
from app.core.events import AnswerEnded, TextArrived
from app.core.sentences import SENTENCES
from app.core.words import LoadOptions, Sampling, Turn
from app.engine.process import Engine
from app.models.check import check_model

QUESTION = (Turn("user", "Once upon a time"),)
SHORT = Sampling(temperature=0, max_tokens=8)


async def open_and_ask(engine: Engine, path: Path) -> tuple[tuple[str, ...], str]:
    """What opening a file as the program does shows: notes and the beginning of an answer."""
    checked = await asyncio.to_thread(check_model, path)
    options = LoadOptions(context_length=256, check_tensors=True)
    async with aclosing(engine.load(str(checked.path), options)) as events:
        async for _ in events:
            pass
    assert engine.model is not None
    text = ""
    async for event in engine.ask(QUESTION, SHORT):
        match event:
            case TextArrived(text=piece):
                text += piece
            case AnswerEnded(ending=ending):
                assert ending in {"end", "length"}
    return engine.model.notes, text


async def test_each_ends_as_its_catalog_says(shared: Path, malformed: Path) -> None:
    catalog = json.loads((shared / "malformed_gguf" / "catalog.json").read_text("utf-8"))
    engine = Engine()
    try:
        for entry in catalog:
            path = next(malformed.rglob(entry["file"]))
            async with asyncio.timeout(10):
                if entry["app_must"] == "refuse":
                    with pytest.raises(AlcoveError) as caught:
                        await open_and_ask(engine, path)
                    assert caught.value.code in SENTENCES, entry["file"]
                    continue
                notes, text = await open_and_ask(engine, path)
            if entry["app_must"].startswith("refuse the template"):
                assert set(notes) & {"template_broken", "template_missing"}, entry["file"]
            else:
                assert text
        assert not list(Path.cwd().glob("PWNED*"))
    finally:
        await engine.close()


@pytest.mark.parametrize(
    "name",
    ["20a_block_count_0.gguf", "20k_layer_norm_rms_epsilon_nan.gguf", "20l_expert_count_1000.gguf"],
)
async def test_with_the_check_off_only_the_child_dies(
    malformed: Path, stories: Path, name: str
) -> None:
    """These abort inside llama.cpp: no exception could catch that."""
    engine = Engine()
    try:
        with pytest.raises(AlcoveError) as caught:
            await load_unchecked(engine, next(malformed.rglob(name)))
        assert caught.value.code in {"engine_died", "model_refused"}
        _, text = await open_and_ask(engine, stories)
        assert text
    finally:
        await engine.close()


async def load_unchecked(engine: Engine, path: Path) -> None:
    async with aclosing(engine.load(str(path), LoadOptions(context_length=256))) as events:
        async for _ in events:
            pass
    async for _ in engine.ask(QUESTION, SHORT):
        pass
