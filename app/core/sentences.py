"""The English sentence of every code: what is wrong and what to do. The window translates them.

Placeholders are the facts an error carries. A code without a sentence is our bug, and a test
walks the source for those.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.core.errors import Fact
from app.core.sentences_chats import CHAT_SENTENCES
from app.core.sentences_documents import DOCUMENT_SENTENCES
from app.core.sentences_models import MODEL_SENTENCES

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        **MODEL_SENTENCES,
        **CHAT_SENTENCES,
        **DOCUMENT_SENTENCES,
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
        # Answers bound to a grammar
        "grammar_and_schema": "An answer can follow a grammar or a JSON schema, not both. Remove "
        "one of them.",
        "grammar_unreadable": "The grammar cannot be read at line {line}, near “{near}”. Rules are "
        'written as in llama.cpp\'s GBNF: name ::= "text" [a-z]+ other-rule.',
        "grammar_undefined": "The grammar has no rule called “{name}”, but needs it. Add the rule "
        "or correct the name; the answer begins at the rule called root.",
        "grammar_left_recursion": "The grammar's rule “{name}” can begin with itself, which cannot "
        "be followed. Write the repetition with * or + instead.",
        "grammar_endless": "No answer that follows this grammar could ever end. Give the rules a "
        "way out.",
        "grammar_too_large": "The grammar is too large or too deeply nested. Make it shorter, and "
        "repeat nothing more than 2,000 times.",
        "grammar_dead_end": "The model has no word with which the answer could go on as the "
        "grammar wants. What it had written is kept; change the grammar or choose another model.",
        "grammar_begun_otherwise": "What is there of the answer does not follow the grammar, so "
        "that it cannot be continued. Ask for a new answer, or remove the grammar.",
        "schema_unreadable": "The JSON schema is not valid JSON: see line {line}.",
        "schema_unsupported": "Answers cannot be held to this part of the JSON schema: "
        "“{keyword}”. Remove or simplify it.",
        "schema_reference": "The JSON schema refers to “{reference}”, which is not in it. Only "
        "references within the schema work, such as #/$defs/name.",
        "schema_endless": "No answer that follows this JSON schema could ever end, because it "
        "requires itself. Make one of its properties optional.",
        "schema_too_large": "The JSON schema is too large or too deeply nested. Make it smaller; "
        "lengths and counts may go up to 2,000.",
        "engine_died": "The engine stopped unexpectedly ({signal}). What it had written is kept; "
        "ask again and it starts anew. {reason}",
        "engine_killed": (
            "The system ended the engine, most likely because memory ran out. What it had written "
            "is kept. Close other programs, or choose a smaller model or context, and ask again."
        ),
        "not_sendable": "This cannot be sent to the engine: {reason}",
        "engine_not_started": "The engine could not be started: {reason}",
        "engine_garbled": "The engine sent something unreadable and was ended. Ask again and it "
        "starts anew.",
        "engine_bug": "Something is wrong in Alcove's engine: {reason}. Please report it with the "
        "output of `alcove doctor`.",
        "frame_too_large": "This message is too large to be sent to the engine ({bytes}).",
        "tokenizer_overflow": "The tokenizer failed. Please report this.",
        "empty_stop_string": "A stop string is empty. Remove it in the settings.",
        "stopped": "Stopped.",
        "context_beyond_training": "The context is longer than this model was trained for; far "
        "back it may lose the thread.",
        # The encrypted store and its keys
        "wrong_key": (
            "This key does not open the store {path}. Use the key or passphrase it was made"
            " with; nothing was changed."
        ),
        "store_newer": (
            "Your chats were written by a newer Alcove (version {found} of the store, this "
            "one knows {known}). Install the newer Alcove; nothing was changed."
        ),
        "conversation_gone": (
            "This conversation no longer exists. It may have been deleted; choose another one."
        ),
        "message_gone": (
            "This message no longer exists in this conversation. Open the conversation again."
        ),
        "message_parent_gone": (
            "This cannot be put back: the message it followed was deleted too. Take that "
            "deletion back first, if it is still offered."
        ),
        "folder_gone": "This folder no longer exists. Choose another one.",
        "import_order": (
            "Alcove put the messages of an imported chat in a wrong order, so this chat was not "
            "taken in. Please report it with the output of `alcove doctor`."
        ),
        "wrong_passphrase": (
            "That passphrase is not right. Check capitals and the keyboard layout, and try again."
        ),
        "wrong_recovery": (
            "That recovery phrase is not right. It has six groups of four letters and "
            "digits; check them and try again."
        ),
        "passphrase_empty": "A passphrase cannot be empty. Type one that you will remember.",
        "key_would_be_lost": (
            "This would make the chats at {path} unreadable for ever, so it was not done. "
            "Unlock the existing store, or move the folder away first."
        ),
        "key_slot_missing": "This store cannot be opened by {kind}. Use another way to unlock it.",
        "store_damaged": (
            "The file with your chats is damaged ({detail}). Alcove can put it aside, not "
            "delete it, and save what can be read and what the backups hold."
        ),
        "disk_full": (
            "The disk is full, so {path} could not be written. Free some space and try "
            "again; what was stored before is safe."
        ),
        "store_busy": (
            "Another program is using {path}. Close other copies of Alcove and try again."
        ),
        "store_unusable": (
            "{path} cannot be read or written ({detail}). Check that the disk is connected "
            "and that you may write there."
        ),
        "keys_damaged": (
            "The file {path}, which says how your chats are unlocked, is damaged or could "
            "not be written. Put back a copy of it; do not delete it."
        ),
        "keys_newer": (
            "{path} was written by a newer Alcove. Install the newer Alcove; nothing was changed."
        ),
        "keys_missing": (
            "{path} is missing; without it the chats cannot be unlocked. Put it back from a"
            " copy of the folder."
        ),
        "keys_of_another_store": (
            "The file {path} seems to belong to other chats than those that are here. "
            "keys.json.copy beside it may be the right one: exchange the two, and keep both. "
            "Nothing was changed."
        ),
        "rescue_found_nothing": (
            "Nothing could be read of the chats in {path}, nor is there a backup that can be, so "
            "nothing was changed. If keys.json came from elsewhere, put the right one back "
            "(keys.json.copy may be it); else put back a copy of the folder, or move it away to "
            "begin anew."
        ),
        "keyring_missing": (
            "This computer offers no keyring to keep the key in. Start or unlock one, use "
            "your passphrase or recovery phrase, or for a new store choose a passphrase."
        ),
        "keyring_unprotected": (
            "The keyring here ({backend}) is not known to encrypt what it keeps. Choose a "
            "passphrase instead."
        ),
        "keyring_timeout": (
            "The keyring did not answer within {seconds} seconds. Look for a password "
            "dialog, answer it and try again."
        ),
        "keyring_locked": (
            "The keyring {backend} stayed locked. Unlock it and try again; nothing was changed."
        ),
        "keyring_refused": (
            "The keyring {backend} did not do what was asked ({detail}). Try again, or use "
            "a passphrase."
        ),
        "keyring_changed": (
            "The key was put into {before}, but this session offers {now}. Start the "
            "earlier keyring, or use your passphrase or recovery phrase; nothing was "
            "changed."
        ),
        "keyring_entry_missing": (
            "The keyring {backend} no longer holds Alcove's key. Use your passphrase or "
            "recovery phrase, or restore the keyring."
        ),
        "keyring_entry_wrong": (
            "The keyring {backend} holds another key than this store needs. Use your "
            "passphrase or recovery phrase."
        ),
        "store_bug": "Alcove made a mistake with its store ({detail}). Please report it.",
        "store_closed": "Alcove used its store after closing it. Please report it.",
        "store_key_length": "Alcove used a key of {bytes} instead of 32. Please report it.",
        "store_key_unprepared": (
            "Alcove tried to use a key that was not written down first; nothing was "
            "changed. Please report it."
        ),
        "key_wrap_differs": (
            "The new passphrase did not read back as written; the old one still works. "
            "Please report it."
        ),
        "key_not_in_hand": (
            "Alcove wanted to use a key that it had not found yet; nothing was changed. "
            "Please report it."
        ),
        # Model files
        "gguf_empty": "This file is empty. The download probably failed; download it again.",
        "gguf_html_page": (
            "This is a web page, not a model. Open the download link in a browser, or "
            "download the model inside Alcove."
        ),
        "gguf_lfs_pointer": (
            "This is a Git LFS pointer, not the model itself. Download the real file (`git "
            "lfs pull`)."
        ),
        "gguf_not_gguf": "This is not a GGUF model. Choose a file that ends in .gguf.",
        "gguf_old_version": (
            "This file uses GGUF version {version}, which is no longer supported. Download "
            "a newer conversion."
        ),
        "gguf_new_version": (
            "This file uses GGUF version {version}, newer than this Alcove can read. Update Alcove."
        ),
        "gguf_big_endian": (
            "This model was made for big-endian computers. Download the ordinary version."
        ),
        "gguf_truncated": (
            "This file is incomplete: at least {missing} are missing (it has {size})."
            " Download it again."
        ),
        "gguf_damaged": "This file is damaged: {field}. Download it again.",
        "gguf_unsupported_type": (
            "This model uses an old storage format (type {type}, in {tensor}) that is no "
            "longer supported. Download another quantization."
        ),
        "gguf_part_missing": "Part {part} of {parts} is missing. Put all parts in one folder.",
        "gguf_part_renamed": (
            "{name} should be part {part} of {parts}, but its name or content does not fit."
            " Restore the original file names."
        ),
        "gguf_not_a_chat_model": (
            'This file cannot chat; it is of the kind "{kind}". Choose the model file itself.'
        ),
        "file_missing": "{name} is no longer there. Choose it again.",
        "file_unreadable": "{name} may not be read. Change its permissions.",
        "file_not_regular": "{name} is a folder or a device, not a file. Choose a model file.",
        "file_read_failed": "{name} could not be read: {reason}. Check the disk.",
        "odd_context_length": "The model does not state its context length; 4,096 tokens are used.",
        "odd_special_token": "A special token of this model has an unusual number.",
        "odd_vocabulary_size": "The stated vocabulary size differs from the real one.",
        "odd_template": "The chat template is stored in an unusual way and is ignored.",
        "odd_text": "Some text in the file is not valid.",
        "odd_long_text": "A very long text in the file is ignored.",
        # Chat templates
        "template_empty": (
            "The chat template is empty or writes nothing. Enter another or choose a family."
        ),
        "template_syntax": "The chat template has a mistake in line {line}: {reason}. Correct it.",
        "template_refused": (
            "The chat template refused this conversation: {reason}. Choose another template"
            " in the model's settings."
        ),
        "template_too_slow": (
            "The chat template took longer than {seconds} seconds. Choose another."
        ),
        "template_too_large": (
            "The chat template, or what it writes, is too large. Choose another or shorten "
            "the conversation."
        ),
        "template_unknown_family": (
            "There is no template family called {name}. Choose one from the list."
        ),
        "template_missing": "This model has no chat template; one that fits its family is used.",
        "template_broken": "This model's chat template was refused; one of its family is used.",
        "template_drops_text": (
            "This model's template does not pass your text on unchanged. Choose another template."
        ),
        "template_adds_address": (
            "This model's template adds a web address to the conversation. Be careful, or "
            "choose another template."
        ),
        # Endings of an answer
        "ending_context_full": "The context is full: the answer ends here. Start a new chat or "
        "choose a longer context.",
        "ending_length": "The answer reached the length limit of the settings.",
        "ending_stopped": "Stopped by you.",
        "ending_interrupted": "Alcove ended while this was being written.",
        "unknown": "This answer broke off for an unknown reason. Ask again.",
        # The window
        "window_silent": (
            "Alcove is running already, but its window does not answer. Close that one, or wait a "
            "moment, and start again."
        ),
        # Settings
        "settings_not_written": (
            "The settings could not be written ({reason}). They hold until Alcove closes; make "
            "room on the disk or check the folder's permissions."
        ),
    }
)

_SIZES = frozenset({"bytes", "limit", "missing", "size", "needed", "free", "freed"})
"""Facts that are sizes in bytes."""
_KEYRINGS = {
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet",
    "keyring.backends.macOS.Keyring": "Keychain",
    "keyring.backends.Windows.WinVaultKeyring": "Credential Manager",
}
"""What people call the back ends of the `keyring` package."""
_UNKNOWN = "Something went wrong ({code}). Please report it."


def sentence_of(code: str, facts: Mapping[str, Fact]) -> str:
    """The English sentence of a code with its facts filled in."""
    return fill(SENTENCES.get(code, _UNKNOWN), code, facts)


def fill(template: str, code: str, facts: Mapping[str, Fact]) -> str:
    """Put facts into a sentence; a fact that is missing leaves a gap, never an error."""
    values = {name: _shown(name, value) for name, value in facts.items()}
    text = template.format_map(_Lenient(values, code=code))
    return text.replace(" ()", "").replace("（）", "").strip()  # full width in Chinese


def _shown(name: str, value: Fact) -> str:
    if not isinstance(value, int):
        return _KEYRINGS.get(str(value), str(value))
    return _size(value) if name in _SIZES else f"{value:,}"


def _size(count: int) -> str:
    """As file managers show it: `4.1 GB`, `860 MB`, `33 bytes`."""
    for unit, step in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if count >= step:
            number = count / step
            return f"{number:.1f} {unit}" if number < 10 else f"{number:.0f} {unit}"
    return f"{count} bytes"


class _Lenient(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""
