"""What each program writes beyond the samples: other shapes, older versions, unusual parts."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from app.chat.choices import decode_choices
from app.chat.export import shown
from app.chat.export.own_json import own_json
from app.chat.imports import Imported, read
from app.chat.imports.marks import split_folded, split_reasoning, without_citations
from app.core.errors import UserError
from app.vault.rows import NewConversation
from tests.chat.imports.test_samples import left, only
from tests.chat.trees import chat
from tests.quick import assert_quick


def taken(tmp_path: Path, value: object, name: str = "conversations.json") -> list[Imported]:
    path = tmp_path / name
    path.write_text(value if isinstance(value, str) else json.dumps(value), "utf-8")
    return list(read(path))


def said(tree: NewConversation) -> list[tuple[str, str]]:
    return [(node.role, node.text) for node in shown(tree)]


def gpt_node(at: int, role: str, content: object, **more: Any) -> dict[str, Any]:
    message = {"author": {"role": role}, "content": content, "create_time": at, **more}
    return {"message": message, "parent": str(at - 1) if at > 1 else None}


def gpt(*nodes: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"title": "T", "mapping": {str(at): node for at, node in enumerate(nodes, 1)}, **more}


def text_part(text: str) -> dict[str, Any]:
    return {"content_type": "text", "parts": [text]}


def test_chatgpt_tools_thoughts_and_an_answer_are_one_message(tmp_path: Path) -> None:
    found = taken(
        tmp_path,
        gpt(
            gpt_node(1, "user", text_part("Q")),
            gpt_node(2, "assistant", text_part("Let me see."), metadata={"model_slug": "o3"}),
            gpt_node(3, "assistant", {"content_type": "tether_quote", "text": "web"}),
            gpt_node(4, "tool", {"content_type": "tether_browsing_display", "result": "x"}),
            gpt_node(5, "assistant", {"content_type": "reasoning_recap", "content": "8 s"}),
            gpt_node(6, "assistant", text_part("Done."), metadata={"model_slug": "o3"}),
            current_node="6",
        ),
    )
    tree = only(found)
    assert said(tree) == [("user", "Q"), ("assistant", "Let me see.\n\nDone.")]
    assert tree.messages[1].model == "o3"
    assert left(found) == {"tools": 2}


def test_chatgpt_voice_code_and_attachments(tmp_path: Path) -> None:
    spoken = {
        "content_type": "multimodal_text",
        "parts": [
            {"content_type": "audio_transcription", "text": "Hello"},
            {"content_type": "audio_asset_pointer", "asset_pointer": "x"},
        ],
    }
    code = {"content_type": "code", "language": "unknown", "text": "a ``` b"}
    attached = {"attachments": [{"id": "f", "name": "data.csv"}]}
    found = taken(
        tmp_path,
        gpt(
            gpt_node(1, "user", spoken, metadata=attached),
            gpt_node(2, "assistant", code, recipient="all"),
        ),
    )
    assert said(only(found)) == [
        ("user", "Hello\n\n[🖼]\n\n[📎 data.csv]"),
        ("assistant", "````\na ``` b\n````"),
    ]
    assert left(found) == {"pictures": 1, "files": 1}


def test_chatgpt_flags_and_times(tmp_path: Path) -> None:
    value = gpt(gpt_node(1, "user", text_part("Q")), is_archived=True, pinned_time=1e9)
    tree = only(taken(tmp_path, [value | {"create_time": 1e18, "update_time": -1}]))
    assert (tree.archived, tree.pinned) == (True, True)
    assert 0 < tree.created < 2**45


def test_a_new_kind_that_still_has_parts(tmp_path: Path) -> None:
    found = taken(tmp_path, gpt(gpt_node(1, "user", {"content_type": "x", "parts": ["Hi"]})))
    assert said(only(found)) == [("user", "Hi")]
    assert left(found) == {"unknown": 1}


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a \ue200cite\ue202turn0\ue201 b", "a b"),
        ('in \ue200entity\ue202["city","Zürich",0]\ue201.', "in Zürich."),
        ("\ue200url\ue202a site\ue202https://a.example\ue201", "a site"),
        ("\ue200entity\ue202[broken\ue201", ""),
        ("\ue200never ended", "never ended"),
        ("\ue200" * 50_000, ""),
    ],
)
def test_citation_marks(text: str, clean: str) -> None:
    assert without_citations(text) == clean


def test_claude_with_versions_artifacts_and_a_model(tmp_path: Path) -> None:
    def message(name: str, parent: str, sender: str, *blocks: object) -> dict[str, Any]:
        return {
            "uuid": name,
            "parent_message_uuid": parent,
            "sender": sender,
            "content": list(blocks),
            "text": "",
            "created_at": "2025-01-01T00:00:01Z",
        }

    root = "00000000-0000-4000-8000-000000000000"
    words = {"type": "text", "text": "Here"}
    artifact = {"type": "tool_use", "input": {"title": "Page", "content": "<html>"}}
    found = taken(
        tmp_path,
        {
            "uuid": "c",
            "name": "N",
            "model": "claude",
            "current_leaf_message_uuid": "b1",
            "chat_messages": [
                message("a", root, "human", {"type": "text", "text": "Make"}),
                message("b1", "a", "assistant", words, artifact),
                message("b2", "a", "assistant", {"type": "new"}, {"type": "text", "text": "No"}),
            ],
        },
    )
    tree = only(found)
    assert said(tree) == [("user", "Make"), ("assistant", "Here\n\n**Page**\n\n```\n<html>\n```")]
    assert tree.messages[2].text == "No"
    assert tree.messages[1].model == "claude"
    assert left(found) == {"unknown": 1}


def test_open_webui_reasoning_tools_files_and_a_bare_chat(tmp_path: Path) -> None:
    folded = (
        '<details type="reasoning" done="true" duration="3">\n<summary>Thought</summary>\n'
        "&gt; a\n&gt; b\n</details>\nAnswer"
        '<details type="tool_calls" done="true" name="x"><summary>Tool</summary></details>'
    )
    question = {"role": "user", "content": "Q", "files": [{"type": "image"}, {"name": "a.pdf"}]}
    answer = {"role": "assistant", "content": folded, "parentId": "1", "done": False}
    bare = {
        "title": "Bare",
        "params": {"system": "Be kind."},
        "history": {"currentId": "2", "messages": {"1": question, "2": answer}},
    }
    found = taken(tmp_path, bare)
    tree = only(found)
    assert said(tree) == [("user", "Q\n\n[🖼]\n[📎 a.pdf]"), ("assistant", "Answer")]
    assert tree.messages[1].reasoning == "a\nb"
    assert tree.messages[1].state == "stopped"
    assert decode_choices(tree.choices).system_prompt == "Be kind."
    assert left(found) == {"tools": 1, "pictures": 1, "files": 1}


def test_reasoning_in_the_text() -> None:
    assert split_reasoning("<think>\nhm\n</think>\n\nSo") == ("So", "hm")
    assert split_reasoning("<think>broken off") == ("", "broken off")
    assert split_reasoning("no <think>x</think>") == ("no <think>x</think>", "")


@pytest.mark.parametrize(
    "hostile",
    [
        '<details type="reasoning">' * 100_000,
        '<details type="reasoning"' * 100_000,
        '<details type="reasoning">' * 50_000 + "</details>" * 50_000,
        "<think>" * 100_000,
        " " * 500_000,
        "\ue200cite" * 100_000,
    ],
)
def test_hostile_marks_are_linear(hostile: str) -> None:
    assert_quick(lambda: (split_folded(hostile), without_citations(hostile)), 2)


def test_lm_studio_versions_system_prompt_and_files(tmp_path: Path) -> None:
    user = {"type": "singleStep", "role": "user", "content": [{"type": "text", "text": "Q"}]}
    first = {
        "role": "assistant",
        "steps": [
            {"type": "contentBlock", "content": [{"type": "text", "text": "<think>hm</think>one"}]}
        ],
    }
    second = {
        "role": "assistant",
        "steps": [
            {"type": "toolStatus"},
            {
                "type": "contentBlock",
                "content": [{"type": "text", "text": "two"}, {"type": "image"}],
            },
        ],
    }
    found = taken(
        tmp_path,
        {
            "name": "L",
            "pinned": True,
            "createdAt": 1780959551824,
            "systemPrompt": "Short.",
            "messages": [
                {"versions": [user], "currentlySelected": 0},
                {"versions": [first, second], "currentlySelected": 0},
                {"versions": [], "currentlySelected": 7},
                {"versions": [user], "currentlySelected": 9},
            ],
            "lastUsedModel": {"identifier": "qwen"},
            "looseFiles": ["a.txt"],
        },
    )
    tree = only(found)
    assert said(tree) == [("user", "Q"), ("assistant", "one"), ("user", "Q")]
    assert tree.messages[1].reasoning == "hm"
    assert tree.messages[1].model == "qwen"
    assert tree.pinned
    assert decode_choices(tree.choices).system_prompt == "Short."
    assert left(found) == {"files": 1, "tools": 1, "pictures": 1}


JAN_THREAD = {
    "id": "../x",
    "object": "thread",
    "title": "Jan chat",
    "created": 1744577557,
    "updated": 1744577600,
    "assistants": [{"instructions": "Help.", "model": {"id": "llama"}}],
}
JAN_MESSAGES = "\n".join(
    json.dumps(
        {
            "object": "thread.message",
            "thread_id": "../x",
            "role": role,
            "created_at": 1744577558000 + at,
            "content": [{"type": "text", "text": {"value": words, "annotations": []}}],
        }
    )
    for at, (role, words) in enumerate([("user", "Hi"), ("assistant", "<think>a</think>Yo")])
)


def test_jan_as_a_folder_and_as_an_archive(tmp_path: Path) -> None:
    folder = tmp_path / "threads" / "jan_1"
    folder.mkdir(parents=True)
    (folder / "thread.json").write_text(json.dumps(JAN_THREAD))
    (folder / "messages.jsonl").write_text(JAN_MESSAGES + '\n{"object": "thread.mess')
    archive = tmp_path / "jan.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("threads/jan_1/thread.json", json.dumps(JAN_THREAD))
        made.writestr("threads/jan_1/messages.jsonl", JAN_MESSAGES)
    for path in (folder.parent, folder, archive):
        tree = only(list(read(path)))
        assert (tree.title, tree.created) == ("Jan chat", 1744577557000)
        assert said(tree) == [("user", "Hi"), ("assistant", "Yo")]
        assert (tree.messages[1].model, tree.messages[1].reasoning) == ("llama", "a")
        assert decode_choices(tree.choices).system_prompt == "Help."
    alone = only(list(read(folder / "messages.jsonl")))
    assert said(alone) == [("user", "Hi"), ("assistant", "Yo")]


def test_a_document_as_system_prompt_is_left_out(tmp_path: Path) -> None:
    """The list of chats reads what was chosen for each of them with its row."""
    told = [{"role": "system", "content": "s" * 300_000}, {"role": "user", "content": "Q"}]
    found = taken(tmp_path, {"messages": told})
    tree = only(found)
    assert (said(tree), tree.choices) == ([("user", "Q")], "")
    assert left(found) == {"settings": 1}


def test_messages_of_openais_interface(tmp_path: Path) -> None:
    lines = "\n".join(
        json.dumps(
            {
                "messages": [
                    {"role": "system", "content": "S"},
                    {"role": "user", "content": q},
                    {"role": "tool", "content": "x"},
                    {"role": "assistant", "content": None, "tool_calls": [{}]},
                    {
                        "role": "assistant",
                        "content": [{"type": "text", "text": "A"}, {"type": "image_url"}],
                    },
                ]
            }
        )
        for q in ("1", "2")
    )
    found = taken(tmp_path, lines, "a.jsonl")
    chats = [one.conversation for one in found if one.conversation]
    assert [said(tree) for tree in chats] == [
        [("user", q), ("assistant", "A\n\n[🖼]")] for q in ("1", "2")
    ]
    assert decode_choices(chats[0].choices).system_prompt == "S"
    assert left(found) == {"tools": 4, "pictures": 2}
    loose = [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]
    assert said(only(taken(tmp_path, loose))) == [("user", "Q"), ("assistant", "A")]
    share = {"conversations": [{"from": "human", "value": "Q"}, {"from": "gpt", "value": "A"}]}
    assert said(only(taken(tmp_path, share))) == [("user", "Q"), ("assistant", "A")]


def test_chats_in_a_wrapper(tmp_path: Path) -> None:
    inner = gpt(gpt_node(1, "user", text_part("Q")))
    assert len(taken(tmp_path, {"conversations": [inner, inner]})) == 2


def test_our_own_damaged_and_newer(tmp_path: Path) -> None:
    value = json.loads(own_json(chat("a", "b", "c")))
    value["messages"][1] |= {"parent": 7, "role": ["x"], "state": "streaming", "created": "x"}
    value["messages"][2] |= {"parent": 2, "text": None}
    value |= {"leaf": 99, "choices": "[]", "created": True, "title": 5}
    found = taken(tmp_path, value)
    tree = only(found)
    assert [node.parent for node in tree.messages] == [None, None, None]
    assert tree.messages[1].state == "interrupted"
    assert (tree.leaf, tree.choices, tree.title) == (None, "", "")
    assert left(found) == {"links": 2, "unknown": 1, "settings": 1}
    assert left(taken(tmp_path, value | {"version": 3})) == {"newer": 1}
    with pytest.raises(UserError, match="import_unknown"):
        taken(tmp_path, {"format": "alcove-chats", "chats": []})
