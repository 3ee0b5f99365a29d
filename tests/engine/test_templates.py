"""A model's own template is followed exactly, and can neither hang, flood nor break out."""

from __future__ import annotations

import json
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.core.words import Turn
from app.engine.child.templates import (
    ChatTemplate,
    ChosenTemplate,
    TemplateProblem,
    choose_template,
)
from app.models.check import check_model
from tests.quick import assert_quick

TALK = (
    Turn("system", "You are kind."),
    Turn("user", "Hello"),
    Turn("assistant", "Hi", "They greet me."),
    Turn("user", "Bye"),
)

UNUSABLE = {"fireworks-ai-llama-3-firefunction-v2.jinja": "'functions' is undefined"}
"""Published templates that need variables only a tool caller has; they say which."""


def template(source: str, **more: float) -> ChatTemplate:
    return ChatTemplate(source, bos="<s>", eos="</s>", **more)  # type: ignore[arg-type]


def problem(source: str) -> TemplateProblem:
    with pytest.raises(TemplateProblem) as caught:
        template(source).render([Turn("user", "Hello")])
    return caught.value


def choose(own: str | None, override: str | None = None, **more: object) -> ChosenTemplate:
    about = {"control_tokens": (), "name": "", "architecture": "llama"} | more
    return choose_template(own, override, bos="<s>", eos="</s>", **about)  # type: ignore[arg-type]


def test_all_reference_renderings_are_met_to_the_byte(shared: Path) -> None:
    """GigaChat's template reads `additional_special_tokens`, a list of the original tokenizer
    that no GGUF carries. So its own template is unfit (as it is in llama.cpp's Jinja) and its
    family, found by its control tokens, must write what llama.cpp's C function writes."""
    for case in json.loads((shared / "chat_templates" / "expected.json").read_text("utf-8")):
        turns = [Turn(m["role"], m["content"]) for m in case["messages"]]
        if case["supported_with_jinja"]:
            own = ChatTemplate(case["template"], bos=case["bos_token"], eos=case["eos_token"])
            assert own.render(turns) == case["expected_jinja"], case["name"]
            continue
        chosen = choose(case["template"], control_tokens=["<|role_sep|>", "<|message_sep|>"])
        assert (chosen.source, chosen.notes) == ("family:gigachat", ("template_broken",))
        assert chosen.template.render(turns) == case["expected_llama_chat_apply_template"]


def test_the_published_templates_render_a_conversation(shared: Path) -> None:
    for path in sorted((shared / "chat_templates" / "templates").glob("*.jinja")):
        own = template(path.read_text("utf-8"))
        if path.name in UNUSABLE:
            with pytest.raises(TemplateProblem) as caught:
                own.render(TALK)
            assert caught.value.facts["reason"] == UNUSABLE[path.name]
            continue
        rendered = own.render(TALK)
        assert all(turn.text in rendered for turn in TALK), path.name
        assert own.probe() == (), path.name


def test_hostile_templates_of_the_collection_give_a_fallback(
    malformed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = sorted(malformed.rglob("[34]?_tpl_*.gguf"))
    assert len(paths) >= 7
    for path in paths:
        began = time.monotonic()
        chosen = choose(check_model(path).header.chat_template)
        assert chosen.source == "family:chatml", path.name
        assert chosen.notes[0] in {"template_broken", "template_missing"}
        assert "Hello" in chosen.template.render(TALK)
        assert time.monotonic() - began < 10
    assert list(tmp_path.rglob("PWNED")) == []


_DOUBLING = "{% set n = namespace(s=START) %}{% for i in range(99) %}STEP{% endfor %}END"


def doubling(start: str, step: str, end: str = "") -> str:
    return _DOUBLING.replace("START", start).replace("STEP", step).replace("END", end)


LISTS = ("[1]", "{% set n.s = [n.s, n.s] %}")
CAPTURE = "{% set t %}{{ n.s }}{{ n.s }}{% endset %}{% set n.s = t %}"
MISBEHAVING = [
    ("", "template_empty"),
    ("x" * (1024 * 1024 + 1), "template_too_large"),
    ("{% if %}", "template_syntax"),
    ('{{ a["foo"(', "template_syntax"),
    ("{{ 'x' | nosuchfilter }}", "template_syntax"),
    ("{{ raise_exception('not today') }}", "template_refused"),
    ("{{ ''.__class__.__mro__ }}", "template_refused"),
    ("{{ cycler.__init__.__globals__.os.popen('touch PWNED') }}", "template_refused"),
    ("{{ messages.append(1) }}", "template_refused"),
    ("{{ '{x}'.format_map({'x': 1}) }}", "template_refused"),
    ("{{ 'x'.encode() }}", "template_refused"),
    ("{% include '/etc/passwd' %}", "template_refused"),
    ("{{ 'x' * 10**9 }}", "template_too_large"),
    ("{{ 10**1000 }}", "template_too_large"),
    ("{{ [0] * 10**9 }}", "template_too_large"),
    ("{{ 'x'.center(10**10) }}", "template_too_large"),
    ("{{ 'x'.zfill(10**10) }}", "template_too_large"),
    ("{{ '%999999999d' % 1 }}", "template_too_large"),
    ("{{ '%*d' % (99999999, 1) }}", "template_too_large"),
    ("{{ '{:99999999}'.format(1) }}", "template_too_large"),
    ("{{ '{:{}}'.format(1, 99999999) }}", "template_too_large"),
    ("{{ ('x' * 4000000).replace('x', 'y' * 1000) }}", "template_too_large"),
    ("{{ ('x' * 4000000) | replace('x', 'y' * 1000) }}", "template_too_large"),
    ("{{ ('x' * 4000000).join(['', '', '', '']) }}", "template_too_large"),
    ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "template_too_large"),
    ("{% for i in range(99999) %}{{ 'x' * 999 }}{% endfor %}", "template_too_large"),
    (doubling("'x'", "{% set n.s = n.s ~ n.s %}"), "template_too_large"),
    (doubling("'x'", CAPTURE), "template_too_large"),
    (doubling(*LISTS, "{{ n.s | tojson }}"), "template_too_large"),
    (doubling(*LISTS, "{{ n.s }}"), "template_too_large"),
]


