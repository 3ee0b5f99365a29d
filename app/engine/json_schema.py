"""Turns a JSON schema into a grammar whose every text is JSON that the schema allows.

What a grammar cannot hold to is refused by name, never left out in silence. The grammar may be
narrower than the schema: properties come in the schema's order, and none that it does not name.
`oneOf` is read as `anyOf`: that only one of them fits cannot be said in a grammar.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from typing import Any

from app.core.errors import UserError
from app.engine import gbnf, json_numbers
from app.engine.json_strings import FORMATS, STRING_RULES, from_pattern, literal

TEXT_LIMIT = 128 * 1024
"""Characters of a schema."""
_NODE_LIMIT = 3000
_DEPTH_LIMIT = 48

Schema = dict[str, Any]

_RULES = {
    **STRING_RULES,
    **json_numbers.RULES,
    "ws": '| " " | "\\n" [ \\t]{0,20}',
    "sep": '"," ws',
    "boolean": '"true" | "false"',
    "null": '"null"',
    "object": '"{" ws (member (sep member)* ws)? "}"',
    "member": 'string ":" ws value',
    "array": '"[" ws (value (sep value)* ws)? "]"',
    "value": "object | array | string | number | boolean | null",
}
# fmt: off
_REFUSED = frozenset((
    "not", "if", "then", "else", "patternProperties", "propertyNames", "dependentRequired",
    "dependentSchemas", "dependencies", "contains", "minContains", "maxContains", "uniqueItems",
    "multipleOf", "unevaluatedProperties", "unevaluatedItems", "minProperties", "maxProperties",
    "$dynamicRef", "$recursiveRef",
))
"""Keywords of JSON schema that forbid something and that no grammar here holds to."""
_SILENT = frozenset((
    "title", "description", "default", "examples", "$schema", "$id", "$comment", "$defs",
    "definitions", "deprecated", "readOnly", "writeOnly", "$anchor",
))
# fmt: on
_TYPES = {
    "object": ("properties", "required", "additionalProperties"),
    "array": ("items", "prefixItems", "minItems", "maxItems"),
    "string": ("minLength", "maxLength", "pattern"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
}
"""The keywords that tell the type where it is not named."""
_SHAPES: dict[str, type] = {
    "properties": dict,
    "required": list,
    "format": str,
    "minItems": int,
    "maxItems": int,
    "minLength": int,
    "maxLength": int,
}
"""What the values of keywords have to be, where they are looked into."""


def to_gbnf(untrusted_schema: str) -> str:
    """A grammar that `gbnf.check` has passed.

    Raises UserError `schema_unreadable` (`line`), `schema_unsupported` (`keyword`),
    `schema_reference` (`reference`), `schema_too_large`, `schema_endless`.
    """
    if len(untrusted_schema) > TEXT_LIMIT:
        raise UserError("schema_too_large")
    try:
        schema = json.loads(untrusted_schema, parse_constant=_no_number, parse_float=_finite)
    except json.JSONDecodeError as error:
        raise UserError("schema_unreadable", line=error.lineno) from error
    except (ValueError, RecursionError) as error:
        raise UserError("schema_too_large") from error
    text = _Converter(schema).convert()
    try:
        gbnf.check(text)
    except UserError as error:
        codes = {"grammar_left_recursion": "schema_endless", "grammar_endless": "schema_endless"}
        raise UserError(codes.get(error.code, "schema_too_large")) from error
    return text


class _Converter:
    """Makes a rule for every part of one schema."""

    def __init__(self, whole: object) -> None:
        self._whole = whole
        self._rules: dict[str, str] = {}
        self._by_reference: dict[str, str] = {}
        self._depth = self._nodes = 0

    def convert(self) -> str:
        """The grammar's text."""
        self._rules["root"] = self._visit(self._whole)
        rules = {**_RULES, **self._rules}
        return "\n".join(f"{name} ::= {body}" for name, body in rules.items())

    def _rule(self, body: str) -> str:
        name = f"r{len(self._rules)}"
        self._rules[name] = body
        return name

    def _visit(self, schema: object) -> str:
        """The name of the rule for a schema."""
        self._nodes += 1
        self._depth += 1
        if self._nodes > _NODE_LIMIT or self._depth > _DEPTH_LIMIT:
            raise UserError("schema_too_large")
        name = self._rule_for(schema)
        self._depth -= 1
        return name

    def _rule_for(self, schema: object) -> str:
        if schema is True:
            return "value"
        if not isinstance(schema, dict):
            raise _unsupported("false" if schema is False else str(schema)[:40])
        for keyword in _REFUSED.intersection(schema):
            if schema[keyword] is not False:
                raise _unsupported(keyword)
        schema = _telling(schema)
        if "$ref" in schema:
            return self._referred(schema)
        if "allOf" in schema:
            return self._visit(self._all_of(schema))
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                return self._any_of(schema, keyword)
        return self._typed(schema)

    def _typed(self, schema: Schema) -> str:
        if "const" in schema or "enum" in schema:
            return self._one_of_values(schema)
        kind = schema.get("type", _told_type(schema))
        if isinstance(kind, list):
            if not kind:
                raise _unsupported("type")
            return self._rule(" | ".join(self._visit({**schema, "type": one}) for one in kind))
        makers: dict[str, Callable[[Schema], str]] = {
            "object": self._object,
            "array": self._array,
            "string": self._string,
            "number": self._number,
            "integer": self._number,
        }
        if kind in ("boolean", "null", "value"):
            return str(kind)
        if not isinstance(kind, str) or kind not in makers:
            raise _unsupported(f"type {kind!s}"[:40])
        return makers[kind](schema)

    # References and combinations

    def _referred(self, schema: Schema) -> str:
        reference = schema.pop("$ref")
        target = self._find(reference)
        if schema:
            return self._visit({"allOf": [target, schema]})
        if reference not in self._by_reference:
            name = self._by_reference[reference] = self._rule("")
            self._rules[name] = self._visit(target)
        return self._by_reference[reference]

    def _find(self, reference: object) -> object:
        if not isinstance(reference, str) or not (reference == "#" or reference[:2] == "#/"):
            raise UserError("schema_reference", reference=str(reference)[:80])
        found = self._whole
        for step in reference.split("/")[1:]:
            key = _unquoted(step).replace("~1", "/").replace("~0", "~")
            if isinstance(found, list) and key.isdecimal() and int(key) < len(found):
                found = found[int(key)]
            elif isinstance(found, dict) and key in found:
                found = found[key]
            else:
                raise UserError("schema_reference", reference=reference[:80])
        return found

    def _any_of(self, schema: Schema, keyword: str) -> str:
        others = schema.pop(keyword)
        if not isinstance(others, list) or not others:
            raise _unsupported(keyword)
        parts = ({"allOf": [schema, other]} if schema else other for other in others)
        return self._rule(" | ".join(self._visit(part) for part in parts))

    def _all_of(self, schema: Schema) -> object:
        parts = schema.pop("allOf")
        if not isinstance(parts, list):
            raise _unsupported("allOf")
        whole: Schema = schema
        for part in parts:
            if part is True:
                continue
            seen = 0
            while isinstance(part, dict) and set(part) - _SILENT == {"$ref"}:
                part, seen = self._find(part["$ref"]), seen + 1  # noqa: PLW2901
                if seen > _DEPTH_LIMIT:
                    raise UserError("schema_endless")
            if not isinstance(part, dict):
                raise _unsupported("allOf")
            whole = _merged(whole, _telling(part))
        return whole

    def _one_of_values(self, schema: Schema) -> str:
        values = [schema["const"]] if "const" in schema else schema["enum"]
        if not isinstance(values, list):
            raise _unsupported("enum")
        kinds = schema.get("type")
        if kinds is not None:
            wanted = kinds if isinstance(kinds, list) else [kinds]
            values = [value for value in values if set(_types_of(value)) & set(map(str, wanted))]
        if not values:
            raise _unsupported("enum")
        return self._rule(" | ".join(literal(value) for value in values))

    # The types

    def _object(self, schema: Schema) -> str:
        properties = schema.get("properties", {})
        required, more = schema.get("required", []), schema.get("additionalProperties", True)
        if not isinstance(properties, dict) or not isinstance(required, list):
            raise _unsupported("properties")
        properties = {**{str(name): more for name in required}, **properties}
        ordered = [*schema.get("properties", {}), *required]
        members = {
            name: self._rule(f'{literal(name)} ":" ws {self._visit(properties[name])}')
            for name in dict.fromkeys(map(str, ordered))
        }
        if members:
            return self._members([(name in required, rule) for name, rule in members.items()])
        if more is False:
            return self._rule('"{" ws "}"')
        member = self._rule(f'string ":" ws {self._visit(more)}')
        return self._rule(f'"{{" ws ({member} (sep {member})* ws)? "}}"')

    def _members(self, members: list[tuple[bool, str]]) -> str:
        """Members in this order, the optional ones left out at will."""
        first: list[str] = []
        rest = '""'
        for needed, member in reversed(members):
            if needed:
                first.clear()
            first.insert(0, f"{member} {rest}" if rest != '""' else member)
            rest = self._rule(f"(sep {member}){'' if needed else '?'} {rest}")
        optional = "" if any(needed for needed, _ in members) else "?"
        return self._rule(f'"{{" ws (({" | ".join(first)}) ws){optional} "}}"')

    def _array(self, schema: Schema) -> str:
        items, first = schema.get("items", True), schema.get("prefixItems", [])
        if isinstance(items, list):
            items, first = schema.get("additionalItems", False), items
        least, most = _bounds(schema, "minItems", "maxItems")
        if not isinstance(first, list):
            raise _unsupported("prefixItems")
        if first and "items" not in schema and least <= len(first):
            items = False
        firsts = [self._visit(item) for item in first[:most]]
        more = 0 if items is False else None if most is None else most - len(firsts)
        least = max(0, least - len(firsts))
        if more is not None and least > more:
            raise _unsupported("minItems")
        if more == 0:
            return self._rule(f'"[" ws {" sep ".join(firsts)} ws "]"')
        item = self._visit(items)
        if firsts:
            times = _times(least, more)
            return self._rule(f'"[" ws {" sep ".join(firsts)} (sep {item}){times} ws "]"')
        times = _times(max(0, least - 1), None if more is None else more - 1)
        optional = "" if least else "?"
        return self._rule(f'"[" ws ({item} (sep {item}){times} ws){optional} "]"')

    def _string(self, schema: Schema) -> str:
        least, most = _bounds(schema, "minLength", "maxLength")
        bounded = least > 0 or most is not None
        pattern, form = schema.get("pattern"), schema.get("format")
        if pattern is not None:
            if bounded or not isinstance(pattern, str):
                raise _unsupported("pattern")
            return self._rule(from_pattern(pattern))
        if form in FORMATS and not bounded:
            return self._rule(FORMATS[form])
        if not bounded:
            return "string"
        return self._rule(f'"\\"" char{_times(least, most)} "\\""')

    def _number(self, schema: Schema) -> str:
        body = json_numbers.bounded(schema, whole=schema.get("type") == "integer")
        return self._rule(body)


