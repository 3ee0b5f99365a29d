"""Keeps what is typed and not asked yet: nothing that was written is lost with its question."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from app.ui.composer import Composer
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.ui.ports import Vault
    from app.ui.running import Running

NEW_CHAT: Final = "draft_of_new_chat"
"""The vault's setting that holds what is typed for a chat that is not there yet."""


class Drafts:
    """One draft for each chat in the vault, and one for a new chat; none for a temporary one."""

    def __init__(self, composer: Composer, tasks: Tasks) -> None:
        self._composer, self._tasks = composer, tasks
        self._vault: Vault | None = None
        self._chat: int | None = None
        self._known = True
        """Before, the chat's own draft is not read yet, and must not be written over."""
        self._new = ""
        """What is typed for a new chat while another one is shown."""
        self._settled = False
        composer.draft_changed.connect(self._keep_shown)

    async def attach(self, vault: Vault) -> None:
        """Use an opened vault; what was typed for a new chat when the window closed is back."""
        self._vault = vault
        found = (await vault.setting(NEW_CHAT) or b"").decode(errors="replace")
        if self._chat is not None:
            self._new = joined(found, self._new)
        elif found:
            self._put(joined(found, self._composer.text))

    def leave(self) -> None:
        """The chat is shown no longer."""
        if not self._known and self._chat is not None:
            self._give_back(self._chat, self._composer.text)
        self._composer.save_draft()
        if self._chat is None:
            self._new = self._composer.text

    def enter(self, chat: int | None) -> None:
        """This chat is shown now; what stands in the message box belongs to the one before."""
        self._chat, self._known = chat, chat is None
        new, self._new = (self._new, "") if chat is None else ("", self._new)
        self._composer.set_text(new)

    def show(self, draft: str) -> None:
        """The chat's own draft is read; what was typed meanwhile stays behind it."""
        typed, self._known = self._composer.text, True
        if draft:
            self._composer.set_text(joined(draft, typed))
        if typed:
            self._keep(self._chat, self._composer.text)

    def take_created(self, chat: int, *, shown: bool) -> None:
        """The new chat is stored now."""
        if shown:
            self._chat = chat
        self._keep(None, self._new if self._chat is not None else self._composer.text)

    def give_back(self, running: Running) -> None:
        """A question that was not stored returns to the message box, or to its chat's draft."""
        chat = running.conversation or None
        if self._settled:
            return
        if chat == self._chat and self._known:
            self._put(joined(running.text, self._composer.text))
        elif chat is None:
            self._new = joined(running.text, self._new)
            self._keep(None, self._new)
        else:
            self._give_back(chat, running.text)

    def drop(self, running: Running) -> None:
        """A question is stored, and only now: until then the draft is all there is of it."""
        chat = running.conversation
        if chat == self._chat and self._known:
            self._keep(chat, self._composer.text)
        elif self._vault is not None and chat > 0:
            self._start(self._vault, chat, "", running.text)

    def settle(
        self, unstored: Iterable[Running], loose: Iterable[tuple[int | None, str]] = ()
    ) -> None:
        """The window closes: the words of questions that still wait become drafts.

        So do `loose` texts, by chat.
        """
        self.leave()
        self._settled = True
        for running in unstored:
            self._give_back(running.conversation, running.text)
        for chat, text in loose:
            if chat is None:
                self._new = joined(text, self._new)
                self._keep(None, self._new)
            else:
                self._give_back(chat, text)

    def _put(self, text: str) -> None:
        self._composer.set_text(text)
        self._keep(self._chat, text)

    def _keep_shown(self, text: str) -> None:
        if self._known:
            self._keep(self._chat, text)

    def _keep(self, chat: int | None, text: str) -> None:
        if self._vault is not None and chat is None:
            work = self._vault.set_setting(NEW_CHAT, text.encode(errors="replace"))
            self._tasks.start(work, "draft", keep=True)
        elif self._vault is not None and chat is not None and chat > 0:
            self._tasks.start(self._vault.set_draft(chat, text), "draft", keep=True)

    def _give_back(self, chat: int, text: str) -> None:
        if self._vault is not None and chat > 0 and text.strip():
            self._start(self._vault, chat, text, text)

    def _start(self, vault: Vault, chat: int, text: str, question: str) -> None:
        self._tasks.start(_replace(vault, chat, text, question), "draft", keep=True)


async def _replace(vault: Vault, chat: int, text: str, question: str) -> None:
    """Put `text` before a draft; one that is the question as it was being typed goes."""
    draft = (await vault.conversation(chat)).draft
    other = "" if question.startswith(draft.strip()) else draft
    await vault.set_draft(chat, joined(text, other))


def joined(first: str, second: str) -> str:
    """Two texts that belong into the same message box."""
    return "\n\n".join(text for text in (first, second) if text.strip())
