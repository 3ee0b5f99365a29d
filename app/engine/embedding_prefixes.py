"""What models for search want in front of a question and of a passage, by their names. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prefixes:
    """Texts in front of what is embedded; both may be empty."""

    query: str = ""
    passage: str = ""


_RETRIEVE = "Given a web search query, retrieve relevant passages that answer the query"
_REPRESENT = "Represent this sentence for searching relevant passages: "

# Each as its model card has it; the first that a name holds counts.
_FAMILIES: tuple[tuple[str, Prefixes], ...] = (
    (r"e5.*instruct|e5-mistral", Prefixes(f"Instruct: {_RETRIEVE}\nQuery: ")),
    (r"\be5\b", Prefixes("query: ", "passage: ")),
    (r"nomic-embed|nomic-bert", Prefixes("search_query: ", "search_document: ")),
    (r"qwen3-embedding", Prefixes(f"Instruct: {_RETRIEVE}\nQuery:")),
    (r"gte-qwen2", Prefixes(f"Instruct: {_RETRIEVE}\nQuery: ")),
    (r"embedding-?gemma", Prefixes("task: search result | query: ", "title: none | text: ")),
    (r"arctic-embed.*v2", Prefixes("query: ")),
    (r"arctic-embed|mxbai-embed", Prefixes(_REPRESENT)),
    (r"bge-m3", Prefixes()),
    (r"bge.*\bzh\b", Prefixes("为这个句子生成表示以用于检索相关文章：")),
    (r"bge.*\ben\b", Prefixes(_REPRESENT)),
    (
        r"jina.*v3",
        Prefixes(
            "Represent the query for retrieving evidence documents: ",
            "Represent the document for retrieval: ",
        ),
    ),
)


def prefixes_of(*names: str) -> Prefixes:
    """By what a model calls itself, else by its file's name."""
    for name in names:
        plain = re.sub(r"[^a-z0-9]+", "-", name.lower())
        for pattern, prefixes in _FAMILIES:
            if re.search(pattern, plain):
                return prefixes
    return Prefixes()
