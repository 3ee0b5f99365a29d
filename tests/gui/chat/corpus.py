"""Markdown of many kinds, and a way to cut it like a model writes it."""

from __future__ import annotations

import random
import re

PARAGRAPH = "Some **bold words**, *others*, `code`, a [link](https://example.org/x) and plain text."
PYTHON = (
    '```python\ndef mean(values):\n    """The mean."""\n    return sum(values) / len(values)\n```'
)
TABLE = "| Model | Size |\n|---|---:|\n| a | 1.5 GB |\n| **b** | `2` |"

SAMPLES = {
    "paragraphs": f"{PARAGRAPH}\n\n{PARAGRAPH}\nsecond line  \nhard break",
    "headings": "# One\ntext\n## Two with `code`\n\nSetext\n======\n\nLower\n-----\nend",
    "fence in the middle": f"before\n{PYTHON}\nafter",
    "open fence": "text\n\n```js\nconst a = 1;\n\n// still",
    "tilde fence": "~~~text\n```\ninside\n```\n~~~\n\nafter",
    "longer fence": "````md\n```python\nx\n```\n````\nafter",
    "fence that is none": "a\n```b`c\nmore\n\nend",
    "table": f"before\n\n{TABLE}\n\nafter",
    "table after a line": f"a line\n{TABLE}\nlast row without bars",
    "nested lists": "- a\n  - b\n    1. c\n    2. d\n- e\n\n  para\n"
    "\n- f\n* other list\n3. three\n4. four",
    "list with code": "1. First:\n   ```sh\n   ls -l\n   ```\n   then\n2. Second\n\nend",
    "tasks": "- [x] done\n- [ ] open\n- plain",
    "quotes": "> one\nlazy\n> > two\n>\n> - list\n\nend",
    "rules": "a\n\n---\n\nb\n***\nc\n- - -\n",
    "almost a heading": "text\n#hashtag and more\n\ntext\n***bold italic***\n\ntext\n--x",
    "indented code": "text\n\n    code\n\n    more\n\ntext",
    "formulas": "Inline $a+b$ and \\(c\\).\n\n$$\nx = 1\n- y\n$$\n\n\\[\nz\n\\]\n\nend $$w$$",
    "open formula": "text\n\n$$\na\n- b\n\nnot a formula\n\n\\[ x",
    "html": "<div>\n<b>x</b>\n</div>\n\n<script>alert(1)</script>",
    "scripts": "本地运行的模型。日本語\n\nשלום עולם، زيارة\n\n🎉👨‍👩‍👧 ok",
    "empty": "",
    "blank lines": "\n\n\na\n\n\n\nb\n\n",
}


def mixed(seed: int) -> str:
    """Some samples in a random order."""
    chosen = random.Random(seed).sample(sorted(SAMPLES), 6)
    return "\n\n".join(SAMPLES[name] for name in chosen)


def answer(sections: int) -> str:
    """An ordinary long answer."""
    parts = []
    for number in range(sections):
        parts += [
            f"## Part {number}",
            PARAGRAPH * 3,
            "- a\n- b\n- c",
            PYTHON,
            TABLE,
            "> " + PARAGRAPH,
        ]
    return "\n\n".join(parts)


def tokens(text: str) -> list[str]:
    """Pieces of about four characters, as a model writes them."""
    return re.findall(r"\n+|[ ]*\w{1,6}|[ ]*[^\w\s]{1,3}|\s+", text)
