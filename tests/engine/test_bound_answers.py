"""Answers that a grammar or a JSON schema binds, by real models that know nothing of JSON."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import UserError
from app.core.words import LoadOptions, Sampling
from app.engine.process import Engine
from tests.engine.test_engine import PLAINLY, answer, load, user

POCKET = Path(__file__).parents[2] / "resources" / "pocket" / "pocket.gguf"

PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 2, "maxLength": 12},
        "age": {"type": "integer", "minimum": 18, "maximum": 99},
        "share": {"type": "number", "minimum": 0, "maximum": 1},
        "colour": {"enum": ["réd", 'a "b"\\', None]},
        "code": {"type": "string", "pattern": "^[A-Z]{3}-\\d{2}$"},
        "day": {"type": "string", "format": "date"},
        "friends": {
            "type": "array",
            "items": {"$ref": "#/$defs/friend"},
            "minItems": 1,
            "maxItems": 2,
        },
        "nick": {"type": "string", "maxLength": 5},
    },
    "required": ["name", "age", "share", "colour", "code", "day", "friends"],
    "$defs": {
        "friend": {
            "type": "object",
            "properties": {
                "id": {"type": ["integer", "null"], "minimum": -7, "maximum": 7},
                "friend": {"$ref": "#/$defs/friend"},
            },
            "required": ["id"],
        }
    },
}


def check_friend(friend: dict[str, Any]) -> None:
    assert set(friend) <= {"id", "friend"}
    assert friend["id"] is None or -7 <= friend["id"] <= 7
    if "friend" in friend:
        check_friend(friend["friend"])


def check_person(text: str) -> None:
    person = json.loads(text)
    assert set(PERSON["required"]) <= set(person) <= set(PERSON["properties"])
    assert 2 <= len(person["name"]) <= 12
    assert 18 <= person["age"] <= 99
    assert isinstance(person["age"], int)
    assert 0 <= person["share"] <= 1
    assert person["colour"] in ("réd", 'a "b"\\', None)
    assert re.fullmatch(r"[A-Z]{3}-\d{2}", person["code"])
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", person["day"])
    assert 1 <= len(person["friends"]) <= 2
    for friend in person["friends"]:
        check_friend(friend)
    assert len(person.get("nick", "")) <= 5


async def bound(engine: Engine, prompt: str = "Once", **how: Any) -> str:
    text, ended, _ = await answer(engine.ask(user(prompt), Sampling(**how)))
    assert ended.ending == "end"
    return text


async def test_answers_by_schema_are_what_it_says(engine: Engine, stories: Path) -> None:
    await load(engine, stories, LoadOptions(context_length=2048, template=PLAINLY.template))
    for seed in range(8):
        how = {"temperature": 1.5, "top_k": seed * 10, "seed": seed}
        check_person(await bound(engine, json_schema=json.dumps(PERSON), **how))
    flat = '{"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 3}'
    assert len(json.loads(await bound(engine, json_schema=flat, temperature=0))) in (2, 3)


async def test_pocket_answers_by_schema_too(engine: Engine) -> None:
    await load(engine, POCKET, LoadOptions(context_length=1024))
    for seed in range(3):
        check_person(await bound(engine, json_schema=json.dumps(PERSON), seed=seed))


async def test_a_grammar_of_ones_own(engine: Engine, stories: Path) -> None:
    await load(engine, stories)
    grammar = 'root ::= ("yes" | "no") ", " [a-c]{3,5} "!"  # nothing else'
    for seed in range(10):
        how = {"temperature": 2.0, "seed": seed, "repeat_penalty": 1.3}
        assert re.fullmatch("(yes|no), [a-c]{3,5}!", await bound(engine, grammar=grammar, **how))


async def test_an_answer_that_is_free_to_follow_is_the_free_one(
    engine: Engine, stories: Path
) -> None:
    """What the grammar does not forbid is chosen exactly as without it."""
    await load(engine, stories)
    for how in ({"temperature": 0}, {"temperature": 1.2, "seed": 5, "repeat_penalty": 1.2}):
        free, _, _ = await answer(engine.ask(user("Once"), Sampling(max_tokens=40, **how)))
        tied = Sampling(max_tokens=40, grammar="root ::= [^\\x00]*", **how)
        text, ended, _ = await answer(engine.ask(user("Once"), tied))
        assert text == free
        assert ended.statistics.answer_tokens == 40


async def test_limits_and_stop_strings_hold_for_bound_answers(
    engine: Engine, stories: Path
) -> None:
    await load(engine, stories)
    grammar = 'root ::= "ab"+'
    _, ended, _ = await answer(engine.ask(user(""), Sampling(grammar=grammar, max_tokens=9)))
    assert (ended.ending, ended.statistics.answer_tokens) == ("length", 9)
    stopped = Sampling(grammar='root ::= "abcd"', stop=("c",))
    text, ended, _ = await answer(engine.ask(user(""), stopped))
    assert (text, ended.ending) == ("ab", "end")


async def test_a_bound_answer_goes_on_where_it_was(engine: Engine, stories: Path) -> None:
    await load(engine, stories)
    how = Sampling(json_schema='{"type": "array", "items": {"const": "é"}, "minItems": 3}')
    begun = '["é", "'
    text, ended, _ = await answer(engine.ask(user("x"), how, begun=begun))
    assert ended.ending == "end"
    assert set(json.loads(begun + text)) == {"é"}
    with pytest.raises(UserError, match="grammar_begun_otherwise"):
        await answer(engine.ask(user("x"), how, begun="[1"))


@pytest.mark.parametrize(
    ("how", "code"),
    [
        (Sampling(grammar="root ::= thing"), "grammar_undefined"),
        (Sampling(grammar='rot ::= "a"'), "grammar_undefined"),
        (Sampling(grammar='root ::= "a'), "grammar_unreadable"),
        (Sampling(grammar='root ::= "a"{5,3}'), "grammar_unreadable"),
        (Sampling(grammar='root ::= root "a" | "b"'), "grammar_left_recursion"),
        (Sampling(grammar="root ::= " + "(" * 5000 + '"a"' + ")" * 5000), "grammar_too_large"),
        (Sampling(grammar="a", json_schema="{}"), "grammar_and_schema"),
        (Sampling(grammar='root ::= "\\u2603" "\\x00"'), "grammar_dead_end"),
        (Sampling(json_schema="{"), "schema_unreadable"),
        (Sampling(json_schema='{"not": {}}'), "schema_unsupported"),
        (Sampling(json_schema='{"$ref": "https://example.org/a"}'), "schema_reference"),
        (Sampling(json_schema='{"$ref": "#"}'), "schema_endless"),
        (Sampling(json_schema="[" * 100_000), "schema_too_large"),
    ],
)
async def test_what_cannot_be_followed_is_said_and_the_engine_lives(
    engine: Engine, stories: Path, how: Sampling, code: str
) -> None:
    await load(engine, stories)
    pid = engine.child_pid
    with pytest.raises(UserError) as caught:
        await answer(engine.ask(user("Once"), how))
    assert caught.value.code == code
    await answer(engine.ask(user("Once"), Sampling(max_tokens=2)))
    assert engine.child_pid == pid


async def test_the_largest_grammar_that_passes_is_followed(engine: Engine, stories: Path) -> None:
    """llama.cpp recurses once for each rule of such a chain."""
    await load(engine, stories)
    grammar = 'root ::= a b c\na ::= "x"{0,2000}\nb ::= "y"{0,2000}\nc ::= "z"{0,2000}'
    _, ended, _ = await answer(engine.ask(user(""), Sampling(grammar=grammar, max_tokens=5)))
    assert ended.ending in {"length", "end"}
