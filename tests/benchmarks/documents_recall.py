"""How often the passage that answers a question is among the first five that are found.

The questions were written by hand to passages of the good documents, in other words than theirs
where there are others; `snippet` stands in the one passage that counts. All documents are searched
together, as the store has them. BM25 alone, then with vectors of two kinds, by reciprocal ranks:
made of the letters of a text (what a bad embedding model gives), and by the real child with Pocket,
which was made to write and not to search. So the two show that the way works, not how good it is.

How good it is, a model made for searching shows: `ALCOVE_EMBED_MODEL=FILE.gguf` in the environment
adds its vectors alone, fused as the program does it, and fused with the weight and `k` that are
best for one half of the questions, judged by the other half. Without it these are left out.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import tempfile
import zlib
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.errors import AlcoveError
from app.core.papers import Passage
from app.documents import reader
from app.documents.passages import searchable, split
from app.documents.queries import terms
from app.documents.ranking import fuse, similar
from app.engine.embedder import Embedder
from app.vault.store import Vault
from tests.benchmarks.llama_bench import NotHere
from tests.benchmarks.report import figure, remark

_ROOT = Path(__file__).resolve().parents[2]
_GOOD = _ROOT.parent / "shared" / "data" / "documents" / "good"
_POCKET = _ROOT / "resources" / "pocket" / "pocket.gguf"
_QUESTIONS = Path(__file__).with_name("documents_questions.json")
_LIMIT, _FIRST = 50, 5
_MODEL_VARIABLE = "ALCOVE_EMBED_MODEL"
_WEIGHTS, _KS = (1, 2, 3, 4), (60, 20, 10, 5)
"""Of BM25 against the vectors, and of the fusing; what the program does stands first."""
_LETTERS, _DIMENSION = (3, 4, 5), 1024
_WORD = re.compile(r"[^\W_]+")
_SPACE = re.compile(r"[\s|*_\\]+")

Vectors = NDArray[np.float32]
Place = tuple[int, int]
"""A document's id and the position of a passage."""
Ranking = Callable[[str], Awaitable[list[Place]]]
Embed = Callable[[Sequence[str], str], Awaitable[Vectors]]


@dataclass(frozen=True, slots=True)
class Question:
    """A question, and a piece of the one passage that answers it."""

    file: str
    question: str
    snippet: str
    answer: str


@dataclass(frozen=True, slots=True)
class Found:
    """All passages by place, in one order, with the name of their file."""

    passages: Mapping[Place, tuple[str, Passage]]

    def answers(self, question: Question, place: Place) -> bool:
        """Whether the passage at a place is the one that counts."""
        name, passage = self.passages[place]
        return name == question.file and _plain(question.snippet) in _plain(passage.text)


def main() -> None:
    """Print the figures."""
    if not _GOOD.is_dir():
        raise NotHere("../shared/data/documents is not beside this clone")
    asyncio.run(_measure())


def questions() -> list[Question]:
    """Those that were written for the good documents."""
    return [Question(**one) for one in json.loads(_QUESTIONS.read_text("utf-8"))]


async def _measure() -> None:
    with tempfile.TemporaryDirectory() as folder:
        vault = await Vault.open(Path(folder), bytes(32))
        try:
            found = await _taken_in(vault)
            await _compare(vault, found)
        finally:
            await vault.close()


async def _taken_in(vault: Vault) -> Found:
    passages: dict[Place, tuple[str, Passage]] = {}
    for path in sorted(_GOOD.iterdir()):
        try:
            read = await reader.read(path)
        except AlcoveError as error:
            remark(f"{path.name}: {error.code}")
            continue
        pieces = split(read.reading)
        paper = await vault.add_paper(read.sha256, path.name, read.reading, pieces)
        for position, passage in enumerate(pieces):
            passages[paper.id, position] = path.name, passage
    return Found(passages)


