"""Measures a GGUF with llama.cpp on the held-out questions: python -m resources.pocket.evaluate."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from llama_cpp import Llama

_HERE = Path(__file__).parent
LONGEST_ANSWER = 96


def load(path: Path, threads: int = 1) -> Llama:
    """Load a model for plain greedy decoding; two threads spin when anything else is busy."""
    return Llama(
        str(path),
        n_ctx=2048,
        n_batch=512,
        n_threads=threads,
        n_threads_batch=threads,
        n_gpu_layers=0,
        verbose=False,
    )


def prompt_of(messages: list[tuple[str, str]]) -> str:
    """Render roles and contents as the chat template of the model does."""
    turns = "".join(f"<|im_start|>{role}\n{content}<|im_end|>\n" for role, content in messages)
    return f"{turns}<|im_start|>assistant\n"


def reply(model: Llama, messages: list[tuple[str, str]]) -> str:
    """Write the answer to a chat greedily."""
    numbers = model.tokenize(prompt_of(messages).encode(), add_bos=False, special=True)
    model.reset()
    said: list[int] = []
    for token in model.generate(numbers, temp=0.0, top_k=1, repeat_penalty=1.0):
        if token == model.token_eos() or len(said) >= LONGEST_ANSWER:
            break
        said.append(token)
    return model.detokenize(said).decode(errors="replace")


def question_of(item: dict[str, Any]) -> str:
    """Give the user's message of a held-out item."""
    return f"{item['document']}\n\n{item['question']}" if "document" in item else item["question"]


def misses(model: Llama, items: list[dict[str, Any]]) -> list[tuple[dict[str, Any], str]]:
    """Give the items that the model answers other than expected, with its answers."""
    answered = ((item, reply(model, [("user", question_of(item))])) for item in items)
    return [(item, answer) for item, answer in answered if answer != item["answer"]]


def held_out() -> dict[str, list[dict[str, Any]]]:
    """Read the held-out questions."""
    data: dict[str, list[dict[str, Any]]] = json.loads(
        (_HERE / "held_out.json").read_text(encoding="utf-8")
    )
    return data


def _show(wrong: list[tuple[dict[str, Any], str]]) -> None:
    for item, answer in wrong:
        kind = item.get("intent") or item.get("layout")
        print(f"  [{kind}] {item['question']} -> {answer!r}, expected {item['answer']!r}")


def main() -> None:
    """Print the shares of exact answers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=_HERE / "pocket.gguf")
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    options = parser.parse_args()
    model, data = load(options.model), held_out()
    for name, items in data.items():
        wrong = misses(model, items)
        print(f"{name}_exact: {1 - len(wrong) / len(items):.3f}")
        if name == "facts":
            asked = Counter(item["new_layout"] for item in items)
            failed = Counter(item["new_layout"] for item, _ in wrong)
            for new, label in ((False, "known layouts"), (True, "new layouts")):
                print(f"  {label}: {1 - failed[new] / asked[new]:.3f} of {asked[new]}")
        if options.show:
            _show(wrong)


if __name__ == "__main__":
    main()
