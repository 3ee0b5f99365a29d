"""The grammars made of JSON schemas, without a model: numbers and patterns are exactly those."""

from __future__ import annotations

import json
import random
import re

import pytest

from app.core.errors import UserError
from app.engine import gbnf
from app.engine.json_numbers import RULES, bounded
from app.engine.json_schema import to_gbnf
from app.engine.json_strings import STRING_RULES, from_pattern
from tests.quick import assert_quick


def as_regex(body: str) -> re.Pattern[str]:
    """A rule that is a regular expression, as Python's."""
    known = {**RULES, **STRING_RULES}
    found = ""
    for piece in re.findall(r'"(?:[^"\\]|\\.)*"|\[(?:[^\]\\]|\\.)*\]|[a-z][a-z0-9-]*|\S', body):
        if piece[0] == '"':
            text = piece[1:-1].replace('\\"', '"').replace("\\\\", "\\")
            found += f"(?:{re.escape(text)})"
        elif piece in known:
            found += f"(?:{as_regex(known[piece]).pattern})"
        else:
            found += piece
    return re.compile(found)


@pytest.mark.parametrize("seed", range(60))
def test_integers_are_those_between_the_bounds(seed: int) -> None:
    rng = random.Random(seed)
    low, high = sorted(rng.choice([rng.randint(-30, 30), rng.randint(-2000, 2000)]) for _ in "ab")
    schema = {
        key: value for key, value in (("minimum", low), ("maximum", high)) if rng.random() < 0.8
    }
    rule = as_regex(bounded(schema, whole=True))
    for number in range(-2100, 2100):
        fits = schema.get("minimum", number) <= number <= schema.get("maximum", number)
        assert bool(rule.fullmatch(str(number))) == fits, (schema, number)
    assert not rule.fullmatch("007")
    assert not rule.fullmatch("1.5")


@pytest.mark.parametrize(("low", "high"), [(0, 1), (-1, 1), (-3, -1), (-3, 0), (5, 120), (2, 2)])
def test_numbers_are_those_between_the_bounds(low: int, high: int) -> None:
    rule = as_regex(bounded({"minimum": low, "maximum": high}, whole=False))
    for hundredths in range(-400, 13000):
        text = f"{hundredths / 100:.2f}"
        assert bool(rule.fullmatch(text)) == (low <= hundredths / 100 <= high) or text == "-0.00"
    assert rule.fullmatch(str(high))


@pytest.mark.parametrize(
    "pattern",
    ["^a+$", "b", "^(ab|c)?d{2,3}$", "^[^a-c]{2}$", r"^\w+\s\d$", "^x|y$", "a.c", r"^\$\.[\]a-]$"],
)
def test_patterns_find_what_the_expression_finds(pattern: str) -> None:
    rule, rng = as_regex(from_pattern(pattern)), random.Random(pattern)
    for _ in range(3000):
        text = "".join(rng.choices("abcdxy1$.] -", k=rng.randint(0, 5)))
        assert bool(rule.fullmatch(json.dumps(text))) == bool(re.search(pattern, text)), text


@pytest.mark.parametrize(
    "schema",
    [
        *({keyword: 1} for keyword in ("not", "patternProperties", "multipleOf", "contains")),
        {"type": "array", "uniqueItems": True},
        {"type": "number", "minimum": 0.5},
        {"type": "strin"},
        {"enum": []},
        {"type": "string", "pattern": "(?=a)"},
        {"type": "string", "pattern": r"\bword"},
        {"type": "array", "minItems": 3, "maxItems": 2},
        {"allOf": [{"type": "string"}, {"type": "number"}]},
        {"allOf": [{"properties": {"a": {}}, "additionalProperties": False}, {"required": ["b"]}]},
        False,
        3,
    ],
)
def test_what_no_grammar_holds_to_is_refused_by_name(schema: object) -> None:
    with pytest.raises(UserError) as caught:
        to_gbnf(json.dumps(schema))
    assert caught.value.code == "schema_unsupported"


