"""Makes a dataclass of JSON that anybody may have written: every field is checked or refused."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from types import UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
_MOST = 2**63 - 1


def decode(untrusted: bytes, kind: type[T]) -> T:
    """An instance of the dataclass `kind`; fields it does not know are ignored.

    Raises ValueError (JSON's own errors are such), or RecursionError for what nests too deeply.
    """
    return cast(T, _checked(json.loads(untrusted.decode()), kind))


def _checked(untrusted: Any, kind: Any) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Literal:
        return inner[inner.index(untrusted)]
    if origin in (UnionType, Union):  # `Literal[…] | None` is the older kind
        return None if untrusted is None else _checked(untrusted, inner[0])
    if origin is not None or is_dataclass(kind):
        return _made_of(untrusted, kind)
    number = type(untrusted) in (int, float)
    if number and not -_MOST <= untrusted <= _MOST:
        raise ValueError(kind, "too large, or no number")
    if kind is float and number:
        return float(untrusted)
    if type(untrusted) is not kind:
        raise ValueError(kind, type(untrusted))
    return untrusted.encode().decode() if kind is str else untrusted  # half a surrogate is no text


def _made_of(untrusted: Any, kind: Any) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin is tuple and isinstance(untrusted, list):
        return tuple(_checked(one, inner[0]) for one in untrusted)
    if not isinstance(untrusted, dict) or origin is tuple:
        raise ValueError(kind, type(untrusted))
    if origin is dict:
        key, value = inner
        return {_checked(name, key): _checked(one, value) for name, one in untrusted.items()}
    hints = get_type_hints(kind)
    known = [field.name for field in fields(kind) if field.name in untrusted]
    return cast(Any, kind)(**{name: _checked(untrusted[name], hints[name]) for name in known})
