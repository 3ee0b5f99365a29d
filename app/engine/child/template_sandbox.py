"""The Jinja environment for chat templates: sandboxed, and no value can grow past a limit."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.ext import Extension, loopcontrols
from jinja2.filters import FILTERS
from jinja2.parser import Parser
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

TEXT_LIMIT = 8 * 1024 * 1024
"""Characters of any text a template makes, and of the whole prompt."""

ITEM_LIMIT = 100_000
DEPTH_LIMIT = 100
_INDENT_LIMIT = 64
_INTEGER_BITS = 512
_NODE_COST = 64
"""Characters that one value in a container counts for: about 130,000 values fit."""

# fmt: off
_FILTERS = (
    "abs", "attr", "capitalize", "count", "d", "default", "dictsort", "e", "escape",
    "first", "float", "forceescape", "groupby", "int", "items", "last", "length", "list",
    "lower", "map", "max", "min", "reject", "rejectattr", "reverse", "round", "safe",
    "select", "selectattr", "sort", "sum", "title", "trim", "unique", "upper",
)
# fmt: on
"""Jinja's own filters that cannot blow a value up; the others are ours, or missing."""

_REFUSED_METHODS = frozenset({"encode", "format_map", "maketrans", "to_bytes", "translate"})
_WIDE_PERCENT = re.compile(r"%[^a-zA-Z%]*(?:\d{4}|\*)")
_WIDE_FORMAT = re.compile(r"\{[^{}]*:[^{}]*(?:\d{4}|\{)")


class TooLargeError(Exception):
    """A template tried to make a value past the limits."""


class RefusedError(jinja2.TemplateError):
    """The template itself called `raise_exception`."""


def bounded(size: int, limit: int = TEXT_LIMIT) -> None:
    """Raise TooLargeError when `size` is more than `limit`."""
    if size > limit:
        raise TooLargeError


def _walk(value: object, budget: int) -> int:
    """Count what printing a container takes, so that shared nesting cannot explode."""
    if isinstance(value, str):
        budget -= len(value)
    elif isinstance(value, list | tuple):
        for item in value:
            budget = _walk(item, budget)
    elif isinstance(value, dict):
        for key, item in value.items():
            budget = _walk(item, _walk(key, budget))
    budget -= _NODE_COST
    bounded(-budget, 0)
    return budget


def _text(value: object) -> str:
    _walk(value, TEXT_LIMIT)
    return str(value)


def _finalize(value: object) -> object:
    return value if isinstance(value, str) else _text(value)


def _concat(parts: Iterable[str]) -> str:
    size, kept = 0, []
    for part in parts:
        size += len(part)
        bounded(size)
        kept.append(part)
    return "".join(kept)


def _concat_any(parts: Iterable[object]) -> str:
    return _concat(_text(part) for part in parts)


def _join(values: Iterable[object], d: str = "", attribute: str | int | None = None) -> str:
    if attribute is not None:
        values = (value[attribute] for value in values)  # type: ignore[index]
    kept = [_text(value) for value in values]
    bounded(sum(map(len, kept)) + len(d) * len(kept))
    return d.join(kept)


def _replace(value: object, old: str, new: str, count: int = -1) -> str:
    text = _text(value)
    found = text.count(old)
    bounded(len(text) + (found if count < 0 else min(count, found)) * len(new))
    return text.replace(old, new, count)


def _replace_filter(value: object, old: object, new: object, count: int | None = None) -> str:
    return _replace(value, str(old), str(new), -1 if count is None else count)


def _indent(value: object, width: int | str = 4, first: bool = False, blank: bool = False) -> str:
    text = _text(value)
    filler = width if isinstance(width, str) else " " * min(width, _INDENT_LIMIT)
    bounded(len(text) + len(filler) * (text.count("\n") + 1))
    lines = text.split("\n")
    rest = [filler + line if line or blank else line for line in lines[1:]]
    return "\n".join([(filler if first else "") + lines[0], *rest])


