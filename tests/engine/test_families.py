"""A model without a usable template still gets the format of its family."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.words import Turn
from app.engine.child.families import FAMILIES, find_family
from app.engine.child.templates import ChatTemplate

PUBLISHED = {
    "teknium/OpenHermes-2.5-Mistral-7B": "chatml",
    "bofenghuang/vigogne-2-70b-chat": "llama2",
    "google/gemma-7b-it": "gemma",
    "eachadea/vicuna-13b-1.1": "vicuna",
    "CohereForAI/c4ai-command-r-plus": "command-r",
    "Phi-3-small": "phi3",
    "DeepSeek-V2": "deepseek",
    "mistralai/Mistral-Large-Instruct-2411 (mistralai 'v7' template)": "mistral-v7",
    "Mistral-Large-Instruct-2407 (mistralai 'v3' template; modified to have system prompt at"
    " start)": "mistral",
}
"""Case of expected.json → our family that must write the same."""

TALK = (Turn("system", "Be kind."), Turn("user", "Hi"), Turn("assistant", "Yo"), Turn("user", "?"))


def render(family: str, bos: str = "<s>", eos: str = "</s>") -> str:
    return ChatTemplate(FAMILIES[family].source, bos=bos, eos=eos).render(TALK)


@pytest.mark.parametrize("case", PUBLISHED)
def test_our_families_write_what_the_published_templates_write(shared: Path, case: str) -> None:
    cases = json.loads((shared / "chat_templates" / "expected.json").read_text("utf-8"))
    entry = next(entry for entry in cases if entry["name"] == case)
    turns = [Turn(m["role"], m["content"]) for m in entry["messages"]]
    family = FAMILIES[PUBLISHED[case]]
    template = ChatTemplate(family.source, bos=entry["bos_token"], eos=entry["eos_token"])
    assert template.render(turns) == entry["expected_jinja"]


@pytest.mark.parametrize(
    ("family", "expected"),
    [
        (
            "llama3",
            (
                "<s><|start_header_id|>system<|end_header_id|>\n\nBe kind.<|eot_id|>"
                "<|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|>"
                "<|start_header_id|>assistant<|end_header_id|>\n\nYo<|eot_id|>"
                "<|start_header_id|>user<|end_header_id|>\n\n?<|eot_id|>"
                "<|start_header_id|>assistant<|end_header_id|>\n\n"
            ),
        ),
        (
            "alpaca",
            (
                "<s>Be kind.\n\n### Instruction:\nHi\n\n### Response:\nYo</s>\n\n"
                "### Instruction:\n?\n\n### Response:\n"
            ),
        ),
        (
            "zephyr",
            (
                "<|system|>\nBe kind.</s>\n<|user|>\nHi</s>\n<|assistant|>\nYo</s>\n"
                "<|user|>\n?</s>\n<|assistant|>\n"
            ),
        ),
        ("falcon", "System: Be kind.\nUser: Hi\nFalcon: Yo\nUser: ?\nFalcon:"),
        (
            "falcon3",
            (
                "<|system|>\nBe kind.\n<|user|>\nHi\n<|assistant|>\nYo</s>\n"
                "<|user|>\n?\n<|assistant|>\n"
            ),
        ),
        ("deepseek-v3", "<s>Be kind.<｜User｜>Hi<｜Assistant｜>Yo</s><｜User｜>?<｜Assistant｜>"),
    ],
)
def test_the_other_families_write_their_published_format(family: str, expected: str) -> None:
    assert render(family) == expected


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_passes_the_users_text_on(family: str) -> None:
    assert ChatTemplate(FAMILIES[family].source, bos="<s>", eos="</s>").probe() == ()


@pytest.mark.parametrize(
    ("controls", "name", "architecture", "family"),
    [
        (["<|im_start|>", "<|im_end|>"], "Mistral something", "llama", "chatml"),
        (["<|start_header_id|>", "<|eot_id|>"], "", "llama", "llama3"),
        (["<|user|>", "<|assistant|>", "<|end|>"], "", "llama", "phi3"),
        (["[INST]", "[/INST]", "[SYSTEM_PROMPT]"], "", "llama", "mistral-v7"),
        (["<s>", "</s>"], "Vicuna 13B v1.5", "llama", "vicuna"),
        (["<s>", "</s>"], "Llama-2-7b-chat", "llama", "llama2"),
        (["<s>"], "", "gemma2", "gemma"),
        ([], "", "falcon", "falcon"),
        ([], "unheard of", "llama", "chatml"),
    ],
)
def test_the_family_is_found_by_tokens_then_name_then_architecture(
    controls: list[str], name: str, architecture: str, family: str
) -> None:
    assert find_family(controls, name, architecture).name == family