def _telling(schema: Schema) -> Schema:
    """What of a schema says something; refuses what is no schema's."""
    for keyword, kind in _SHAPES.items():
        if keyword in schema and not isinstance(schema[keyword], kind):
            raise _unsupported(keyword)
    return {key: value for key, value in schema.items() if key not in _SILENT}


def _no_number(constant: str) -> object:
    """`NaN` and `Infinity`, which JSON does not have."""
    raise _unsupported(constant)


def _finite(digits: str) -> float:
    if math.isinf(value := float(digits)):
        raise _unsupported(digits[:40])
    return value


def _unquoted(step: str) -> str:
    """A part of an address without its percent signs."""
    return re.sub(
        "(?:%[0-9A-Fa-f]{2})+",
        lambda found: bytes.fromhex(found[0].replace("%", "")).decode("utf-8", "replace"),
        step,
    )


def _told_type(schema: Schema) -> str:
    for kind, keywords in _TYPES.items():
        if any(keyword in schema for keyword in keywords):
            return kind
    return "value"


def _merged(one: Schema, other: Schema) -> Schema:
    """What both say; they may say the same thing twice, but not two things."""
    for ours, theirs in ((one, other), (other, one)):
        others = set(theirs.get("properties", ())) - set(ours.get("properties", ()))
        if others and ours.get("additionalProperties", True) is not True:
            raise _unsupported("additionalProperties")
    merged = dict(one)
    for key, value in other.items():
        if key not in merged or merged[key] == value:
            merged[key] = value
        elif key == "properties" and isinstance(value, dict):
            ours = merged[key]
            shared = {name: {"allOf": [ours[name], value[name]]} for name in ours if name in value}
            merged[key] = {**ours, **value, **shared}
        elif key == "required" and isinstance(value, list):
            merged[key] = [*merged[key], *value]
        elif key == "additionalProperties":
            both = (merged[key], value)
            merged[key] = False if False in both else {"allOf": [*both]}
        else:
            raise _unsupported("allOf")
    return merged


def _types_of(value: object) -> tuple[str, ...]:
    if isinstance(value, bool):
        return ("boolean",)
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return ("integer", "number")
    kinds = {str: "string", float: "number", list: "array", dict: "object"}
    return (kinds.get(type(value), "null"),)


def _bounds(schema: Schema, low: str, high: str) -> tuple[int, int | None]:
    least, most = schema.get(low, 0), schema.get(high)
    for keyword, value in ((low, least), (high, most)):
        if value is not None and (not isinstance(value, int) or value < 0):
            raise _unsupported(keyword)
        if value is not None and value > gbnf.REPEAT_LIMIT:
            raise UserError("schema_too_large")
    if most is not None and most < least:
        raise _unsupported(high)
    return least, most


def _times(least: int, most: int | None) -> str:
    return f"{{{least},{'' if most is None else most}}}"


def _unsupported(keyword: str) -> UserError:
    return UserError("schema_unsupported", keyword=re.sub(r"\s+", " ", keyword))
