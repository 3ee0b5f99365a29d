"""A chat's behaviour in the window: presets, parameters, the form of answers, and their pages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app.chat.choices import ChatChoices, decode_choices
from app.chat.presets import Preset
from app.core.places import Places
from app.core.settings import SettingsFile
from app.core.words import Sampling
from app.ui.behaviour.behaviour import Behaviour
from app.ui.behaviour.button import BehaviourButton
from app.ui.behaviour.preset_corner import PresetCorner
from app.ui.behaviour.preset_editor import PresetEditor
from app.ui.behaviour.rule_box import ANY_OBJECT, RuleBox
from app.ui.behaviour.sampling_rows import SamplingRows
from app.ui.preferences import Preferences
from app.ui.settings.page import SettingsPage
from app.ui.style import Look
from app.ui.tasks import Tasks
from tests.gui.fakes import BIG, FakeDesk, FakeDialogs, FakeLocksmith, FakeVault

Until = Callable[[Callable[[], object]], None]
LETTERS = Preset(
    "own-1", "Letters", system_prompt="Polite.", sampling=Sampling(temperature=0.3), model=str(BIG)
)


@dataclass
class Room:
    """Everything around the behaviour of chats, without a window."""

    desk: FakeDesk
    tasks: Tasks
    behaviour: Behaviour
    button: BehaviourButton
    corner: PresetCorner
    dialogs: FakeDialogs
    holder: QWidget
    pages: list[QWidget]
    chat: int

    @property
    def page(self):
        """The page that was shown last."""
        return self.pages[-1]

    def named(self, name: str):
        """A field or button of that page by its accessible name."""
        found = [one for one in self.page.findChildren(QWidget) if one.accessibleName() == name]
        assert found, name
        return found[0]


@pytest.fixture
def room(
    loop: asyncio.AbstractEventLoop, places: Places, qtbot: QtBot, until: Until
) -> Iterator[Room]:
    """A chat whose preset is one of the user's own, and its page shown."""
    vault = FakeVault()
    chat = vault.add("Landlord")
    desk = FakeDesk(vault)
    desk.own = (LETTERS,)
    tasks, look, holder = Tasks(), Look("light", 15), QWidget()
    errors: list[BaseException] = []
    tasks.on_error = errors.append
    button = BehaviourButton(look)
    preferences = Preferences(SettingsFile(places.settings), tasks, holder)
    behaviour = Behaviour(look, tasks, preferences, button, holder)
    dialogs = FakeDialogs()
    corner = PresetCorner(look, tasks, dialogs, holder, behaviour)
    pages: list[QWidget] = []
    for part in (behaviour, corner):
        part.page_wanted.connect(pages.append)
    behaviour.presets_wanted.connect(corner.show)
    behaviour.attach(desk)
    behaviour.show_chat(chat)
    until(lambda: not tasks.running)
    yield Room(desk, tasks, behaviour, button, corner, dialogs, holder, pages, chat)
    behaviour.settle()
    corner.settle()
    until(lambda: not tasks.running)
    assert not errors
    for widget in (*pages, corner.page, button, holder):
        if shiboken6.isValid(widget):
            widget.deleteLater()


def choices_of(room: Room) -> ChatChoices:
    """What is stored for the chat."""
    row = next(one for one in room.desk.vault.rows.values() if one.id == room.chat)
    return decode_choices(row.choices)


def test_a_preset_is_chosen_from_the_button(room: Room, until: Until):
    menu = room.button.build_menu()
    names = [action.text() for action in menu.actions()]
    assert names[:3] == ["As in the settings", "Letters", "Balanced"]
    menu.actions()[1].trigger()
    until(lambda: choices_of(room).preset == "own-1")
    assert room.button.accessibleName() == "Behaviour: Letters"
    menu.close()


def test_what_is_changed_holds_for_this_chat_and_can_be_taken_back(room: Room, until: Until):
    room.behaviour._pick("own-1")
    room.behaviour.show_page()
    room.named("Temperature").setValue(1.2)
    room.named("System prompt").setPlainText("Firm.")
    room.page.commit()
    until(lambda: choices_of(room).system_prompt == "Firm.")
    assert choices_of(room).sampling == Sampling(temperature=1.2)
    assert room.button.accessibleName() == "Behaviour: Letters, changed"
    room.named("Back to 0.30").click()
    room.named("Back to what the preset says").click()
    until(lambda: choices_of(room) == ChatChoices(preset="own-1"))
    assert room.named("System prompt").toPlainText() == "Polite."


def test_every_parameter_can_be_set_and_reset(qtbot: QtBot):
    base = Sampling()
    rows = SamplingRows(Look("light", 15), base, base)
    other = Sampling(0.1, 5, 0.5, 0.2, 1.2, 0.5, -0.5, 128, 3, 256, ("###", "\nUser:"))
    rows.show_value(other, base)
    assert rows.value == other
    heard: list[Sampling] = []
    rows.changed.connect(heard.append)
    for section in rows.sections:
        for button in section.findChildren(QWidget):
            if button.accessibleName().startswith("Back to"):
                assert not button.isHidden()
                button.click()
    assert heard[-1] == base
    for section in rows.sections:
        section.deleteLater()


