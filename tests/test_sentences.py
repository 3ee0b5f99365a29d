"""Every code the program can raise has a sentence, whose gaps the code's facts can fill."""

from __future__ import annotations

import ast
import re
import string
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from app.core.sentences import SENTENCES, fill, sentence_of
from app.core.words import Ending
from app.models.fit import Kind

APP = Path(__file__).resolve().parents[1] / "app"
NOTES = {"note", "notes", "warnings"}
"""Names under which rooms collect codes that are no errors."""
REASON = re.compile(
    r"(?:best_on|best_partly|best_only|fit_chose|fit_step|fit_too|pick|quality|row|why|import_left|with_draft|with_mmproj)_[a-z_]+"
)
"""Codes that say why: they stand in values, with their facts beside them."""
CODE = re.compile(r"[a-z]+(?:_[a-z]+)+")
OF_DOCUMENTS = re.compile(r"document_[a-z_]+")
"""What the reader of a document notes or raises; it adds the document's name to the facts."""
WITHOUT_SENTENCE = {"ending_end"}
"""An answer that ended as it should needs none."""
TOLD_OTHERWISE = {"stopped", "odd_context_length", "ending_interrupted"}
"""Passed on as plain text: by the engine child, in a list, by the window."""


@cache
def trees() -> dict[str, ast.Module]:
    """The whole program, parsed once; without the sentences themselves."""
    return {
        path.relative_to(APP).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted(APP.rglob("*.py"))
        if not path.name.startswith("sentences") or path.parent.name == "ui"
    }


@cache
def error_names() -> frozenset[str]:
    """AlcoveError and everything derived from it, by name."""
    names, before = {"AlcoveError"}, 0
    while before != len(names):
        before = len(names)
        for tree in trees().values():
            for node in ast.walk(tree):
                if isinstance(node, ast.ClassDef):
                    bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                    names |= {node.name} if bases & names else set()
    return frozenset(names)


def codes_of(value: ast.expr, scope: ast.AST) -> set[str]:
    """The codes an expression may be: a text, either branch, a variable or a function of ours."""
    match value:
        case ast.Constant(value=str(code)):
            return {code}
        case ast.IfExp(body=body, orelse=orelse):
            return codes_of(body, scope) | codes_of(orelse, scope)
        case ast.BoolOp(values=values):
            return union(codes_of(each, scope) for each in values)
        case ast.Name(id=name):
            return union(codes_of(each, scope) for each in assigned(name, scope))
        case ast.Call(func=ast.Name(id=name)):
            return union(codes_of(each, scope) for each in returned(name, scope))
    return set()


def union(sets: Iterable[set[str]]) -> set[str]:
    return set().union(*sets)


def assigned(name: str, scope: ast.AST) -> Iterator[ast.expr]:
    """What a variable is set to."""
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign) and name in names_in(node.targets):
            yield node.value


def returned(name: str, scope: ast.AST) -> Iterator[ast.expr]:
    """What a function gives back."""
    for node in ast.walk(scope):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            inner = (each for each in ast.walk(node) if isinstance(each, ast.Return))
            yield from (each.value for each in inner if each.value is not None)


def names_in(targets: list[ast.expr]) -> set[str]:
    return {target.id for target in targets if isinstance(target, ast.Name)}


@cache
def raised() -> dict[str, set[str]]:
    """The facts given with each code, wherever it is raised."""
    found: dict[str, set[str]] = defaultdict(set)
    for tree in trees().values():
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name(id=name), args=[code, *_], keywords=keywords) if (
                    name in error_names()
                ):
                    for each in codes_of(code, tree):
                        found[each] |= {keyword.arg or "" for keyword in keywords}
    return dict(found)


@cache
def noted() -> frozenset[str]:
    """Codes that are told without being raised: notes of a loaded model, odd headers."""
    found: set[str] = set()
    for tree in trees().values():
        for node in ast.walk(tree):
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id=name), attr="append"), args=[code]
                ) if name in NOTES:
                    found |= codes_of(code, ast.Module([], []))
                case ast.Assign(targets=targets, value=value) if names_in(targets) & NOTES:
                    found |= {c.value for c in ast.walk(value) if is_text(c)}
    return frozenset(code for code in found if CODE.fullmatch(code))


