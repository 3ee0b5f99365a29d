"""What the window says in other languages: all of it, and names and numbers in their places."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from app.ui.languages import LANGUAGES, chosen_language
from tools.translations import LANGUAGES as TRANSLATED
from tools.translations import qm_file, read, sources

_PLACE = re.compile(r"\{\w*\}|%n|%\d")


def test_every_language_of_the_settings_has_a_translation() -> None:
    assert {*TRANSLATED, "en"} == set(LANGUAGES)


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_sentence_is_missing(language: str) -> None:
    known = read(language)
    missing = [source for source in sources() if source not in known]
    assert not missing, f"python -m tools.translations todo {language}"
    assert len(known) == len(sources()), "a sentence that is gone is still translated"


@pytest.mark.parametrize("language", TRANSLATED)
def test_names_and_numbers_keep_their_places(language: str) -> None:
    for source, said in read(language).items():
        assert sorted(_PLACE.findall(source.text)) == sorted(_PLACE.findall(said)), source
        assert said.strip(), source


@pytest.mark.parametrize("language", TRANSLATED)
def test_qt_says_what_the_translators_wrote(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(qm_file(language)))
    for source, said in read(language).items():
        assert translator.translate(source.context, source.text) == said, (
            "python -m tools.translations compile"
        )


@pytest.mark.parametrize(
    ("wish", "system", "spoken"),
    [
        ("system", ["de-AT", "de", "en"], "de"),
        ("system", ["zh-Hans-CN"], "zh_CN"),
        ("system", ["zh-Hant-TW", "zh-TW", "fr"], "fr"),
        ("system", ["tlh"], "en"),
        ("ar", ["de"], "ar"),
        ("removed", ["es-MX"], "es"),
    ],
)
def test_the_language_is_the_users_or_the_systems(
    wish: str, system: list[str], spoken: str
) -> None:
    assert chosen_language(wish, system) == spoken


def test_a_window_can_speak_another_language(qapp: QCoreApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(qm_file("de")))
    qapp.installTranslator(translator)
    try:
        assert QCoreApplication.translate("Shortcuts", "New chat") == "Neuer Chat"
    finally:
        qapp.removeTranslator(translator)
