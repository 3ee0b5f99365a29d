"""Text to tokens and back, with control tokens only where the template wrote them."""

from __future__ import annotations

import ctypes as c
import re
from itertools import pairwise

import llama_cpp.llama_cpp as llama

from app.engine.child.control_tokens import Control, Fragment
from app.engine.child.native import (
    ATTRIBUTE_CONTROL,
    ATTRIBUTE_LSTRIP,
    ATTRIBUTE_RSTRIP,
    ATTRIBUTE_UNKNOWN,
    ATTRIBUTE_USER,
    AbortFlag,
    Native,
)
from app.engine.child.reasoning import MARKERS
from app.engine.child.tokenizer import Tokenizer

_C_SPACE = " \t\n\r\v\f"
"""What llama.cpp strips beside tokens that say so: C's isspace, no other Unicode space."""


class Vocabulary:
    """The vocabulary of one model. Token ids are ints in `range(size)`."""

    def __init__(self, native: Native, model: int, flag: AbortFlag) -> None:
        self._native = native
        self._pointer = llama.llama_model_get_vocab(model)
        self._tokenizer = Tokenizer(native, self._pointer, flag)
        self.size: int = llama.llama_vocab_n_tokens(self._pointer)
        self._controls: dict[str, int] = {}
        self._attributes: dict[int, int] = {}
        self._user_defined: dict[str, int] = {}
        self._claimed: re.Pattern[str] | None = None
        self._pieces: dict[int, bytes | None] = {}
        self._ending: set[int] = set()
        self._find_tokens()

    def close(self) -> None:
        """Before the model goes: nothing may use it any more."""
        self._tokenizer.close()

    def claim(self, template: str) -> None:
        """Make user-defined tokens that a template's source names control tokens as well.

        Some models mark their turns with tokens that are not declared as control tokens, and
        llama.cpp finds those in any text.
        """
        claimed = [text for text in self._user_defined if text in template]
        for text in claimed:
            token = self._user_defined[text]
            self._controls[text] = token
            self._attributes[token] = self._native.attributes(self._pointer, token)
        if claimed:
            longest_first = sorted(claimed, key=len, reverse=True)
            self._claimed = re.compile("|".join(map(re.escape, longest_first)))

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

    @property
    def pointer(self) -> int:
        """llama.cpp's own."""
        return c.cast(self._pointer, c.c_void_p).value or 0

    @property
    def hidden(self) -> list[int]:
        """The tokens that no text is written with, but for those that end an answer."""
        return [token for token in self._attributes if not self.ends(token)]

    def is_hidden(self, token: int) -> bool:
        """Whether it is one of `hidden`."""
        return token in self._attributes and not self.ends(token)

    def ends(self, token: int) -> bool:
        """Whether a token ends an answer."""
        return token in self._ending

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
            self._tokenizer.check()
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
        if self._claimed is None:
            return self._tokens(text)
        # Cut behind its first character, what reads like such a token is not one.
        cuts = [0, *(match.start() + 1 for match in self._claimed.finditer(text)), len(text)]
        return [t for start, end in pairwise(cuts) for t in self._tokens(text[start:end])]

    def _tokens(self, text: str) -> list[int]:
        if not text:
            return []
        raw = text.encode("utf-8", "replace")
        return self._tokenizer.tokens(raw)

    def piece(self, token: int) -> bytes | None:
        """The bytes a token adds to the answer; None if it ends the answer. From any thread."""
        try:
            return self._pieces[token]
        except KeyError:
            piece = self._pieces[token] = self._look_up(token)
            return piece

    def by_bytes(self) -> dict[bytes, int]:
        """A token for each text that one token spells."""
        return {self.spell(token): token for token in range(self.size)}

    def spell(self, token: int) -> bytes:
        """The bytes a token spells in plain text: none for a control token."""
        return b"" if token in self._attributes else self.piece(token) or b""

    def _look_up(self, token: int) -> bytes | None:
        if self.ends(token):
            return None
        # Of the control tokens only the marks of reasoning are text for those who come next.
        shown = token in self._attributes and self._text(token) in MARKERS
        buffer = c.create_string_buffer(256)
        count = self._native.piece(self._pointer, token, buffer, 256, 0, shown)
        if count < 0:
            longer = c.create_string_buffer(-count)
            self._native.piece(self._pointer, token, longer, -count, 0, shown)
            return longer.raw
        return buffer.raw[:count]

    def _text(self, token: int) -> str:
        if not 0 <= token < self.size:
            return ""
        text: bytes = self._native.token_text(self._pointer, token)
        return text.decode("utf-8", "replace")

    def _find_tokens(self) -> None:
        attributes, wanted = self._native.attributes, ATTRIBUTE_CONTROL | ATTRIBUTE_UNKNOWN
        ends = self._native.is_eog
        for token in range(self.size):
            if ends(self._pointer, token):
                self._ending.add(token)
            attribute = attributes(self._pointer, token)
            if attribute & wanted:
                self._attributes[token] = attribute
                text = self._text(token)
                if text:
                    self._controls.setdefault(text, token)
            elif attribute & ATTRIBUTE_USER and (text := self._text(token)).strip():
                self._user_defined[text] = token

    def _begins_with(self, fragments: list[Fragment], token: int) -> bool:
        first = fragments[0] if fragments else None
        return isinstance(first, Control) and self._controls[first.text] == token

    def _strips_left(self, following: list[Fragment]) -> bool:
        if not following or not isinstance(following[0], Control):
            return False
        return bool(self._attributes[self._controls[following[0].text]] & ATTRIBUTE_LSTRIP)
