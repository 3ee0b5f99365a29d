"""What the user does about the keys while the chats are open, and about a damaged store."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine

from PySide6.QtCore import QObject, Signal

from app.core.errors import AlcoveError
from app.ui.brief_clipboard import BriefClipboard
from app.ui.dialogs import Dialogs, answered
from app.ui.hearing import first_of
from app.ui.interior import Interior
from app.ui.ports import Locksmith
from app.ui.sentences import explain
from app.ui.style import Look
from app.ui.tasks import Tasks


class Custody(QObject):
    """Makes a recovery phrase, changes the passphrase, and has a damaged store rescued."""

    changed = Signal()
    """Another recovery phrase holds."""

    def __init__(
        self, interior: Interior, locksmith: Locksmith, tasks: Tasks, look: Look, dialogs: Dialogs
    ) -> None:
        super().__init__(interior)
        self._window, self._locksmith = interior.window, locksmith
        self._tasks, self._look, self._dialogs = tasks, look, dialogs
        self.clipboard = BriefClipboard(self)
        interior.window.closing.connect(self.clipboard.forget)
        interior.conversation.rescue_wanted.connect(self._rescue)
        interior.lost.rescue_wanted.connect(self._rescue_at_gate)

    def make_recovery(self) -> None:
        """Show a new recovery phrase; it holds once the user has it on paper."""
        self._begin(self._make_recovery(), "recovery phrase")

    def change_passphrase(self) -> None:
        """Ask for the passphrase of now and for another."""
        self._begin(self._change_passphrase(), "passphrase")

    def _rescue(self) -> None:
        self._begin(self._offer_rescue(), "offer rescue")

    def _rescue_at_gate(self) -> None:
        """The store opened, and broke before its chats were shown; else the way in hears this."""
        if "open" not in self._tasks.running:
            self._rescue()

    def _begin(self, work: Coroutine[object, object, None], name: str) -> None:
        if name in self._tasks.running:
            work.close()
        else:
            self._tasks.start(work, name)

    async def _make_recovery(self) -> None:
        from app.ui.settings.key_sheets import RecoverySheet

        passphrase = await self._proof()
        if passphrase is None:
            return
        smith = self._locksmith
        phrase, replaces = smith.new_phrase(), smith.has_recovery
        sheet = RecoverySheet(self._look, self._window, phrase, self.clipboard, replaces=replaces)
        if not await answered(sheet):
            return
        # It is on paper now, and an earlier one may be torn up: closing the window lets it finish.
        work = self._keep_phrase(phrase, passphrase)
        keeping = self._tasks.start(work, "keep the phrase", keep=True)
        if keeping is not None:
            await asyncio.shield(keeping)

    async def _keep_phrase(self, phrase: str, passphrase: str) -> None:
        try:
            await self._locksmith.keep_phrase(phrase, passphrase)
        except AlcoveError as error:
            await self._dialogs.tell(self._window, explain(error))
        else:
            self.changed.emit()

    async def _proof(self) -> str | None:
        """The passphrase, or "" where the keyring opens the store; None: neither is to be had."""
        problem = ""
        while True:
            passphrase: str | None = ""
            if self._locksmith.protection == "passphrase":
                title = self.tr("Your passphrase")
                why = self.tr("A recovery phrase opens all your chats: type your passphrase first.")
                passphrase = await self._dialogs.ask_secret(
                    self._window, title, f"{problem}\n\n{why}".strip()
                )
            if passphrase is None:
                return None
            try:
                await self._locksmith.prove(passphrase)
            except AlcoveError as error:
                problem = explain(error)
                if not passphrase:
                    await self._dialogs.tell(self._window, problem)
                    return None
            else:
                return passphrase

    async def _change_passphrase(self) -> None:
        from app.ui.settings.key_sheets import PassphraseSheet

        sheet = PassphraseSheet(self._look, self._window)
        sheet.open()
        try:
            while True:
                event, typed = await first_of(chosen=sheet.chosen, closed=sheet.finished)
                if event == "closed":
                    return
                sheet.set_busy(True)
                try:
                    await self._locksmith.change_passphrase(*typed)
                except AlcoveError as error:
                    sheet.refuse(explain(error))
                else:
                    return
        finally:
            sheet.set_busy(False)
            sheet.close()
            sheet.deleteLater()

    async def _offer_rescue(self) -> None:
        agreed = await self._dialogs.confirm(
            self._window,
            self.tr("Rescue the chats?"),
            self.tr(
                "Alcove closes. When you start it again it offers to put the damaged file aside "
                "and to save what can be read and what the backups hold. Nothing is deleted."
            ),
            self.tr("Close Alcove"),
        )
        if agreed:
            await self._locksmith.note_damage()
            self._window.close()