def is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@cache
def literals() -> frozenset[str]:
    """Every text in the source."""
    found = {
        node.value
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return frozenset(found)


@cache
def reasons() -> frozenset[str]:
    """The codes of reasons, those put together from a verdict's kind included."""
    kinds = [kind for kind in get_args(Kind) if kind != "too_large"]
    found = set(literals())
    for tree in trees().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and len(node.values) > 1:
                parts = [part.value if is_text(part) else None for part in node.values]
                found |= {"".join(kind if p is None else p for p in parts) for kind in kinds}
    return frozenset(code for code in found if REASON.fullmatch(code))


@cache
def noted_of_documents() -> frozenset[str]:
    """The names of the facts given with what is noted of documents."""
    return frozenset(
        keyword.arg or ""
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "note"
        for keyword in node.keywords
    )


def endings() -> set[str]:
    """The codes that the window makes of an answer's ending."""
    return {f"ending_{ending}" for ending in get_args(Ending)}


def test_the_walk_sees_the_usual_ways_of_raising() -> None:
    seen = raised()
    assert len(seen) > 60
    assert seen["disk_full"] == {"path", "detail"} or "path" in seen["disk_full"]
    assert {"wrong_recovery", "gguf_html_page", "keyring_locked", "template_empty"} <= set(seen)
    assert {"template_missing", "odd_template", "context_beyond_training"} <= noted()


@pytest.mark.parametrize("code", sorted(raised()))
def test_every_error_has_a_sentence(code: str) -> None:
    assert code in SENTENCES, f"write a sentence for {code} into app/core/sentences.py"


@pytest.mark.parametrize("code", sorted(noted() | reasons() | (endings() - WITHOUT_SENTENCE)))
def test_every_note_reason_and_ending_has_a_sentence(code: str) -> None:
    assert code in SENTENCES, f"write a sentence for {code} into app/core/sentences.py"


@pytest.mark.parametrize("code", SENTENCES)
def test_no_gap_is_left_that_no_fact_fills(code: str) -> None:
    gaps = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]) if name}
    known = literals() if REASON.fullmatch(code) else raised().get(code, set())
    if OF_DOCUMENTS.fullmatch(code):
        known = known | {"name"} | (noted_of_documents() if code in literals() else set())
    assert gaps <= known


@pytest.mark.parametrize("code", SENTENCES)
def test_no_sentence_is_left_over(code: str) -> None:
    known = set(raised()) | noted() | reasons() | endings() | (TOLD_OTHERWISE & literals())
    known |= {found for text in literals() for found in OF_DOCUMENTS.findall(text)}
    assert code in known, f"nothing says {code} any more: delete it"


@pytest.mark.parametrize("code", SENTENCES)
def test_sentences_are_sentences(code: str) -> None:
    text = SENTENCES[code]
    assert text[0].isupper() or text[0] in "{“"
    assert text[-1] in ".}"
    assert "  " not in text
    assert not re.search(r"\b(error|invalid|failed to)\b", text, re.IGNORECASE)


def test_filling_in() -> None:
    told = sentence_of("prompt_too_long", {"tokens": 12345, "context": 4096})
    assert "12,345 tokens" in told
    assert "4,096" in told


def test_a_missing_fact_leaves_a_gap_not_an_error() -> None:
    told = sentence_of("engine_died", {"signal": "", "reason": ""})
    assert "()" not in told
    assert told.endswith("anew.")
    assert sentence_of("prompt_too_long", {})


def test_an_unknown_code_is_told_with_its_name() -> None:
    assert "moon_full" in sentence_of("moon_full", {})


@pytest.mark.parametrize("hostile", ["{code}", "{", "}", "{0}", "{reason.__class__}", "%s\0"])
def test_facts_are_only_text(hostile: str) -> None:
    """A file's own words must not be read as a template."""
    assert sentence_of("model_refused", {"reason": hostile}).endswith(hostile.strip())


def test_a_fact_called_code_does_not_hide_the_code() -> None:
    assert fill("{code}", "real", {"code": "hostile"}) == "real"
