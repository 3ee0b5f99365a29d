"""Writes held_out.json: the fixed questions, kept out of training, that the figures rest on.

The file of 21 November 2026 is fixed: written anew it would hold other questions, since the
generator has grown, and the figures before and after could not be compared.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from .documents import MISSING
from .generate import fence, make_document
from .phrases import howto, normalise, smalltalk

PATH = Path(__file__).parent / "held_out.json"
_SEED = 20261121


def _spoken(question: str) -> str:
    text = question[0].upper() + question[1:]
    asks = text.split()[0].lower() in {
        "how",
        "what",
        "what's",
        "where",
        "which",
        "can",
        "could",
        "is",
        "does",
        "do",
        "will",
        "who",
        "why",
        "are",
        "in",
    }
    return text + ("?" if asks else "")


def _howto_items() -> list[dict[str, Any]]:
    intents = [*howto(), *smalltalk().values()]
    return [
        {"intent": intent.key, "question": _spoken(question), "answer": intent.answer}
        for intent in intents
        for question in intent.held
    ]


def _fact_item(rng: random.Random, new_layout: bool, missing: bool) -> dict[str, Any] | None:
    document = make_document(rng, held=True, new_layout=new_layout)
    present = {normalise(q) for fact in document.facts for q in fact.questions}
    absent = [q for q in document.missing if normalise(q) not in present]
    if missing:
        question, answer = (rng.choice(absent), MISSING) if absent else ("", "")
    else:
        fact = rng.choice(document.facts)
        question, answer = rng.choice(fact.questions), fact.answer
    if not question:
        return None
    return {
        "layout": document.layout,
        "new_layout": new_layout,
        "document": fence(rng, document),
        "question": question,
        "answer": answer,
    }


def _fact_items(count: int) -> list[dict[str, Any]]:
    rng = random.Random(_SEED)
    items: list[dict[str, Any]] = []
    while len(items) < count:
        item = _fact_item(rng, len(items) % 5 == 4, len(items) % 10 == 7)
        if item:
            items.append(item)
    return items


def main() -> None:
    """Write the file."""
    names = {intent.key for intent in howto()}
    items = _howto_items()
    data = {
        "howto": [item for item in items if item["intent"] in names],
        "talk": [item for item in items if item["intent"] not in names],
        "facts": _fact_items(240),
    }
    PATH.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print({key: len(value) for key, value in data.items()})


if __name__ == "__main__":
    main()
