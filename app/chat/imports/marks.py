"""Takes other programs' own marks out of messages: citations, and reasoning inside the text."""

from __future__ import annotations

import html
import json
import re

_CITATION = re.compile("( ?)\ue200([^\ue200\ue201]{0,2000})\ue201")
_LEFTOVER = re.compile("[\ue200-\ue206]")
_SHOWN = frozenset({"entity", "url"})
_THINKING = re.compile(r"\s*<(think|thinking)>(.*?)</\1>\s*", re.DOTALL)
_UNENDED = re.compile(r"\s*<(?:think|thinking)>")
_FOLDED = re.compile(r'<details type="(reasoning|tool_calls|code_interpreter)"')
_FOLD_END = "</details>"
_SUMMARY = re.compile(r"\s*<summary>[^<]*</summary>")
_QUOTED = re.compile(r"^> ?", re.MULTILINE)
_TICKS = re.compile("`{3,}")


def without_citations(text: str) -> str:
    """ChatGPT's text without the marks of its sources; names and addresses in them stay."""
    if "\ue200" in text:
        text = _CITATION.sub(_cited, text)
    return _LEFTOVER.sub("", text)


def _cited(found: re.Match[str]) -> str:
    kind, *rest = found[2].split("\ue202")
    if kind not in _SHOWN or not rest:
        return ""
    if kind == "url":
        return found[1] + rest[0]
    try:
        told = json.loads(rest[0])
    except (ValueError, RecursionError):
        return ""
    is_named = isinstance(told, list) and len(told) > 1 and isinstance(told[1], str)
    return found[1] + told[1] if is_named else ""


def split_reasoning(text: str) -> tuple[str, str]:
    """(answer, reasoning) of a text that begins with its reasoning in `<think>`."""
    if found := _THINKING.match(text):
        return text[found.end() :], found[2].strip()
    if found := _UNENDED.match(text):
        return "", text[found.end() :].strip()
    return text, ""


def split_folded(text: str) -> tuple[str, str, int]:
    """(answer, reasoning, how many tool calls) of a text with Open WebUI's folded parts."""
    said: list[str] = []
    thought: list[str] = []
    tools = 0
    *folds, rest = text.split(_FOLD_END)
    for fold in folds:
        found = _FOLDED.search(fold)
        begin = fold.find(">", found.end()) if found else -1
        if found is None or begin < 0:
            said.append(fold + _FOLD_END)
            continue
        said.append(fold[: found.start()])
        if found[1] == "reasoning":
            thought.append(_unfolded(fold[begin + 1 :]))
        else:
            tools += 1
    answer, first = split_reasoning("".join([*said, rest]).strip("\n"))
    return answer, "\n\n".join(filter(None, (first, *thought))), tools


def _unfolded(fold: str) -> str:
    """What a fold holds, without its summary and the marks of a quotation."""
    summary = _SUMMARY.match(fold)
    return _QUOTED.sub("", html.unescape(fold[summary.end() if summary else 0 :].strip()))


def fenced(text: str, language: str = "") -> str:
    """A code block around a text, with a fence that the text does not close."""
    longest = max((len(found) for found in _TICKS.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language}\n{text.strip(chr(10))}\n{fence}"
