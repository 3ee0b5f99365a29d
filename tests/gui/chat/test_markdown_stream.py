"""Text that arrives in pieces reads as it would have in one."""

from __future__ import annotations

import random

import pytest

from app.markup.blocks import Block, CodeBlock, MarkdownBlock, MarkdownReader
from app.ui.chat import markdown_stream
from app.ui.chat.markdown_stream import MarkdownStream, presentable
from tests.gui.chat.corpus import SAMPLES, answer, mixed


def told(blocks: list[Block]) -> list[tuple[str, ...]]:
    """What the blocks say."""
    lines: list[tuple[str, ...]] = []
    for block in blocks:
        if isinstance(block, CodeBlock):
            lines.append(("code", block.language, block.text))
        else:
            lines += [(token.type, token.content) for token in block.tokens]
    return lines


def streamed(text: str, seed: int, longest: int, reader: MarkdownReader) -> list[Block]:
    """The blocks of a text that arrives in random pieces, flushed at random."""
    chance, stream, at = random.Random(seed), MarkdownStream(reader), 0
    while at < len(text):
        size = chance.randint(1, longest)
        stream.feed(text[at : at + size])
        at += size
        if chance.random() < 0.7:
            before = list(stream.committed)
            stream.flush()
            assert stream.committed[: len(before)] == before
    stream.flush(final=True)
    assert not stream.open
    return stream.committed


@pytest.mark.parametrize("name", SAMPLES)
def test_random_pieces_give_the_blocks_of_one_parse(name: str) -> None:
    reader = MarkdownReader()
    whole = told(reader.blocks(SAMPLES[name]))
    for seed in range(12):
        assert told(streamed(SAMPLES[name], seed, 1 + seed, reader)) == whole, seed


def test_mixed_answers_give_the_blocks_of_one_parse(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown_stream, "LONG_LIST", 1 << 30)
    reader = MarkdownReader()
    for seed in range(60):
        text = mixed(seed)
        assert told(streamed(text, seed, 9, reader)) == told(reader.blocks(text)), seed


def test_a_long_list_keeps_its_text_and_its_numbers() -> None:
    reader = MarkdownReader()
    text = "\n".join(f"{number}. item number {number} of many" for number in range(1, 200))
    blocks = [b for b in streamed(text, 3, 20, reader) if isinstance(b, MarkdownBlock)]
    assert len(blocks) > 3
    assert "\n".join(block.source for block in blocks) == text
    starts = [int(block.tokens[0].attrs.get("start", 1)) for block in blocks]
    assert starts == sorted(set(starts))


def test_a_growing_code_block_is_shown_line_by_line() -> None:
    stream = MarkdownStream(MarkdownReader())
    stream.feed("```python\na = 1\nb =")
    stream.flush()
    [block] = stream.open
    assert block == CodeBlock("a = 1\nb =", "python", closed=False)


@pytest.mark.parametrize(
    ("tail", "shown"),
    [
        ("a **bo", "a **bo**"),
        ("a **", "a "),
        ("a `co", "a `co`"),
        ("see [site](http://exa", "see site"),
        ("text\n---", "text\n"),
        ("| a | b |", ""),
        ("| a | b |\n|--", ""),
        ("plain", "plain"),
    ],
)
def test_half_written_marks_do_not_flash(tail: str, shown: str) -> None:
    assert presentable(tail) == shown


def test_nothing_is_read_twice() -> None:
    """Work stays proportional to the new text: most of a long answer is never parsed again."""
    reader, sizes = MarkdownReader(), []
    parse = reader.tokens
    reader.tokens = lambda text, env: sizes.append(len(text)) or parse(text, env)  # type: ignore[method-assign,func-returns-value]
    text = answer(20)
    streamed(text, 1, 12, reader)
    assert max(sizes) < 1_500 < len(text)
