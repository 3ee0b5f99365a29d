"""Says where a local model is from, what it is for and why it cannot chat: a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.ui.models.verdict_words import DOT, context_text, speed_text, verdict_short, verdict_text
from app.ui.sentences import explain
from app.ui.words import file_size

if TYPE_CHECKING:
    from app.models.judged import Judged
    from app.models.local_files import LocalModel, Source

_HEADER_KINDS: Final = {"projector": "mmproj", "adapter": "lora", "vocab": "other"}
"""What a header calls differently from a name."""


def source_text(source: Source) -> str:
    """Where a model was found."""
    return {
        "alcove": QCoreApplication.translate("Shelf", "Downloaded by Alcove"),
        "pocket": QCoreApplication.translate("Shelf", "Comes with Alcove"),
        "folder": QCoreApplication.translate("Shelf", "Your folder"),
        "opened": QCoreApplication.translate("Shelf", "Opened by hand"),
        "lm-studio": "LM Studio",
        "ollama": "Ollama",
        "huggingface": QCoreApplication.translate("Shelf", "Hugging Face cache"),
        "jan": "Jan",
        "gpt4all": "GPT4All",
    }[source]


def kind_of(model: LocalModel, judged: Judged | None) -> str:
    """What it is for, as its header says where that was read, else as its name does."""
    if judged is None or judged.facts.error is not None:
        return model.kind
    return _HEADER_KINDS.get(judged.facts.kind, judged.facts.kind)


def kind_mark(kind: str) -> str:
    """The tag of a file that is no chat model; nothing for one that is."""
    return {
        "embedding": QCoreApplication.translate("Shelf", "Embedding"),
        "mmproj": QCoreApplication.translate("Shelf", "Vision projector"),
        "draft": QCoreApplication.translate("Shelf", "Draft"),
        "lora": QCoreApplication.translate("Shelf", "Adapter"),
        "imatrix": QCoreApplication.translate("Shelf", "Importance matrix"),
        "model": "",
    }.get(kind, QCoreApplication.translate("Shelf", "Not a model"))


def open_mark() -> str:
    """The tag of the model that is loaded."""
    return QCoreApplication.translate("Shelf", "Open now")


def why_not_chat(kind: str) -> str:
    """Why a file cannot be opened to chat with; nothing for a chat model."""
    return {
        "model": "",
        "embedding": QCoreApplication.translate("Shelf", "Compares texts; it cannot chat"),
        "mmproj": QCoreApplication.translate(
            "Shelf", "Lets a model see pictures; belongs to the model beside it"
        ),
        "draft": QCoreApplication.translate(
            "Shelf", "Guesses ahead for a larger model; it cannot chat alone"
        ),
        "lora": QCoreApplication.translate("Shelf", "Changes another model; it cannot chat alone"),
        "imatrix": QCoreApplication.translate("Shelf", "Helps to make models smaller"),
    }.get(kind, QCoreApplication.translate("Shelf", "Holds no model that can chat"))


def missing_text(model: LocalModel) -> str:
    """What an incomplete model lacks; nothing for a complete one."""
    if model.complete:
        return ""
    if not model.missing:
        return QCoreApplication.translate("Shelf", "In pieces that must be joined first")
    total = len(model.parts) + len(model.missing)
    if len(model.missing) == 1:
        text = QCoreApplication.translate("Shelf", "Part {part} of {parts} is missing")
        return text.format(part=model.missing[0], parts=total)
    text = QCoreApplication.translate("Shelf", "{count} of {parts} parts are missing")
    return text.format(count=len(model.missing), parts=total)


def trouble(model: LocalModel, judged: Judged | None) -> str:
    """Why it cannot be opened; nothing where it can."""
    missing = missing_text(model)
    if missing:
        return missing
    if judged is not None and judged.facts.error is not None:
        return explain(judged.facts.error)
    return why_not_chat(kind_of(model, judged))


def short_trouble(model: LocalModel, judged: Judged | None) -> str:
    """What is wrong with a file that should chat, in some words; nothing where nothing is."""
    if not model.complete:
        return missing_text(model)
    if judged is not None and judged.facts.error is not None:
        return QCoreApplication.translate("Shelf", "Cannot be opened")
    return ""


def openable(model: LocalModel, judged: Judged | None) -> bool:
    """Whether it can be opened to chat with, as far as is known."""
    return not trouble(model, judged)


def below_name(model: LocalModel, judged: Judged | None) -> str:
    """The second line of a row: where it is from, and the longest context."""
    parts = [source_text(model.source)]
    if model.source in {"folder", "opened"}:
        parts.append(model.path.parent.name)
    elif model.repository:
        parts.append(model.repository)
    if judged is not None and judged.facts.context_length and kind_of(model, judged) == "model":
        parts.append(context_text(judged.facts.context_length))
    if model.projector is not None:
        parts.append(QCoreApplication.translate("Shelf", "sees pictures"))
    return DOT.join(part for part in parts if part)


def verdict_line(judged: Judged | None) -> str:
    """How it would run here, in a narrow column; nothing while nobody knows."""
    return verdict_short(judged.verdict) if judged and judged.verdict else ""


def said_aloud(model: LocalModel, judged: Judged | None, *, loaded: bool) -> str:
    """All of a row in one line, for screen readers."""
    told = [model.name, model.label, file_size(model.bytes)]
    if loaded:
        told.append(QCoreApplication.translate("Shelf", "open now"))
    told += [kind_mark(kind_of(model, judged)), trouble(model, judged)]
    if judged is not None and judged.verdict is not None and openable(model, judged):
        told += [verdict_text(judged.verdict), speed_text(judged.rate)]
    told.append(below_name(model, judged))
    return ", ".join(part for part in told if part)


def matches(model: LocalModel, wanted: str) -> bool:
    """Whether each word of a filter stands somewhere in what is shown of a model."""
    places = (model.name, model.label, model.repository, model.path.name, source_text(model.source))
    text = " ".join(places).casefold()
    return all(word in text for word in wanted.casefold().split())