@pytest.mark.parametrize(
    "text",
    [
        '{"type": "string", "format": []}',
        '{"type": "string", "minLength": null}',
        '{"allOf": [{"required": ["a"]}, {"required": 1}]}',
        '{"allOf": [{"properties": "ab"}, {"properties": {"a": {}}}]}',
        '{"type": "integer", "minimum": NaN}',
        '{"const": 1e400}',
        '{"enum": [Infinity]}',
    ],
)
def test_what_is_no_schema_is_refused_in_words(text: str) -> None:
    """It is checked while it is typed: a traceback there would end in the log, not on the page."""
    with pytest.raises(UserError) as caught:
        to_gbnf(text)
    assert caught.value.code == "schema_unsupported"


@pytest.mark.parametrize(
    ("schema", "code"),
    [
        ({"$ref": "#/$defs/none"}, "schema_reference"),
        ({"$ref": "other.json"}, "schema_reference"),
        ({"allOf": [{"$ref": "#"}]}, "schema_too_large"),
        (
            {"type": "object", "properties": {"a": {"$ref": "#"}}, "required": ["a"]},
            "schema_endless",
        ),
        ({"type": "string", "maxLength": 10**9}, "schema_too_large"),
        ({"enum": list(range(60_000))}, "schema_too_large"),
    ],
)
def test_endless_and_huge_ones_are_refused(schema: object, code: str) -> None:
    with pytest.raises(UserError) as caught:
        to_gbnf(json.dumps(schema))
    assert caught.value.code == code


def test_deep_and_wide_schemas_are_refused_within_their_bounds() -> None:
    deep = '{"items":' * 5000 + "{}" + "}" * 5000
    wide = json.dumps({"properties": {f"p{i}": {"type": "string"} for i in range(3200)}})
    shared: object = {"type": "string"}
    for _ in range(20):
        shared = {"anyOf": [shared, shared]}
    for text in (deep, wide, "[" * 50_000, json.dumps(shared)[:120_000], "9" * 5000):
        with pytest.raises(UserError):
            to_gbnf(text)


@pytest.mark.parametrize(
    "schema",
    [
        True,
        {},
        {"type": "object"},
        {"type": "object", "additionalProperties": {"type": "integer"}},
        {"properties": {"a": {}, "b": {}, "c": {}}, "required": ["b", "d"]},
        {"type": "array", "prefixItems": [{}, {"type": "null"}], "items": {"type": "boolean"}},
        {"oneOf": [{"type": "string"}, {"$ref": "#/$defs/a~1b"}], "$defs": {"a/b": {"const": 1}}},
        {"type": "object", "allOf": [{"required": ["x"]}, {"properties": {"x": {"type": "null"}}}]},
        {"$ref": "#/$defs/%C3%A9%20a", "$defs": {"é a": {"type": "null"}}},
        {"type": ["string", "null"], "maxLength": 3, "title": "t", "x-other": 1},
        {"properties": {'a\nb\t"\\é\ud83d': {}}},
    ],
)
def test_common_schemas_become_grammars(schema: object) -> None:
    gbnf.check(to_gbnf(json.dumps(schema)))


def test_a_grammar_is_refused_at_its_line() -> None:
    with pytest.raises(UserError) as caught:
        gbnf.check('root ::= a\n# told\na ::= "x" %% "y"\n')
    assert caught.value.code == "grammar_unreadable"
    assert caught.value.facts == {"line": 3, "near": '%% "y"'}


@pytest.mark.parametrize(
    "text", ["root ::= a\na ::= a?", 'root ::= ("a"?)*', 'root ::= a b\na ::= ""\nb ::= root']
)
def test_rules_that_begin_with_themselves_are_named(text: str) -> None:
    with pytest.raises(UserError, match="grammar_left_recursion"):
        gbnf.check(text)


def test_rules_that_wait_for_one_another_are_followed_in_no_time() -> None:
    """Each of the names may be empty, and with each all before it were looked up anew."""
    names = [f"a{number}" for number in range(7_500)]
    text = f"root ::= {' '.join(reversed(names))}\n" + "".join(f'{n} ::= ""\n' for n in names)
    assert_quick(lambda: gbnf.check(text), 1)


def test_the_grammars_of_llama_cpp_pass() -> None:
    module = pytest.importorskip("llama_cpp.llama_grammar")
    for name in dir(module):
        if name.endswith("_GBNF"):
            gbnf.check(getattr(module, name))
