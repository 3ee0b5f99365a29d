"""One chat as Markdown: the branch that is shown, with who wrote what and when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.chat.export.labels import Labels
from app.chat.export.sources import Source, given, sourced
from app.chat.export.tree import shown
from app.documents.citations import marks
from app.markup.readable import readable
from app.vault.rows import NewConversation, NewNode

_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_NOTE = re.compile(r"\[\^(s*)\d+-\d", re.IGNORECASE)
_MARKED = re.compile(r"([\\`*_\[\]<>#|])")


def markdown(tree: NewConversation, labels: Labels | None = None) -> str:
    """The chat; answers stand as they are, and a code block that was left open is closed."""
    words = labels or Labels()
    title = escaped(tree.title) or words.untitled
    head = f"# {title}\n\n*{words.time(tree.created)}*"
    branch = shown(tree)
    stem = _stem(text for node in branch for text in (node.text, node.reasoning))
    messages = (_message(node, f"{stem}{at}-", words) for at, node in enumerate(branch, 1))
    return "\n\n".join([head, *messages]) + "\n"


def escaped(untrusted: str) -> str:
    """A text as one line that Markdown takes as it is."""
    return _MARKED.sub(r"\\\1", " ".join(readable(untrusted).split()))


def _stem(texts: Iterable[str]) -> str:
    """How the names of our footnotes begin, so that none of an answer's own is the same."""
    longest = max((len(found[1]) for text in texts for found in _NOTE.finditer(text)), default=-1)
    return "s" * (longest + 1)


def _message(node: NewNode, stem: str, words: Labels) -> str:
    remarks = ", ".join(filter(None, (words.time(node.created), words.remarks(node))))
    parts = [f"---\n\n## {escaped(words.speaker(node))}", f"*{remarks}*"]
    if node.reasoning.strip():
        thought = closed(readable(node.reasoning).strip("\n"))
        quoted = "\n".join(f"> {line}".rstrip() for line in thought.split("\n"))
        parts.append(f"> **{words.reasoning}**\n>\n{quoted}")
    known = sourced(node, words)
    text = closed(readable(known.text).strip("\n"))
    noted = _noted(text, stem, known.numbers)
    parts += [noted, _list(words.documents, given(node, words))]
    parts.append(_sources(known.sources, stem, noted, words))
    return "\n\n".join(part for part in parts if part)


def _noted(text: str, stem: str, numbers: frozenset[int]) -> str:
    """The marks of known sources as references to footnotes."""
    pieces, at = [], 0
    for number, start, end in marks(text):
        if number in numbers and text[start:end] == f"[{number}]" and text[:start][-1:] != "\\":
            pieces += [text[at:start], f"[^{stem}{number}]"]
            at = end
    return "".join([*pieces, text[at:]])


def _sources(sources: Sequence[Source], stem: str, noted: str, words: Labels) -> str:
    """Footnotes for those that a mark leads to, a list of the others."""
    notes: dict[str, list[str]] = {}
    others = []
    for source in sources:
        label = f"[^{stem}{source.numbers[0]}]"
        if label in noted:
            notes.setdefault(label, []).append(escaped(source.text))
        else:
            others.append(source)
    told = [f"{label}: {'; '.join(texts)}" for label, texts in notes.items()]
    return "\n\n".join(filter(None, [_list(words.sources, others), *told]))


def _list(heading: str, sources: Sequence[Source]) -> str:
    lines = [f"- {escaped(one.text)}" for one in sources]
    return "\n".join([f"**{heading}**", "", *lines]) if lines else ""


def closed(text: str) -> str:
    """The text with a last code block that was left open closed: it would swallow what follows."""
    fence = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        if not fence:
            fence = found[1] if found else ""
        elif found and found[1].startswith(fence) and not line.strip().strip(fence[0]):
            fence = ""
    return f"{text}\n{fence}" if fence else text
