"""One chat as Markdown: the branch that is shown, with who wrote what and when."""

from __future__ import annotations

import re

from app.chat.export.labels import Labels
from app.chat.export.tree import shown
from app.markup.readable import readable
from app.vault.rows import NewConversation, NewNode

_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_MARKED = re.compile(r"([\\`*_\[\]<>#|])")


def markdown(tree: NewConversation, labels: Labels | None = None) -> str:
    """The chat; answers stand as they are, and a code block that was left open is closed."""
    words = labels or Labels()
    title = escaped(tree.title) or words.untitled
    head = f"# {title}\n\n*{words.time(tree.created)}*"
    return "\n\n".join([head, *(_message(node, words) for node in shown(tree))]) + "\n"


def escaped(untrusted: str) -> str:
    """A text as one line that Markdown takes as it is."""
    return _MARKED.sub(r"\\\1", " ".join(readable(untrusted).split()))


def _message(node: NewNode, words: Labels) -> str:
    remarks = ", ".join(filter(None, (words.time(node.created), words.remarks(node))))
    parts = [f"---\n\n## {escaped(words.speaker(node))}", f"*{remarks}*"]
    if node.reasoning.strip():
        thought = closed(readable(node.reasoning).strip("\n"))
        quoted = "\n".join(f"> {line}".rstrip() for line in thought.split("\n"))
        parts.append(f"> **{words.reasoning}**\n>\n{quoted}")
    text = readable(node.text).strip("\n")
    parts.append(closed(text))
    return "\n\n".join(part for part in parts if part)


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