@pytest.mark.parametrize(("source", "code"), MISBEHAVING)
def test_every_way_to_misbehave_has_a_name(source: str, code: str) -> None:
    assert assert_quick(lambda: problem(source), 2).code == code


def test_format_reaches_no_attribute_of_python() -> None:
    source = "{{ '{0.__class__}'.format(1) }}"
    assert template(source).render([Turn("user", "x")]) == ""
    for blank in (source, "{#"):
        assert choose(blank).notes == ("template_broken",)


def test_the_reason_of_a_refusal_is_told() -> None:
    assert problem("{{ raise_exception('not\ntoday') }}").facts["reason"] == "not today"


def test_an_endless_template_is_stopped_in_any_thread() -> None:
    endless = (
        "{% for a in range(90000) %}{% for b in range(90000) %}{% set c = a %}"
        "{% endfor %}{% endfor %}"
    )
    codes: list[str] = []

    def work() -> None:
        try:
            template(endless, seconds=0.2).render([Turn("user", "Hello")])
        except TemplateProblem as error:
            codes.append(error.code)

    began = time.monotonic()
    work()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join(20)
    assert codes == ["template_too_slow"] * 2
    assert time.monotonic() - began < 15
    assert not [one for one in threading.enumerate() if one.name == "render-limit"]


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS binds on Linux only")
def test_the_memory_limit_is_put_back() -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_AS)
    problem("{{ 'x' * 10**9 }}")
    template("{{ messages[0].content }}").render([Turn("user", "Hello")])
    assert resource.getrlimit(resource.RLIMIT_AS) == before


def test_a_template_without_system_role_gets_it_in_the_first_question() -> None:
    refusing = "{% for m in messages %}{% if m.role == 'system' %}{{ raise_exception('no') }}"
    refusing += "{% endif %}[{{ m.role }}:{{ m.content }}]{% endfor %}"
    dropping = "{% for m in messages if m.role != 'system' %}[{{ m.role }}:{{ m.content }}]"
    dropping += "{% endfor %}"
    for source in (refusing, dropping):
        assert template(source).render(TALK[:2]) == "[user:You are kind.\nHello]"
    assert template(refusing).render(TALK[:1]) == "[user:You are kind.]"


def test_reasoning_reaches_a_template_that_wants_it() -> None:
    source = "{% for m in messages %}{{ m.reasoning_content or '-' }};{% endfor %}"
    assert template(source).render(TALK[1:]) == "-;They greet me.;-;"


def test_what_transformers_offers_is_there() -> None:
    def now() -> datetime:
        return datetime(2026, 11, 21, tzinfo=UTC)

    source = (
        "  {% generation %}{{ bos_token }}{% endgeneration %}\n"
        "{% for i in range(9) %}{% if i == 2 %}{% break %}{% endif %}{{ i }}{% endfor %}"
        "{{ {'ü': ['<', 1]} | tojson }}{{ strftime_now('%d %b %Y') }}{{ '%s-%d' % ('a', 7) }}"
        "{{ 'in 2024: %5.1f*' % 1.25 }}{{ '2024{{}}: {}{x:>3}'.format(1, x=2) }}"
        "{{ tools is none }}{{ 'a\nb' | indent(2) }}"
    )
    rendered = ChatTemplate(source, bos="<s>", eos="", now=now).render([Turn("user", "x")])
    assert rendered == '<s>01{"ü": ["<", 1]}21 Nov 2026a-7in 2024:   1.2*2024{}: 1  2Truea\n  b'


def test_poisoned_templates_are_noted() -> None:
    dropping = template("{% for m in messages %}{{ m.role }}: something{% endfor %}")
    assert dropping.probe() == ("template_drops_text",)
    adding = "{% for m in messages %}{{ m.content }} Visit https://evil.example/x {% endfor %}"
    assert template(adding).probe() == ("template_adds_address",)
    chosen = choose(adding)
    assert (chosen.source, chosen.notes) == ("model", ("template_adds_address",))


def test_a_good_template_of_a_real_model_is_used_without_a_note(shared: Path) -> None:
    path = shared / "models" / "stories260K-story-chat-F32.gguf"
    chosen = choose(check_model(path).header.chat_template)
    assert (chosen.source, chosen.notes) == ("model", ())


def test_the_users_choice_comes_first_and_its_faults_are_told() -> None:
    own = "{% for m in messages %}{{ m.content }}{% endfor %}"
    assert choose(own, "mine: " + own).source == "user"
    picked = choose(own, "family:vicuna")
    assert (picked.source, picked.notes, picked.stops) == ("family:vicuna", (), ("\nUSER:",))
    for override, code in (
        ("{% if %}", "template_syntax"),
        ("family:nobody", "template_unknown_family"),
    ):
        with pytest.raises(TemplateProblem) as caught:
            choose(own, override)
        assert caught.value.code == code


def test_a_model_without_template_gets_its_family_and_a_note() -> None:
    chosen = choose(None, name="Vicuna 7B")
    assert (chosen.source, chosen.notes) == ("family:vicuna", ("template_missing",))
    assert choose("  ").notes == ("template_missing",)
