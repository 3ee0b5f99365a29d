"""Chats for the benchmark of the transcript: the same at each run, mixed like real ones."""

from __future__ import annotations

import random
import re

from app.core.words import Statistics
from app.vault.rows import MessageRow

_TEXT = """model memory context token layer cache quantised weights device driver matrix kernel
thread buffer stream prompt answer sampling temperature batch attention head window offload latency
bandwidth throughput compile runtime precision graph local private file folder search result"""
_WORDS = _TEXT.split()
_PYTHON = '''def rolling_mean(values, n):
    """Mean of the last *n* values, one result per input."""
    window, total = [], 0.0
    for v in values:
        window.append(v)
        total += v
        if len(window) > n:
            total -= window.pop(0)
        yield total / len(window)


class Cache(dict):
    def __missing__(self, key):
        self[key] = value = expensive(key)   # computed once
        return value


print(list(rolling_mean([1, 2, 3, 4, 5], n=3)))
'''
_JAVASCRIPT = """export async function* lines(stream) {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    rest += decoder.decode(chunk, { stream: true });
    const parts = rest.split("\\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
}
"""
_SHELL = """#!/usr/bin/env bash
set -euo pipefail
for f in *.gguf; do
  size=$(stat -c %s "$f")
  printf '%-40s %8.2f GiB\\n' "$f" "$(bc -l <<< "$size/1024^3")"
done
"""
_CPP = """#include <vector>
template <typename T>
T dot(const std::vector<T>& a, const std::vector<T>& b) {
    T sum{};
    for (size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];   // naive
    return sum;
}
"""
CODES = (("python", _PYTHON), ("javascript", _JAVASCRIPT), ("bash", _SHELL), ("cpp", _CPP))
SCRIPTS = (
    "本地运行的大型语言模型可以保护您的隐私,因为数据不会离开您的计算机。日本語の文章も正しく表示される。",
    "يمكن تشغيل النماذج اللغوية محليًا دون إرسال أي بيانات. שלום עולם, זה טקסט בעברית.",
    "Works great 🎉👍🏽 and a family: 👨‍👩‍👧‍👦, flags: 🇩🇪🇯🇵, keycap: 1️⃣",
)
_PARAGRAPH = "word *em* **b** `c` [l](https://x.y) " * 20 + "\n\n"
HOSTILE = {
    "a megabyte": _PARAGRAPH * 1_400,
    "a megabyte of code": "```python\n" + "def f(a): return a + 1  # x\n" * 36_000 + "```",
    "a megabyte of items": "- item of a list that is long\n" * 35_000,
    "a megabyte of quotes": "> quoted line that is long\n" * 38_000,
    "a megabyte without a space": "a" * 1_000_000,
    "opening brackets": "[" * 100_000,
    "pictures": "![" * 50_000,
    "stars": "*a " * 50_000,
    "nested quotes": ">" * 20_000 + " end",
    "nested quotes with spaces": "> " * 20_000 + "end",
    "nested lists": "- " * 5_000 + "end",
    "backticks": "`" * 5_000 + "a",
    "dollars": "$" * 5_000,
    "wide table": "|a" * 2_000 + "\n" + "|-" * 2_000 + "\n" + "|b\n" * 100,
    "long table": "|a|b|c|d\n|-|-|-|-\n" + "|word one|word two|b|c\n" * 490,
    "wide code": "```\n" + "x" * 100_000 + "\n```",
}


def _sentence(chance: random.Random, low: int = 8, high: int = 22) -> str:
    words = [chance.choice(_WORDS) for _ in range(chance.randint(low, high))]
    for form, likely in (("`{}_x`", 0.25), ("**{}**", 0.25), ("*{}*", 0.12)):
        if chance.random() < likely:
            at = chance.randrange(len(words))
            words[at] = form.format(words[at])
    if chance.random() < 0.05:
        words[0] = f"[{words[0]}](https://example.org/{words[0]})"
    return " ".join(words).capitalize() + "."


def _paragraph(chance: random.Random, count: int = 0) -> str:
    return " ".join(_sentence(chance) for _ in range(count or chance.randint(2, 5)))


def _code(chance: random.Random) -> str:
    language, code = chance.choice(CODES)
    return f"```{language}\n{code}```"


def _list(chance: random.Random) -> str:
    mark = chance.choice(("- ", "1. "))
    return "\n".join(mark + _sentence(chance, 5, 12) for _ in range(chance.randint(3, 6)))


def _table(chance: random.Random) -> str:
    rows = [
        f"| {chance.choice(_WORDS)} | {chance.random() * 40:.1f} GB | **{chance.randint(1, 99)}** |"
        for _ in range(6)
    ]
    return "\n".join(["| Model | Size | Tokens/s |", "|---|---:|:-:|", *rows])


def _parts(chance: random.Random) -> list[str]:
    parts = [_paragraph(chance)]
    kind = chance.random()
    if kind < 0.35:
        parts += [_code(chance), _paragraph(chance, 2)]
    if 0.25 < kind < 0.55:
        parts += ["## " + _sentence(chance, 3, 6)[:-1], _list(chance)]
    if 0.5 < kind < 0.62:
        parts += [_table(chance), _paragraph(chance, 1)]
    if 0.62 < kind < 0.7:
        parts += [chance.choice(SCRIPTS)]
    if 0.7 < kind < 0.74:
        parts += ["> " + _sentence(chance), _paragraph(chance, 2)]
    if kind > 0.9:
        parts += [_paragraph(chance), _list(chance), _code(chance), _paragraph(chance)]
    return parts


def stored(count: int) -> list[MessageRow]:
    """Questions and answers in turn, as the store gives them."""
    chance, rows = random.Random(7), []
    for number in range(count):
        if number % 2 == 0:
            text = " ".join(_sentence(chance, 5, 14) for _ in range(chance.randint(1, 2)))
            rows.append(_row(number, "user", text))
        else:
            rows.append(_row(number, "assistant", "\n\n".join(_parts(chance))))
    return rows


def _row(number: int, role: str, text: str) -> MessageRow:
    answered = role == "assistant"
    figures = Statistics(answer_tokens=len(text) // 4) if answered else None
    return MessageRow(
        id=number + 1,
        conversation=1,
        parent=number or None,
        role=role,  # type: ignore[arg-type]
        text=text,
        reasoning="",
        state="complete",
        model="Model" if answered else "",
        statistics=figures,
        created=1_700_000_000_000 + number,
        fault="",
    )


def tokens(count: int) -> list[str]:
    """An answer of so many pieces of about four characters."""
    chance, parts, pieces = random.Random(99), [], []
    while len(pieces) < count:
        parts += [*_parts(chance), _code(chance), _table(chance), chance.choice(SCRIPTS)]
        pieces = re.findall(r"\n+|[ ]*\w{1,7}|[ ]*[^\w\s]{1,3}|\s+", "\n\n".join(parts))
    return pieces[:count]
