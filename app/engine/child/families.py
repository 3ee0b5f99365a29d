"""Chat templates of our own for the known model families, and how to tell a model's family."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Family:
    """One way to write a conversation.

    `markers` are control tokens that all have to be in the vocabulary, `named` matches the model's
    name, `architectures` are GGUF architectures that use nothing else. `stops` end a turn even
    where the vocabulary does not mark them as end of generation.
    """

    name: str
    source: str
    markers: tuple[str, ...] = ()
    named: str = ""
    architectures: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()


_CHATML = (
    "{% for m in messages %}{{ '<|im_start|>' + m.role + '\\n' + m.content + '<|im_end|>\\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)

_LLAMA_2 = (
    "{% for m in messages %}"
    "{% if m.role == 'system' %}{% continue %}{% endif %}"
    "{% if m.role == 'user' %}"
    "{% set before = '' %}"
    "{% if loop.previtem is defined and loop.previtem.role == 'system' %}"
    "{% set before = '<<SYS>>\\n' + loop.previtem.content + '\\n<</SYS>>\\n\\n' %}{% endif %}"
    "{{ bos_token + '[INST] ' + (before + m.content).strip() + ' [/INST]' }}"
    "{% else %}{{ ' ' + m.content.strip() + ' ' + eos_token }}{% endif %}"
    "{% endfor %}"
)

_LLAMA_3 = (
    "{{ bos_token }}{% for m in messages %}"
    "{{ '<|start_header_id|>' + m.role + '<|end_header_id|>\\n\\n' + m.content | trim"
    " + '<|eot_id|>' }}{% endfor %}"
    "{% if add_generation_prompt %}"
    "{{ '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{% endif %}"
)

_MISTRAL = (
    "{% set ns = namespace(system='') %}{{ bos_token }}{% for m in messages %}"
    "{% if m.role == 'system' %}{% set ns.system = m.content + '\\n\\n' %}"
    "{% elif m.role == 'user' %}"
    "{{ '[INST] ' + (ns.system if loop.last else '') + m.content + '[/INST]' }}"
    "{% else %}{{ ' ' + m.content.strip() + eos_token }}{% endif %}"
    "{% endfor %}"
)

_MISTRAL_V7 = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if m.role == 'system' %}{{ '[SYSTEM_PROMPT] ' + m.content + '[/SYSTEM_PROMPT]' }}"
    "{% elif m.role == 'user' %}{{ '[INST] ' + m.content + '[/INST]' }}"
    "{% else %}{{ ' ' + m.content + eos_token }}{% endif %}"
    "{% endfor %}"
)

_GEMMA = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if m.role == 'system' %}{{ raise_exception('no system role') }}{% endif %}"
    "{{ '<start_of_turn>' + ('model' if m.role == 'assistant' else m.role) + '\\n'"
    " + m.content | trim + '<end_of_turn>\\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<start_of_turn>model\\n' }}{% endif %}"
)

_PHI_3 = (
    "{{ bos_token }}{% for m in messages %}"
    "{{ '<|' + m.role + '|>\\n' + m.content + '<|end|>\\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% endif %}"
)

_VICUNA = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if m.role == 'system' %}{{ m.content + '\\n\\n' }}"
    "{% elif m.role == 'user' %}{{ 'USER: ' + m.content + '\\n' }}"
    "{% else %}{{ 'ASSISTANT: ' + m.content + (eos_token or '</s>') + '\\n' }}{% endif %}"
    "{% endfor %}{% if add_generation_prompt %}{{ 'ASSISTANT:' }}{% endif %}"
)

_ALPACA = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if m.role == 'system' %}{{ m.content + '\\n\\n' }}"
    "{% elif m.role == 'user' %}{{ '### Instruction:\\n' + m.content + '\\n\\n' }}"
    "{% else %}{{ '### Response:\\n' + m.content + eos_token + '\\n\\n' }}{% endif %}"
    "{% endfor %}{% if add_generation_prompt %}{{ '### Response:\\n' }}{% endif %}"
)

_ZEPHYR = (
    "{% for m in messages %}{{ '<|' + m.role + '|>\\n' + m.content + eos_token + '\\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% endif %}"
)

_DEEPSEEK = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if m.role == 'system' %}{{ m.content + '\\n\\n' }}"
    "{% elif m.role == 'user' %}{{ 'User: ' + m.content + '\\n\\n' }}"
    "{% else %}{{ 'Assistant: ' + m.content + eos_token }}{% endif %}"
    "{% endfor %}{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}"
)

_DEEPSEEK_V3 = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if m.role == 'system' %}{{ m.content }}"
    "{% elif m.role == 'user' %}{{ '<｜User｜>' + m.content }}"
    "{% else %}{{ '<｜Assistant｜>' + m.content + eos_token }}{% endif %}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<｜Assistant｜>' }}{% endif %}"
)

_FALCON = (
    "{% for m in messages %}{{ '' if loop.first else '\\n' }}"
    "{{ {'system': 'System: ', 'user': 'User: '}.get(m.role, 'Falcon: ') + m.content }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '\\nFalcon:' }}{% endif %}"
)

_FALCON_3 = (
    "{% for m in messages %}{{ '<|' + m.role + '|>\\n' + m.content }}"
    "{{ eos_token if m.role == 'assistant' else '' }}{{ '\\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% endif %}"
)

_COMMAND_R = (
    "{% set names = {'system': 'SYSTEM', 'user': 'USER', 'assistant': 'CHATBOT'} %}"
    "{{ bos_token }}{% for m in messages %}"
    "{{ '<|START_OF_TURN_TOKEN|><|' + names[m.role] + '_TOKEN|>'"
    " + m.content.strip() + '<|END_OF_TURN_TOKEN|>' }}{% endfor %}"
    "{% if add_generation_prompt %}"
    "{{ '<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>' }}{% endif %}"
)

_GIGACHAT = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if m.role == 'system' %}{{ m.content + '<|message_sep|>' }}"
    "{% else %}{{ m.role + '<|role_sep|>' + m.content + '<|message_sep|>' }}{% endif %}"
    "{% if m.role == 'user' %}"
    "{{ 'available functions<|role_sep|>[]<|message_sep|>' }}{% endif %}"
    "{% endfor %}{% if add_generation_prompt %}{{ 'assistant<|role_sep|>' }}{% endif %}"
)

_ALL = (
    Family(
        "llama3",
        _LLAMA_3,
        markers=("<|start_header_id|>", "<|eot_id|>"),
        named=r"llama[-_ ]?3",
        stops=("<|eot_id|>",),
    ),
    Family(
        "gemma",
        _GEMMA,
        markers=("<start_of_turn>", "<end_of_turn>"),
        named=r"gemma",
        architectures=("gemma", "gemma2", "gemma3", "gemma3n"),
        stops=("<end_of_turn>",),
    ),
    Family(
        "command-r",
        _COMMAND_R,
        markers=("<|START_OF_TURN_TOKEN|>", "<|CHATBOT_TOKEN|>"),
        named=r"command[-_ ]?[ra]\b|\baya\b",
        architectures=("command-r", "cohere2"),
        stops=("<|END_OF_TURN_TOKEN|>",),
    ),
    Family("deepseek-v3", _DEEPSEEK_V3, markers=("<｜User｜>", "<｜Assistant｜>")),
    Family(
        "gigachat",
        _GIGACHAT,
        markers=("<|role_sep|>", "<|message_sep|>"),
        stops=("<|message_sep|>",),
    ),
    Family("mistral-v7", _MISTRAL_V7, markers=("[SYSTEM_PROMPT]", "[INST]")),
    Family("mistral", _MISTRAL, markers=("[INST]", "[/INST]"), named=r"mistral|mixtral"),
    Family(
        "phi3",
        _PHI_3,
        markers=("<|user|>", "<|assistant|>", "<|end|>"),
        named=r"phi[-_ ]?3",
        architectures=("phi3",),
        stops=("<|end|>",),
    ),
    Family(
        "falcon3",
        _FALCON_3,
        markers=("<|user|>", "<|assistant|>", ">>ABSTRACT<<"),
        named=r"falcon[-_ ]?3",
        stops=("<|user|>",),
    ),
    Family("zephyr", _ZEPHYR, markers=("<|user|>", "<|assistant|>"), named=r"zephyr|tinyllama"),
    Family(
        "chatml",
        _CHATML,
        markers=("<|im_start|>", "<|im_end|>"),
        named=r"chatml|hermes|qwen|dolphin",
        architectures=("qwen2", "qwen2moe", "qwen3", "qwen3moe"),
        stops=("<|im_end|>",),
    ),
    Family("vicuna", _VICUNA, named=r"vicuna", stops=("\nUSER:",)),
    Family("alpaca", _ALPACA, named=r"alpaca", stops=("\n### Instruction:",)),
    Family(
        "deepseek",
        _DEEPSEEK,
        named=r"deepseek",
        architectures=("deepseek", "deepseek2"),
        stops=("\n\nUser:",),
    ),
    Family("falcon", _FALCON, named=r"falcon", architectures=("falcon",), stops=("\nUser:",)),
    Family("llama2", _LLAMA_2, named=r"llama[-_ ]?2"),
)

FAMILIES = MappingProxyType({family.name: family for family in _ALL})
"""By name, in the order they are tried; the override `family:NAME` picks one."""


def find_family(control_tokens: Collection[str], name: str, architecture: str) -> Family:
    """The family by control tokens, else by the model's name, else by architecture, else ChatML."""
    known = frozenset(control_tokens)
    for family in _ALL:
        if family.markers and known.issuperset(family.markers):
            return family
    for family in _ALL:
        if family.named and re.search(family.named, name, re.IGNORECASE):
            return family
    for family in _ALL:
        if architecture in family.architectures:
            return family
    return FAMILIES["chatml"]
