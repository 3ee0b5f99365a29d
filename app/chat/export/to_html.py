"""One chat as a page that stands alone: no script, nothing remote, every text escaped."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from html import escape
from string import ascii_letters, digits

from app.chat.export.html_blocks import HtmlBlocks
from app.chat.export.labels import Labels, moment
from app.chat.export.sources import Source, given, sourced
from app.chat.export.style import STYLE
from app.chat.export.tree import shown
from app.markup.blocks import MarkdownReader
from app.markup.readable import readable
from app.vault.rows import NewConversation, NewNode

_KEPT = frozenset(f"{ascii_letters}{digits}-._~".encode())
"""Bytes that stand for themselves in an address."""


def html(tree: NewConversation, labels: Labels | None = None, *, style: str = STYLE) -> str:
    """The branch that is shown. The page may load nothing, by its own policy (threats.md U4).

    `style` is for what prints it and knows less of CSS than a browser.
    """
    words = labels or Labels()
    blocks = HtmlBlocks(MarkdownReader(), words)
    title = one_line(tree.title) or words.untitled
    branch = enumerate(shown(tree), 1)
    articles = "\n".join(_article(node, f"source-{at}-", blocks, words) for at, node in branch)
    body = f"{_header(title, tree.created, words)}\n<main>\n{articles}\n</main>"
    return page(title, body, words.language, style)


def index_page(entries: Sequence[tuple[str, NewConversation]], labels: Labels | None = None) -> str:
    """The list of many chats, with links to their files beside it."""
    words = labels or Labels()
    lines = [
        f'<li dir="auto"><a href="{encoded(name)}">{escape(one_line(tree.title) or words.untitled)}'
        f'</a> <span class="when">{_time(tree.created, words)}</span></li>'
        for name, tree in entries
    ]
    heading = f"<h1>{escape(words.chats)}</h1>"
    body = f"{heading}\n<main>\n<ul>\n{chr(10).join(lines)}\n</ul>\n</main>"
    return page(words.chats, body, words.language, STYLE)


def page(title: str, body: str, language: str, style: str) -> str:
    """A whole page around a body that is HTML already; only this very style may apply."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy, quote=False)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="generator" content="Alcove">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def one_line(untrusted: str) -> str:
    """A title without line breaks and without what hides."""
    return " ".join(readable(untrusted).split())


def encoded(name: str) -> str:
    """A file name as a relative address."""
    bytes_ = name.encode("utf-8", "replace")
    return "".join(chr(one) if one in _KEPT else f"%{one:02X}" for one in bytes_)


def _header(title: str, created: int, words: Labels) -> str:
    when = f'<p class="when">{_time(created, words)}</p>'
    return f'<header>\n<h1 dir="auto">{escape(title)}</h1>\n{when}\n</header>'


def _time(milliseconds: int, words: Labels) -> str:
    machine = f"{moment(milliseconds):%Y-%m-%dT%H:%M:%SZ}"
    return f'<time datetime="{machine}">{escape(words.time(milliseconds))}</time>'


def _article(node: NewNode, anchor: str, blocks: HtmlBlocks, words: Labels) -> str:
    remarks = escape(words.remarks(node))
    when = " · ".join(filter(None, (_time(node.created, words), remarks)))
    speaker = f'<h2 dir="auto">{escape(one_line(words.speaker(node)))}</h2>'
    known = sourced(node, words)
    said = readable(known.text).strip("\n")
    if node.role == "assistant":
        text = f'<div dir="auto">\n{blocks.of(said, anchor, known.numbers)}</div>'
    else:
        text = f'<div class="said" dir="auto">{escape(said)}</div>'
    parts = [speaker, f'<p class="when">{when}</p>', _reasoning(node, blocks, words), text]
    parts.append(_list(words.documents, given(node, words), ""))
    parts.append(_list(words.sources, known.sources, anchor))
    inside = "\n".join(filter(None, parts))
    return f'<article class="{node.role}">\n{inside}\n</article>'


def _list(heading: str, sources: Sequence[Source], anchor: str) -> str:
    """Documents, or places that marks lead to: the first of a number is its `anchor`."""
    if not sources:
        return ""
    lines, known = [], set()
    for source in sources:
        first = source.numbers[0]
        name = f' id="{anchor}{first}"' if anchor and first not in known else ""
        known.add(first)
        lines.append(f'<li{name} dir="auto">{escape(one_line(source.text))}</li>')
    items = "\n".join(lines)
    return f'<div class="sources">\n<p>{escape(heading)}</p>\n<ul>\n{items}\n</ul>\n</div>'


def _reasoning(node: NewNode, blocks: HtmlBlocks, words: Labels) -> str:
    thought = readable(node.reasoning).strip("\n")
    if not thought:
        return ""
    summary = f"<summary>{escape(words.reasoning)}</summary>"
    return f'<details dir="auto">\n{summary}\n{blocks.of(thought)}</details>'