def _tojson(
    value: object,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """As in transformers' chat templates: readable text, no HTML escaping."""
    _walk(value, TEXT_LIMIT)
    encoder = json.JSONEncoder(
        ensure_ascii=ensure_ascii,
        indent=None if indent is None else min(int(indent), _INDENT_LIMIT),
        separators=separators,
        sort_keys=sort_keys,
    )
    return _concat(encoder.iterencode(value))


def _from_json(text: str) -> object:
    return json.loads(text)


def _percent(template: str, values: object) -> str:
    items = values if isinstance(values, tuple) else (values,)
    if _WIDE_PERCENT.search(template):
        raise TooLargeError
    longest = max((len(_text(item)) for item in items), default=0)
    bounded(len(template) + template.count("%") * (longest + 1000))
    return template % values


def _format_filter(value: object, *args: object, **kwargs: object) -> str:
    return _percent(_text(value), kwargs or args)


def _raise_exception(message: object = "") -> None:
    raise RefusedError(_text(message)[:500])


def _multiply(left: Any, right: Any) -> Any:
    for value, count in ((left, right), (right, left)):
        if isinstance(value, str):
            bounded(len(value) * count)
        elif isinstance(value, list | tuple):
            bounded(len(value) * count, ITEM_LIMIT)
    return _small(left * right)


def _small(value: Any) -> Any:
    if isinstance(value, int) and value.bit_length() > _INTEGER_BITS:
        raise TooLargeError
    return value


def _add(left: Any, right: Any) -> Any:
    if isinstance(left, str) and isinstance(right, str):
        bounded(len(left) + len(right))
    elif isinstance(left, list | tuple) and isinstance(right, list | tuple):
        bounded(len(left) + len(right), ITEM_LIMIT)
    return _small(left + right)


def _power(left: Any, right: Any) -> Any:
    if isinstance(left, int) and isinstance(right, int):
        bounded(left.bit_length() * abs(right), _INTEGER_BITS)
    return left**right


def _modulo(left: Any, right: Any) -> Any:
    return _percent(left, right) if isinstance(left, str) else left % right


def _check_format(text: str, values: tuple[object, ...]) -> None:
    """Refuse `str.format` where it could make much; the sandbox formats afterwards."""
    if _WIDE_FORMAT.search(text):
        raise TooLargeError
    longest = max((len(_text(value)) for value in values), default=0)
    bounded(len(text) + text.count("{") * (longest + 1000))


def _call_text_method(method: Any, *args: Any) -> Any:
    """Call a method of a text, but not to make a much longer one."""
    text, name = method.__self__, method.__name__
    if name == "replace":
        return _replace(text, *args)
    if name == "join":
        return _join(args[0], text)
    if name in {"center", "ljust", "rjust", "zfill"}:
        bounded(args[0])
    if name == "expandtabs":
        bounded((args[0] if args else 8) * text.count("\t") + len(text))
    return method(*args)


class _BoundConcat(NodeTransformer):
    """Turns `a ~ b`, which Jinja joins without asking anyone, into a filter of ours."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802
        self.generic_visit(node)
        parts = nodes.List(node.nodes, lineno=node.lineno)
        return nodes.Filter(parts, "bounded_concat", [], [], None, None, lineno=node.lineno)


class _GenerationTag(Extension):
    """`{% generation %}…{% endgeneration %}` marks text for training; here it is only its body."""

    tags = {"generation"}  # noqa: RUF012 (Jinja's own declaration is not a ClassVar)

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """Jinja as transformers sets it up for chat templates, with every growth bounded.

    Raises TooLargeError, RefusedError and Jinja's other errors while compiling
    (constants are folded then) and while rendering. One template renders at a time.
    """

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=[_GenerationTag, loopcontrols],
            finalize=_finalize,
            cache_size=0,
        )
        self._depth = 0
        self.concat = _concat  # type: ignore[method-assign]
        self.filters = {name: FILTERS[name] for name in _FILTERS if name in FILTERS}
        self.filters.update(
            bounded_concat=_concat_any,
            format=_format_filter,
            from_json=_from_json,
            indent=_indent,
            join=_join,
            replace=_replace_filter,
            string=_text,
            tojson=_tojson,
        )
        kept = ("range", "dict", "namespace", "joiner", "cycler")
        self.globals = {name: self.globals[name] for name in kept}
        self.globals["raise_exception"] = _raise_exception
        self.globals["strftime_now"] = lambda style="%Y-%m-%d": now().strftime(str(style)[:64])

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        _BoundConcat().visit(tree)
        tree.set_environment(self)
        return tree

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Also keep away from methods that make huge values or other types of them."""
        return attr not in _REFUSED_METHODS and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """The sandbox's own `str.format`, which first looks at how much it would make."""
        formatted = super().wrap_str_format(value)
        if formatted is None or value.__name__ != "format":
            return None

        def checked(*args: object, **kwargs: object) -> str:
            _check_format(value.__self__, (*args, *kwargs.values()))
            return formatted(*args, **kwargs)

        return functools.update_wrapper(checked, value)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ARG002
        """The operators that can make much out of little."""
        operation = {"+": _add, "*": _multiply, "**": _power, "%": _modulo}[operator]
        return operation(left, right)

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Every call of a template: counts the depth and bounds the methods of texts."""
        self._depth += 1
        try:
            bounded(self._depth, DEPTH_LIMIT)
            if isinstance(getattr(obj, "__self__", None), str) and not kwargs:
                return _call_text_method(obj, *args)
            return super().call(context, obj, *args, **kwargs)
        finally:
            self._depth -= 1