def test_a_new_chat_keeps_what_was_chosen_before_its_first_question(room: Room, until: Until):
    room.behaviour.show_chat(None)
    room.behaviour._pick("code")
    new = room.desk.vault.add("New")
    room.tasks.start(room.behaviour.begin_chat(new), "begin")
    until(lambda: not room.tasks.running)
    room.behaviour.show_chat(new)
    until(lambda: not room.tasks.running)
    assert room.behaviour.chosen.choices.preset == "code"
    room.behaviour.show_chat(None)
    assert room.behaviour.chosen.choices == ChatChoices()


def test_a_chat_is_saved_as_a_preset_and_uses_it(room: Room, qtbot: QtBot, until: Until):
    room.behaviour.show_page()
    room.named("Temperature").setValue(0.05)
    room.named("Save as preset…").click()
    room.named("Name of the preset").setText("Strict")
    qtbot.keyClick(room.named("Name of the preset"), Qt.Key.Key_Return)
    until(lambda: len(room.desk.own) == 2 and choices_of(room).preset == room.desk.own[1].id)
    assert room.desk.own[1].sampling == Sampling(temperature=0.05)
    assert choices_of(room).sampling is None
    assert room.button.text().strip() == "Strict"


def test_the_preset_takes_over_what_the_chat_has(room: Room, until: Until):
    room.behaviour._pick("own-1")
    room.behaviour.show_page()
    room.named("Top-k").setValue(7)
    room.named("Update preset").click()
    until(lambda: room.desk.own[0].sampling == Sampling(temperature=0.3, top_k=7))
    until(lambda: choices_of(room) == ChatChoices(preset="own-1"))
    assert room.desk.own[0].id == "own-1"


def test_a_deleted_preset_comes_back(room: Room, until: Until):
    room.behaviour._pick("own-1")
    room.behaviour.show_page()
    room.named("Delete preset").click()
    assert "own-1" not in room.behaviour.presets
    assert room.desk.own
    room.page.toast.button.click()
    assert room.behaviour.presets["own-1"] == LETTERS
    assert room.behaviour.chosen.settled.system_prompt == "Polite."
    room.named("Delete preset").click()
    room.behaviour.settle()
    until(lambda: not room.desk.own)


def test_a_reset_chat_can_be_undone(room: Room, until: Until):
    room.behaviour._pick("own-1")
    room.behaviour.show_page()
    room.named("Seed").setValue(5)
    room.named("Reset this chat").click()
    until(lambda: choices_of(room) == ChatChoices())
    room.page.toast.button.click()
    until(lambda: choices_of(room).sampling == Sampling(temperature=0.3, seed=5))


def test_a_preset_offers_its_model(room: Room, until: Until):
    wanted: list[tuple[Path, int | None]] = []
    room.behaviour.model_wanted.connect(lambda path, length: wanted.append((path, length)))
    room.behaviour._pick("own-1")
    room.behaviour.show_page()
    assert any("Qwen3 14B" in label.text() for label in room.page.findChildren(QLabel))
    room.named("Open it").click()
    assert wanted == [(BIG, None)]


def test_the_form_of_answers_is_checked_as_it_is_typed(qtbot: QtBot):
    box = RuleBox(Look("light", 15), "", "")
    heard: list[tuple[str, str]] = []
    box.changed.connect(lambda schema, grammar: heard.append((schema, grammar)))
    box.kind.setCurrentIndex(box.kind.findData("json"))
    assert heard == [(ANY_OBJECT, "")]
    box.kind.setCurrentIndex(box.kind.findData("schema"))
    box.field.setPlainText('{"type": "object", "not": {}}')
    box.check()
    assert box.trouble
    assert box.rule == ("", "")
    box.field.setPlainText('{"type": "integer"}')
    box.check()
    assert not box.trouble
    assert heard[-1] == ('{"type": "integer"}', "")
    box.kind.setCurrentIndex(box.kind.findData("grammar"))
    box._insert_example()
    assert not box.trouble
    assert heard[-1][0] == ""
    assert "root" in heard[-1][1]
    box.reset.click()
    assert heard[-1] == ("", "")
    box.deleteLater()


def test_a_rule_holds_for_the_chat(room: Room, until: Until):
    room.behaviour.show_page()
    rule = room.page.rule
    rule.kind.setCurrentIndex(rule.kind.findData("json"))
    until(lambda: choices_of(room).sampling == Sampling(json_schema=ANY_OBJECT))
    room.named("Temperature").setValue(0.5)
    until(lambda: choices_of(room).sampling == Sampling(0.5, json_schema=ANY_OBJECT))


