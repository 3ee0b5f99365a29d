"""The language the window speaks: the user's choice or the system's, with its direction."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.core.places import RESOURCES

SYSTEM: Final = "system"
LANGUAGES: Final = MappingProxyType(
    {
        "en": "English",
        "ar": "العربية",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "ja": "日本語",
        "zh_CN": "简体中文",
    }
)
"""Every language there is a translation for, by Qt's code, in its own name."""
TRANSLATIONS: Final = RESOURCES / "translations"


def chosen_language(wish: str, system: Sequence[str]) -> str:
    """The code of the language to speak: the wish, else the system's first that is known.

    `system` are BCP 47 tags as `QLocale.uiLanguages` gives them; English where none is known.
    """
    if wish in LANGUAGES:
        return wish
    for tag in system:
        parts = tag.replace("_", "-").split("-")
        if parts[0] == "zh" and not {"Hant", "TW", "HK", "MO"} & set(parts):
            return "zh_CN"
        if parts[0] in LANGUAGES:
            return parts[0]
    return "en"


def speak(application: QApplication, wish: str) -> str:
    """Let the program and Qt's own dialogs speak a language from now on; its code.

    Numbers and dates follow the language where the user chose one, else the system. Call it
    before the first widget is made: what is on the screen keeps its words.
    """
    language = chosen_language(wish, QLocale.system().uiLanguages())
    if wish in LANGUAGES:
        QLocale.setDefault(QLocale(language))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt), (f"alcove_{language}", str(TRANSLATIONS))):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
    right = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
    direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    return language
