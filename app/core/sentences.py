"""The English sentence of every code: what is wrong and what to do. The window translates them.

Placeholders are the facts an error carries. A code without a sentence is our bug, and a test
walks the source for those.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.core.errors import Fact

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        # The engine
        "no_model": "No model is open. Choose one in the model menu at the top.",
        "model_refused": "The engine could not read this model: {reason}",
        "model_not_for_chat": "This model translates or embeds text; it cannot chat.",
        "context_failed": "There is not enough memory for a context of {tokens} tokens ({reason}). "
        "Choose a smaller context length in the settings, or a smaller model.",
        "prompt_too_long": "The conversation has {tokens} tokens, but the model's context holds "
        "{context}. Start a new chat, shorten the message, or choose a longer context.",
        "out_of_memory": "The computer has run out of memory. Close other programs, or choose a "
        "smaller model.",
        "decode_failed": "The engine could not go on ({reason}). Ask again; if it stays, choose "
        "another model file.",
        "engine_no_logits": "The engine gave no result. Ask again.",
        "engine_died": "The engine stopped unexpectedly ({signal}). What it had written is kept; "
        "ask again and it starts anew. {reason}",
        "engine_not_started": "The engine could not be started: {reason}",
        "engine_garbled": "The engine sent something unreadable and was ended. Ask again and it "
        "starts anew.",
        "engine_bug": "Something is wrong in Alcove's engine: {reason}. Please report it with the "
        "output of `alcove doctor`.",
        "frame_too_large": "This message is too large to be sent to the engine ({bytes} bytes).",
        "tokenizer_overflow": "The tokenizer failed. Please report this.",
        "empty_stop_string": "A stop string is empty. Remove it in the settings.",
        "stopped": "Stopped.",
        "template_missing": "This model brings no chat template; a usual one for its family is "
        "used.",
        "template_broken": "This model's chat template does not work; a usual one for its family "
        "is used.",
        "template_drops_text": "Careful: this model's chat template does not pass on what you "
        "write.",
        "template_adds_address": "Careful: this model's chat template adds a web address to what "
        "you write.",
        "context_beyond_training": "The context is longer than this model was trained for; far "
        "back it may lose the thread.",
        # Endings of an answer
        "ending_context_full": "The context is full: the answer ends here. Start a new chat or "
        "choose a longer context.",
        "ending_length": "The answer reached the length limit of the settings.",
        "ending_stopped": "Stopped by you.",
        "ending_interrupted": "Alcove ended while this was being written.",
        # Documents
        "document_missing": "{name} is not there any more.",
        "document_not_regular": "{name} is not a file.",
        "document_too_large": "{name} is too large to be read as text ({bytes} bytes).",
        "document_not_text": "{name} is not a text file in a known encoding.",
        "document_unreadable": "{name} could not be read: {reason}",
    }
)

_UNKNOWN = "Something went wrong ({code}). Please report it."


def sentence_of(code: str, facts: Mapping[str, Fact]) -> str:
    """The English sentence of a code with its facts filled in."""
    return fill(SENTENCES.get(code, _UNKNOWN), code, facts)


def fill(template: str, code: str, facts: Mapping[str, Fact]) -> str:
    """Put facts into a sentence; a fact that is missing leaves a gap, never an error."""
    values = {name: _shown(value) for name, value in facts.items()}
    text = template.format_map(_Lenient(values, code=code))
    return text.replace(" ()", "").strip()


def _shown(value: Fact) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


class _Lenient(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""
