"""Every sample of the shared exports imports, the odd ones as far as they make sense."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.chat.export import shown
from app.chat.imports import Imported, read, totals
from app.core.errors import UserError
from app.vault.rows import NewConversation
from tests.quick import assert_quick


def only(found: list[Imported]) -> NewConversation:
    (one,) = (one.conversation for one in found if one.conversation is not None)
    return one


def left(found: list[Imported]) -> dict[str, int]:
    """What was left out, by what follows `import_left_`."""
    notes = totals(note for one in found for note in one.left_out)
    return {
        note.code.removeprefix("import_left_"): int(dict(note.facts)["count"]) for note in notes
    }


@pytest.fixture(scope="session")
def own(shared: Path) -> Path:
    return shared / "chat_exports" / "own"


def test_chatgpt(own: Path) -> None:
    found = list(read(own / "chatgpt_conversations.json"))
    chat = only(found)
    assert chat.title == "Planung – Zürich 東京"
    assert (chat.created, chat.updated) == (1747615725500, 1747615824500)
    branch = shown(chat)
    assert [node.role for node in branch] == ["user", "assistant", "user", "assistant"]
    assert branch[1].text == "SECOND ANSWER with a citation mark"
    assert branch[2].text == "[🖼 a.png]\n\nWhat is in the picture?"
    assert branch[3].text == "It is 42."
    assert "print(6*7)" in branch[3].reasoning
    assert "Secret chain" in branch[3].reasoning
    assert branch[3].model == "gpt-4o"
    others = [node.text for node in chat.messages if node not in branch]
    assert others == ["FIRST ANSWER (abandoned branch)"]
    assert left(found) == {"hidden": 1, "pictures": 1}


def test_odd_chatgpt_chats_end_quickly_and_say_what_was_left(own: Path) -> None:
    found = assert_quick(lambda: list(read(own / "chatgpt_conversations_odd.json")), 2)
    chats = [one.conversation for one in found if one.conversation]
    assert [[node.text for node in shown(chat)] for chat in chats] == [["A", "B"], ["X"]]
    assert left(found) == {"empty": 2, "links": 2, "unknown": 1}


def test_claude(own: Path) -> None:
    found = list(read(own / "claude_conversations.json"))
    question, answer = only(found).messages
    assert question.text == "**a.txt**\n\n```\nabc\n```\n\nCan you greet me?\n\n[📎 p.png]"
    assert (answer.text, answer.reasoning) == ("Hello there!", "I should greet.")
    assert answer.created == 1735689605000
    assert left(found) == {"files": 1, "tools": 2}


def test_open_webui(own: Path) -> None:
    chat = only(list(read(own / "openwebui_chats.json")))
    assert chat.title == "Goldwater"
    assert [node.text for node in shown(chat)] == ["Q?", "new answer"]
    assert [node.text for node in chat.messages] == ["Q?", "old answer", "new answer"]
    assert chat.messages[2].model == "M"


def test_lm_studio(own: Path) -> None:
    chat = only(list(read(own / "1780959551823.conversation.json")))
    assert (chat.title, chat.created) == ("Qwen chat", 1780959551824)
    question, answer = shown(chat)
    assert question.text == "Hello, this is a test message"
    assert (answer.text, answer.reasoning) == ("This is the assistant's response", "reasoning")
    assert chat.messages[1].text == "old"


def test_the_whole_folder_at_once(own: Path) -> None:
    found = list(read(own))
    assert sum(one.conversation is not None for one in found) == 6
    assert {one.name for one in found} == {path.name for path in own.iterdir()}


def test_what_is_no_export_is_said_so(shared: Path) -> None:
    with pytest.raises(UserError, match="import_unknown"):
        list(read(shared / "chat_exports" / "schemas.json"))
