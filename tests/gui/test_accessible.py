"""Without a mouse and without eyes: every control has a name and is reached by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.home import Home
from tests.gui.test_chatting import Until, ready, shown

CONTROLS = (
    *(QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox),
    *(QLineEdit, QPlainTextEdit, QTextEdit),
)
INSIDE = (QAbstractSpinBox, QComboBox, QLineEdit)
"""What these are made of is theirs."""
LED = {"Commands"}
"""Lists that the keys of a field beside them move in."""


def controls(top: QWidget) -> list[QWidget]:
    """What a user can press, write or choose in, as far as it is shown and enabled."""
    found = [one for kind in CONTROLS for one in top.findChildren(kind)]
    return [
        one
        for one in found
        if one.isVisibleTo(top) and one.isEnabled() and not isinstance(one.parent(), INSIDE)
        if not one.objectName().startswith("qt_")
    ]


def name_of(control: QWidget) -> str:
    """What a screen reader says of it."""
    interface = QAccessible.queryAccessibleInterface(control)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def complaints(top: QWidget) -> list[str]:
    """Controls without a name, and those no key leads to."""
    found = []
    for control in controls(top):
        told = f"{type(control).__name__} {control.objectName()} {name_of(control)!r}"
        if not name_of(control):
            found.append(f"no name: {told}")
        led = control.focusProxy() is not None or name_of(control) in LED
        if not control.focusPolicy() & Qt.FocusPolicy.TabFocus and not led:
            found.append(f"no key leads to: {told}")
    return found


def open_page(home: Home, page: str) -> None:
    """Turn to one of the pages."""
    inside, session = home.inside, home.session
    match page:
        case "settings":
            session._show_settings()
        case "keys":
            inside.show_page(inside.keys)
        case "network":
            session._show_network()
        case "unlock":
            inside.show_gate(inside.unlock)
        case "lost":
            inside.show_gate(inside.lost)
        case "first start":
            inside.show_gate(inside.first_start)
        case "commands":
            session.commands.open_palette()


@pytest.mark.parametrize(
    "page",
    ["chat", "settings", "keys", "network", "unlock", "lost", "first start", "commands"],
)
def test_every_control_has_a_name_and_is_reached_by_tab(home: Home, until: Until, page: str):
    home.vault.add("An older chat")
    ready(home, until)
    open_page(home, page)
    until(home.quiet)
    assert controls(home.window)
    assert not complaints(home.window)


def test_tab_reaches_every_control_of_the_chat(home: Home, until: Until):
    ready(home, until)
    wanted = {one for one in controls(home.window) if one.focusPolicy() & Qt.FocusPolicy.TabFocus}
    reached: set[QWidget] = set()
    for _ in range(3 * len(wanted)):
        focused = QApplication.focusWidget()
        if focused is not None:
            reached.add(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    left = {name_of(one) for one in wanted - reached if one.focusProxy() is None}
    assert not left


def test_a_conversation_is_held_by_keyboard_alone(home: Home, qtbot: QtBot, until: Until):
    ready(home, until)
    home.desk.open_gate()
    window = home.window
    press(window, "new_chat")
    type_(qtbot, "Why?")
    until(lambda: home.desk.asked and home.quiet())
    assert shown(home) == ["Why?", "Hello there."]
    type_(qtbot, "And then?")
    until(lambda: len(home.desk.asked) == 2 and home.quiet())
    press(window, "previous_message")
    transcript = home.talk.transcript
    assert QApplication.focusWidget() is transcript
    assert transcript.focused == home.talk.page.messages[-1].id
    home.desk.pieces = ["Once more."]
    qtbot.keyClick(transcript, Qt.Key.Key_R)
    until(lambda: home.quiet() and shown(home)[-1] == "Once more.")
    qtbot.keyClick(transcript, Qt.Key.Key_Left)
    until(lambda: home.quiet() and shown(home)[-1] == "Hello there.")
    press(window, "focus_message")
    assert QApplication.focusWidget() is home.talk.composer.input


def press(window: QWidget, name: str) -> None:
    """A key of the window."""
    for action in window.actions():
        if action.text() == name:
            action.trigger()
            return
    pytest.fail(name)


def type_(qtbot: QtBot, text: str) -> None:
    """Write where the caret is, and send."""
    focused = QApplication.focusWidget()
    qtbot.keyClicks(focused, text)
    qtbot.keyClick(focused, Qt.Key.Key_Return)
