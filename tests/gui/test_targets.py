"""What a start of the program names is opened: by the window that runs, when its chats are open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.errors import OutsideError, UserError
from app.models.addresses import Address
from app.ui.single_instance import SingleInstance
from app.ui.targets import parse_target
from tests.gui.fakes import BIG
from tests.gui.home import Home

Until = Callable[[Callable[[], object]], None]
LINK = "alcove://models/huggingface/maker/Some-GGUF"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (LINK, Address("maker/Some-GGUF")),
        (f"{LINK}?file=some-Q4_K_M.gguf", Address("maker/Some-GGUF", file="some-Q4_K_M.gguf")),
        ("https://huggingface.co/maker/Some-GGUF", Address("maker/Some-GGUF")),
        ("hf.co/maker/Some-GGUF:Q4_K_M", Address("maker/Some-GGUF", "Q4_K_M")),
    ],
)
def test_a_model_of_the_hub(text: str, address: Address):
    assert parse_target(text) == address


@pytest.mark.parametrize("name", ["a b.gguf", "Modèle.GGUF", "%41?#.gguf"])
def test_a_file(tmp_path: Path, name: str):
    assert parse_target(str(tmp_path / name)) == tmp_path / name
    assert parse_target((tmp_path / name).as_uri()) == tmp_path / name


@pytest.mark.parametrize(
    "text",
    [
        *("", "alcove://", "alcove://models/huggingface/../../etc/passwd", "alcove://quit"),
        *("https://evil.example/maker/Some-GGUF", "/etc/passwd", "some.gguf", "file:some.gguf"),
        *("alcove://models/huggingface/a/b\n--flag", "x" * 5000, "file:///a\0.gguf", "\udcff"),
    ],
)
def test_anything_else_is_refused(text: str):
    with pytest.raises(UserError) as caught:
        parse_target(text)
    assert caught.value.code == "model_address_unknown"


def test_a_file_takes_the_place_of_the_open_model(home: Home, until: Until):
    home.open()
    until(lambda: home.desk.model is not None and home.quiet())
    home.session.pages.show()
    home.session.open_target(str(BIG))
    until(lambda: home.desk.model_path == BIG)
    assert home.inside.page is home.talk
    until(home.quiet)


def test_a_file_given_at_the_start_is_the_only_one_loaded(home: Home, until: Until):
    home.open()
    home.session.open_target(str(BIG))
    opened = []
    home.session.models.opened.connect(opened.append)
    until(lambda: home.desk.model is not None and home.quiet())
    assert [facts.name for facts in opened] == ["Qwen3 14B"]


def test_a_file_waits_for_the_passphrase(home: Home, until: Until):
    home.locksmith.lock = "needs_passphrase"
    home.open()
    until(lambda: home.inside.page is home.inside.unlock)
    home.session.open_target(str(BIG))
    assert home.inside.page is home.inside.unlock
    assert home.desk.model_path is None
    home.inside.unlock.entered.emit(home.locksmith.passphrase)
    until(lambda: home.desk.model_path == BIG and home.quiet())


@pytest.mark.parametrize("lock", ["open", "needs_passphrase"])
def test_what_names_no_model_is_told_on_any_page(home: Home, until: Until, lock: str):
    home.locksmith.lock = lock
    home.open()
    until(lambda: not home.inside.at_gate or home.inside.page is home.inside.unlock)
    home.session.open_target("alcove://format/\u202edisk")
    until(lambda: home.dialogs.told)
    assert "“alcove://format/ disk” names no model" in home.dialogs.told[0]
    until(lambda: not home.tasks.running & {"load model", "tell"})


def test_a_start_that_nobody_answers_says_so(qapp: object, tmp_path: Path):
    first = SingleInstance(tmp_path)
    assert first.take()
    with pytest.raises(OutsideError) as caught:
        SingleInstance(tmp_path, patience=0.0).take()
    assert caught.value.code == "window_silent"
    first.release()
    second = SingleInstance(tmp_path)
    assert second.take()
    second.release()
