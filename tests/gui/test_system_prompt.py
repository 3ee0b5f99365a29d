"""The system prompt of all chats is private: the settings page keeps it with the chats."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.home import Home

Until = Callable[[Callable[[], object]], None]
CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_system_prompt_is_kept_with_the_chats(home: Home, qtbot: QtBot, until: Until):
    home.open()
    until(lambda: home.desk.model is not None and home.quiet() and not home.inside.at_gate)
    for before, after in (("", "Be brief."), ("Be brief.", "Be kind.")):
        qtbot.keyClick(home.window, Qt.Key.Key_Comma, CTRL)
        fields = {one.accessibleName(): one for one in home.inside.page.findChildren(QWidget)}
        assert fields["System prompt"].toPlainText() == before
        fields["System prompt"].setPlainText(after)
        qtbot.keyClick(home.window, Qt.Key.Key_Escape)
        until(home.quiet)
        assert home.desk.system_prompt == after
        assert home.settings.value.system_prompt == ""