def test_presets_are_made_edited_and_given_away(room: Room, tmp_path: Path, until: Until):
    room.corner.show()
    page = room.corner.page
    page.new.click()
    editor = room.page
    assert isinstance(editor, PresetEditor)
    editor.save.click()
    assert not editor.problem.isHidden()
    editor.name.setText("Poems")
    editor.prompt.setPlainText("In verse.")
    editor.words.setCurrentIndex(1)
    room.named("Temperature").setValue(1.4)
    editor.models.model.setCurrentIndex(2)
    editor.save.click()
    until(lambda: len(room.desk.own) == 2)
    poems = room.desk.own[1]
    assert (poems.system_prompt, poems.model) == ("In verse.", str(BIG))
    assert poems.sampling == Sampling(temperature=1.4)
    until(lambda: page.list.current == poems)
    room.dialogs.file = tmp_path / "poems.json"
    page.export.click()
    until(lambda: room.dialogs.file.exists() and not room.tasks.running)
    assert room.dialogs.asked == ["Poems.json"]
    page.take.click()
    until(lambda: len(room.desk.own) == 3)
    assert room.desk.own[2] == replace(poems, id=room.desk.own[2].id, model="")
    room.dialogs.file.write_text("nonsense")
    page.take.click()
    until(lambda: "no presets" in page.notice.text)


def test_presets_from_alcove_are_copied_not_changed(room: Room, qtbot: QtBot, until: Until):
    room.corner.show()
    page = room.corner.page
    page.list.select("tutor")
    assert page.edit.isHidden()
    assert page.delete.isHidden()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert "tutor" in room.behaviour.presets
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    editor = room.page
    assert isinstance(editor, PresetEditor)
    assert editor.name.text() == "Copy of Tutor"
    editor.save.click()
    until(lambda: len(room.desk.own) == 2)
    assert room.desk.own[1].system_prompt.startswith("You are a patient tutor.")


def test_a_preset_serves_new_chats(room: Room, until: Until):
    room.corner.show()
    page = room.corner.page
    page.list.select("own-1")
    page.make_default.click()
    until(lambda: room.desk.default_preset == "own-1")
    room.behaviour.show_chat(None)
    assert room.behaviour.chosen.settled.system_prompt == "Polite."
    until(lambda: page.make_default.text() == "Not for new chats")
    page.delete.click()
    page.toast.settle()
    until(lambda: room.desk.default_preset == "" and not room.desk.own)


def test_everything_on_the_pages_has_a_name(room: Room):
    room.behaviour.show_page()
    room.corner.show()
    room.corner.page.new.click()
    nameless = [
        f"{type(page).__name__}: {type(child).__name__}"
        for page in room.pages
        for child in page.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(child, QScrollBar)
        and not isinstance(child.parent(), QAbstractItemView)
        and not child.objectName().startswith("qt_")
        and not child.accessibleName()
    ]
    assert not nameless


@pytest.mark.parametrize("number", [-(10**15), 10**15])
def test_settings_out_of_range_are_shown_in_range(
    loop: asyncio.AbstractEventLoop, places: Places, number: int
):
    wild = Sampling(float(number), number, 5.0, -3.0, 0.0, 9.0, -9.0, number, number, number)
    file = SettingsFile(places.settings)
    file.change(sampling=wild, text_size=number, context_length=number, gpu_layers=number)
    holder = QWidget()
    preferences = Preferences(SettingsFile(places.settings), Tasks(), holder)
    look, smith = Look("light", 15), FakeLocksmith(FakeVault())
    page = SettingsPage(look, preferences, smith, places.data, "", lambda text: text)
    fields = {one.accessibleName(): one for one in page.findChildren(QWidget)}
    assert fields["Temperature"].value() == (2.0 if number > 0 else 0.0)
    assert fields["Penalty window"].value() == (4096 if number > 0 else 0)
    assert fields["Stop strings"].toPlainText() == ""
    for widget in (page, holder):
        widget.deleteLater()


def test_what_is_being_typed_outlasts_a_change_elsewhere(room: Room, until: Until):
    room.behaviour.show_page()
    prompt, rule = room.named("System prompt"), room.page.rule
    prompt.setPlainText("Half a sent")
    rule.kind.setCurrentIndex(rule.kind.findData("schema"))
    rule.field.setPlainText('{"type": ')
    rule.check()
    room.behaviour.refresh()
    assert prompt.toPlainText() == "Half a sent"
    assert rule.field.toPlainText() == '{"type": '
    room.behaviour.show_chat(None)
    until(lambda: choices_of(room).system_prompt == "Half a sent")
    assert choices_of(room).sampling is None


def test_what_was_chosen_for_a_chat_is_not_written_over_before_it_is_known(
    room: Room, until: Until
):
    room.behaviour._pick("own-1")
    until(lambda: choices_of(room).preset == "own-1" and not room.tasks.running)
    room.behaviour.show_chat(None)
    room.behaviour.show_chat(room.chat)
    room.behaviour._pick("code")
    until(lambda: not room.tasks.running)
    assert choices_of(room).preset == "own-1"
