"""Text to tokens and back, with control tokens only where the template wrote them."""

from __future__ import annotations

import codecs
import ctypes as c

import llama_cpp.llama_cpp as llama

from app.core.errors import BugError, UserError
from app.engine.child.control_tokens import Control, Fragment
from app.engine.child.native import (
    ATTRIBUTE_CONTROL,
    ATTRIBUTE_LSTRIP,
    ATTRIBUTE_RSTRIP,
    ATTRIBUTE_UNKNOWN,
    Native,
)

_C_SPACE = " \t\n\r\v\f"
"""What llama.cpp strips beside tokens that say so: C's isspace, no other Unicode space."""

_MARKER_WORDS = ("think", "channel", "message", "start", "reason", "thought")
"""Control tokens that the reasoning splitter must see; all others stay unseen."""


class Vocabulary:
    """The vocabulary of one model. Token ids are ints in `range(size)`."""

    def __init__(self, native: Native, model: int) -> None:
        self._native = native
        self._pointer = llama.llama_model_get_vocab(model)
        self.size: int = llama.llama_vocab_n_tokens(self._pointer)
        self._controls: dict[str, int] = {}
        self._attributes: dict[int, int] = {}
        self._pieces: dict[int, bytes | None] = {}
        self._buffer = c.create_string_buffer(256)
        self._find_controls()

    @property
    def controls(self) -> dict[str, int]:
        """Text and id of every token that only a template may write."""
        return self._controls

    @property
    def bos(self) -> str:
        """The text of the token that begins a sequence; empty where there is none."""
        return self._text(llama.llama_vocab_bos(self._pointer))

    @property
    def eos(self) -> str:
        """The text of the token that ends a sequence; empty where there is none."""
        return self._text(llama.llama_vocab_eos(self._pointer))

    def marks_word_start_after(self, token: int) -> bool:
        """SentencePiece: a text's first word carries a space that is not part of the text."""
        sentence_piece = llama.llama_vocab_type(self._pointer) == llama.LLAMA_VOCAB_TYPE_SPM
        return bool(sentence_piece and token in self._attributes)

    @property
    def bos_to_add(self) -> int | None:
        """The id llama.cpp would put before a prompt, where the model wants one."""
        if not llama.llama_vocab_get_add_bos(self._pointer):
            return None
        token: int = llama.llama_vocab_bos(self._pointer)
        return token if token >= 0 else None

    def encode(self, fragments: list[Fragment]) -> list[int]:
        """Tokens of a rendered prompt, as llama.cpp itself would cut it at control tokens."""
        tokens: list[int] = []
        if self.bos_to_add is not None and not self._begins_with(fragments, self.bos_to_add):
            tokens.append(self.bos_to_add)
        strip_next = False
        for at, fragment in enumerate(fragments):
            if isinstance(fragment, Control):
                token = self._controls[fragment.text]
                tokens.append(token)
                strip_next = bool(self._attributes[token] & ATTRIBUTE_RSTRIP)
                continue
            text = fragment.text.lstrip(_C_SPACE) if strip_next else fragment.text
            if self._strips_left(fragments[at + 1 : at + 2]):
                text = text.rstrip(_C_SPACE)
            if text:
                tokens += self.encode_plain(text)
            strip_next = False
        return tokens

    def encode_plain(self, text: str) -> list[int]:
        """Tokens of text in which nothing is a control token."""
        raw = text.encode("utf-8", "replace")
        room = len(raw) + 16
        found = (c.c_int32 * room)()
        count = self._native.tokenize(
            self._pointer, raw, len(raw), c.addressof(found), room, False, False
        )
        if count < 0:
            raise BugError("tokenizer_overflow", tokens=-count)
        return found[:count]

    def piece(self, token: int) -> bytes | None:
        """The bytes a token adds to the answer; None if it ends the answer."""
        try:
            return self._pieces[token]
        except KeyError:
            piece = self._pieces[token] = self._look_up(token)
            return piece

    def _look_up(self, token: int) -> bytes | None:
        if self._native.is_eog(self._pointer, token):
            return None
        shown = self._attributes.get(token, 0) and self._is_marker(token)
        count = self._native.piece(self._pointer, token, self._buffer, 256, 0, bool(shown))
        if count < 0:
            longer = c.create_string_buffer(-count)
            self._native.piece(self._pointer, token, longer, -count, 0, bool(shown))
            return longer.raw
        return self._buffer.raw[:count]

    def _is_marker(self, token: int) -> bool:
        return any(word in self._text(token).lower() for word in _MARKER_WORDS)

    def _text(self, token: int) -> str:
        if not 0 <= token < self.size:
            return ""
        text: bytes = self._native.token_text(self._pointer, token)
        return text.decode("utf-8", "replace")

    def _find_controls(self) -> None:
        attributes, wanted = self._native.attributes, ATTRIBUTE_CONTROL | ATTRIBUTE_UNKNOWN
        for token in range(self.size):
            attribute = attributes(self._pointer, token)
            if attribute & wanted:
                self._attributes[token] = attribute
                text = self._text(token)
                if text:
                    self._controls.setdefault(text, token)

    def _begins_with(self, fragments: list[Fragment], token: int) -> bool:
        first = fragments[0] if fragments else None
        return isinstance(first, Control) and self._controls[first.text] == token

    def _strips_left(self, following: list[Fragment]) -> bool:
        if not following or not isinstance(following[0], Control):
            return False
        return bool(self._attributes[self._controls[following[0].text]] & ATTRIBUTE_LSTRIP)


class TextDecoder:
    """UTF-8 across token borders: bytes in, whole characters out."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, piece: bytes) -> str:
        """The characters that are complete now."""
        return self._decoder.decode(piece)

    def finish(self) -> str:
        """What an unfinished character leaves: U+FFFD or nothing."""
        return self._decoder.decode(b"", final=True)


class StopStrings:
    """Ends an answer at one of several strings, which themselves are not shown."""

    def __init__(self, strings: tuple[str, ...]) -> None:
        if any(not string for string in strings):
            raise UserError("empty_stop_string")
        self._strings = strings
        self._held = ""

    def __bool__(self) -> bool:
        return bool(self._strings)

    def feed(self, text: str) -> tuple[str, bool]:
        """What may be shown, and whether a stop string was met. Holds back a possible start."""
        if not self._strings:
            return text, False
        text = self._held + text
        at = min((text.find(s) for s in self._strings if s in text), default=-1)
        if at >= 0:
            self._held = ""
            return text[:at], True
        keep = max(_overlap(text, string) for string in self._strings)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep], False

    def finish(self) -> str:
        """What was held back and turned out to be text."""
        held, self._held = self._held, ""
        return held


def _overlap(text: str, string: str) -> int:
    """The length of the longest end of `text` that begins `string`."""
    for length in range(min(len(string) - 1, len(text)), 0, -1):
        if text.endswith(string[:length]):
            return length
    return 0