async def _compare(vault: Vault, found: Found) -> None:
    asked = questions()
    missing = [q for q in asked if not any(found.answers(q, place) for place in found.passages)]
    for question in missing:
        remark(f"no passage of {question.file} has: {question.snippet}")
    remark(f"{len(asked)} questions, {len(found.passages)} passages")
    papers = sorted({paper for paper, _ in found.passages})

    async def by_words(question: str) -> list[Place]:
        match = terms(question)
        ranked = await vault.rank_passages(match, papers, _LIMIT) if match else []
        return [(paper, position) for paper, position, _ in ranked]

    figure("recall_at_5", await _recall(found, asked, by_words))
    by_letters = await _by_vectors(found, _letters)
    figure("recall_at_5_letters", await _recall(found, asked, by_letters))
    figure("recall_at_5_fused", await _recall(found, asked, _both(by_words, by_letters)))
    async with _opened(_POCKET) as by_pocket:
        by_model = await _by_vectors(found, by_pocket)
        figure("recall_at_5_real", await _recall(found, asked, _both(by_words, by_model)))
    await _with_chosen_model(found, asked, by_words)


async def _with_chosen_model(found: Found, asked: Sequence[Question], by_words: Ranking) -> None:
    chosen = os.environ.get(_MODEL_VARIABLE)
    if not chosen or not Path(chosen).is_file():
        remark(f"no model for searching: {_MODEL_VARIABLE} names no file")
        return
    async with _opened(Path(chosen)) as embed:
        by_model = await _by_vectors(found, embed)
        figure("recall_at_5_model", await _recall(found, asked, by_model))
        figure("recall_at_5_model_fused", await _recall(found, asked, _both(by_words, by_model)))
        await _tuned(found, asked, by_words, by_model)


async def _tuned(
    found: Found, asked: Sequence[Question], by_words: Ranking, by_model: Ranking
) -> None:
    """The best weight and `k` of each half of the questions, judged by the other half."""
    even, odd = asked[0::2], asked[1::2]
    for name, own, other in (("even", even, odd), ("odd", odd, even)):
        tried = {
            (weight, k): await _recall(found, own, _both(by_words, by_model, weight, k))
            for weight in _WEIGHTS
            for k in _KS
        }
        weight, k = max(tried, key=lambda one: tried[one])
        remark(f"best for the {name} half: weight {weight}, k {k}; by the other half, with BM25:")
        tuned = _both(by_words, by_model, weight, k)
        figure(f"recall_at_5_tuned_{name}", await _recall(found, other, tuned))
        figure(f"recall_at_5_words_{name}", await _recall(found, other, by_words))


@asynccontextmanager
async def _opened(model: Path) -> AsyncGenerator[Embed]:
    embedder = Embedder()
    try:
        facts = await embedder.open(model)
        remark(f"{facts.name}: {facts.dimension} numbers, made for searching: {facts.made_for_it}")

        async def embed(texts: Sequence[str], kind: str) -> Vectors:
            return await embedder.embed(texts, "query" if kind == "query" else "passage")

        yield embed
    finally:
        await embedder.close()


async def _recall(found: Found, asked: Sequence[Question], rank: Ranking) -> float:
    hits = 0
    for question in asked:
        first = (await rank(question.question))[:_FIRST]
        hits += any(found.answers(question, place) for place in first)
    return hits / len(asked)


async def _by_vectors(found: Found, embed: Embed) -> Ranking:
    places = list(found.passages)
    vectors = await embed([searchable(found.passages[place][1]) for place in places], "passage")

    known: dict[str, list[Place]] = {}

    async def rank(question: str) -> list[Place]:
        if question not in known:
            (query,) = await embed([question], "query")
            known[question] = [places[row] for row in similar(query, vectors, _LIMIT)]
        return known[question]

    return rank


def _both(one: Ranking, other: Ranking, weight: int = 1, k: int = 60) -> Ranking:
    async def rank(question: str) -> list[Place]:
        return fuse(*[await one(question)] * weight, await other(question), k=k)

    return rank


async def _letters(texts: Sequence[str], _kind: str) -> Vectors:
    """A vector of how often each group of letters is in a text: no model, no meaning."""
    rows = np.zeros((len(texts), _DIMENSION), np.float32)
    for row, text in zip(rows, texts, strict=True):
        spaced = " ".join(["", *_WORD.findall(text.lower()), ""])
        for count in _LETTERS:
            for at in range(len(spaced) - count + 1):
                row[zlib.crc32(spaced[at : at + count].encode()) % _DIMENSION] += 1
    rows = np.log1p(rows)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    normal: Vectors = rows / np.maximum(lengths, 1e-9)
    return normal


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text)
